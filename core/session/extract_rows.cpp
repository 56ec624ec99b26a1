// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/extract_rows.h"

#include "core/model/record_json.h"
#include "core/store/store.h"
#include "core/store/stored_names.h"

namespace lotsbok {

namespace {

template<typename IdType>
QJsonValue idOrNull(const std::optional<IdType>& id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue(QJsonValue::Null);
}

QString keyOf(const char* kind, const QUuid& id)
{
    return subjectText(QString::fromLatin1(kind), id);
}

} // namespace

QJsonObject clientRow(const Client& value)
{
    return {{QStringLiteral("givenName"), value.givenName},
            {QStringLiteral("familyName"), value.familyName},
            {QStringLiteral("numberKind"), storedName(value.number.kind())},
            {QStringLiteral("number"), value.number.display()},
            {QStringLiteral("protection"), storedName(value.protection)},
            {QStringLiteral("phone"), value.phone},
            {QStringLiteral("email"), value.email},
            {QStringLiteral("address"), value.address},
            {QStringLiteral("preferredLanguage"), value.preferredLanguage},
            {QStringLiteral("note"), value.note}};
}

QJsonObject caseRow(const Case& value)
{
    return {{QStringLiteral("client"), value.client.toString()},
            {QStringLiteral("number"), value.number ? value.number->toString() : QString()},
            {QStringLiteral("type"), storedName(value.type)},
            {QStringLiteral("openedOn"), described::jsonOf(value.openedOn)},
            {QStringLiteral("closedOn"), described::jsonOf(value.closedOn)},
            {QStringLiteral("lots"), idOrNull(value.lots)},
            {QStringLiteral("secondLots"), idOrNull(value.secondLots)},
            {QStringLiteral("typeReason"), value.typeReason},
            {QStringLiteral("reopens"), idOrNull(value.reopens)},
            {QStringLiteral("sealed"), value.sealed}};
}

QJsonObject employeeRow(const Employee& value)
{
    return {{QStringLiteral("givenName"), value.givenName},
            {QStringLiteral("familyName"), value.familyName},
            {QStringLiteral("title"), value.title},
            {QStringLiteral("phone"), value.phone},
            {QStringLiteral("email"), value.email},
            {QStringLiteral("employedFrom"), described::jsonOf(value.employedFrom)},
            {QStringLiteral("employedTo"), described::jsonOf(value.employedTo)},
            {QStringLiteral("user"), idOrNull(value.user)}};
}

QJsonObject contactRow(const Contact& value)
{
    return {{QStringLiteral("section"), storedName(value.group)},
            {QStringLiteral("position"), value.position},
            {QStringLiteral("organisation"), value.organisation},
            {QStringLiteral("person"), value.person},
            {QStringLiteral("function"), value.function},
            {QStringLiteral("phone"), value.phone},
            {QStringLiteral("email"), value.email},
            {QStringLiteral("details"), value.details},
            {QStringLiteral("hidden"), value.hidden}};
}

QJsonObject purchaseRow(const Purchase& value)
{
    return {{QStringLiteral("item"), value.item},
            {QStringLiteral("category"), value.category},
            {QStringLiteral("supplier"), value.supplier},
            {QStringLiteral("amountOre"), value.amountOre},
            {QStringLiteral("date"), described::jsonOf(value.date)},
            {QStringLiteral("client"), idOrNull(value.client)},
            {QStringLiteral("financing"), value.financing},
            {QStringLiteral("socialService"), value.socialService},
            {QStringLiteral("suppliersAsked"), value.suppliersAsked},
            {QStringLiteral("contractOn"), described::jsonOf(value.contractOn)},
            {QStringLiteral("documentedOn"), described::jsonOf(value.documentedOn)},
            {QStringLiteral("registration"), value.registration}};
}

QJsonObject responseRow(const FormResponse& value)
{
    return {{QStringLiteral("subject"), toString(value.subject)},
            {QStringLiteral("form"), value.formId},
            {QStringLiteral("formVersion"), value.formVersion},
            {QStringLiteral("definition"), QString::fromLatin1(value.definitionHash.toHex())},
            {QStringLiteral("answers"), value.answers},
            {QStringLiteral("registeredAt"), described::jsonOf(value.registeredAt)},
            {QStringLiteral("registeredBy"), value.registeredBy},
            {QStringLiteral("reason"), value.reason}};
}

QJsonObject disclosureRow(const DisclosureRecord& value)
{
    return {{QStringLiteral("subject"), toString(value.subject)},
            {QStringLiteral("recipient"), storedName(value.recipient)},
            {QStringLiteral("recipientName"), value.recipientName},
            {QStringLiteral("basis"), value.basis},
            {QStringLiteral("what"), value.what},
            {QStringLiteral("contentSha256"), QString::fromLatin1(value.contentSha256.toHex())},
            {QStringLiteral("channel"), value.channel},
            {QStringLiteral("at"), described::jsonOf(value.at)},
            {QStringLiteral("by"), value.by},
            {QStringLiteral("party"), idOrNull(value.party)},
            {QStringLiteral("scope"), idOrNull(value.scope)},
            {QStringLiteral("ground"), value.ground},
            {QStringLiteral("balance"), value.balance},
            {QStringLiteral("decidedBy"), idOrNull(value.decidedBy)},
            {QStringLiteral("record"), value.record}};
}

QJsonObject signatureRow(const Signature& value)
{
    return {{QStringLiteral("subject"), toString(value.subject)},
            {QStringLiteral("kind"), value.kind},
            {QStringLiteral("record"), value.record.toString(QUuid::WithoutBraces)},
            {QStringLiteral("recordVersion"), value.recordVersion},
            {QStringLiteral("part"), value.part},
            {QStringLiteral("manner"), described::wordOf(value.manner)},
            {QStringLiteral("signer"), idOrNull(value.signer)},
            {QStringLiteral("signerName"), value.signerName},
            {QStringLiteral("deputyFor"), idOrNull(value.deputyFor)},
            {QStringLiteral("contentSha256"), QString::fromLatin1(value.contentSha256.toHex())},
            {QStringLiteral("at"), described::jsonOf(value.at)},
            {QStringLiteral("byUser"), value.by.toString()}};
}

QJsonObject erasureRow(const ErasureDecision& value)
{
    return {{QStringLiteral("outcome"), described::wordOf(value.outcome)},
            {QStringLiteral("childProtection"), value.childProtection},
            {QStringLiteral("reason"), value.reason},
            {QStringLiteral("at"), described::jsonOf(value.at)},
            {QStringLiteral("by"), value.by}};
}

HistoryEntry changedAnswers(const FormResponse& older, const QJsonObject& newer)
{
    HistoryEntry entry;
    entry.at = older.registeredAt;
    entry.by = older.registeredBy;
    entry.version = older.version;
    entry.reason = older.reason;
    for (auto answer = older.answers.begin(); answer != older.answers.end(); ++answer) {
        if (newer.value(answer.key()) != *answer) {
            entry.before.insert(answer.key(), *answer);
        }
    }
    return entry;
}

void noteNamed(const CaseFile& file, ExtractSource& source)
{
    for (const Guardian& each : file.all<Guardian>()) {
        source.others.append({keyOf(Guardian::info.kind, each.id.uuid()),
                              OtherKind::Guardian,
                              {each.name, each.phone, each.email},
                              true});
    }
    for (const NetworkTie& each : file.all<NetworkTie>()) {
        source.others.append(
            {keyOf(NetworkTie::info.kind, each.id.uuid()), OtherKind::Relative, {each.name}, true});
    }
    for (const Goal& each : file.all<Goal>()) {
        source.others.append(
            {keyOf(Goal::info.kind, each.id.uuid()), OtherKind::Informant, {each.responsible}, false});
    }
    for (const Attachment& each : file.all<Attachment>()) {
        source.others.append(
            {keyOf(Attachment::info.kind, each.id.uuid()), OtherKind::Informant, {each.source}, false});
    }
    for (const ThreatAssessment& each : file.all<ThreatAssessment>()) {
        source.others.append({keyOf(ThreatAssessment::info.kind, each.id.uuid()),
                              OtherKind::Informant,
                              {each.policeConsulted},
                              false});
    }
    for (const Judgement& each : file.all<Judgement>()) {
        if (each.about == JudgementAbout::SecrecyReview && each.subject && each.goesOn) {
            source.judgedToGive.insert(each.subject->uuid());
        }
    }
    const auto body = [&source](const Party& party) {
        if (party.kind != PartyKind::Kin) {
            source.bodies += QStringList{party.organisation, party.function};
        } else {
            source.others.append({QStringLiteral("kin:%1").arg(party.organisation.toCaseFolded()),
                                  OtherKind::Relative,
                                  {party.organisation},
                                  true});
        }
    };
    for (const ConsentScope& each : file.all<ConsentScope>()) {
        body(each.party);
    }
    for (const Activity& each : file.all<Activity>()) {
        body(each.party);
    }
    for (const Commitment& each : file.all<Commitment>()) {
        body(each.party);
    }
    for (const Meeting& each : file.all<Meeting>()) {
        for (const MeetingParty& party : each.parties) {
            body(party.party);
        }
    }
}

} // namespace lotsbok
