// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/plain_layout.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

namespace lotsbok {

namespace {

constexpr QChar space = u' ';
/// Qt shapes longer texts in parts.
constexpr qsizetype longest = 4000;

bool isPlainCharacter(QChar character)
{
    if (character == space) {
        return true;
    }
    const QChar::Script script = character.script();
    if (script != QChar::Script_Latin && script != QChar::Script_Common) {
        return false;
    }
    switch (character.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return false;
    default:
        return character.isLetterOrNumber() || character.isPunct() || character.isSymbol();
    }
}

/// As Qt keeps lengths: whole 1/64, cut off.
double cutLength(double length)
{
    return std::trunc(length * 64) / 64;
}

/// What a line takes of the text.
struct Taken {
    int to = 0;
    double advance = 0;
    double reach = 0; ///< of the last glyph over its advance
};

/// A shaped paragraph, character by character.
class Paragraph {
public:
    /// False when it is not plain.
    bool shape(const FontFace& face, const QString& text);
    [[nodiscard]] std::optional<Taken> takeLine(int from, double width) const;
    [[nodiscard]] std::vector<PlainLine::Glyph> glyphs(int from, int to, double x) const;

private:
    [[nodiscard]] int count() const { return int(m_text.size()); }
    [[nodiscard]] bool isSpace(int at) const { return m_text[at] == space; }
    [[nodiscard]] double reach(int at) const
    {
        return m_face->reach(m_glyphs[size_t(m_owner[size_t(at)])].id);
    }

    const FontFace* m_face = nullptr;
    QStringView m_text;
    std::vector<FontFace::ShapedGlyph> m_glyphs;
    std::vector<int> m_owner;      ///< a character's glyph
    std::vector<double> m_advance; ///< of a ligature all at its first character
    std::vector<bool> m_mayBreak;  ///< before the character
};

bool Paragraph::shape(const FontFace& face, const QString& text)
{
    bool hasLetters = false;
    for (const QChar c : text) {
        if (!isPlainCharacter(c) || face.nominalGlyph(c.unicode()) == 0) {
            return false;
        }
        hasLetters = hasLetters || c.script() == QChar::Script_Latin;
    }
    m_face = &face;
    m_text = text;
    m_glyphs = face.shape(text, hasLetters);
    m_owner.assign(size_t(text.size()), -1);
    m_advance.assign(size_t(text.size()), 0);
    int next = 0;
    for (size_t i = 0; i < m_glyphs.size(); ++i) {
        const FontFace::ShapedGlyph& glyph = m_glyphs[i];
        const int end = i + 1 < m_glyphs.size() ? m_glyphs[i + 1].character : count();
        if (glyph.character != next || end <= next || glyph.isMoved) {
            return false;
        }
        m_advance[size_t(next)] = glyph.advance;
        for (; next < end; ++next) {
            m_owner[size_t(next)] = int(i);
        }
    }
    m_mayBreak.assign(size_t(text.size()) + 1, false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        m_mayBreak[size_t(at)] = true;
    }
    return next == count();
}

/// Word after word while they fit; the spaces that a line is broken at have no width.
std::optional<Taken> Paragraph::takeLine(int from, double width) const
{
    Taken taken{from};
    int at = from;
    double spaces = 0;
    const int end = count();
    while (at < count()) {
        if (isSpace(at)) {
            for (; at < count() && isSpace(at); ++at) {
                spaces += m_advance[size_t(at)];
            }
            if (spaces > width) {
                return std::nullopt;
            }
            continue;
        }
        const int start = at;
        double word = 0;
        do {
            word += m_advance[size_t(at++)];
        } while (at < count() && !isSpace(at) && !m_mayBreak[size_t(at)]);
        const double reached = reach(at - 1);
        if (taken.to > from && taken.advance + spaces + word + reached > width) {
            taken.reach = reach(start - 1);
            taken.to = start;
            return taken;
        }
        taken = {at, taken.advance + spaces + word, reached};
        spaces = 0;
    }
    if (taken.to < end) { // the paragraph ends in spaces: counted where there is room
        taken.reach = 0;
        taken.advance += taken.to > from && taken.advance + spaces > width ? 0 : spaces;
        taken.to = end;
    }
    return taken;
}

std::vector<PlainLine::Glyph> Paragraph::glyphs(int from, int to, double x) const
{
    std::vector<PlainLine::Glyph> result;
    result.reserve(size_t(to - from));
    for (int at = from; at < to;) {
        const int owner = m_owner[size_t(at)];
        int end = at + 1;
        while (end < to && m_owner[size_t(end)] == owner) {
            ++end;
        }
        result.push_back({m_glyphs[size_t(owner)].id, at, end, x});
        x += m_advance[size_t(at)];
        at = end;
    }
    return result;
}

} // namespace

std::optional<std::vector<PlainLine>> layPlain(const FontFace& face, const QString& text, double width,
                                               Align align)
{
    Paragraph paragraph;
    if (text.size() > longest || !paragraph.shape(face, text)) {
        return std::nullopt;
    }
    const double room = cutLength(width);
    std::vector<PlainLine> lines;
    int from = 0;
    do {
        const std::optional<Taken> taken = paragraph.takeLine(from, room);
        if (!taken || taken->advance + taken->reach > room) {
            return std::nullopt;
        }
        const double left = room - taken->advance;
        const double x = align == Align::Right ? left : align == Align::Centre ? cutLength(left / 2) : 0;
        lines.push_back(
            {from, taken->to, taken->advance + taken->reach, paragraph.glyphs(from, taken->to, x)});
        from = taken->to;
    } while (from < text.size());
    return lines;
}

} // namespace lotsbok
