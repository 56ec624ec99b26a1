// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/bindings.h"
#include "forms/bindings/book_forms.h"
#include "forms/bindings/contact_rows.h"
#include "forms/bindings/work_records.h"

#include <QCoreApplication>

namespace lotsbok {
namespace {

QString registrationText(const char* text)
{
    return QCoreApplication::translate("FormRegistration", text);
}

bool isAbout(const FormDefinition& form, const SubjectRef& subject)
{
    switch (form.subject) {
    case SubjectKind::Client:
        return subject.kind == SubjectRef::Kind::Client;
    case SubjectKind::Case:
        return subject.kind == SubjectRef::Kind::Case;
    case SubjectKind::Employee:
        return subject.kind == SubjectRef::Kind::Employee;
    case SubjectKind::Purchase:
        return subject.kind == SubjectRef::Kind::Purchase;
    case SubjectKind::District:
        break;
    }
    return subject.kind == SubjectRef::Kind::District;
}

/// Sets one member of a purchase; false for a name that is no member of it.
bool setPurchaseMember(Purchase& purchase, const QString& bindName, const QJsonValue& value)
{
    if (bindName == QLatin1String("purchase.item")) {
        purchase.item = value.toString();
    } else if (bindName == QLatin1String("purchase.category")) {
        purchase.category = value.toString();
    } else if (bindName == QLatin1String("purchase.supplier")) {
        purchase.supplier = value.toString();
    } else if (bindName == QLatin1String("purchase.financing")) {
        purchase.financing = value.toString();
    } else if (bindName == QLatin1String("purchase.amount")) {
        purchase.amountOre = static_cast<qint64>(value.toDouble());
    } else if (bindName == QLatin1String("purchase.date")) {
        purchase.date = QDate::fromString(value.toString(), Qt::ISODate);
    } else {
        return false;
    }
    return true;
}

/// Writes the answers that live in the model, field by field, and keeps the rest.
class ModelWriter {
public:
    ModelWriter(Session& session, const SubjectRef& subject, const Answers& answers)
        : m_session(session)
        , m_subject(subject)
        , m_rest(answers)
    {}

    Result<void> take(const Field& field)
    {
        if (!field.writesModel || !m_rest.json().contains(field.id)) {
            return {};
        }
        const QJsonValue value = m_rest.value(field.id);
        m_rest.set(field.id, QJsonValue());
        if (const std::optional<Contact::Group> group = contactGroup(field.bind)) {
            const Result<bool> changed = writeContactRows(m_session, *group, value.toArray());
            if (!changed) {
                return fail(changed.error());
            }
            m_contactsChanged = m_contactsChanged || *changed;
            return {};
        }
        return takePurchase(field, value);
    }

    Result<Answers> finish(const FormDefinition& form)
    {
        if (m_purchase && *m_purchase != *m_storedPurchase) {
            const Result<Purchase> saved = m_session.savePurchase(*m_purchase);
            if (!saved) {
                return fail(saved.error());
            }
        }
        if (m_contactsChanged && form.field(QStringLiteral("updatedOn")) != nullptr) {
            m_rest.set(QStringLiteral("updatedOn"), m_session.today().toString(Qt::ISODate));
        }
        return m_rest;
    }

private:
    Result<void> takePurchase(const Field& field, const QJsonValue& value)
    {
        if (m_subject.kind == SubjectRef::Kind::Purchase && !m_purchase) {
            const Result<Purchase> stored = m_session.purchase(*PurchaseId::fromUuid(m_subject.id));
            if (!stored) {
                return fail(stored.error());
            }
            m_purchase = *stored;
            m_storedPurchase = *stored;
        }
        if (!m_purchase || !setPurchaseMember(*m_purchase, field.bind, value)) {
            return fail(ErrorCode::InvalidInput,
                        registrationText(
                            QT_TRANSLATE_NOOP("FormRegistration", "Field %1 cannot be written to the book."))
                            .arg(field.id));
        }
        return {};
    }

    Session& m_session;
    SubjectRef m_subject;
    Answers m_rest;
    std::optional<Purchase> m_purchase;
    std::optional<Purchase> m_storedPurchase;
    bool m_contactsChanged = false;
};

Result<void> mayBeRegistered(const FormDefinition& form, const SubjectRef& subject, bool isCorrection)
{
    if (!isAbout(form, subject)) {
        return fail(ErrorCode::InvalidInput, registrationText(QT_TRANSLATE_NOOP(
                                                 "FormRegistration", "The form is about something else.")));
    }
    const bool isUsable =
        form.status == FormStatus::Published || (isCorrection && form.status == FormStatus::Retired);
    if (!isUsable) {
        return fail(ErrorCode::InvalidInput,
                    registrationText(
                        QT_TRANSLATE_NOOP("FormRegistration", "This version of the form is not in use.")));
    }
    return {};
}

Result<Answers> checkedForRegistration(Session& session, const FormDefinition& form,
                                       const SubjectRef& subject, const Answers& answers)
{
    const Result<Answers> checked = checkedAnswers(answers.json(), form);
    if (!checked) {
        return checked;
    }
    const Result<BoundValues> bound = boundValues(session, subject);
    if (!bound) {
        return fail(bound.error());
    }
    const QList<FormIssue> issues = findIssues(form, *checked, *bound, session.today());
    for (const FormIssue& issue : issues) {
        if (issue.severity == FormIssue::Severity::Error) {
            return fail(ErrorCode::InvalidInput, issue.text, issue.fieldId);
        }
    }
    return withoutHidden(form, *checked, *bound);
}

} // namespace

Result<Answers> writeBoundAnswers(Session& session, const SubjectRef& subject, const FormDefinition& form,
                                  const Answers& answers)
{
    ModelWriter writer(session, subject, answers);
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const Result<void> taken = writer.take(field);
            if (!taken) {
                return fail(taken.error());
            }
        }
    }
    return writer.finish(form);
}

Result<FormDefinition> definitionFor(Session& session, const QString& formId, int version,
                                     const QByteArray& hash)
{
    const FormCatalogue& forms = bookForms(session);
    const FormDefinition* known = hash.isEmpty() ? forms.find(formId, version) : forms.byHash(hash);
    if (known != nullptr) {
        return *known;
    }
    if (hash.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    registrationText(QT_TRANSLATE_NOOP("FormRegistration", "There is no form %1 version %2."))
                        .arg(formId)
                        .arg(version));
    }
    const Result<QByteArray> kept = session.definition(hash);
    if (!kept) {
        return fail(kept.error());
    }
    const QString name = QStringLiteral("%1 version %2").arg(formId).arg(version);
    const Result<FormDefinition> form = parseDefinition(*kept, name);
    if (form && (form->hash != hash || form->id != formId || form->version != version)) {
        return fail(ErrorCode::Damaged,
                    registrationText(QT_TRANSLATE_NOOP("FormRegistration",
                                                       "The form that the book kept as %1 is another one."))
                        .arg(name));
    }
    return form;
}

Result<FormResponse> registerAnswers(Session& session, const FormDefinition& form, const SubjectRef& subject,
                                     const Answers& answers, std::optional<ResponseId> corrects,
                                     int correctsVersion, const QString& reason)
{
    const Result<void> allowed = mayBeRegistered(form, subject, corrects.has_value());
    if (!allowed) {
        return fail(allowed.error());
    }
    const Result<Answers> checked = checkedForRegistration(session, form, subject, answers);
    if (!checked) {
        return fail(checked.error());
    }
    FormResponse response;
    response.id = corrects.value_or(response.id);
    response.version = corrects ? correctsVersion : 0;
    response.subject = subject;
    response.formId = form.id;
    response.formVersion = form.version;
    response.definitionHash = form.hash;
    response.reason = reason;
    const Result<void> committed = session.inOneCommit([&]() -> Result<void> {
        const Result<Answers> rest = writeBoundAnswers(session, subject, form, *checked);
        if (!rest) {
            return fail(rest.error());
        }
        response.answers = rest->json();
        const Result<void> kept = session.keepDefinition(form.hash, form.canonicalJson);
        if (!kept) {
            return kept;
        }
        const Result<FormResponse> stored = session.registerForm(response);
        if (!stored) {
            return fail(stored.error());
        }
        response = *stored;
        return writeWorkRecords(session, form, response);
    });
    if (!committed) {
        return fail(committed.error());
    }
    return response;
}

} // namespace lotsbok
