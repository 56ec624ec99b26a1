// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synth/synth_data.h"

#include "cli/demo/demo_resources.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

QStringList strings(const QJsonObject& object, const char* key)
{
    QStringList list;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue& value : array) {
        list << value.toString();
    }
    return list;
}

/// Makes the values of one form; columns of tables are made the same way as fields.
class Answerer {
public:
    Answerer(Random& random, QDate until)
        : m_random(random)
        , m_until(until)
    {}

    QJsonValue value(const Field& field)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Party:
            return m_random.pick(words().given) + QLatin1Char(' ') + m_random.pick(words().family);
        case FieldType::LongText:
            return m_random.pick(words().sentences) + QLatin1Char(' ') + m_random.pick(words().sentences);
        case FieldType::Date:
            return date().toString(Qt::ISODate);
        case FieldType::Month:
            return date().toString(QStringLiteral("yyyy-MM"));
        case FieldType::Integer:
        case FieldType::Money:
            return number(field);
        case FieldType::Scale:
            return m_random.below(11);
        case FieldType::Choice:
            return field.options.isEmpty() ? QJsonValue() : QJsonValue(m_random.pick(field.options).id);
        case FieldType::Rank:
            return rank(field);
        case FieldType::YesNo:
            return yesNo();
        case FieldType::Check:
            return check(field);
        case FieldType::Table:
            return rows(field);
        case FieldType::Map:
        case FieldType::Signature:
        case FieldType::Letter:
            break;
        }
        return {};
    }

private:
    static const SynthWords& words() { return SynthWords::builtIn(); }

    QDate date() { return m_until.addDays(-m_random.below(700)); }
    QString yesNo() { return m_random.oneIn(2) ? QStringLiteral("yes") : QStringLiteral("no"); }

    QJsonValue number(const Field& field)
    {
        const int most = field.maximum > 0 ? field.maximum : field.minimum + 20;
        return field.minimum + m_random.below(most - field.minimum + 1);
    }

    QJsonValue rank(const Field& field)
    {
        QJsonArray ids;
        for (const lotsbok::Option& option : field.options) {
            if (m_random.oneIn(3)) {
                ids << option.id;
            }
        }
        return ids;
    }

    QJsonValue check(const Field& field)
    {
        QJsonObject object{{QStringLiteral("answer"), yesNo()}};
        if (field.withAction && m_random.oneIn(3)) {
            object.insert(QStringLiteral("action"), m_random.pick(words().sentences));
        }
        return object;
    }

    QJsonValue rows(const Field& field)
    {
        QJsonArray rows;
        const qint64 count = field.rowLabels.isEmpty() ? 1 + m_random.below(3) : 0;
        for (qint64 i = 0; i < count; ++i) {
            QJsonObject row;
            for (const Field& column : field.columns) {
                if (column.type != FieldType::Table) {
                    row.insert(column.id, value(column));
                }
            }
            rows << row;
        }
        return rows;
    }

    Random& m_random;
    QDate m_until;
};

} // namespace

const SynthWords& SynthWords::builtIn()
{
    static const SynthWords words = [] {
        const QJsonObject json = demoResource(QStringLiteral("names.json"));
        return SynthWords{strings(json, "given"), strings(json, "family"), strings(json, "streets"),
                          strings(json, "sentences")};
    }();
    return words;
}

Answers syntheticAnswers(const FormDefinition& form, Random& random, QDate until)
{
    Answerer answerer(random, until);
    Answers answers;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const bool asked = field.bind.isEmpty() && random.below(10) < 7;
            if (asked && isShown(section, answers) && isShown(field, answers)) {
                answers.set(field.id, answerer.value(field));
            }
        }
    }
    return answers;
}

} // namespace lotsbok::cli
