// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/city_recipient.h"
#include "core/rules/deidentification_gate.h"
#include "core/rules/deidentified_file.h"
#include "core/session/report_desk.h"

namespace lotsbok {

/// R31. What is to be de-identified, and how finely.
struct DeidentifiedOrder {
    DeidentifiedKind kind = DeidentifiedKind::Period;
    MonthSpan period{};             ///< of a Period; a copy's month follows from its case
    std::optional<CaseId> caseId{}; ///< of a copy at entry or exit
    QString district{};             ///< id of the register of districts; empty: as the book's name says
    DeidentifiedChoices choices{};
};

/// Everything that would leave, to be looked at first. Rows stand in the order of their values and without
/// codes: nothing says whose they are.
struct DeidentifiedPreview {
    DeidentifiedFile file{};
    DeidentifiedTable finest{}; ///< the same rows, as the book has them
    DeidentificationRisk risk{};
    DeidentificationGate gate{};
    QByteArray seen{}; ///< a hash of what was looked at, for DeidentifiedDesk::make()
    int limited = 0;   ///< R34: cases of the period that are in no row, since they are limited

    /// The same at other steps, without reading anew. Errors: as coarsened().
    [[nodiscard]] Result<DeidentifiedPreview> with(const DeidentifiedChoices& choices) const;
    bool operator==(const DeidentifiedPreview&) const = default;
};

/// On what terms it leaves.
struct DeidentifiedTerms {
    bool sealed = true; ///< to the book's CityRecipient
    QString because{};  ///< a closed gate opens for a reason of whoever may override gates, sealed only
};

/// The bytes that are ready for exchange/Disclosure.
struct DeidentifiedParcel {
    QByteArray bytes{};
    bool isSealed = false;
    DeidentifiedFile file{};
};

/// R31. De-identified follow-up: what may leave, how easily somebody could be found in it, under which codes.
class DeidentifiedDesk {
public:
    explicit DeidentifiedDesk(Session& session)
        : m_session(session)
    {}

    /// Reads what an order is about. A period is the head of unit's (as ReportDesk); a copy whoever may open
    /// the case. Errors: InvalidInput (a period that cannot be or has not begun, a district that is not in
    /// the register), RuleSaysNo (SIG has not begun, or has not ended), those of ReportDesk.
    Result<DeidentifiedPreview> preview(const DeidentifiedOrder& order,
                                        const ReportDesk::Progress& progress = {});
    /// The bytes, for exchange/Disclosure only. Each case gets its code the first time. Errors: Conflict when
    /// the book says something else than what was looked at; RuleSaysNo when the gate is closed and `terms`
    /// do not open it; NotFound without a city key to seal to; those of preview().
    Result<DeidentifiedParcel> make(const DeidentifiedOrder& order, const QByteArray& seen,
                                    const DeidentifiedTerms& terms);

    Result<CityRecipient> recipient() const;
    /// By a head of unit in person. `line` is what socialförvaltningen gave (cityKeyText); empty: none any
    /// more. Errors: InvalidInput, NoPermission, Conflict.
    Result<CityRecipient> saveRecipient(const QString& line, int version);

    /// Whose code it is: the only way back, here only, and logged. Errors: NotFound, ReasonNeeded.
    Result<CaseNumber> caseOf(const QString& code);

private:
    struct Read;
    Result<Read> read(const DeidentifiedOrder& order, const ReportDesk::Progress& progress);
    Result<Read> readCopy(const DeidentifiedOrder& order);
    Result<QString> districtId(const DeidentifiedOrder& order) const;
    [[nodiscard]] Result<void> checkTerms(const DeidentifiedPreview& preview,
                                          const DeidentifiedTerms& terms) const;

    Session& m_session;
};

} // namespace lotsbok
