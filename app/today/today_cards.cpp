// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_cards.h"

#include "app/widgets/list_row.h"
#include "app/widgets/text.h"
#include "forms/engine/form_definition.h"

#include <QGridLayout>

namespace lotsbok {

DraftsCard::DraftsCard(PageContext context, const QList<DraftLine>& drafts, QWidget* parent)
    : CardFrame(tr("Your drafts"), parent)
{
    if (drafts.isEmpty()) {
        add(mutedText(tr("There are no drafts. Everything you have written is registered.")));
    }
    for (const DraftLine& line : drafts) {
        const FormDefinition* form = context.forms().current(line.draft.formId);
        auto* row =
            new ListRow({line.draft.formId, form ? form->shortTitle : line.draft.formId, line.about,
                         shownDateTime(line.draft.savedAt), Pill::Tone::Neutral, QStringLiteral("edit")});
        connect(row, &ListRow::clicked, this, [context, draft = line.draft] {
            context.navigator->openForm({draft.subject, draft.formId, {}, false});
        });
        add(row);
    }
}

CaseLoadCard::CaseLoadCard(const QList<LoadLine>& loads, int limit, QWidget* parent)
    : CardFrame(tr("Open cases per lots"), parent)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(0, 1);
    for (const LoadLine& line : loads) {
        const int row = grid->rowCount();
        auto* words = mutedText(line.second > 0 ? tr("%1, and %2 as second").arg(line.first).arg(line.second)
                                                : QString::number(line.first));
        words->setWordWrap(false);
        words->setAccessibleName(QStringLiteral("%1: %2").arg(line.name, words->text()));
        grid->addWidget(bodyText(line.name), row, 0);
        grid->addWidget(words, row, 1);
        if (line.first > limit) {
            grid->addWidget(new Pill(tr("Above %1").arg(limit), Pill::Tone::Warn, QStringLiteral("warning")),
                            row, 2);
        }
    }
    add(loads.isEmpty() ? static_cast<QWidget*>(mutedText(tr("No open case has a lots."))) : table);
    if (loads.isEmpty()) {
        delete table;
    }
}

} // namespace lotsbok
