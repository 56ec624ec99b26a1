// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/clipboard_guard.h"
#include "tests/app/app_fixture.h"

#include <QGuiApplication>

using namespace lotsbok;

namespace {

QClipboard* clipboard()
{
    return QGuiApplication::clipboard();
}

const QString caseText = QStringLiteral("Elias vill börja studera.");

} // namespace

/// What was copied while a book is open is cleared after a minute and at the lock, if it is still ours.
class TestClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard()->clear(); }

    void isClearedWhenItsTimeIsOver()
    {
        ClipboardGuard guard([](QClipboard::Mode) { return true; });
        QCOMPARE(ClipboardGuard::keptMs, 60 * 1000);
        guard.setKept(10);
        guard.start();
        clipboard()->setText(caseText);
        QVERIFY(guard.isWaiting());
        QTRY_VERIFY(clipboard()->text().isEmpty());
        QVERIFY(!guard.isWaiting()); // its own clearing is no copy
    }

    void theTimeCountsFromTheLastCopy()
    {
        ClipboardGuard guard([](QClipboard::Mode) { return true; });
        guard.start();
        clipboard()->setText(caseText);
        guard.setKept(10);
        clipboard()->setText(QStringLiteral("något annat"));
        QTRY_VERIFY(clipboard()->text().isEmpty());
    }

    void whatAnotherProgramCopiedStays()
    {
        bool ours = true;
        ClipboardGuard guard([&](QClipboard::Mode) { return ours; });
        guard.setKept(10);
        guard.start();
        clipboard()->setText(caseText);
        ours = false;
        clipboard()->setText(QStringLiteral("annans text"));
        QTRY_VERIFY(!guard.isWaiting());
        QCOMPARE(clipboard()->text(), QStringLiteral("annans text"));
        guard.stop();
        QCOMPARE(clipboard()->text(), QStringLiteral("annans text"));
    }

    void nothingIsTouchedWithoutABook()
    {
        ClipboardGuard guard([](QClipboard::Mode) { return true; });
        clipboard()->setText(caseText);
        QVERIFY(!guard.isWaiting());
        guard.stop(); // was never started
        QCOMPARE(clipboard()->text(), caseText);
    }

    void theLockClearsAtOnce()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        clipboard()->setText(caseText);
        window->lock();
        QVERIFY(clipboard()->text().isEmpty());
    }

    void closingClearsAtOnce()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        clipboard()->setText(caseText);
        window->close();
        QVERIFY(clipboard()->text().isEmpty());
    }

    void theLockLeavesWhatIsNotOurs()
    {
        AppFixture fixture;
        fixture.setOwnsClipboard(false);
        fixture.makeBook();
        const auto window = fixture.makeOpenWindow();
        clipboard()->setText(QStringLiteral("annans text"));
        window->lock();
        QCOMPARE(clipboard()->text(), QStringLiteral("annans text"));
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
