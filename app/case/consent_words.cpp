// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/consent_words.h"

#include "app/records/record_names.h"
#include "app/widgets/text.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString consentWord(const char* source)
{
    return QCoreApplication::translate("Consents", source);
}

QString meetingText(const Meeting& meeting)
{
    const QString kind =
        wordName(QStringLiteral("meeting"), QStringLiteral("kind"), described::wordOf(meeting.kind));
    return meeting.start.isValid() ? QStringLiteral("%1, %2").arg(shownDateTime(meeting.start), kind) : kind;
}

QStringList givenLines(const WithdrawalEffect& effect)
{
    QStringList lines;
    for (const WithdrawalEffect::Loss& loss : effect.losses) {
        for (const DisclosureRecord& record : loss.alreadyGiven) {
            lines.append(QStringLiteral("%1: %2, %3")
                             .arg(partyWords(loss.scope.party), record.what, shownDateTime(record.at)));
        }
        if (loss.alreadyGiven.isEmpty()) {
            lines.append(consentWord(QT_TRANSLATE_NOOP("Consents", "%1: nothing has been given"))
                             .arg(partyWords(loss.scope.party)));
        }
    }
    return lines;
}

QString severityText(const Finding& finding)
{
    const char* word = finding.severity == Finding::Severity::Stop
                           ? QT_TRANSLATE_NOOP("Consents", "Must: %1 (%2)")
                           : QT_TRANSLATE_NOOP("Consents", "To do: %1 (%2)");
    return consentWord(word).arg(finding.text, finding.rule);
}

void addPart(QList<EffectPart>& parts, const char* heading, const QStringList& lines)
{
    if (!lines.isEmpty()) {
        parts.append({consentWord(heading), lines});
    }
}

} // namespace

QString partyWords(const Party& party)
{
    return party.function.trimmed().isEmpty()
               ? party.organisation
               : QStringLiteral("%1, %2").arg(party.organisation, party.function);
}

QString kindText(InfoKind kind)
{
    return wordName(QStringLiteral("consent-scope"), QStringLiteral("kinds"), described::wordOf(kind));
}

QString kindsText(const QList<InfoKind>& kinds)
{
    QStringList names;
    for (const InfoKind kind : kinds) {
        names.append(kindText(kind));
    }
    const bool isAll = kinds.isEmpty() || kinds.size() == qsizetype(wordsOf(InfoKind{}).size());
    return isAll ? consentWord(QT_TRANSLATE_NOOP("Consents", "what the collaboration needs"))
                 : names.join(QStringLiteral(", "));
}

QString giverText(const CaseFile& file, const Consent& consent)
{
    const Guardian* guardian = consent.guardian ? file.find<Guardian>(*consent.guardian) : nullptr;
    return guardian ? guardian->name : consentWord(QT_TRANSLATE_NOOP("Consents", "the person"));
}

QString consentTitle(const CaseFile& file, const Consent& consent)
{
    const char* title = consent.kind == ConsentKind::Support
                            ? QT_TRANSLATE_NOOP("Consents", "Consent to the support, %1, %2")
                            : QT_TRANSLATE_NOOP("Consents", "Consent to share, %1, %2");
    return consentWord(title).arg(shownDate(consent.givenOn), giverText(file, consent));
}

QStringList missingText(const CaseFile& file, const MissingConsent& missing)
{
    QStringList names;
    if (missing.young) {
        names.append(consentWord(QT_TRANSLATE_NOOP("Consents", "the person")));
    }
    for (const GuardianId& id : missing.guardians) {
        if (const Guardian* guardian = file.find<Guardian>(id)) {
            names.append(guardian->name);
        }
    }
    if (missing.noGuardian) {
        names.append(consentWord(QT_TRANSLATE_NOOP("Consents", "a guardian, and none is registered")));
    }
    return names;
}

QList<EffectPart> effectParts(const WithdrawalEffect& effect)
{
    QStringList losses;
    for (const WithdrawalEffect::Loss& loss : effect.losses) {
        losses.append(QStringLiteral("%1: %2").arg(partyWords(loss.scope.party), kindsText(loss.kinds)));
    }
    QStringList meetings;
    for (const Meeting& meeting : effect.bookedMeetings) {
        meetings.append(meetingText(meeting));
    }
    QStringList activities;
    for (const Activity& activity : effect.openActivities) {
        activities.append(QStringLiteral("%1 (%2)").arg(activity.what, partyWords(activity.party)));
    }
    QStringList letters;
    for (const Party& party : effect.lettersTo) {
        letters.append(partyWords(party));
    }
    QStringList steps;
    for (const Finding& step : effect.steps) {
        steps.append(severityText(step));
    }
    QList<EffectPart> parts;
    addPart(parts, QT_TRANSLATE_NOOP("Consents", "May no longer know"), losses);
    addPart(parts, QT_TRANSLATE_NOOP("Consents", "Has already been given, and cannot be taken back"),
            givenLines(effect));
    addPart(parts, QT_TRANSLATE_NOOP("Consents", "Booked meetings to go through"), meetings);
    addPart(parts, QT_TRANSLATE_NOOP("Consents", "Open activities to end or hand over"), activities);
    addPart(parts, QT_TRANSLATE_NOOP("Consents", "To be told of it"), letters);
    addPart(parts, QT_TRANSLATE_NOOP("Consents", "Steps"), steps);
    if (effect.losses.isEmpty()) {
        parts.prepend({consentWord(QT_TRANSLATE_NOOP("Consents", "May no longer know")),
                       {consentWord(QT_TRANSLATE_NOOP("Consents", "No party loses anything by this."))}});
    }
    return parts;
}

QList<RecordChoice> guardianChoices(const CaseFile& file)
{
    QList<RecordChoice> choices;
    for (const Guardian& guardian : file.all<Guardian>()) {
        choices.append({guardian.relation.isEmpty()
                            ? guardian.name
                            : QStringLiteral("%1 (%2)").arg(guardian.name, guardian.relation),
                        guardian.id.toString()});
    }
    return choices;
}

} // namespace lotsbok
