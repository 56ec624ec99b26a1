// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/definition_check.h"

#include "forms/engine/rule_registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {
namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
using FindingSeverity = DefinitionFinding::Severity;

QString checkText(const char* text)
{
    return QCoreApplication::translate("FormCheck", text);
}

QString memberPath(const QString& path, const char* key)
{
    return QStringLiteral("%1.%2").arg(path, QLatin1String(key));
}

QString elementPath(const QString& path, const char* list, qsizetype index)
{
    return QStringLiteral("%1%2%3[%4]")
        .arg(path, path.isEmpty() ? QString() : QStringLiteral("."), QLatin1String(list))
        .arg(index);
}

class DefinitionChecker {
public:
    DefinitionChecker(const FormDefinition& form, const QStringList& bindings)
        : m_form(form)
        , m_bindings(bindings)
    {}

    QList<DefinitionFinding> run(const QJsonObject& root)
    {
        const QJsonArray sections = root.value(QLatin1String("sections")).toArray();
        for (qsizetype s = 0; s < m_form.sections.size(); ++s) {
            const QString path = elementPath({}, "sections", s);
            const Section& section = m_form.sections.at(s);
            checkCondition(path, section.condition);
            checkFields(path, "fields", section.fields,
                        sections.at(s).toObject().value(QLatin1String("fields")).toArray());
        }
        return m_findings;
    }

private:
    void checkFields(const QString& path, const char* list, const QList<Field>& fields,
                     const QJsonArray& json)
    {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString at = elementPath(path, list, i);
            checkField(at, fields.at(i), json.at(i).toObject());
            checkFields(at, "columns", fields.at(i).columns,
                        json.at(i).toObject().value(QLatin1String("columns")).toArray());
        }
    }

    void checkField(const QString& path, const Field& field, const QJsonObject& json)
    {
        if (!json.contains(QLatin1String("dataClass"))) {
            error(memberPath(path, "dataClass"),
                  checkText(QT_TRANSLATE_NOOP("FormCheck", "The field has no data class.")));
        }
        checkBinding(memberPath(path, "bind"), field.bind);
        checkUses(memberPath(path, "rule"), field.rule, ruleNames(), ruleTakesField);
        checkUses(memberPath(path, "propose"), field.propose, proposalNames(), proposalTakesField);
        checkCondition(path, field.condition);
        checkMerges(memberPath(path, "text"), field.text);
    }

    void checkBinding(const QString& path, const QString& name)
    {
        if (!name.isEmpty() && !m_bindings.isEmpty() && !m_bindings.contains(name)) {
            error(path,
                  checkText(QT_TRANSLATE_NOOP("FormCheck", "The book has no value named %1.")).arg(name));
        }
    }

    void checkUses(const QString& path, const QString& text, const QStringList& known,
                   bool (*takes)(const QString&))
    {
        const QList<NamedUse> uses = namedUses(text);
        for (const NamedUse& use : uses) {
            if (!known.contains(use.name)) {
                error(path, checkText(QT_TRANSLATE_NOOP("FormCheck", "The program has nothing named %1."))
                                .arg(use.name));
            } else if (takes(use.name) && m_form.field(use.argument) == nullptr && !isColumn(use.argument)) {
                error(path,
                      checkText(QT_TRANSLATE_NOOP("FormCheck",
                                                  "%1 names the field %2, which the form does not have."))
                          .arg(use.name, use.argument));
            } else if (use.name == QLatin1String("bound")) {
                checkBinding(path, use.argument);
            }
        }
    }

    void checkMerges(const QString& path, const QString& text)
    {
        static const QRegularExpression merge(QStringLiteral("\\{\\{([^{}]*)\\}\\}"));
        QRegularExpressionMatchIterator found = merge.globalMatch(text);
        while (found.hasNext()) {
            checkBinding(path, found.next().captured(1).trimmed());
        }
    }

    bool isColumn(const QString& id) const
    {
        const auto inTable = [&](const Field& field) {
            return std::any_of(field.columns.begin(), field.columns.end(),
                               [&](const Field& column) { return column.id == id; });
        };
        return std::any_of(m_form.sections.begin(), m_form.sections.end(), [&](const Section& section) {
            return std::any_of(section.fields.begin(), section.fields.end(), inTable);
        });
    }

    void checkCondition(const QString& path, const std::optional<Condition>& condition)
    {
        const Field* target = condition ? m_form.field(condition->field) : nullptr;
        if (target == nullptr) {
            return;
        }
        const auto canBe = [&](const QJsonValue& value) { return isPossible(*target, value); };
        if (!condition->anyOf.isEmpty() &&
            std::none_of(condition->anyOf.begin(), condition->anyOf.end(), canBe)) {
            error(memberPath(path, "when"),
                  checkText(
                      QT_TRANSLATE_NOOP("FormCheck", "This can never be shown: %1 never has such a value."))
                      .arg(target->id));
        }
    }

    static bool isPossible(const Field& target, const QJsonValue& value)
    {
        switch (target.type) {
        case FieldType::YesNo:
        case FieldType::Check:
            return value == QLatin1String("yes") || value == QLatin1String("no");
        case FieldType::Choice:
        case FieldType::Rank:
            return std::any_of(target.options.begin(), target.options.end(),
                               [&](const Option& option) { return value == option.id; });
        case FieldType::Scale:
            return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 10;
        case FieldType::Integer:
        case FieldType::Money:
            return value.isDouble();
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Party:
        case FieldType::Date:
        case FieldType::Month:
            return value.isString();
        default:
            return false;
        }
    }

    void error(const QString& path, const QString& text)
    {
        m_findings.append({FindingSeverity::Error, path, text});
    }

    const FormDefinition& m_form;
    const QStringList& m_bindings;
    QList<DefinitionFinding> m_findings;
};

void checkAgainstKnown(const FormDefinition& form, const FormCatalogue& known,
                       QList<DefinitionFinding>& findings)
{
    FormCatalogue copy = known;
    const Result<void> added = copy.add(form);
    if (!added) {
        findings.append({FindingSeverity::Error, {}, added.error().text});
        return;
    }
    const FormDefinition* shown = copy.current(form.id);
    if (form.status == FormStatus::Published && shown != nullptr && shown->version > form.version) {
        findings.append(
            {FindingSeverity::Warning, QStringLiteral("version"),
             checkText(QT_TRANSLATE_NOOP("FormCheck", "Version %1 is newer and will be shown instead."))
                 .arg(shown->version)});
    }
}

} // namespace

QList<DefinitionFinding> checkDefinition(const QByteArray& json, const QString& fileName,
                                         const QStringList& bindingNames, const FormCatalogue& known)
{
    const Result<FormDefinition> form = parseDefinition(json, fileName);
    if (!form) {
        return {{FindingSeverity::Error, {}, form.error().text}};
    }
    QList<DefinitionFinding> findings =
        DefinitionChecker(*form, bindingNames).run(QJsonDocument::fromJson(json).object());
    checkAgainstKnown(*form, known, findings);
    return findings;
}

Result<QList<DefinitionFinding>> checkDefinitionFile(const QString& path, const QStringList& bindingNames,
                                                     const FormCatalogue& known)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists()) {
        return fail(ErrorCode::NotFound,
                    checkText(QT_TRANSLATE_NOOP("FormCheck", "There is no file %1.")).arg(name));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileSystem,
                    checkText(QT_TRANSLATE_NOOP("FormCheck", "The file %1 cannot be read.")).arg(name),
                    file.errorString());
    }
    return checkDefinition(file.read(maxFileBytes + 1), name, bindingNames, known);
}

} // namespace lotsbok
