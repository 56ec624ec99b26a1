// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

class RowList;

/// The bilagor of one subject with their state: not begun, draft, or registered version and date. A row opens
/// its form.
class SubjectForms : public CardFrame {
    Q_OBJECT

public:
    /// `only` limits to some form ids; empty = all forms for that kind of subject.
    SubjectForms(const QString& title, PageContext context, const SubjectRef& subject,
                 const QStringList& only = {}, QWidget* parent = nullptr);

    void refresh();

private:
    struct State {
        QList<FormResponse> responses;
        QList<FormDraft> drafts;
    };
    void show(const State& state);

    PageContext m_context;
    SubjectRef m_subject;
    QStringList m_only;
    RowList* m_rows;
};

/// The kind of subject in the words of the form engine.
SubjectKind subjectKindOf(const SubjectRef& subject);

} // namespace lotsbok
