// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/list_row.h"
#include "core/model/district_work.h"
#include "core/model/records.h"
#include "forms/engine/form_definition.h"

#include <QJsonObject>
#include <QSet>

namespace lotsbok {

/// Bilaga 2.3's requirements that an employee has no record of yet, in the form's order; those ticked in the
/// registered form, if there is one, are fulfilled since that day.
QList<Competence> missingCompetences(EmployeeId employee, const QStringList& present,
                                     const std::optional<FormResponse>& registered,
                                     const FormCatalogue& forms = FormCatalogue::builtIn());

/// How a competence, as JSON, stands in a list; `due` holds the causes of duties.
ListRow::Content competenceRow(const QJsonObject& value, const QSet<QUuid>& due);

} // namespace lotsbok
