// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>
#include <QtGlobal>

namespace lotsbok::cli {

/// SplitMix64: the same numbers for the same seed on every platform and with every compiler. Never for
/// secrets.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// 0 … count − 1. The bias of a remainder is far below what synthetic data could show.
    qint64 below(qint64 count) { return static_cast<qint64>(next() % static_cast<quint64>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    template<typename T>
    const T& pick(const QList<T>& list)
    {
        return list.at(static_cast<qsizetype>(below(list.size())));
    }

    /// A UUIDv7 of that moment (milliseconds since 1970) with the other bits from here.
    QUuid uuid(quint64 milliseconds);

private:
    quint64 m_state;
};

} // namespace lotsbok::cli
