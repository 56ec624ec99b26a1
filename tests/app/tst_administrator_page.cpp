// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/administrator_page.h"
#include "app/admin/forms_card.h"
#include "app/admin/key_accounts_card.h"
#include "app/admin/password_card.h"
#include "app/admin/sealed_files_card.h"
#include "app/shell/unlock_page.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "core/security/forms_file.h"
#include "core/store/lease.h"
#include "tests/app/office_support.h"
#include "tests/forms/engine/district_wording.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace lotsbok;

namespace {

/// Presses a button at the moment that it is shown.
class StopAtOnce : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (auto* shown = qobject_cast<QPushButton*>(watched); shown && event->type() == QEvent::Show) {
            shown->click();
        }
        return false;
    }
};

} // namespace

/// An administrator without a key to the book: signs in at the same place as everybody, and meets accounts,
/// sealed files, forms and the own password, and nothing of what stands in the book.
class TestAdministratorPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(2);
        const auto session = m_fixture->openSession();
        QVERIFY(session->addUser(userOf(QStringLiteral("adam"), Role::Administrator),
                                 secret(AppFixture::password), KdfCost::cheap()));
        QVERIFY(session->addUser(userOf(QStringLiteral("bo"), Role::Lots), secret(AppFixture::password),
                                 KdfCost::cheap()));
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void theOfficeShowsNothingOfTheBook()
    {
        signIn();
        QVERIFY(!m_window->isOpen());
        QVERIFY(!m_window->currentPage());
        QCOMPARE(unnamedWidgets(page()), QStringList());
        const auto labels = page()->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            QVERIFY2(!label->text().contains(QStringLiteral("R-000")), qPrintable(label->text()));
        }
        QVERIFY(page()->findChild<MessageBar*>()->text().contains(QStringLiteral("cannot be read")));
        for (const Command& each : commands()) {
            const bool wanted = each.id == CommandId::Lock || each.id == CommandId::Quit;
            QCOMPARE(m_window->action(each.id)->isEnabled(), wanted);
        }
        QVERIFY(!Lease::holder(m_fixture->bookPath())); // nobody is kept from writing
    }

    void anAccountIsPreparedByKeyboard()
    {
        signIn();
        auto* begin = visibleButton(accounts(), QStringLiteral("Prepare an account"));
        QTRY_VERIFY(begin->hasFocus());
        QTest::keyClick(begin, Qt::Key_Return);
        QVERIFY(named<QLineEdit>(accounts(), QStringLiteral("User name"))->hasFocus());
        typeText(QStringLiteral("nils"));
        named<QLineEdit>(accounts(), QStringLiteral("First password"))->setText(QStringLiteral("sommar2026"));
        auto* save = visibleButton(accounts(), QStringLiteral("Prepare the account"));
        press(save, false);
        QVERIFY(named<QLineEdit>(accounts(), QStringLiteral("First password"))->hasFocus()); // too weak
        for (const char* field : {"First password", "The password once more"}) {
            named<QLineEdit>(accounts(), QString::fromLatin1(field))
                ->setText(QStringLiteral("de första orden på lappen"));
        }
        press(save, false);
        QTRY_VERIFY_WITH_TIMEOUT(row(QStringLiteral("nils")), patienceMs);
        QCOMPARE(row(QStringLiteral("nils"))->content().state, QStringLiteral("Awaits an own password"));
        QTRY_VERIFY(begin->hasFocus());
        openRow(QStringLiteral("nils"));
        press(visibleButton(accounts(), QStringLiteral("Take the account away")), false);
        QTRY_VERIFY_WITH_TIMEOUT(!row(QStringLiteral("nils")), patienceMs);
    }

    void anAccountIsShutOutAndLetInAgain()
    {
        signIn();
        openRow(QStringLiteral("bo"));
        press(visibleButton(accounts(), QStringLiteral("Shut out")), false);
        QTRY_VERIFY_WITH_TIMEOUT(row(QStringLiteral("bo")) && row(QStringLiteral("bo"))->content().state ==
                                                                  QStringLiteral("Is shut out"),
                                 patienceMs);
        QVERIFY(!opens(QStringLiteral("bo")));
        openRow(QStringLiteral("bo"));
        press(visibleButton(accounts(), QStringLiteral("Let in again")), true);
        QTRY_VERIFY_WITH_TIMEOUT(row(QStringLiteral("bo"))->content().state.isEmpty(), patienceMs);
        QVERIFY(opens(QStringLiteral("bo")));
    }

    void aRoleIsProposedOnly()
    {
        signIn();
        openRow(QStringLiteral("bo"));
        auto* role = accounts()->findChild<QComboBox*>();
        QTRY_VERIFY(role->hasFocus());
        role->setCurrentIndex(role->findData(int(Role::Caseworker)));
        press(visibleButton(accounts(), QStringLiteral("Propose the role")), false);
        const QString both =
            QStringLiteral("%1, proposed: %2").arg(roleName(Role::Lots), roleName(Role::Caseworker));
        QTRY_VERIFY_WITH_TIMEOUT(row(QStringLiteral("bo"))->content().detail == both, patienceMs);
    }

    void theOwnAccountIsAnothers()
    {
        signIn();
        openRow(QStringLiteral("adam"));
        for (const char* text : {"Shut out", "Propose the role", "Take the account away", "Let in again"}) {
            QVERIFY2(!visibleButton(accounts(), QString::fromLatin1(text)), text);
        }
        press(visibleButton(accounts(), QStringLiteral("Close")), false);
        QVERIFY(row(QStringLiteral("adam"))->hasFocus());
    }

    void theSealedFilesAreCopiedPutBackAndMoved()
    {
        signIn();
        auto* files = page()->findChild<SealedFilesCard*>();
        auto* messages = files->findChild<MessageBar*>();
        const QString copy = m_fixture->filePath(QStringLiteral("kopia å.lotsbok"));
        m_fixture->answerPathWith(copy);
        press(visibleButton(files, QStringLiteral("Copy the sealed files…")), false);
        QTRY_COMPARE_WITH_TIMEOUT(messages->kind(), MessageBar::Kind::Done, patienceMs);
        QVERIFY(QFile::exists(copy) && QFile::exists(Book::keyFilePath(copy)));
        press(visibleButton(files, QStringLiteral("Copy the sealed files…")), false);
        QTRY_COMPARE_WITH_TIMEOUT(messages->kind(), MessageBar::Kind::Error,
                                  patienceMs); // never over another

        const QString moved = m_fixture->filePath(QStringLiteral("flyttad.lotsbok"));
        m_fixture->answerPathWith(moved);
        press(visibleButton(files, QStringLiteral("Move the book…")), false);
        QVERIFY(!QFile::exists(moved)); // asked for first
        press(visibleButton(files, QStringLiteral("Choose the new place…")), false);
        QTRY_VERIFY_WITH_TIMEOUT(page()->bookPath() == moved, patienceMs);
        QVERIFY(!QFile::exists(m_fixture->bookPath()));
        QVERIFY(!visibleButton(files, QStringLiteral("Move the book…"))->isEnabled());
        m_window->runCommand(CommandId::Lock);
        QCOMPARE(m_window->unlockPage()->bookPath(), moved);
        QVERIFY(Book::open(moved, AppFixture::loginName, secret(AppFixture::password),
                           m_fixture->platform().openOptions()));
    }

    void copyingAndMovingCanBeStopped_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::newRow("copy") << QStringLiteral("Copy the sealed files…") << QString();
        QTest::newRow("move") << QStringLiteral("Move the book…") << QStringLiteral("Choose the new place…");
    }
    void copyingAndMovingCanBeStopped()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        signIn();
        auto* files = page()->findChild<SealedFilesCard*>();
        auto* messages = files->findChild<MessageBar*>();
        auto* bar = files->findChild<JobBar*>();
        QVERIFY(!bar->isVisible() && !bar->stopButton()->isVisible());
        // Pressed as soon as it is there, before the first byte is read.
        StopAtOnce presser;
        bar->stopButton()->installEventFilter(&presser);
        const QString target = m_fixture->filePath(QStringLiteral("stoppad.lotsbok"));
        m_fixture->answerPathWith(target);
        press(visibleButton(files, first), false);
        if (!then.isEmpty()) {
            press(visibleButton(files, then), false);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isRunning() && messages->text().startsWith(QStringLiteral("Stopped.")),
                                 patienceMs);
        QCOMPARE(messages->kind(), MessageBar::Kind::Info);
        QVERIFY(!bar->isVisible() && visibleButton(files, first)->isEnabled());
        QVERIFY(!QFile::exists(target) && !QFile::exists(Book::keyFilePath(target)));
        QVERIFY(QFile::exists(m_fixture->bookPath()));
        QCOMPARE(page()->bookPath(), m_fixture->bookPath());
    }

    void aDefinitionIsChecked()
    {
        signIn();
        auto* forms = page()->findChild<FormsCard*>();
        auto* messages = forms->findChild<MessageBar*>();
        const QString path = m_fixture->filePath(QStringLiteral("egen.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"egen\"");
        file.close();
        m_fixture->answerPathWith(path);
        press(visibleButton(forms, QStringLiteral("Check a definition…")), false);
        QCOMPARE(messages->kind(), MessageBar::Kind::Error);
        QVERIFY(messages->text().contains(QStringLiteral("egen.json")));
        m_fixture->answerPathWith(m_fixture->filePath(QStringLiteral("finns inte.json")));
        press(visibleButton(forms, QStringLiteral("Check a definition…")), false);
        QCOMPARE(messages->kind(), MessageBar::Kind::Error);
    }

    void aDistrictsWordingIsInstalledAndWithdrawn_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }
    void aDistrictsWordingIsInstalledAndWithdrawn()
    {
        QFETCH(bool, byMouse);
        signIn();
        const QString words = QStringLiteral("Hur har du det med hot och våld?");
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Bilaga 3.1")), patienceMs);
        install(1000, words, byMouse);
        QTRY_COMPARE_WITH_TIMEOUT(forms()->findChild<MessageBar*>()->kind(), MessageBar::Kind::Warning,
                                  patienceMs);
        // What differs is said before anything is handed over.
        QVERIFY(says(QStringLiteral("→ ") + words));
        QVERIFY(!QFile::exists(formsInboxPath(m_fixture->bookPath())));
        press(visibleButton(forms(), QStringLiteral("Hand it over")), byMouse);
        QTRY_COMPARE_WITH_TIMEOUT(forms()->findChild<MessageBar*>()->kind(), MessageBar::Kind::Done,
                                  patienceMs);
        QVERIFY(QFile::exists(formsInboxPath(m_fixture->bookPath())));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral(" by adam")), patienceMs);
        QTRY_VERIFY(QApplication::focusWidget() && forms()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(unnamedWidgets(page()), QStringList());
        m_window.reset();

        // The head of unit opens the book: the wording is used, and who handed it over is shown.
        openAsHead();
        QTRY_VERIFY_WITH_TIMEOUT(usedVersion() == 1000, patienceMs);
        m_window->runCommand(CommandId::GoSettings);
        auto* shown = m_window->currentPage()->findChild<FormsCard*>();
        QVERIFY(shown);
        QTRY_VERIFY_WITH_TIMEOUT(labelWith(shown, QStringLiteral("by Prov adam")), patienceMs);
        QVERIFY(!visibleButton(shown, QStringLiteral("Withdraw…")));
        m_window.reset();

        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(visibleButton(forms(), QStringLiteral("Withdraw…")), patienceMs);
        press(visibleButton(forms(), QStringLiteral("Withdraw…")), byMouse);
        press(visibleButton(forms(), QStringLiteral("Withdraw it")), byMouse);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(formsInboxPath(m_fixture->bookPath())) &&
                                     forms()->findChild<MessageBar*>()->kind() == MessageBar::Kind::Done,
                                 patienceMs);
        m_window.reset();
        openAsHead();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(formsInboxPath(m_fixture->bookPath())), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(usedVersion() == 1, patienceMs);
    }

    void whatCannotBeUsedIsNotHandedOver()
    {
        signIn();
        install(7, QStringLiteral("Annat"), false);
        QCOMPARE(forms()->findChild<MessageBar*>()->kind(), MessageBar::Kind::Error);
        QVERIFY(says(QStringLiteral("numbered from 1000")));
        QVERIFY(!visibleButton(forms(), QStringLiteral("Hand it over")));
        install(1000, QStringLiteral("Annat"), false);
        press(visibleButton(forms(), QStringLiteral("Not now")), false);
        QVERIFY(!QFile::exists(formsInboxPath(m_fixture->bookPath())));
    }

    void whatSomebodyElsePutThereIsTold()
    {
        QFile file(formsInboxPath(m_fixture->bookPath()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("lotsbok-forms, eller inte");
        file.close();
        openAsHead();
        QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_window.get(), QStringLiteral("could be used")), patienceMs);
        QVERIFY(m_window->isOpen()); // it keeps nobody out
        QTRY_VERIFY_WITH_TIMEOUT(!file.exists(), patienceMs);
        QCOMPARE(usedVersion(), 1);
    }

    void thePasswordIsChangedAndTheLockKeepsNothing()
    {
        signIn();
        auto* card = page()->findChild<PasswordCard*>();
        const QString next = QStringLiteral("fyra nya ord i skogen");
        named<QLineEdit>(card, QStringLiteral("Present password"))->setText(AppFixture::password);
        named<QLineEdit>(card, QStringLiteral("New password"))->setText(next);
        named<QLineEdit>(card, QStringLiteral("The new password once more"))->setText(next);
        press(visibleButton(card, QStringLiteral("Change the password")), false);
        QTRY_COMPARE_WITH_TIMEOUT(card->findChild<MessageBar*>()->kind(), MessageBar::Kind::Done, patienceMs);
        m_window->runCommand(CommandId::Lock);
        QVERIFY(!m_window->administrator());
        QVERIFY(m_window->unlockPage()->isVisible());
        QCOMPARE(m_fixture->restarts().last(),
                 (QStringList{m_fixture->bookPath(), QStringLiteral("--user"), QStringLiteral("adam")}));
        type(AppFixture::password);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->unlockPage()->message().isEmpty(), patienceMs);
        type(next);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->administrator(), patienceMs);
    }

private:
    static Secret secret(const QString& text) { return Secret::fromPassword(text); }

    static User userOf(const QString& login, Role role)
    {
        User user;
        user.loginName = login;
        user.displayName = QStringLiteral("Prov ") + login;
        user.role = role;
        return user;
    }
    AdministratorPage* page() { return m_window->administrator(); }
    FormsCard* forms() { return page()->findChild<FormsCard*>(); }
    static bool labelWith(QWidget* where, const QString& text)
    {
        const auto labels = where->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(where) && label->text().contains(text);
        });
    }
    bool says(const QString& text) { return labelWith(forms(), text); }
    void install(int version, const QString& label, bool byMouse)
    {
        const QString path = m_fixture->filePath(QStringLiteral("bilaga-3.1.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(toBytes(districtWording("3.1", version, QStringLiteral("threat.describe"), label)));
        file.close();
        m_fixture->answerPathWith(path);
        press(visibleButton(forms(), QStringLiteral("Install a form…")), byMouse);
    }
    void openAsHead()
    {
        m_window = m_fixture->makeWindow();
        m_window->open(m_fixture->openSession());
    }
    /// Of bilaga 3.1, as the pages know it.
    int usedVersion() { return m_window->forms().current(QStringLiteral("3.1"))->version; }
    KeyAccountsCard* accounts() { return page()->findChild<KeyAccountsCard*>(); }
    ListRow* row(const QString& login) { return visibleRow(accounts(), login); }

    void type(const QString& password)
    {
        auto* field = named<QLineEdit>(m_window->unlockPage(), QStringLiteral("Password"));
        field->setText(password);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
    }
    void signIn()
    {
        m_window = m_fixture->makeWindow();
        m_window->unlockPage()->findChild<QComboBox*>()->setEditText(QStringLiteral("adam"));
        type(AppFixture::password);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->administrator(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(row(QStringLiteral("adam")), patienceMs);
    }
    void openRow(const QString& login)
    {
        QTRY_VERIFY_WITH_TIMEOUT(row(login), patienceMs);
        press(row(login), false);
    }
    bool opens(const QString& login)
    {
        return Book::checkPassword(m_fixture->bookPath(), login, secret(AppFixture::password),
                                   m_fixture->platform().openOptions())
            .has_value();
    }

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAdministratorPage)
#include "tst_administrator_page.moc"
