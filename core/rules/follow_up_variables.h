// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

#include <QJsonObject>
#include <optional>
#include <span>

namespace lotsbok {

enum class VariableType { YesNo, Number, Category, Month };

/// At which follow-ups a variable has a value: one for each, the same one at both, or at exit alone.
enum class VariableWhen { EntryAndExit, Once, Exit };

/// R31. What of a variable may stand in the de-identified file, decided for each one here and nowhere else.
enum class VariableShare {
    Never,
    AsIs,
    Bands, ///< in the bands of the variable, never as a number
};

/// One variable of the follow-up (bilaga 3.4) and of the district's report (R32).
struct FollowUpVariable {
    const char* id; ///< stable: in files, JSON and tables
    VariableType type = VariableType::YesNo;
    VariableWhen when = VariableWhen::EntryAndExit;
    std::span<const char* const> categories{}; ///< of a Category, stable words in order
    std::span<const int> bands{};              ///< of a Number: where each band begins, the first at 0
    VariableShare share = VariableShare::AsIs;
    /// Where it is read from: the field of bilaga 3.4 (without ".entry" and ".exit") …
    const char* field = nullptr;
    /// … and, where the form says nothing, a column of the book, as "table.column"; nullptr: nowhere.
    const char* column = nullptr;
    /// Of a Number, wider ones for the report's tables; empty: `bands` there too.
    std::span<const int> wideBands{};
    [[nodiscard]] std::span<const int> tableBands() const { return wideBands.empty() ? bands : wideBands; }
};

/// All variables, in the order of the form and then of the report. The place of one in the list is its
/// place in FollowUpValues.
std::span<const FollowUpVariable> followUpVariables();
/// Raised when a variable is added, changes its meaning or its categories: files made with another number
/// are not merged without saying so.
inline constexpr int kFollowUpVariablesVersion = 1;

/// The place of a variable; −1 for an id that is none.
qsizetype variablePlace(QStringView id);

/// Not stated is its own value, never No and never 0: nothing. Yes is 1 and No 0; a number is itself; a
/// category its place in `categories`; a month is year × 12 + month − 1.
using FollowUpValue = std::optional<int>;
using FollowUpValues = QList<FollowUpValue>; ///< as long as followUpVariables()

enum class FollowUpMoment { Entry, Exit };

/// What the book holds of a case beside the form; filled with its records in the order of entry.
struct FollowUpBasis {
    struct Level {
        QDate on;
        int level = 1;
    };
    struct Fact {
        FollowUpFact value{};
        bool isKnown = false;
    };
    SigType type = SigType::Adults;
    QDate openedOn{};
    QDate closedOn{};
    std::optional<QDate> birth{};
    QDate grantedOn{};     ///< the first grant; invalid: none
    QList<Level> levels{}; ///< as assessed
    QList<Fact> facts{};   ///< the last of each subject and phase
    bool courtTicked = false;
    std::optional<bool> upperSecondary{};
    std::optional<CloseReason> closeReason{};

    static FollowUpBasis of(const Case& value, const Client& client);
    static FollowUpBasis of(const CaseFile& file);
    void take(const Decision& record);
    void take(const ThreatAssessment& record);
    void take(const FollowUpFact& record);
    void take(const Intake& record);
    void take(const Closing& record);
};

/// What was answered in bilaga 3.4 as it was registered at that moment. An answer that no program wrote is
/// not stated.
FollowUpValues answeredIn(const QJsonObject& answers, FollowUpMoment moment);

/// R31, R32. What is known of a case at entry or exit: what a person answered goes before what the book
/// otherwise holds (threat level, court order, months, reason to close); what neither says is not stated. At
/// exit, what is asked once and not answered there is as at entry, and the age is always that of the entry.
/// While the case is open and no exit follow-up is registered (`atExit` empty), nothing at exit but what is
/// asked once and the facts.
FollowUpValues followUpOf(const FollowUpBasis& basis, FollowUpMoment moment, const FollowUpValues& atEntry,
                          const FollowUpValues& atExit);

/// A value as it stands in files: "yes", "no", "3", a category's word, "2026-11"; "not-stated".
QString valueWord(const FollowUpVariable& variable, FollowUpValue value);
/// The band of a number as its place; nothing for nothing, or without bands.
std::optional<int> bandOf(std::span<const int> bands, FollowUpValue value);
/// "0", "3-5", "6-"
QString bandWord(std::span<const int> bands, int band);
/// In the finest bands of a variable.
std::optional<int> bandOf(const FollowUpVariable& variable, FollowUpValue value);
QString bandWord(const FollowUpVariable& variable, int band);

constexpr int monthValue(int year, int month)
{
    return year * 12 + month - 1;
}

} // namespace lotsbok
