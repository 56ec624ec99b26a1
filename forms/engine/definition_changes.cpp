// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/definition_changes.h"

#include "core/model/installed_form.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

struct PlacedField {
    QString path;
    const Field* field = nullptr;
};

void placeFields(const QList<Field>& fields, const QString& prefix, QList<PlacedField>& all)
{
    for (const Field& field : fields) {
        all.append({prefix + field.id, &field});
        placeFields(field.columns, prefix + field.id + QLatin1Char('/'), all);
    }
}

QList<PlacedField> placedFields(const FormDefinition& form)
{
    QList<PlacedField> all;
    for (const Section& section : form.sections) {
        placeFields(section.fields, {}, all);
    }
    return all;
}

const Field* fieldAt(const QList<PlacedField>& all, const QString& path)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&path](const PlacedField& each) { return each.path == path; });
    return found == all.end() ? nullptr : found->field;
}

/// What a person calls the field.
QString placedName(const PlacedField& placed)
{
    return placed.field->label.isEmpty() ? placed.path : placed.field->label;
}

bool isSameCondition(const std::optional<Condition>& a, const std::optional<Condition>& b)
{
    return a.has_value() == b.has_value() && (!a || (a->field == b->field && a->anyOf == b->anyOf));
}

bool isJudgedAlike(const Field& a, const Field& b)
{
    const auto optionIds = [](const Field& field) {
        QStringList ids;
        for (const Option& option : field.options) {
            ids.append(option.id);
        }
        return ids;
    };
    return a.required == b.required && a.rule == b.rule && a.propose == b.propose && a.minimum == b.minimum &&
           a.maximum == b.maximum && optionIds(a) == optionIds(b) &&
           isSameCondition(a.condition, b.condition);
}

QString installText(const char* text)
{
    return QCoreApplication::translate("FormCheck", text);
}

void requireSameMeaning(const FormDefinition& form, const FormDefinition& before,
                        QList<DefinitionFinding>& findings)
{
    const QList<PlacedField> known = placedFields(before);
    const QList<PlacedField> fields = placedFields(form);
    for (const PlacedField& each : fields) {
        const Field* was = fieldAt(known, each.path);
        if (was == nullptr) {
            continue;
        }
        if (was->dataClass != each.field->dataClass) {
            findings.append({DefinitionFinding::Severity::Error, each.path,
                             installText(QT_TRANSLATE_NOOP(
                                 "FormCheck", "The data class of a field that is there already stays."))});
        }
        if (was->bind != each.field->bind || was->writesModel != each.field->writesModel) {
            findings.append(
                {DefinitionFinding::Severity::Error, each.path,
                 installText(QT_TRANSLATE_NOOP(
                     "FormCheck", "The value of the book that a field shows or changes stays the same."))});
        }
    }
}

} // namespace

DefinitionChanges definitionChanges(const FormDefinition& before, const FormDefinition& now)
{
    const QList<PlacedField> old = placedFields(before);
    const QList<PlacedField> fresh = placedFields(now);
    DefinitionChanges changes;
    changes.before = static_cast<int>(old.size());
    changes.now = static_cast<int>(fresh.size());
    for (const PlacedField& each : fresh) {
        const Field* was = fieldAt(old, each.path);
        if (was == nullptr) {
            changes.added.append(placedName(each));
        } else if (was->label != each.field->label) {
            changes.relabelled.append({each.path, was->label, each.field->label});
        }
        if (was != nullptr && !isJudgedAlike(*was, *each.field)) {
            changes.judgedOtherwise.append(placedName(each));
        }
    }
    for (const PlacedField& each : old) {
        if (fieldAt(fresh, each.path) == nullptr) {
            changes.removed.append(placedName(each));
        }
    }
    return changes;
}

QList<DefinitionFinding> checkForInstalling(const QByteArray& json, const QString& fileName,
                                            const QStringList& bindingNames, const FormCatalogue& known)
{
    QList<DefinitionFinding> findings = checkDefinition(json, fileName, bindingNames, known);
    const Result<FormDefinition> form = parseDefinition(json, fileName);
    if (!form) {
        return findings; // it says why
    }
    const auto error = [&findings](const char* path, const QString& text) {
        findings.append({DefinitionFinding::Severity::Error, QLatin1String(path), text});
    };
    if (form->version < kFirstDistrictVersion) {
        error("version",
              installText(QT_TRANSLATE_NOOP("FormCheck", "A district's own wording is numbered from %1."))
                  .arg(kFirstDistrictVersion));
    }
    if (form->status != FormStatus::Published) {
        error("status", installText(QT_TRANSLATE_NOOP("FormCheck", "Only a published form is installed.")));
    }
    if (const FormDefinition* same = known.find(form->id, form->version)) {
        error("version", installText(QT_TRANSLATE_NOOP(
                                         "FormCheck", "Form %1 has a version %2 already: give it a new one."))
                             .arg(same->id)
                             .arg(same->version));
    }
    const FormDefinition* before = known.current(form->id);
    if (before == nullptr) {
        error("id", installText(QT_TRANSLATE_NOOP("FormCheck", "The program has no form %1.")).arg(form->id));
    } else {
        requireSameMeaning(*form, *before, findings);
    }
    return findings;
}

bool hasError(const QList<DefinitionFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const DefinitionFinding& finding) {
        return finding.severity == DefinitionFinding::Severity::Error;
    });
}

} // namespace lotsbok
