// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/data_class.h"
#include "core/model/records.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace lotsbok {

/// docs/form-format.md describes the JSON; forms/definitions/form.schema.json is its schema.
enum class FieldType {
    Text,
    LongText,
    Date,
    Month,
    Integer,
    Money,
    Choice,
    Rank,
    Party,
    Map,
    YesNo, ///< Ja / Nej / obesvarad
    Check, ///< a checklist row: yes/no + åtgärd (+ kommentar where withComment)
    Scale, ///< 0–10, 0 = worst, unanswered allowed
    Table,
    Signature,
    Letter, ///< fixed text with merged fields: shown and printed, never answered
};

enum class FormStatus { Draft, Published, Retired };
enum class SubjectKind { Client, Case, Employee, Purchase, District };

struct Option {
    QString id;
    QString label;
};

/// When a field or section is shown and asked for: the named field has one of these values. Not an expression
/// language.
struct Condition {
    QString field;
    QList<QJsonValue> anyOf; ///< e.g. ["yes"]; empty = is answered at all
    QString bind;            ///< filled by the loader: the bind of the named field, when it is a bound one
};

struct Field {
    QString id; ///< unique in the form, [a-z][A-Za-z0-9_.]*, never changes meaning or type within a form id
    FieldType type = FieldType::Text;
    QString label;
    QString help; ///< shown beside the field and printed where printHelp
    bool printHelp = false;
    bool required = false;
    QString rule;    ///< named C++ check from rule_registry.h, e.g. "notInFuture"; empty = none
    QString propose; ///< named C++ proposal, e.g. "oneYearAfter:talkDate"; empty = none
    QString bind;    ///< name of the model value it shows, e.g. "client.name"; bound fields have no answer of
                     ///< their own
    bool writesModel =
        false; ///< bound and edited here: the answer is written to the model at registration (bilaga 1, 2.4)
    std::optional<Condition> condition;
    DataClass dataClass = DataClass::Personal;
    QList<Option> options;       ///< Choice and Rank
    QList<Field> columns;        ///< Table: columns (a column may itself be a Table, once)
    QStringList rowLabels;       ///< Table: rows that are there from the start (first column)
    bool asCards = false;        ///< Table: one card a row instead of a grid (goals)
    bool withComment = false;    ///< Check
    bool withAction = true;      ///< Check: åtgärd beside the answer
    QString lowLabel, highLabel; ///< Scale
    int minimum = 0;             ///< Integer, Money (öre), Table rows
    int maximum = 0;             ///< 0 = the type's own bound
    int printLines = 0;          ///< LongText: ruled lines on a blank form
    double width = 0;            ///< Table column: share of the width, 0 = even
    QString text;    ///< Letter: paragraphs separated by a blank line, {{name}} merges a bound value
    int number = 0;  ///< Check rows: printed number; 0 = none
    QString heading; ///< a small heading above this field, or empty
};

struct Section {
    QString id;
    QString title; ///< may be empty
    QString intro;
    std::optional<Condition> condition;
    QList<Field> fields;
};

struct FormDefinition {
    QString id; ///< "1", "2", "2.1" … "D"
    int version = 1;
    FormStatus status = FormStatus::Published;
    SubjectKind subject = SubjectKind::Case;
    QString title;
    QString shortTitle; ///< for lists and tabs
    QString purpose;    ///< a line under the title
    QString filledInBy;
    QString language = QStringLiteral("sv");
    QList<Section> sections;
    QByteArray canonicalJson; ///< as the book keeps it
    QByteArray hash;          ///< SHA-256 of canonicalJson

    [[nodiscard]] const Field*
    field(const QString& fieldId) const; ///< top-level fields; nullptr when there is none
    [[nodiscard]] const Section* sectionOf(const QString& fieldId) const; ///< nullptr when there is none
    [[nodiscard]] QString printName() const; ///< "Bilaga 3.1", or "Checklista" for D
};

/// Reads one definition. Bounds: 1 MiB, depth 12, 60 sections, 400 fields, 4 000 characters a text. Errors
/// name the file and the path in it ("bilaga-3.1.json: sections[2].fields[0].type: …").
Result<FormDefinition> parseDefinition(const QByteArray& json, const QString& fileName);

/// What is known of every form: the thirteen built in, and those that a district installed. A value; copies
/// share the definitions.
class FormCatalogue {
public:
    /// The thirteen, from the program's resources; a defect there is a bug and aborts in debug builds. What
    /// an open book uses is bookForms() (forms/bindings/book_forms.h).
    static const FormCatalogue& builtIn();

    [[nodiscard]] QStringList ids() const; ///< in the guide's order
    [[nodiscard]] const FormDefinition*
    current(const QString& id) const; ///< newest published, not withdrawn; nullptr when unknown
    [[nodiscard]] const FormDefinition* find(const QString& id, int version) const;
    [[nodiscard]] const FormDefinition* byHash(const QByteArray& hash) const;
    [[nodiscard]] QList<const FormDefinition*> forSubject(SubjectKind kind) const;

    /// Adds one (a district's wording, an older version out of the book). Fails when a field changed type
    /// within an id.
    Result<void> add(const FormDefinition& definition);
    Result<void> add(const std::shared_ptr<const FormDefinition>& definition);
    /// It is no longer current; find() and byHash() still know it, and no other takes its version.
    void withdraw(const QByteArray& hash);

private:
    QList<std::shared_ptr<const FormDefinition>> m_all;
    QList<QByteArray> m_withdrawn; ///< hashes
};

QString fieldTypeId(FieldType type);
std::optional<FieldType> fieldTypeFromId(QStringView id);

} // namespace lotsbok
