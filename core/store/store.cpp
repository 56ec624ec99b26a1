// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/veils.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

Store::Store(std::unique_ptr<Connection> connection, Author author)
    : m_connection(std::move(connection))
    , m_audit(*m_connection)
    , m_author(std::move(author))
    , m_veils(std::make_unique<Veils>(*m_connection))
{
    m_connection->setVeils(m_veils.get());
}

Store::~Store()
{
    m_connection->setVeils(nullptr);
}

QString subjectText(const QString& kind, const QUuid& id)
{
    return kind + QLatin1Char(':') + id.toString(QUuid::WithoutBraces);
}

Unexpected conflict()
{
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate(
                    "Store", "Somebody else has changed this meanwhile, so nothing was saved."));
}

QByteArray changeContent(const QString& kind, const QUuid& id, int version, const QByteArray& before,
                         const QByteArray& after, const QString& reason)
{
    QByteArray content;
    for (const QByteArray& part : {kind.toUtf8(), id.toByteArray(QUuid::WithoutBraces),
                                   QByteArray::number(version), before, after, reason.toUtf8()}) {
        content += QByteArray::number(part.size()) + ':' + part;
    }
    return content;
}

Result<void> Store::seal()
{
    if (m_unsigned) {
        if (auto signedHead = m_audit.sign(m_author); !signedHead) {
            return signedHead;
        }
        m_unsigned = false;
    }
    return m_commitGuard ? m_commitGuard() : Result<void>();
}

Error Store::whyNot(const Error& error) const
{
    const auto ours = m_isOurs && error.code == ErrorCode::FileSystem ? m_isOurs() : Result<void>();
    return ours ? error : ours.error();
}

Result<void> Store::record(const ChangeRecord& change)
{
    return appendWithContent(change.action, subjectText(change.kind, change.id), change);
}

Result<void> Store::recordReason(const QString& action, const QString& subject, const QString& reason)
{
    return appendWithContent(action, subject,
                             {QStringLiteral("case-reason"), newUuidV7(), 1, action, reason, {}});
}

Result<void> Store::appendWithContent(const QString& action, const QString& subject,
                                      const ChangeRecord& change)
{
    const QByteArray before = jsonBytes(change.change.before);
    const QByteArray after = jsonBytes(change.change.after);
    const auto sequence = m_audit.append(
        m_author, {action, subject,
                   changeContent(change.kind, change.id, change.version, before, after, change.reason)});
    if (!sequence) {
        return fail(sequence.error());
    }
    m_unsigned = true;
    return insertHistory(*sequence, change);
}

Result<void> Store::insertHistory(qint64 sequence, const ChangeRecord& change)
{
    Statement insert = m_connection->prepare("INSERT INTO history (audit, kind, id, version, before, after, "
                                             "reason) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(sequence).bind(change.kind).bind(change.id).bind(change.version);
    const std::array<std::pair<QByteArray, QString>, 3> cells{
        {{"before", QString::fromUtf8(jsonBytes(change.change.before))},
         {"after", QString::fromUtf8(jsonBytes(change.change.after))},
         {"reason", change.reason}}};
    for (const auto& [column, text] : cells) {
        const auto cell = m_veils->sealed(change.veil, column, change.id, change.version, text);
        if (!cell) {
            return fail(cell.error());
        }
        insert.bind(*cell);
    }
    auto done = insert.run();
    return done && !change.veil.isEmpty() ? veilSalt(sequence, change) : done;
}

/// With the salt, whoever guesses the content could see that the guess is right.
Result<void> Store::veilSalt(qint64 sequence, const ChangeRecord& change)
{
    Statement select = m_connection->prepare("SELECT salt FROM audit WHERE sequence = ?");
    const auto row = select.bind(sequence).step();
    const auto sealed = row ? m_veils->sealed(change.veil, "salt", change.id, change.version, select.bytes(0))
                            : Result<Value>(fail(row.error()));
    if (!sealed) {
        return fail(sealed.error());
    }
    return m_connection->prepare("UPDATE audit SET salt = ? WHERE sequence = ?")
        .bind(*sealed)
        .bind(sequence)
        .run();
}

Result<void> Store::recordAction(const QString& action, const QString& subject)
{
    const auto sequence = m_audit.append(m_author, {action, subject, {}});
    if (!sequence) {
        return fail(sequence.error());
    }
    m_unsigned = true;
    return {};
}

Result<int> Store::save(const Save& save)
{
    return write([&]() -> Result<int> {
        if (save.version != save.storedVersion || save.stored.has_value() != (save.version > 0)) {
            return conflict();
        }
        const RowChange change =
            changeBetween(save.stored ? toJson(*save.stored) : QJsonObject(), toJson(save.row));
        if (save.stored && change.isEmpty()) {
            return save.version;
        }
        if (auto written = save.stored ? updateRow(save) : insertRow(save); !written) {
            return fail(written.error());
        }
        const int version = save.version + 1;
        const QString action =
            save.kind + (save.stored ? QStringLiteral(".save") : QStringLiteral(".create"));
        const QString veil = Veils::overRow(save.table, save.row);
        if (auto recorded = record({save.kind, save.id, version, action, save.reason, change, veil});
            !recorded) {
            return fail(recorded.error());
        }
        return version;
    });
}

Result<void> Store::bindCells(Statement& statement, const Save& save)
{
    const QString veil = Veils::overRow(save.table, save.row);
    for (const Cell& cell : save.row) {
        const auto value = Veils::covers(save.table, cell.column, cell.value)
                               ? m_veils->sealed(veil, cell.column, save.id, save.version + 1, cell.value)
                               : Result<Value>(cell.value);
        if (!value) {
            return fail(value.error());
        }
        statement.bind(*value);
    }
    return {};
}

Result<void> Store::insertRow(const Save& save)
{
    QByteArray columns;
    QByteArray marks;
    for (const Cell& cell : save.row) {
        columns += cell.column + ", ";
        marks += "?, ";
    }
    Statement insert =
        m_connection->prepare("INSERT INTO " + save.table + " (" + columns +
                              "version, created_at, created_by, changed_at, changed_by, id) VALUES (" +
                              marks + "1, ?, ?, ?, ?, ?)");
    if (auto bound = bindCells(insert, save); !bound) {
        return bound;
    }
    const QDateTime now = m_author.clock->nowUtc();
    return insert.bind(now).bind(m_author.user).bind(now).bind(m_author.user).bind(save.id).run();
}

Result<void> Store::updateRow(const Save& save)
{
    QByteArray assignments;
    for (const Cell& cell : save.row) {
        assignments += cell.column + " = ?, ";
    }
    Statement update = m_connection->prepare("UPDATE " + save.table + " SET " + assignments +
                                             "version = version + 1, changed_at = ?, changed_by = ? "
                                             "WHERE id = ? AND version = ?");
    if (auto bound = bindCells(update, save); !bound) {
        return bound;
    }
    update.bind(m_author.clock->nowUtc()).bind(m_author.user).bind(save.id).bind(save.version);
    if (auto done = update.run(); !done) {
        return done;
    }
    if (m_connection->changes() != 1) {
        return conflict();
    }
    return {};
}

Result<QList<HistoryEntry>> Store::history(const QString& kind, const QUuid& id)
{
    Statement list = m_connection->prepare(
        "SELECT a.at, coalesce(u.display_name, ''), a.station, h.version, h.before, h.after, h.reason, h.id "
        "FROM history h JOIN audit a ON a.sequence = h.audit LEFT JOIN users u ON u.id = a.user "
        "WHERE h.kind = ? AND h.id = ? ORDER BY h.version");
    list.bind(kind).bind(id);
    QList<HistoryEntry> entries;
    const auto done = eachRow(list, [&entries](const Statement& row) -> Result<void> {
        const auto before = jsonFromBytes(row.text(4).toUtf8());
        const auto after = jsonFromBytes(row.text(5).toUtf8());
        if (!before || !after) {
            return fail(before ? after.error() : before.error());
        }
        entries.append(
            {row.dateTime(0), row.text(1), row.text(2), row.number(3), *before, *after, row.text(6)});
        return {};
    });
    return done ? Result<QList<HistoryEntry>>(std::move(entries)) : fail(done.error());
}

} // namespace lotsbok
