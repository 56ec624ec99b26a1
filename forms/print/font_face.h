// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <memory>
#include <set>

struct hb_face_t;
struct hb_font_t;

namespace lotsbok {

/// One TrueType face as the PDF embeds it: measures in 1/1000 em and subsets. Immutable, shared by jobs and
/// threads.
class FontFace {
public:
    /// The face behind a font that a layout used; kept for the life of the process. Null when the face has no
    /// TrueType outlines (a fallback font with PostScript outlines), whose characters then count as missing.
    static std::shared_ptr<const FontFace> of(const QRawFont& font);

    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;
    ~FontFace();

    [[nodiscard]] const QByteArray& postScriptName() const { return m_name; }
    [[nodiscard]] double advance(quint32 glyph) const;            ///< in 1/1000 em
    [[nodiscard]] quint32 nominalGlyph(char32_t character) const; ///< 0 when there is none
    [[nodiscard]] double ascender() const;
    [[nodiscard]] double descender() const;
    [[nodiscard]] double capHeight() const;
    [[nodiscard]] bool isBold() const { return m_bold; }
    /// xMin, yMin, xMax, yMax in 1/1000 em, from the head table.
    struct Bounds {
        double xMin, yMin, xMax, yMax;
    };
    [[nodiscard]] Bounds bounds() const;

    /// The font file with these glyphs only, under their own numbers. Empty when HarfBuzz cannot. The last
    /// ones are remembered, since forms in a batch use the same characters.
    [[nodiscard]] QByteArray subset(const std::set<quint32>& glyphs) const;
    /// The font file with these characters and the map to them: for what is typed later. Empty as above.
    [[nodiscard]] QByteArray subsetOf(const std::set<char32_t>& characters) const;

private:
    FontFace() = default;
    [[nodiscard]] QByteArray makeSubset(const std::set<quint32>& glyphs) const;
    [[nodiscard]] double scaled(double units) const { return units * 1000.0 / m_unitsPerEm; }

    struct SubsetCache;
    hb_face_t* m_face = nullptr;
    hb_font_t* m_font = nullptr;
    double m_unitsPerEm = 1000;
    QByteArray m_name;
    QByteArray m_head;
    QByteArray m_os2;
    bool m_bold = false;
    std::unique_ptr<SubsetCache> m_cache;
};

} // namespace lotsbok
