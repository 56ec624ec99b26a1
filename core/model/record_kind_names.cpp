// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_name_tables.h"

#include <QtGlobal>

namespace lotsbok {

std::span<const RecordNameRow> recordKindNames()
{
    // clang-format off
    static constexpr RecordNameRow rows[]{
        {"intake", QT_TRANSLATE_NOOP("RecordNames", "Reception and investigation")},
        {"step-done", QT_TRANSLATE_NOOP("RecordNames", "Step carried out")},
        {"concern-report", QT_TRANSLATE_NOOP("RecordNames", "Report of concern")},
        {"instrument", QT_TRANSLATE_NOOP("RecordNames", "Assessment instrument")},
        {"guardian", QT_TRANSLATE_NOOP("RecordNames", "Guardian")},
        {"consent", QT_TRANSLATE_NOOP("RecordNames", "Consent")},
        {"consent-scope", QT_TRANSLATE_NOOP("RecordNames", "Scope of a consent")},
        {"withdrawal", QT_TRANSLATE_NOOP("RecordNames", "Withdrawal of consent")},
        {"judgement", QT_TRANSLATE_NOOP("RecordNames", "Recorded judgement")},
        {"threat-assessment", QT_TRANSLATE_NOOP("RecordNames", "Threat assessment")},
        {"risky-place", QT_TRANSLATE_NOOP("RecordNames", "Place or time to avoid")},
        {"threat-report", QT_TRANSLATE_NOOP("RecordNames", "Report of threat or injury")},
        {"central-handover", QT_TRANSLATE_NOOP("RecordNames", "Handover to the central exit programme")},
        {"decision", QT_TRANSLATE_NOOP("RecordNames", "Decision")},
        {"support", QT_TRANSLATE_NOOP("RecordNames", "Support beside SIG")},
        {"closing", QT_TRANSLATE_NOOP("RecordNames", "Closing of the case")},
        {"gate-override", QT_TRANSLATE_NOOP("RecordNames", "Exception by the head of unit")},
        {"follow-up", QT_TRANSLATE_NOOP("RecordNames", "Follow-up")},
        {"follow-up-fact", QT_TRANSLATE_NOOP("RecordNames", "Fact for the report")},
        {"plan", QT_TRANSLATE_NOOP("RecordNames", "Plan")},
        {"goal", QT_TRANSLATE_NOOP("RecordNames", "Goal")},
        {"activity", QT_TRANSLATE_NOOP("RecordNames", "Activity")},
        {"network-tie", QT_TRANSLATE_NOOP("RecordNames", "Relation in the network")},
        {"meeting", QT_TRANSLATE_NOOP("RecordNames", "Meeting")},
        {"commitment", QT_TRANSLATE_NOOP("RecordNames", "Commitment")},
        {"journal-mark", QT_TRANSLATE_NOOP("RecordNames", "Mark of journalling")},
        {"objection", QT_TRANSLATE_NOOP("RecordNames", "Objection")},
        {"rights-request", QT_TRANSLATE_NOOP("RecordNames", "Request about one's own data")},
        {"attachment", QT_TRANSLATE_NOOP("RecordNames", "Attachment")},
        {"case-reader", QT_TRANSLATE_NOOP("RecordNames", "Reader of a sealed case")},
        {"case-event", QT_TRANSLATE_NOOP("RecordNames", "Event of the case")},
        {"deviation", QT_TRANSLATE_NOOP("RecordNames", "Deviation")},
        {"incident", QT_TRANSLATE_NOOP("RecordNames", "Incident")},
        {"forum", QT_TRANSLATE_NOOP("RecordNames", "Forum")},
        {"forum-meeting", QT_TRANSLATE_NOOP("RecordNames", "Meeting of a forum")},
        {"keep-apart", QT_TRANSLATE_NOOP("RecordNames", "Persons to keep apart")},
        {"yearly-review", QT_TRANSLATE_NOOP("RecordNames", "Yearly review")},
        {"safety-talk", QT_TRANSLATE_NOOP("RecordNames", "Safety talk")},
        {"competence", QT_TRANSLATE_NOOP("RecordNames", "Competence requirement")},
        {"deputy", QT_TRANSLATE_NOOP("RecordNames", "Deputy")},
        {"log-review", QT_TRANSLATE_NOOP("RecordNames", "Log review")},
        {"settings", QT_TRANSLATE_NOOP("RecordNames", "Settings of the district")},
        {"client-link", QT_TRANSLATE_NOOP("RecordNames", "Link between clients")},
        {"district-word", QT_TRANSLATE_NOOP("RecordNames", "Word of the district")},
        {"acknowledgement", QT_TRANSLATE_NOOP("RecordNames", "Acknowledged duty")},
        {"client", QT_TRANSLATE_NOOP("RecordNames", "Client")},
        {"case", QT_TRANSLATE_NOOP("RecordNames", "Case")},
        {"contact", QT_TRANSLATE_NOOP("RecordNames", "Contact")},
        {"employee", QT_TRANSLATE_NOOP("RecordNames", "Employee")},
        {"purchase", QT_TRANSLATE_NOOP("RecordNames", "Purchase")},
        {"district", QT_TRANSLATE_NOOP("RecordNames", "District")},
        {"user", QT_TRANSLATE_NOOP("RecordNames", "User")},
        {"response", QT_TRANSLATE_NOOP("RecordNames", "Registered bilaga")},
        {"disclosure", QT_TRANSLATE_NOOP("RecordNames", "Disclosure")},
        {"installed-form", QT_TRANSLATE_NOOP("RecordNames", "Bilaga in the district's own wording")},
    };
    // clang-format on
    return rows;
}

} // namespace lotsbok
