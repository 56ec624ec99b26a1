// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/deidentified_desk.h"
#include "core/store/record_repository.h"

#include <QFile>

/// Nine invented persons behind de-identified files, and what somebody tries who holds the book.
namespace lotsbok {

inline constexpr auto kDistrict = "skarholmen";

/// What an exit copy may not tell before the end, and who is who: nobody of these is real.
struct Somebody {
    const char* given;
    int birthYear;
    const char* sex;
    QDate granted;
    QDate closed;
};

inline const QList<Somebody>& everybody()
{
    static const QList<Somebody> all{
        {"Alma", 2010, "woman", QDate(2026, 1, 12), {}},
        {"Bosse", 2009, "man", QDate(2026, 1, 13), QDate(2026, 2, 20)},
        {"Ceder", 2009, "man", QDate(2026, 1, 14), {}},
        {"Doris", 2010, "man", QDate(2026, 1, 15), {}},
        {"Edvin", 2011, "man", QDate(2025, 12, 1), {}},
        {"Fride", 2009, "man", QDate(2025, 12, 2), QDate(2026, 2, 25)},
        {"Gurli", 2010, "man", QDate(2025, 12, 3), {}},
        {"Hjalmar", 2008, "man", QDate(2026, 2, 3), {}},
        {"Iris", 2010, "woman", QDate(2026, 2, 4), {}},
    };
    return all;
}

template<typename T>
void putRecord(Store& store, T record, CaseId about)
{
    record.caseId = about;
    if (const auto saved = RecordRepository<T>(store).save(record, {}); !saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
}

inline DeidentifiedOrder january()
{
    DeidentifiedOrder order;
    order.period = {QDate(2026, 1, 1), QDate(2026, 2, 1)};
    order.district = QString::fromLatin1(kDistrict);
    return order;
}

inline const DeidentifiedTerms& plainly()
{
    static const DeidentifiedTerms terms{false, {}};
    return terms;
}

inline QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many rows of a table say what this row says in these columns.
inline int alike(const DeidentifiedTable& table, const DeidentifiedTable& one,
                 const QList<qsizetype>& columns)
{
    int rows = 0;
    for (std::size_t row = 0; row < table.codes.size(); ++row) {
        rows += std::all_of(columns.begin(), columns.end(), [&](qsizetype column) {
            return table.columns[column].cells[row] == one.columns[column].cells.front();
        });
    }
    return rows;
}

/// Every subset of one, two and three columns.
inline QList<QList<qsizetype>> subsetsOf(qsizetype columns)
{
    QList<QList<qsizetype>> all;
    for (qsizetype a = 0; a < columns; ++a) {
        all.append(QList<qsizetype>{a});
        for (qsizetype b = a + 1; b < columns; ++b) {
            all.append(QList<qsizetype>{a, b});
            for (qsizetype c = b + 1; c < columns; ++c) {
                all.append(QList<qsizetype>{a, b, c});
            }
        }
    }
    return all;
}

} // namespace lotsbok
