// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Version 5 of the book (docs/book-format.md). Each subject has its paragraph.
/// Never edited once released: changes are new migrations.
inline constexpr auto kSchema5 = R"sql(
-- What only few may read (docs/decisions/0015). Cells of the tables are sealed where they stand, under the key
-- of a veil; each reader, and the recovery key (reader of zeros), has that key sealed to the own X25519 key.
-- A veil is over what is about employees ('staff') or over one sealed case ('case:UUID'). The signature is the
-- Ed25519 one of a reader: nobody else can put a veil there.
CREATE TABLE veils (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject TEXT NOT NULL UNIQUE CHECK (subject = 'staff' OR subject LIKE 'case:%'),
    signer BLOB NOT NULL REFERENCES users (id),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE TABLE veil_keys (
    veil BLOB NOT NULL REFERENCES veils (id),
    reader BLOB NOT NULL CHECK (length(reader) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    sealed BLOB NOT NULL CHECK (length(sealed) = 80),
    PRIMARY KEY (veil, reader)
) STRICT, WITHOUT ROWID;
-- A sealed attachment is 67 bytes longer than the attachment.
CREATE TABLE wider_contents (
    attachment BLOB PRIMARY KEY NOT NULL REFERENCES attachments (id),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 20971587)
) STRICT;
INSERT INTO wider_contents SELECT attachment, bytes FROM attachment_contents;
DROP TABLE attachment_contents;
ALTER TABLE wider_contents RENAME TO attachment_contents;

-- What stands at the head of prints beside the district's own lines: its logo, drawn anew by the program from
-- the file that was chosen (an opaque PNG). At most one row, with the book's id; empty bytes: none.
CREATE TABLE letterhead (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    logo BLOB NOT NULL CHECK (length(logo) <= 262144), logo_says TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

-- R34, GDPR 12: what the person asked for about their own data, what was decided, and what was done.
CREATE TABLE rights_requests (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), asked TEXT NOT NULL, on_day TEXT NOT NULL,
    subject TEXT NOT NULL, text TEXT NOT NULL, extended_on TEXT, outcome TEXT NOT NULL, decided_on TEXT,
    decided_by BLOB REFERENCES users (id), done TEXT NOT NULL, reason TEXT NOT NULL, told_on TEXT,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX rights_requests_by_case ON rights_requests (case_id);
-- R31. Under which code a case stands in de-identified files: random, known only here, and gone with the case.
CREATE TABLE follow_up_codes (
    case_id BLOB PRIMARY KEY NOT NULL REFERENCES cases (id),
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 16)
) STRICT, WITHOUT ROWID;
-- The public key of socialförvaltningen that those files are sealed to. At most one row, with an id that follows
-- from the book's; empty bytes: none.
CREATE TABLE city_key (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) IN (0, 32)),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
-- R32. What the district's report asks beside bilaga 3.4: court order, new reports, suspicions and convictions.
CREATE TABLE follow_up_facts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases (id), fact TEXT NOT NULL, phase TEXT NOT NULL,
    finding TEXT NOT NULL, on_day TEXT NOT NULL, told_by TEXT NOT NULL, unserved INTEGER NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX follow_up_facts_by_case ON follow_up_facts (case_id);
)sql";

} // namespace lotsbok
