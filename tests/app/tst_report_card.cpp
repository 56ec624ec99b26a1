// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/district/district_page.h"
#include "app/district/report_card.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/whole_table.h"
#include "tests/app/office_support.h"

#include <QDateEdit>
#include <QFile>
#include <QTabBar>

using namespace lotsbok;

/// R32. The district's report on the page Samverkan.
class TestReportCard : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    DistrictPage* page() { return qobject_cast<DistrictPage*>(m_window->currentPage()); }
    ReportCard* card() { return page()->findChild<ReportCard*>(); }
    QComboBox* combo(const QString& name)
    {
        for (QComboBox* each : card()->findChildren<QComboBox*>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    QString message() { return card()->findChild<MessageBar*>()->text(); }

    void openReport()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoDistrict);
        QVERIFY(page());
        page()->showPart(DistrictPage::Part::Report);
        QVERIFY(card());
        QVERIFY(card()->isVisible());
    }
    void makeReport(bool byMouse = true)
    {
        press(visibleButton(card(), QStringLiteral("Show the report")), byMouse);
        QTRY_VERIFY(combo(QStringLiteral("Table")));
        QTRY_VERIFY(combo(QStringLiteral("Table"))->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void r32_tablesAreShownOneAtATime_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }
    void r32_tablesAreShownOneAtATime()
    {
        QFETCH(bool, byMouse);
        openReport();
        makeReport(byMouse);
        QComboBox* tables = combo(QStringLiteral("Table"));
        QCOMPARE(tables->currentText(), QStringLiteral("In short"));
        auto* table = card()->findChild<WholeTable*>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Participants"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("0"));
        QVERIFY(!visibleButton(card(), QStringLiteral("Previous"))->isEnabled());
        press(visibleButton(card(), QStringLiteral("Next")), byMouse);
        QCOMPARE(tables->currentIndex(), 1);
        QCOMPARE(table->accessibleName(), tables->currentText());
        QVERIFY(!card()->findChild<FigureView*>()->isVisible()); // nobody is counted
        tables->setCurrentIndex(tables->count() - 1);
        QVERIFY(!visibleButton(card(), QStringLiteral("Next"))->isEnabled());
        QCOMPARE(unnamedWidgets(card()), QStringList());
    }

    void r32_theVersionToPublishHasNoSummary()
    {
        openReport();
        auto* version = card()->findChild<QComboBox*>();
        QVERIFY(version);
        version->setCurrentIndex(1);
        makeReport();
        QVERIFY(combo(QStringLiteral("Table"))->findText(QStringLiteral("In short")) < 0);
    }

    void r32_aPeriodThatCannotBeIsSaidAtTheField()
    {
        openReport();
        const auto days = card()->findChildren<QDateEdit*>();
        QCOMPARE(days.size(), 2);
        days.last()->setDate(days.first()->date().addDays(-1));
        press(visibleButton(card(), QStringLiteral("Show the report")), true);
        QVERIFY(days.last()->hasFocus());
        QVERIFY(!combo(QStringLiteral("Table"))->isVisible());
    }

    void r32_theReportIsSavedThroughTheDoor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("ending");
        QTest::newRow("pdf") << 0 << QStringLiteral("pdf");
        QTest::newRow("xlsx") << 1 << QStringLiteral("xlsx");
        QTest::newRow("ods") << 2 << QStringLiteral("ods");
        QTest::newRow("csv") << 3 << QStringLiteral("csv");
    }
    void r32_theReportIsSavedThroughTheDoor()
    {
        QFETCH(int, kind);
        QFETCH(QString, ending);
        openReport();
        makeReport();
        combo(QStringLiteral("Kind of file"))->setCurrentIndex(kind);
        const QString path = m_fixture->filePath(QStringLiteral("rapport.") + ending);
        m_fixture->answerPathWith(path);
        press(visibleButton(card(), QStringLiteral("Save as…")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The report is saved")));
        QVERIFY(QFile::exists(path));
        m_window.reset();
        const auto session = m_fixture->openSession();
        QCOMPARE(session->disclosures(SubjectRef::district())->size(), 1);
    }

    void r32_aNameThatSaysNoKindIsRefused()
    {
        openReport();
        makeReport();
        m_fixture->answerPathWith(m_fixture->filePath(QStringLiteral("rapport.doc")));
        press(visibleButton(card(), QStringLiteral("Save as…")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The file's name must end")));
    }

    void itIsTheHeadOfUnits()
    {
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Prov"), Role::Lots);
        m_window = makeWindowAs(*m_fixture, QStringLiteral("bo"));
        m_window->runCommand(CommandId::GoDistrict);
        QVERIFY(page());
        QVERIFY(!card());
    }
};

QTEST_MAIN(TestReportCard)
#include "tst_report_card.moc"
