// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deidentified_file.h"

#include <QCryptographicHash>
#include <random>

namespace lotsbok {

/// A code of a case for tests: the same for the same number.
inline QString codeOf(quint64 number)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    QString code;
    for (int i = 0; i < 16; ++i) {
        code += QLatin1Char(alphabet[static_cast<unsigned char>(hash[i]) % 32]);
    }
    return code;
}

/// Rows that look like cases: most values are common, few are not; every fifth is not stated. Months lie in
/// one year. Codes count from `firstCode`.
inline DeidentifiedTable likelyTable(int rows, quint32 seed, quint64 firstCode = 0)
{
    std::mt19937 random(seed);
    DeidentifiedTable table;
    for (int row = 0; row < rows; ++row) {
        table.codes.push_back(codeOf(firstCode + static_cast<quint64>(row)));
    }
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        DeidentifiedColumn column{variable.id, 0, {}};
        const bool isMonth = variable.source().type == VariableType::Month;
        for (int row = 0; row < rows; ++row) {
            const auto values = static_cast<unsigned>(variable.finest().values.size());
            quint16 value = 0;
            if (isMonth) {
                value = finestOf(variable, monthValue(2026, 1 + static_cast<int>(random() % 12)), true);
            } else if (random() % 5 != 0) {
                // The smaller of two: low values are more common.
                value = static_cast<quint16>(1 + std::min(random() % values, random() % values));
            }
            column.cells.push_back(value);
        }
        table.columns.append(column);
    }
    return table;
}

inline DeidentifiedFile likelyFile(const QString& district, int rows, quint32 seed, quint64 firstCode = 0)
{
    DeidentifiedFile file;
    file.district = district;
    file.period = {QDate(2026, 1, 1), QDate(2026, 12, 1)};
    file.madeOn = QDate(2027, 1, 15);
    file.k = rows > 0 ? 1 : 0;
    file.waiting = rows > 1 ? 2 : 0;
    file.table = likelyTable(rows, seed, firstCode);
    return file;
}

} // namespace lotsbok
