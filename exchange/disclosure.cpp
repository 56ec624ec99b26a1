// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/disclosure.h"

#include "core/base/clock.h"
#include "core/session/letterhead_desk.h"
#include "exchange/disclosure_private.h"
#include "exchange/party_print.h"
#include "exchange/print_marks.h"
#include "forms/bindings/bindings.h"

#include <QCryptographicHash>
#include <algorithm>

namespace lotsbok {

// Words on paper and in the register are Swedish whatever the screen's language is: they belong to the
// record.
QString recipientOnPaper(Disclosure::Recipient recipient)
{
    return recipient == Disclosure::Recipient::OwnFile ? QStringLiteral("Egen akt")
                                                       : QStringLiteral("Den enskilde");
}

/// R14: own file and person have a fixed basis; a party's is a consent scope or a named ground.
/// OSL 12:1: secrecy in favour of a person does not apply towards that person.
QString fixedBasis(Disclosure::Recipient recipient)
{
    return recipient == Disclosure::Recipient::OwnFile
               ? QStringLiteral("Handling i den egna akten")
               : QStringLiteral("Uppgifter till den enskilde själv (OSL 12 kap. 1 §)");
}

DisclosureRecord::Recipient recorded(Disclosure::Recipient recipient)
{
    return recipient == Disclosure::Recipient::OwnFile ? DisclosureRecord::Recipient::OwnFile
                                                       : DisclosureRecord::Recipient::Person;
}

namespace {

QString joined(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

Result<SubjectOnPaper> clientOnPaper(Session& session, ClientId id,
                                     const std::optional<CaseNumber>& caseNumber)
{
    const auto client = session.client(id);
    if (!client) {
        return fail(client.error());
    }
    const QString number = caseNumber ? QStringLiteral("Ärende %1").arg(caseNumber->toString()) : QString();
    return SubjectOnPaper{joined({client->fullName(), client->number.display(), number}),
                          client->protection != ProtectedIdentity::None};
}

} // namespace

Result<SubjectOnPaper> subjectOnPaper(Session& session, const SubjectRef& subject)
{
    switch (subject.kind) {
    case SubjectRef::Kind::Client:
        if (const auto id = ClientId::fromUuid(subject.id)) {
            return clientOnPaper(session, *id, {});
        }
        break;
    case SubjectRef::Kind::Case:
        if (const auto id = CaseId::fromUuid(subject.id)) {
            const auto value = session.caseById(*id);
            return value ? clientOnPaper(session, value->client, value->number) : fail(value.error());
        }
        break;
    case SubjectRef::Kind::Employee:
        if (const auto id = EmployeeId::fromUuid(subject.id)) {
            const auto value = session.employee(*id);
            return value ? Result<SubjectOnPaper>(SubjectOnPaper{joined({value->fullName(), value->title})})
                         : fail(value.error());
        }
        break;
    case SubjectRef::Kind::Purchase:
        if (const auto id = PurchaseId::fromUuid(subject.id)) {
            const auto value = session.purchase(*id);
            return value ? Result<SubjectOnPaper>(SubjectOnPaper{joined({value->item, value->supplier})})
                         : fail(value.error());
        }
        break;
    case SubjectRef::Kind::District:
        return SubjectOnPaper{};
    }
    return fail(ErrorCode::NotFound, DoorText::tr("What the form is about was not found."));
}

Result<Letterhead> letterheadOf(Session& session)
{
    const auto district = session.district();
    const auto logo = district ? LetterheadDesk(session).logo() : fail(district.error());
    if (!logo) {
        return fail(logo.error());
    }
    return Letterhead{district->name,  district->unit, district->address,
                      district->phone, logo->png,      logo->says};
}

namespace {

/// A job with everything that comes from the book; R26: bound values without the protected ones.
Result<PrintJob> jobFor(Session& session, const FormDefinition& form, const SubjectRef& subject,
                        const QJsonObject& answers)
{
    auto letterhead = letterheadOf(session);
    if (!letterhead) {
        return fail(letterhead.error());
    }
    const auto shown = subjectOnPaper(session, subject);
    if (!shown) {
        return fail(shown.error());
    }
    auto bound = boundValues(session, subject);
    if (!bound) {
        return fail(bound.error());
    }
    PrintJob job;
    job.form = &form;
    job.answers = Answers(answers);
    job.bound = std::move(*bound);
    job.letterhead = std::move(*letterhead);
    job.subjectLine = shown->line;
    job.protectedIdentity = shown->isProtected;
    job.when = session.nowUtc();
    return job;
}

} // namespace

Result<void> checkPrinting(const QString& queue, const PrintManner& manner)
{
    if (queue.isEmpty() || manner.copies < 1 || manner.copies > 99) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("Choose a printer and between 1 and 99 copies."));
    }
    return {};
}

namespace {

bool concernsAPerson(const SubjectRef& subject)
{
    return subject.kind != SubjectRef::Kind::District && subject.kind != SubjectRef::Kind::Purchase;
}

} // namespace

QString exactVersion(const QString& kind, const QUuid& id, int version)
{
    return QStringLiteral("%1:%2@%3").arg(kind, id.toString(QUuid::WithoutBraces)).arg(version);
}

namespace {

/// What a stored response is printed from.
struct StoredForm {
    FormResponse response;
    FormDefinition definition;
    PaperWords words{};
};

/// The stored version is printed, never what the caller holds: that also checks the right to read it.
Result<StoredForm> storedForm(Session& session, const FormResponse& response, const QString& wordsId)
{
    const auto stored = session.response(response.id, response.version);
    if (!stored) {
        return fail(stored.error());
    }
    const auto form = definitionFor(session, stored->formId, stored->formVersion, stored->definitionHash);
    const auto words = form ? wordsFor(form->id, wordsId) : fail(form.error());
    return words ? Result<StoredForm>(StoredForm{*stored, *form, *words}) : fail(words.error());
}

void describe(DisclosureRecord& release, const StoredForm& form)
{
    release.subject = form.response.subject;
    release.what =
        QStringLiteral("%1 version %2").arg(form.definition.printName()).arg(form.response.version);
    if (const QString words = form.words.name(); !words.isEmpty()) {
        release.what += QStringLiteral(", %1").arg(words);
    }
    release.record = exactVersion(QStringLiteral("response"), form.response.id.uuid(), form.response.version);
}

Result<PrintedForm> printStored(Session& session, const StoredForm& form, const QJsonObject& answers,
                                const QString& recipient, const PaperMaking& making)
{
    auto job = jobFor(session, form.definition, form.response.subject, answers);
    if (!job) {
        return fail(job.error());
    }
    job->responseVersion = form.response.version;
    if (auto marked = markPrint(session, form.response, *job); !marked) {
        return fail(marked.error());
    }
    job->recipient = recipient;
    job->profile = making.profile;
    job->cover = making.cover;
    job->words = form.words;
    return printForm(*job);
}

/// Whether the case holds exactly this version of this record.
bool isVersionOf(const CaseFile& file, const QString& record)
{
    bool found = false;
    CaseRecordTypes::forEach([&]<typename T>() {
        for (const T& one : file.all<T>()) {
            found = found ||
                    record == exactVersion(QString::fromLatin1(T::info.kind), one.id.uuid(), one.version);
        }
    });
    return found;
}

} // namespace

Result<Disclosure::Prepared> Disclosure::prepare(const FormResponse& response, Recipient recipient,
                                                 const PaperMaking& making)
{
    const auto form = storedForm(m_session, response, making.words.isEmpty() ? m_words : making.words);
    if (!form) {
        return fail(form.error());
    }
    if (recipient == Recipient::Person && !concernsAPerson(form->response.subject)) {
        return fail(
            ErrorCode::InvalidInput,
            DoorText::tr("This form is about no person, so it can only be printed for the own file."));
    }
    auto printed = printStored(m_session, *form, form->response.answers, recipientOnPaper(recipient), making);
    if (!printed) {
        return fail(printed.error());
    }
    DisclosureRecord release;
    release.recipient = recorded(recipient);
    release.basis = fixedBasis(recipient);
    describe(release, *form);
    return Prepared{std::move(release), form->definition.printName(), std::move(*printed), {}};
}

// To a party

Result<DisclosureRecord> Disclosure::basisRecord(const CaseFile& file, const DisclosureRequest& request)
{
    const auto basis = disclosureBasis(file, request, m_session.nowUtc());
    if (!basis) {
        return fail(basis.error());
    }
    if (request.decidedBy) {
        const auto users = m_session.users();
        if (!users) {
            return fail(users.error());
        }
        const bool mayDecide = std::any_of(users->begin(), users->end(), [&](const User& user) {
            return user.id == *request.decidedBy && !user.disabled && allows(user.role, Permission::Decide);
        });
        if (!mayDecide) {
            return fail(ErrorCode::InvalidInput,
                        DoorText::tr("Decided by: this user may not decide that something is disclosed."));
        }
    }
    DisclosureRecord release;
    release.subject = SubjectRef::of(file.value.id);
    release.recipient = DisclosureRecord::Recipient::Party;
    release.recipientName = partyOnPaper(request.party);
    release.party = request.party.contact;
    release.basis = basis->text;
    release.scope = basis->scope == nullptr ? std::nullopt : std::optional(basis->scope->id);
    release.ground = request.ground;
    release.balance = request.balance;
    release.decidedBy = request.decidedBy;
    return release;
}

Result<Disclosure::Prepared> Disclosure::prepareForParty(const FormResponse& response,
                                                         const DisclosureRequest& request,
                                                         const PaperMaking& making)
{
    auto form = storedForm(m_session, response, making.words.isEmpty() ? m_words : making.words);
    if (!form) {
        return fail(form.error());
    }
    const SubjectRef subject = form->response.subject;
    const auto caseId = CaseId::fromUuid(subject.id);
    DisclosureRequest whole = request;
    const QList<InfoKind> held = infoKindsOf(form->definition.id);
    for (const InfoKind kind : held) {
        if (!whole.kinds.contains(kind)) {
            whole.kinds.append(kind);
        }
    }
    if (subject.kind != SubjectRef::Kind::Case || !caseId || held.isEmpty()) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("This form never goes to a party."));
    }
    const auto file = m_session.caseFile(*caseId);
    if (!file) {
        return fail(file.error());
    }
    auto release = basisRecord(*file, whole);
    if (!release) {
        return fail(release.error());
    }
    describe(*release, *form);
    const QString extent = extentWithin(form->definition, coveredKinds(*file, whole, m_session.nowUtc()));
    form->definition = formWithin(form->definition, coveredKinds(*file, whole, m_session.nowUtc()));
    auto printed = printStored(m_session, *form,
                               answersForParty(form->definition, form->response.answers, *file, whole.party),
                               release->recipientName, making);
    if (!printed) {
        return fail(printed.error());
    }
    return Prepared{std::move(*release), form->definition.printName(), std::move(*printed), {}, extent};
}

Result<Disclosure::Released> Disclosure::printToParty(const FormResponse& response,
                                                      const DisclosureRequest& request, const QString& path,
                                                      bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    return toFile(prepareForParty(response, request), path, overwrite);
}

Result<Disclosure::Released> Disclosure::sendToParty(const FormResponse& response,
                                                     const DisclosureRequest& request, const QString& queue,
                                                     const PrintManner& manner)
{
    if (const auto sane = checkPrinting(queue, manner); !sane) {
        return fail(sane.error());
    }
    return toPrinter(prepareForParty(response, request), queue, manner);
}

Result<PrintedForm> Disclosure::previewForParty(const FormResponse& response,
                                                const DisclosureRequest& request)
{
    auto prepared = prepareForParty(response, request);
    return prepared ? Result<PrintedForm>(std::move(prepared->printed)) : fail(prepared.error());
}

Result<DisclosureRecord> Disclosure::tell(CaseId caseId, const DisclosureRequest& request,
                                          const QString& what, const QString& record)
{
    if (what.trimmed().isEmpty() || what.size() > 500) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("Say in a few words what was told."));
    }
    const auto file = m_session.caseFile(caseId);
    if (!file) {
        return fail(file.error());
    }
    if (!record.isEmpty() && !isVersionOf(*file, record)) {
        return fail(ErrorCode::InvalidInput,
                    DoorText::tr("The case does not hold that version of what was told."));
    }
    auto release = basisRecord(*file, request);
    if (!release) {
        return release;
    }
    release->what = what;
    release->record = record;
    release->contentSha256 =
        QCryptographicHash::hash((what + u'\n' + record).toUtf8(), QCryptographicHash::Sha256);
    release->channel = QStringLiteral("told");
    release->at = m_session.nowUtc();
    return m_session.recordDisclosure(*release);
}

// Recording and releasing

Result<DisclosureRecord> Disclosure::record(const Prepared& prepared, const QString& channel)
{
    DisclosureRecord value = prepared.release;
    value.contentSha256 = QCryptographicHash::hash(prepared.bytes(), QCryptographicHash::Sha256);
    value.channel = channel;
    value.at = m_session.nowUtc();
    value.by = m_session.user().displayName;
    return m_session.recordDisclosure(value);
}

void Disclosure::recordFailure(const DisclosureRecord& released)
{
    DisclosureRecord value = released;
    value.id = DisclosureId::create();
    value.channel += QStringLiteral("-failed");
    value.at = m_session.nowUtc();
    // The caller already has an error to show; the first record stands either way.
    const auto recordedFailure = m_session.recordDisclosure(value);
    Q_UNUSED(recordedFailure)
}

Result<Disclosure::Released> Disclosure::toFile(Result<Prepared> prepared, const QString& path,
                                                bool overwrite)
{
    if (!prepared) {
        return fail(prepared.error());
    }
    auto released = record(*prepared, QStringLiteral("file"));
    if (!released) {
        return fail(released.error());
    }
    if (const auto written = writeFileSafely(path, prepared->bytes(), overwrite); !written) {
        recordFailure(*released);
        return fail(written.error());
    }
    return Released{std::move(*released), prepared->bytes(), prepared->printed.warnings};
}

Result<Disclosure::Released> Disclosure::toPrinter(Result<Prepared> prepared, const QString& queue,
                                                   const PrintManner& manner)
{
    if (!prepared) {
        return fail(prepared.error());
    }
    auto released = record(*prepared, QStringLiteral("printer"));
    if (!released) {
        return fail(released.error());
    }
    if (const auto sent = m_spooler.send(queue, prepared->title, {prepared->printed.pdf}, manner); !sent) {
        recordFailure(*released);
        return fail(sent.error());
    }
    return Released{std::move(*released), prepared->bytes(), prepared->printed.warnings};
}

Result<Disclosure::Released> Disclosure::printToFile(const FormResponse& response, Recipient recipient,
                                                     const QString& path, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    return toFile(prepare(response, recipient), path, overwrite);
}

Result<Disclosure::Released> Disclosure::printToPrinter(const FormResponse& response, Recipient recipient,
                                                        const QString& queue, const PrintManner& manner)
{
    if (const auto sane = checkPrinting(queue, manner); !sane) {
        return fail(sane.error());
    }
    return toPrinter(prepare(response, recipient), queue, manner);
}

Result<PrintedForm> Disclosure::preview(const FormResponse& response, Recipient recipient, PdfProfile profile)
{
    auto prepared = prepare(response, recipient, {profile, {}});
    return prepared ? Result<PrintedForm>(std::move(prepared->printed)) : fail(prepared.error());
}

Result<PrintedForm> Disclosure::previewDraft(const FormDraft& draft)
{
    const auto form = definitionFor(m_session, draft.formId, draft.formVersion, draft.definitionHash);
    if (!form) {
        return fail(form.error());
    }
    auto job = jobFor(m_session, *form, draft.subject, draft.answers);
    if (!job) {
        return fail(job.error());
    }
    job->isDraft = true;
    job->recipient = recipientOnPaper(Recipient::OwnFile);
    return printForm(*job);
}

QStringList Disclosure::printers()
{
    return cupsSpooler().queues().value_or(QStringList());
}

} // namespace lotsbok
