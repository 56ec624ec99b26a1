// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/records.h"
#include "core/rules/extract_mask.h"

#include <QJsonObject>

namespace lotsbok {

// R34, GDPR 15: everything that is registered about one person. ExtractDesk collects it as it is stored; the
// reviewer's choices make of it what the person gets (docs/extract-format.md).

/// One record as it is stored, with what it was before.
struct ExtractEntry {
    QString kind{};  ///< RecordInfo::kind, or "client", "case", "response", "disclosure", "signature" …
    QString table{}; ///< of the book
    QUuid id{};
    int version = 0;
    QString caseNumber{}; ///< of its case; empty: the person
    QJsonObject values{}; ///< as recordToJson
    QList<HistoryEntry> history{};
    bool ofAnother = false; ///< about somebody else as much as about whom it is collected for: to be judged
};

/// Somebody other than the person, as fields of the book name them.
struct OtherPerson {
    QString key{}; ///< "guardian:UUID", "network-tie:UUID", "contact:UUID", "client:UUID"
    OtherKind kind = OtherKind::Named;
    QStringList texts{}; ///< the name first, then telephone, e-mail, number
    bool parts = true;   ///< each part of the name tells who it is
};

/// Why something is held back until somebody has judged it.
enum class HeldKind {
    No,
    Unserved,    ///< police information on suspicions not yet served
    Threat,      ///< the assessment of the threat, and what follows from it
    Child,       ///< about a child, and what was reported of it
    OtherClient, ///< about another client too
    Staff,       ///< about those who work with the person
    Mentioned,   ///< about somebody else, and names the person
};

/// What is not in the extract, as the extract itself says it.
struct LeftOut {
    QString what{};
    int count = 0;
    QString ground{};
};

/// What the book has about one person, unmasked: never shown to anybody but the reviewer.
struct ExtractSource {
    QString about{};  ///< "client:UUID", "employee:UUID" …
    QString name{};   ///< of the person
    QString number{}; ///< personnummer as shown; may be empty
    QList<ExtractEntry> entries{};
    QList<AuditEntry> looks{};          ///< the access log about the person, oldest first
    QHash<QString, QString> users{};    ///< display names by id
    QHash<QString, QString> contacts{}; ///< organisations by id
    QStringList staff{};                ///< names of those who work with it
    QStringList bodies{};               ///< authorities and actors, which are no persons
    QList<OtherPerson> others{};
    QSet<QUuid> judgedToGive{}; ///< entries that a recorded secrecy review lets go (JudgementAbout)
    QStringList own{};          ///< the person's names, numbers and addresses: never masked
    QList<LeftOut> leftOut{};   ///< what was not even collected
};

/// What the reviewer decided of one row.
struct ExtractChoice {
    QString key{};
    bool give = false;
    QString ground{}; ///< why it is given, or held back on other grounds than the proposed
};

struct ExtractReview {
    QList<ExtractChoice> choices{};
    QStringList alsoHide{}; ///< names that stand in free text only, as the reviewer found them
    bool confirmed = false; ///< the list was gone through by a person
};

/// One line of what the reviewer reads of an entry: what a field is called, and what stands in it.
struct ReviewFact {
    QString label{};
    QString text{};
};

/// A row of the reviewer's list.
struct ReviewRow {
    enum class Kind { Person, Entry };
    Kind kind = Kind::Person;
    QString key{};
    QString shown{};  ///< what the person sees in its place; for an entry, what it is
    QString hidden{}; ///< what it stands for, of an entry the beginning: for the reviewer only
    int hits = 0;
    bool mustDecide = false; ///< nothing leaves before somebody has chosen
    bool decided = false;
    bool give = false;
    QString ground{}; ///< of what is held back, or why it is given

    // Of an entry, unmasked
    QUuid id{};
    QString caseNumber{};
    QDateTime writtenAt{}; ///< UTC; invalid where the book does not say
    QString writtenBy{};
    QString title{};           ///< what it is and its day; ExtractDoor::review fills it in, and
    QList<ReviewFact> facts{}; ///< the whole of it, as the paper would have it
};

/// What the person gets, and what the reviewer is asked.
struct Extract {
    QList<ExtractEntry> entries{}; ///< masked
    QList<AuditEntry> looks{};     ///< masked
    QList<HiddenText> hidden{};
    QList<LeftOut> leftOut{};
    QList<ReviewRow> review{};
    QSet<QUuid> withheld{};               ///< ids of entries that are held back
    [[nodiscard]] bool isDecided() const; ///< every row that must be decided is
};

/// Masks and withholds as the review says. Pure: the same source and review give the same extract.
Extract makeExtract(const ExtractSource& source, const ExtractReview& review);

/// Whether an entry waits for a judgement.
HeldKind heldKind(const ExtractEntry& entry);

/// The machine-readable file: RFC 8785 order of names, one object (docs/extract-format.md).
QJsonObject extractJson(const ExtractSource& source, const Extract& extract, const DistrictInfo& district,
                        const QDateTime& when);

/// Columns of the book that no extract shows, each with the ground: ids of tables and what is derived from
/// what is shown. "table.column" → ground.
const QHash<QString, QString>& columnsLeftOut();

} // namespace lotsbok
