// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/form_definition.h"

#include <array>
#include <utility>

namespace lotsbok {
namespace {

constexpr std::array<std::pair<FieldType, const char*>, 16> typeIds{{
    {FieldType::Text, "text"},
    {FieldType::LongText, "longText"},
    {FieldType::Date, "date"},
    {FieldType::Month, "month"},
    {FieldType::Integer, "integer"},
    {FieldType::Money, "money"},
    {FieldType::Choice, "choice"},
    {FieldType::Rank, "rank"},
    {FieldType::Party, "party"},
    {FieldType::Map, "map"},
    {FieldType::YesNo, "yesNo"},
    {FieldType::Check, "check"},
    {FieldType::Scale, "scale"},
    {FieldType::Table, "table"},
    {FieldType::Signature, "signature"},
    {FieldType::Letter, "letter"},
}};

} // namespace

QString fieldTypeId(FieldType type)
{
    for (const auto& [known, id] : typeIds) {
        if (known == type) {
            return QLatin1String(id);
        }
    }
    return {};
}

std::optional<FieldType> fieldTypeFromId(QStringView id)
{
    for (const auto& [type, known] : typeIds) {
        if (id == QLatin1String(known)) {
            return type;
        }
    }
    return std::nullopt;
}

const Field* FormDefinition::field(const QString& fieldId) const
{
    for (const Section& section : sections) {
        for (const Field& field : section.fields) {
            if (field.id == fieldId) {
                return &field;
            }
        }
    }
    return nullptr;
}

const Section* FormDefinition::sectionOf(const QString& fieldId) const
{
    for (const Section& section : sections) {
        for (const Field& field : section.fields) {
            if (field.id == fieldId) {
                return &section;
            }
        }
    }
    return nullptr;
}

QString FormDefinition::printName() const
{
    return id == QLatin1String("D") ? QStringLiteral("Checklista") : QStringLiteral("Bilaga %1").arg(id);
}

} // namespace lotsbok
