// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signature.h"

namespace lotsbok {

// Who signs what (process.md, "Roles"; bilagor.md; architecture.md: who asks does not approve). Pure.

enum class Signatory {
    Head,     ///< enhetschef, or a deputy of one
    Employee, ///< whom the form is about
    Lots,     ///< of the case
    Decider,  ///< whom the decision names
    Person,   ///< client or guardian: never a user
};

/// A place in a form or a record where somebody signs.
struct SignPlace {
    QString part{};
    QString label{}; ///< as the form says it; empty for a record's part (signPartName)
    Signatory who = Signatory::Person;
    bool notByMaker = false; ///< whoever asks does not approve
    bool operator==(const SignPlace&) const = default;
};

/// Of a form, from its definition as the book keeps it: its fields of the type signature, in their order, and
/// the approval of a purchase (2.4).
QList<SignPlace> placesOfForm(const QString& formId, const QJsonObject& definition);
/// Of a described kind; empty for one that nobody signs.
QList<SignPlace> placesOfRecord(const QString& kind);
/// A record's part for people, translated: "Decision"; a form's part as it is.
QString signPartName(const QString& part);

/// The fields that a part's signature stands for: with a threat assessment the decision on measures, not
/// which of them have been done since; with a talk not that it was delivered; with everything else all.
QJsonObject signedFields(const QString& kind, const QJsonObject& fields);

/// What the right to sign rests on, beside the user.
struct SignFacts {
    std::optional<UserId> maker{};     ///< who registered the first version
    std::optional<UserId> aboutUser{}; ///< whom an employee's form is about, where that is a user
    std::optional<UserId> decider{};
    QList<UserId> lots{}; ///< first and second
};

struct SignRight {
    bool withOwnKey = false;
    std::optional<UserId> deputyFor{}; ///< with the own key, as whose deputy
    bool byHand = false;               ///< may be registered as signed on paper, or drawn
    QString refusal{};                 ///< why not with the own key; empty where nobody does
};

/// What a user may do at a place. `standsFor`: whom the user is a deputy for today. The own right comes
/// before a deputy's.
SignRight signRight(const SignPlace& place, const SignFacts& facts, const User& user,
                    const QList<User>& standsFor);

/// Strokes of a drawn signature as they are kept: each a flat list of x and y, whole numbers from 0 to 4095.
using SignStrokes = QList<QList<int>>;
/// At least one stroke of two points, at most 200 strokes and 5,000 points, all within the bounds.
bool isDrawing(const SignStrokes& strokes);

/// What differs between two states of the same fields, by field name.
QList<FieldChange> fieldChanges(const QJsonObject& before, const QJsonObject& after);

} // namespace lotsbok
