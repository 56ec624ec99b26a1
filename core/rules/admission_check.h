// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/refusal.h"
#include "core/rules/admission.h"
#include "core/rules/finding.h"

#include <QCoreApplication>

namespace lotsbok {

/// Runs what is asked of one record beside its case and keeps the first refusal.
class AdmissionCheck {
public:
    /// What is asked of every record of a case: its case, and that the case still takes it.
    template<typename T>
    static AdmissionCheck of(const CaseFile& file, const T& value)
    {
        AdmissionCheck check;
        return check
            .wrong(value.caseId != file.value.id, "case_id",
                   QT_TRANSLATE_NOOP("Rules", "“%1” names another case."))
            .rule(file.value.closedOn.isValid() && !isTakenAfterClose<T>, "R9",
                  QT_TRANSLATE_NOOP("Rules", "The case is closed."));
    }

    /// InvalidInput about a field; the sentence has %1 for its JSON name.
    AdmissionCheck& wrong(bool refuses, const char* column, const char* sentence);
    /// RuleSaysNo: "R12: …".
    AdmissionCheck& rule(bool refuses, const char* number, const char* sentence);
    AdmissionCheck& refuse(const std::optional<Error>& error);
    [[nodiscard]] Result<void> result() const;

private:
    std::optional<Error> m_refusal;
};

/// RuleSaysNo with all findings in one text, those of R10 first; nothing without findings.
std::optional<Error> refusalBy(const QList<Finding>& findings);

} // namespace lotsbok
