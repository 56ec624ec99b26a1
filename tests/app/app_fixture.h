// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/app_settings.h"
#include "app/shell/main_window.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

namespace lotsbok {

/// How long a test of the desktop waits for what it knows will come: a disk can stall for seconds, and
/// nothing is waited for longer than it takes.
inline constexpr int patienceMs = 30000;

/// A print service that remembers what it was given, or refuses. Without a queue unless the test adds one.
class TestSpooler final : public PrintSpooler {
public:
    Result<QStringList> queues() override
    {
        if (silence != nullptr) {
            silence->acquire();
        }
        return answers ? Result<QStringList>(names)
                       : fail(ErrorCode::Failed, QStringLiteral("The print service does not answer."));
    }
    PrinterChoices choices(const QString& /*queue*/) override { return offered; }
    Result<void> send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                      const PrintManner& how, const KeepGoing& keepGoing) override;

    QStringList names;
    bool answers = true;           ///< to who asks for its queues
    QSemaphore* silence = nullptr; ///< until which it says nothing
    bool refuses = false;
    QStringList sent; ///< "queue|title|copies"
    QByteArray bytes; ///< of the last document
    PrinterChoices offered;
    PrintManner manner; ///< of the last print
};

/// A book in a folder with a space and å in its name, and a desktop that answers at once: the clock stands,
/// files are saved where the test says, and a restart is only counted.
class AppFixture {
public:
    static inline const QString loginName = QStringLiteral("anna");
    static inline const QString password = QStringLiteral("blåbär under gran i regn");

    AppFixture();
    ~AppFixture(); ///< when nobody asks the spooler any more
    Q_DISABLE_COPY_MOVE(AppFixture)

    // Query
    [[nodiscard]] QString bookPath() const { return m_path; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QList<QStringList>& restarts() const { return m_restarts; }
    [[nodiscard]] const QStringList& shownFolders() const { return m_folders; }
    [[nodiscard]] AppSettings& settings() { return *m_settings; }
    [[nodiscard]] FixedClock& clock() { return *m_clock; }
    [[nodiscard]] TestSpooler& spooler() { return m_spooler; }
    [[nodiscard]] const QStringList& notices() const { return m_notices; } ///< "title|text" of the desktop's
    [[nodiscard]] Platform platform();

    // Operations
    void makeBook();        ///< one head of unit
    void fill(int clients); ///< clients with a case each; names from a short list
    std::unique_ptr<Session> openSession();
    std::unique_ptr<MainWindow> makeWindow();     ///< shown, at its unlock page
    std::unique_ptr<MainWindow> makeOpenWindow(); ///< unlocked through the page
    void unlock(MainWindow& window);              ///< as the same user
    void answerPathWith(const QString& path) { m_answer = path; }
    void setDictionary(const QString& path) { m_dictionary = path; } ///< else there is none
    void setOwnsClipboard(bool owns) { m_ownsClipboard = owns; }     ///< true from the start

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_answer;
    QList<QStringList> m_restarts;
    QStringList m_folders;
    QStringList m_notices;
    QString m_dictionary;
    bool m_ownsClipboard = true;
    TestSpooler m_spooler;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<AppSettings> m_settings;
};

/// Presses and releases a key on what has the keyboard; `text` for letters that QTest::keyClicks cannot send.
void pressKey(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void typeText(const QString& text); ///< into what has the keyboard

/// The first visible child of a type whose accessible name (as a required field or not) or text is `name`;
/// fails the test when there is none.
template<typename Widget>
Widget* named(const QWidget* parent, const QString& name)
{
    const auto all = parent->findChildren<Widget*>();
    for (Widget* each : all) {
        const QVariant text = each->property("text");
        const QString spoken = each->accessibleName();
        if (each->isVisibleTo(parent) &&
            (spoken == name || spoken == name + QStringLiteral(", required") || text.toString() == name)) {
            return each;
        }
    }
    return nullptr;
}

/// Waits until the part of a window that lets one choose a printer knows a printer.
bool waitForPrinter(const QWidget* parent);

/// Everything that takes the keyboard and has no name for screen readers, as "class (object name)".
QStringList unnamedWidgets(const QWidget* parent);

} // namespace lotsbok

// Seen once is enough: what a page shows goes for a moment when the book's answer rebuilds it, and Qt's own
// macro looks a second time.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(...)                                                                                     \
    QVERIFY2(QTest::qWaitFor([&] { return static_cast<bool>(__VA_ARGS__); }, lotsbok::patienceMs),           \
             #__VA_ARGS__)
#define QTRY_VERIFY2(expr, words)                                                                            \
    QVERIFY2(QTest::qWaitFor([&] { return static_cast<bool>(expr); }, lotsbok::patienceMs), words)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), expected, lotsbok::patienceMs)
