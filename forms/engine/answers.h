// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace lotsbok {

enum class YesNo { Unanswered, Yes, No }; ///< unanswered is never the same as Nej

struct CheckAnswer {
    YesNo answer = YesNo::Unanswered;
    QString action;
    QString comment;
    bool operator==(const CheckAnswer&) const = default;
};

/// Answers by field id, as plain JSON with fixed shapes; a missing key is unanswered:
/// Text, LongText, Choice, Party: "text" · Date: "2026-11-22" · Month: "2026-11" · Integer, Scale: number ·
/// Money: öre · Rank: ["id", …] · YesNo: "yes" | "no" · Check: {"answer":"yes","action":"…","comment":"…"} ·
/// Table: [{"column":value, …}, …], where a row may also carry "_id", the record it came from ·
/// Signature: {"name":"…","date":"…","place":"…"} ·
/// Map: [{"name":"…","ring":1–3,"tie":"supportive|strained|criminal|unknown","role":"…"}, …]
/// A yesno with a text beside it is two fields. Of a field with writesModel also "" or []: emptied by a
/// person.
class Answers {
public:
    Answers() = default;
    explicit Answers(QJsonObject values)
        : m_values(std::move(values))
    {}

    [[nodiscard]] const QJsonObject& json() const { return m_values; }
    [[nodiscard]] QJsonValue value(const QString& fieldId) const { return m_values.value(fieldId); }
    [[nodiscard]] bool isAnswered(const QString& fieldId) const;
    [[nodiscard]] QString text(const QString& fieldId) const;
    [[nodiscard]] YesNo yesNo(const QString& fieldId) const;
    [[nodiscard]] CheckAnswer check(const QString& fieldId) const;
    [[nodiscard]] std::optional<int> integer(const QString& fieldId) const;
    [[nodiscard]] QJsonArray rows(const QString& fieldId) const;

    /// Null, undefined and empty values remove the key, so that equal answers are equal objects.
    void set(const QString& fieldId, const QJsonValue& value);
    /// As set(), but of a field that is edited in the book (writesModel) an emptied answer stays, as "" or
    /// []: registering it clears what the book has, and a missing answer leaves that as it is.
    void set(const Field& field, const QJsonValue& value);
    /// Exactly this value, as answers had it before; undefined removes the key.
    void putBack(const QString& fieldId, const QJsonValue& value);
    void setYesNo(const QString& fieldId, YesNo value);
    void setCheck(const QString& fieldId, const CheckAnswer& value);

    bool operator==(const Answers&) const = default;

private:
    QJsonObject m_values;
};

/// Values that come from the model, by bind name ("client.name", "employee.name", "today" …). Texts as shown;
/// tables as arrays.
using BoundValues = QHash<QString, QJsonValue>;

/// What a field shows: the answer, for a bound field the model's value, for a bound field that is edited here
/// (writesModel) the answer if there is one and otherwise the model's value. Undefined when there is nothing,
/// or when it was emptied.
QJsonValue shownValue(const Field& field, const Answers& answers, const BoundValues& bound = {});

/// The rows that a table has from the start: one a rowLabel, with the label in the first column.
QJsonArray initialRows(const Field& field);
/// The rows to show: shownValue(), or initialRows() while there are none.
QJsonArray shownRows(const Field& field, const Answers& answers, const BoundValues& bound = {});

/// As Answers::isAnswered, but rows that are as they were from the start do not count.
bool isAnswered(const Field& field, const Answers& answers);

/// Something to mend before (Error) or worth knowing at (Warning) registration, with where to jump.
struct FormIssue {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString fieldId;
    QString text; ///< translated sentence
    int row = -1; ///< in a table
};

/// How far a section or the form has come.
struct Progress {
    int answered = 0;
    int total = 0; ///< askable fields: shown, not bound, not letters, not signatures
};

/// The whole numbers that an Integer, Money (öre) or Scale field takes, both ends included.
struct NumberBounds {
    qint64 least = 0;
    qint64 most = 0;
};
NumberBounds numberBounds(const Field& field);

/// Reads answers from outside (CLI, import). Bounds: 4 MiB, depth 8, 200 000 characters a text, 2 000 rows.
/// Unknown fields, wrong shapes and values out of range are InvalidInput naming the field: one line
/// for each field that is wrong, at most 20.
Result<Answers> parseAnswers(const QByteArray& json, const FormDefinition& form);
/// The same checks for answers that are already JSON.
Result<Answers> checkedAnswers(const QJsonObject& json, const FormDefinition& form);

/// Without the answers of fields that are not shown: what is registered holds nothing that nobody sees.
Answers withoutHidden(const FormDefinition& form, const Answers& answers, const BoundValues& bound = {});

bool isShown(const Section& section, const Answers& answers, const BoundValues& bound = {});
bool isShown(const Field& field, const Answers& answers, const BoundValues& bound = {});

/// What keeps it from being registered, and what is worth a look. `today` is in Stockholm.
QList<FormIssue> findIssues(const FormDefinition& form, const Answers& answers, const BoundValues& bound,
                            QDate today);
Progress progress(const Section& section, const Answers& answers, const BoundValues& bound = {});
Progress progress(const FormDefinition& form, const Answers& answers, const BoundValues& bound = {});

/// What the program proposes for a field (next safety talk, threat level, age…); nothing where it has no
/// proposal. Named functions in forms/engine/proposals.cpp; a proposal never overwrites an answer by itself.
std::optional<QJsonValue> proposal(const FormDefinition& form, const Field& field, const Answers& answers,
                                   const BoundValues& bound, QDate today);

/// Empty answers with every askable field present as null, as `lotsbok-cli form template` prints it.
QJsonObject answersTemplate(const FormDefinition& form);

/// Fields whose values differ, in form order.
QStringList differingFields(const FormDefinition& form, const Answers& a, const Answers& b);

} // namespace lotsbok
