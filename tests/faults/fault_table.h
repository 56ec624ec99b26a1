// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <cstdio>

namespace lotsbok {

/// What was tried and what came of it, printed when a fault test ends. Required in every row: nothing that
/// was acknowledged is lost, nothing is wrong without somebody being told.
class FaultTable {
public:
    struct Row {
        QString what;
        int tried = 0;
        int lost = 0;   ///< acknowledged saves that are gone
        int silent = 0; ///< wrong content, or a fault without a typed error
        QHash<QString, int> outcomes{};
    };

    Row& row(const QString& what)
    {
        for (Row& each : m_rows) {
            if (each.what == what) {
                return each;
            }
        }
        m_rows.append({what, 0, 0, 0, {}});
        return m_rows.last();
    }

    void print() const
    {
        std::printf("\n%-46s %7s %5s %7s  %s\n", "fault", "tried", "lost", "silent", "outcomes");
        for (const Row& each : m_rows) {
            QStringList outcomes;
            for (auto it = each.outcomes.begin(); it != each.outcomes.end(); ++it) {
                outcomes << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
            }
            outcomes.sort();
            std::printf("%-46s %7d %5d %7d  %s\n", qPrintable(each.what), each.tried, each.lost, each.silent,
                        qPrintable(outcomes.join(QStringLiteral(", "))));
        }
        std::fflush(stdout);
    }

private:
    QList<Row> m_rows;
};

/// The thorough form (scripts/test --long), or the short one of every build.
inline int shortOrLong(int shortForm, int longForm)
{
    return qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS") ? longForm : shortForm;
}

/// Where the faults fall. The same places in every short run; in the long form others each time, told so that
/// a run can be repeated (LOTSBOK_FAULT_LOTS).
inline QRandomGenerator& faultLots()
{
    static QRandomGenerator lots = [] {
        bool isGiven = false;
        const quint32 given = qEnvironmentVariable("LOTSBOK_FAULT_LOTS").toUInt(&isGiven);
        const bool isLong = qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS");
        const quint32 seed = isGiven ? given : isLong ? QRandomGenerator::system()->generate() : 1;
        std::printf("LOTSBOK_FAULT_LOTS=%u\n", seed);
        return QRandomGenerator(seed);
    }();
    return lots;
}

} // namespace lotsbok
