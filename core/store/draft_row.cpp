// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_row.h"

#include "core/store/repository.h"

namespace lotsbok {

Result<FormDraft> readDraft(const Statement& row)
{
    const auto subject = subjectFromString(row.text(0));
    const auto answers = jsonFromBytes(row.text(6).toUtf8());
    if (!subject || !answers) {
        return damagedRecord("draft");
    }
    FormDraft value;
    value.subject = *subject;
    value.formId = row.text(1);
    value.formVersion = row.number(2);
    value.definitionHash = row.bytes(3);
    value.corrects = row.id<ResponseId>(4);
    value.correctsVersion = row.number(5);
    value.answers = *answers;
    value.savedAt = row.dateTime(7);
    return value;
}

void bindDraft(Statement& statement, const FormDraft& draft)
{
    statement.bind(toString(draft.subject)).bind(draft.formId).bind(draft.formVersion);
    statement.bind(draft.definitionHash).bind(draft.corrects).bind(draft.correctsVersion);
    statement.bind(QString::fromUtf8(jsonBytes(draft.answers))).bind(draft.savedAt);
}

} // namespace lotsbok
