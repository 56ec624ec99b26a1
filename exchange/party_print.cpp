// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/party_print.h"

#include "core/model/installed_form.h"
#include "core/rules/threat_rules.h"
#include "exchange/place_words.h"

#include <QJsonArray>
#include <algorithm>
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

constexpr std::array<TellingColumn, 4> tellingColumns{{
    {"3.1", "people.private", "phone", false},
    {"3.1", "people.private", "email", false},
    {"3.5", nullptr, "where", true},
    {"3.5", nullptr, "when", true},
}};

/// Fields whose id begins so tell of another kind than their form.
struct FurtherKind {
    const char* form;
    const char* prefix;
    InfoKind kind;
};

constexpr std::array<FurtherKind, 24> furtherKinds{{
    {"3.1", "threat.", InfoKind::Threat},
    {"3.1", "physicalHealth.", InfoKind::Health},
    {"3.1", "mentalHealth.", InfoKind::Health},
    {"3.1", "substances.", InfoKind::Health},
    {"3.1", "crime.", InfoKind::Crime},
    {"3.1", "people.", InfoKind::ContactDetails},
    {"3.4", "threat.", InfoKind::Threat},
    {"3.4", "substances.", InfoKind::Health},
    {"3.4", "earlierPsychiatry", InfoKind::Health},
    {"3.4", "debutSelfReported", InfoKind::Crime},
    {"3.4", "debutRegistered", InfoKind::Crime},
    {"3.4", "seriousSelfReported.", InfoKind::Crime},
    {"3.4", "seriousRegistered.", InfoKind::Crime},
    {"3.4", "minorSelfReported.", InfoKind::Crime},
    {"3.4", "minorRegistered.", InfoKind::Crime},
    {"3.4", "convictions.", InfoKind::Crime},
    {"3.5", "physicalHealth.", InfoKind::Health},
    {"3.5", "mentalHealth.", InfoKind::Health},
    {"3.5", "substances.", InfoKind::Health},
    {"3.5", "threat.", InfoKind::Threat},
    {"3.5", "crime.", InfoKind::Crime},
    {"3.5", "family.network", InfoKind::Needs},
    {"3.5", "contacts", InfoKind::ContactDetails},
    {"3.4", "peers.", InfoKind::Crime},
}};

/// As a cover page names it.
QString kindOnPaper(InfoKind kind)
{
    switch (kind) {
    case InfoKind::ContactDetails:
        return QStringLiteral("kontakter");
    case InfoKind::Needs:
        return QStringLiteral("behov och nätverk");
    case InfoKind::Plan:
        return QStringLiteral("planen");
    case InfoKind::Minutes:
        return QStringLiteral("möten");
    case InfoKind::Threat:
        return QStringLiteral("hot");
    case InfoKind::Crime:
        return QStringLiteral("brott");
    case InfoKind::Health:
        return QStringLiteral("hälsa");
    case InfoKind::School:
        return QStringLiteral("skola");
    case InfoKind::FollowUp:
        return QStringLiteral("uppföljning");
    }
    return {};
}

/// Whom else the plan was given to is for none of them.
bool isForNoParty(const QString& form, const QString& field)
{
    return form == QLatin1String("3.5") && field == QLatin1String("distribution");
}

/// R28. What is asked by a wording of the district's own alone: no kind of information is known of it, so no
/// scope covers it.
bool isOwnQuestion(const FormDefinition& form, const QString& field, const QString& column = {})
{
    const FormDefinition* known =
        form.version < kFirstDistrictVersion ? nullptr : FormCatalogue::builtIn().current(form.id);
    if (known == nullptr) {
        return false;
    }
    const Field* asked = known->field(field);
    return asked == nullptr ||
           (!column.isEmpty() && std::none_of(asked->columns.begin(), asked->columns.end(),
                                              [&](const Field& each) { return each.id == column; }));
}

/// What the paper says instead: Swedish whatever the screen's language is.
QString leftOut()
{
    return QStringLiteral("Lämnas inte ut");
}

class Remover {
public:
    Remover(const CaseFile& file, const QString& form, bool isProtected, bool isHighThreat)
        : m_words(file, isHighThreat ? PlaceWords::Hidden::PlacesAndHours : PlaceWords::Hidden::Places)
        , m_form(form)
        , m_protected(isProtected)
        , m_highThreat(isHighThreat)
    {}

    [[nodiscard]] QJsonValue cleaned(const Field& field, const QString& topField,
                                     const QJsonValue& value) const
    {
        switch (field.type) {
        case FieldType::Table:
            return rows(field, topField, value.toArray());
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Party:
        case FieldType::Check: // its words are free, its answer is yes or no
        case FieldType::Map:
            return m_words.without(value);
        default:
            return value;
        }
    }

private:
    [[nodiscard]] QJsonArray rows(const Field& table, const QString& topField, const QJsonArray& rows) const
    {
        QJsonArray list;
        for (const QJsonValue& value : rows) {
            QJsonObject row = value.toObject();
            for (const Field& column : table.columns) {
                const QJsonValue cell = row.value(column.id);
                if (!cell.isUndefined()) {
                    row.insert(column.id, tells(topField, column.id) ? QJsonValue(leftOut())
                                                                     : cleaned(column, topField, cell));
                }
            }
            list.append(row);
        }
        return list;
    }

    [[nodiscard]] bool tells(const QString& table, const QString& column) const
    {
        return std::any_of(tellingColumns.begin(), tellingColumns.end(), [&](const TellingColumn& one) {
            const bool isHere = m_form == QLatin1String(one.form) && column == QLatin1String(one.column) &&
                                (one.table == nullptr || table == QLatin1String(one.table));
            return isHere && (m_protected || (m_highThreat && one.atHighThreat));
        });
    }

    PlaceWords m_words;
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

std::optional<InfoKind> furtherKindOf(const QString& formId, const QString& fieldId)
{
    const auto found = std::find_if(furtherKinds.begin(), furtherKinds.end(), [&](const FurtherKind& one) {
        return formId == QLatin1String(one.form) && fieldId.startsWith(QLatin1String(one.prefix));
    });
    return found == furtherKinds.end() ? std::nullopt : std::optional(found->kind);
}

FormDefinition formWithin(const FormDefinition& form, const QList<InfoKind>& covered)
{
    FormDefinition copy = form;
    for (Section& section : copy.sections) {
        const auto before = section.fields.size();
        section.fields.removeIf([&](const Field& field) {
            const std::optional<InfoKind> kind = furtherKindOf(form.id, field.id);
            return isForNoParty(form.id, field.id) || isOwnQuestion(form, field.id) ||
                   (kind && !covered.contains(*kind));
        });
        bool isCut = section.fields.size() != before;
        for (Field& field : section.fields) {
            isCut = field.columns.removeIf(
                        [&](const Field& column) { return isOwnQuestion(form, field.id, column.id); }) > 0 ||
                    isCut;
        }
        if (!isCut) {
            continue;
        }
        section.condition.reset(); // that it is left out depends on no answer, and so tells of none
        section.intro = section.fields.isEmpty()
                            ? QStringLiteral("Avsnittet ingår inte i det här exemplaret.")
                            : QStringLiteral("Alla uppgifter i avsnittet ingår inte i det här exemplaret.");
    }
    return copy;
}

QString extentWithin(const FormDefinition& form, const QList<InfoKind>& covered)
{
    QStringList leftOutKinds;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const std::optional<InfoKind> kind = furtherKindOf(form.id, field.id);
            const QString word = isOwnQuestion(form, field.id)      ? QStringLiteral("egna frågor")
                                 : kind && !covered.contains(*kind) ? kindOnPaper(*kind)
                                                                    : QString();
            if (!word.isEmpty() && !leftOutKinds.contains(word)) {
                leftOutKinds << word;
            }
        }
    }
    return leftOutKinds.isEmpty()
               ? QStringLiteral("Allt")
               : QStringLiteral("Utan uppgifter om %1").arg(leftOutKinds.join(QStringLiteral(", ")));
}

QJsonObject answersForParty(const FormDefinition& form, const QJsonObject& answers, const CaseFile& file,
                            const Party& party)
{
    const bool isProtected = file.client.protection != ProtectedIdentity::None;
    const bool isHighThreat = party.kind != PartyKind::Police && currentLevel(file).value_or(0) >= 4;
    if (!isProtected && !isHighThreat) {
        return answers;
    }
    const Remover remover(file, form.id, isProtected, isHighThreat);
    QJsonObject cleaned = answers;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const QJsonValue value = answers.value(field.id);
            if (!value.isUndefined()) {
                cleaned.insert(field.id, remover.cleaned(field, field.id, value));
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
