// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/forms/fill_in_page.h"
#include "app/today/today_page.h"
#include "app/widgets/list_row.h"
#include "tests/app/app_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace lotsbok;

/// Idag, and the reason that somebody else's case asks for.
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

    void dutiesAreShownAndGoWhenNoted()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoToday);
        QVERIFY(today());
        today()->findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY(!titles().isEmpty());
        const auto notes = today()->findChildren<QToolButton*>();
        QToolButton* note = nullptr;
        for (QToolButton* each : notes) {
            if (each->accessibleName().startsWith(QStringLiteral("Take note"))) {
                note = each;
            }
        }
        QVERIFY2(note, "two lotsar are the aim, and one lots is to be taken note of (R2)");
        const qsizetype before = titles().size();
        note->click();
        QTRY_COMPARE(titles().size(), before - 1);
    }

    void noDutyTellsALevel()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoToday);
        today()->findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY(!titles().isEmpty());
        const QStringList all = titles();
        for (const QString& title : all) {
            QVERIFY2(!title.contains(QRegularExpression(QStringLiteral("[Ll]evel [1-5]"))),
                     qPrintable(title));
        }
    }

    void aDutyOpensItsClientOrForm()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoToday);
        today()->findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY(!titles().isEmpty());
        const auto rows = today()->findChildren<ListRow*>();
        const auto ofCase = std::find_if(rows.cbegin(), rows.cend(), [](const ListRow* row) {
            return row->content().detail.contains(QStringLiteral("Case "));
        });
        QVERIFY(ofCase != rows.cend());
        (*ofCase)->click();
        QTRY_VERIFY(qobject_cast<ClientsPage*>(m_window->currentPage()) ||
                    qobject_cast<FillInPage*>(m_window->currentPage()));
    }

    void somebodyElsesCaseAsksForAReason()
    {
        addLots();
        m_window = std::make_unique<MainWindow>(m_fixture->platform(), m_fixture->settings());
        m_window->show();
        auto session =
            Book::open(m_fixture->bookPath(), QStringLiteral("bo"),
                       Secret::fromPassword(AppFixture::password), m_fixture->platform().openOptions());
        QVERIFY(session);
        m_window->open(std::move(*session));
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
        QVERIFY(!clients->view()->findChild<QWidget*>(QStringLiteral("form-3.1")));
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
