// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/font_set.h"

namespace lotsbok {

int FontSet::indexOf(const QRawFont& font)
{
    for (const auto& [known, index] : m_known) {
        if (known == font) {
            return index;
        }
    }
    int index = -1;
    if (const auto face = FontFace::of(font)) {
        for (size_t i = 0; i < m_uses.size() && index < 0; ++i) {
            index = m_uses[i].face == face ? int(i) : -1;
        }
        if (index < 0) {
            index = int(m_uses.size());
            m_uses.push_back({face, {}});
        }
    }
    m_known.emplace_back(font, index);
    return index;
}

bool FontSet::use(int index, quint32 glyph, const QString& text)
{
    const auto [entry, isNew] = m_uses[size_t(index)].glyphs.try_emplace(glyph, text);
    return isNew || entry->second == text;
}

} // namespace lotsbok
