// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/work_records.h"

#include "forms/bindings/work_forms.h"

#include <QHash>

namespace lotsbok {
namespace {

// Bilaga 2

Result<void> writeSafetyTalk(const WorkForm& work)
{
    const Result<QList<SafetyTalk>> talks = work.session.records<SafetyTalk>();
    if (!talks) {
        return fail(talks.error());
    }
    const auto found = std::find_if(talks->begin(), talks->end(), [&](const SafetyTalk& talk) {
        return talk.response == work.response.id;
    });
    const SafetyTalk* stored = found == talks->end() ? nullptr : &*found;
    SafetyTalk talk = stored == nullptr ? SafetyTalk() : *stored;
    talk.employee = *EmployeeId::fromUuid(work.response.subject.id);
    talk.heldOn = work.date("heldOn");
    talk.nextOn = work.date("nextTalk");
    talk.deliveredOn = work.date("deliveredOn");
    talk.signedOn = work.signedOn("headSignature");
    talk.response = work.response.id;
    const QJsonObject signature = work.answers.value(QStringLiteral("headSignature")).toObject();
    if (cellText(signature, "name") == work.session.user().displayName) {
        talk.heldBy = work.session.user().id;
    }
    return atField("heldOn", saveChanged(work.session, talk, stored));
}

// Bilaga 3: about the person, and so of the case that is open. Before there is one nothing is written.

Result<void> writeInformed(const WorkForm& work)
{
    const Result<QList<Case>> cases = work.session.casesOf(*ClientId::fromUuid(work.response.subject.id));
    if (!cases) {
        return fail(cases.error());
    }
    const auto open =
        std::find_if(cases->begin(), cases->end(), [](const Case& c) { return !c.closedOn.isValid(); });
    if (open == cases->end()) {
        return {};
    }
    const Result<CaseFile> file = work.session.caseFile(open->id);
    if (!file) {
        return fail(file.error());
    }
    Intake intake = intakeOf(*file);
    if (!intake.informedOn.isValid()) { // the first time counts: a later letter takes nothing back
        intake.informedOn = work.today();
    }
    const bool explains =
        work.lettersSay(QLatin1String("samtyck")) && work.lettersSay(QLatin1String("polis"));
    intake.consentRequirementExplained = intake.consentRequirementExplained || explains;
    return saveChanged(work.session, intake, file->one<Intake>());
}

// Bilaga 3.1

Result<void> writeInventory(const WorkForm& work, const CaseFile& file)
{
    Intake intake = intakeOf(file);
    if (!intake.inventoryOn.isValid()) {
        intake.inventoryOn = work.today();
    }
    const YesNo children = work.answers.yesNo(QStringLiteral("children.any"));
    if (children == YesNo::Yes) {
        intake.hasChildren = true;
    } else if (children == YesNo::No && !intake.hasChildren) { // what is known otherwise is not denied here
        intake.hasChildren = false;
    }
    return saveChanged(work.session, intake, file.one<Intake>());
}

// Bilaga 3.4

Result<void> writeFollowUp(const WorkForm& work, const CaseFile& file)
{
    const FollowUpKind kind =
        work.text("occasion") == QLatin1String("exit") ? FollowUpKind::Exit : FollowUpKind::Entry;
    const FollowUp* stored = nullptr;
    for (const FollowUp& each : file.all<FollowUp>()) {
        if (each.response == work.response.id || (!each.response && each.kind == kind)) {
            stored = &each;
        }
    }
    FollowUp value;
    value.caseId = file.value.id;
    value.on = work.today();
    if (stored != nullptr) {
        value = *stored;
    }
    value.kind = kind;
    value.response = work.response.id;
    return atField("occasion", saveChanged(work.session, value, stored));
}

using OfCase = Result<void> (*)(const WorkForm&, const CaseFile&);

Result<void> writeOfCase(const WorkForm& work, OfCase write)
{
    const Result<CaseFile> file = work.session.caseFile(*CaseId::fromUuid(work.response.subject.id));
    if (!file) {
        return fail(file.error());
    }
    const bool isClosed = file->value.closedOn.isValid();
    if (isClosed && work.response.version > 1) { // R34: what is wrong can be put right; R9: the work is over
        return {};
    }
    return write(work, *file);
}

} // namespace

Result<void> writeWorkRecords(Session& session, const FormDefinition& form, const FormResponse& stored)
{
    static const QHash<QString, OfCase> ofCase{
        {QStringLiteral("3.1"), writeInventory},     {QStringLiteral("3.2"), writeConsentRecords},
        {QStringLiteral("3.3"), writeThreatRecords}, {QStringLiteral("3.4"), writeFollowUp},
        {QStringLiteral("3.5"), writePlanRecords},
    };
    const WorkForm work{session, form, stored, Answers(stored.answers)};
    switch (stored.subject.kind) {
    case SubjectRef::Kind::Case:
        return ofCase.contains(form.id) ? writeOfCase(work, ofCase.value(form.id)) : Result<void>();
    case SubjectRef::Kind::Client:
        return form.id == QLatin1String("3") ? writeInformed(work) : Result<void>();
    case SubjectRef::Kind::Employee:
        return form.id == QLatin1String("2") ? writeSafetyTalk(work) : Result<void>();
    case SubjectRef::Kind::Purchase:
    case SubjectRef::Kind::District:
        break;
    }
    return {};
}

} // namespace lotsbok
