// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers come from files on the command line. The first byte picks the form, the rest is the file. What is
// accepted is accepted again, and everything that reads answers takes it.
#include "forms/engine/answers.h"

#include <QJsonDocument>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace lotsbok {
namespace {

int feedAnswers(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    static const QStringList ids = FormCatalogue::builtIn().ids();
    const FormDefinition& form = *FormCatalogue::builtIn().current(ids.at(data[0] % ids.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const Result<Answers> answers = parseAnswers(bytes, form);
    if (!answers) {
        return 0;
    }
    const QDate today(2026, 11, 22);
    const QByteArray written = QJsonDocument(answers->json()).toJson(QJsonDocument::Compact);
    const Result<Answers> again = parseAnswers(written, form);
    if (!again || !(*again == *answers) || !differingFields(form, *answers, *again).isEmpty()) {
        std::abort();
    }
    findIssues(form, *answers, {}, today);
    const Progress sum = progress(form, *answers);
    const Answers shown = withoutHidden(form, *answers);
    if (sum.answered > sum.total || !(withoutHidden(form, shown) == shown)) {
        std::abort();
    }
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            proposal(form, field, *answers, {}, today);
            shownRows(field, *answers);
        }
    }
    return 0;
}

} // namespace
} // namespace lotsbok

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return lotsbok::feedAnswers(data, size);
}
