// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_thread.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace lotsbok {

/// Autosave: a draft is in the encrypted book within a second of a change, also while typing goes on.
class DraftSaver : public QObject {
    Q_OBJECT

public:
    static constexpr int pauseMs = 400;  ///< after the last change
    static constexpr int latestMs = 900; ///< after the first change that is not saved yet

    /// `current` gives the draft as it stands; called on this thread.
    DraftSaver(SessionThread& book, std::function<FormDraft()> current, QObject* parent = nullptr);

    [[nodiscard]] bool hasUnsaved() const { return m_unsaved; }

    void changed();
    void saveNow(); ///< hands the draft to the book's thread; does not wait
    void forget();  ///< what is unsaved is no longer wanted (registered or discarded)

Q_SIGNALS:
    void saved(const QDateTime& at);
    void failed(const lotsbok::Error& error);

private:
    SessionThread& m_book;
    std::function<FormDraft()> m_current;
    QTimer m_pause;
    QTimer m_latest;
    bool m_unsaved = false;
};

} // namespace lotsbok
