// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/sqlite_error.h"
#include "core/store/veils.h"

#include <sqlite3.h>

namespace lotsbok {

Value valueOf(bool value)
{
    return qint64(value ? 1 : 0);
}

Value valueOf(qint64 value)
{
    return value;
}

Value valueOf(int value)
{
    return qint64(value);
}

Value valueOf(const QString& value)
{
    return value;
}

Value valueOf(const QByteArray& value)
{
    return value;
}

Value valueOf(const QUuid& value)
{
    return value.isNull() ? Value() : Value(value.toRfc4122());
}

Value valueOf(const QDate& value)
{
    return value.isValid() ? Value(value.toString(Qt::ISODate)) : Value();
}

Value valueOf(const QDateTime& value)
{
    return value.isValid() ? Value(value.toMSecsSinceEpoch()) : Value();
}

QDate dateFromIso(QByteArrayView text)
{
    constexpr qsizetype size = 10; // 2026-03-02
    if (text.size() != size || text[4] != '-' || text[7] != '-') {
        return {};
    }
    int number = 0; // 20260302
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + (c - '0');
        } else if (c != '-') {
            return {};
        }
    }
    return {number / 10000, number / 100 % 100, number % 100};
}

Statement::Statement(Connection& connection, sqlite3_stmt* statement, QByteArray sql,
                     std::optional<Error> error)
    : m_connection(&connection)
    , m_statement(statement)
    , m_sql(std::move(sql))
    , m_error(std::move(error))
    , m_mayMeetSealed(connection.veils() && connection.veils()->mayMeetSealed(m_sql))
{}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_error(std::move(other.m_error))
    , m_bound(other.m_bound)
    , m_mayMeetSealed(other.m_mayMeetSealed)
    , m_opened(std::move(other.m_opened))
{}

Statement::~Statement()
{
    if (m_statement) {
        m_connection->giveBack(m_sql, m_statement);
    }
}

Statement& Statement::bindValue(const Value& value)
{
    if (m_error) {
        return *this;
    }
    const int index = ++m_bound;
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<qint64>(&value)) {
        code = sqlite3_bind_int64(m_statement, index, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        code = sqlite3_bind_text64(m_statement, index, utf8.constData(),
                                   static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        const char* data = bytes->isNull() ? "" : bytes->constData();
        code = sqlite3_bind_blob64(m_statement, index, data, static_cast<sqlite3_uint64>(bytes->size()),
                                   SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(m_statement, index);
    }
    if (code != SQLITE_OK) {
        m_error = sqliteError(code);
    }
    return *this;
}

Result<bool> Statement::step()
{
    if (m_error) {
        return fail(*m_error);
    }
    int code = sqlite3_step(m_statement);
    while (code == SQLITE_ROW && m_mayMeetSealed) {
        m_opened.clear();
        const auto isOpen = m_connection->veils()->openRow(m_statement, m_opened);
        if (!isOpen) {
            m_error = isOpen.error();
            return isOpen;
        }
        if (*isOpen) {
            return true;
        }
        code = sqlite3_step(m_statement);
    }
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    m_error = lastSqliteError(m_connection->handle());
    return fail(*m_error);
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
    }
}

const QByteArray* Statement::opened(int column) const
{
    for (const auto& cell : m_opened) {
        if (cell.first == column) {
            return &cell.second;
        }
    }
    return nullptr;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    if (const QByteArray* plain = opened(column)) {
        return QString::fromUtf8(*plain);
    }
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return data ? QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::bytes(int column) const
{
    if (const QByteArray* plain = opened(column)) {
        return *plain;
    }
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

QByteArrayView Statement::view(int column) const
{
    if (const QByteArray* plain = opened(column)) {
        return *plain;
    }
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, data ? sqlite3_column_bytes(m_statement, column) : 0};
}

QUuid Statement::uuid(int column) const
{
    const QByteArrayView raw = view(column);
    return raw.size() == 16 ? QUuid::fromRfc4122(raw) : QUuid();
}

QDate Statement::date(int column) const
{
    return dateFromIso(view(column));
}

QDateTime Statement::dateTime(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace lotsbok
