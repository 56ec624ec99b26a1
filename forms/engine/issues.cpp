// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/answer_shapes.h"
#include "forms/engine/rule_registry.h"

#include <QCoreApplication>

namespace lotsbok {
namespace {

QString issueText(const char* text)
{
    return QCoreApplication::translate("FormIssues", text);
}

class IssueFinder {
public:
    IssueFinder(const FormDefinition& form, const Answers& answers, const BoundValues& bound, QDate today)
        : m_form(form)
        , m_answers(answers)
        , m_bound(bound)
        , m_today(today)
    {}

    QList<FormIssue> run()
    {
        for (const Section& section : m_form.sections) {
            if (!isShown(section, m_answers, m_bound)) {
                continue;
            }
            for (const Field& field : section.fields) {
                if (isShown(field, m_answers, m_bound) && field.type != FieldType::Letter) {
                    look(field);
                }
            }
        }
        return m_issues;
    }

private:
    void look(const Field& field)
    {
        const QJsonValue value = shownValue(field, m_answers, m_bound);
        const QJsonValue own = m_answers.value(field.id);
        const QString problem = own.isUndefined() ? QString() : shapeProblem(field, own);
        if (!problem.isEmpty()) {
            add(FormIssue::Severity::Error, field,
                issueText(QT_TRANSLATE_NOOP("FormIssues", "“%1”: %2")).arg(field.label, problem));
            return;
        }
        lookForGaps(field, value);
        RuleContext context{m_form, field, m_answers, m_bound, m_today, value};
        m_issues.append(runRules(context));
        if (field.type == FieldType::Table) {
            lookAtRows(field, value.toArray());
        }
    }

    void lookForGaps(const Field& field, const QJsonValue& value)
    {
        if (field.required && !isFilled(field, value)) {
            const bool isWritten = field.bind.isEmpty() || field.writesModel;
            add(FormIssue::Severity::Error, field,
                (isWritten ? issueText(QT_TRANSLATE_NOOP("FormIssues", "“%1” must be filled in."))
                           : issueText(QT_TRANSLATE_NOOP("FormIssues", "“%1” is missing in the book.")))
                    .arg(field.label));
        } else if (field.type == FieldType::Check) {
            lookAtCheck(field);
        }
    }

    void lookAtCheck(const Field& field)
    {
        const CheckAnswer check = m_answers.check(field.id);
        if (check.answer == YesNo::Unanswered) {
            add(FormIssue::Severity::Warning, field,
                issueText(QT_TRANSLATE_NOOP("FormIssues", "“%1” is unanswered.")).arg(field.label));
        } else if (check.answer == YesNo::No && field.withAction && check.action.trimmed().isEmpty()) {
            add(FormIssue::Severity::Warning, field,
                issueText(QT_TRANSLATE_NOOP("FormIssues", "“%1” is answered Nej without a measure."))
                    .arg(field.label));
        }
    }

    void lookAtRows(const Field& table, const QJsonArray& rows)
    {
        int written = 0;
        for (int i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            if (isBlank(table, row)) {
                continue;
            }
            ++written;
            for (const Field& column : table.columns) {
                lookAtCell(table, column, row, i);
            }
        }
        if (table.minimum > 0 && written < table.minimum) {
            add(FormIssue::Severity::Error, table,
                issueText(QT_TRANSLATE_NOOP("FormIssues", "“%1” needs at least %2 rows."))
                    .arg(table.label)
                    .arg(table.minimum));
        }
    }

    void lookAtCell(const Field& table, const Field& column, const QJsonObject& row, int index)
    {
        const QJsonValue value = row.value(column.id);
        Answers cell;
        cell.set(column.id, value);
        if (column.required && !cell.isAnswered(column.id)) {
            addInRow(table, index,
                     issueText(QT_TRANSLATE_NOOP("FormIssues", "“%1” must be filled in on row %2 of “%3”."))
                         .arg(column.label)
                         .arg(index + 1)
                         .arg(table.label));
        }
        RuleContext context{m_form, column, m_answers, m_bound, m_today, value, &row};
        const QList<FormIssue> found = runRules(context);
        for (FormIssue issue : found) {
            issue.fieldId = table.id;
            issue.row = index;
            m_issues.append(issue);
        }
        if (column.type == FieldType::Table) {
            lookAtInnerRows(table, column, value.toArray(), index);
        }
    }

    void lookAtInnerRows(const Field& table, const Field& inner, const QJsonArray& rows, int index)
    {
        for (const QJsonValue& value : rows) {
            const QJsonObject row = value.toObject();
            for (const Field& column : inner.columns) {
                Answers cell;
                cell.set(column.id, row.value(column.id));
                if (column.required && !isBlank(inner, row) && !cell.isAnswered(column.id)) {
                    addInRow(table, index,
                             issueText(QT_TRANSLATE_NOOP("FormIssues",
                                                         "“%1” must be filled in under “%2” in row %3."))
                                 .arg(column.label, inner.label)
                                 .arg(index + 1));
                }
            }
        }
    }

    /// A row in which nobody has written anything: empty, or as it was from the start.
    static bool isBlank(const Field& table, const QJsonObject& row)
    {
        Field alone = table;
        alone.type = FieldType::Table;
        Answers answers;
        answers.set(alone.id, QJsonArray{row});
        return !isAnswered(alone, answers);
    }

    static bool isFilled(const Field& field, const QJsonValue& value)
    {
        Answers alone;
        alone.set(field.id, value);
        switch (field.type) {
        case FieldType::Check:
            return alone.check(field.id).answer != YesNo::Unanswered;
        case FieldType::Signature: {
            const QJsonObject signature = value.toObject();
            return !signature.value(QLatin1String("name")).toString().trimmed().isEmpty() &&
                   !signature.value(QLatin1String("date")).toString().isEmpty();
        }
        default:
            return isAnswered(field, alone);
        }
    }

    void add(FormIssue::Severity severity, const Field& field, const QString& text)
    {
        m_issues.append({severity, field.id, text, -1});
    }

    void addInRow(const Field& table, int row, const QString& text)
    {
        m_issues.append({FormIssue::Severity::Error, table.id, text, row});
    }

    const FormDefinition& m_form;
    const Answers& m_answers;
    const BoundValues& m_bound;
    QDate m_today;
    QList<FormIssue> m_issues;
};

} // namespace

QList<FormIssue> findIssues(const FormDefinition& form, const Answers& answers, const BoundValues& bound,
                            QDate today)
{
    return IssueFinder(form, answers, bound, today).run();
}

} // namespace lotsbok
