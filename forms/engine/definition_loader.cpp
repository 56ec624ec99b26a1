// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/canonical_json.h"
#include "forms/engine/form_definition.h"
#include "forms/engine/json_reader.h"
#include "forms/engine/json_scan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <array>
#include <utility>

namespace lotsbok {
namespace {

constexpr int maxSections = 60;
constexpr int maxFields = 400; // in the whole form, columns included
constexpr int maxOptions = 100;
constexpr int maxRowLabels = 100;
constexpr JsonLimits definitionLimits{1024 * 1024, 12};

template<typename Value, size_t count>
using Names = std::array<std::pair<const char*, Value>, count>;

constexpr Names<FormStatus, 3> statuses{
    {{"draft", FormStatus::Draft}, {"published", FormStatus::Published}, {"retired", FormStatus::Retired}}};
constexpr Names<SubjectKind, 5> subjects{{{"client", SubjectKind::Client},
                                          {"case", SubjectKind::Case},
                                          {"employee", SubjectKind::Employee},
                                          {"purchase", SubjectKind::Purchase},
                                          {"district", SubjectKind::District}}};
constexpr Names<DataClass, 5> dataClasses{{{"none", DataClass::None},
                                           {"personal", DataClass::Personal},
                                           {"staff", DataClass::Staff},
                                           {"special", DataClass::Special},
                                           {"thirdParty", DataClass::ThirdParty}}};

QString loaderText(const char* text)
{
    return QCoreApplication::translate("FormDefinition", text);
}

/// Reads the parts of one definition, from the outside in.
class DefinitionLoader {
public:
    explicit DefinitionLoader(JsonReader& reader)
        : m_reader(reader)
    {}

    FormDefinition form(const JsonPlace& place);

private:
    enum class Level { Field, Column, InnerColumn };

    Section section(const JsonPlace& place);
    Field field(const JsonPlace& place, Level level);
    void texts(const JsonPlace& place, Field& field);
    void behaviour(const JsonPlace& place, Field& field, Level level);
    void options(const JsonPlace& place, Field& field);
    void columns(const JsonPlace& place, Field& field, Level level);
    void rowLabels(const JsonPlace& place, Field& field);
    std::optional<Condition> condition(const JsonPlace& place);
    void resolveConditions(const JsonPlace& place, FormDefinition& form);
    void resolve(const JsonPlace& place, const FormDefinition& form, const Section& section,
                 Condition& condition, bool ofSection);
    FieldType type(const JsonPlace& place, Level level);
    QString id(const JsonPlace& place, QSet<QString>& taken);
    void onlyFor(const JsonPlace& place, bool allowed);

    template<typename Value, size_t count>
    Value named(const JsonPlace& place, const Names<Value, count>& names, Value fallback)
    {
        if (place.isMissing()) {
            return fallback;
        }
        const QString text = m_reader.text(place);
        QStringList known;
        for (const auto& [name, value] : names) {
            if (text == QLatin1String(name)) {
                return value;
            }
            known.append(QLatin1String(name));
        }
        m_reader.refuse(place,
                        loaderText(QT_TRANSLATE_NOOP("FormDefinition", "Only one of %1 can stand here."))
                            .arg(known.join(QLatin1String(", "))));
        return fallback;
    }

    JsonReader& m_reader;
    QSet<QString> m_fieldIds;
    QSet<QString> m_sectionIds;
    int m_fieldCount = 0;
};

FormDefinition DefinitionLoader::form(const JsonPlace& place)
{
    static const QStringList keys{
        QStringLiteral("$schema"),    QStringLiteral("id"),       QStringLiteral("version"),
        QStringLiteral("status"),     QStringLiteral("subject"),  QStringLiteral("title"),
        QStringLiteral("shortTitle"), QStringLiteral("purpose"),  QStringLiteral("filledInBy"),
        QStringLiteral("language"),   QStringLiteral("sections"),
    };
    static const QRegularExpression formId(QStringLiteral("^(D|[1-9][0-9]?(\\.[1-9][0-9]?)?)$"));
    static const QRegularExpression languageTag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    FormDefinition form;
    m_reader.object(place, keys);
    form.id = m_reader.neededText(place.member(QStringLiteral("id")));
    if (!formId.match(form.id).hasMatch()) {
        m_reader.refuse(place.member(QStringLiteral("id")),
                        loaderText(QT_TRANSLATE_NOOP("FormDefinition", "A form's id is like 2, 3.1 or D.")));
    }
    form.version = m_reader.integer(place.member(QStringLiteral("version")), 1, 999999, 0);
    if (form.version == 0) {
        m_reader.refuse(place.member(QStringLiteral("version")),
                        loaderText(QT_TRANSLATE_NOOP("FormDefinition", "The version is missing.")));
    }
    form.status = named(place.member(QStringLiteral("status")), statuses, FormStatus::Published);
    m_reader.neededText(place.member(QStringLiteral("subject")));
    form.subject = named(place.member(QStringLiteral("subject")), subjects, SubjectKind::Case);
    form.title = m_reader.neededText(place.member(QStringLiteral("title")));
    form.shortTitle = m_reader.text(place.member(QStringLiteral("shortTitle")));
    if (form.shortTitle.isEmpty()) {
        form.shortTitle = form.title;
    }
    form.purpose = m_reader.text(place.member(QStringLiteral("purpose")));
    form.filledInBy = m_reader.text(place.member(QStringLiteral("filledInBy")));
    const QString language = m_reader.text(place.member(QStringLiteral("language")));
    if (!language.isEmpty()) {
        form.language = language;
    }
    if (!languageTag.match(form.language).hasMatch()) {
        m_reader.refuse(
            place.member(QStringLiteral("language")),
            loaderText(QT_TRANSLATE_NOOP("FormDefinition", "A language tag like sv is expected here.")));
    }
    const JsonPlace list = place.member(QStringLiteral("sections"));
    const auto count = static_cast<int>(m_reader.array(list, 1, maxSections).size());
    for (int i = 0; i < count && !m_reader.failed(); ++i) {
        form.sections.append(section(list.element(i)));
    }
    if (!m_reader.failed()) {
        resolveConditions(place, form);
    }
    return form;
}

Section DefinitionLoader::section(const JsonPlace& place)
{
    static const QStringList keys{QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("intro"),
                                  QStringLiteral("when"), QStringLiteral("fields")};
    Section section;
    m_reader.object(place, keys);
    section.id = id(place.member(QStringLiteral("id")), m_sectionIds);
    section.title = m_reader.text(place.member(QStringLiteral("title")));
    section.intro = m_reader.text(place.member(QStringLiteral("intro")));
    section.condition = condition(place.member(QStringLiteral("when")));
    const JsonPlace list = place.member(QStringLiteral("fields"));
    const auto count = static_cast<int>(m_reader.array(list, 0, maxFields).size());
    for (int i = 0; i < count && !m_reader.failed(); ++i) {
        section.fields.append(field(list.element(i), Level::Field));
    }
    return section;
}

Field DefinitionLoader::field(const JsonPlace& place, Level level)
{
    static const QStringList keys{
        QStringLiteral("id"),          QStringLiteral("type"),        QStringLiteral("label"),
        QStringLiteral("help"),        QStringLiteral("printHelp"),   QStringLiteral("required"),
        QStringLiteral("rule"),        QStringLiteral("propose"),     QStringLiteral("bind"),
        QStringLiteral("writesModel"), QStringLiteral("when"),        QStringLiteral("dataClass"),
        QStringLiteral("options"),     QStringLiteral("columns"),     QStringLiteral("rowLabels"),
        QStringLiteral("asCards"),     QStringLiteral("withComment"), QStringLiteral("withAction"),
        QStringLiteral("lowLabel"),    QStringLiteral("highLabel"),   QStringLiteral("minimum"),
        QStringLiteral("maximum"),     QStringLiteral("printLines"),  QStringLiteral("width"),
        QStringLiteral("text"),        QStringLiteral("number"),      QStringLiteral("heading"),
    };
    Field field;
    m_reader.object(place, keys);
    if (++m_fieldCount > maxFields) {
        m_reader.refuse(place,
                        loaderText(QT_TRANSLATE_NOOP("FormDefinition", "The form has more than %1 fields."))
                            .arg(maxFields));
        return field;
    }
    if (level == Level::Field) {
        field.id = id(place.member(QStringLiteral("id")), m_fieldIds);
    }
    field.type = type(place.member(QStringLiteral("type")), level);
    field.dataClass = named(place.member(QStringLiteral("dataClass")), dataClasses, DataClass::Personal);
    texts(place, field);
    behaviour(place, field, level);
    options(place, field);
    columns(place, field, level);
    rowLabels(place, field);
    return field;
}

void DefinitionLoader::texts(const JsonPlace& place, Field& field)
{
    const bool isLetter = field.type == FieldType::Letter;
    const bool isScale = field.type == FieldType::Scale;
    field.label = isLetter ? m_reader.text(place.member(QStringLiteral("label")))
                           : m_reader.neededText(place.member(QStringLiteral("label")));
    field.help = m_reader.text(place.member(QStringLiteral("help")));
    field.heading = m_reader.text(place.member(QStringLiteral("heading")));
    field.lowLabel = m_reader.text(place.member(QStringLiteral("lowLabel")));
    field.highLabel = m_reader.text(place.member(QStringLiteral("highLabel")));
    onlyFor(place.member(QStringLiteral("lowLabel")), isScale);
    onlyFor(place.member(QStringLiteral("highLabel")), isScale);
    onlyFor(place.member(QStringLiteral("text")), isLetter);
    field.text = isLetter ? m_reader.neededText(place.member(QStringLiteral("text"))) : QString();
}

void DefinitionLoader::behaviour(const JsonPlace& place, Field& field, Level level)
{
    const bool isCheck = field.type == FieldType::Check;
    const bool isTable = field.type == FieldType::Table;
    const bool hasRange = isTable || field.type == FieldType::Integer || field.type == FieldType::Money;
    field.printHelp = m_reader.boolean(place.member(QStringLiteral("printHelp")), false);
    field.required = m_reader.boolean(place.member(QStringLiteral("required")), false);
    field.rule = m_reader.text(place.member(QStringLiteral("rule")));
    field.propose = m_reader.text(place.member(QStringLiteral("propose")));
    field.bind = m_reader.text(place.member(QStringLiteral("bind")));
    field.writesModel = m_reader.boolean(place.member(QStringLiteral("writesModel")), false);
    field.condition = condition(place.member(QStringLiteral("when")));
    field.asCards = m_reader.boolean(place.member(QStringLiteral("asCards")), false);
    field.withComment = m_reader.boolean(place.member(QStringLiteral("withComment")), false);
    field.withAction = m_reader.boolean(place.member(QStringLiteral("withAction")), true);
    field.minimum = m_reader.integer(place.member(QStringLiteral("minimum")), -1000000000, 2000000000, 0);
    field.maximum = m_reader.integer(place.member(QStringLiteral("maximum")), -1000000000, 2000000000, 0);
    field.printLines = m_reader.integer(place.member(QStringLiteral("printLines")), 0, 60, 0);
    field.width = m_reader.number(place.member(QStringLiteral("width")), 0, 1);
    field.number = m_reader.integer(place.member(QStringLiteral("number")), 0, 999, 0);
    onlyFor(place.member(QStringLiteral("asCards")), isTable);
    onlyFor(place.member(QStringLiteral("withComment")), isCheck);
    onlyFor(place.member(QStringLiteral("withAction")), isCheck);
    onlyFor(place.member(QStringLiteral("number")), isCheck);
    onlyFor(place.member(QStringLiteral("minimum")), hasRange);
    onlyFor(place.member(QStringLiteral("maximum")), hasRange);
    onlyFor(place.member(QStringLiteral("printLines")), field.type == FieldType::LongText);
    onlyFor(place.member(QStringLiteral("width")), level != Level::Field);
    onlyFor(place.member(QStringLiteral("writesModel")), !field.bind.isEmpty());
    onlyFor(place.member(QStringLiteral("required")), field.type != FieldType::Letter);
    for (const auto& key : {QStringLiteral("when"), QStringLiteral("bind"), QStringLiteral("heading")}) {
        onlyFor(place.member(key), level == Level::Field);
    }
    if (field.maximum != 0 && field.maximum < field.minimum) {
        m_reader.refuse(place.member(QStringLiteral("maximum")),
                        loaderText(QT_TRANSLATE_NOOP("FormDefinition", "The maximum is below the minimum.")));
    }
}

void DefinitionLoader::options(const JsonPlace& place, Field& field)
{
    static const QStringList keys{QStringLiteral("id"), QStringLiteral("label")};
    const JsonPlace list = place.member(QStringLiteral("options"));
    if (field.type != FieldType::Choice && field.type != FieldType::Rank) {
        onlyFor(list, false);
        return;
    }
    QSet<QString> taken;
    const auto count = static_cast<int>(m_reader.array(list, 1, maxOptions).size());
    for (int i = 0; i < count && !m_reader.failed(); ++i) {
        const JsonPlace item = list.element(i);
        m_reader.object(item, keys);
        Option option;
        option.id = m_reader.neededText(item.member(QStringLiteral("id")));
        option.label = m_reader.neededText(item.member(QStringLiteral("label")));
        if (taken.contains(option.id)) {
            m_reader.refuse(item.member(QStringLiteral("id")),
                            loaderText(QT_TRANSLATE_NOOP("FormDefinition", "This id is used twice.")));
        }
        taken.insert(option.id);
        field.options.append(option);
    }
}

void DefinitionLoader::columns(const JsonPlace& place, Field& field, Level level)
{
    const JsonPlace list = place.member(QStringLiteral("columns"));
    if (field.type != FieldType::Table) {
        onlyFor(list, false);
        return;
    }
    QSet<QString> taken;
    const auto count = static_cast<int>(m_reader.array(list, 1, 40).size());
    for (int i = 0; i < count && !m_reader.failed(); ++i) {
        const JsonPlace item = list.element(i);
        Field column = this->field(item, level == Level::Field ? Level::Column : Level::InnerColumn);
        column.id = id(item.member(QStringLiteral("id")), taken);
        field.columns.append(column);
    }
}

void DefinitionLoader::rowLabels(const JsonPlace& place, Field& field)
{
    const JsonPlace list = place.member(QStringLiteral("rowLabels"));
    onlyFor(list, field.type == FieldType::Table);
    const auto count = static_cast<int>(m_reader.array(list, 0, maxRowLabels).size());
    for (int i = 0; i < count && !m_reader.failed(); ++i) {
        field.rowLabels.append(m_reader.neededText(list.element(i)));
    }
    const bool firstIsText = !field.columns.isEmpty() && (field.columns.first().type == FieldType::Text ||
                                                          field.columns.first().type == FieldType::LongText);
    if (count > 0 && !firstIsText) {
        m_reader.refuse(list, loaderText(QT_TRANSLATE_NOOP(
                                  "FormDefinition", "The first column must be a text to take row labels.")));
    }
}

std::optional<Condition> DefinitionLoader::condition(const JsonPlace& place)
{
    static const QStringList keys{QStringLiteral("field"), QStringLiteral("anyOf")};
    if (place.isMissing()) {
        return std::nullopt;
    }
    Condition condition;
    m_reader.object(place, keys);
    condition.field = m_reader.neededText(place.member(QStringLiteral("field")));
    const JsonPlace list = place.member(QStringLiteral("anyOf"));
    const QJsonArray values = m_reader.array(list, 0, maxOptions);
    for (int i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString() && !values.at(i).isDouble()) {
            m_reader.refuse(list.element(i), loaderText(QT_TRANSLATE_NOOP(
                                                 "FormDefinition", "A text or a number is expected here.")));
        }
        condition.anyOf.append(values.at(i));
    }
    return condition;
}

/// A condition names a field that is there, and one without a condition of its own, so that it never hangs on
/// an answer that nobody sees. A section's condition names a field of another section.
void DefinitionLoader::resolveConditions(const JsonPlace& place, FormDefinition& form)
{
    const FormDefinition names = form;
    for (int s = 0; s < form.sections.size(); ++s) {
        const JsonPlace at = place.member(QStringLiteral("sections")).element(s);
        Section& section = form.sections[s];
        if (section.condition) {
            resolve(at.member(QStringLiteral("when")), names, names.sections.at(s), *section.condition, true);
        }
        for (int f = 0; f < section.fields.size(); ++f) {
            Field& field = section.fields[f];
            if (field.condition) {
                resolve(at.member(QStringLiteral("fields")).element(f).member(QStringLiteral("when")), names,
                        names.sections.at(s), *field.condition, false);
            }
        }
    }
}

void DefinitionLoader::resolve(const JsonPlace& place, const FormDefinition& form, const Section& section,
                               Condition& condition, bool ofSection)
{
    const JsonPlace at = place.member(QStringLiteral("field"));
    const Field* target = form.field(condition.field);
    if (target == nullptr || target->type == FieldType::Letter) {
        m_reader.refuse(at,
                        loaderText(QT_TRANSLATE_NOOP("FormDefinition", "The form has no field %1 to ask."))
                            .arg(condition.field));
        return;
    }
    const Section* home = form.sectionOf(condition.field);
    const bool sameSection = home->id == section.id;
    if (target->condition || (home->condition && !sameSection) || (ofSection && sameSection)) {
        m_reader.refuse(
            at, loaderText(
                    QT_TRANSLATE_NOOP("FormDefinition",
                                      "A condition cannot name %1, which is itself shown under a condition."))
                    .arg(condition.field));
        return;
    }
    condition.bind = target->bind;
}

FieldType DefinitionLoader::type(const JsonPlace& place, Level level)
{
    const QString text = m_reader.neededText(place);
    const std::optional<FieldType> known = fieldTypeFromId(text);
    if (!known) {
        m_reader.refuse(
            place,
            loaderText(QT_TRANSLATE_NOOP("FormDefinition", "There is no field type %1.")).arg(text.left(64)));
        return FieldType::Text;
    }
    static const QSet<FieldType> notInTables{FieldType::Rank, FieldType::Map, FieldType::Check,
                                             FieldType::Letter, FieldType::Signature};
    const bool tooDeep = level == Level::InnerColumn && *known == FieldType::Table;
    if (tooDeep || (level != Level::Field && notInTables.contains(*known))) {
        m_reader.refuse(
            place,
            loaderText(QT_TRANSLATE_NOOP("FormDefinition", "A column cannot be of type %1.")).arg(text));
    }
    return *known;
}

QString DefinitionLoader::id(const JsonPlace& place, QSet<QString>& taken)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][A-Za-z0-9_.]{0,63}$"));
    const QString text = m_reader.neededText(place);
    if (!pattern.match(text).hasMatch()) {
        m_reader.refuse(
            place, loaderText(QT_TRANSLATE_NOOP(
                       "FormDefinition",
                       "An id begins with a small letter and has only a–z, 0–9, full stop and underscore.")));
    }
    if (taken.contains(text)) {
        m_reader.refuse(place, loaderText(QT_TRANSLATE_NOOP("FormDefinition", "This id is used twice.")));
    }
    taken.insert(text);
    return text;
}

void DefinitionLoader::onlyFor(const JsonPlace& place, bool allowed)
{
    if (!place.isMissing() && !allowed) {
        m_reader.refuse(place, loaderText(QT_TRANSLATE_NOOP(
                                   "FormDefinition", "This key does not belong to a field of this type.")));
    }
}

} // namespace

Result<FormDefinition> parseDefinition(const QByteArray& json, const QString& fileName)
{
    Result<QJsonObject> root = readJsonObject(json, fileName, definitionLimits);
    if (!root) {
        return fail(root.error());
    }
    JsonReader reader;
    FormDefinition form = DefinitionLoader(reader).form(JsonPlace{*root, QString()});
    if (reader.failed()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(fileName, reader.problem()));
    }
    root->remove(QLatin1String("$schema")); // an aid to the writer's editor, no part of the form
    auto canonical = canonicalJson(*root);
    if (!canonical) {
        return fail(canonical.error());
    }
    form.canonicalJson = std::move(*canonical);
    form.hash = QCryptographicHash::hash(form.canonicalJson, QCryptographicHash::Sha256);
    return form;
}

} // namespace lotsbok
