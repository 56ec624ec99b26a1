// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/model/erasure.h"
#include "core/model/signature.h"
#include "core/rules/extract.h"

namespace lotsbok {

// What is no described record, as an extract holds it: the columns' names as the history writes them. A test
// holds them against the personal-data catalogue.
QJsonObject clientRow(const Client& value);
QJsonObject caseRow(const Case& value);
QJsonObject employeeRow(const Employee& value);
QJsonObject contactRow(const Contact& value);
QJsonObject purchaseRow(const Purchase& value);
QJsonObject responseRow(const FormResponse& value);
QJsonObject disclosureRow(const DisclosureRecord& value);
QJsonObject signatureRow(const Signature& value);
QJsonObject erasureRow(const ErasureDecision& value);

/// What an older version of a form said where `newer` says something else.
HistoryEntry changedAnswers(const FormResponse& older, const QJsonObject& newer);

/// Whom the case's records name, and which entries a recorded secrecy review lets go.
void noteNamed(const CaseFile& file, ExtractSource& source);

} // namespace lotsbok
