// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/disclosure.h"

#include "core/base/clock.h"
#include "forms/bindings/bindings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsbok {

namespace {

struct DoorText {
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

// Words on paper and in the register are Swedish whatever the screen's language is: they belong to the
// record.
QString recipientOnPaper(Disclosure::Recipient recipient)
{
    return recipient == Disclosure::Recipient::OwnFile ? QStringLiteral("Egen akt")
                                                       : QStringLiteral("Den enskilde");
}

/// R14: own file and person have a fixed basis; a party's is a consent scope or a named ground (part 2).
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

/// What the head of every page says about whom the form concerns, and whether R26 protects that person.
struct SubjectOnPaper {
    QString line;
    bool isProtected = false;
};

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

Letterhead letterheadOf(const DistrictInfo& district)
{
    return {district.name, district.unit, district.address, district.phone};
}

/// A job with everything that comes from the book; R26: bound values without the protected ones.
Result<PrintJob> jobFor(Session& session, const FormDefinition& form, const SubjectRef& subject,
                        const QJsonObject& answers)
{
    const auto district = session.district();
    if (!district) {
        return fail(district.error());
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
    job.letterhead = letterheadOf(*district);
    job.subjectLine = shown->line;
    job.protectedIdentity = shown->isProtected;
    job.when = session.nowUtc();
    return job;
}

bool concernsAPerson(const SubjectRef& subject)
{
    return subject.kind != SubjectRef::Kind::District && subject.kind != SubjectRef::Kind::Purchase;
}

} // namespace

struct Disclosure::Prepared {
    SubjectRef subject;
    QString title; ///< "Bilaga 3.1": safe to show in a print queue
    QString what;  ///< "Bilaga 3.1 version 2"
    PrintedForm printed;
};

Result<Disclosure::Prepared> Disclosure::prepare(const FormResponse& response, Recipient recipient,
                                                 PdfProfile profile)
{
    // The stored version is printed, never what the caller holds: that also checks the right to read it.
    const auto stored = m_session.response(response.id, response.version);
    if (!stored) {
        return fail(stored.error());
    }
    if (recipient == Recipient::Person && !concernsAPerson(stored->subject)) {
        return fail(
            ErrorCode::InvalidInput,
            DoorText::tr("This form is about no person, so it can only be printed for the own file."));
    }
    const auto form = definitionFor(m_session, stored->formId, stored->formVersion, stored->definitionHash);
    if (!form) {
        return fail(form.error());
    }
    auto job = jobFor(m_session, *form, stored->subject, stored->answers);
    if (!job) {
        return fail(job.error());
    }
    job->responseVersion = stored->version;
    job->code = printCode(*stored);
    job->recipient = recipientOnPaper(recipient);
    job->profile = profile;
    auto printed = printForm(*job);
    if (!printed) {
        return fail(printed.error());
    }
    const QString title = form->printName();
    return Prepared{stored->subject, title, QStringLiteral("%1 version %2").arg(title).arg(stored->version),
                    std::move(*printed)};
}

Result<DisclosureRecord> Disclosure::record(const Prepared& prepared, Recipient recipient,
                                            const QString& channel)
{
    DisclosureRecord value;
    value.subject = prepared.subject;
    value.recipient = recorded(recipient);
    value.basis = fixedBasis(recipient);
    value.what = prepared.what;
    value.contentSha256 = QCryptographicHash::hash(prepared.printed.pdf, QCryptographicHash::Sha256);
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

Result<Disclosure::Released> Disclosure::printToFile(const FormResponse& response, Recipient recipient,
                                                     const QString& path, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    auto prepared = prepare(response, recipient, PdfProfile::Archive);
    if (!prepared) {
        return fail(prepared.error());
    }
    auto released = record(*prepared, recipient, QStringLiteral("file"));
    if (!released) {
        return fail(released.error());
    }
    if (const auto written = writeFileSafely(path, prepared->printed.pdf, overwrite); !written) {
        recordFailure(*released);
        return fail(written.error());
    }
    return Released{std::move(*released), std::move(prepared->printed.pdf)};
}

Result<Disclosure::Released> Disclosure::printToPrinter(const FormResponse& response, Recipient recipient,
                                                        const QString& queue, int copies)
{
    if (queue.isEmpty() || copies < 1 || copies > 99) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("Choose a printer and between 1 and 99 copies."));
    }
    auto prepared = prepare(response, recipient, PdfProfile::Archive);
    if (!prepared) {
        return fail(prepared.error());
    }
    auto released = record(*prepared, recipient, QStringLiteral("printer"));
    if (!released) {
        return fail(released.error());
    }
    if (const auto sent = m_spooler.send(queue, prepared->title, prepared->printed.pdf, copies); !sent) {
        recordFailure(*released);
        return fail(sent.error());
    }
    return Released{std::move(*released), std::move(prepared->printed.pdf)};
}

Result<PrintedForm> Disclosure::preview(const FormResponse& response, Recipient recipient, PdfProfile profile)
{
    auto prepared = prepare(response, recipient, profile);
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

Result<PrintedForm> Disclosure::blank(const FormDefinition& form, const Letterhead& letterhead,
                                      const QDateTime& when)
{
    PrintJob job;
    job.form = &form;
    job.letterhead = letterhead;
    job.blank = true;
    job.bound = generalValues(toLocalTime(when).date());
    job.when = when;
    return printForm(job);
}

Result<void> Disclosure::blankToFile(const FormDefinition& form, const Letterhead& letterhead,
                                     const QDateTime& when, const QString& path, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    const auto printed = blank(form, letterhead, when);
    return printed ? writeFileSafely(path, printed->pdf, overwrite) : fail(printed.error());
}

QStringList Disclosure::printers()
{
    return cupsSpooler().queues();
}

} // namespace lotsbok
