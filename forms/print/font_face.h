// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <array>
#include <memory>
#include <set>
#include <vector>

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

    struct ShapedGlyph {
        quint32 id = 0;
        int character = 0;    ///< the first one that it stands for
        double advance = 0;   ///< in 1/1000 em, with kerning
        bool isMoved = false; ///< it stands beside its place, as marks do
    };
    /// Text from left to right, with the face's kerning and ligatures; of Latin letters or of signs alone.
    [[nodiscard]] std::vector<ShapedGlyph> shape(QStringView text, bool isLatin) const;
    /// How far a glyph reaches over its advance to the right, in 1/1000 em; never below 0.
    [[nodiscard]] double reach(quint32 glyph) const;

    struct Subset {
        QByteArray file; ///< empty when HarfBuzz cannot make it
        QByteArray tag;  ///< six capitals from the content, so that two subsets are never taken for one
    };
    /// The font file with these glyphs only, under their own numbers. The last ones are remembered: the same
    /// paper is often shown, then printed, and the sheets of a set use the same characters.
    [[nodiscard]] Subset subset(const std::set<quint32>& glyphs) const;
    /// The font file with these characters and the map to them: for what is typed later.
    [[nodiscard]] Subset subsetOf(const std::set<char32_t>& characters) const;

private:
    FontFace() = default;
    [[nodiscard]] Subset makeSubset(const std::set<quint32>& glyphs) const;
    void measure();
    [[nodiscard]] double scaled(double units) const { return units * 1000.0 / m_unitsPerEm; }

    struct SubsetCache;
    hb_face_t* m_face = nullptr;     ///< outlines, measures and the character map
    hb_face_t* m_outlines = nullptr; ///< without the character map, which makes subsetting slow
    hb_font_t* m_font = nullptr;
    hb_font_t* m_shaper = nullptr; ///< with kerning and ligatures
    double m_unitsPerEm = 1000;
    QByteArray m_name;
    QByteArray m_head;
    QByteArray m_os2;
    bool m_bold = false;
    std::vector<double> m_advances;        ///< by glyph
    std::vector<double> m_reaches;         ///< by glyph
    std::array<quint32, 0x0250> m_latin{}; ///< glyphs of the Latin letters up to Extended-B
    std::unique_ptr<SubsetCache> m_cache;
};

} // namespace lotsbok
