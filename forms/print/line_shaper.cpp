// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/line_shaper.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <algorithm>

namespace lotsbok {

namespace {

enum class WordClass { Space, LeftToRight, RightToLeft };

WordClass wordClass(QChar character, WordClass current)
{
    if (character.isSpace()) {
        return WordClass::Space;
    }
    switch (character.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
        return WordClass::RightToLeft;
    case QChar::DirNSM:
    case QChar::DirBN:
    case QChar::DirFSI:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirPDI:
        return current == WordClass::Space ? WordClass::LeftToRight : current;
    default:
        return WordClass::LeftToRight;
    }
}

/// Directions, and the places where an address may be broken: never drawn, never part of the text.
bool isUnseen(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= 0x2066 && c <= 0x2069) || (c >= 0x202A && c <= 0x202E) || c == 0x200E || c == 0x200F ||
           c == 0x061C || c == 0x200B;
}

QString withoutUnseen(QString text)
{
    text.removeIf([](QChar c) { return isUnseen(c); });
    return text;
}

/// Simple enough that one character is one glyph in reading order, unless a ligature says otherwise.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x0590 || (c.unicode() >= 0x1E00 && c.unicode() < 0x2066 && !isUnseen(c));
    });
}

/// Calls `take` with the ends of each word and each stretch of spaces.
template<typename Take>
void forWords(const QString& text, int from, int to, const Take& take)
{
    int start = from;
    WordClass current = wordClass(text[from], WordClass::LeftToRight);
    for (int i = from + 1; i <= to; ++i) {
        const WordClass next = i < to ? wordClass(text[i], current) : WordClass::Space;
        if (i == to || next != current) {
            take(start, i);
            start = i;
            current = next;
        }
    }
}

GlyphRun positionedRun(const QGlyphRun& run, int font, double baseline)
{
    GlyphRun result;
    result.font = font;
    const QList<quint32> ids = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    result.glyphs.reserve(size_t(ids.size()));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        result.glyphs.push_back({ids[i], positions[i].x(), baseline - positions[i].y()});
    }
    std::stable_sort(result.glyphs.begin(), result.glyphs.end(),
                     [](const GlyphRun::Glyph& a, const GlyphRun::Glyph& b) { return a.x < b.x; });
    return result;
}

} // namespace

ShapedLine LineShaper::take(const QTextLine& line, bool isLast)
{
    ShapedLine out;
    const int from = line.textStart();
    int to = from + line.textLength();
    while (to > from && m_text[to - 1].isSpace()) {
        --to;
    }
    out.width = line.naturalTextWidth();
    if (to == from) {
        return out;
    }
    if (!isPlain(QStringView(m_text).mid(from, to - from)) || !takePlain(line, from, to, out)) {
        out.pieces.clear();
        forWords(m_text, from, to, [&](int start, int end) { takeWord(line, start, end, out); });
    }
    if (!isLast && to < from + line.textLength()) {
        appendBreakSpace(out);
    }
    return out;
}

ShapedLine LineShaper::take(const PlainLine& line, const std::shared_ptr<const FontFace>& face, bool isLast)
{
    ShapedLine out;
    out.width = line.width;
    size_t count = line.glyphs.size();
    while (count > 0 && m_text[line.glyphs[count - 1].from].isSpace()) {
        --count;
    }
    if (count == 0) {
        return out;
    }
    const int font = m_fonts.indexOf(face);
    const auto end = line.glyphs.begin() + qptrdiff(count);
    const bool tellsItself = std::all_of(line.glyphs.begin(), end, [&](const PlainLine::Glyph& glyph) {
        return glyph.to - glyph.from == 1 && glyph.id == face->nominalGlyph(m_text[glyph.from].unicode());
    });
    const int to = line.glyphs[count - 1].to;
    auto next = line.glyphs.begin();
    const auto takePiece = [&](int from, int until) {
        GlyphRun run{font, {}};
        run.glyphs.reserve(tellsItself ? count : size_t(until - from));
        bool isKnown = true;
        for (; next != end && next->from < until; ++next) {
            run.glyphs.push_back({next->id, next->x, 0});
            const QStringView says = QStringView(m_text).mid(next->from, next->to - next->from);
            isKnown = m_fonts.use(font, next->id, says) && isKnown;
        }
        if (!run.glyphs.empty()) {
            TextPiece piece;
            piece.actualText = isKnown ? QString() : withoutUnseen(m_text.mid(from, until - from));
            piece.runs.push_back(std::move(run));
            out.pieces.push_back(std::move(piece));
        }
    };
    if (tellsItself) {
        takePiece(line.from, to);
    } else {
        forWords(m_text, line.from, to, takePiece);
    }
    if (!isLast && to < line.to) {
        appendBreakSpace(out);
    }
    return out;
}

bool LineShaper::takePlain(const QTextLine& line, int from, int to, ShapedLine& out)
{
    const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
    if (runs.size() != 1 || runs[0].glyphIndexes().size() != to - from) {
        return false;
    }
    const int font = m_fonts.indexOf(runs[0].rawFont());
    if (font < 0) {
        return false;
    }
    const FontFace& face = m_fonts.face(font);
    GlyphRun run = positionedRun(runs[0], font, line.y() + line.ascent());
    for (int i = from; i < to; ++i) {
        const quint32 glyph = run.glyphs[size_t(i - from)].id;
        if (glyph == 0 || glyph != face.nominalGlyph(m_text[i].unicode())) {
            return false;
        }
    }
    for (int i = from; i < to; ++i) {
        m_fonts.use(font, run.glyphs[size_t(i - from)].id, QStringView(m_text).mid(i, 1));
    }
    out.pieces.push_back({{}, false, {std::move(run)}});
    return true;
}

void LineShaper::takeWord(const QTextLine& line, int from, int to, ShapedLine& out)
{
    const double baseline = line.y() + line.ascent();
    std::vector<NamedGlyph> glyphs;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    for (int start = from; start < to;) {
        finder.setPosition(start);
        const auto next = finder.toNextBoundary();
        const int end = next < 0 || next > to ? to : int(next);
        const QString text = withoutUnseen(m_text.mid(start, end - start));
        if (text.isEmpty()) { // a mark: nothing to see
            start = end;
            continue;
        }
        if (!takeGrapheme(line.glyphRuns(start, end - start), baseline, text, glyphs)) {
            replaceMissing(from, to);
            return;
        }
        start = end;
    }
    appendPiece(glyphs, from, to, out);
}

/// A word, or the space between two.
void LineShaper::appendPiece(std::vector<NamedGlyph>& glyphs, int from, int to, ShapedLine& out)
{
    TextPiece piece;
    piece.isReversed = glyphs.size() > 1 && glyphs.back().glyph.x < glyphs.front().glyph.x;
    if (piece.isReversed) {
        std::reverse(glyphs.begin(), glyphs.end());
    }
    bool tellsItself = true;
    for (const NamedGlyph& glyph : glyphs) {
        if (piece.runs.empty() || piece.runs.back().font != glyph.font) {
            piece.runs.push_back({glyph.font, {}});
        }
        piece.runs.back().glyphs.push_back(glyph.glyph);
        tellsItself = m_fonts.use(glyph.font, glyph.glyph.id, glyph.text) && tellsItself;
    }
    if (!tellsItself) {
        piece.actualText = withoutUnseen(m_text.mid(from, to - from));
    }
    if (!piece.runs.empty()) {
        out.pieces.push_back(std::move(piece));
    }
}

/// Adds the glyphs of one written character in reading order. A ligature is given for each of its characters
/// again: its text grows instead. False when a glyph is missing.
bool LineShaper::takeGrapheme(const QList<QGlyphRun>& runs, double baseline, const QString& text,
                              std::vector<NamedGlyph>& glyphs)
{
    std::vector<NamedGlyph> own;
    for (const QGlyphRun& run : runs) {
        const int font = m_fonts.indexOf(run.rawFont());
        if (!run.glyphIndexes().isEmpty() && (font < 0 || run.glyphIndexes().contains(0))) {
            return false;
        }
        for (const GlyphRun::Glyph& glyph : positionedRun(run, font, baseline).glyphs) {
            own.push_back({font, glyph, {}});
        }
    }
    const bool isKnown = !glyphs.empty() && !own.empty() && glyphs.back().glyph.id == own.back().glyph.id &&
                         glyphs.back().glyph.x == own.back().glyph.x;
    if (own.empty() || isKnown) {
        if (!glyphs.empty()) {
            glyphs.back().text += text;
        }
        return true;
    }
    own.front().text = text;
    glyphs.insert(glyphs.end(), own.begin(), own.end());
    return true;
}

void LineShaper::replaceMissing(int from, int to)
{
    for (int i = from; i < to; ++i) {
        const bool isPair = m_text[i].isHighSurrogate() && i + 1 < to && m_text[i + 1].isLowSurrogate();
        const int length = isPair ? 2 : 1;
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(m_text[i], m_text[i + 1]) : char32_t(m_text[i].unicode());
        bool hasGlyph = false;
        for (const FontSet::Use& use : m_fonts.uses()) {
            hasGlyph = hasGlyph || use.face->nominalGlyph(character) != 0;
        }
        if (!hasGlyph && !isUnseen(m_text[i])) {
            m_missing.append(m_text.mid(i, length));
            m_text[i] = QChar::ReplacementCharacter;
            if (isPair) {
                m_text[i + 1] = QChar(0x2060); // keeps the length; removed before the next layout
            }
        }
        i += length - 1;
    }
}

/// A space is drawn where a line was broken at one, or readers of the tags join the words.
void LineShaper::appendBreakSpace(ShapedLine& out)
{
    if (out.pieces.empty()) {
        return;
    }
    TextPiece& last = out.pieces.back();
    if (!last.actualText.isEmpty()) {
        last.actualText += QLatin1Char(' ');
        return;
    }
    GlyphRun& run = last.isReversed ? last.runs.front() : last.runs.back();
    const FontFace& face = m_fonts.face(run.font);
    const quint32 space = face.nominalGlyph(U' ');
    if (last.isReversed) {
        const GlyphRun::Glyph end = run.glyphs.front();
        run.glyphs.insert(run.glyphs.begin(), {space, end.x - face.advance(space), end.y});
    } else {
        const GlyphRun::Glyph end = run.glyphs.back();
        run.glyphs.push_back({space, end.x + face.advance(end.id), end.y});
    }
    m_fonts.use(run.font, space, u" ");
}

} // namespace lotsbok
