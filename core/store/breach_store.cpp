// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/breach_store.h"

#include "core/store/log_subjects.h"
#include "core/store/repository.h"

namespace lotsbok {

Result<QList<QDateTime>> BreachStore::drafted(qint64 afterSequence)
{
    Statement list = m_store.connection().prepare(
        "SELECT history.reason FROM audit JOIN history ON history.audit = audit.sequence WHERE "
        "audit.sequence > ? AND audit.action = 'breach.draft' ORDER BY audit.sequence");
    list.bind(afterSequence);
    return readAll<QDateTime>(list, [](const Statement& row) -> Result<QDateTime> {
        return QDateTime::fromString(row.text(0), Qt::ISODate);
    });
}

Result<QList<TouchedEntry>> BreachStore::touched(const BreachQuestion& question)
{
    Statement list = m_store.connection().prepare(
        "SELECT at, action, subject FROM audit WHERE at >= ? AND at < ? AND (? IS NULL OR user = ?) "
        "AND (? = '' OR station = ?) ORDER BY sequence");
    list.bind(question.from).bind(question.to).bind(question.user).bind(question.user);
    list.bind(question.station).bind(question.station);
    auto entries = readAll<TouchedEntry>(list, [](const Statement& row) -> Result<TouchedEntry> {
        return TouchedEntry{row.dateTime(0), row.text(1), row.text(2), {}, false};
    });
    if (!entries) {
        return entries;
    }
    LogSubjects subjects(m_store);
    QList<TouchedEntry> known;
    for (TouchedEntry& entry : *entries) {
        const auto whose = subjects.about(entry.subject);
        if (!whose) {
            return fail(whose.error());
        }
        if (!whose->isSecret) {
            entry.person = whose->person;
            entry.protectedPerson = whose->protectedPerson;
            known.append(entry);
        }
    }
    return known;
}

} // namespace lotsbok
