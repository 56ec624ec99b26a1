// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo/demo_story.h"

#include "cli/book_access.h"
#include "cli/demo/demo_resources.h"
#include "cli/presentation.h"
#include "core/model/record_json.h"
#include "core/rules/reference_data.h"
#include "core/session/case_work.h"
#include "forms/bindings/bindings.h"

#include <QJsonDocument>

namespace lotsbok::cli {

namespace {

QString text(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String(key)).toString();
}

QDate date(const QJsonObject& entry, const char* key)
{
    return QDate::fromString(text(entry, key), Qt::ISODate);
}

/// The demo's own files are wrong: said to whoever changes them.
Unexpected defect(const QString& what)
{
    return fail(ErrorCode::Failed, Cli::tr("The demo's own data is wrong: %1").arg(what));
}

Result<PersonNumber> numberOf(const QJsonObject& entry, QDate today)
{
    if (entry.contains(QLatin1String("number"))) {
        return PersonNumber::parse(text(entry, "number"), today);
    }
    if (entry.contains(QLatin1String("reserve"))) {
        return PersonNumber::other(PersonNumber::Kind::Reserve, text(entry, "reserve"));
    }
    if (entry.contains(QLatin1String("lma"))) {
        return PersonNumber::other(PersonNumber::Kind::Lma, text(entry, "lma"));
    }
    return PersonNumber::unknown();
}

template<typename T>
Result<void> dropped(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(fail(result.error()));
}

} // namespace

Result<void> DemoStory::tell(Session& session, const QJsonObject& entry)
{
    using Step = Result<void> (DemoStory::*)(Session&, const QJsonObject&);
    static const QHash<QString, Step> steps = {
        {QStringLiteral("employee"), &DemoStory::employee}, {QStringLiteral("client"), &DemoStory::client},
        {QStringLiteral("open"), &DemoStory::openCase},     {QStringLiteral("close"), &DemoStory::closeCase},
        {QStringLiteral("purchase"), &DemoStory::purchase}, {QStringLiteral("form"), &DemoStory::form},
        {QStringLiteral("draft"), &DemoStory::draft},       {QStringLiteral("intake"), &DemoStory::intake},
        {QStringLiteral("grant"), &DemoStory::grant},       {QStringLiteral("record"), &DemoStory::record},
    };
    const QDateTime at = QDateTime::fromString(text(entry, "at"), Qt::ISODate);
    const Step step = steps.value(text(entry, "do"));
    if (step == nullptr || !at.isValid()) {
        return defect(text(entry, "do") + QLatin1Char(' ') + text(entry, "at"));
    }
    if (at < m_clock->nowUtc()) {
        return defect(QStringLiteral("not in order: ") + text(entry, "at"));
    }
    m_clock->set(at);
    return (this->*step)(session, entry);
}

/// Everything that is told record by record.
Result<void> DemoStory::record(Session& session, const QJsonObject& entry)
{
    using Way = Result<void> (DemoRecords::*)(Session&, const QJsonObject&) const;
    static const QHash<QString, Way> ways = {
        {QString(), &DemoRecords::save},
        {QStringLiteral("attach"), &DemoRecords::attach},
        {QStringLiteral("tell"), &DemoRecords::tell},
        {QStringLiteral("review-log"), &DemoRecords::reviewLog},
    };
    const Way way = ways.value(text(entry, "way"));
    const auto done =
        way == nullptr ? Result<void>(defect(text(entry, "way"))) : (m_records.*way)(session, entry);
    if (!done) {
        return defect(QStringLiteral("%1%2 %3: %4 %5")
                          .arg(text(entry, "kind"), text(entry, "which"), text(entry, "client"),
                               done.error().text, done.error().detail));
    }
    return {};
}

Result<void> DemoStory::employee(Session& session, const QJsonObject& entry)
{
    Employee value;
    value.givenName = text(entry, "given");
    value.familyName = text(entry, "family");
    value.title = text(entry, "title");
    value.phone = text(entry, "phone");
    value.email = text(entry, "email");
    value.employedFrom = date(entry, "from");
    const auto login = user(session, text(entry, "login"));
    if (!login) {
        return fail(login.error());
    }
    value.user = *login;
    m_subjects.insert(QStringLiteral("employee:") + text(entry, "key"), SubjectRef::of(value.id));
    return dropped(session.saveEmployee(value));
}

Result<void> DemoStory::client(Session& session, const QJsonObject& entry)
{
    const auto number = numberOf(entry, session.today());
    if (!number) {
        return fail(number.error());
    }
    Client value;
    value.givenName = text(entry, "given");
    value.familyName = text(entry, "family");
    value.number = *number;
    value.protection = protectionFromId(text(entry, "protection")).value_or(ProtectedIdentity::None);
    value.phone = text(entry, "phone");
    value.email = text(entry, "email");
    value.address = text(entry, "address");
    value.preferredLanguage = text(entry, "language");
    value.note = text(entry, "note");
    m_subjects.insert(QStringLiteral("client:") + text(entry, "key"), SubjectRef::of(value.id));
    return dropped(session.saveClient(value));
}

Result<void> DemoStory::openCase(Session& session, const QJsonObject& entry)
{
    const auto lots = user(session, text(entry, "lots"));
    const auto second = user(session, text(entry, "second"));
    const auto client =
        ClientId::fromUuid(m_subjects.value(QStringLiteral("client:") + text(entry, "client")).id);
    if (!lots || !second || !client) {
        return defect(text(entry, "client"));
    }
    const SigType type = text(entry, "type") == QLatin1String("young") ? SigType::Young : SigType::Adults;
    const Case value{CaseId::create(), 0, *client, {}, type, session.today(), {}, *lots, *second};
    m_subjects.insert(QStringLiteral("case:") + text(entry, "client"), SubjectRef::of(value.id));
    return dropped(session.openCase(value));
}

Result<void> DemoStory::closeCase(Session& session, const QJsonObject& entry)
{
    const auto id = caseOf(entry);
    if (!id) {
        return fail(id.error());
    }
    Closing closing;
    closing.caseId = *id;
    closing.begunOn = session.today();
    closing.reason = CloseReason::GoalsReached;
    if (const auto begun = session.save(closing); !begun) {
        return fail(begun.error());
    }
    return dropped(CaseWork(session).close(*id, session.today()));
}

/// What the forms do not say of the case before the decision.
Result<void> DemoStory::intake(Session& session, const QJsonObject& entry)
{
    const auto id = caseOf(entry);
    const auto file = id ? session.caseFile(*id) : Result<CaseFile>(fail(id.error()));
    if (!file) {
        return fail(file.error());
    }
    Intake value;
    value.caseId = *id;
    const auto filled = recordFromJson(entry.value(QLatin1String("set")).toObject(),
                                       file->one<Intake>() == nullptr ? value : *file->one<Intake>());
    return filled ? dropped(session.save(*filled)) : fail(filled.error());
}

/// R10: the person says yes to the support, and SIG is granted.
Result<void> DemoStory::grant(Session& session, const QJsonObject& entry)
{
    const auto id = caseOf(entry);
    const auto bases = legalBasesOn(u"support", session.today());
    if (!id || bases.isEmpty()) {
        return defect(text(entry, "client"));
    }
    Consent support;
    support.caseId = *id;
    support.kind = ConsentKind::Support;
    support.givenOn = session.today();
    support.copyGiven = support.journalRefers = true; // R13
    if (const auto given = CaseWork(session).giveConsent(support, {}); !given) {
        return fail(given.error());
    }
    Decision value;
    value.caseId = *id;
    value.on = session.today();
    value.by = session.user().id;
    value.act = bases.first().act;
    value.section = bases.first().section;
    value.policeConsultedOn = session.today();
    const auto filled = recordFromJson(entry.value(QLatin1String("set")).toObject(), value);
    return filled ? dropped(session.save(*filled)) : fail(filled.error());
}

Result<void> DemoStory::purchase(Session& session, const QJsonObject& entry)
{
    Purchase value;
    value.item = text(entry, "item");
    value.category = text(entry, "category");
    value.supplier = text(entry, "supplier");
    value.amountOre = entry.value(QLatin1String("amountOre")).toInteger();
    value.date = date(entry, "date");
    value.financing = text(entry, "financing");
    value.client = ClientId::fromUuid(m_subjects.value(QStringLiteral("client:") + text(entry, "client")).id);
    m_subjects.insert(QStringLiteral("purchase:") + text(entry, "key"), SubjectRef::of(value.id));
    return dropped(session.savePurchase(value));
}

Result<void> DemoStory::form(Session& session, const QJsonObject& entry)
{
    const FormDefinition* form = FormCatalogue::builtIn().current(text(entry, "form"));
    const auto about = subject(entry);
    if (form == nullptr || !about) {
        return defect(text(entry, "form") + QLatin1Char(' ') + text(entry, "subject"));
    }
    const auto answers = answersOf(entry, *form);
    if (!answers) {
        return fail(answers.error());
    }
    const auto earlier = m_responses.constFind(text(entry, "corrects"));
    const bool isCorrection = earlier != m_responses.cend();
    const auto stored = isCorrection ? registerAnswers(session, *form, *about, *answers, earlier->id,
                                                       earlier->version, text(entry, "reason"))
                                     : registerAnswers(session, *form, *about, *answers);
    if (!stored) {
        return defect(QStringLiteral("%1: %2 %3")
                          .arg(text(entry, "answers"), stored.error().text, stored.error().detail));
    }
    m_responses.insert(text(entry, "answers"), *stored);
    if (entry.value(QLatin1String("print")).toBool()) {
        m_toPrint.insert(form->id, *stored);
    }
    return {};
}

Result<void> DemoStory::draft(Session& session, const QJsonObject& entry)
{
    const FormDefinition* form = FormCatalogue::builtIn().current(text(entry, "form"));
    const auto about = subject(entry);
    if (form == nullptr || !about) {
        return defect(text(entry, "form") + QLatin1Char(' ') + text(entry, "subject"));
    }
    const auto answers = answersOf(entry, *form);
    if (!answers) {
        return fail(answers.error());
    }
    if (const auto kept = session.keepDefinition(form->hash, form->canonicalJson); !kept) {
        return kept;
    }
    FormDraft value;
    value.subject = *about;
    value.formId = form->id;
    value.formVersion = form->version;
    value.definitionHash = form->hash;
    value.answers = answers->json();
    value.savedAt = session.nowUtc();
    return session.saveDraft(value);
}

/// An entry's answers, read as answers from outside are: what the file holds stays valid, or the demo fails.
Result<Answers> DemoStory::answersOf(const QJsonObject& entry, const FormDefinition& form) const
{
    const QString name = QStringLiteral("answers/") + text(entry, "answers");
    if (demoResourceBytes(name).isEmpty()) {
        return defect(name);
    }
    const QJsonObject moved = m_days.moved(demoResource(name)).toObject();
    auto answers = parseAnswers(QJsonDocument(moved).toJson(QJsonDocument::Compact), form);
    return answers ? std::move(answers)
                   : Result<Answers>(defect(name + QStringLiteral(": ") + answers.error().text));
}

Result<CaseId> DemoStory::caseOf(const QJsonObject& entry) const
{
    const QString name = text(entry, "client");
    const auto id = CaseId::fromUuid(m_subjects.value(QStringLiteral("case:") + name).id);
    return id ? Result<CaseId>(*id) : Result<CaseId>(defect(name));
}

Result<SubjectRef> DemoStory::subject(const QJsonObject& entry) const
{
    const QString key = text(entry, "subject");
    if (key == QLatin1String("district")) {
        return SubjectRef::district();
    }
    const auto found = m_subjects.constFind(key);
    return found == m_subjects.cend() ? Result<SubjectRef>(defect(key)) : Result<SubjectRef>(*found);
}

Result<std::optional<UserId>> DemoStory::user(const Session& session, const QString& loginName) const
{
    if (loginName.isEmpty()) {
        return std::optional<UserId>();
    }
    const auto found = userNamed(session, loginName);
    return found ? Result<std::optional<UserId>>(std::optional<UserId>(found->id)) : fail(found.error());
}

} // namespace lotsbok::cli
