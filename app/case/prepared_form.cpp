// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/prepared_form.h"

#include "forms/bindings/book_forms.h"
#include "forms/engine/answers.h"

namespace lotsbok {

namespace {

Result<void> keepDraft(Session& session, const SubjectRef& subject, const QString& formId,
                       const QJsonObject& answers)
{
    const Result<std::optional<FormDraft>> kept = session.draft(subject, formId);
    const FormDefinition* form = bookForms(session).current(formId);
    if (!kept) {
        return fail(kept.error());
    }
    if (kept->has_value() || !form || answers.isEmpty()) {
        return {};
    }
    FormDraft draft;
    draft.subject = subject;
    draft.formId = formId;
    draft.formVersion = form->version;
    draft.definitionHash = form->hash;
    draft.answers = answers;
    draft.savedAt = session.nowUtc();
    return session.saveDraft(draft);
}

} // namespace

void openPrepared(const PageContext& page, const SubjectRef& subject, const QString& formId,
                  const QJsonObject& answers, QObject* context,
                  const std::function<void(const Error&)>& failed)
{
    page.book->run(
        [subject, formId, answers](Session& session) { return keepDraft(session, subject, formId, answers); },
        context,
        [navigator = page.navigator, subject, formId, failed](const Result<void>& kept) {
            if (kept) {
                navigator->openForm({subject, formId, {}, true});
            } else {
                failed(kept.error());
            }
        });
}

} // namespace lotsbok
