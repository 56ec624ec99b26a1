// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/rules/report_support.h"

/// R33. Invented cases behind the figures of the city's report of December 2012 (process.md, "Report 004"):
/// forty boys in seven districts, and nothing said where the report says nothing.
namespace lotsbok::sample {

inline const ReportPeriod years2012{QDate(2011, 4, 1), QDate(2012, 12, 1)};

/// Boys of whom the same is said.
struct BoysOf2012 {
    enum class Course {
        Silent, ///< nothing is said of how it went on
        UnderWay,
        Ended,
    };
    QList<int> ages{};
    Course course = Course::Silent;
    CloseReason reason = CloseReason::Other;
    std::optional<FactFinding> reports{};   ///< of new crimes: after the close when it has ended
    std::optional<FactFinding> situation{}; ///< since entry
};

struct District2012 {
    const char* name = "";
    QList<BoysOf2012> boys{};
    int courtOrdered = -1; ///< the first so many of them; −1: not stated of anybody
    int aboutToStart = 0;
};

inline ReportCase boyOf2012(const BoysOf2012& like, int age, std::optional<bool> court)
{
    const QDate granted(2011, 10, 3);
    const QDate asked(2012, 11, 1);
    const bool hasEnded = like.course == BoysOf2012::Course::Ended;
    Followed made(granted, {}, SigType::Young);
    made.entry({{QStringLiteral("age"), age}, {QStringLiteral("sex"), QStringLiteral("man")}});
    if (court) {
        made.court(*court, granted);
    }
    if (like.course == BoysOf2012::Course::UnderWay) {
        made.met(QDate(2012, 9, 3));
    } else if (hasEnded) {
        made.closed(QDate(2012, 8, 31), like.reason);
    }
    if (like.reports) {
        made.fact(FactAbout::Reports, hasEnded ? FactPhase::AfterClose : FactPhase::AfterEntry, *like.reports,
                  asked);
    }
    if (like.situation) {
        made.fact(FactAbout::Situation, FactPhase::AfterEntry, *like.situation, asked);
    }
    return made;
}

inline QList<ReportCase> casesOf2012(const District2012& district)
{
    QList<ReportCase> cases;
    for (const BoysOf2012& like : district.boys) {
        for (const int age : like.ages) {
            const bool isStated = district.courtOrdered >= 0;
            const bool isOrdered = cases.size() < district.courtOrdered;
            cases.append(boyOf2012(like, age, isStated ? std::optional(isOrdered) : std::nullopt));
        }
    }
    for (int i = 0; i < district.aboutToStart; ++i) {
        cases.append(Followed({}, QDate(2012, 11, 1), SigType::Young).consented(QDate(2012, 11, 20)));
    }
    return cases;
}

inline QList<District2012> districts2012()
{
    using Course = BoysOf2012::Course;
    const auto none = FactFinding::None;
    const auto improved = FactFinding::Improved;
    return {
        {"Hägersten-Liljeholmen", {{{14, 14}}}, -1, 1},
        {"Hässelby-Vällingby",
         {{{14, 15, 16}, Course::Ended, CloseReason::GoalsReached, none, improved},
          {{15, 16, 16, 17, 17}, Course::UnderWay, {}, {}, improved}},
         6},
        {"Enskede-Årsta-Vantör",
         {{{17}, Course::Ended, CloseReason::OtherSupportFitsBetter, none},
          {{14, 16}, Course::UnderWay, {}, none},
          {{15, 15, 16}}},
         0},
        {"Rinkeby-Kista",
         {{{17}, Course::Ended, CloseReason::Moved, none},
          {{14}, Course::UnderWay, {}, none},
          {{15}, Course::UnderWay, {}, FactFinding::Fewer},
          {{16}, Course::UnderWay, {}, FactFinding::Varying},
          {{16}, Course::UnderWay, {}, FactFinding::Unknown}},
         1,
         3},
        {"Skarpnäck", {{{14}, Course::Silent, {}, {}, improved}, {{16, 17}}}, 0},
        {"Skärholmen",
         {{{15, 16}, Course::Ended, CloseReason::GoalsReached, none},
          {{17}, Course::Ended, CloseReason::Absconded, none},
          {{13, 14, 15, 16}, Course::UnderWay, {}, none},
          {{16, 17}, Course::UnderWay, {}, FactFinding::New}},
         1},
        {"Spånga-Tensta",
         {{{17}, Course::Ended, CloseReason::DeprivedOfLiberty, none},
          {{16, 16, 17}, Course::UnderWay, {}, none},
          {{16, 17}, Course::UnderWay, {}, FactFinding::Fewer},
          {{17}}},
         4},
    };
}

} // namespace lotsbok::sample
