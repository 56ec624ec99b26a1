// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/admission_check.h"

#include <QStringList>
#include <algorithm>

namespace lotsbok {

AdmissionCheck& AdmissionCheck::wrong(bool refuses, const char* column, const char* sentence)
{
    if (refuses && !m_refusal) {
        m_refusal = refusalOf(column, QCoreApplication::translate("Rules", sentence));
    }
    return *this;
}

AdmissionCheck& AdmissionCheck::rule(bool refuses, const char* number, const char* sentence)
{
    if (refuses && !m_refusal) {
        m_refusal = refusalBy({{QString::fromLatin1(number), Finding::Severity::Stop,
                                QCoreApplication::translate("Rules", sentence), QString()}});
    }
    return *this;
}

AdmissionCheck& AdmissionCheck::refuse(const std::optional<Error>& error)
{
    if (!m_refusal) {
        m_refusal = error;
    }
    return *this;
}

Result<void> AdmissionCheck::result() const
{
    if (m_refusal) {
        return fail(*m_refusal);
    }
    return {};
}

std::optional<Error> refusalBy(const QList<Finding>& findings)
{
    if (findings.isEmpty()) {
        return std::nullopt;
    }
    QList<Finding> sorted = findings;
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const Finding& finding) { return finding.rule == u"R10"; });
    QStringList sentences;
    for (const Finding& finding : sorted) {
        sentences.append(QStringLiteral("%1: %2").arg(finding.rule, finding.text));
    }
    return Error{ErrorCode::RuleSaysNo, sentences.join(u' '), {}};
}

} // namespace lotsbok
