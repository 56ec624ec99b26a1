// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// What the book itself knows about a record or an entry that a check found wrong: its kind, its case where
/// the asking user may know of it (R39), who wrote it last and when. Sentences for people, without names of
/// clients. What cannot be read any more is left out.
class RecordWitness {
public:
    explicit RecordWitness(Store& store)
        : m_store(store)
    {}

    /// It stands before its last version, or is gone.
    QString olderThanKnown(const QString& kind, const QUuid& id);
    /// It stands at a version that no history knows.
    QString neverWritten(const QString& kind, const QUuid& id);
    /// A field, or the content as a whole, is not what was written last.
    QString differs(const QString& kind, const QUuid& id, const QString& field = {});
    /// The history beside an entry of the log does not hold what the log committed to, or is gone.
    QString forgedHistory(qint64 sequence);
    /// Salt and content of an entry were taken away, yet nothing of what it tells was erased (R35).
    QString unprovedErasure(qint64 sequence);

private:
    QString nameOf(const QString& kind, const QUuid& id);
    QString caseNumberOf(const QString& kind, const QUuid& id);
    QString knownCase(const QUuid& id);
    QString lastChange(const QString& kind, const QUuid& id); ///< "Name, 2026-03-02 10:00, station"
    QString writerOf(qint64 sequence);

    Store& m_store;
};

} // namespace lotsbok
