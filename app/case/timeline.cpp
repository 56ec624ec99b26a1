// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/timeline.h"

#include "app/records/record_names.h"
#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/rules/limitation.h"
#include "forms/engine/form_definition.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

template<typename T>
QString timelineWord(const T&, const char* field, const auto& value)
{
    return wordName(QString::fromLatin1(T::info.kind), QString::fromLatin1(field), described::wordOf(value));
}

QString timelineParty(const Party& party)
{
    return party.function.isEmpty() ? party.organisation
                                    : QStringLiteral("%1, %2").arg(party.organisation, party.function);
}

/// Collects the entries of one case. Each kind says by itself which of its days tell something.
class TimelineBuilder {
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    explicit TimelineBuilder(const CaseSnapshot& snapshot)
        : m_snapshot(snapshot)
        , m_today(snapshot.today)
    {}

    QList<TimelineEntry> build();

private:
    template<typename T>
    TimelineEntry entryOf(const T& record) const
    {
        const QString kind = QString::fromLatin1(T::info.kind);
        return {{},
                {},
                kind,
                recordName(kind),
                {},
                sectionOfKind(kind),
                kind + QLatin1Char(':') + record.id.toString()};
    }
    /// On a day; nothing when the day is not valid.
    template<typename T>
    void on(const T& record, QDate day, const QString& title, const QString& detail = {})
    {
        if (day.isValid()) {
            TimelineEntry entry = entryOf(record);
            entry.day = day;
            entry.title = title;
            entry.detail = detail;
            m_entries.append(entry);
        }
    }
    template<typename T>
    void at(const T& record, const QDateTime& moment, const QString& title, const QString& detail = {})
    {
        TimelineEntry entry = entryOf(record);
        entry.day = moment.isValid() ? toLocalTime(moment).date() : QDate();
        entry.at = moment;
        entry.title = title;
        entry.detail = detail;
        m_entries.append(entry);
    }
    /// A day within a record, called as its field is, which is "Police asked on", without the last word: the
    /// day stands beside it.
    template<typename T>
    void mark(const T& record, const char* field, QDate day)
    {
        QString name = fieldName(QString::fromLatin1(T::info.kind), QString::fromLatin1(field));
        //: The word that ends the name of a field with a day in it: "Police asked on".
        if (const QString last = u' ' + tr("on"); name.endsWith(last)) {
            name.chop(last.size());
        }
        on(record, day, name);
    }
    /// As the name of its kind.
    template<typename T>
    static QString nameOf(const T&)
    {
        return recordName(QString::fromLatin1(T::info.kind));
    }

    void take(const Intake& r);
    void take(const StepDone& r);
    void take(const ConcernReport& r);
    void take(const Instrument& r) { on(r, r.on, r.name, r.conclusion); }
    void take(const Guardian&) {}
    void take(const Consent& r);
    void take(const ConsentScope&) {} // told with its consent
    void take(const Withdrawal& r);
    void take(const Judgement& r) { on(r, r.on, timelineWord(r, "about", r.about), r.note); }
    void take(const ThreatAssessment& r);
    void take(const RiskyPlace& r);
    void take(const ThreatReport& r);
    void take(const CentralHandover& r);
    void take(const Decision& r);
    void take(const Support& r);
    void take(const Closing& r);
    void take(const GateOverride& r) { on(r, r.on, nameOf(r), r.reason); }
    void take(const FollowUp& r);
    void take(const FollowUpFact& r)
    {
        on(r, r.on, QStringLiteral("%1: %2").arg(nameOf(r), timelineWord(r, "fact", r.about)),
           timelineWord(r, "finding", r.finding));
    }
    void take(const Plan& r);
    void take(const Goal&) {}
    void take(const Activity& r);
    void take(const NetworkTie& r) { mark(r, "endedOn", r.endedOn); }
    void take(const Meeting& r);
    void take(const Commitment& r);
    void take(const JournalMark&) {} // a mark on something that is told of by itself
    void take(const Objection& r) { on(r, r.on, nameOf(r), r.text); }
    void take(const RightsRequest& r) { on(r, r.on, timelineWord(r, "asked", r.asked), r.text); }
    void take(const Attachment& r) { on(r, r.on, r.name, r.source); }
    void take(const CaseReader&) {}
    void take(const CaseEvent& r) { at(r, r.at, timelineWord(r, "kind", r.kind), r.reason); }
    void take(const Case& value);
    void take(const FormResponse& response);
    void take(const DisclosureRecord& record);

    const CaseSnapshot& m_snapshot;
    QDate m_today;
    QList<TimelineEntry> m_entries;
};

void TimelineBuilder::take(const Intake& r)
{
    mark(r, "informedOn", r.informedOn);
    mark(r, "childImpactAnalysedOn", r.childImpactAnalysedOn);
    mark(r, "inventoryOn", r.inventoryOn);
    mark(r, "policeAskedOn", r.policeAskedOn);
    mark(r, "policeAnsweredOn", r.policeAnsweredOn);
    mark(r, "kaaInformedOn", r.kaaInformedOn);
    mark(r, "policeConsultedOnSuitability", r.policeConsultedOnSuitability);
}

void TimelineBuilder::take(const StepDone& r)
{
    on(r, r.on, QStringLiteral("%1: %2").arg(nameOf(r), timelineWord(r, "step", r.step)),
       m_snapshot.userName(r.by));
}

void TimelineBuilder::take(const ConcernReport& r)
{
    on(r, r.learnedOn, nameOf(r), r.text);
    mark(r, "sentOn", r.sentOn);
}

void TimelineBuilder::take(const Consent& r)
{
    QStringList parties;
    for (const ConsentScope& scope : m_snapshot.file.all<ConsentScope>()) {
        if (scope.consent == r.id) {
            parties.append(timelineParty(scope.party));
        }
    }
    on(r, r.givenOn, QStringLiteral("%1: %2").arg(nameOf(r), timelineWord(r, "kind", r.kind)),
       parties.join(QStringLiteral("; ")));
}

void TimelineBuilder::take(const Withdrawal& r)
{
    const ConsentScope* scope = r.scope ? m_snapshot.file.find<ConsentScope>(*r.scope) : nullptr;
    at(r, r.at, nameOf(r), scope ? timelineParty(scope->party) : tr("The whole consent"));
}

void TimelineBuilder::take(const ThreatAssessment& r)
{
    on(r, r.on, QStringLiteral("%1: %2").arg(nameOf(r), tr("level %1").arg(r.level)), r.summary);
    mark(r, "chiefInformedOn", r.chiefInformedOn);
    mark(r, "measuresDecidedOn", r.measuresDecidedOn);
}

void TimelineBuilder::take(const RiskyPlace& r)
{
    mark(r, "decidedOn", r.decidedOn);
    mark(r, "partiesToldOn", r.partiesToldOn);
    mark(r, "endedOn", r.endedOn);
}

void TimelineBuilder::take(const ThreatReport& r)
{
    on(r, r.learnedOn, nameOf(r), r.text);
    mark(r, "policeInformedOn", r.policeInformedOn);
}

void TimelineBuilder::take(const CentralHandover& r)
{
    mark(r, "bopsConsultedOn", r.bopsConsultedOn);
    mark(r, "personConsentedOn", r.personConsentedOn);
    mark(r, "handedOverOn", r.handedOverOn);
}

void TimelineBuilder::take(const Decision& r)
{
    on(r, r.on, QStringLiteral("%1: %2").arg(nameOf(r), timelineWord(r, "kind", r.kind)),
       QStringLiteral("%1 %2").arg(r.act, r.section));
}

void TimelineBuilder::take(const Support& r)
{
    const QString name = QStringLiteral("%1: %2").arg(timelineWord(r, "kind", r.kind), r.name);
    on(r, r.from.isValid() ? r.from : r.decidedOn, tr("%1 begins").arg(name), r.provider);
    if (r.to.isValid() && r.to <= m_today) {
        on(r, r.to, tr("%1 has ended").arg(name), r.provider);
    }
}

void TimelineBuilder::take(const Closing& r)
{
    on(r, r.begunOn, tr("Closing begun"), r.reason ? timelineWord(r, "reason", *r.reason) : QString());
    mark(r, "actorsToldOn", r.actorsToldOn);
}

void TimelineBuilder::take(const FollowUp& r)
{
    on(r, r.on, QStringLiteral("%1: %2").arg(nameOf(r), timelineWord(r, "kind", r.kind)));
    mark(r, "copySentOn", r.copySentOn);
}

void TimelineBuilder::take(const Plan& r)
{
    on(r, r.madeOn, QStringLiteral("%1 %2").arg(nameOf(r)).arg(r.number),
       timelineWord(r, "status", r.status));
    mark(r, "followedUpOn", r.followedUpOn);
}

void TimelineBuilder::take(const Activity& r)
{
    if (r.status != ActivityStatus::Open) {
        on(r, r.statusOn, r.what, timelineWord(r, "status", r.status));
    }
}

void TimelineBuilder::take(const Meeting& r)
{
    QStringList detail{timelineWord(r, "status", r.status), r.place};
    detail.removeAll(QString());
    at(r, r.start, timelineWord(r, "kind", r.kind),
       r.start.isValid() ? detail.join(QStringLiteral(", ")) : tr("Time and place are hidden (R20)"));
    mark(r, "riskAnalysedOn", r.riskAnalysedOn);
}

void TimelineBuilder::take(const Commitment& r)
{
    if (r.outcome != CommitmentOutcome::Open) {
        on(r, r.outcomeOn, r.text,
           QStringLiteral("%1, %2").arg(timelineParty(r.party), timelineWord(r, "outcome", r.outcome)));
    }
}

void TimelineBuilder::take(const Case& value)
{
    const QString entry = QStringLiteral("case:%1").arg(value.id.toString());
    const auto add = [&](QDate day, const QString& title) {
        if (day.isValid()) {
            m_entries.append({day, {}, QStringLiteral("case"), title, {}, CaseSectionId::Decisions, entry});
        }
    };
    add(value.openedOn, tr("The case was opened"));
    add(value.closedOn, tr("The case was closed"));
}

void TimelineBuilder::take(const FormResponse& response)
{
    const FormDefinition* form = m_snapshot.forms->current(response.formId);
    const QString title = form ? QStringLiteral("%1 %2").arg(response.formId, form->title) : response.formId;
    m_entries.append(
        {toLocalTime(response.registeredAt).date(), response.registeredAt, QStringLiteral("response"), title,
         tr("Version %1, registered by %2").arg(QString::number(response.version), response.registeredBy),
         CaseSectionId::Overview, QStringLiteral("response:%1").arg(response.id.toString())});
}

void TimelineBuilder::take(const DisclosureRecord& record)
{
    QString to = record.recipientName;
    if (record.recipient != DisclosureRecord::Recipient::Party) {
        to = record.recipient == DisclosureRecord::Recipient::OwnFile ? tr("the own file") : tr("the person");
    }
    m_entries.append({toLocalTime(record.at).date(), record.at, QStringLiteral("disclosure"),
                      tr("%1 to %2").arg(record.what, to), record.basis, CaseSectionId::Documents,
                      QStringLiteral("disclosure:%1").arg(record.id.toString())});
}

QList<TimelineEntry> TimelineBuilder::build()
{
    take(m_snapshot.file.value);
    CaseRecordTypes::forEach([this]<typename T>() {
        for (const T& record : m_snapshot.file.all<T>()) {
            take(record);
        }
    });
    for (qsizetype i = m_snapshot.responses.size(); i > 0; --i) {
        take(m_snapshot.responses.at(i - 1)); // they come newest first
    }
    for (const DisclosureRecord& record : m_snapshot.file.disclosures) {
        take(record);
    }
    const Limitations limited = Limitations::of(m_snapshot.file, m_snapshot.today);
    for (TimelineEntry& entry : m_entries) {
        if (limited.marks(entry.entry)) { // R34: read, and seen to be limited
            entry.title = tr("%1 (limited)").arg(entry.title);
        }
    }
    std::reverse(m_entries.begin(), m_entries.end());
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        if (a.day != b.day) {
            return !a.day.isValid() || (b.day.isValid() && a.day > b.day);
        }
        if (a.at.isValid() != b.at.isValid()) {
            return !a.at.isValid(); // of the whole day: last entered first
        }
        return a.at > b.at;
    });
    return m_entries;
}

} // namespace

QList<TimelineEntry> timelineOf(const CaseSnapshot& snapshot)
{
    return TimelineBuilder(snapshot).build();
}

CaseSectionId sectionOfKind(QStringView kind)
{
    struct Row {
        const char* kind;
        CaseSectionId section;
    };
    static constexpr std::array rows{
        Row{Intake::info.kind, CaseSectionId::Inventory},
        Row{ConcernReport::info.kind, CaseSectionId::Inventory},
        Row{Instrument::info.kind, CaseSectionId::Inventory},
        Row{Guardian::info.kind, CaseSectionId::Consents},
        Row{Consent::info.kind, CaseSectionId::Consents},
        Row{ConsentScope::info.kind, CaseSectionId::Consents},
        Row{Withdrawal::info.kind, CaseSectionId::Consents},
        Row{ThreatAssessment::info.kind, CaseSectionId::Threat},
        Row{RiskyPlace::info.kind, CaseSectionId::Threat},
        Row{ThreatReport::info.kind, CaseSectionId::Threat},
        Row{CentralHandover::info.kind, CaseSectionId::Threat},
        Row{Plan::info.kind, CaseSectionId::Plan},
        Row{Goal::info.kind, CaseSectionId::Plan},
        Row{Activity::info.kind, CaseSectionId::Plan},
        Row{NetworkTie::info.kind, CaseSectionId::Network},
        Row{Meeting::info.kind, CaseSectionId::Meetings},
        Row{Commitment::info.kind, CaseSectionId::Meetings},
        Row{FollowUp::info.kind, CaseSectionId::FollowUp},
        Row{FollowUpFact::info.kind, CaseSectionId::FollowUp},
        Row{StepDone::info.kind, CaseSectionId::Decisions},
        Row{Judgement::info.kind, CaseSectionId::Decisions},
        Row{Decision::info.kind, CaseSectionId::Decisions},
        Row{Support::info.kind, CaseSectionId::Decisions},
        Row{Closing::info.kind, CaseSectionId::Decisions},
        Row{GateOverride::info.kind, CaseSectionId::Decisions},
        Row{CaseReader::info.kind, CaseSectionId::Decisions},
        Row{CaseEvent::info.kind, CaseSectionId::Decisions},
        Row{JournalMark::info.kind, CaseSectionId::Documents},
        Row{Objection::info.kind, CaseSectionId::Documents},
        Row{RightsRequest::info.kind, CaseSectionId::Documents},
        Row{Attachment::info.kind, CaseSectionId::Documents},
    };
    for (const Row& row : rows) {
        if (kind == QLatin1StringView(row.kind)) {
            return row.section;
        }
    }
    return kind == u"disclosure" ? CaseSectionId::Documents : CaseSectionId::Overview;
}

} // namespace lotsbok
