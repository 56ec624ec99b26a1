// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_form.h"
#include "app/clients/client_list_model.h"
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/widgets/message_bar.h"
#include "tests/app/app_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace lotsbok;

namespace {

QString allText(const QWidget* parent)
{
    QStringList texts;
    const auto labels = parent->findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (each->isVisibleTo(parent)) {
            texts.append(each->text());
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queryFromTextKnowsTheThreeWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("by");
        QTest::addRow("nothing") << QStringLiteral("  ") << int(ClientQuery::By::All);
        QTest::addRow("name") << QStringLiteral("Åsa") << int(ClientQuery::By::Name);
        QTest::addRow("case") << QStringLiteral("2026-0001") << int(ClientQuery::By::CaseNumber);
        QTest::addRow("long number") << QStringLiteral("20040101-2398") << int(ClientQuery::By::Number);
        QTest::addRow("short number") << QStringLiteral("040101-2398") << int(ClientQuery::By::Number);
        QTest::addRow("over a hundred") << QStringLiteral("900101+9802") << int(ClientQuery::By::Number);
        QTest::addRow("name with digit") << QStringLiteral("Kalle 2") << int(ClientQuery::By::Name);
    }
    void queryFromTextKnowsTheThreeWays()
    {
        QFETCH(QString, text);
        QTEST(int(queryFromText(text).by), "by");
    }

    void tenThousandStayVirtual()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(10000);
        SessionThread book(fixture.openSession());
        ClientListModel model(book);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(&model, &ClientListModel::counted);
        model.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, 20000);
        QCOMPARE(model.rowCount(), 10000);
        QVERIFY(model.loadedPages() <= ClientListModel::cachedPages);
        QSignalSpy changed(&model, &ClientListModel::dataChanged);
        (void)model.index(9999).data();
        QTRY_VERIFY(!model.index(9999).data(ClientListModel::RowRole).isNull());
        QVERIFY(!changed.isEmpty());
        for (int row = 0; row < 10000; row += ClientListModel::pageSize) {
            (void)model.index(row).data();
        }
        book.drain();
        QTest::qWait(1);
        QVERIFY(model.loadedPages() <= ClientListModel::cachedPages);
    }

    void aNewSearchThrowsOldAnswersAway()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(20);
        SessionThread book(fixture.openSession());
        ClientListModel model(book);
        model.setQuery({});
        model.setQuery({ClientQuery::By::CaseNumber, QStringLiteral("2026-0003")});
        book.drain();
        QTRY_COMPARE(model.rowCount(), 1);
        QTest::qWait(1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0)->caseNumber, QStringLiteral("2026-0003"));
    }

    void theListSaysWhySearchIsNarrow()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        QVERIFY(allText(window.get()).contains(QStringLiteral("2001:637")));
        QTRY_VERIFY(allText(window.get()).contains(QStringLiteral("There are no clients yet.")));
    }

    void numberIsCheckedWhileItIsTyped()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        window->runCommand(CommandId::NewClient);
        auto* number = named<QLineEdit>(window.get(), QStringLiteral("Number"));
        QVERIFY(number);
        number->setText(QStringLiteral("20040101-2399")); // one off
        QVERIFY(!number->accessibleDescription().isEmpty());
        number->setText(QStringLiteral("20040101-2398"));
        QVERIFY(number->accessibleDescription().isEmpty());
    }

    void theSamePersonIsFoundBeforeSaving()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1); // Åsa Lindqvist
        const auto window = fixture.makeOpenWindow();
        auto* page = qobject_cast<ClientsPage*>(window->currentPage());
        QTRY_COMPARE(page->list()->model()->rowCount(), 1);
        window->runCommand(CommandId::NewClient);
        auto* form = page->findChild<ClientForm*>();
        QVERIFY(form);
        named<QLineEdit>(form, QStringLiteral("Given name, required"))->setText(QStringLiteral("Åsa"));
        named<QLineEdit>(form, QStringLiteral("Family name, required"))->setText(QStringLiteral("Lindqvist"));
        named<QLineEdit>(form, QStringLiteral("Number"))->setText(QStringLiteral("20040101-2398"));
        named<QPushButton>(form, QStringLiteral("Save"))->click();
        QTRY_VERIFY(form->messages()->text().contains(QStringLiteral("Lindqvist")));
        QCOMPARE(page->list()->model()->rowCount(), 1);
        auto* anyway = named<QPushButton>(form, QStringLiteral("Save as a new client"));
        QVERIFY(anyway);
        anyway->click();
        QTRY_COMPARE(page->list()->model()->rowCount(), 2);
        QTRY_VERIFY(page->view());
    }

    void aTakenNumberCanOnlyBeOpened()
    {
        AppFixture fixture;
        fixture.makeBook();
        {
            const auto session = fixture.openSession();
            Client client;
            client.givenName = QStringLiteral("Maryam");
            client.familyName = QStringLiteral("Hosseini");
            client.number = *PersonNumber::parse(QStringLiteral("20040101-2398"), QDate(2026, 11, 22));
            QVERIFY(session->saveClient(client));
        }
        const auto window = fixture.makeOpenWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get(), patienceMs));
        auto* page = qobject_cast<ClientsPage*>(window->currentPage());
        window->runCommand(CommandId::NewClient);
        auto* form = page->findChild<ClientForm*>();
        QVERIFY(form);
        named<QLineEdit>(form, QStringLiteral("Given name"))->setText(QStringLiteral("Åsa"));
        named<QLineEdit>(form, QStringLiteral("Family name"))->setText(QStringLiteral("Ek"));
        named<QLineEdit>(form, QStringLiteral("Number"))->setText(QStringLiteral("040101-2398"));
        named<QPushButton>(form, QStringLiteral("Save"))->setFocus();
        pressKey(window.get(), Qt::Key_Return);
        QTRY_VERIFY(form->messages()->text().contains(QStringLiteral("Hosseini")));
        QVERIFY(!named<QPushButton>(form, QStringLiteral("Save as a new client")));
        QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
        auto* existing = named<QPushButton>(form, QStringLiteral("Open the one that exists"));
        QVERIFY(existing);
        existing->setFocus();
        pressKey(window.get(), Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_VERIFY(page->view());
    }

    void aSearchWithoutAHitSaysWhatToDoAndClosesTheClient()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(2);
        const auto window = fixture.makeOpenWindow();
        auto* page = qobject_cast<ClientsPage*>(window->currentPage());
        QTRY_COMPARE(page->list()->model()->rowCount(), 2);
        QTest::keyClick(page->search(), Qt::Key_Return);
        QTRY_VERIFY(page->view());
        page->search()->setText(QStringLiteral("2027-0009"));
        QTRY_VERIFY(!page->view());
        QCOMPARE(page->list()->model()->rowCount(), 0);
        QVERIFY(allText(page).contains(QStringLiteral("Ctrl+N")));
        page->search()->clear();
        QTRY_COMPARE(page->list()->model()->rowCount(), 2);
        QTest::keyClick(page->search(), Qt::Key_Return);
        QTRY_VERIFY(page->view());
        page->view()->openNewCase(); // what is being written is not thrown away by a search
        QTRY_VERIFY((page->view()->openNewCase(), page->view()->isEditing()));
        page->search()->setText(QStringLiteral("2027-0009"));
        QTRY_COMPARE(page->list()->model()->rowCount(), 0);
        window->book()->drain();
        QTest::qWait(1);
        QVERIFY(page->view());
    }

    void protectedAddressIsHiddenAndShowingItIsLogged() // R26
    {
        AppFixture fixture;
        fixture.makeBook();
        {
            const auto session = fixture.openSession();
            Client client;
            client.givenName = QStringLiteral("Maryam");
            client.familyName = QStringLiteral("Hosseini");
            client.number = *PersonNumber::parse(QStringLiteral("20040101-2398"), QDate(2026, 11, 22));
            client.protection = ProtectedIdentity::ProtectedRegistration;
            client.address = QStringLiteral("Box 2820, 403 20 Göteborg");
            client.phone = QStringLiteral("070-1740605");
            QVERIFY(session->saveClient(client));
        }
        const auto window = fixture.makeOpenWindow();
        auto* page = qobject_cast<ClientsPage*>(window->currentPage());
        QTRY_COMPARE(page->list()->model()->rowCount(), 1);
        QTest::keyClick(page->search(), Qt::Key_Return);
        QTRY_VERIFY(page->view() && page->view()->findChild<QPushButton*>(QStringLiteral("show-protected")));
        QVERIFY(!allText(window.get()).contains(QStringLiteral("Box 2820")));
        QVERIFY(!allText(window.get()).contains(QStringLiteral("070-1740605")));
        page->view()->findChild<QPushButton*>(QStringLiteral("show-protected"))->click();
        QTRY_VERIFY(allText(window.get()).contains(QStringLiteral("Box 2820")));
        bool logged = false;
        window->book()->run([](Session& session) { return session.audit(); }, window.get(),
                            [&](const Result<QList<AuditEntry>>& entries) {
                                QVERIFY(entries);
                                for (const AuditEntry& entry : *entries) {
                                    logged = logged || entry.action.contains(QStringLiteral("protected"));
                                }
                            });
        QTRY_VERIFY(logged);
    }
};

QTEST_MAIN(TestClients)
#include "tst_app_clients.moc"
