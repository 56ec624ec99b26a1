// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/app_settings.h"
#include "app/shell/main_window.h"

#include <QTemporaryDir>
#include <QTest>

namespace lotsbok {

/// A book in a folder with a space and å in its name, and a desktop that answers at once: the clock stands,
/// files are saved where the test says, and a restart is only counted.
class AppFixture {
public:
    static inline const QString loginName = QStringLiteral("anna");
    static inline const QString password = QStringLiteral("blåbär under gran i regn");

    AppFixture();

    // Query
    [[nodiscard]] QString bookPath() const { return m_path; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QList<QStringList>& restarts() const { return m_restarts; }
    [[nodiscard]] AppSettings& settings() { return *m_settings; }
    [[nodiscard]] FixedClock& clock() { return *m_clock; }
    [[nodiscard]] Platform platform();

    // Operations
    void makeBook();        ///< one head of unit
    void fill(int clients); ///< clients with a case each; names from a short list
    std::unique_ptr<Session> openSession();
    std::unique_ptr<MainWindow> makeWindow();     ///< shown, at its unlock page
    std::unique_ptr<MainWindow> makeOpenWindow(); ///< unlocked through the page
    void answerPathWith(const QString& path) { m_answer = path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_answer;
    QList<QStringList> m_restarts;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<AppSettings> m_settings;
};

/// Presses and releases a key on what has the keyboard; `text` for letters that QTest::keyClicks cannot send.
void pressKey(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void typeText(const QString& text); ///< into what has the keyboard

/// The first visible child of a type whose accessible name or text is `name`; fails the test when there is
/// none.
template<typename Widget>
Widget* named(const QWidget* parent, const QString& name)
{
    const auto all = parent->findChildren<Widget*>();
    for (Widget* each : all) {
        const QVariant text = each->property("text");
        if (each->isVisibleTo(parent) && (each->accessibleName() == name || text.toString() == name)) {
            return each;
        }
    }
    return nullptr;
}

/// Everything that takes the keyboard and has no name for screen readers, as "class (object name)".
QStringList unnamedWidgets(const QWidget* parent);

} // namespace lotsbok
