// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a case: the timeline as a function, as a virtual list, and what stands beside it.
#include "app/case/entry_list.h"
#include "app/case/overview_section.h"
#include "app/widgets/list_row.h"
#include "core/session/case_work.h"
#include "tests/app/section_stage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace lotsbok;

class TestOverviewSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup()
    {
        m_stage.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void theTimelineHoldsEverythingNewestFirst();
    void withinADayTheLaterMomentIsFirst();
    void aHiddenMeetingHasNoDay();
    void everyKindHasItsSection();
    void anEmptyCaseSaysWhatToDo();
    void anEntryOpensItsSectionByMouse();
    void anEntryOpensItsSectionByKeyboard();
    void theListIsFilteredByKindAndWord();
    void fiveThousandEntriesAreOneVirtualList();
    void aDutyIsOpenedWhereItIsDone();
    void aDutyIsTakenNoteOf();
    void theReceiptIsConfirmed();
    void theNextMeetingIsShown();
    void aFindingLeadsToItsSection();
    void openEntryChoosesTheLine();
    void longAndRightToLeft();

private:
    Meeting meeting(const QDateTime& start)
    {
        Meeting value;
        value.caseId = m_stage->id();
        value.start = start;
        value.end = start.addSecs(3600);
        value.place = QStringLiteral("Biblioteket");
        return m_stage->saved(value);
    }
    Decision refusal(QDate day)
    {
        Decision value;
        value.caseId = m_stage->id();
        value.kind = DecisionKind::Refuse;
        value.on = day;
        value.by = m_stage->context().book->user().id;
        value.act = QStringLiteral("2025:400");
        value.section = QStringLiteral("11 kap. 1 §");
        return m_stage->saved(value);
    }
    static QStringList titles(const QList<TimelineEntry>& entries)
    {
        QStringList all;
        for (const TimelineEntry& entry : entries) {
            all.append(entry.title);
        }
        return all;
    }
    QString allText() const { return m_stage->shownText(); }
    ListRow* row(const QString& part) const { return m_stage->row(part); }

    std::unique_ptr<SectionStage> m_stage;
};

void TestOverviewSection::theTimelineHoldsEverythingNewestFirst()
{
    Intake intake;
    intake.caseId = m_stage->id();
    intake.informedOn = QDate(2026, 3, 3);
    intake.policeAskedOn = QDate(2026, 3, 10);
    m_stage->saved(intake);
    refusal(QDate(2026, 11, 20));
    meeting(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
    const auto entries = timelineOf(*m_stage->snapshot());
    QCOMPARE(titles(entries),
             (QStringList{QStringLiteral("Network meeting"), QStringLiteral("Decision: Refusal"),
                          QStringLiteral("Police asked"), QStringLiteral("Informed about SIG"),
                          QStringLiteral("The case was opened")}));
    QCOMPARE(entries.first().section, CaseSectionId::Meetings);
    QVERIFY(entries.first().detail.contains(QStringLiteral("Biblioteket")));
    QCOMPARE(entries.at(2).entry.section(QLatin1Char(':'), 0, 0), QStringLiteral("intake"));
}

void TestOverviewSection::withinADayTheLaterMomentIsFirst()
{
    const Meeting early = meeting(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
    const Meeting late = meeting(QDateTime(QDate(2026, 11, 20), QTime(14, 0), Qt::UTC));
    const Decision decision = refusal(QDate(2026, 11, 20));
    const auto entries = timelineOf(*m_stage->snapshot());
    QCOMPARE(entries.at(0).entry, QStringLiteral("decision:%1").arg(decision.id.toString()));
    QCOMPARE(entries.at(1).entry, QStringLiteral("meeting:%1").arg(late.id.toString()));
    QCOMPARE(entries.at(2).entry, QStringLiteral("meeting:%1").arg(early.id.toString()));
}

void TestOverviewSection::aHiddenMeetingHasNoDay()
{
    auto snapshot = std::make_shared<CaseSnapshot>(*m_stage->snapshot());
    Meeting hidden; // as the Session gives it by R20
    hidden.caseId = m_stage->id();
    snapshot->file.all<Meeting>().append(hidden);
    const auto entries = timelineOf(*snapshot);
    QVERIFY(!entries.first().day.isValid());
    QVERIFY(entries.first().detail.contains(QStringLiteral("hidden")));
}

void TestOverviewSection::everyKindHasItsSection()
{
    CaseRecordTypes::forEach([]<typename T>() {
        QVERIFY2(sectionOfKind(QString::fromLatin1(T::info.kind)) != CaseSectionId::Overview, T::info.kind);
    });
    QCOMPARE(sectionOfKind(u"disclosure"), CaseSectionId::Documents);
    QCOMPARE(sectionOfKind(u"something"), CaseSectionId::Overview);
}

void TestOverviewSection::anEmptyCaseSaysWhatToDo()
{
    auto* section = m_stage->show<OverviewSection>();
    QCOMPARE(section->findChild<EntryList*>()->model()->rowCount(), 1); // it was opened
    QTRY_VERIFY(allText().contains(QStringLiteral("No meeting is planned.")));
    QTRY_COMPARE(unnamedWidgets(m_stage->window()), QStringList());
    auto* plan = named<QPushButton>(section, QStringLiteral("Plan a meeting"));
    QVERIFY(plan);
    plan->setFocus();
    pressKey(plan, Qt::Key_Space);
    QTRY_COMPARE(m_stage->wanted, QStringList{QStringLiteral("meetings")});
}

void TestOverviewSection::anEntryOpensItsSectionByMouse()
{
    refusal(QDate(2026, 11, 20));
    auto* view = m_stage->show<OverviewSection>()->findChild<EntryList*>()->view();
    const QRect first = view->visualRect(view->model()->index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first.center());
    QTRY_COMPARE(m_stage->wanted, QStringList{QStringLiteral("decisions")});
}

void TestOverviewSection::anEntryOpensItsSectionByKeyboard()
{
    refusal(QDate(2026, 11, 20));
    meeting(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    auto* section = m_stage->show<OverviewSection>();
    section->run(CommandId::Search);
    typeText(QStringLiteral("Refusal"));
    QTRY_COMPARE(section->findChild<EntryList*>()->model()->rowCount(), 1);
    pressKey(m_stage->window(), Qt::Key_Return); // into the list
    auto* view = section->findChild<EntryList*>()->view();
    QVERIFY(view->hasFocus());
    pressKey(m_stage->window(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->wanted, QStringList{QStringLiteral("decisions")});
}

void TestOverviewSection::theListIsFilteredByKindAndWord()
{
    refusal(QDate(2026, 11, 20));
    meeting(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    auto* list = m_stage->show<OverviewSection>()->findChild<EntryList*>();
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    auto* kinds = list->findChild<QComboBox*>();
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("meetings")));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0).data().toString(), QStringLiteral("Network meeting"));
    auto* words = list->findChild<QLineEdit*>();
    words->setText(QStringLiteral("nothing like this"));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTRY_VERIFY(allText().contains(QStringLiteral("Nothing has these words")));
    words->setText(QStringLiteral("biblio nov")); // each word, in any of the texts
    QTRY_COMPARE(list->model()->rowCount(), 1);
    kinds->setCurrentIndex(0);
    words->clear();
    QTRY_COMPARE(list->model()->rowCount(), 3);
}

void TestOverviewSection::fiveThousandEntriesAreOneVirtualList()
{
    EntryList list({QStringLiteral("Entries"), QStringLiteral("None")});
    QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<EntryLine> lines;
    for (int i = 0; i < 5000; ++i) {
        lines.append({QStringLiteral("22 nov. 2026"),
                      {},
                      QStringLiteral("Meeting"),
                      QStringLiteral("Entry %1").arg(i),
                      {},
                      i % 2 ? QStringLiteral("a") : QStringLiteral("b")});
    }
    list.resize(700, 600);
    list.show();
    list.setLines(lines,
                  {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    QVERIFY(list.view()->uniformItemSizes()); // only what is seen is asked for
    QTRY_COMPARE(list.model()->rowCount(), 5000);
    list.choose(4321);
    QCOMPARE(list.currentPlace(), 4321);
    list.findChild<QComboBox*>()->setCurrentIndex(1);
    QTRY_COMPARE(list.model()->rowCount(), 2500);
    QCOMPARE(list.currentPlace(), 4321); // still there
    list.choose(2);                      // of the other kind: the filter goes
    QCOMPARE(list.currentPlace(), 2);
    QTRY_COMPARE(list.model()->rowCount(), 5000);
}

void TestOverviewSection::aDutyIsOpenedWhereItIsDone()
{
    auto* section = m_stage->show<OverviewSection>();
    Q_UNUSED(section)
    ListRow* belonging = nullptr;
    for (ListRow* each : m_stage->window()->findChildren<ListRow*>()) {
        if (each->content().mark == QLatin1String("R4") &&
            !each->content().state.startsWith(QLatin1String("To look"))) {
            belonging = each;
        }
    }
    QVERIFY(belonging);
    belonging->setFocus();
    pressKey(belonging, Qt::Key_Return);
    QTRY_COMPARE(m_stage->wanted, QStringList{QStringLiteral("inventory")});
}

void TestOverviewSection::aDutyIsTakenNoteOf()
{
    m_stage->show<OverviewSection>();
    const auto noteButton = [this] {
        for (QToolButton* each : m_stage->window()->findChildren<QToolButton*>()) {
            if (each->isVisible() && each->accessibleName().startsWith(QLatin1String("Take note"))) {
                return each;
            }
        }
        return static_cast<QToolButton*>(nullptr);
    };
    QVERIFY(noteButton()); // R2: one lots
    QTest::mouseClick(noteButton(), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_VERIFY(!noteButton());
}

void TestOverviewSection::theReceiptIsConfirmed()
{
    const auto given = m_stage->onBook([id = m_stage->id()](Session& session) {
        CaseWork work(session);
        const UserId me = session.user().id;
        const auto left = work.reassign(id, {}, {}, QStringLiteral("Slutar."));
        return left ? work.reassign(id, me, {}, QStringLiteral("Tar över.")) : left;
    });
    QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    auto* section = m_stage->show<OverviewSection>();
    auto* confirm = section->findChild<QPushButton*>(QStringLiteral("confirm-receipt"));
    QVERIFY(confirm);
    confirm->setFocus();
    pressKey(confirm, Qt::Key_Space);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_VERIFY(m_stage->file().last<CaseEvent>()->receiptOn.isValid());
    QCOMPARE(m_stage->failures, QStringList());
}

void TestOverviewSection::theNextMeetingIsShown()
{
    meeting(QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC)); // past
    meeting(QDateTime(QDate(2026, 12, 20), QTime(9, 0), Qt::UTC));
    meeting(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    m_stage->show<OverviewSection>();
    ListRow* next = row(QStringLiteral("Network meeting"));
    QVERIFY(next);
    QVERIFY2(next->content().detail.contains(QStringLiteral("1 ")) &&
                 next->content().detail.contains(QStringLiteral("Biblioteket")),
             qPrintable(next->content().detail));
    QVERIFY(next->content().detail.contains(QStringLiteral("10:00"))); // in Stockholm
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(m_stage->wanted, QStringList{QStringLiteral("meetings")});
}

void TestOverviewSection::aFindingLeadsToItsSection()
{
    m_stage->show<OverviewSection>();
    ListRow* finding = row(QStringLiteral("It is unclear which district"));
    QVERIFY(finding);
    QVERIFY(!finding->content().state.isEmpty()); // in words, not by colour alone
    QTest::mouseClick(finding, Qt::LeftButton);
    QTRY_COMPARE(m_stage->wanted, QStringList{QStringLiteral("inventory")});
}

void TestOverviewSection::openEntryChoosesTheLine()
{
    const Decision decision = refusal(QDate(2026, 11, 20));
    meeting(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    auto* section = m_stage->show<OverviewSection>();
    section->openEntry(QStringLiteral("decision:%1").arg(decision.id.toString()));
    auto* list = section->findChild<EntryList*>();
    QTRY_COMPARE(list->view()->currentIndex().row(), 1);
    section->openEntry(QStringLiteral("decision:unheard-of"));
    QTRY_COMPARE(list->view()->currentIndex().row(), 1);
}

void TestOverviewSection::longAndRightToLeft()
{
    Objection objection;
    objection.caseId = m_stage->id();
    objection.on = QDate(2026, 11, 20);
    objection.text = QString(2000, QLatin1Char('W')) + QStringLiteral("\nنص عربي طويل");
    m_stage->saved(objection);
    qApp->setLayoutDirection(Qt::RightToLeft);
    auto* section = m_stage->show<OverviewSection>({700, 900});
    QTRY_VERIFY(section->width() <= m_stage->window()->width());
    QTRY_VERIFY(!section->findChild<EntryList*>()->view()->grab().isNull());
}

QTEST_MAIN(TestOverviewSection)
#include "tst_overview_section.moc"
