// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/font_set.h"
#include "forms/print/page_geometry.h"

#include <QList>
#include <QMultiHash>
#include <QStringList>
#include <array>
#include <vector>

namespace lotsbok {

/// Glyphs of one face on one line, from left to right.
struct GlyphRun {
    struct Glyph {
        quint32 id = 0;
        double x = 0; ///< from the start of the line, in 1/1000 em
        double y = 0; ///< above the base line, in 1/1000 em (marks)
    };
    int font = 0;
    std::vector<Glyph> glyphs;
};

/// A stretch of a line in reading order. `actualText` is set where the glyphs alone would not give the text
/// back.
struct TextPiece {
    QString actualText;
    bool isReversed = false; ///< the glyphs stand from left to right, the text reads from right to left
    std::vector<GlyphRun> runs;
};

struct ShapedLine {
    std::vector<TextPiece> pieces;
    double width = 0; ///< points, without trailing space
};

/// Copied without copying its lines.
struct ShapedText {
    TextStyle style;
    QList<ShapedLine> lines;
    [[nodiscard]] double height() const { return double(lines.size()) * style.leading(); }
};

enum class Align { Left, Right, Centre, Natural /**< by the direction of the text */ };

/// Text to lines of positioned glyphs: QTextLayout breaks lines and orders directions on design measures, so
/// that a page comes out the same whatever the screen is. One job, one thread.
class TextShaper {
public:
    explicit TextShaper(FontSet& fonts)
        : m_fonts(fonts)
    {}

    /// Lines of at most `width` points; words that are wider are broken. Line feeds begin a new line. Where
    /// more follows, in the text or in its element, a space is drawn: readers would join the words.
    ShapedText shape(const QString& text, const TextStyle& style, double width, Align align = Align::Left,
                     bool isFollowed = false);

    /// What the text shaped from now on belongs to, for the warnings.
    void setField(const QString& label) { m_field = label; }

    /// One translated sentence for each character and field that no font can show.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }

private:
    /// What decides the lines of a short text, which is often shaped again: on every page, in every row.
    struct Shaped {
        QString text;
        TextStyle style;
        double width;
        Align align;
        bool isFollowed;
        ShapedText result;
    };

    ShapedText shapeAnew(const QString& text, const TextStyle& style, double width, Align align,
                         bool isFollowed);
    void shapeParagraph(QString& text, const TextStyle& style, double width, Align align, bool isFollowed,
                        ShapedText& out);
    const std::shared_ptr<const FontFace>& face(Weight weight);
    void warnMissing(const QString& character);

    FontSet& m_fonts;
    std::array<std::shared_ptr<const FontFace>, 2> m_faces{}; ///< by weight; set when first used
    QMultiHash<size_t, Shaped> m_shaped; ///< gone with the print: the texts are about people
    int m_missing = 0;                   ///< characters that no font had, each time
    QString m_field;
    QStringList m_warnings;
};

/// NFC, without control characters; tabulators and other spaces that break become plain spaces.
QString cleanText(const QString& text);

/// The text wrapped in bidirectional isolates when it holds right-to-left letters, for merging into another
/// text.
QString isolated(const QString& text);

} // namespace lotsbok
