// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <functional>

namespace lotsbok {

/// What was copied while a book is open does not lie about: the clipboard (and on X11 the selection) is
/// cleared 60 seconds after the last copy, and at once at lock and close. What another program has put there
/// meanwhile stays.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    static constexpr int keptMs = 60 * 1000;

    /// `isOurs` tells whether this program put there what a clipboard holds.
    explicit ClipboardGuard(std::function<bool(QClipboard::Mode)> isOurs, QObject* parent = nullptr);

    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

    void setKept(int milliseconds) { m_timer.setInterval(milliseconds); }
    void start();
    void stop(); ///< clears what is ours, and watches no more

private:
    void copied(QClipboard::Mode mode);
    void clearOurs();

    std::function<bool(QClipboard::Mode)> m_isOurs;
    QTimer m_timer;
    bool m_watching = false;
};

} // namespace lotsbok
