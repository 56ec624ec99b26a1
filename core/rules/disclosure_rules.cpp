// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/disclosure_rules.h"

#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/model/name_key.h"
#include "core/rules/consent.h"
#include "core/rules/limitation.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

Unexpected noDisclosure(const QString& text)
{
    return fail(ErrorCode::RuleSaysNo, QStringLiteral("R14: %1").arg(text));
}

bool mayReceive(const LegalBasis& basis, const Party& party)
{
    if (basis.receivers.contains(described::wordOf(party.kind))) {
        return true;
    }
    const QString organisation = nameKey(party.organisation);
    return !organisation.isEmpty() &&
           std::any_of(basis.receiverNames.begin(), basis.receiverNames.end(),
                       [&organisation](const QString& name) { return nameKey(name) == organisation; });
}

/// Surely younger: an unknown age is not.
bool isYounger(const PersonNumber& number, int age, QDate day)
{
    if (const std::optional<QDate> birth = number.birthDate()) {
        return ageOn(*birth, day) < age;
    }
    return number.birthYear() != 0 && day.year() - number.birthYear() < age;
}

bool isAgeWithin(const LegalBasis& basis, const PersonNumber& number, QDate day)
{
    return !basis.underAge || isYounger(number, *basis.underAge, day);
}

bool isKindWithin(const LegalBasis& basis, InfoKind kind)
{
    return basis.kinds.isEmpty() || basis.kinds.contains(described::wordOf(kind));
}

Result<DisclosureBasis> onConsent(const CaseFile& file, const DisclosureRequest& request,
                                  const QDateTime& atUtc)
{
    const ConsentScope* first = nullptr;
    for (const InfoKind kind : request.kinds) {
        const ConsentScope* scope = scopeInForce(file, request.party, kind, atUtc);
        if (scope == nullptr) {
            return noDisclosure(QCoreApplication::translate(
                "Rules", "No consent in force lets this party have everything that this holds."));
        }
        first = first == nullptr ? scope : first;
    }
    const auto* consent = file.find<Consent>(first->consent);
    if (consent == nullptr) {
        return noDisclosure(
            QCoreApplication::translate("Rules", "The scope belongs to no consent of the case."));
    }
    return DisclosureBasis{first, QCoreApplication::translate("Rules", "Consent of %1 to share with %2")
                                      .arg(consent->givenOn.toString(Qt::ISODate),
                                           first->party.function.isEmpty()
                                               ? first->party.organisation
                                               : QStringLiteral("%1, %2").arg(first->party.organisation,
                                                                              first->party.function))};
}

Result<LegalBasis> groundOf(const QString& id, QDate day)
{
    for (const LegalBasis& basis : legalBasesOn(u"disclosure", day)) {
        if (!basis.consent && !basis.id.isEmpty() && basis.id == id.simplified()) {
            return basis;
        }
    }
    return noDisclosure(
        QCoreApplication::translate("Rules", "%1 is no ground for disclosure on that day.").arg(id));
}

Result<DisclosureBasis> onGround(const CaseFile& file, const DisclosureRequest& request, QDate day)
{
    const Result<LegalBasis> basis = groundOf(request.ground, day);
    if (!basis) {
        return fail(basis.error());
    }
    if (request.balance.trimmed().isEmpty()) {
        return noDisclosure(
            QCoreApplication::translate("Rules", "Disclosure without consent needs a balancing note."));
    }
    if (!request.decidedBy) {
        return noDisclosure(
            QCoreApplication::translate("Rules", "State who decided on the disclosure without consent."));
    }
    if (!mayReceive(*basis, request.party)) {
        return noDisclosure(
            QCoreApplication::translate("Rules", "%1 does not let this party receive anything.")
                .arg(basis->id));
    }
    if (!isAgeWithin(*basis, file.client.number, day)) {
        return noDisclosure(QCoreApplication::translate("Rules", "%1 is only for persons under %2 years.")
                                .arg(basis->id)
                                .arg(basis->underAge.value_or(0)));
    }
    const auto isCovered = [&basis](InfoKind kind) { return isKindWithin(*basis, kind); };
    if (!std::all_of(request.kinds.begin(), request.kinds.end(), isCovered)) {
        return noDisclosure(
            QCoreApplication::translate("Rules", "%1 does not cover everything that this holds.")
                .arg(basis->id));
    }
    return DisclosureBasis{nullptr, QStringLiteral("%1: %2").arg(basis->id, basis->text)};
}

QString whyNot(const CaseFile& file, qsizetype covered)
{
    if (file.value.closedOn.isValid()) {
        return QCoreApplication::translate("Rules", "The case is closed, so that no consent is in force.");
    }
    return covered == 0 ? QCoreApplication::translate("Rules", "There is no consent in force for this party.")
                        : QCoreApplication::translate(
                              "Rules", "The consent does not cover everything that this holds.");
}

} // namespace

Result<DisclosureBasis> disclosureBasis(const CaseFile& file, const DisclosureRequest& request,
                                        const QDateTime& atUtc)
{
    if (!atUtc.isValid() || request.kinds.isEmpty()) {
        return noDisclosure(
            QCoreApplication::translate("Rules", "State what kind of information is to leave."));
    }
    if (nameKey(request.party.organisation).isEmpty()) {
        return noDisclosure(QCoreApplication::translate("Rules", "State which party is to have it."));
    }
    if (const auto open = Limitations::of(file, toLocalTime(atUtc).date()).mayUseCase(); !open) {
        return fail(open.error());
    }
    return request.ground.trimmed().isEmpty() ? onConsent(file, request, atUtc)
                                              : onGround(file, request, toLocalTime(atUtc).date());
}

QList<LegalBasis> offeredGrounds(const CaseFile& file, const Party& party, QDate day)
{
    QList<LegalBasis> offered;
    for (const LegalBasis& basis : legalBasesOn(u"disclosure", day)) {
        if (!basis.consent && mayReceive(basis, party) && isAgeWithin(basis, file.client.number, day)) {
            offered.append(basis);
        }
    }
    return offered;
}

QList<RecipientAnswer> recipients(const CaseFile& file, const QList<Party>& parties,
                                  const QList<InfoKind>& kinds, const QDateTime& atUtc)
{
    QList<RecipientAnswer> answers;
    for (const Party& party : parties) {
        RecipientAnswer answer{party, {}, false, {}};
        for (const InfoKind kind : kinds) {
            if (scopeInForce(file, party, kind, atUtc) != nullptr) {
                answer.covered.append(kind);
            }
        }
        answer.allowed = !kinds.isEmpty() && answer.covered.size() == kinds.size();
        if (!answer.allowed) {
            answer.reason =
                kinds.isEmpty()
                    ? QCoreApplication::translate("Rules", "State what kind of information is to leave.")
                    : whyNot(file, answer.covered.size());
        }
        answers.append(answer);
    }
    return answers;
}

} // namespace lotsbok
