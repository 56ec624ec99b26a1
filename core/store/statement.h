// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace lotsbok {

class Connection;

/// One cell: nothing, a whole number, a text or bytes.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

Value valueOf(bool value);
Value valueOf(qint64 value);
Value valueOf(int value);
Value valueOf(const QString& value);
Value valueOf(const QByteArray& value);
Value valueOf(const QUuid& value);     ///< 16 bytes; a null id is nothing
Value valueOf(const QDate& value);     ///< ISO text; an invalid date is nothing
Value valueOf(const QDateTime& value); ///< milliseconds since 1970 UTC; an invalid time is nothing

template<typename Tag>
Value valueOf(const Id<Tag>& id)
{
    return valueOf(id.uuid());
}

/// "2026-03-02"; invalid for anything else. Reading a book's dates one by one takes most of a bulk read, so
/// this is not QDate::fromString.
QDate dateFromIso(QByteArrayView text);

template<typename T>
Value valueOf(const std::optional<T>& value)
{
    return value ? valueOf(*value) : Value();
}

/// A prepared statement, borrowed from its Connection's cache. A failure to prepare or to bind is kept and
/// given by the next step(), so that a call site reads as one line. Must not outlive the Connection.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    ~Statement();

    /// Binds the next parameter, in the order of the question marks.
    template<typename T>
    Statement& bind(const T& value)
    {
        if constexpr (std::is_same_v<T, Value>) {
            return bindValue(value);
        } else {
            return bindValue(valueOf(value));
        }
    }

    /// True when there is a row to read, false at the end. A row that is sealed for others is passed over;
    /// error Tampered: one that is sealed for the asking user does not open.
    Result<bool> step();

    /// Runs a statement that gives no rows.
    Result<void> run();

    // The current row
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QByteArrayView view(int column) const; ///< bytes, or a text's UTF-8, until the next step
    [[nodiscard]] QUuid uuid(int column) const;          ///< null when the cell is not 16 bytes
    [[nodiscard]] QDate date(int column) const;          ///< invalid when absent
    [[nodiscard]] QDateTime dateTime(int column) const;  ///< UTC; invalid when absent

    template<typename IdType>
    [[nodiscard]] std::optional<IdType> id(int column) const
    {
        return IdType::fromUuid(uuid(column));
    }

private:
    friend class Connection;
    Statement(Connection& connection, sqlite3_stmt* statement, QByteArray sql, std::optional<Error> error);
    Statement& bindValue(const Value& value);
    /// What a sealed cell of the present row holds; nothing when the cell is not sealed.
    [[nodiscard]] const QByteArray* opened(int column) const;

    Connection* m_connection;
    sqlite3_stmt* m_statement;
    QByteArray m_sql;
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_mayMeetSealed = false;
    std::vector<std::pair<int, QByteArray>>
        m_opened{}; ///< sealed cells of the present row (core/store/veils.h)
};

/// Runs over the rows that are left; `take(rows)` looks at one of them. A failure of it ends the run.
template<typename Take>
Result<void> eachRow(Statement& rows, Take take)
{
    for (;;) {
        const auto row = rows.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        if (Result<void> taken = take(rows); !taken) {
            return taken;
        }
    }
}

} // namespace lotsbok
