// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form definition may come from anybody: a district's file, or a book that somebody sent. What is accepted
// must give the same hash when it is read again from its canonical bytes, and must survive everything that
// reads a form.
#include "forms/engine/answers.h"
#include "forms/engine/definition_check.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace lotsbok {
namespace {

int feedDefinition(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<FormDefinition> form = parseDefinition(bytes, QStringLiteral("fuzz.json"));
    checkDefinition(bytes, QStringLiteral("fuzz.json"), {QStringLiteral("client.name")}, FormCatalogue());
    if (!form) {
        return 0;
    }
    const Result<FormDefinition> again = parseDefinition(form->canonicalJson, QStringLiteral("again.json"));
    if (!again || again->hash != form->hash || again->canonicalJson != form->canonicalJson) {
        std::abort();
    }
    const Result<Answers> none = checkedAnswers(answersTemplate(*form), *form);
    if (!none || !none->json().isEmpty()) {
        std::abort();
    }
    findIssues(*form, *none, {}, QDate(2026, 11, 22));
    const Progress sum = progress(*form, *none);
    if (sum.answered != 0 || sum.total < 0) {
        std::abort();
    }
    for (const Section& section : form->sections) {
        for (const Field& field : section.fields) {
            proposal(*form, field, *none, {}, QDate(2026, 11, 22));
            initialRows(field);
        }
    }
    return 0;
}

} // namespace
} // namespace lotsbok

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return lotsbok::feedDefinition(data, size);
}
