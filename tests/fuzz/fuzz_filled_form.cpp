// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A filled in form comes back as a PDF file from anybody. What is accepted fits its form, and everything that
// looks at it takes it.
#include "forms/print/filled_review.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace lotsbok {
namespace {

int feedFilledForm(const std::uint8_t* data, std::size_t size)
{
    const QByteArray pdf(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<FilledForm> filled = readFilledForm(pdf, formsOf(FormCatalogue::builtIn()));
    if (!filled) {
        if (filled.error().code != ErrorCode::InvalidInput || filled.error().text.isEmpty()) {
            std::abort();
        }
        return 0;
    }
    if (!checkedAnswers(filled->answers.json(), filled->form)) {
        std::abort();
    }
    const QList<FilledDifference> differences = filledDifferences(*filled, {}, {});
    QStringList ids;
    for (const FilledDifference& difference : differences) {
        ids.append(difference.fieldId);
    }
    if (!checkedAnswers(withTaken({}, differences, ids).json(), filled->form)) {
        std::abort();
    }
    return 0;
}

} // namespace
} // namespace lotsbok

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return lotsbok::feedFilledForm(data, size);
}
