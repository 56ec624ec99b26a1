// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

// R39. What nobody but its readers may know of is left out in the query itself, so that no list, count or
// search can tell that it is there. A statement that begins with kWithSecrets has these tables:
//     secret_cases (id, client)   sealed cases of which the asking user is no reader today
//     secret_clients (id, key)    persons all of whose cases are such
// and is made by prepareKnown(), which binds the user and the day: further parameters follow.

inline constexpr auto kWithSecrets =
    "WITH viewer (user, today) AS (VALUES (?, ?)), "
    "secret_cases (id, client) AS (SELECT s.id, s.client FROM cases s WHERE s.sealed = 1 AND NOT EXISTS "
    "(SELECT 1 FROM case_readers r JOIN viewer v ON r.reader = v.user WHERE r.case_id = s.id "
    "AND r.from_day <= v.today AND (r.to_day IS NULL OR r.to_day >= v.today))), "
    "secret_clients (id, key) AS (SELECT p.id, p.key FROM clients p WHERE p.id IN (SELECT client FROM "
    "secret_cases) AND NOT EXISTS (SELECT 1 FROM cases o WHERE o.client = p.id AND o.id NOT IN "
    "(SELECT id FROM secret_cases))) ";

/// The statement `sql` after kWithSecrets, with the asking user and today bound.
Statement prepareKnown(Store& store, const QByteArray& sql);

/// SQL: an id as it stands in texts, "0190-…", of a column that holds 16 bytes.
QByteArray uuidTextOf(const QByteArray& column);

/// SQL: the column `subject` ("case:UUID", "client:UUID" …) names nothing secret.
QByteArray knownSubject(const QByteArray& column);

/// SQL: neither of two columns with client ids names a secret person.
QByteArray knownPair(const QByteArray& first, const QByteArray& second);

/// SQL: a text that may hold ids ("review-threat:case:UUID:…") holds none of a secret case or person.
QByteArray knownWithin(const QByteArray& column);

/// Whether the asking user may know of the client, as far as seals go. True for one who does not exist.
Result<bool> mayKnowOf(Store& store, ClientId id);
/// The same of anything that an entry or a draft is about.
Result<bool> mayKnowOf(Store& store, const SubjectRef& subject);

} // namespace lotsbok
