// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duty.h"
#include "tests/core/rules/case_builder.h"

#include <QByteArrayList>

/// What the tests of duties ask and make.
namespace lotsbok::sample {

inline const QDate today(2026, 4, 1);

inline QList<Duty> dutiesOf(const CaseFile& file, const QDateTime& at = now())
{
    return caseDuties(file, Settings(), at);
}

inline QList<DutyKind> kindsOf(const QList<Duty>& duties)
{
    QList<DutyKind> kinds;
    for (const Duty& duty : duties) {
        kinds.append(duty.kind);
    }
    return kinds;
}

inline QByteArray namesOf(const QList<Duty>& duties)
{
    QByteArrayList keys;
    for (const Duty& duty : duties) {
        keys.append(duty.key().toUtf8());
    }
    return keys.join(' ');
}

inline std::optional<Duty> dutyOf(DutyKind kind, const CaseFile& file, const QDateTime& at = now())
{
    for (const Duty& duty : dutiesOf(file, at)) {
        if (duty.kind == kind) {
            return duty;
        }
    }
    return std::nullopt;
}

inline Judgement judged(JudgementAbout about, RecordId subject)
{
    Judgement judgement;
    judgement.about = about;
    judgement.subject = subject;
    judgement.on = today;
    judgement.note = QStringLiteral("Bedömt.");
    judgement.by = lotsUser();
    return judgement;
}

template<typename T>
T& lastOf(CaseFile& file)
{
    return file.all<T>().last();
}

inline void setLevel(CaseFile& file, int level)
{
    assess(file, today, level);
    lastOf<ThreatAssessment>(file).protectionGroupCooperates = true;
}

inline void addRiskyPlace(CaseFile& file)
{
    RiskyPlace place;
    place.place = QStringLiteral("Torget");
    place.decidedOn = place.partiesToldOn = today;
    add(file, place);
}

inline void addOutsideMeeting(CaseFile& file)
{
    Meeting meeting = meetingOf(file, utc(2026, 4, 9, 7));
    meeting.kind = MeetingKind::Single;
    meeting.outside = true;
    meeting.chiefToldOn = meeting.policeConsultedOn = today;
    add(file, meeting);
}

} // namespace lotsbok::sample
