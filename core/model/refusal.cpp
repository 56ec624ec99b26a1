// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/refusal.h"

#include "core/model/described.h"

#include <QCoreApplication>

namespace lotsbok {

Error refusalOf(const char* column, const QString& sentence, const QString& other)
{
    const QString name = described::camelName(column);
    return {ErrorCode::InvalidInput, other.isEmpty() ? sentence.arg(name) : sentence.arg(name, other), name};
}

Refusals& Refusals::when(bool wrong, const char* column, const char* sentence)
{
    if (wrong && !m_refusal) {
        m_refusal = refusalOf(column, QCoreApplication::translate("Records", sentence));
    }
    return *this;
}

Refusals& Refusals::order(const char* fromColumn, QDate from, const char* toColumn, QDate to)
{
    if (!m_refusal && from.isValid() && to.isValid() && to < from) {
        m_refusal = refusalOf(toColumn, QCoreApplication::translate("Records", "“%1” is earlier than “%2”."),
                              described::camelName(fromColumn));
    }
    return *this;
}

Refusals& Refusals::range(const char* column, qint64 value, qint64 least, qint64 most)
{
    if (!m_refusal && (value < least || value > most)) {
        m_refusal = refusalOf(column, QCoreApplication::translate("Records", "“%1” is outside %2."),
                              QStringLiteral("%1–%2").arg(least).arg(most));
    }
    return *this;
}

Result<void> Refusals::result() const
{
    if (m_refusal) {
        return fail(*m_refusal);
    }
    return {};
}

} // namespace lotsbok
