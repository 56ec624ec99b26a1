// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_check.h"
#include "tests/core/result_text.h"

#include <functional>

using Refused = std::function<lotsbok::Result<void>()>;
Q_DECLARE_METATYPE(Refused)

/// A good record of each kind that has a check of its own, and rows for what is refused after one change.
namespace lotsbok::goodrecords {

inline const QDate day(2026, 3, 2);

inline QDateTime at(int hour)
{
    return {day, QTime(hour, 0), Qt::UTC};
}

inline Party police()
{
    return {PartyKind::Police, QStringLiteral("Polisen"), QStringLiteral("kontaktpolis"), {}};
}

inline const QString subject = QStringLiteral("consent:01940000-0000-7000-8000-000000000001");

// A good record of each kind that has a check of its own.
template<typename T>
T good();

template<>
inline Intake good()
{
    return {};
}
template<>
inline ConcernReport good()
{
    ConcernReport value;
    value.learnedOn = day;
    value.text = QStringLiteral("Ett yngre syskon.");
    return value;
}
template<>
inline Guardian good()
{
    Guardian value;
    value.name = QStringLiteral("Mika Åhlén");
    return value;
}
template<>
inline ConsentScope good()
{
    ConsentScope value;
    value.party = police();
    value.kinds = {InfoKind::Plan, InfoKind::Threat};
    return value;
}
template<>
inline Withdrawal good()
{
    Withdrawal value;
    value.at = at(9);
    value.receivedBy = QStringLiteral("Kim Ek");
    return value;
}
template<>
inline Judgement good()
{
    Judgement value;
    value.about = JudgementAbout::GoOnWithoutPolice;
    value.on = day;
    value.note = QStringLiteral("Det går bra.");
    return value;
}
template<>
inline ThreatAssessment good()
{
    ThreatAssessment value;
    value.on = day;
    value.level = 3;
    value.proposed = 3;
    value.indicators = {{QStringLiteral("conflict"), true}};
    value.measures = {{QStringLiteral("Bestäm platser"), true, day, QStringLiteral("Kim Ek"), {}}};
    return value;
}
template<>
inline RiskyPlace good()
{
    RiskyPlace value;
    value.place = QStringLiteral("Påhittade torget");
    return value;
}
template<>
inline ThreatReport good()
{
    ThreatReport value;
    value.learnedOn = day;
    value.text = QStringLiteral("Hot per telefon.");
    return value;
}
template<>
inline CentralHandover good()
{
    return {};
}
template<>
inline Decision good()
{
    Decision value;
    value.on = day;
    value.act = QStringLiteral("2025:400");
    value.section = QStringLiteral("11 kap. 1 §");
    return value;
}
template<>
inline Support good()
{
    Support value;
    value.kind = SupportKind::Placement;
    value.law = PlacementLaw::SoL;
    value.name = QStringLiteral("Stödboende");
    value.from = day;
    return value;
}
template<>
inline Closing good()
{
    Closing value;
    value.begunOn = day;
    return value;
}
template<>
inline FollowUp good()
{
    FollowUp value;
    value.on = day;
    return value;
}
template<>
inline FollowUpFact good()
{
    FollowUpFact value;
    value.about = FactAbout::Suspicions;
    value.finding = FactFinding::Fewer;
    value.on = day;
    return value;
}
template<>
inline Plan good()
{
    Plan value;
    value.madeOn = day;
    return value;
}
template<>
inline Goal good()
{
    Goal value;
    value.text = QStringLiteral("Ett arbete");
    return value;
}
template<>
inline Activity good()
{
    Activity value;
    value.what = QStringLiteral("Skriva ett cv");
    value.start = day;
    value.due = day;
    value.party = police();
    return value;
}
template<>
inline NetworkTie good()
{
    NetworkTie value;
    value.name = QStringLiteral("Mika Åhlén");
    return value;
}
template<>
inline Meeting good()
{
    Meeting value;
    value.start = at(9);
    value.end = at(10);
    value.parties = {{police(), day, true, {}}};
    value.agenda = {{QStringLiteral("Läget"), {InfoKind::Plan}, {}}};
    return value;
}
template<>
inline Commitment good()
{
    Commitment value;
    value.party = police();
    value.text = QStringLiteral("Ringa skolan.");
    return value;
}
template<>
inline Deviation good()
{
    Deviation value;
    value.on = day;
    value.text = QStringLiteral("Ingen kom.");
    value.party = police();
    return value;
}
template<>
inline Incident good()
{
    Incident value;
    value.at = at(9);
    value.text = QStringLiteral("Hot i receptionen.");
    return value;
}
template<>
inline ForumMeeting good()
{
    ForumMeeting value;
    value.on = day;
    return value;
}
template<>
inline KeepApart good()
{
    KeepApart value;
    value.reason = QStringLiteral("Konflikt.");
    value.from = day;
    return value;
}
template<>
inline SafetyTalk good()
{
    SafetyTalk value;
    value.heldOn = day;
    value.nextOn = day.addYears(1);
    return value;
}
template<>
inline Deputy good()
{
    Deputy value;
    value.from = day;
    value.to = day;
    return value;
}
template<>
inline LogReview good()
{
    LogReview value;
    value.month = QDate(2026, 2, 1);
    value.sample = {1, 7};
    return value;
}
template<>
inline Settings good()
{
    return {};
}
template<>
inline ClientLink good()
{
    ClientLink value;
    value.on = day;
    return value;
}
template<>
inline CaseReader good()
{
    CaseReader value;
    value.from = day;
    return value;
}
template<>
inline Attachment good()
{
    Attachment value;
    value.name = QStringLiteral("samtycke.pdf");
    value.mediaType = QStringLiteral("application/pdf");
    value.size = 1000;
    value.sha256 = QByteArray(32, 'a');
    value.source = QStringLiteral("Polisen");
    value.on = day;
    return value;
}
template<>
inline JournalMark good()
{
    JournalMark value;
    value.subject = subject;
    value.on = day;
    return value;
}
template<>
inline Objection good()
{
    Objection value;
    value.on = day;
    value.text = QStringLiteral("Det stämmer inte.");
    return value;
}
template<>
inline RightsRequest good()
{
    RightsRequest value;
    value.on = day;
    value.text = QStringLiteral("Rätta mitt telefonnummer.");
    return value;
}
template<>
inline CaseEvent good()
{
    CaseEvent value;
    value.at = at(9);
    value.reason = QStringLiteral("Byter enhet.");
    return value;
}

/// The check of a good record after one change.
template<typename T, typename Change>
Refused after(Change change)
{
    T value = good<T>();
    change(value);
    return [value] { return validateRecord(value); };
}

inline void columns()
{
    QTest::addColumn<Refused>("refused");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");
}

inline void row(const char* name, const Refused& refused, const char* field, const char* sentence)
{
    QTest::newRow(name) << refused << QString::fromUtf8(field) << QString::fromUtf8(sentence);
}

/// A day that is earlier than another one.
inline void order(const char* name, const Refused& refused, const char* from, const char* to)
{
    row(name, refused, to,
        qPrintable(QStringLiteral("“%1” is earlier than “%2”.")
                       .arg(QString::fromLatin1(to), QString::fromLatin1(from))));
}

/// The one refusal of the row: its sentence names the field, which is also the detail.
inline void verifyRefused()
{
    QFETCH(Refused, refused);
    QFETCH(QString, field);
    QFETCH(QString, sentence);
    const Result<void> result = refused();
    VERIFY_FAILS(result, ErrorCode::InvalidInput);
    QCOMPARE(result.error().text, sentence);
    QCOMPARE(result.error().detail, field);
    QVERIFY(result.error().text.contains(field));
}

} // namespace lotsbok::goodrecords
