// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/admission.h"
#include "tests/core/result_text.h"
#include "tests/core/rules/case_builder.h"

/// Refused with this rule's number first.
#define VERIFY_RULE(result, number)                                                                          \
    do {                                                                                                     \
        const Result<void>& ruleResult = (result);                                                           \
        VERIFY_FAILS(ruleResult, ErrorCode::RuleSaysNo);                                                     \
        QVERIFY2(ruleResult.error().text.startsWith(QStringLiteral(number ": ")),                            \
                 qPrintable(ruleResult.error().text));                                                       \
    } while (false)

/// Refused because of this field.
#define VERIFY_FIELD(result, field)                                                                          \
    do {                                                                                                     \
        const Result<void>& fieldResult = (result);                                                          \
        VERIFY_FAILS(fieldResult, ErrorCode::InvalidInput);                                                  \
        QCOMPARE(fieldResult.error().detail, QStringLiteral(field));                                         \
        QVERIFY(fieldResult.error().text.contains(QStringLiteral(field)));                                   \
    } while (false)

namespace lotsbok::sample {

template<typename T>
Result<void> admitNew(const CaseFile& file, const T& value)
{
    return admit(file, value, nullptr);
}

/// The change of a record that is in the file.
template<typename T, typename Change>
Result<void> admitChange(const CaseFile& file, const T& stored, Change change)
{
    T value = stored;
    change(value);
    return admit(file, value, &stored);
}

template<typename T>
T newRecord(const CaseFile& file)
{
    T value;
    value.caseId = file.value.id;
    return value;
}

} // namespace lotsbok::sample
