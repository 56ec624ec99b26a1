// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/shell/idle_watch.h"
#include "app/shell/unlock_page.h"
#include "core/security/user_keys.h"
#include "tests/app/app_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSysInfo>

using namespace lotsbok;

/// The shell: unlock, lock, and what every page must keep.
class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsLockedAndNamesTheDistrict()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeWindow();
        QVERIFY(!window->isOpen());
        QVERIFY(!window->action(CommandId::Lock)->isEnabled());
        QVERIFY(named<QLabel>(window->unlockPage(), QStringLiteral("Skärholmens stadsdelsförvaltning")));
        QCOMPARE(unnamedWidgets(window.get()), QStringList());
    }

    void wrongPasswordIsOneSentenceAndEmptiesTheField()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeWindow();
        UnlockPage* page = window->unlockPage();
        page->findChild<QComboBox*>()->setEditText(AppFixture::loginName);
        auto* secret = named<QLineEdit>(page, QStringLiteral("Password"));
        QVERIFY(secret);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setText(QStringLiteral("fel lösenord helt och hållet"));
        QTest::keyClick(secret, Qt::Key_Return);
        QVERIFY(secret->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!page->message().isEmpty(), 10000);
        const QString wrongPassword = page->message();
        QVERIFY(!window->isOpen());
        QTRY_VERIFY(secret->isEnabled());
        page->findChild<QComboBox*>()->setEditText(QStringLiteral("ingen"));
        secret->setText(QStringLiteral("fel lösenord helt och hållet"));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(secret->isEnabled() && !page->message().isEmpty(), 20000);
        QCOMPARE(page->message(), wrongPassword); // never says which of the two was wrong
    }

    void aFileThatIsNoBookAsksForNoPassword()
    {
        AppFixture fixture;
        const QString path = fixture.filePath(QStringLiteral("inte en bok.lotsbok"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        MainWindow window(fixture.platform(), fixture.settings());
        window.show();
        window.begin({path, {}, {}});
        QVERIFY(!window.unlockPage()->message().isEmpty());
        QVERIFY(!named<QLineEdit>(window.unlockPage(), QStringLiteral("Password"))->isEnabled());
    }

    void wrongPasswordsMakeTheNextAnswerSlower()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeWindow();
        UnlockPage* page = window->unlockPage();
        auto* secret = named<QLineEdit>(page, QStringLiteral("Password"));
        for (int i = 0; i < 2; ++i) {
            page->findChild<QComboBox*>()->setEditText(AppFixture::loginName);
            secret->setText(QStringLiteral("fel lösenord helt och hållet"));
            QTest::keyClick(secret, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(secret->isEnabled() && !page->message().isEmpty(), 20000);
        }
        // What the page did counts for every next attempt, from wherever it comes.
        OpenOptions options = fixture.platform().openOptions();
        std::chrono::milliseconds waited{};
        options.wait = [&](std::chrono::milliseconds wait) { waited += wait; };
        const Secret wrong = Secret::fromPassword(QStringLiteral("fortfarande helt fel"));
        QVERIFY(!Book::open(fixture.bookPath(), AppFixture::loginName, wrong, options));
        QVERIFY(waited == Book::delayAfter(2));
        QVERIFY(waited > Book::delayAfter(1));
    }

    void aBookInUseSaysByWhom()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto other = fixture.openSession(); // as another program that has the book
        QVERIFY(other);
        const auto window = fixture.makeWindow();
        UnlockPage* page = window->unlockPage();
        auto* secret = named<QLineEdit>(page, QStringLiteral("Password"));
        secret->setText(AppFixture::password);
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!page->message().isEmpty(), 20000);
        QVERIFY(!window->isOpen());
        QVERIFY2(page->message().contains(QSysInfo::machineHostName()), qPrintable(page->message()));
        QVERIFY(secret->isEnabled()); // to be tried again
    }

    void aBookOfANewerProgramAsksForNoPassword()
    {
        AppFixture fixture;
        fixture.makeBook();
        QFile keys(Book::keyFilePath(fixture.bookPath()));
        QVERIFY(keys.open(QIODevice::ReadWrite));
        constexpr int versionAt = 12; // after "lotsbok-keys"
        constexpr int hashSize = 32;
        QByteArray bytes = keys.readAll();
        bytes[versionAt] = bytes[versionAt + 3] = 9; // 9 in the first or last byte: newer in any byte order
        bytes.chop(hashSize);
        bytes.append(blake2b(bytes));
        QVERIFY(keys.seek(0));
        QCOMPARE(keys.write(bytes), bytes.size());
        keys.close();
        const auto window = fixture.makeWindow();
        UnlockPage* page = window->unlockPage();
        QVERIFY2(page->message().contains(QStringLiteral("newer")), qPrintable(page->message()));
        QVERIFY(!named<QLineEdit>(page, QStringLiteral("Password"))->isEnabled());
    }

    void unlocksAndLocksWithoutAsking()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        QVERIFY(window->isOpen());
        QVERIFY(window->action(CommandId::Lock)->isEnabled());
        QPointer<Page> page = window->currentPage();
        QVERIFY(page);
        pressKey(window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!window->isOpen());
        QVERIFY(page.isNull()); // nothing that held the book is left
        QVERIFY(window->currentPage() == nullptr);
        QCOMPARE(fixture.restarts().size(), 1);
        QCOMPARE(fixture.restarts().first().first(), fixture.bookPath());
    }

    /// The keyboard moves while pages go, and nothing half gone is asked what it offers.
    void locksAndClosesWithTheKeyboardInAField()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        {
            const auto window = fixture.makeOpenWindow();
            window->runCommand(CommandId::Search);
            QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
            window->lock();
            QVERIFY(!window->isOpen());
        }
        auto window = fixture.makeOpenWindow();
        window->runCommand(CommandId::Search);
        window->runCommand(CommandId::Palette);
        window->close();
        QVERIFY(!window->isOpen());
        window = fixture.makeOpenWindow();
        window->runCommand(CommandId::Search);
        window.reset();
    }

    void undoGoesToTheFieldThatHasTheKeyboard()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        window->runCommand(CommandId::Search);
        QVERIFY(!window->action(CommandId::Undo)->isEnabled());
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        typeText(QStringLiteral("ek"));
        QCOMPARE(field->text(), QStringLiteral("ek"));
        window->runCommand(CommandId::Undo);
        QCOMPARE(field->text(), QString());
        window->runCommand(CommandId::Redo);
        QCOMPARE(field->text(), QStringLiteral("ek"));
        pressKey(window.get(), Qt::Key_K, Qt::ControlModifier); // from the palette too
        typeText(command(CommandId::Undo).label());
        pressKey(window.get(), Qt::Key_Return);
        QTRY_COMPARE(field->text(), QString());
    }

    void locksWhenNobodyIsThere()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        QVERIFY(window->isOpen());
        auto* watch = window->findChild<IdleWatch*>();
        QCOMPARE(watch->limitSeconds(), AppSettings::defaultLockMinutes * 60);
        watch->setLimitSeconds(1);
        QTRY_VERIFY_WITH_TIMEOUT(!window->isOpen(), 15000);
        QCOMPARE(fixture.restarts().size(), 1);
    }

    void everythingNamed()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(3);
        const auto window = fixture.makeOpenWindow();
        QVERIFY(window->isOpen());
        for (const CommandId id : {CommandId::GoClients, CommandId::GoContacts, CommandId::GoStaff,
                                   CommandId::GoDistrict, CommandId::GoSettings, CommandId::Shortcuts}) {
            window->runCommand(id);
            window->book()->drain();
            QTest::qWait(1);
            QVERIFY2(unnamedWidgets(window.get()).isEmpty(),
                     qPrintable(unnamedWidgets(window.get()).join(QLatin1Char('\n'))));
            QVERIFY(!window->currentPage()->title().isEmpty());
        }
    }

    void newClientAndCaseAreNamedToo()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        auto* page = qobject_cast<ClientsPage*>(window->currentPage());
        QVERIFY(page);
        QTRY_COMPARE(page->list()->model()->rowCount(), 1);
        window->runCommand(CommandId::NewClient);
        QVERIFY2(unnamedWidgets(window.get()).isEmpty(),
                 qPrintable(unnamedWidgets(window.get()).join(QLatin1Char('\n'))));
        QTest::keyClick(page->search(), Qt::Key_Return);
        QTRY_VERIFY(page->view());
        QTRY_VERIFY(named<QPushButton>(page->view(), QStringLiteral("Open a new case")));
        window->book()->drain();
        QTest::qWait(1);
        window->runCommand(CommandId::OpenCase);
        QTRY_VERIFY(named<QComboBox>(page->view(), QStringLiteral("First lots")));
        QVERIFY2(unnamedWidgets(window.get()).isEmpty(),
                 qPrintable(unnamedWidgets(window.get()).join(QLatin1Char('\n'))));
    }

    void titleHoldsNothingAboutAnybody()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        auto* page = qobject_cast<ClientsPage*>(window->currentPage());
        QTRY_COMPARE(page->list()->model()->rowCount(), 1);
        QTest::keyClick(page->search(), Qt::Key_Return);
        QTRY_VERIFY(page->view());
        QCOMPARE(window->windowTitle(), QStringLiteral("Lotsbok"));
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            QVERIFY(!top->windowTitle().contains(QStringLiteral("Lindqvist")));
        }
    }

    void settingsRememberNoPerson()
    {
        AppFixture fixture;
        fixture.makeBook();
        {
            const auto window = fixture.makeOpenWindow();
            window->close();
        }
        fixture.settings().setLockMinutes(7);
        QFile file(fixture.filePath(QStringLiteral("settings.ini")));
        AppSettings again(file.fileName());
        QCOMPARE(again.lastBook(), fixture.bookPath());
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("anna") && !text.contains("Anna"));
    }

    void nonsenseInSettingsGivesTheDefaults()
    {
        AppFixture fixture;
        QSettings raw(fixture.filePath(QStringLiteral("broken.ini")), QSettings::IniFormat);
        raw.setValue(QStringLiteral("lockMinutes"), QStringLiteral("aldrig"));
        raw.setValue(QStringLiteral("language"), QStringLiteral("klingon"));
        raw.setValue(QStringLiteral("theme"), 99);
        raw.setValue(QStringLiteral("textPercent"), QStringLiteral("jätte"));
        raw.setValue(QStringLiteral("contrast"), QStringLiteral("loud"));
        raw.sync();
        const AppSettings settings(fixture.filePath(QStringLiteral("broken.ini")));
        QCOMPARE(settings.lockMinutes(), AppSettings::defaultLockMinutes);
        QCOMPARE(settings.language(), QStringLiteral("sv"));
        QCOMPARE(int(settings.theme()), int(ThemeChoice::System));
        QVERIFY(settings.appearance() == Appearance());
    }

    void languageAndThemeChangeAtOnce()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        window->runCommand(CommandId::GoSettings);
        auto* theme = named<QComboBox>(window.get(), QStringLiteral("Colours"));
        QVERIFY(theme);
        theme->setCurrentIndex(2);
        Q_EMIT theme->activated(2);
        QTRY_COMPARE(qApp->palette().color(QPalette::Window), darkTokens().window);
        QTRY_VERIFY(window->currentPage() && window->isOpen());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
