// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/charts/figure_view.h"
#include "app/widgets/list_row.h"
#include "core/rules/threat_rules.h"
#include "forms/bindings/level_text.h"
#include "forms/engine/answers.h"

#include <QJsonObject>

namespace lotsbok {

// How threat is told to people, in the words of bilaga 3.3. Never in lists across persons (law.md).

/// The level over time as a figure (R22) and in words.
FigureWords levelWords(const CaseSnapshot& snapshot);
Drawing drawLevels(const CaseSnapshot& snapshot, QSizeF size);

/// The indicators of one level with their answers.
struct IndicatorGroup {
    struct Row {
        QString label;
        YesNo answer = YesNo::Unanswered;
    };
    QString title;
    QList<Row> rows{};
};
QList<IndicatorGroup> indicatorGroups(const ThreatAssessment& assessment,
                                      const FormCatalogue& forms = FormCatalogue::builtIn());
QString yesNoText(YesNo answer);

ListRow::Content placeRow(const QJsonObject& value);
ListRow::Content threatReportRow(const QJsonObject& value);

} // namespace lotsbok
