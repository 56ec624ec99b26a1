// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/duty_place.h"

#include "app/admin/breach_page.h"
#include "app/admin/erasure_page.h"
#include "app/admin/log_review_page.h"

namespace lotsbok {

namespace {

/// A duty's place in words: which kind of record its cause is, if that can be shown.
struct PlaceOfKind {
    DutyPlace place;
    const char* source = nullptr; ///< RecordInfo::kind
};

PlaceOfKind inCase(CaseSectionId section, const char* source = nullptr)
{
    return {{DutyPlace::Kind::Case, section, CommandId::GoToday}, source};
}

PlaceOfKind onPage(CommandId page, const char* source = nullptr)
{
    return {{DutyPlace::Kind::Page, CaseSectionId::Overview, page}, source};
}

PlaceOfKind placeOfKind(DutyKind kind)
{
    switch (kind) {
    case DutyKind::SecondLots:
        return inCase(CaseSectionId::Overview);
    case DutyKind::Receipt:
        return inCase(CaseSectionId::Overview, CaseEvent::info.kind);
    case DutyKind::Belonging:
        return inCase(CaseSectionId::Inventory);
    case DutyKind::ChildImpactAnalysis:
    case DutyKind::KaaInformation:
    case DutyKind::PoliceMeetingRefused:
        return inCase(CaseSectionId::Inventory, Intake::info.kind);
    case DutyKind::ConcernReport:
        return inCase(CaseSectionId::Inventory, ConcernReport::info.kind);
    case DutyKind::EntryFollowUp:
    case DutyKind::ExitFollowUp:
        return inCase(CaseSectionId::FollowUp);
    case DutyKind::FollowUpCopy:
        return inCase(CaseSectionId::FollowUp, FollowUp::info.kind);
    case DutyKind::MakePlan:
        return inCase(CaseSectionId::Plan);
    case DutyKind::ActivityDue:
        return inCase(CaseSectionId::Plan, Activity::info.kind);
    case DutyKind::JudgeWithdrawal:
        return inCase(CaseSectionId::Consents, Withdrawal::info.kind);
    case DutyKind::ConsentCopy:
        return inCase(CaseSectionId::Consents, Consent::info.kind);
    case DutyKind::MissingConsent:
    case DutyKind::ConsentAt18:
        return inCase(CaseSectionId::Consents);
    case DutyKind::EndAfterPoliceConsent:
        return inCase(CaseSectionId::Decisions);
    case DutyKind::PlacementJudgement:
        return inCase(CaseSectionId::Decisions, Support::info.kind);
    case DutyKind::InformChief:
    case DutyKind::DecideMeasures:
    case DutyKind::ProtectionGroup:
    case DutyKind::ReviewThreat:
        return inCase(CaseSectionId::Threat, ThreatAssessment::info.kind);
    case DutyKind::PlacesToAvoid:
        return inCase(CaseSectionId::Threat, RiskyPlace::info.kind);
    case DutyKind::CentralHandover:
        return inCase(CaseSectionId::Threat);
    case DutyKind::InformPolice:
    case DutyKind::JudgeThreat:
        return inCase(CaseSectionId::Threat, ThreatReport::info.kind);
    case DutyKind::RiskAnalysis:
    case DutyKind::TellChiefOfMeeting:
    case DutyKind::MeetingNotEnded:
    case DutyKind::PoliceConsultation:
        return inCase(CaseSectionId::Meetings, Meeting::info.kind);
    case DutyKind::NetworkMeeting:
        return inCase(CaseSectionId::Meetings);
    case DutyKind::Commitment:
        return inCase(CaseSectionId::Meetings, Commitment::info.kind);
    case DutyKind::Incident:
        return onPage(CommandId::GoStaff, Incident::info.kind);
    case DutyKind::SafetyTalk:
        return onPage(CommandId::GoStaff);
    case DutyKind::DeliverSafetyTalk:
        return onPage(CommandId::GoStaff, SafetyTalk::info.kind);
    case DutyKind::Competence:
        return onPage(CommandId::GoStaff, Competence::info.kind);
    case DutyKind::Deviation:
        return onPage(CommandId::GoDistrict, Deviation::info.kind);
    case DutyKind::LocalResourcesReview:
        return onPage(CommandId::GoDistrict, YearlyReview::info.kind);
    case DutyKind::ContactListReview:
        return onPage(CommandId::GoContacts, YearlyReview::info.kind);
    case DutyKind::ProcurementPapers:
        return {{DutyPlace::Kind::Form, CaseSectionId::Overview, CommandId::GoToday, QStringLiteral("2.4")}};
    case DutyKind::RightsRequest:
        return inCase(CaseSectionId::Documents, RightsRequest::info.kind);
    case DutyKind::LogReview:
        return {{DutyPlace::Kind::LogReview}};
    case DutyKind::ErasureDue:
        return {{DutyPlace::Kind::Erasure}};
    case DutyKind::BreachFirstNotice:
    case DutyKind::BreachNotification:
        return {{DutyPlace::Kind::Breach}};
    }
    return {};
}

} // namespace

DutyPlace dutyPlace(const Duty& duty)
{
    PlaceOfKind found = placeOfKind(duty.kind);
    const bool named = found.place.kind == DutyPlace::Kind::Page || !duty.source.isNull();
    if (found.source && named) {
        const QString id = duty.source.isNull() ? QString() : duty.source.toString(QUuid::WithoutBraces);
        found.place.entry = QStringLiteral("%1:%2").arg(QLatin1String(found.source), id);
    }
    return found.place;
}

void openDuty(PageContext context, const Duty& duty)
{
    Navigator& navigator = *context.navigator;
    const DutyPlace place = dutyPlace(duty);
    switch (place.kind) {
    case DutyPlace::Kind::Case:
        if (const auto id = CaseId::fromUuid(duty.subject.id)) {
            navigator.openCase(*id, place.section, place.entry);
        }
        return;
    case DutyPlace::Kind::Form:
        navigator.openForm({duty.subject, place.form, {}, false});
        return;
    case DutyPlace::Kind::Page:
        navigator.openCommand(place.page, Place{duty.subject, place.entry});
        return;
    case DutyPlace::Kind::LogReview:
        navigator.pushPage(new LogReviewPage(context));
        return;
    case DutyPlace::Kind::Erasure:
        navigator.pushPage(new ErasurePage(context));
        return;
    case DutyPlace::Kind::Breach:
        navigator.pushPage(new BreachPage(context));
        return;
    }
}

bool waitsForSignature(DutyKind kind)
{
    switch (kind) {
    case DutyKind::DecideMeasures:
    case DutyKind::DeliverSafetyTalk:
    case DutyKind::LogReview:
    case DutyKind::Receipt:
    case DutyKind::ErasureDue:
    case DutyKind::Deviation:
    case DutyKind::BreachFirstNotice:
    case DutyKind::BreachNotification:
        return true;
    default:
        return false;
    }
}

} // namespace lotsbok
