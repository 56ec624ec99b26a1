// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/clipboard_guard.h"

#include <QGuiApplication>
#include <QMimeData>
#include <utility>

namespace lotsbok {

ClipboardGuard::ClipboardGuard(std::function<bool(QClipboard::Mode)> isOurs, QObject* parent)
    : QObject(parent)
    , m_isOurs(std::move(isOurs))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptMs);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearOurs);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::copied);
}

void ClipboardGuard::start()
{
    m_watching = true;
}

void ClipboardGuard::stop()
{
    if (std::exchange(m_watching, false)) {
        m_timer.stop();
        clearOurs();
    }
}

void ClipboardGuard::copied(QClipboard::Mode mode)
{
    const QMimeData* held =
        m_watching && m_isOurs(mode) ? QGuiApplication::clipboard()->mimeData(mode) : nullptr;
    if (held && !held->formats().isEmpty()) {
        m_timer.start();
    }
}

void ClipboardGuard::clearOurs()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const bool exists = mode == QClipboard::Clipboard || clipboard->supportsSelection();
        if (exists && m_isOurs(mode)) {
            clipboard->clear(mode);
        }
    }
}

} // namespace lotsbok
