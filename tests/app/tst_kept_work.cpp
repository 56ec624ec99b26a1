// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_form.h"
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/district/district_page.h"
#include "app/forms/fill_in_page.h"
#include "app/staff/employee_form.h"
#include "app/widgets/message_bar.h"
#include "tests/app/app_fixture.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace lotsbok;

namespace {

QLineEdit* field(const QWidget* parent, const QString& name)
{
    return named<QLineEdit>(parent, name);
}

void press(const QWidget* parent, const QString& name)
{
    // A button that comes into a shown bar is there when the event loop has run.
    QTRY_VERIFY2(named<QPushButton>(parent, name), qPrintable(name));
    named<QPushButton>(parent, name)->click();
}

const QString phone = QStringLiteral("070-1740605");

} // namespace

/// What somebody was at work with is there again: after a lock, after a look elsewhere, and never thrown away
/// unasked.
class TestKeptWork : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    ClientsPage* clients() { return qobject_cast<ClientsPage*>(m_window->currentPage()); }
    ClientForm* clientForm() { return m_window->currentPage()->findChild<ClientForm*>(); }

    void openFirstClient()
    {
        QTRY_VERIFY(clients()->list()->model()->rowCount() > 0);
        QTest::keyClick(clients()->search(), Qt::Key_Return);
        QTRY_VERIFY(clients()->view());
        QTRY_VERIFY(clients()->view()->findChild<QWidget*>(QStringLiteral("form-3.1"))); // it has been read
    }

    void lockAndUnlock()
    {
        m_window->lock();
        QVERIFY(!m_window->isOpen());
        m_fixture->unlock(*m_window);
        QVERIFY(m_window->isOpen());
    }

    // What a page keeps for itself is no draft of a form, and nothing of it is left when it is stored.
    int keptDrafts()
    {
        int kept = -1;
        m_window->book()->run([](Session& session) { return session.drafts(); }, m_window.get(),
                              [&](const Result<QList<FormDraft>>& drafts) { kept = int(drafts->size()); });
        (void)QTest::qWaitFor([&] { return kept >= 0; }, patienceMs);
        return kept;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(2);
        m_window = m_fixture->makeOpenWindow();
        QVERIFY(m_window->isOpen());
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void theClientIsShownAgainAfterTheLock()
    {
        openFirstClient();
        const ClientId id = clients()->view()->client();
        lockAndUnlock();
        QTRY_VERIFY(clients()->view());
        QCOMPARE(clients()->view()->client(), id);
        QVERIFY(!clients()->view()->isEditing());
        QCOMPARE(keptDrafts(), 0);
        // The next program is told the page only: arguments are seen by every process of the station.
        QVERIFY(m_fixture->restarts().first().contains(QStringLiteral("clients")));
        QVERIFY(!m_fixture->restarts().first().join(QLatin1Char(' ')).contains(id.toString()));
    }

    void thePageIsShownAgainAfterTheLock()
    {
        m_window->runCommand(CommandId::GoContacts);
        const QString title = m_window->currentPage()->title();
        lockAndUnlock();
        QCOMPARE(m_window->currentPage()->title(), title);
    }

    void theFormIsShownAgainAfterTheLock()
    {
        openFirstClient();
        QTRY_VERIFY(clients()->findChild<QWidget*>(QStringLiteral("form-3.1")));
        QTest::keyClick(clients()->findChild<QWidget*>(QStringLiteral("form-3.1")), Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<FillInPage*>(m_window->currentPage()));
        lockAndUnlock();
        QTRY_VERIFY(qobject_cast<FillInPage*>(m_window->currentPage()));
        m_window->runCommand(CommandId::Back);
        QVERIFY(clients());
    }

    void changedDetailsAreThereAfterTheLock()
    {
        openFirstClient();
        m_window->runCommand(CommandId::EditRecord);
        QVERIFY(clientForm());
        field(clientForm(), QStringLiteral("Phone"))->setText(phone);
        lockAndUnlock();
        QTRY_VERIFY(clients()->view() && clientForm());
        QTRY_COMPARE(field(clientForm(), QStringLiteral("Phone"))->text(), phone);
        QVERIFY(clientForm()->messages()->text().contains(QStringLiteral("not saved")));
        press(clientForm(), QStringLiteral("Save"));
        QTRY_VERIFY(!clients()->view()->isEditing());
        QCOMPARE(keptDrafts(), 0);
    }

    void aNewClientIsThereAfterTheLock()
    {
        m_window->runCommand(CommandId::NewClient);
        field(clientForm(), QStringLiteral("Given name"))->setText(QStringLiteral("Maryam"));
        lockAndUnlock();
        QTRY_VERIFY(clientForm());
        QTRY_COMPARE(field(clientForm(), QStringLiteral("Given name"))->text(), QStringLiteral("Maryam"));
        press(clientForm(), QStringLiteral("Throw it away"));
        QVERIFY(field(clientForm(), QStringLiteral("Given name"))->text().isEmpty());
        QCOMPARE(keptDrafts(), 0);
    }

    void aNewClientIsThereAfterALookElsewhere()
    {
        QTRY_VERIFY(clients()->list()->model()->rowCount() > 0);
        m_window->runCommand(CommandId::NewClient);
        field(clientForm(), QStringLiteral("Given name"))->setText(QStringLiteral("Maryam"));
        QTest::keyClick(clients()->search(), Qt::Key_Return); // another client takes the form's place
        QTRY_VERIFY(clients()->view());
        m_window->runCommand(CommandId::NewClient);
        QTRY_COMPARE(field(clientForm(), QStringLiteral("Given name"))->text(), QStringLiteral("Maryam"));
    }

    void whatOthersChangedMeanwhileIsSaid()
    {
        openFirstClient();
        m_window->runCommand(CommandId::EditRecord);
        field(clientForm(), QStringLiteral("Phone"))->setText(phone);
        m_window->lock();
        {
            const auto session = m_fixture->openSession();
            Client client = *session->client(session->findClients({})->first().id);
            client.email = QStringLiteral("nagon@example.se");
            QVERIFY(session->saveClient(client));
        }
        m_fixture->unlock(*m_window);
        QTRY_VERIFY(clients()->view() && clientForm());
        QTRY_VERIFY(clientForm()->messages()->text().contains(QStringLiteral("meanwhile")));
        QCOMPARE(field(clientForm(), QStringLiteral("Phone"))->text(), phone);
    }

    void anEmployeeIsThereAfterTheLock()
    {
        m_window->runCommand(CommandId::GoStaff);
        auto* plus = named<QToolButton>(m_window->currentPage(), QStringLiteral("New employee"));
        QVERIFY(plus);
        plus->click();
        const auto form = [this] { return m_window->currentPage()->findChild<EmployeeForm*>(); };
        QVERIFY(form());
        field(form(), QStringLiteral("Family name"))->setText(QStringLiteral("Norén"));
        lockAndUnlock();
        QTRY_VERIFY(form());
        QTRY_COMPARE(field(form(), QStringLiteral("Family name"))->text(), QStringLiteral("Norén"));
        field(form(), QStringLiteral("Given name"))->setText(QStringLiteral("Elsa"));
        press(form(), QStringLiteral("Save"));
        QTRY_VERIFY(!form());
        QCOMPARE(keptDrafts(), 0);
    }

    void aPurchaseIsThereAfterTheLock()
    {
        m_window->runCommand(CommandId::GoDistrict);
        qobject_cast<DistrictPage*>(m_window->currentPage())->showPart(DistrictPage::Part::Purchases);
        press(m_window->currentPage(), QStringLiteral("New purchase"));
        QTRY_VERIFY(field(m_window->currentPage(), QStringLiteral("Goods or service")));
        field(m_window->currentPage(), QStringLiteral("Goods or service"))
            ->setText(QStringLiteral("Tolk i arabiska"));
        lockAndUnlock();
        QTRY_VERIFY(field(m_window->currentPage(), QStringLiteral("Goods or service")));
        QTRY_COMPARE(field(m_window->currentPage(), QStringLiteral("Goods or service"))->text(),
                     QStringLiteral("Tolk i arabiska"));
        press(m_window->currentPage(), QStringLiteral("Cancel"));
        press(m_window->currentPage(), QStringLiteral("Throw it away"));
        QTRY_VERIFY(!field(m_window->currentPage(), QStringLiteral("Goods or service")));
        QCOMPARE(keptDrafts(), 0);
    }

    void cancelAsksBeforeItThrowsAway()
    {
        m_window->runCommand(CommandId::NewClient);
        press(clientForm(), QStringLiteral("Cancel")); // nothing is written: gone at once
        QTRY_VERIFY(!clientForm());
        m_window->runCommand(CommandId::NewClient);
        field(clientForm(), QStringLiteral("Given name"))->setText(QStringLiteral("Maryam"));
        press(clientForm(), QStringLiteral("Cancel"));
        QVERIFY(clientForm()->messages()->text().contains(QStringLiteral("not saved")));
        press(clientForm(), QStringLiteral("Go on writing"));
        QCOMPARE(field(clientForm(), QStringLiteral("Given name"))->text(), QStringLiteral("Maryam"));
        press(clientForm(), QStringLiteral("Cancel"));
        press(clientForm(), QStringLiteral("Throw it away"));
        QTRY_VERIFY(!clientForm());
        QCOMPARE(keptDrafts(), 0);
    }

    void theLockNeverWaitsForTheQuestion()
    {
        m_window->runCommand(CommandId::NewClient);
        field(clientForm(), QStringLiteral("Given name"))->setText(QStringLiteral("Maryam"));
        press(clientForm(), QStringLiteral("Cancel"));
        m_window->lock();
        QVERIFY(!m_window->isOpen());
    }

    void aSecondOpenCaseIsAskedAbout()
    {
        openFirstClient();
        m_window->runCommand(CommandId::OpenCase);
        auto* save = clients()->view()->findChild<QPushButton*>(QStringLiteral("save-case"));
        QVERIFY(save);
        save->click();
        const auto ask = [this] {
            return named<QPushButton>(clients()->view(), QStringLiteral("Open a second case"));
        };
        QTRY_VERIFY(ask());
        const auto said = [&](const QString& part) {
            const auto bars = clients()->view()->findChildren<MessageBar*>();
            return std::any_of(bars.cbegin(), bars.cend(),
                               [&](const MessageBar* bar) { return bar->text().contains(part); });
        };
        const QString first = QStringLiteral("2026-0001");
        const QString second = QStringLiteral("2026-0003");
        QVERIFY(said(first) || said(QStringLiteral("2026-0002")));
        ask()->click();
        QTRY_VERIFY(said(second)); // and the one that is open besides it
        QVERIFY(said(QStringLiteral("Still open")));
    }
};

QTEST_MAIN(TestKeptWork)
#include "tst_kept_work.moc"
