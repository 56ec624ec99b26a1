// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

#include <QRandomGenerator>

namespace lotsbok::tests {

/// Invented answers to every field that can be answered, the same for the same seed.
class SampleAnswers {
public:
    explicit SampleAnswers(quint32 seed, int share = 100)
        : m_random(seed)
        , m_share(share)
    {}

    /// `share` per cent of the fields are answered.
    Answers fill(const FormDefinition& form)
    {
        Answers answers;
        for (const Section& section : form.sections) {
            for (const Field& field : section.fields) {
                if ((field.bind.isEmpty() || field.writesModel) && m_random.bounded(100) < m_share) {
                    answers.set(field.id, value(field));
                }
            }
        }
        return answers;
    }

    QJsonValue value(const Field& field)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Party:
            return word();
        case FieldType::LongText:
            return sentences(1 + m_random.bounded(6));
        case FieldType::Date:
            return date().toString(Qt::ISODate);
        case FieldType::Month:
            return date().toString(QStringLiteral("yyyy-MM"));
        case FieldType::Integer:
            return number(field);
        case FieldType::Money:
            return number(field) * 100 + m_random.bounded(2) * 50;
        case FieldType::Scale:
            return m_random.bounded(11);
        case FieldType::Choice:
            return option(field);
        case FieldType::Rank:
            return rank(field);
        case FieldType::YesNo:
            return yesNo();
        case FieldType::Check:
            return check(field);
        case FieldType::Table:
            return table(field);
        case FieldType::Signature:
            return QJsonObject{{QStringLiteral("name"), word()},
                               {QStringLiteral("date"), date().toString(Qt::ISODate)},
                               {QStringLiteral("place"), QStringLiteral("Påhittad by")}};
        case FieldType::Map:
            return map();
        case FieldType::Letter:
            break;
        }
        return {};
    }

private:
    QString word()
    {
        static const QStringList words = {
            QStringLiteral("Åsa Påhittad"),
            QStringLiteral("Örjan Exempel-Ängström"),
            QStringLiteral("frivården"),
            QStringLiteral("jobbtorg"),
            QStringLiteral("Ett mycket långt ord som går över kanten på en smal ruta"),
            QStringLiteral("نص تجريبي"),
            QStringLiteral("två gånger i veckan")};
        return words[m_random.bounded(static_cast<int>(words.size()))];
    }

    QString sentences(int count)
    {
        QStringList text;
        for (int i = 0; i < count; ++i) {
            text.append(QStringLiteral(
                "Det här är en påhittad mening om hur det går, skriven för att fylla en rad."));
        }
        return text.join(QLatin1Char(count > 4 ? '\n' : ' '));
    }

    QDate date() { return QDate(2026, 1, 1).addDays(m_random.bounded(300)); }
    QString yesNo() { return m_random.bounded(2) ? QStringLiteral("yes") : QStringLiteral("no"); }

    int number(const Field& field)
    {
        const int most = field.maximum > 0 ? field.maximum : 90;
        return field.minimum + m_random.bounded(std::max(1, most - field.minimum + 1));
    }

    QString option(const Field& field)
    {
        const int count = static_cast<int>(field.options.size());
        return count > 0 ? field.options[m_random.bounded(count)].id : QString();
    }

    QJsonArray rank(const Field& field)
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            ids.append(option(field));
        }
        ids.removeDuplicates();
        return QJsonArray::fromStringList(ids);
    }

    QJsonObject check(const Field& field)
    {
        QJsonObject check{{QStringLiteral("answer"), yesNo()}};
        if (field.withAction && m_random.bounded(2)) {
            check.insert(QStringLiteral("action"), sentences(1 + m_random.bounded(2)));
        }
        if (field.withComment && m_random.bounded(2)) {
            check.insert(QStringLiteral("comment"), word());
        }
        return check;
    }

    QJsonArray table(const Field& field)
    {
        const bool fixed = !field.rowLabels.isEmpty() && field.maximum == field.rowLabels.size();
        const int most = field.maximum > 0 ? field.maximum : 4;
        const int count = fixed ? field.maximum : std::min(most, 1 + m_random.bounded(3));
        QJsonArray rows;
        for (int row = 0; row < count; ++row) {
            QJsonObject cells;
            for (int column = 0; column < field.columns.size(); ++column) {
                const QJsonValue cell =
                    fixed && column == 0 ? field.rowLabels[row] : value(field.columns[column]);
                if (!cell.isNull()) {
                    cells.insert(field.columns[column].id, cell);
                }
            }
            rows.append(cells);
        }
        return rows;
    }

    QJsonArray map()
    {
        QJsonArray rows;
        const QStringList ties = {QStringLiteral("supportive"), QStringLiteral("strained"),
                                  QStringLiteral("criminal"), QStringLiteral("unknown")};
        for (int i = 0; i < 5; ++i) {
            rows.append(QJsonObject{{QStringLiteral("name"), word()},
                                    {QStringLiteral("ring"), 1 + m_random.bounded(3)},
                                    {QStringLiteral("tie"), ties[m_random.bounded(4)]},
                                    {QStringLiteral("role"), QStringLiteral("roll")}});
        }
        return rows;
    }

    QRandomGenerator m_random;
    int m_share;
};

/// Values from a model that never was, for every name that the built-in forms bind.
inline BoundValues sampleBound()
{
    const QJsonArray contacts = {QJsonObject{{QStringLiteral("organisation"), QStringLiteral("Polis")},
                                             {QStringLiteral("person"), QStringLiteral("Eva Påhittad")}},
                                 QJsonObject{{QStringLiteral("organisation"), QStringLiteral("Frivården")},
                                             {QStringLiteral("person"), QString()}}};
    return {{QStringLiteral("contacts"), contacts},
            {QStringLiteral("client.name"), QStringLiteral("Test Testsson")},
            {QStringLiteral("employee.name"), QStringLiteral("Åsa Exempel")},
            {QStringLiteral("user.name"), QStringLiteral("Örjan Påhittad")},
            {QStringLiteral("district.name"), QStringLiteral("Påhittade stadsdelsförvaltningen")}};
}

} // namespace lotsbok::tests
