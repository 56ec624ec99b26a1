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
    const int index = indexOf(FontFace::of(font));
    m_known.emplace_back(font, index);
    return index;
}

int FontSet::indexOf(const std::shared_ptr<const FontFace>& face)
{
    if (!face) {
        return -1;
    }
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (m_uses[i].face == face) {
            return int(i);
        }
    }
    m_uses.push_back({face, {}});
    return int(m_uses.size()) - 1;
}

bool FontSet::use(int index, quint32 glyph, QStringView text)
{
    auto& glyphs = m_uses[size_t(index)].glyphs;
    const auto known = glyphs.lower_bound(glyph);
    if (known != glyphs.end() && known->first == glyph) {
        return known->second == text;
    }
    glyphs.emplace_hint(known, glyph, text.toString());
    return true;
}

} // namespace lotsbok
