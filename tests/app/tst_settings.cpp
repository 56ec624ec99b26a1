// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/book_card.h"
#include "app/admin/sealed_files_page.h"
#include "app/admin/users_card.h"
#include "app/shell/unlock_page.h"
#include "app/widgets/message_bar.h"
#include "core/store/lease.h"
#include "tests/app/app_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>

using namespace lotsbok;

namespace {

template<typename Card>
Card* cardOf(MainWindow& window)
{
    window.runCommand(CommandId::GoSettings);
    return window.currentPage() ? window.currentPage()->findChild<Card*>() : nullptr;
}

} // namespace

/// What a head of unit does in Settings: the care of the file, and further users.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsABookThatOpens()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(2);
        const QString path = fixture.filePath(QStringLiteral("säkerhets kopia.lotsbok"));
        {
            const auto window = fixture.makeOpenWindow();
            auto* card = cardOf<BookCard>(*window);
            QVERIFY(card);
            auto* backup = named<QPushButton>(card, QStringLiteral("Make a backup…"));
            QVERIFY(backup);
            backup->click(); // the question for a place is cancelled
            QVERIFY(backup->isEnabled());
            fixture.answerPathWith(path);
            backup->click();
            QTRY_VERIFY_WITH_TIMEOUT(backup->isEnabled(), 20000);
            auto* message = card->findChild<MessageBar*>();
            QVERIFY2(message->kind() == MessageBar::Kind::Done, qPrintable(message->text()));
            QVERIFY(QFile::exists(path));
            backup->click(); // never over a file that exists
            QTRY_VERIFY_WITH_TIMEOUT(backup->isEnabled(), 20000);
            QVERIFY2(message->kind() == MessageBar::Kind::Error, qPrintable(message->text()));
        }
        const auto session =
            Book::open(path, AppFixture::loginName, Secret::fromPassword(AppFixture::password),
                       fixture.platform().openOptions());
        QVERIFY2(session, session ? "" : qPrintable(session.error().text));
        QCOMPARE((*session)->countClients({}).value_or(0), 2);
    }

    void aBackupCanBeStopped()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(2);
        const QString path = fixture.filePath(QStringLiteral("avbruten.lotsbok"));
        fixture.answerPathWith(path);
        const auto window = fixture.makeOpenWindow();
        auto* card = cardOf<BookCard>(*window);
        QVERIFY(card);
        window->book()->drain();
        QSemaphore held;
        window->book()->post([&held](Session&) { held.acquire(); }); // so that the stop comes first
        named<QPushButton>(card, QStringLiteral("Make a backup…"))->click();
        QVERIFY(card->findChild<QProgressBar*>()->isVisibleTo(card));
        auto* stop = named<QPushButton>(card, QStringLiteral("Stop"));
        QVERIFY(stop);
        QTest::keyClick(stop, Qt::Key_Space);
        held.release();
        auto* message = card->findChild<MessageBar*>();
        QTRY_VERIFY2(message->text().contains(QStringLiteral("stopped")), qPrintable(message->text()));
        QVERIFY(!QFile::exists(path)); // nothing was left behind
        QVERIFY(!card->findChild<QProgressBar*>()->isVisibleTo(card));
    }

    void theBookIsMovedWhenItIsClosed()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(2);
        const auto window = fixture.makeOpenWindow();
        auto* card = cardOf<BookCard>(*window);
        named<QPushButton>(card, QStringLiteral("Move the book…"))->click();
        QVERIFY(window->isOpen()); // asked for first
        named<QPushButton>(card, QStringLiteral("Close and show the files"))->click();
        QTRY_VERIFY(!window->isOpen());
        auto* page = window->findChild<SealedFilesPage*>();
        QVERIFY(page && page->isVisible());
        QVERIFY(!QFile::exists(Lease::path(fixture.bookPath())));
        const QString moved = fixture.filePath(QStringLiteral("ny dator.lotsbok"));
        fixture.answerPathWith(moved);
        named<QPushButton>(page, QStringLiteral("Move the book…"))->click();
        named<QPushButton>(page, QStringLiteral("Choose the new place…"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(page->bookPath(), moved, 20000);
        QVERIFY(!QFile::exists(fixture.bookPath()));
        named<QPushButton>(page, QStringLiteral("Unlock the book"))->click();
        QCOMPARE(window->unlockPage()->bookPath(), moved);
        QVERIFY(window->unlockPage()->isVisible());
        const auto session =
            Book::open(moved, AppFixture::loginName, Secret::fromPassword(AppFixture::password),
                       fixture.platform().openOptions());
        QVERIFY2(session, session ? "" : qPrintable(session.error().text));
        QCOMPARE((*session)->countClients({}).value_or(0), 2);
    }

    /// Locking makes the program start anew, so it is told what to show.
    void theFilesAreShownByTheProgramThatStartsAnew()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        StartOptions start;
        start.book = fixture.bookPath();
        start.loginName = AppFixture::loginName;
        start.page = QLatin1String(kFilesPage);
        window->lock();
        window->begin(start);
        auto* page = window->findChild<SealedFilesPage*>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->bookPath(), fixture.bookPath());
    }

    void contrastAndTextSizeChangeAtOnce()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        window->runCommand(CommandId::GoSettings);
        auto* contrast = named<QComboBox>(window.get(), QStringLiteral("Contrast"));
        QVERIFY(contrast);
        contrast->setFocus();
        QTest::keyClick(contrast, Qt::Key_End); // "High"
        Q_EMIT contrast->activated(contrast->currentIndex());
        QTRY_COMPARE(qApp->palette().color(QPalette::WindowText), highContrastLightTokens().text);
        QVERIFY(fixture.settings().appearance().contrast == ContrastChoice::High);
        QTRY_VERIFY(named<QComboBox>(window.get(), QStringLiteral("Size of text")));
        auto* size = named<QComboBox>(window.get(), QStringLiteral("Size of text"));
        const double before = QApplication::font().pointSizeF();
        size->setCurrentIndex(size->findData(150));
        Q_EMIT size->activated(size->currentIndex());
        QTRY_COMPARE(QApplication::font().pointSizeF(), before * 1.5);
        QCOMPARE(AppSettings(fixture.filePath(QStringLiteral("settings.ini"))).appearance().textPercent, 150);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void theBookIsCheckedToItsLastPage()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(2);
        const auto window = fixture.makeOpenWindow();
        auto* card = cardOf<BookCard>(*window);
        QVERIFY(card);
        auto* verify = named<QPushButton>(card, QStringLiteral("Check the book"));
        QVERIFY(verify);
        verify->click();
        QVERIFY(!verify->isEnabled());
        QVERIFY(named<QPushButton>(card, QStringLiteral("Stop")));
        QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled(), 20000);
        auto* message = card->findChild<MessageBar*>();
        QVERIFY2(message->kind() == MessageBar::Kind::Done, qPrintable(message->text()));
        QVERIFY(message->text().contains(QStringLiteral("whole")));
        QVERIFY(!named<QPushButton>(card, QStringLiteral("Stop")));
    }

    void aWeakFirstPasswordIsRefused()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        auto* card = cardOf<UsersCard>(*window);
        QVERIFY(card);
        named<QPushButton>(card, QStringLiteral("Add a user"))->click();
        QVERIFY(card->isAdding());
        named<QLineEdit>(card, QStringLiteral("Name"))->setText(QStringLiteral("Bo Ek"));
        named<QLineEdit>(card, QStringLiteral("User name"))->setText(QStringLiteral("bo"));
        named<QLineEdit>(card, QStringLiteral("First password"))->setText(QStringLiteral("kort"));
        named<QLineEdit>(card, QStringLiteral("The password once more"))->setText(QStringLiteral("kort"));
        named<QPushButton>(card, QStringLiteral("Add the user"))->click();
        window->book()->drain();
        QVERIFY(card->isAdding());
        QVERIFY(named<QLineEdit>(card, QStringLiteral("First password"))->hasFocus());
        window->lock();
        QCOMPARE(fixture.openSession()->users()->size(), 1);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
