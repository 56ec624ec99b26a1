// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/account_panel.h"
#include "app/admin/users_card.h"
#include "app/shell/take_up_form.h"
#include "app/shell/unlock_page.h"
#include "app/widgets/message_bar.h"
#include "core/session/account_desk.h"
#include "tests/app/office_support.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lotsbok;

/// The list of users in Settings: what the head of unit sees of each, and does with one.
class TestUsersCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        addUser(*m_fixture, QStringLiteral("bo"), QStringLiteral("Bo Ek"), Role::Lots);
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void aPreparedAccountIsTakenUpAndAdmitted()
    {
        prepareNils();
        const Platform platform = m_fixture->platform(); // outlives the page
        UnlockPage page(platform);
        page.setBook(m_fixture->bookPath(), QStringLiteral("nils"));
        page.show();
        auto* form = page.findChild<TakeUpForm*>();
        QVERIFY(form && form->isHidden());
        named<QLineEdit>(&page, QStringLiteral("Password"))->setText(firstPassword());
        named<QPushButton>(&page, QStringLiteral("Unlock"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), 20000);
        QVERIFY(!page.message().isEmpty());
        named<QLineEdit>(form, QStringLiteral("First password"))->setText(firstPassword());
        named<QLineEdit>(form, QStringLiteral("Own password"))->setText(QStringLiteral("kort"));
        auto* take = named<QPushButton>(form, QStringLiteral("Make the account mine"));
        take->click();
        QVERIFY(take->isEnabled() && form->message().isEmpty()); // said beside the field
        for (const char* field : {"Own password", "The own password once more"}) {
            named<QLineEdit>(form, QString::fromLatin1(field))->setText(ownPassword());
        }
        take->click();
        QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), 20000);
        const QString said = form->message();

        openCard();
        openRow(QStringLiteral("nils"));
        auto* fingerprintLabel = panel()->findChildren<QLabel*>().at(1);
        QVERIFY(said.endsWith(fingerprintLabel->text().section(QStringLiteral(": "), 1)));
        named<QLineEdit>(panel(), QStringLiteral("Name"))->setText(QStringLiteral("Nils Prov"));
        visibleButton(panel(), QStringLiteral("Admit"))->click();
        QVERIFY(panel()->findChild<MessageBar*>()->kind() == MessageBar::Kind::Warning); // compared?
        panel()->findChild<QCheckBox*>()->setChecked(true);
        visibleButton(panel(), QStringLiteral("Admit"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isHidden(), 20000);
        QTRY_VERIFY(visibleRow(m_card, QStringLiteral("Nils Prov (nils)")));
        m_window->lock();
        QVERIFY(Book::open(m_fixture->bookPath(), QStringLiteral("nils"), Secret::fromPassword(ownPassword()),
                           m_fixture->platform().openOptions()));
    }

    void whatAwaitsItsHolderCannotBeAdmitted()
    {
        prepareNils();
        openCard();
        openRow(QStringLiteral("nils"));
        QVERIFY(!visibleButton(panel(), QStringLiteral("Admit")));
        visibleButton(panel(), QStringLiteral("Take the account away"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isHidden(), 20000);
        m_window->book()->drain();
        QTRY_VERIFY(m_card->findChildren<ListRow*>().size() == 3); // Anna, Bo, the administrator
    }

    void aRoleIsChangedAndAUserShutOut()
    {
        openCard();
        openRow(QStringLiteral("Bo Ek"));
        visibleButton(panel(), QStringLiteral("Shut out"))->click();
        QVERIFY(named<QLineEdit>(panel(), QStringLiteral("Reason"))->hasFocus()); // why?
        named<QLineEdit>(panel(), QStringLiteral("Reason"))->setText(QStringLiteral("ledig"));
        visibleButton(panel(), QStringLiteral("Shut out"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isHidden(), 20000);
        QTRY_COMPARE(visibleRow(m_card, QStringLiteral("Bo Ek"))->content().state,
                     QStringLiteral("Is shut out"));
        openRow(QStringLiteral("Bo Ek"));
        QVERIFY(visibleButton(panel(), QStringLiteral("Let in again")));
        auto* role = panel()->findChild<QComboBox*>();
        role->setCurrentIndex(role->findData(int(Role::Caseworker)));
        named<QLineEdit>(panel(), QStringLiteral("Reason"))->setText(QStringLiteral("nytt uppdrag"));
        visibleButton(panel(), QStringLiteral("Change the role"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isHidden(), 20000);
        QTRY_COMPARE(visibleRow(m_card, QStringLiteral("Bo Ek"))->content().detail,
                     roleName(Role::Caseworker));
    }

    void aUserIsRemoved()
    {
        openCard();
        openRow(QStringLiteral("Bo Ek"));
        named<QLineEdit>(panel(), QStringLiteral("Reason"))->setText(QStringLiteral("slutat"));
        visibleButton(panel(), QStringLiteral("Remove…"))->click();
        auto* sure = visibleButton(panel(), QStringLiteral("Remove Bo Ek")); // asked in the page
        QVERIFY(sure);
        sure->click();
        QVERIFY(visibleButton(panel(), QStringLiteral("Stop")));
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isHidden(), 20000);
        QTRY_COMPARE(visibleRow(m_card, QStringLiteral("Bo Ek"))->content().state, QStringLiteral("Removed"));
        m_window->lock();
        QCOMPARE(Book::open(m_fixture->bookPath(), QStringLiteral("bo"),
                            Secret::fromPassword(AppFixture::password), m_fixture->platform().openOptions())
                     .has_value(),
                 false);
        QVERIFY(m_fixture->openSession());
    }

    void theOwnAccountIsOnlyShown()
    {
        openCard();
        openRow(m_window->book()->user().displayName);
        for (const char* label : {"Admit", "Change the role", "Shut out", "Remove…"}) {
            QVERIFY2(!visibleButton(panel(), QString::fromUtf8(label)), label);
        }
        QCOMPARE(unnamedWidgets(m_card), QStringList());
        visibleButton(panel(), QStringLiteral("Close"))->click();
        QVERIFY(panel()->isHidden());
    }

private:
    static QString firstPassword() { return QStringLiteral("de första orden på lappen"); }
    static QString ownPassword() { return QStringLiteral("nu mina egna hemliga ord"); }

    void openCard()
    {
        m_window = m_fixture->makeOpenWindow();
        m_window->runCommand(CommandId::GoSettings);
        m_card = m_window->currentPage()->findChild<UsersCard*>();
        QVERIFY(m_card);
        m_window->book()->drain();
    }
    void openRow(const QString& title)
    {
        QTRY_VERIFY(visibleRow(m_card, title));
        ListRow* row = visibleRow(m_card, title);
        row->click();
        QVERIFY(panel()->isVisibleTo(m_card));
    }
    [[nodiscard]] AccountPanel* panel() const { return m_card->findChild<AccountPanel*>(); }

    /// By an administrator who never had the key to the book.
    void prepareNils()
    {
        User adam;
        adam.loginName = QStringLiteral("adam");
        adam.displayName = QStringLiteral("Adam Admin");
        adam.role = Role::Administrator;
        const Secret secret = Secret::fromPassword(AppFixture::password);
        QVERIFY(m_fixture->openSession()->addUser(adam, secret, KdfCost::cheap()));
        auto desk = Book::administer(m_fixture->bookPath(), adam.loginName, secret,
                                     m_fixture->platform().openOptions());
        QVERIFY(desk);
        User nils;
        nils.loginName = nils.displayName = QStringLiteral("nils");
        QVERIFY(desk->prepare(nils, Secret::fromPassword(firstPassword()), KdfCost::cheap()));
    }

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    UsersCard* m_card = nullptr;
};

QTEST_MAIN(TestUsersCard)
#include "tst_users_card.moc"
