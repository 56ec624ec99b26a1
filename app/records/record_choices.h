// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_editor.h"

namespace lotsbok {

// What references are chosen from: names in place of ids.

/// Those who may unlock; with `also`, whoever stands in a record already.
QList<RecordChoice> userChoices(const QList<User>& users, const QList<UserId>& also = {});
QList<RecordChoice> employeeChoices(const QList<Employee>& employees);
/// The label of a value among choices; empty when it is not there.
QString choiceLabel(const QList<RecordChoice>& choices, const QString& value);

} // namespace lotsbok
