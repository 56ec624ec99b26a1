// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/plain_layout.h"

class QGlyphRun;
class QTextLine;

namespace lotsbok {

/// Takes one line out of a layout: which glyphs stand where and which text they stand for. Qt 6.4 does not
/// say which characters a glyph came from, so lines of its layouts that hold plain letters are matched
/// through the character map and all others are taken word by word.
class LineShaper {
public:
    /// `text` is what was laid out; characters without a glyph are replaced in it and listed in missing().
    LineShaper(FontSet& fonts, QString& text)
        : m_fonts(fonts)
        , m_text(text)
    {}

    ShapedLine take(const QTextLine& line, bool isLast);
    ShapedLine take(const PlainLine& line, const std::shared_ptr<const FontFace>& face, bool isLast);

    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    bool takePlain(const QTextLine& line, int from, int to, ShapedLine& out);
    void takeWord(const QTextLine& line, int from, int to, ShapedLine& out);
    struct NamedGlyph {
        int font;
        GlyphRun::Glyph glyph;
        QString text;
    };
    void appendPiece(std::vector<NamedGlyph>& glyphs, int from, int to, ShapedLine& out);
    bool takeGrapheme(const QList<QGlyphRun>& runs, double baseline, const QString& text,
                      std::vector<NamedGlyph>& glyphs);
    void appendBreakSpace(ShapedLine& out);
    void replaceMissing(int from, int to);

    FontSet& m_fonts;
    QString& m_text;
    QStringList m_missing;
};

} // namespace lotsbok
