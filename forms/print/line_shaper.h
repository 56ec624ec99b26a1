// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/text_shaper.h"

class QGlyphRun;
class QTextLine;

namespace lotsbok {

/// Takes one line out of a text layout: which glyphs stand where and which text they stand for. Qt 6.4 does
/// not say which characters a glyph came from, so lines of plain letters are matched through the character
/// map and all others are taken word by word.
class LineShaper {
public:
    /// `text` is what was laid out; characters without a glyph are replaced in it and listed in missing().
    LineShaper(FontSet& fonts, QString& text)
        : m_fonts(fonts)
        , m_text(text)
    {}

    ShapedLine take(const QTextLine& line, bool isLast);

    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    bool takePlain(const QTextLine& line, int from, int to, ShapedLine& out);
    void takeWords(const QTextLine& line, int from, int to, ShapedLine& out);
    void takeWord(const QTextLine& line, int from, int to, ShapedLine& out);
    struct NamedGlyph {
        int font;
        GlyphRun::Glyph glyph;
        QString text;
    };
    bool takeGrapheme(const QList<QGlyphRun>& runs, double baseline, const QString& text,
                      std::vector<NamedGlyph>& glyphs);
    void appendBreakSpace(ShapedLine& out);
    void replaceMissing(int from, int to);

    FontSet& m_fonts;
    QString& m_text;
    QStringList m_missing;
};

} // namespace lotsbok
