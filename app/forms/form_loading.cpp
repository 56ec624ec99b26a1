// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_loading.h"

#include "forms/bindings/book_forms.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("FillInPage", text);
}

QString joined(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

Result<ClientId> clientOf(Session& session, const SubjectRef& subject)
{
    if (subject.kind == SubjectRef::Kind::Client) {
        return *ClientId::fromUuid(subject.id);
    }
    const Result<Case> found = session.caseById(*CaseId::fromUuid(subject.id));
    if (!found) {
        return fail(found.error());
    }
    return found->client;
}

Result<QString> personLine(Session& session, const SubjectRef& subject, bool* isProtected)
{
    const Result<ClientId> id = clientOf(session, subject);
    if (!id) {
        return fail(id.error());
    }
    const Result<Client> client = session.client(*id);
    if (!client) {
        return fail(client.error());
    }
    if (isProtected) {
        *isProtected = client->protection != ProtectedIdentity::None;
    }
    QString caseText;
    if (subject.kind == SubjectRef::Kind::Case) {
        const Result<Case> found = session.caseById(*CaseId::fromUuid(subject.id));
        if (found && found->number) {
            caseText = words(QT_TRANSLATE_NOOP("FillInPage", "Case %1")).arg(found->number->toString());
        }
    }
    return joined({client->fullName(), client->number.display(), caseText});
}

Result<QString> lineOf(Session& session, const SubjectRef& subject, bool* isProtected)
{
    switch (subject.kind) {
    case SubjectRef::Kind::Client:
    case SubjectRef::Kind::Case:
        return personLine(session, subject, isProtected);
    case SubjectRef::Kind::Employee: {
        const Result<Employee> employee = session.employee(*EmployeeId::fromUuid(subject.id));
        if (!employee) {
            return fail(employee.error());
        }
        return joined({employee->fullName(), employee->title});
    }
    case SubjectRef::Kind::Purchase: {
        const Result<Purchase> purchase = session.purchase(*PurchaseId::fromUuid(subject.id));
        if (!purchase) {
            return fail(purchase.error());
        }
        return joined({purchase->item, purchase->supplier});
    }
    case SubjectRef::Kind::District:
        break;
    }
    const Result<DistrictInfo> district = session.district();
    if (!district) {
        return fail(district.error());
    }
    return district->name;
}

Result<QList<FormResponse>> responsesTo(Session& session, const FormRequest& request)
{
    Result<QList<FormResponse>> all = session.responses(request.subject);
    if (all) {
        all->removeIf([&](const FormResponse& each) { return each.formId != request.formId; });
    }
    return all;
}

} // namespace

Result<QString> subjectLine(Session& session, const SubjectRef& subject)
{
    return lineOf(session, subject, nullptr);
}

Result<LoadedForm> loadForm(Session& session, const FormRequest& request)
{
    LoadedForm loaded;
    loaded.today = session.today();
    const Result<QString> line = lineOf(session, request.subject, &loaded.protectedIdentity);
    if (!line) {
        return fail(line.error());
    }
    loaded.subjectLine = *line;
    const Result<QList<FormResponse>> registered = responsesTo(session, request);
    if (!registered) {
        return fail(registered.error());
    }
    loaded.registered = *registered;
    const Result<std::optional<FormDraft>> draft = session.draft(request.subject, request.formId);
    if (!draft) {
        return fail(draft.error());
    }
    const bool anyDraft = draft->has_value() && !request.response;
    std::optional<ResponseId> wanted = request.response;
    if (anyDraft) {
        wanted = (*draft)->corrects;
    } else if (!wanted && !request.startNew && !loaded.registered.isEmpty()) {
        wanted = loaded.registered.first().id;
    }
    if (wanted) {
        const Result<FormResponse> response = session.response(*wanted);
        if (!response) {
            return fail(response.error());
        }
        loaded.response = *response;
    }
    const FormDefinition* current = bookForms(session).current(request.formId);
    if (!current) {
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("FillInPage", "This program does not know the form %1."))
                        .arg(request.formId));
    }
    loaded.form = *current;
    if (anyDraft) {
        loaded.draft = **draft;
        loaded.answers = Answers(loaded.draft->answers);
    } else if (loaded.response) {
        loaded.answers = Answers(loaded.response->answers);
    }
    if (loaded.draft || loaded.response) {
        const Result<FormDefinition> own =
            loaded.draft ? definitionFor(session, request.formId, loaded.draft->formVersion,
                                         loaded.draft->definitionHash)
                         : definitionFor(session, request.formId, loaded.response->formVersion,
                                         loaded.response->definitionHash);
        if (!own) {
            return fail(own.error());
        }
        loaded.form = *own;
    }
    const Result<BoundValues> bound = boundValues(session, request.subject);
    if (!bound) {
        return fail(bound.error());
    }
    loaded.bound = *bound;
    return loaded;
}

} // namespace lotsbok
