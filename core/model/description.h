// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <span>

namespace lotsbok {

// A record is described once, in its struct: info says where it lives, fields() names each field with its
// bounds, in the table's order. From that one description follow the table's columns, reading and saving,
// the history, validate(), the JSON of the command line and the check of the personal-data catalogue.
//
//     struct Thing {
//         static constexpr RecordInfo info{"things", "thing", Permission::ReadClients,
//         Permission::WriteClients}; ThingId id = ThingId::create(); int version = 0; CaseId caseId =
//         CaseId::create(); QString text{}; template<typename Self, typename Field> static void fields(Self&
//         r, Field&& field)
//         {
//             field("case_id", r.caseId, kRequired);
//             field("text", r.text, kLongText);
//         }
//         bool operator==(const Thing&) const = default;
//     };
//
// A fresh id in a field that refers to another record belongs to nothing until it is set; saving such a
// record is refused.

/// Bounds of one field.
struct FieldRule {
    int maxLength = 200;   ///< of a text, in UTF-16 units; of a list, in items
    bool required = false; ///< a text that is not blank, a valid date, a list with an item
    bool wide = false; ///< long text or list: left out of the narrow reading that duties are derived from (a
                       ///< long text keeps its first character, so that "has a note" stays true)
};
inline constexpr FieldRule kOptional{};
inline constexpr FieldRule kRequired{200, true, false};
inline constexpr FieldRule kLongText{20000, false, true};
inline constexpr FieldRule kRequiredLong{20000, true, true};
inline constexpr FieldRule kList{200, false, true};

/// The stable words under which the values of an enum are stored and shown in JSON, in the enum's order
/// from 0. Never changed once released. Each enum of a described record has an overload.
using Words = std::span<const char* const>;

} // namespace lotsbok
