// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Möten: week, month and list, by keyboard, by mouse and to screen readers; who is out.
#include "app/meetings/calendar_grid.h"
#include "app/meetings/calendar_view.h"
#include "app/meetings/meeting_list.h"
#include "app/meetings/meetings_page.h"
#include "app/meetings/out_now.h"
#include "app/widgets/list_row.h"
#include "core/base/clock.h"
#include "core/session/case_work.h"
#include "tests/app/section_stage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>

using namespace lotsbok;

class TestMeetingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup()
    {
        m_page.reset();
        m_stage.reset();
    }

    void theWeekShowsWhatIsPlanned();
    void keysMoveTheDay_data();
    void keysMoveTheDay();
    void enterOpensTheMeetingOfTheDay();
    void severalMeetingsAreChosenInTheDaysList();
    void aPressOpensAMeeting();
    void theMonthAndTheList();
    void theViewIsFoundAgain();
    void onlyTheOwnCases();
    void aLateAnswerDoesNotReplaceALaterOne();
    void screenReadersHearDaysAndMeetings();
    void r20_hiddenMeetingsStandWithoutADay();
    void r20_theSecurityOfficerSeesWhatToProtect();
    void noLevelIsTold();
    void everythingHasAName();
    void longNamesAndRightToLeft();
    void gridsHaveRoomForEverything_data();
    void gridsHaveRoomForEverything();
    void r23_whoIsOutIsShown();
    void r23_theOwnMeetingIsCheckedOutThere();

private:
    MeetingsPage* show(QSize size = {1280, 820})
    {
        m_page = std::make_unique<MeetingsPage>(m_stage->context());
        m_page->resize(size);
        m_page->show();
        m_page->refresh();
        m_page->focusFirst();
        (void)QTest::qWaitForWindowActive(m_page.get(), patienceMs);
        return m_page.get();
    }
    CalendarView* week() { return m_page->calendar(MeetingsPage::View::Week); }
    Meeting plan(QDate day, int hour, const QString& place = QStringLiteral("Provgatan 1"))
    {
        Meeting meeting;
        meeting.caseId = m_stage->id();
        meeting.start = fromLocalTime(day, QTime(hour, 0));
        meeting.end = meeting.start.addSecs(3600);
        meeting.place = place;
        meeting.outside = true;
        return m_stage->saved(meeting);
    }
    void assess(int level)
    {
        ThreatAssessment value;
        value.caseId = m_stage->id();
        value.on = m_stage->today();
        value.level = level;
        value.proposed = level;
        m_stage->saved(value);
    }
    /// Nobody has the case; anybody may see it, and at level 4 and up none of them its places.
    void leaveToNobody()
    {
        const auto left = m_stage->onBook([id = m_stage->id()](Session& session) {
            return CaseWork(session).reassign(id, {}, {}, QStringLiteral("Prov."));
        });
        QVERIFY2(left, left ? "" : qPrintable(left.error().text));
    }
    QStringList rowTitles(const QWidget* parent)
    {
        QStringList titles;
        const auto rows = parent->findChildren<ListRow*>();
        for (const ListRow* row : rows) {
            if (row->isVisibleTo(parent)) {
                titles << row->content().title;
            }
        }
        return titles;
    }
    QStringList allTexts(const QWidget* parent)
    {
        QStringList texts;
        const auto labels = parent->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisibleTo(parent)) {
                texts << label->text();
            }
        }
        return texts << rowTitles(parent);
    }
    void addUser(const QString& login, Role role)
    {
        const auto added = m_stage->onBook([&](Session& session) {
            User user;
            user.loginName = login;
            user.displayName = QStringLiteral("Prov %1").arg(login);
            user.role = role;
            return session.addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
        });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
    }
    QDate today() { return m_stage->today(); }

    std::unique_ptr<SectionStage> m_stage;
    std::unique_ptr<MeetingsPage> m_page;
};

void TestMeetingsPage::theWeekShowsWhatIsPlanned()
{
    plan(today(), 16);           // a Sunday
    plan(today().addDays(1), 9); // next week
    show();
    QTRY_COMPARE(week()->rows().size(), 1);
    QCOMPARE(m_page->day(), today());
    QCOMPARE(week()->firstDay(), today().addDays(-6));
    QTRY_COMPARE(rowTitles(m_page->dayList()), QStringList{QStringLiteral("16:00–17:00  ·  Åsa Lindqvist")});
    m_page->goTo(today().addDays(1));
    QTRY_COMPARE(week()->firstDay(), today().addDays(1));
    QTRY_COMPARE(rowTitles(m_page->dayList()), QStringList{QStringLiteral("09:00–10:00  ·  Åsa Lindqvist")});
}

void TestMeetingsPage::keysMoveTheDay_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("key");
    QTest::addColumn<QDate>("day");
    const int inWeek = int(MeetingsPage::View::Week);
    const int inMonth = int(MeetingsPage::View::Month);
    const QDate sunday(2026, 11, 22);
    QTest::newRow("week, right") << inWeek << int(Qt::Key_Right) << sunday.addDays(1);
    QTest::newRow("week, left") << inWeek << int(Qt::Key_Left) << sunday.addDays(-1);
    QTest::newRow("week, page down") << inWeek << int(Qt::Key_PageDown) << sunday.addDays(7);
    QTest::newRow("week, page up") << inWeek << int(Qt::Key_PageUp) << sunday.addDays(-7);
    QTest::newRow("week, home") << inWeek << int(Qt::Key_Home) << sunday.addDays(-6);
    QTest::newRow("month, down") << inMonth << int(Qt::Key_Down) << sunday.addDays(7);
    QTest::newRow("month, up") << inMonth << int(Qt::Key_Up) << sunday.addDays(-7);
    QTest::newRow("month, page down") << inMonth << int(Qt::Key_PageDown) << QDate(2026, 12, 22);
    QTest::newRow("month, page up") << inMonth << int(Qt::Key_PageUp) << QDate(2026, 10, 22);
}

void TestMeetingsPage::keysMoveTheDay()
{
    QFETCH(int, view);
    QFETCH(int, key);
    QFETCH(QDate, day);
    show();
    m_page->setView(MeetingsPage::View(view));
    m_page->focusFirst();
    QTest::keyClick(m_page->calendar(m_page->view()), Qt::Key(key));
    QCOMPARE(m_page->day(), day);
    QVERIFY(m_page->calendar(m_page->view())->firstDay() <= day);
    QVERIFY(m_page->calendar(m_page->view())->lastDay() >= day);
    QTest::keyClick(m_page->calendar(m_page->view()), Qt::Key_T);
    QCOMPARE(m_page->day(), today());
}

void TestMeetingsPage::enterOpensTheMeetingOfTheDay()
{
    const Meeting meeting = plan(today().addDays(-1), 9);
    show();
    QTRY_COMPARE(week()->rows().size(), 1);
    QTest::keyClick(week(), Qt::Key_Left);
    QTRY_COMPARE(m_page->dayList()->count(), 1);
    QTest::keyClick(week(), Qt::Key_Return);
    QCOMPARE(m_stage->navigator.places,
             QStringList{QStringLiteral("meetings meeting:%1").arg(meeting.id.toString())});
}

void TestMeetingsPage::severalMeetingsAreChosenInTheDaysList()
{
    plan(today(), 9);
    const Meeting later = plan(today(), 15);
    show();
    QTRY_COMPARE(m_page->dayList()->count(), 2);
    QTest::keyClick(week(), Qt::Key_Return);
    QTRY_VERIFY(m_stage->navigator.places.isEmpty());
    ListRow* row = nullptr; // the keyboard is in the day's list
    QTRY_VERIFY((row = qobject_cast<ListRow*>(QApplication::focusWidget())));
    QTest::keyClick(row, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_stage->navigator.places,
             QStringList{QStringLiteral("meetings meeting:%1").arg(later.id.toString())});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(week()->hasFocus());
}

void TestMeetingsPage::aPressOpensAMeeting()
{
    const Meeting meeting = plan(today().addDays(-2), 10);
    show();
    QTRY_COMPARE(week()->grid().boxes.size(), 1);
    QTest::mouseClick(week(), Qt::LeftButton, {}, week()->grid().boxes.first().rect.center());
    QCOMPARE(m_stage->navigator.places,
             QStringList{QStringLiteral("meetings meeting:%1").arg(meeting.id.toString())});
    QCOMPARE(m_page->day(), today().addDays(-2));
}

void TestMeetingsPage::theMonthAndTheList()
{
    plan(today().addDays(2), 9);
    plan(today().addDays(40), 9);
    Meeting cancelled = plan(today().addDays(3), 9);
    cancelled.status = MeetingStatus::Cancelled;
    m_stage->saved(cancelled);
    show();
    auto* tabs = m_page->findChild<QTabBar*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(m_page->view(), MeetingsPage::View::Month);
    QTRY_COMPARE(m_page->calendar(MeetingsPage::View::Month)->rows().size(), 2);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QTRY_COMPARE(m_page->list()->count(), 2); // what is cancelled is not coming
    // The rows come anew when the book has answered: a key on one that goes does nothing.
    const auto opens = [this] {
        m_page->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return !m_stage->navigator.places.isEmpty();
    };
    QTRY_VERIFY(opens());
}

void TestMeetingsPage::theViewIsFoundAgain()
{
    show();
    QCOMPARE(m_page->view(), MeetingsPage::View::Week);
    auto* tabs = m_page->findChild<QTabBar*>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(m_page->view(), MeetingsPage::View::Month);
    show(); // another page, as at the next start
    QCOMPARE(m_page->view(), MeetingsPage::View::Month);
    QCOMPARE(m_page->findChild<QTabBar*>()->currentIndex(), 1);
    QCOMPARE(m_page->day(), m_stage->today());
}

void TestMeetingsPage::onlyTheOwnCases()
{
    plan(today(), 9);
    leaveToNobody();
    show();
    QTRY_COMPARE(week()->rows().size(), 1);
    auto* own = named<QCheckBox>(m_page.get(), QStringLiteral("My own cases only"));
    QVERIFY(own);
    own->setFocus();
    QTest::keyClick(own, Qt::Key_Space);
    QTRY_COMPARE(week()->rows().size(), 0);
}

void TestMeetingsPage::aLateAnswerDoesNotReplaceALaterOne()
{
    plan(today(), 9);
    plan(today().addDays(14), 9);
    show();
    m_page->goTo(today().addDays(7));
    m_page->goTo(today().addDays(14));
    QTRY_VERIFY(!week()->rows().isEmpty() &&
                toLocalTime(week()->rows().first().meeting.start).date() == today().addDays(14));
    QCOMPARE(week()->rows().size(), 1);
}

void TestMeetingsPage::screenReadersHearDaysAndMeetings()
{
    plan(today(), 9);
    show();
    QTRY_COMPARE(week()->rows().size(), 1);
    QAccessibleInterface* calendar = QAccessible::queryAccessibleInterface(week());
    QVERIFY(calendar);
    QCOMPARE(calendar->role(), QAccessible::List);
    QCOMPARE(calendar->childCount(), 7);
    QAccessibleInterface* sunday = calendar->child(6);
    QCOMPARE(sunday->role(), QAccessible::ListItem);
    QVERIFY2(sunday->text(QAccessible::Name).startsWith(QStringLiteral("Today, Sunday 22 November 2026")),
             qPrintable(sunday->text(QAccessible::Name)));
    QTRY_VERIFY(sunday->text(QAccessible::Name).contains(u'1'));
    QVERIFY(sunday->state().selected);
    QVERIFY(sunday->state().focused);
    QCOMPARE(calendar->indexOfChild(sunday), 6);
    QCOMPARE(sunday->childCount(), 1);
    QAccessibleInterface* meeting = sunday->child(0);
    QTRY_VERIFY(meeting->text(QAccessible::Name).contains(QStringLiteral("Åsa Lindqvist")));
    QTRY_VERIFY(meeting->text(QAccessible::Name).contains(QStringLiteral("Network meeting")));
    QCOMPARE(meeting->parent(), sunday);
    QVERIFY(meeting->rect().isValid());
    meeting->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(m_stage->navigator.places.size(), 1);
    QCOMPARE(calendar->child(0)->childCount(), 0);
    QVERIFY(!calendar->child(7));
}

void TestMeetingsPage::r20_hiddenMeetingsStandWithoutADay()
{
    plan(today(), 9, QStringLiteral("Hemliga gatan"));
    assess(4);
    leaveToNobody();
    addUser(QStringLiteral("cia"), Role::Caseworker);
    m_stage->reopenAs(QStringLiteral("cia"));
    show();
    QTRY_VERIFY(allTexts(m_page.get()).contains(QStringLiteral("Told in person")));
    QTRY_VERIFY(week()->rows().isEmpty());
    QTRY_VERIFY(rowTitles(m_page->dayList()).isEmpty());
    const QString all = allTexts(m_page.get()).join(u'\n');
    QVERIFY(all.contains(QStringLiteral("Åsa Lindqvist")));
    QVERIFY(!all.contains(QStringLiteral("Hemliga")));
    QVERIFY(!all.contains(QStringLiteral("09:00")));
}

void TestMeetingsPage::r20_theSecurityOfficerSeesWhatToProtect()
{
    plan(today().addDays(1), 9, QStringLiteral("Skyddade gatan"));
    assess(4);
    addUser(QStringLiteral("olle"), Role::SecurityOfficer);
    m_stage->reopenAs(QStringLiteral("olle"));
    show();
    QTRY_VERIFY(allTexts(m_page.get()).join(u'\n').contains(QStringLiteral("Skyddade gatan")));
    const QString all = allTexts(m_page.get()).join(u'\n');
    QVERIFY(!all.contains(QStringLiteral("Lindqvist")));
    QVERIFY(!all.contains(QStringLiteral("2026-0001")));
}

void TestMeetingsPage::noLevelIsTold()
{
    plan(today(), 9);
    assess(4);
    show();
    QTRY_COMPARE(week()->rows().size(), 1);
    const QRegularExpression level(QStringLiteral("[Ll]evel"));
    for (const QString& text : allTexts(m_page.get())) {
        QVERIFY2(!text.contains(level), qPrintable(text));
    }
    QTRY_VERIFY(!week()->entryText(0).contains(level));
}

void TestMeetingsPage::everythingHasAName()
{
    plan(today(), 9);
    show();
    QTRY_COMPARE(week()->rows().size(), 1);
    for (const auto view : {MeetingsPage::View::Week, MeetingsPage::View::Month, MeetingsPage::View::List}) {
        m_page->setView(view);
        QTest::qWait(20);
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    }
}

void TestMeetingsPage::longNamesAndRightToLeft()
{
    const auto renamed = m_stage->onBook([id = m_stage->id()](Session& session) -> Result<void> {
        const auto value = session.caseById(id);
        auto client = session.client(value->client);
        client->givenName = QString(100, u'Å');
        client->familyName = QString(100, u'ö');
        const auto saved = session.saveClient(*client);
        return saved ? Result<void>() : fail(saved.error());
    });
    QVERIFY(renamed);
    plan(today(), 9, QString(200, u'W'));
    show({940, 560});
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(week()->grid().boxes.size(), 1);
    QVERIFY(week()->rect().contains(week()->grid().boxes.first().rect));
    QVERIFY2(week()->grid().boxes.first().rect.center().x() < week()->width() / 2,
             "Sunday is the last day, at the left where text runs right to left");
    QVERIFY(m_page->minimumSizeHint().width() <= 940);
    QVERIFY(!m_page->grab().isNull());
}

void TestMeetingsPage::gridsHaveRoomForEverything_data()
{
    QTest::addColumn<bool>("month");
    QTest::addColumn<int>("count");
    for (const bool month : {false, true}) {
        for (const int count : {0, 1, 3, 9, 40}) {
            QTest::addRow("%s, %d", month ? "month" : "week", count) << month << count;
        }
    }
}

void TestMeetingsPage::gridsHaveRoomForEverything()
{
    QFETCH(bool, month);
    QFETCH(int, count);
    QList<CalendarSpan> spans;
    for (int i = 0; i < count; ++i) {
        const QDateTime start(QDate(2026, 11, 18), QTime(8, 0).addSecs(i * 600));
        spans.append({start, start.addSecs(3600)});
    }
    const CalendarRoom room{{900, 600}, 16, 40, false};
    const CalendarGrid grid =
        month ? monthGrid(QDate(2026, 11, 18), spans, room) : weekGrid(QDate(2026, 11, 18), spans, room);
    QCOMPARE(grid.days.size(), month ? 42 : 7);
    int hidden = 0;
    for (const CalendarGrid::More& more : grid.more) {
        hidden += more.count;
    }
    QCOMPARE(grid.boxes.size() + hidden, count);
    const int day = month ? 23 : 2;
    for (qsizetype i = 0; i < grid.boxes.size(); ++i) {
        QCOMPARE(grid.boxes[i].day, day);
        QVERIFY(grid.days[day].contains(grid.boxes[i].rect));
        for (qsizetype other = i + 1; other < grid.boxes.size(); ++other) {
            QVERIFY2(!grid.boxes[i].rect.intersects(grid.boxes[other].rect), "no meeting lies over another");
        }
        QCOMPARE(grid.entryAt(grid.boxes[i].rect.center()), grid.boxes[i].entry);
    }
    QCOMPARE(grid.dayAt(grid.days[day].center()), day);
}

void TestMeetingsPage::r23_whoIsOutIsShown()
{
    plan(today(), 14); // it is 14:32: begun half an hour ago without a check-in
    OutNow out(m_stage->context());
    QSignalSpy alarms(&out, &OutNow::alarmsChanged);
    out.show();
    out.refresh();
    QTRY_COMPARE(out.alarms(), 1);
    QCOMPARE(alarms.size(), 1);
    const auto* row = out.findChild<ListRow*>();
    QTRY_VERIFY(row);
    QTRY_COMPARE(row->content().title, QStringLiteral("Anna Lind"));
    QTRY_COMPARE(row->content().state, QStringLiteral("Not checked in at 14:00"));
    QTRY_VERIFY(row->content().detail.contains(QStringLiteral("Åsa Lindqvist")));
    QTest::mouseClick(const_cast<ListRow*>(row), Qt::LeftButton);
    QTRY_COMPARE(m_stage->navigator.places.size(), 1);
    m_stage->app().clock().set(fromLocalTime(today().addDays(1), QTime(8, 0)));
    out.refresh();
    QTRY_VERIFY(!out.hasRows());
    QCOMPARE(out.alarms(), 0);
}

void TestMeetingsPage::r23_theOwnMeetingIsCheckedOutThere()
{
    const Meeting meeting = plan(today(), 14);
    QVERIFY(m_stage->onBook(
        [&](Session& session) { return CaseWork(session).checkIn(meeting.caseId, meeting.id); }));
    OutNow out(m_stage->context());
    out.show();
    out.refresh();
    QTRY_VERIFY(out.hasRows());
    QCOMPARE(out.alarms(), 0);
    QCOMPARE(unnamedWidgets(&out), QStringList());
    auto* back = out.findChild<QPushButton*>();
    QVERIFY(back);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_VERIFY(!out.hasRows());
    QTRY_VERIFY(m_stage->file().all<Meeting>().first().checkedOutAt.isValid());
}

QTEST_MAIN(TestMeetingsPage)
#include "tst_meetings_page.moc"
