// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/subject_forms.h"

#include "app/widgets/row_list.h"
#include "app/widgets/text.h"

#include <algorithm>
#include <utility>

namespace lotsbok {

namespace {

ListRow::Content rowOf(const FormDefinition& form, const FormResponse* registered, const FormDraft* draft)
{
    ListRow::Content row;
    row.mark = form.id;
    row.title = form.title;
    if (registered) {
        row.detail =
            SubjectForms::tr("Version %1, %2, %3")
                .arg(QString::number(registered->version),
                     shownDate(toLocalTime(registered->registeredAt).date()), registered->registeredBy);
    }
    if (draft) {
        row.state = SubjectForms::tr("Draft %1").arg(shownDateTime(draft->savedAt));
        row.tone = Pill::Tone::Warn;
        row.stateIcon = QStringLiteral("edit");
    } else if (registered) {
        row.state = SubjectForms::tr("Registered");
        row.tone = Pill::Tone::Ok;
        row.stateIcon = QStringLiteral("check");
    } else {
        row.state = SubjectForms::tr("Not begun");
    }
    return row;
}

} // namespace

SubjectKind subjectKindOf(const SubjectRef& subject)
{
    switch (subject.kind) {
    case SubjectRef::Kind::Client:
        return SubjectKind::Client;
    case SubjectRef::Kind::Case:
        return SubjectKind::Case;
    case SubjectRef::Kind::Employee:
        return SubjectKind::Employee;
    case SubjectRef::Kind::Purchase:
        return SubjectKind::Purchase;
    case SubjectRef::Kind::District:
        break;
    }
    return SubjectKind::District;
}

SubjectForms::SubjectForms(const QString& title, PageContext context, const SubjectRef& subject,
                           const QStringList& only, QWidget* parent)
    : CardFrame(title, parent)
    , m_context(context)
    , m_subject(subject)
    , m_only(only)
    , m_rows(new RowList)
{
    add(m_rows);
    connect(m_rows, &RowList::opened, this, [this](const QString& id) {
        m_context.navigator->openForm({m_subject, id, {}, false});
    });
    show({});
    refresh();
}

void SubjectForms::refresh()
{
    m_context.book->run(
        [subject = m_subject](Session& session) -> Result<State> {
            Result<QList<FormResponse>> responses = session.responses(subject);
            if (!responses) {
                return fail(responses.error());
            }
            Result<QList<FormDraft>> drafts = session.drafts();
            if (!drafts) {
                return fail(drafts.error());
            }
            return State{*responses, *drafts};
        },
        this,
        [this](const Result<State>& state) {
            if (state) {
                show(*state);
            }
        });
}

void SubjectForms::show(const State& state)
{
    QList<RowList::Row> rows;
    const auto forms = m_context.forms().forSubject(subjectKindOf(m_subject));
    for (const FormDefinition* form : forms) {
        if (!m_only.isEmpty() && !m_only.contains(form->id)) {
            continue;
        }
        const auto registered =
            std::find_if(state.responses.cbegin(), state.responses.cend(),
                         [&](const FormResponse& each) { return each.formId == form->id; });
        const auto draft =
            std::find_if(state.drafts.cbegin(), state.drafts.cend(), [&](const FormDraft& each) {
                return each.formId == form->id && each.subject == m_subject;
            });
        rows.append({form->id, rowOf(*form, registered == state.responses.cend() ? nullptr : &*registered,
                                     draft == state.drafts.cend() ? nullptr : &*draft)});
    }
    m_rows->setRows(rows);
    for (const RowList::Row& each : std::as_const(rows)) {
        m_rows->row(each.id)->setObjectName(QStringLiteral("form-%1").arg(each.id));
    }
}

} // namespace lotsbok
