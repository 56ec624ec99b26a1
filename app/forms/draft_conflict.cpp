// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/draft_conflict.h"

#include "app/forms/page_draft.h"
#include "forms/engine/form_definition.h"
#include "forms/widgets/answer_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lotsbok {

namespace {

const QString wholeDraft = QStringLiteral("draft");

/// Every word of a value, in its order: what a page keeps has no form that could say it better.
void collectWords(const QJsonValue& value, QStringList& words)
{
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray()) {
            collectWords(each, words);
        }
    } else if (value.isObject()) {
        for (const QJsonValue& each : value.toObject()) {
            collectWords(each, words);
        }
    } else if (value.isString() && !value.toString().trimmed().isEmpty()) {
        words.append(value.toString().trimmed());
    }
}

QString wordsOf(const QJsonValue& value)
{
    QStringList words;
    collectWords(value, words);
    return words.join(QStringLiteral(" · "));
}

QString textOf(const FormDefinition* form, const QString& key, const QJsonValue& value)
{
    const Field* field = form ? form->field(key) : nullptr;
    const QString text = field ? answerText(*field, value) : QString();
    return text.isEmpty() ? wordsOf(value) : text;
}

/// Nothing stands for nothing: the card knows no undefined values.
QJsonValue known(const QJsonValue& value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

QList<ConflictField> draftConflict(const DraftConflict& conflict, const FormCatalogue& forms)
{
    const FormDraft& other = conflict.other.draft;
    const QJsonObject here = conflict.here ? conflict.here->answers : QJsonObject();
    if (isPageDraftId(other.formId)) {
        ConflictField whole;
        whole.name = wholeDraft;
        whole.label = QCoreApplication::translate("DraftConflict", "What is written");
        whole.mine = wordsOf(here);
        whole.theirs = wordsOf(other.answers);
        whole.mineValue = here;
        whole.theirsValue = other.answers;
        return {whole};
    }
    const FormDefinition* form = forms.byHash(other.definitionHash);
    QList<ConflictField> fields;
    for (const QString& key : conflict.fields) {
        const Field* field = form ? form->field(key) : nullptr;
        ConflictField each;
        each.name = key;
        each.label = field ? field->label : key;
        each.mineValue = known(here.value(key));
        each.theirsValue = known(other.answers.value(key));
        each.mine = textOf(form, key, each.mineValue);
        each.theirs = textOf(form, key, each.theirsValue);
        fields.append(each);
    }
    return fields;
}

QJsonObject mergedDraft(const DraftConflict& conflict, const QJsonObject& merged)
{
    if (isPageDraftId(conflict.other.draft.formId)) {
        return merged.value(wholeDraft).toObject();
    }
    QJsonObject answers = conflict.here ? conflict.here->answers : conflict.other.draft.answers;
    for (auto field = merged.begin(); field != merged.end(); ++field) {
        if (field->isNull()) {
            answers.remove(field.key());
        } else {
            answers.insert(field.key(), *field);
        }
    }
    return answers;
}

} // namespace lotsbok
