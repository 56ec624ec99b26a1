// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Version 2 of the book (docs/book-format.md): the work itself. One table for each kind that
/// core/model/case_file.h lists, with the columns of its description in their order; the order of entry is
/// that of rowid. Never edited once released: changes are new migrations.
inline constexpr auto kSchema2 = R"sql(
ALTER TABLE cases ADD COLUMN type_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN reopens BLOB REFERENCES cases (id);
ALTER TABLE cases ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1));
CREATE INDEX cases_sealed ON cases (client) WHERE sealed = 1;

ALTER TABLE purchases ADD COLUMN social_service INTEGER NOT NULL DEFAULT 0;
ALTER TABLE purchases ADD COLUMN suppliers_asked INTEGER NOT NULL DEFAULT 0 CHECK (suppliers_asked >= 0);
ALTER TABLE purchases ADD COLUMN contract_on TEXT;
ALTER TABLE purchases ADD COLUMN documented_on TEXT;
ALTER TABLE purchases ADD COLUMN registration TEXT NOT NULL DEFAULT '';

CREATE TABLE intakes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), way_in TEXT NOT NULL, court_ordered INTEGER NOT NULL,
    outreach TEXT NOT NULL, informed_on TEXT, consent_requirement_explained INTEGER NOT NULL,
    belonging TEXT NOT NULL, criteria TEXT NOT NULL, has_children INTEGER,
    child_impact_analysed_on TEXT, child_impact TEXT NOT NULL, inventory_on TEXT, police_asked_on TEXT,
    police_suitable INTEGER, police_answered_on TEXT, police_answer TEXT NOT NULL,
    social_suitable INTEGER, lots_consulted INTEGER NOT NULL, network_mapped INTEGER NOT NULL,
    kaa_informed_on TEXT, upper_secondary_done INTEGER, consenting TEXT NOT NULL,
    consenting_reason TEXT NOT NULL, police_meeting_refused INTEGER NOT NULL,
    police_consulted_on_suitability TEXT, crime_debut TEXT NOT NULL, crime_self_reported TEXT NOT NULL,
    crime_established TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX intakes_by_case ON intakes (case_id);

CREATE TABLE steps_done (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), step TEXT NOT NULL,
    by_user BLOB NOT NULL REFERENCES users (id), on_day TEXT NOT NULL, reason TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX steps_done_by_case ON steps_done (case_id);

CREATE TABLE concern_reports (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), learned_on TEXT NOT NULL, text TEXT NOT NULL,
    sent_on TEXT, legal_basis TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX concern_reports_by_case ON concern_reports (case_id);

CREATE TABLE instruments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), name TEXT NOT NULL, on_day TEXT NOT NULL,
    conclusion TEXT NOT NULL, original_kept TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX instruments_by_case ON instruments (case_id);

CREATE TABLE guardians (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), name TEXT NOT NULL, relation TEXT NOT NULL,
    phone TEXT NOT NULL, email TEXT NOT NULL, must_consent INTEGER NOT NULL, judgement TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX guardians_by_case ON guardians (case_id);

CREATE TABLE consents (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), kind TEXT NOT NULL, given_on TEXT NOT NULL,
    form TEXT NOT NULL, guardian BLOB REFERENCES guardians (id), place TEXT NOT NULL,
    copy_given INTEGER NOT NULL, journal_refers INTEGER NOT NULL, response BLOB,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX consents_by_case ON consents (case_id);

CREATE TABLE consent_scopes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), consent BLOB NOT NULL REFERENCES consents (id),
    party_kind TEXT NOT NULL, party_organisation TEXT NOT NULL, party_function TEXT NOT NULL,
    party_contact BLOB REFERENCES contacts (id), kinds TEXT NOT NULL, until_day TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX consent_scopes_by_case ON consent_scopes (case_id);

CREATE TABLE withdrawals (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), consent BLOB NOT NULL REFERENCES consents (id),
    scope BLOB REFERENCES consent_scopes (id), kinds TEXT NOT NULL, at INTEGER NOT NULL,
    form TEXT NOT NULL, received_by TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX withdrawals_by_case ON withdrawals (case_id);

CREATE TABLE judgements (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), about TEXT NOT NULL, subject BLOB,
    on_day TEXT NOT NULL, goes_on INTEGER NOT NULL, note TEXT NOT NULL,
    by_user BLOB NOT NULL REFERENCES users (id),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX judgements_by_case ON judgements (case_id);

CREATE TABLE threat_assessments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), on_day TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    proposed INTEGER CHECK (proposed BETWEEN 1 AND 5), reason TEXT NOT NULL,
    police_consulted TEXT NOT NULL, summary TEXT NOT NULL, indicators TEXT NOT NULL, review_on TEXT,
    chief_informed_on TEXT, measures_decided_on TEXT, measures_with_police INTEGER NOT NULL,
    measures_decided_by BLOB REFERENCES users (id), measures TEXT NOT NULL,
    protection_group_cooperates INTEGER NOT NULL, response BLOB,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX threat_assessments_by_case ON threat_assessments (case_id);

CREATE TABLE risky_places (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), place TEXT NOT NULL, from_time TEXT, to_time TEXT,
    decided_on TEXT, parties_told_on TEXT, ended_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX risky_places_by_case ON risky_places (case_id);

CREATE TABLE threat_reports (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), learned_on TEXT NOT NULL, text TEXT NOT NULL,
    police_informed_on TEXT, basis TEXT NOT NULL, unserved INTEGER NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX threat_reports_by_case ON threat_reports (case_id);

CREATE TABLE central_handovers (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), bops_consulted_on TEXT,
    bops_finds_high_threat INTEGER NOT NULL, must_leave_stockholm INTEGER NOT NULL,
    bops_cannot_share INTEGER NOT NULL, person_consented_on TEXT, handed_over_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX central_handovers_by_case ON central_handovers (case_id);

CREATE TABLE decisions (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), kind TEXT NOT NULL, on_day TEXT NOT NULL,
    by_user BLOB NOT NULL REFERENCES users (id), delegation TEXT NOT NULL, act TEXT NOT NULL,
    section TEXT NOT NULL, police_consulted_on TEXT, reservation TEXT NOT NULL,
    reservation_reasons TEXT NOT NULL, text TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX decisions_by_case ON decisions (case_id);

CREATE TABLE supports (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), kind TEXT NOT NULL, name TEXT NOT NULL,
    provider TEXT NOT NULL, decided_on TEXT, from_day TEXT, to_day TEXT, law TEXT NOT NULL,
    because_of_threat INTEGER NOT NULL, cost_ore INTEGER NOT NULL CHECK (cost_ore >= 0),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX supports_by_case ON supports (case_id);

CREATE TABLE closings (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), begun_on TEXT NOT NULL, reason TEXT,
    reason_text TEXT NOT NULL, summary TEXT NOT NULL, judged_with_police INTEGER NOT NULL,
    actors_told_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX closings_by_case ON closings (case_id);

CREATE TABLE gate_overrides (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), gate TEXT NOT NULL, item TEXT NOT NULL,
    reason TEXT NOT NULL, on_day TEXT NOT NULL, by_user BLOB NOT NULL REFERENCES users (id),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX gate_overrides_by_case ON gate_overrides (case_id);

CREATE TABLE follow_ups (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), kind TEXT NOT NULL, on_day TEXT NOT NULL,
    copy_sent_on TEXT, response BLOB,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX follow_ups_by_case ON follow_ups (case_id);

CREATE TABLE plans (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), number INTEGER NOT NULL CHECK (number >= 1),
    status TEXT NOT NULL, made_on TEXT NOT NULL, agreement TEXT NOT NULL, words TEXT NOT NULL,
    followed_up_on TEXT, response BLOB,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX plans_by_case ON plans (case_id);
CREATE UNIQUE INDEX plans_current ON plans (case_id) WHERE status = 'current';

CREATE TABLE goals (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), plan BLOB NOT NULL REFERENCES plans (id),
    area TEXT NOT NULL, text TEXT NOT NULL, measure TEXT NOT NULL, accepted INTEGER NOT NULL,
    realistic INTEGER NOT NULL, due TEXT, responsible TEXT NOT NULL, status TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX goals_by_case ON goals (case_id);

CREATE TABLE activities (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), goal BLOB NOT NULL REFERENCES goals (id),
    what TEXT NOT NULL, how TEXT NOT NULL, place TEXT NOT NULL, start_day TEXT, due TEXT,
    party_kind TEXT NOT NULL, party_organisation TEXT NOT NULL, party_function TEXT NOT NULL,
    party_contact BLOB REFERENCES contacts (id), status TEXT NOT NULL, status_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX activities_by_case ON activities (case_id);

CREATE TABLE network_ties (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), name TEXT NOT NULL, relation TEXT NOT NULL,
    ring INTEGER NOT NULL CHECK (ring BETWEEN 1 AND 3), tie TEXT NOT NULL, ended_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX network_ties_by_case ON network_ties (case_id);

CREATE TABLE meetings (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), kind TEXT NOT NULL, status TEXT NOT NULL,
    start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, place TEXT NOT NULL, outside INTEGER NOT NULL,
    person_invited INTEGER NOT NULL, person_attended INTEGER, guardians_invited INTEGER NOT NULL,
    parties TEXT NOT NULL, agenda TEXT NOT NULL, minutes TEXT NOT NULL, risk_analysed_on TEXT,
    risk_analysis TEXT NOT NULL, police_consulted_on TEXT, chief_told_on TEXT, checked_in_at INTEGER,
    checked_out_at INTEGER, plan_followed_up_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX meetings_by_case ON meetings (case_id);

CREATE TABLE commitments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), meeting BLOB NOT NULL REFERENCES meetings (id),
    party_kind TEXT NOT NULL, party_organisation TEXT NOT NULL, party_function TEXT NOT NULL,
    party_contact BLOB REFERENCES contacts (id), text TEXT NOT NULL, due TEXT, outcome TEXT NOT NULL,
    outcome_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX commitments_by_case ON commitments (case_id);

CREATE TABLE journal_marks (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), subject TEXT NOT NULL, on_day TEXT NOT NULL,
    by_user BLOB NOT NULL REFERENCES users (id),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX journal_marks_by_case ON journal_marks (case_id);

CREATE TABLE objections (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), on_day TEXT NOT NULL, text TEXT NOT NULL,
    subject TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX objections_by_case ON objections (case_id);

CREATE TABLE attachments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), subject TEXT NOT NULL, name TEXT NOT NULL,
    media_type TEXT NOT NULL, size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32), source TEXT NOT NULL, on_day TEXT NOT NULL,
    sensitivity TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX attachments_by_case ON attachments (case_id);

CREATE TABLE attachment_contents (
    attachment BLOB PRIMARY KEY NOT NULL REFERENCES attachments (id),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 20971520)
) STRICT;

CREATE TABLE case_readers (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), reader BLOB NOT NULL REFERENCES users (id),
    from_day TEXT NOT NULL, to_day TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX case_readers_by_case ON case_readers (case_id);

CREATE TABLE case_events (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), kind TEXT NOT NULL, at INTEGER NOT NULL,
    by_user BLOB NOT NULL REFERENCES users (id), from_user BLOB REFERENCES users (id),
    to_user BLOB REFERENCES users (id), receipt_on TEXT, subject TEXT NOT NULL, district TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX case_events_by_case ON case_events (case_id);

ALTER TABLE disclosures ADD COLUMN party BLOB REFERENCES contacts (id);
ALTER TABLE disclosures ADD COLUMN scope BLOB REFERENCES consent_scopes (id);
ALTER TABLE disclosures ADD COLUMN ground TEXT NOT NULL DEFAULT '';
ALTER TABLE disclosures ADD COLUMN balance TEXT NOT NULL DEFAULT '';
ALTER TABLE disclosures ADD COLUMN decided_by BLOB REFERENCES users (id);
ALTER TABLE disclosures ADD COLUMN record TEXT NOT NULL DEFAULT '';

CREATE TABLE deviations (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    on_day TEXT NOT NULL, text TEXT NOT NULL, party_kind TEXT NOT NULL,
    party_organisation TEXT NOT NULL, party_function TEXT NOT NULL,
    party_contact BLOB REFERENCES contacts (id), status TEXT NOT NULL, analysis TEXT NOT NULL,
    decision TEXT NOT NULL, decided_on TEXT, steering_group_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE incidents (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    at INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
    employee BLOB REFERENCES employees (id), about_case BLOB REFERENCES cases (id),
    police_number TEXT NOT NULL, police_reported_on TEXT, chief_informed_on TEXT,
    security_officer_informed_on TEXT, measures TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE forums (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    kind TEXT NOT NULL, name TEXT NOT NULL, members TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE forum_meetings (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    forum BLOB NOT NULL REFERENCES forums (id), on_day TEXT NOT NULL, decisions TEXT NOT NULL,
    reported_upwards_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE keep_apart (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    first_client BLOB NOT NULL REFERENCES clients (id),
    second_client BLOB NOT NULL REFERENCES clients (id), reason TEXT NOT NULL, from_day TEXT NOT NULL,
    to_day TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE yearly_reviews (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    subject TEXT NOT NULL, on_day TEXT NOT NULL, note TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE safety_talks (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    employee BLOB NOT NULL REFERENCES employees (id), held_on TEXT NOT NULL, next_on TEXT,
    held_by BLOB REFERENCES users (id), signed_on TEXT, delivered_on TEXT, response BLOB,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE competences (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    employee BLOB NOT NULL REFERENCES employees (id), requirement TEXT NOT NULL,
    fulfilled INTEGER NOT NULL, on_day TEXT, planned_by TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE deputies (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    deputy BLOB NOT NULL REFERENCES users (id), stands_for BLOB NOT NULL REFERENCES users (id),
    from_day TEXT NOT NULL, to_day TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE log_reviews (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    month TEXT NOT NULL, sample TEXT NOT NULL, finding TEXT NOT NULL, signed_on TEXT,
    signed_by BLOB REFERENCES users (id),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX log_reviews_by_month ON log_reviews (month);

CREATE TABLE settings (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    review_days_low INTEGER NOT NULL, review_days_raised INTEGER NOT NULL,
    review_days_high INTEGER NOT NULL, plan_days INTEGER NOT NULL,
    meeting_weeks_young INTEGER NOT NULL, meeting_weeks_adults INTEGER NOT NULL,
    overdue_minutes INTEGER NOT NULL, safety_talk_ahead_days INTEGER NOT NULL,
    case_load_limit INTEGER NOT NULL, delegation TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX settings_once ON settings ((1));

CREATE TABLE client_links (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    first_client BLOB NOT NULL REFERENCES clients (id),
    second_client BLOB NOT NULL REFERENCES clients (id), kind TEXT NOT NULL, on_day TEXT NOT NULL,
    note TEXT NOT NULL, merged_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE acknowledgements (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    duty TEXT NOT NULL, note TEXT NOT NULL, on_day TEXT NOT NULL,
    by_user BLOB NOT NULL REFERENCES users (id),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
)sql";

} // namespace lotsbok
