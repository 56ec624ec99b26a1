// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotsbok {

/// Version 1 of the book (docs/book-format.md). Never edited once released: changes are new migrations.
/// Ids are 16 bytes, times milliseconds since 1970 UTC, dates ISO texts.
inline constexpr auto kSchema1 = R"sql(
CREATE TABLE book (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    created_with TEXT NOT NULL
) STRICT;

CREATE TABLE users (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    login_name TEXT NOT NULL,
    login_key TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    disabled INTEGER NOT NULL,
    sign_public BLOB NOT NULL CHECK (length(sign_public) = 32),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user BLOB NOT NULL,
    station TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    salt BLOB,
    content_hash BLOB,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB
) STRICT;

CREATE TABLE history (
    audit INTEGER PRIMARY KEY REFERENCES audit (sequence),
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX history_by_record ON history (id, version);

CREATE TABLE district (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    name TEXT NOT NULL, unit TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE clients (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    number_kind TEXT NOT NULL,
    number TEXT NOT NULL,
    protection TEXT NOT NULL,
    phone TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL,
    preferred_language TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX clients_by_name ON clients (sort_key);
CREATE INDEX clients_by_number ON clients (number) WHERE number <> '';
CREATE UNIQUE INDEX clients_checked_number ON clients (number) WHERE number_kind IN ('personnummer', 'samordningsnummer');

CREATE TABLE client_words (
    word BLOB NOT NULL,
    client INTEGER NOT NULL REFERENCES clients (key) ON DELETE CASCADE,
    PRIMARY KEY (word, client)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_words_by_client ON client_words (client);

CREATE TABLE cases (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    client BLOB NOT NULL REFERENCES clients (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    type TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    lots BLOB REFERENCES users (id),
    second_lots BLOB REFERENCES users (id),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL,
    UNIQUE (year, number)
) STRICT;
CREATE INDEX cases_by_client ON cases (client, opened_on, year, number);

CREATE TABLE contacts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    organisation TEXT NOT NULL, person TEXT NOT NULL, function TEXT NOT NULL,
    phone TEXT NOT NULL, email TEXT NOT NULL, details TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE employees (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    given_name TEXT NOT NULL, family_name TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
    employed_from TEXT, employed_to TEXT,
    user BLOB REFERENCES users (id),
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;

CREATE TABLE purchases (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    item TEXT NOT NULL, category TEXT NOT NULL, supplier TEXT NOT NULL,
    amount_ore INTEGER NOT NULL CHECK (amount_ore >= 0),
    date TEXT,
    client BLOB REFERENCES clients (id),
    financing TEXT NOT NULL,
    created_at INTEGER NOT NULL, created_by BLOB NOT NULL,
    changed_at INTEGER NOT NULL, changed_by BLOB NOT NULL
) STRICT;
CREATE INDEX purchases_by_category ON purchases (category, date);

CREATE TABLE definitions (
    hash BLOB PRIMARY KEY NOT NULL,
    json BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE drafts (
    user BLOB NOT NULL REFERENCES users (id),
    subject TEXT NOT NULL,
    form TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    definition BLOB NOT NULL,
    corrects BLOB,
    corrects_version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user, subject, form)
) STRICT;

CREATE TABLE responses (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    subject TEXT NOT NULL,
    form TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    definition BLOB NOT NULL REFERENCES definitions (hash),
    answers TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    registered_by BLOB NOT NULL REFERENCES users (id),
    registered_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (id, version)
) STRICT;
CREATE INDEX responses_by_subject ON responses (subject, registered_at) WHERE latest = 1;

CREATE TABLE disclosures (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    basis TEXT NOT NULL,
    what TEXT NOT NULL,
    content_sha256 BLOB NOT NULL,
    channel TEXT NOT NULL,
    at INTEGER NOT NULL,
    by BLOB NOT NULL REFERENCES users (id),
    by_name TEXT NOT NULL
) STRICT;
CREATE INDEX disclosures_by_subject ON disclosures (subject, at);
)sql";

} // namespace lotsbok
