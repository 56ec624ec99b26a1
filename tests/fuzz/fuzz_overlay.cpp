// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a form in another language are a file that an administrator puts in a folder. What is accepted has
// a text for each phrase, merges the same values, and words a form without changing anything else.
#include "forms/engine/form_overlay.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace lotsbok {
namespace {

/// What a text merges, each value put in angle brackets.
QString mergedFuzzText(const QString& text)
{
    return withValues(text, [](const QString& name) { return QStringLiteral("<%1>").arg(name); });
}

int feedOverlay(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<FormOverlay> overlay = parseOverlay(json, QStringLiteral("fuzz.json"));
    if (!overlay) {
        if (overlay.error().code != ErrorCode::InvalidInput ||
            !overlay.error().text.contains(QLatin1String("fuzz.json"))) {
            std::abort();
        }
        return 0;
    }
    for (auto it = overlay->phrases.begin(); it != overlay->phrases.end(); ++it) {
        const bool merges = mergedFuzzText(it.key()) != it.key();
        if (it.value().trimmed().isEmpty() || overlay->of(it.key()) != it.value() ||
            merges != (mergedFuzzText(it.value()) != it.value())) {
            std::abort();
        }
    }
    OverlayCatalogue catalogue;
    catalogue.add(*overlay);
    if (catalogue.find(overlay->form, overlay->id()) == nullptr) {
        std::abort();
    }
    for (const char* id : {"3", "3.2"}) {
        const FormDefinition& form = *FormCatalogue::builtIn().current(QString::fromLatin1(id));
        const FormDefinition other = worded(form, *overlay);
        if (other.hash != form.hash || other.sections.size() != form.sections.size()) {
            std::abort();
        }
        overlayCoverage(form, *overlay);
    }
    return 0;
}

} // namespace
} // namespace lotsbok

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return lotsbok::feedOverlay(data, size);
}
