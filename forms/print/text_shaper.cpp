// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/text_shaper.h"

#include "forms/print/fonts.h"
#include "forms/print/line_shaper.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontDatabase>
#include <QTextLayout>
#include <algorithm>

namespace lotsbok {

namespace {

/// Layout happens at this size, whatever the size on paper: one pixel is 1/1000 em, so nothing is rounded.
constexpr int layoutPixels = 1000;

QFont layoutFont(Weight weight)
{
    QFont font(fontFamilies());
    font.setPixelSize(layoutPixels);
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextOption layoutOption(const QString& text, Align align)
{
    const bool toRight = align == Align::Right || (align == Align::Natural && text.isRightToLeft());
    const Qt::Alignment side = align == Align::Centre ? Qt::AlignHCenter
                               : toRight              ? Qt::AlignRight
                                                      : Qt::AlignLeft;
    QTextOption option(side | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// Lays one paragraph out with Qt; the characters that no font has are replaced in `text`. Of one that is
/// followed the space at its end is drawn.
QStringList shapeWithQt(FontSet& fonts, QString& text, const TextStyle& style, double width, Align align,
                        bool isFollowed, QList<ShapedLine>& lines)
{
    QTextLayout layout(text, layoutFont(style.weight));
    layout.setTextOption(layoutOption(text, align));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * layoutPixels / style.size);
        line.setPosition({0, 0});
    }
    layout.endLayout();
    LineShaper shaper(fonts, text);
    for (int i = 0; i < layout.lineCount(); ++i) {
        lines.push_back(shaper.take(layout.lineAt(i), !isFollowed && i + 1 == layout.lineCount()));
        lines.back().width *= style.size / layoutPixels;
    }
    return shaper.missing();
}

/// E-mail addresses may be broken after @ and full stops rather than anywhere.
QString withAddressBreaks(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('@')); at >= 0;
         at = text.indexOf(QLatin1Char('@'), at + 2)) {
        text.insert(at + 1, QChar(0x200B));
        for (qsizetype i = at + 2; i < text.size() && !text[i].isSpace(); ++i) {
            if (text[i] == QLatin1Char('.') && i + 1 < text.size() && text[i + 1].isLetterOrNumber()) {
                text.insert(++i, QChar(0x200B));
            }
        }
    }
    return text;
}

} // namespace

ShapedText TextShaper::shape(const QString& text, const TextStyle& style, double width, Align align,
                             bool isFollowed)
{
    constexpr qsizetype longestKept = 200;
    constexpr qsizetype mostKept = 500;
    if (text.size() > longestKept) {
        return shapeAnew(text, style, width, align, isFollowed);
    }
    const size_t key = qHashMulti(0, text, style.size, width, int(align));
    const auto [begin, end] = std::as_const(m_shaped).equal_range(key);
    for (auto it = begin; it != end; ++it) {
        if (it->text == text && it->style == style && it->width == width && it->align == align &&
            it->isFollowed == isFollowed) {
            return it->result;
        }
    }
    const int missing = m_missing;
    const ShapedText result = shapeAnew(text, style, width, align, isFollowed);
    // What lacks a character is told for each field anew.
    if (m_shaped.size() < mostKept && m_missing == missing) {
        m_shaped.insert(key, {text, style, width, align, isFollowed, result});
    }
    return result;
}

ShapedText TextShaper::shapeAnew(const QString& text, const TextStyle& style, double width, Align align,
                                 bool isFollowed)
{
    ShapedText result{style, {}};
    const QString cleaned = withAddressBreaks(cleanText(text));
    const QStringList paragraphs = cleaned.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const bool hasMore = isFollowed || i + 1 < paragraphs.size();
        QString paragraph = hasMore ? paragraphs.at(i) + QLatin1Char(' ') : paragraphs.at(i);
        shapeParagraph(paragraph, style, width, align, hasMore, result);
    }
    return result;
}

void TextShaper::shapeParagraph(QString& text, const TextStyle& style, double width, Align align,
                                bool isFollowed, ShapedText& out)
{
    const auto& own = face(style.weight);
    if (const auto plain = own ? layPlain(*own, text, width * 1000 / style.size, align) : std::nullopt) {
        LineShaper shaper(m_fonts, text);
        for (const PlainLine& line : *plain) {
            out.lines.push_back(shaper.take(line, own, !isFollowed && &line == &plain->back()));
            out.lines.back().width *= style.size / 1000;
        }
        return;
    }
    const qsizetype before = out.lines.size();
    const QStringList missing = shapeWithQt(m_fonts, text, style, width, align, isFollowed, out.lines);
    if (!missing.isEmpty()) {
        std::for_each(missing.begin(), missing.end(), [this](const QString& c) { warnMissing(c); });
        text.remove(QChar(0x2060));
        out.lines.resize(before);
        shapeWithQt(m_fonts, text, style, width, align, isFollowed, out.lines);
    }
}

const std::shared_ptr<const FontFace>& TextShaper::face(Weight weight)
{
    std::shared_ptr<const FontFace>& known = m_faces[weight == Weight::Bold ? 1 : 0];
    if (!known) {
        known = FontFace::of(QRawFont::fromFont(layoutFont(weight), QFontDatabase::Latin));
    }
    return known;
}

void TextShaper::warnMissing(const QString& character)
{
    ++m_missing;
    const char32_t code = character.size() == 2 ? QChar::surrogateToUcs4(character[0], character[1])
                                                : char32_t(character[0].unicode());
    const QString number = QStringLiteral("U+%1").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
    const QString sentence =
        m_field.isEmpty() ? QCoreApplication::translate("Print", "No font has the character %1 (%2).")
                                .arg(character, number)
                          : QCoreApplication::translate("Print", "No font has the character %1 (%2) in “%3”.")
                                .arg(character, number, m_field);
    if (!m_warnings.contains(sentence)) {
        m_warnings.append(sentence);
    }
}

QString cleanText(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : result) {
        const char16_t code = c.unicode();
        if (code == '\r' || code == 0x2028 || code == 0x2029 || code == 0x0085) {
            c = QLatin1Char('\n');
        } else if (code != '\n' &&
                   (c.category() == QChar::Other_Control || (code >= 0xFFF9 && code <= 0xFFFC))) {
            c = QLatin1Char(' ');
        }
    }
    // Soft hyphens, zero-width marks and byte order marks say nothing on paper.
    result.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return code == 0x00AD || code == 0x2060 || code == 0xFEFF || code == 0x200B || code == 0xFFFE ||
               code == 0xFFFF;
    });
    return result;
}

QString isolated(const QString& text)
{
    const bool hasRightToLeft = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return hasRightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

} // namespace lotsbok
