// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/deputies_card.h"
#include "app/admin/forms_card.h"
#include "app/admin/hand_over_card.h"
#include "app/admin/log_review_page.h"
#include "app/admin/rules_card.h"
#include "app/admin/settings_page.h"
#include "app/widgets/message_bar.h"
#include "tests/app/office_support.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace lotsbok;

/// Administration: deputies, a leaver's cases, what the district has settled, the forms, and the review of
/// the log.
class TestAdministration : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    SettingsPage* page() { return qobject_cast<SettingsPage*>(m_window->currentPage()); }

    void openPage()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoSettings);
        QVERIFY(page());
        QTRY_VERIFY(visibleButton(page(), QStringLiteral("New deputy")));
    }

    static void bothWays()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }

    static void chooseInBox(QComboBox* box, const QString& text)
    {
        QVERIFY(box);
        box->setFocus();
        const int wanted = box->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        while (box->currentIndex() != wanted) {
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
    }

    /// Somebody else's case, opened in October with a reason.
    void readWithReason()
    {
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Lots"), Role::Lots);
        m_fixture->clock().set(QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC));
        auto session =
            Book::open(m_fixture->bookPath(), QStringLiteral("bo"),
                       Secret::fromPassword(AppFixture::password), m_fixture->platform().openOptions());
        QVERIFY(session);
        const auto rows = (*session)->findClients({});
        const CaseId id = (*session)->casesOf(rows->first().id)->first().id;
        QVERIFY((*session)->stateReason(id, QStringLiteral("Vikarierar för Anna")));
        QVERIFY((*session)->caseFile(id));
        session->reset();
        m_fixture->clock().set(QDateTime(QDate(2026, 11, 22), QTime(13, 32), Qt::UTC));
    }

    LogReviewPage* review() { return qobject_cast<LogReviewPage*>(m_window->currentPage()); }

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

    void aDeputyStandsForSomebodyUntilADay_data() { bothWays(); }
    void aDeputyStandsForSomebodyUntilADay()
    {
        QFETCH(bool, byMouse);
        const UserId bo = addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Lots"), Role::Lots);
        openPage();
        press(visibleButton(page(), QStringLiteral("New deputy")), byMouse);
        RecordCard* card = openCard(page());
        QTRY_VERIFY(card);
        card->save();
        QVERIFY2(openCard(page()), "nobody is chosen before a person chooses");
        chooseIn(card, QStringLiteral("deputy"), QStringLiteral("Bo Lots"));
        chooseIn(card, QStringLiteral("standsFor"), QStringLiteral("Anna Lind"));
        typeInto(card, QStringLiteral("toDay"), QStringLiteral("2026-12-01"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        auto* deputies = page()->findChild<DeputiesCard*>(); // who stands in the list of users as well
        QVERIFY(deputies);
        QTRY_VERIFY(visibleRow(deputies, QStringLiteral("Bo Lots")));
        QTRY_COMPARE(visibleRow(deputies, QStringLiteral("Bo Lots"))->content().state, QStringLiteral("Now"));
        m_window.reset();
        const auto session = m_fixture->openSession();
        const auto stored = session->records<Deputy>();
        QVERIFY(stored && stored->size() == 1);
        QCOMPARE(stored->first().deputy, bo);
        QCOMPARE(stored->first().to, QDate(2026, 12, 1));
    }

    void r41_aLeaversCasesGoToAColleague_data() { bothWays(); }
    void r41_aLeaversCasesGoToAColleague()
    {
        QFETCH(bool, byMouse);
        const UserId bo = addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Lots"), Role::Lots);
        openPage();
        auto* card = page()->findChild<HandOverCard*>();
        QTRY_VERIFY(card);
        const auto boxes = card->findChildren<QComboBox*>();
        QCOMPARE(boxes.size(), 2);
        QTRY_COMPARE(boxes.at(0)->count(), 3);
        auto* give = visibleButton(card, QStringLiteral("Hand over all cases"));
        press(give, byMouse);
        QTRY_VERIFY2(boxes.at(0)->hasFocus(), "who leaves has to be chosen first");
        chooseInBox(boxes.at(0), QStringLiteral("Anna Lind"));
        chooseInBox(boxes.at(1), QStringLiteral("Bo Lots"));
        card->findChild<QLineEdit*>()->setFocus();
        typeText(QStringLiteral("Slutar"));
        press(give, byMouse);
        press(visibleButton(card, QStringLiteral("Hand them over")), byMouse);
        QTRY_VERIFY(card->findChild<MessageBar*>()->text().startsWith(QStringLiteral("2 case(s)")) ||
                    card->findChild<MessageBar*>()->text().startsWith(QStringLiteral("2 cases")));
        m_window.reset();
        const auto session = m_fixture->openSession();
        const auto cases = session->openCases();
        QVERIFY(cases);
        QVERIFY(std::all_of(cases->begin(), cases->end(), [&](const Case& each) { return each.lots == bo; }));
    }

    void whatTheDistrictHasSettledIsChanged_data() { bothWays(); }
    void whatTheDistrictHasSettledIsChanged()
    {
        QFETCH(bool, byMouse);
        openPage();
        press(visibleButton(page(), QStringLiteral("Change what the district has settled")), byMouse);
        auto* rules = page()->findChild<RulesCard*>();
        RecordCard* card = openCard(rules);
        QTRY_VERIFY(card);
        typeInto(card, QStringLiteral("planDays"), QStringLiteral("21"));
        press(visibleButton(card, QStringLiteral("Save")), byMouse);
        QTRY_VERIFY(!openCard(rules));
        m_window.reset();
        const auto session = m_fixture->openSession();
        QCOMPARE(session->settings()->planDays, 21);
        QCOMPARE(session->settings()->caseLoadLimit, 15);
    }

    void allThirteenFormsAreListed()
    {
        openPage();
        auto* forms = page()->findChild<FormsCard*>();
        QVERIFY(forms && forms->isVisibleTo(page()));
        int versions = 0;
        const auto labels = forms->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            versions += label->text().contains(QStringLiteral(", version ")) ? 1 : 0;
        }
        QCOMPARE(versions, 13);
    }

    void theLogIsReviewedAndSigned_data() { bothWays(); }
    void theLogIsReviewedAndSigned()
    {
        QFETCH(bool, byMouse);
        readWithReason();
        openPage();
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Review of the log")));
        QCOMPARE(visibleRow(page(), QStringLiteral("Review of the log"))->content().state,
                 QStringLiteral("Not signed"));
        press(visibleRow(page(), QStringLiteral("Review of the log")), byMouse);
        QVERIFY(review());
        QTRY_VERIFY(review()->table()->model()->rowCount() >= 2);
        QStringList cells;
        for (int column = 0; column < LogSampleModel::ColumnCount; ++column) {
            cells.append(review()->table()->model()->index(0, column).data().toString());
        }
        QCOMPARE(cells.at(LogSampleModel::Who), QStringLiteral("Bo Lots"));
        QVERIFY(cells.at(LogSampleModel::About).contains(QStringLiteral("Case 2026-")));
        QCOMPARE(cells.at(LogSampleModel::Reason), QStringLiteral("Vikarierar för Anna"));
        auto* sign = visibleButton(review(), QStringLiteral("Sign the review"));
        press(sign, byMouse);
        auto* finding = review()->findChild<QPlainTextEdit*>();
        QTRY_VERIFY2(finding->hasFocus(), "a review says what was found");
        typeText(QStringLiteral("Utan anmärkning"));
        press(sign, byMouse);
        QTRY_VERIFY(!sign->isEnabled());
        QTRY_VERIFY(finding->isReadOnly());
        m_window.reset();
        const auto session = m_fixture->openSession();
        const auto reviews = session->records<LogReview>();
        QVERIFY(reviews && reviews->size() == 1);
        QCOMPARE(reviews->first().month, QDate(2026, 10, 1));
        QCOMPARE(reviews->first().finding, QStringLiteral("Utan anmärkning"));
    }

    void aMonthThatIsNotOverIsNotSigned()
    {
        openPage();
        QTRY_VERIFY(visibleRow(page(), QStringLiteral("Review of the log")));
        press(visibleRow(page(), QStringLiteral("Review of the log")), true);
        auto* month = review()->findChild<QComboBox*>();
        month->setFocus();
        QTest::keyClick(month, Qt::Key_Up);
        QCOMPARE(month->currentIndex(), 0);
        QTRY_VERIFY(review()->findChild<QPlainTextEdit*>()->isReadOnly());
        QTRY_VERIFY(!visibleButton(review(), QStringLiteral("Sign the review"))->isEnabled());
        QCOMPARE(unnamedWidgets(review()), QStringList());
        QTest::keyClick(review(), Qt::Key_Left, Qt::AltModifier);
    }

    void theSampleIsAModel()
    {
        LogSampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AuditEntry entry;
        entry.sequence = 7;
        entry.by = QStringLiteral("Bo");
        entry.action = QStringLiteral("case.read-with-reason");
        model.setLines({{entry, {}, QStringLiteral("Vikarie")}, {entry, QStringLiteral("Åke"), {}}});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LogSampleModel::What).data().toString(), QStringLiteral("Read the case"));
        QCOMPARE(model.index(0, LogSampleModel::About).data().toString(),
                 QStringLiteral("Entry 7 of the log"));
        QCOMPARE(model.index(1, LogSampleModel::About).data().toString(), QStringLiteral("Åke"));
        model.setLines({});
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void anAdministratorHasTheOwnCardsOnly()
    {
        addUser(*m_fixture, QStringLiteral("rut"), QStringLiteral("Rut Admin"), Role::Administrator);
        m_window = makeWindowAs(*m_fixture, QStringLiteral("rut"));
        m_window->runCommand(CommandId::GoSettings);
        QVERIFY(page());
        QTRY_VERIFY(visibleButton(page(), QStringLiteral("New deputy")));
        QTRY_VERIFY(!page()->findChild<HandOverCard*>()->isVisibleTo(page()));
        QTRY_VERIFY(!page()->findChild<RulesCard*>()->isVisibleTo(page()));
        QTRY_VERIFY(!visibleRow(page(), QStringLiteral("Review of the log")));
        QTRY_VERIFY(page()->findChild<FormsCard*>()->isVisibleTo(page()));
        QCOMPARE(unnamedWidgets(page()), QStringList());
    }
};

QTEST_MAIN(TestAdministration)
#include "tst_administration.moc"
