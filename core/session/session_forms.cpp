// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/session/pen_steps.h"
#include "core/session/session_private.h"
#include "core/session/veil_desk.h"
#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/form_repository.h"
#include "core/store/log_subjects.h"
#include "core/store/repository.h"
#include "core/store/staff_repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsbok {

namespace {

Result<void> subjectExists(Store& store, const SubjectRef& subject)
{
    const auto outcome = [](const auto& found) -> Result<void> {
        if (!found) {
            return fail(found.error());
        }
        return {};
    };
    switch (subject.kind) {
    case SubjectRef::Kind::Client:
        return outcome(ClientRepository(store).client(*ClientId::fromUuid(subject.id)));
    case SubjectRef::Kind::Case:
        return outcome(CaseRepository(store).caseById(*CaseId::fromUuid(subject.id)));
    case SubjectRef::Kind::Employee:
        return outcome(StaffRepository(store).employee(*EmployeeId::fromUuid(subject.id)));
    case SubjectRef::Kind::Purchase:
        return outcome(DistrictRepository(store).purchase(*PurchaseId::fromUuid(subject.id)));
    case SubjectRef::Kind::District:
        return {};
    }
    return notFound();
}

Result<void> validSubject(const SubjectRef& subject)
{
    if ((subject.kind == SubjectRef::Kind::District) != subject.id.isNull()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Session", "The form is not about anything in the book."));
    }
    return {};
}

} // namespace

Result<SubjectRef> Session::resolveSubject(const QString& text)
{
    const QString casePrefix = QStringLiteral("case:");
    if (text.startsWith(casePrefix)) {
        if (const auto number = CaseNumber::parse(QStringView(text).mid(casePrefix.size()))) {
            if (auto allowed = d->require(Permission::ReadClients); !allowed) {
                return fail(allowed.error());
            }
            const auto found = CaseRepository(*d->store).caseByNumber(*number);
            if (!found) {
                return fail(found.error());
            }
            return SubjectRef::of(found->id);
        }
    }
    const auto subject = subjectFromString(text);
    if (!subject) {
        return subject;
    }
    if (auto allowed = d->requireReading(*subject); !allowed) {
        return fail(allowed.error());
    }
    if (auto exists = subjectExists(*d->store, *subject); !exists) {
        return fail(exists.error());
    }
    return *subject;
}

Result<CaseNumber> Session::caseNumber(CaseId id) const
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    const auto found = CaseRepository(*d->store).caseById(id);
    if (!found) {
        return fail(found.error());
    }
    if (!found->number) {
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Session", "The case has no number."));
    }
    return *found->number;
}

Result<void> Session::keepDefinition(const QByteArray& hash, const QByteArray& canonicalJson)
{
    if (auto writable = d->requireWritable(); !writable) {
        return writable;
    }
    if (QCryptographicHash::hash(canonicalJson, QCryptographicHash::Sha256) != hash) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Session", "The form's definition does not have the hash it is kept under."));
    }
    return FormRepository(*d->store).keepDefinition(hash, canonicalJson);
}

Result<QByteArray> Session::definition(const QByteArray& hash) const
{
    return FormRepository(*d->store).definition(hash);
}

namespace {

/// What a page keeps of a record of the district that is being written: a report of a lots, a deputy that an
/// administrator names. It is the writer's own; whether the record may be saved is asked when it is.
bool isOwnPageDraft(const SubjectRef& subject, const QString& formId)
{
    return subject.kind == SubjectRef::Kind::District && formId.startsWith(QLatin1String("page:"));
}

} // namespace

Result<void> Session::saveDraft(const FormDraft& value)
{
    const bool own = isOwnPageDraft(value.subject, value.formId);
    if (auto allowed = own ? d->requireDrafts() : d->requireDrafting(value.subject); !allowed) {
        return allowed;
    }
    if (auto valid = validSubject(value.subject); !valid) {
        return valid;
    }
    if (auto opened = d->requireOpenOrNew(value.subject); !opened) {
        return opened;
    }
    const FormDraft kept = VeilDesk::sealed(*d, value);
    return d->isReadingCopy() ? PenSteps::spoolDraft(*d, kept, false)
                              : FormRepository(*d->store).saveDraft(kept);
}

Result<std::optional<FormDraft>> Session::draft(const SubjectRef& subject, const QString& formId) const
{
    if (auto allowed = d->requireReading(subject); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = d->requireOpenOrNew(subject); !opened) {
        return fail(opened.error());
    }
    auto found = FormRepository(*d->store).draft(subject, formId);
    if (const auto* spooled = d->isReadingCopy() ? PenSteps::spooledDraft(*d, subject, formId) : nullptr) {
        found = spooled->discarded ? std::optional<FormDraft>() : std::optional(spooled->draft);
    }
    if (!found || !*found) {
        return found;
    }
    auto opened = VeilDesk::opened(*d, std::move(**found));
    return opened ? Result<std::optional<FormDraft>>(std::move(*opened)) : fail(opened.error());
}

Result<QList<FormDraft>> Session::drafts() const
{
    auto list = FormRepository(*d->store).drafts();
    if (list && d->isReadingCopy()) {
        list = PenSteps::allDrafts(*d, *list);
    }
    if (!list) {
        return list;
    }
    list->removeIf([this](const FormDraft& draft) {
        return !d->mayReadAbout(draft.subject.kind) && !isOwnPageDraft(draft.subject, draft.formId);
    });
    for (FormDraft& draft : *list) {
        auto opened = VeilDesk::opened(*d, std::move(draft));
        if (!opened) {
            return fail(opened.error());
        }
        draft = std::move(*opened);
    }
    return list;
}

Result<void> Session::discardDraft(const SubjectRef& subject, const QString& formId)
{
    const bool own = isOwnPageDraft(subject, formId);
    if (auto allowed = own ? d->requireDrafts() : d->requireDrafting(subject); !allowed) {
        return allowed;
    }
    if (d->isReadingCopy()) {
        FormDraft gone;
        gone.subject = subject;
        gone.formId = formId;
        return PenSteps::spoolDraft(*d, gone, true);
    }
    return FormRepository(*d->store).discardDraft(subject, formId);
}

Result<FormResponse> Session::registerForm(const FormResponse& value)
{
    if (auto allowed = d->requireWriting(value.subject); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validSubject(value.subject); !valid) {
        return fail(valid.error());
    }
    if (value.formId.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Session", "The form has no id."));
    }
    if (value.version > 0 && value.reason.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Session", "Reason: a correction needs one."));
    }
    if (auto exists = subjectExists(*d->store, value.subject); !exists) {
        return fail(exists.error());
    }
    if (auto opened = d->requireOpen(value.subject); !opened) {
        return fail(opened.error());
    }
    const auto caseId = value.version > 0 && value.subject.kind == SubjectRef::Kind::Case
                            ? CaseId::fromUuid(value.subject.id)
                            : std::nullopt;
    if (caseId) {
        const QString entry = subjectText(QStringLiteral("response"), value.id.uuid());
        if (auto free = d->requireUnlimited(*caseId, entry); !free) {
            return fail(free.error());
        }
    }
    return FormRepository(*d->store).registerResponse(value, d->user.displayName);
}

Result<QList<FormResponse>> Session::responses(const SubjectRef& subject) const
{
    if (auto allowed = d->requireReading(subject); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = d->requireOpen(subject); !opened) {
        return fail(opened.error());
    }
    return FormRepository(*d->store).responses(subject);
}

Result<FormResponse> Session::response(ResponseId id, int version)
{
    auto value = FormRepository(*d->store).response(id, version);
    if (!value) {
        return value;
    }
    if (!d->mayReadAbout(value->subject.kind)) {
        return notFound(); // not even that it exists
    }
    if (auto opened = d->requireOpen(value->subject); !opened) {
        return fail(opened.error());
    }
    if (auto logged =
            d->logRead(QStringLiteral("form.read"), subjectText(QStringLiteral("response"), id.uuid()),
                       d->statedReason(value->subject));
        !logged) {
        return fail(logged.error());
    }
    return value;
}

Result<DisclosureRecord> Session::recordDisclosure(const DisclosureRecord& value)
{
    if (auto allowed = d->requireReading(value.subject); !allowed) {
        return fail(allowed.error());
    }
    if (auto writable = d->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const bool nameless =
        value.recipient == DisclosureRecord::Recipient::Party && value.recipientName.isEmpty();
    if (nameless || value.basis.isEmpty() || value.contentSha256.size() != 32) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Session", "A release needs a recipient, a basis and what was released."));
    }
    if (auto opened = d->requireOpen(value.subject); !opened) {
        return fail(opened.error());
    }
    if (auto free = d->requireGivable(value); !free) {
        return fail(free.error());
    }
    DisclosureRecord record = value;
    record.by = d->user.displayName;
    return FormRepository(*d->store).recordDisclosure(record);
}

Result<QList<DisclosureRecord>> Session::disclosures(const SubjectRef& subject) const
{
    if (auto allowed = d->requireReading(subject); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = d->requireOpen(subject); !opened) {
        return fail(opened.error());
    }
    return FormRepository(*d->store).disclosures(subject);
}

Result<QList<HistoryEntry>> Session::history(const SubjectRef& subject) const
{
    if (auto allowed = d->requireReading(subject); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = d->requireOpen(subject); !opened) {
        return fail(opened.error());
    }
    const QString text = toString(subject);
    const bool district = subject.kind == SubjectRef::Kind::District;
    return d->store->history(text.section(QLatin1Char(':'), 0, 0), district ? d->bookId : subject.id);
}

Result<QList<AuditEntry>> Session::audit(qint64 fromSequence, int limit) const
{
    if (auto allowed = d->require(Permission::ReadAudit); !allowed) {
        return fail(allowed.error());
    }
    auto entries = d->store->audit().entries(fromSequence, limit);
    return entries ? LogSubjects(*d->store).asMayBeSeen(std::move(*entries)) : entries;
}

Result<void> Session::logProtectedLook(ClientId id)
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return allowed;
    }
    const SubjectRef subject = SubjectRef::of(id);
    if (auto opened = d->requireOpen(subject); !opened) {
        return opened;
    }
    return d->logRead(QStringLiteral("client.protected-look"), toString(subject));
}

} // namespace lotsbok
