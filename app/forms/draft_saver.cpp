// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/draft_saver.h"

namespace lotsbok {

DraftSaver::DraftSaver(SessionThread& book, std::function<FormDraft()> current, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_current(std::move(current))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_latest.setSingleShot(true);
    m_latest.setInterval(latestMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftSaver::saveNow);
    connect(&m_latest, &QTimer::timeout, this, &DraftSaver::saveNow);
}

void DraftSaver::changed()
{
    m_unsaved = true;
    m_pause.start();
    if (!m_latest.isActive()) {
        m_latest.start();
    }
}

void DraftSaver::saveNow()
{
    if (!m_unsaved) {
        return;
    }
    forget();
    m_book.run(
        [draft = m_current()](Session& session) mutable -> Result<QDateTime> {
            draft.savedAt = session.nowUtc();
            Result<void> done = session.saveDraft(draft);
            if (!done) {
                return fail(done.error());
            }
            return draft.savedAt;
        },
        this,
        [this](const Result<QDateTime>& at) {
            if (at) {
                Q_EMIT saved(*at);
            } else {
                m_unsaved = true; // the next change or saveNow tries again
                Q_EMIT failed(at.error());
            }
        });
}

void DraftSaver::forget()
{
    m_unsaved = false;
    m_pause.stop();
    m_latest.stop();
}

} // namespace lotsbok
