// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/book.h"
#include "exchange/print_spooler.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

class QWidget;

namespace lotsbok {

/// What the desktop is asked for, so that tests can answer instead. Questions never block: the answer comes
/// to the callback, an empty path means cancelled, and nothing comes when the asking widget has gone.
struct Platform {
    using PathAnswer = std::function<void(const QString& path)>;
    struct PathQuestion {
        QString title;
        QString suggestion; ///< folder or file
        QString filter;     ///< "PDF (*.pdf)"; empty: a folder is asked for
        bool forSaving = false;
    };

    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::function<KdfCost()> kdfCost =
        &KdfCost::standard; ///< of new passwords; may take seconds: on a worker only
    QString stateFolder;    ///< where this station keeps audit anchors; empty = the platform's own
    std::function<void(QWidget* parent, const PathQuestion& question, const PathAnswer& answer)> askPath;
    std::function<void(const QString& folder)> showFolder = [](const QString&) {}; ///< in the file manager
    /// The printers; outlives the window. What is about a person reaches it through Disclosure only; the
    /// sheet of the recovery key is about nobody and goes straight.
    PrintSpooler* spooler = &cupsSpooler();
    /// Shows a notice of the desktop; everybody in the room reads it, so it names nobody.
    std::function<void(const QString& title, const QString& text)> notify = [](const QString&,
                                                                               const QString&) {};
    /// Whether this program put there what a clipboard holds.
    std::function<bool(QClipboard::Mode)> ownsClipboard = [](QClipboard::Mode mode) {
        return mode == QClipboard::Clipboard ? QGuiApplication::clipboard()->ownsClipboard()
                                             : QGuiApplication::clipboard()->ownsSelection();
    };
    bool watchesSession = false; ///< locks when the machine goes to sleep, or its screen is locked
    QString dictionary;          ///< of the Swedish spelling, a .dic file; empty = the installed one
    std::function<void(const QStringList& arguments)> restart; ///< ends this process and starts it anew

    [[nodiscard]] OpenOptions openOptions() const;

    /// The real desktop: file dialogs of the program's own kind, CUPS, and a restart by exec after the event
    /// loop.
    static Platform desktop();
};

/// What restart asked for, to be started by main when the event loop has ended; empty = end.
std::optional<QStringList> requestedRestart();

} // namespace lotsbok
