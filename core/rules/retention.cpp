// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/retention.h"

#include "core/base/clock.h"
#include "core/rules/age.h"
#include "core/rules/reference_data.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

// law.md, "Retention".
constexpr int yearsKept = 5;
constexpr int childProtectionUntilAge = 30;
const QDate childProtectionFrom(2026, 1, 15);

/// The day of the month that decides the research exception: the number's, a samordningsnummer's less 60,
/// or what a person decided where the number does not say it. 0: unknown.
int birthDayOfMonth(const RetentionFacts& facts)
{
    const PersonNumber::Kind kind = facts.number.kind();
    if (kind == PersonNumber::Kind::Personnummer || kind == PersonNumber::Kind::Samordningsnummer) {
        constexpr int samordningDays = 60;
        const int written = facts.number.stored().mid(6, 2).toInt();
        const int day = written > samordningDays ? written - samordningDays : written;
        if (day >= 1 && day < samordningDays) {
            return day;
        }
    }
    return facts.decidedBirthday ? facts.decidedBirthday->day() : 0;
}

std::optional<QDate> birthday(const RetentionFacts& facts)
{
    const std::optional<QDate> stated = facts.number.birthDate();
    return stated ? stated : facts.decidedBirthday;
}

bool isKeptForResearch(int dayOfMonth)
{
    return dayOfMonth == 5 || dayOfMonth == 15 || dayOfMonth == 25;
}

/// "2025:400 16 kap."
QString sectionOn(QDate day)
{
    const QList<LegalBasis> bases = legalBasesOn(u"retention", day);
    return bases.isEmpty() ? QString()
                           : QStringLiteral("%1 %2").arg(bases.first().act, bases.first().section);
}

enum class RetentionReason { Open, ChildPlaced, Research, UnknownBirthday, ChildProtection, LastNote };

struct RetentionAnswer {
    Retention dates;
    RetentionReason reason = RetentionReason::Open;
};

RetentionAnswer dated(RetentionOutcome outcome, QDate earliest, RetentionReason reason)
{
    return {{outcome, earliest, QDate(earliest.year() + 1, 12, 31), {}}, reason};
}

RetentionAnswer retentionAnswer(const RetentionFacts& facts)
{
    if (!facts.closedOn.isValid()) {
        return {{RetentionOutcome::NotYet, {}, {}, {}}, RetentionReason::Open};
    }
    if (facts.childPlaced) {
        return {{RetentionOutcome::Never, {}, {}, {}}, RetentionReason::ChildPlaced};
    }
    const int dayOfMonth = birthDayOfMonth(facts);
    if (isKeptForResearch(dayOfMonth)) {
        return {{RetentionOutcome::Never, {}, {}, {}}, RetentionReason::Research};
    }
    QDate earliest = dayOfTurning(std::max(facts.lastNote, facts.closedOn), yearsKept);
    const std::optional<QDate> born = birthday(facts);
    const bool untilThirty = facts.childProtectionInvestigation && facts.closedOn >= childProtectionFrom;
    if (untilThirty && born) {
        earliest = std::max(earliest, dayOfTurning(*born, childProtectionUntilAge));
    }
    if (dayOfMonth == 0 || (untilThirty && !born)) {
        return dated(RetentionOutcome::NeedsDecision, earliest, RetentionReason::UnknownBirthday);
    }
    return dated(RetentionOutcome::Dated, earliest,
                 untilThirty ? RetentionReason::ChildProtection : RetentionReason::LastNote);
}

QString reasonText(RetentionReason reason)
{
    switch (reason) {
    case RetentionReason::Open:
        return QCoreApplication::translate("Rules", "The case is open.");
    case RetentionReason::ChildPlaced:
        return QCoreApplication::translate("Rules", "The file is kept for ever: a child was placed (%1).");
    case RetentionReason::Research:
        return QCoreApplication::translate("Rules",
                                           "The file is kept for research by the day of birth (%1).");
    case RetentionReason::UnknownBirthday:
        return QCoreApplication::translate(
            "Rules", "The day of birth is not known and needs a person's decision (%1).");
    case RetentionReason::ChildProtection:
        return QCoreApplication::translate("Rules",
                                           "A child-protection investigation is kept until the person is "
                                           "thirty, and five years after the last note (%1).");
    case RetentionReason::LastNote:
        return QCoreApplication::translate("Rules",
                                           "The file is to be erased five years after the last note (%1).");
    }
    return {};
}

} // namespace

Retention retention(const RetentionFacts& facts)
{
    RetentionAnswer answer = retentionAnswer(facts);
    answer.dates.reason = reasonText(answer.reason);
    if (answer.reason != RetentionReason::Open) {
        const QDate day = answer.dates.earliest.isValid() ? answer.dates.earliest : facts.closedOn;
        answer.dates.reason = answer.dates.reason.arg(sectionOn(day));
    }
    return answer.dates;
}

Retention retentionDates(const RetentionFacts& facts)
{
    return retentionAnswer(facts).dates;
}

namespace {

void noteLater(QDate& last, QDate day)
{
    if (day.isValid() && (!last.isValid() || day > last)) {
        last = day;
    }
}

QDate lastNoteOf(const CaseFile& file)
{
    QDate last = file.value.closedOn;
    for (const Decision& decision : file.all<Decision>()) {
        noteLater(last, decision.on);
    }
    for (const FollowUp& followUp : file.all<FollowUp>()) {
        noteLater(last, followUp.on);
        noteLater(last, followUp.copySentOn);
    }
    for (const JournalMark& mark : file.all<JournalMark>()) {
        noteLater(last, mark.on);
    }
    for (const Objection& objection : file.all<Objection>()) {
        noteLater(last, objection.on);
    }
    for (const RightsRequest& request : file.all<RightsRequest>()) {
        noteLater(last, request.on);
        noteLater(last, request.decidedOn);
        noteLater(last, request.toldOn);
    }
    for (const Judgement& judgement : file.all<Judgement>()) {
        noteLater(last, judgement.on);
    }
    for (const CaseEvent& event : file.all<CaseEvent>()) {
        noteLater(last, toLocalTime(event.at).date());
        noteLater(last, event.receiptOn);
    }
    return last;
}

bool isChildPlaced(const CaseFile& file, const std::optional<QDate>& born)
{
    const QList<Support>& supports = file.all<Support>();
    return std::any_of(supports.begin(), supports.end(), [&](const Support& support) {
        const QDate began = support.from.isValid() ? support.from : support.decidedOn;
        const bool placed = support.kind == SupportKind::Placement || support.law != PlacementLaw::None;
        return placed && (born && began.isValid() ? began < dayOfTurning(*born, kAdultAge)
                                                  : file.value.type == SigType::Young);
    });
}

} // namespace

RetentionFacts retentionFacts(const CaseFile& file)
{
    RetentionFacts facts;
    facts.closedOn = file.value.closedOn;
    facts.lastNote = lastNoteOf(file);
    facts.number = file.client.number;
    for (const Judgement& judgement : file.all<Judgement>()) {
        if (judgement.about == JudgementAbout::UnknownBirthday) {
            facts.decidedBirthday = judgement.on;
        }
    }
    facts.childPlaced = isChildPlaced(file, birthday(facts));
    return facts;
}

} // namespace lotsbok
