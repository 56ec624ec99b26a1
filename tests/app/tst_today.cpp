// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/log_review_page.h"
#include "app/case/case_page.h"
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/forms/fill_in_page.h"
#include "app/meetings/meeting_list.h"
#include "app/staff/employee_view.h"
#include "app/staff/staff_page.h"
#include "app/today/today_cards.h"
#include "app/today/today_page.h"
#include "app/widgets/list_row.h"
#include "tests/app/app_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace lotsbok;

/// Idag: its duties, what waits, meetings, drafts and the load; and the reason that somebody else's case asks
/// for.
class TestToday : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    TodayPage* today() { return qobject_cast<TodayPage*>(m_window->currentPage()); }

    QStringList titles()
    {
        QStringList found;
        const auto rows = today()->findChildren<ListRow*>();
        for (const ListRow* row : rows) {
            if (row->isVisibleTo(today())) {
                found.append(row->content().title);
            }
        }
        return found;
    }

    void showWholeUnit()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoToday);
        QVERIFY(today());
        today()->findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY(!titles().isEmpty());
    }

    void openAs(const QString& login)
    {
        m_window = std::make_unique<MainWindow>(m_fixture->platform(), m_fixture->settings());
        m_window->resize(1280, 820);
        m_window->show();
        auto session = Book::open(m_fixture->bookPath(), login, Secret::fromPassword(AppFixture::password),
                                  m_fixture->platform().openOptions());
        QVERIFY(session);
        m_window->open(std::move(*session));
    }

    static void press(QWidget* widget, bool byMouse)
    {
        QVERIFY(widget);
        if (byMouse) {
            QTest::mouseClick(widget, Qt::LeftButton);
        } else {
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Return);
        }
    }

    ListRow* rowTitled(const QString& title)
    {
        const auto rows = today()->findChildren<ListRow*>();
        for (ListRow* row : rows) {
            if (row->isVisibleTo(today()) && row->content().title == title) {
                return row;
            }
        }
        return nullptr;
    }

    static QString cardOf(const QWidget* widget)
    {
        const QWidget* up = widget;
        while (up && !qobject_cast<const CardFrame*>(up)) {
            up = up->parentWidget();
        }
        return up ? up->accessibleName() : QString();
    }

    QToolButton* noteButton()
    {
        const auto notes = today()->findChildren<QToolButton*>();
        for (QToolButton* each : notes) {
            if (each->isVisibleTo(today()) &&
                each->accessibleName().startsWith(QStringLiteral("Take note"))) {
                return each;
            }
        }
        return nullptr;
    }

    bool pillSaying(const QString& text)
    {
        const auto pills = today()->findChildren<Pill*>();
        return std::any_of(pills.begin(), pills.end(), [&](const Pill* pill) {
            return pill->isVisibleTo(today()) && pill->accessibleName().startsWith(text);
        });
    }

    EmployeeId addUnsignedTalk()
    {
        const auto session = m_fixture->openSession();
        Employee employee;
        employee.givenName = QStringLiteral("Kim");
        employee.familyName = QStringLiteral("Prov");
        (void)session->saveEmployee(employee);
        SafetyTalk talk;
        talk.employee = employee.id;
        talk.heldOn = session->today().addDays(-1);
        const auto saved = session->save(talk);
        return saved ? employee.id : EmployeeId::create();
    }

    void bookMeetings()
    {
        const auto session = m_fixture->openSession();
        for (const int days : {0, 1}) {
            Meeting meeting;
            meeting.caseId = session->openCases()->first().id;
            meeting.start = session->nowUtc().addDays(days).addSecs(3600);
            meeting.end = meeting.start.addSecs(3600);
            meeting.place = QStringLiteral("Medborgarkontoret");
            const auto saved = session->save(meeting);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        }
    }

    /// A lots with a case of their own among the others.
    void addLots()
    {
        const auto session = m_fixture->openSession();
        User user;
        user.loginName = QStringLiteral("bo");
        user.displayName = QStringLiteral("Bo Lots");
        user.role = Role::Lots;
        const auto bo = session->addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
        QVERIFY(bo);
        const auto clients = session->findClients({});
        QVERIFY(clients);
        Case mine = session->casesOf(clients->at(0).id)->first();
        mine.lots = session->user().id;
        QVERIFY(session->saveCase(mine));
        Case his = session->casesOf(clients->at(1).id)->first();
        his.lots = bo->id;
        QVERIFY(session->saveCase(his));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(2);
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void aDutyIsTakenNoteOfWithAFewWords_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }

    void aDutyIsTakenNoteOfWithAFewWords()
    {
        QFETCH(bool, byMouse);
        showWholeUnit();
        QToolButton* note = noteButton();
        QVERIFY2(note, "two lotsar are the aim, and one lots is to be taken note of (R2)");
        const qsizetype before = titles().size();
        press(note, byMouse);
        QTRY_VERIFY(named<QLineEdit>(today(), QStringLiteral("What you have judged")));
        auto* words = named<QLineEdit>(today(), QStringLiteral("What you have judged"));
        QTRY_VERIFY(words->hasFocus());
        typeText(QStringLiteral("Räcker tills vidare"));
        if (byMouse) {
            press(named<QPushButton>(today(), QStringLiteral("Take note")), true);
        } else {
            pressKey(m_window.get(), Qt::Key_Return);
        }
        QTRY_COMPARE(titles().size(), before - 1);
        m_window.reset();
        const auto session = m_fixture->openSession();
        const auto noted = session->records<Acknowledgement>();
        QVERIFY(noted && noted->size() == 1);
        QCOMPARE(noted->first().note, QStringLiteral("Räcker tills vidare"));
    }

    void escapeLeavesTheNote()
    {
        showWholeUnit();
        QToolButton* note = noteButton();
        const qsizetype before = titles().size();
        press(note, false);
        QTRY_VERIFY(named<QLineEdit>(today(), QStringLiteral("What you have judged")));
        QTRY_VERIFY(named<QLineEdit>(today(), QStringLiteral("What you have judged"))->hasFocus());
        typeText(QStringLiteral("Halvt"));
        today()->refresh(); // what is being written stays
        m_window->book()->drain();
        QCoreApplication::processEvents();
        QTRY_VERIFY(named<QLineEdit>(today(), QStringLiteral("What you have judged")));
        pressKey(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!named<QLineEdit>(today(), QStringLiteral("What you have judged")));
        QCOMPARE(titles().size(), before);
        QVERIFY(note->hasFocus());
    }

    void noDutyTellsALevel()
    {
        showWholeUnit();
        const QStringList all = titles();
        for (const QString& title : all) {
            QVERIFY2(!title.contains(QRegularExpression(QStringLiteral("[Ll]evel [1-5]"))),
                     qPrintable(title));
        }
    }

    void aDutyOpensWhereItIsDone_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }

    void aDutyOpensWhereItIsDone()
    {
        QFETCH(bool, byMouse);
        showWholeUnit();
        ListRow* row = rowTitled(QStringLiteral("The case has no second lots."));
        QTRY_VERIFY(row);
        QTRY_VERIFY(row->content().detail.contains(QStringLiteral("Case 2026-")));
        press(row, byMouse);
        auto* page = qobject_cast<CasePage*>(m_window->currentPage());
        QVERIFY(page);
        QCOMPARE(page->currentSection(), CaseSectionId::Overview);
    }

    void whatWaitsForASignatureStandsApart()
    {
        const EmployeeId employee = addUnsignedTalk();
        showWholeUnit();
        ListRow* talk =
            rowTitled(QStringLiteral("Sign the safety talk and deliver it to the security officer."));
        QVERIFY(talk);
        QTRY_COMPARE(cardOf(talk), QStringLiteral("Waits for a decision or signature  (2)"));
        press(talk, true);
        auto* staff = qobject_cast<StaffPage*>(m_window->currentPage());
        QVERIFY(staff);
        QTRY_VERIFY(staff->view());
        QCOMPARE(staff->view()->employee().id, employee);
        m_window->runCommand(CommandId::GoToday);
        QTRY_VERIFY(rowTitled(QStringLiteral("Review the log of the previous month.")));
        press(rowTitled(QStringLiteral("Review the log of the previous month.")), false);
        QVERIFY(qobject_cast<LogReviewPage*>(m_window->currentPage()));
    }

    void meetingsOfTheDayOpenInTheirCase()
    {
        bookMeetings();
        showWholeUnit();
        auto* meetings = today()->findChild<MeetingList*>();
        QVERIFY(meetings);
        QCOMPARE(meetings->count(), 1); // tomorrow's is not here
        press(meetings->findChild<ListRow*>(), true);
        auto* page = qobject_cast<CasePage*>(m_window->currentPage());
        QVERIFY(page);
        QCOMPARE(page->currentSection(), CaseSectionId::Meetings);
    }

    void theCaseLoadIsSaidAboveTheLimit()
    {
        showWholeUnit();
        QVERIFY(!pillSaying(QStringLiteral("Above")));
        m_window.reset();
        {
            const auto session = m_fixture->openSession();
            Settings settings = *session->settings();
            settings.caseLoadLimit = 1;
            QVERIFY(session->save(settings));
        }
        showWholeUnit();
        QVERIFY2(pillSaying(QStringLiteral("Above 1")), "two cases where one is the limit (R2)");
    }

    void draftsOpenTheirForm()
    {
        {
            const auto session = m_fixture->openSession();
            FormDraft draft;
            draft.subject = SubjectRef::of(session->openCases()->first().id);
            draft.formId = QStringLiteral("3.1");
            draft.definitionHash = QByteArrayLiteral("x");
            QVERIFY(session->saveDraft(draft));
        }
        showWholeUnit();
        auto* card = today()->findChild<DraftsCard*>();
        QTRY_VERIFY(card);
        auto* row = card->findChild<ListRow*>();
        QTRY_VERIFY(row);
        QTRY_VERIFY(row->content().detail.contains(QStringLiteral("Case 2026-")));
        press(row, true);
        QTRY_VERIFY(qobject_cast<FillInPage*>(m_window->currentPage()));
    }

    void longNamesAndRightToLeftKeepTheirPlace()
    {
        {
            const auto session = m_fixture->openSession();
            Client client = *session->client(session->findClients({})->first().id);
            client.familyName = QString(200, QLatin1Char('m'));
            QVERIFY(session->saveClient(client));
        }
        showWholeUnit();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_window->setLayoutDirection(direction);
            m_window->resize(1000, 700);
            const auto rows = today()->findChildren<ListRow*>();
            for (const ListRow* row : rows) {
                QVERIFY2(row->width() <= today()->width(), qPrintable(row->content().detail.left(20)));
            }
        }
        QCOMPARE(unnamedWidgets(today()), QStringList());
    }

    void aLotsSeesOnesOwn()
    {
        addLots();
        openAs(QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoToday);
        QTRY_VERIFY(today()->findChild<DraftsCard*>());
        QVERIFY2(!today()->findChild<CaseLoadCard*>(), "how much others have is the head of unit's to see");
        QTRY_VERIFY(!today()->findChild<QCheckBox*>()->isVisible());
    }

    void somebodyElsesCaseAsksForAReason()
    {
        addLots();
        openAs(QStringLiteral("bo"));
        auto* clients = qobject_cast<ClientsPage*>(m_window->currentPage());
        QVERIFY(clients);
        QTRY_COMPARE(clients->list()->model()->rowCount(), 2);
        const auto show = [clients](int row) {
            clients->list()->setCurrentIndex(clients->list()->model()->index(row, 0));
            Q_EMIT clients->list()->activated(clients->list()->currentIndex());
        };
        show(0);
        QTRY_VERIFY(clients->view());
        const auto reason = [clients] {
            return named<QLineEdit>(clients->view(), QStringLiteral("Reason for opening the case"));
        };
        QTRY_VERIFY(reason());
        QTRY_VERIFY(!clients->view()->findChild<QWidget*>(QStringLiteral("form-3.1")));
        auto* open = named<QPushButton>(clients->view(), QStringLiteral("Open the case"));
        QVERIFY(open);
        QVERIFY2(!open->isEnabled(), "without a reason it stays closed");
        reason()->setText(QStringLiteral("Jag vikarierar."));
        open->click();
        QTRY_VERIFY(clients->view()->findChild<QWidget*>(QStringLiteral("form-3.1")));
        // The own one opens without a word.
        show(1);
        QTRY_VERIFY(clients->view() && clients->view()->findChild<QWidget*>(QStringLiteral("form-3.1")));
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
