// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Version 4 of the book (docs/book-format.md): what keys, signatures, several workstations and erasure need.
/// Never edited once released: changes are new migrations.
inline constexpr auto kSchema4 = R"sql(
-- R35. What heads of units decided about closed files. A decision goes with its case.
CREATE TABLE erasure_decisions (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('erase', 'keep')),
    child_protection INTEGER NOT NULL CHECK (child_protection IN (0, 1)), reason TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX erasure_decisions_by_case ON erasure_decisions (case_id);
-- What stays of an erasure: no personal data, and the ids so that a restored older book forgets them again.
CREATE TABLE erasure_acts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('decision', 'restored')),
    decided_at INTEGER, decided_by BLOB REFERENCES users (id), basis TEXT NOT NULL,
    counts TEXT NOT NULL, ids_sha256 BLOB NOT NULL CHECK (length(ids_sha256) = 32),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE TABLE erasures (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    act BLOB NOT NULL REFERENCES erasure_acts (id)
) STRICT;
CREATE INDEX erasures_by_act ON erasures (act);
-- Under which keys lists of erasures beside backups are proved: one for each database key that the book had.
CREATE TABLE erasure_keys (
    key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 32)
) STRICT;
-- Where this book's backups lie, as each station sees it.
CREATE TABLE backup_folders (
    station TEXT NOT NULL, folder TEXT NOT NULL, last_at INTEGER NOT NULL,
    PRIMARY KEY (station, folder)
) STRICT;

-- Idea 7: what was signed, exactly as it was (RFC 8785), by whom and with which key. Rows are only ever added.
CREATE TABLE signatures (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject TEXT NOT NULL,
    kind TEXT NOT NULL, record BLOB NOT NULL CHECK (length(record) = 16), record_version INTEGER NOT NULL,
    part TEXT NOT NULL,
    manner TEXT NOT NULL CHECK (manner IN ('own-key', 'paper', 'drawn')),
    signer BLOB REFERENCES users (id), signer_name TEXT NOT NULL,
    deputy_for BLOB REFERENCES users (id),
    content TEXT NOT NULL, content_sha256 BLOB NOT NULL CHECK (length(content_sha256) = 32),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    at INTEGER NOT NULL, by_user BLOB NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX signatures_by_record ON signatures (record);
CREATE INDEX signatures_by_subject ON signatures (subject);

-- The generations of the key file's two signed parts when the book was last open: a key file with lower ones
-- was put back.
CREATE TABLE key_file (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    accounts INTEGER NOT NULL, sealed INTEGER NOT NULL
) STRICT;

-- Several workstations. The generation grows with every lease, so that a holder who was taken over while
-- asleep finds a higher one; published_at stands in a published copy only.
CREATE TABLE pen (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    generation INTEGER NOT NULL,
    published_at INTEGER
) STRICT;
-- How many records of each station's spool are in the book, and what they were written under.
CREATE TABLE spools (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    station TEXT NOT NULL,
    merged INTEGER NOT NULL CHECK (merged >= 0),
    merged_at INTEGER NOT NULL
) STRICT;
CREATE TABLE spool_keys (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
-- That an entry of the log was written by its user at a station without the pen: their own signature.
CREATE TABLE spool_proofs (
    audit INTEGER PRIMARY KEY REFERENCES audit (sequence),
    spool BLOB NOT NULL REFERENCES spools (id),
    record INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
-- Drafts that were changed at two stations: the other one, until its user has chosen.
CREATE TABLE draft_copies (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    user BLOB NOT NULL REFERENCES users (id),
    subject TEXT NOT NULL,
    form TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    definition BLOB NOT NULL,
    corrects BLOB,
    corrects_version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    station TEXT NOT NULL
) STRICT;
CREATE INDEX draft_copies_by_user ON draft_copies (user, subject, form);
)sql";

} // namespace lotsbok
