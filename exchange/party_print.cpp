// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/party_print.h"

#include "core/rules/threat_rules.h"

#include <QJsonArray>
#include <array>

namespace lotsbok {

namespace {

struct FormKind {
    const char* form;
    InfoKind kind;
};

// Bilaga 1 is about the district and so never passes as a form about a person; its kind is what a scope calls
// it. 3 (information) and 3.2 (the consent) are for the person; 2–2.4 and D are the district's own.
constexpr std::array<FormKind, 5> formKinds{{
    {"1", InfoKind::ContactDetails},
    {"3.1", InfoKind::Needs},
    {"3.3", InfoKind::Threat},
    {"3.4", InfoKind::FollowUp},
    {"3.5", InfoKind::Plan},
}};

/// A column that tells where the person can be found.
struct TellingColumn {
    const char* form;
    const char* table; ///< nullptr: any
    const char* column;
    bool atHighThreat; ///< also left out at level 4 and 5, not only for protected identity
};

constexpr std::array<TellingColumn, 3> tellingColumns{{
    {"3.1", "people.private", "phone", false},
    {"3.1", "people.private", "email", false},
    {"3.5", nullptr, "where", true},
}};

/// What the paper says instead: Swedish whatever the screen's language is.
QString leftOut()
{
    return QStringLiteral("Lämnas inte ut");
}

class Remover {
public:
    Remover(const QString& form, bool isProtected, bool isHighThreat)
        : m_form(form)
        , m_protected(isProtected)
        , m_highThreat(isHighThreat)
    {}

    [[nodiscard]] QJsonArray rows(const Field& table, const QString& topField, const QJsonArray& rows) const
    {
        QJsonArray cleaned;
        for (const QJsonValue& value : rows) {
            QJsonObject row = value.toObject();
            for (const Field& column : table.columns) {
                const QJsonValue cell = row.value(column.id);
                if (cell.isArray() && column.type == FieldType::Table) {
                    row.insert(column.id, this->rows(column, topField, cell.toArray()));
                } else if (!cell.isUndefined() && tells(topField, column.id)) {
                    row.insert(column.id, leftOut());
                }
            }
            cleaned.append(row);
        }
        return cleaned;
    }

private:
    [[nodiscard]] bool tells(const QString& table, const QString& column) const
    {
        for (const TellingColumn& one : tellingColumns) {
            const bool isHere = m_form == QLatin1String(one.form) && column == QLatin1String(one.column) &&
                                (one.table == nullptr || table == QLatin1String(one.table));
            if (isHere && (m_protected || (m_highThreat && one.atHighThreat))) {
                return true;
            }
        }
        return false;
    }

    QString m_form;
    bool m_protected;
    bool m_highThreat;
};

} // namespace

QList<InfoKind> infoKindsOf(const QString& formId)
{
    QList<InfoKind> kinds;
    for (const FormKind& row : formKinds) {
        if (formId == QLatin1String(row.form)) {
            kinds.append(row.kind);
        }
    }
    return kinds;
}

QJsonObject answersForParty(const FormDefinition& form, const QJsonObject& answers, const CaseFile& file,
                            const Party& party)
{
    const bool isProtected = file.client.protection != ProtectedIdentity::None;
    const bool isHighThreat = party.kind != PartyKind::Police && currentLevel(file).value_or(0) >= 4;
    if (!isProtected && !isHighThreat) {
        return answers;
    }
    const Remover remover(form.id, isProtected, isHighThreat);
    QJsonObject cleaned = answers;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const QJsonValue value = answers.value(field.id);
            if (field.type == FieldType::Table && value.isArray()) {
                cleaned.insert(field.id, remover.rows(field, field.id, value.toArray()));
            }
        }
    }
    return cleaned;
}

QString partyOnPaper(const Party& party)
{
    return party.function.isEmpty() ? party.organisation
                                    : QStringLiteral("%1, %2").arg(party.organisation, party.function);
}

} // namespace lotsbok
