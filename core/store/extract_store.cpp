// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/extract_store.h"

#include "core/store/repository.h"

namespace lotsbok {

namespace {

Result<int> countOf(Statement& statement)
{
    const auto row = statement.step();
    return row ? Result<int>(statement.number(0)) : fail(row.error());
}

} // namespace

Result<QList<AuditEntry>> ExtractStore::looks(const QSet<QByteArray>& subjects)
{
    Statement list = m_store.connection().prepare(
        "SELECT a.subject, a.sequence, a.at, coalesce(u.display_name, ''), a.station, a.action FROM audit a "
        "LEFT JOIN users u ON u.id = a.user ORDER BY a.sequence");
    QList<AuditEntry> entries;
    const auto done = eachRow(list, [&](const Statement& row) -> Result<void> {
        // Millions of entries are passed by: the text is not copied to be looked up.
        const QByteArrayView subject = row.view(0);
        if (subjects.contains(QByteArray::fromRawData(subject.data(), subject.size()))) {
            entries.append(
                {row.integer(1), row.dateTime(2), row.text(3), row.text(4), row.text(5), row.text(0), {}});
        }
        return {};
    });
    return done ? Result<QList<AuditEntry>>(std::move(entries)) : fail(done.error());
}

Result<int> ExtractStore::drafts(const QStringList& subjects)
{
    int all = 0;
    for (const QString& subject : subjects) {
        Statement count = m_store.connection().prepare("SELECT (SELECT count(*) FROM drafts WHERE subject = "
                                                       "?) + (SELECT count(*) FROM draft_copies WHERE "
                                                       "subject = ?)");
        const auto some = countOf(count.bind(subject).bind(subject));
        if (!some) {
            return some;
        }
        all += *some;
    }
    return all;
}

Result<int> ExtractStore::doings(UserId user)
{
    Statement count = m_store.connection().prepare("SELECT count(*) FROM audit WHERE user = ?");
    return countOf(count.bind(user));
}

} // namespace lotsbok
