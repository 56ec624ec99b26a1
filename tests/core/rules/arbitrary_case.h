// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/rules/case_builder.h"

#include <rapidcheck.h>

/// Cases with anything in them, for properties: every field of every kind of record is drawn from its
/// description; what refers to another entry refers to one that is there.
namespace lotsbok::sample {

inline const QDate drawnFrom(2025, 6, 1);

inline QDate drawnDay()
{
    const int day = *rc::gen::inRange(-150, 500);
    return day < 0 ? QDate() : drawnFrom.addDays(day);
}

template<typename V>
void draw(V& value)
{
    if constexpr (std::same_as<V, bool>) {
        value = *rc::gen::arbitrary<bool>();
    } else if constexpr (std::same_as<V, int> || std::same_as<V, qint64>) {
        value = *rc::gen::inRange(1, 6);
    } else if constexpr (std::same_as<V, QString>) {
        value = QStringLiteral("abc").first(*rc::gen::inRange(0, 4));
    } else if constexpr (std::same_as<V, QDate>) {
        value = drawnDay();
    } else if constexpr (std::same_as<V, QTime>) {
        value = QTime(*rc::gen::inRange(0, 24), 0);
    } else if constexpr (std::same_as<V, QDateTime>) {
        value = drawnFrom.startOfDay(Qt::UTC).addSecs(*rc::gen::inRange(0, 500 * 86400));
    } else if constexpr (described::Worded<V>) {
        value = static_cast<V>(*rc::gen::inRange<int>(0, int(wordsOf(V{}).size())));
    } else if constexpr (described::IsOptional<V>::value) {
        using Inner = typename V::value_type;
        if constexpr (std::same_as<Inner, bool> || std::same_as<Inner, int> || described::Worded<Inner>) {
            if (*rc::gen::arbitrary<bool>()) {
                Inner inner{};
                draw(inner);
                value = inner;
            }
        }
    } else if constexpr (described::IsList<V>::value) {
        if constexpr (described::Worded<typename V::value_type>) {
            if (*rc::gen::arbitrary<bool>()) {
                typename V::value_type one{};
                draw(one);
                value.append(one);
            }
        }
    }
}

template<typename T>
const T* anyOf(const CaseFile& file)
{
    const QList<T>& all = file.all<T>();
    return all.isEmpty() ? nullptr : &all[*rc::gen::inRange<qsizetype>(0, all.size())];
}

template<typename T>
void linkUp(const CaseFile& file, T& record)
{
    if constexpr (std::same_as<T, ConsentScope>) {
        const auto* consent = anyOf<Consent>(file);
        record.consent = consent != nullptr ? consent->id : record.consent;
    } else if constexpr (std::same_as<T, Withdrawal>) {
        if (const auto* scope = anyOf<ConsentScope>(file)) {
            record.consent = scope->consent;
            if (*rc::gen::arbitrary<bool>()) {
                record.scope = scope->id;
            }
        }
    } else if constexpr (std::same_as<T, Judgement>) {
        if (const auto* withdrawal = anyOf<Withdrawal>(file)) {
            record.subject = withdrawal->id;
        }
    } else if constexpr (std::same_as<T, Goal>) {
        const auto* plan = anyOf<Plan>(file);
        record.plan = plan != nullptr ? plan->id : record.plan;
    } else if constexpr (std::same_as<T, Activity>) {
        const auto* goal = anyOf<Goal>(file);
        record.goal = goal != nullptr ? goal->id : record.goal;
    } else if constexpr (std::same_as<T, Meeting>) {
        record.end = record.start.addSecs(3600);
    } else if constexpr (std::same_as<T, CaseEvent>) {
        record.to = *rc::gen::arbitrary<bool>() ? lotsUser() : caseworkerUser();
    }
}

template<typename T>
constexpr bool isOnePerCase =
    std::same_as<T, Intake> || std::same_as<T, Closing> || std::same_as<T, CentralHandover>;

/// One case; the days of assessments and of decisions differ, since of one day the last entered holds.
inline CaseFile arbitraryCase()
{
    const bool grownUp = *rc::gen::arbitrary<bool>();
    CaseFile file = newCase(grownUp ? adult() : clientWith(numberOf(u"20080101-2386")),
                            *rc::gen::arbitrary<bool>() ? SigType::Adults : SigType::Young);
    if (*rc::gen::inRange(0, 4) == 0) {
        file.value.secondLots.reset();
    }
    if (*rc::gen::inRange(0, 6) == 0) {
        file.value.closedOn = drawnFrom.addDays(*rc::gen::inRange(0, 500));
    }
    CaseRecordTypes::forEach([&file]<typename T>() {
        const int most = isOnePerCase<T> ? 1 : 3;
        const int count = *rc::gen::inRange(0, most + 1);
        for (int i = 0; i < count; ++i) {
            T record;
            T::fields(record, [](const char*, auto& member, const FieldRule&) { draw(member); });
            linkUp(file, record);
            if constexpr (std::same_as<T, ThreatAssessment> || std::same_as<T, Decision>) {
                record.on = drawnFrom.addDays(i * 100 + *rc::gen::inRange(0, 100));
            }
            add(file, record);
        }
    });
    return file;
}

/// The same entries, made in another order.
inline CaseFile shuffled(CaseFile file)
{
    CaseRecordTypes::forEach([&file]<typename T>() {
        QList<T>& records = file.all<T>();
        for (qsizetype i = records.size() - 1; i > 0; --i) {
            records.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
        }
    });
    return file;
}

} // namespace lotsbok::sample
