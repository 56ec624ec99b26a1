// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/canvas.h"
#include "forms/print/pdf_parts.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lotsbok::pdf {

namespace {

Handle cidSet(QPDF& file, const FontSet::Use& use)
{
    QByteArray bits(int(use.glyphs.rbegin()->first / 8 + 1), '\0');
    bits[0] = char(0x80);
    for (const auto& [glyph, meaning] : use.glyphs) {
        const auto at = int(glyph / 8);
        bits[at] = char(uchar(bits[at]) | (0x80U >> (glyph % 8)));
    }
    return stream(file, bits);
}

Handle widths(const FontSet::Use& use)
{
    Handle result = Handle::newArray();
    Handle run;
    quint32 next = 0;
    for (const auto& [glyph, meaning] : use.glyphs) {
        if (!run.isInitialized() || glyph != next) {
            run = Handle::newArray();
            result.appendItem(Handle::newInteger(glyph));
            result.appendItem(run);
        }
        run.appendItem(Handle::newReal(pdfNumber(use.face->advance(glyph))));
        next = glyph + 1;
    }
    return result;
}

void appendCode(std::string& out, quint32 glyph)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += digits[(glyph >> shift) & 0xF];
    }
}

/// What copying gives: glyph → text. A glyph that only helps another one says nothing visible.
std::string unicodeMap(const FontSet::Use& use)
{
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t atOnce = 100; // the format's bound
    size_t done = 0;
    for (auto it = use.glyphs.begin(); it != use.glyphs.end(); ++done, ++it) {
        if (done % atOnce == 0) {
            map += done == 0 ? "" : "endbfchar\n";
            map += std::to_string(qMin(atOnce, use.glyphs.size() - done)) + " beginbfchar\n";
        }
        map += '<';
        appendCode(map, it->first);
        map += "> <";
        appendPdfText(map, it->second.isEmpty() ? QStringView(u"\u200B") : QStringView(it->second));
        map += ">\n";
    }
    return map + "endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Handle descriptor(QPDF& file, const FontSet::Use& use, const std::string& fontName,
                  const QByteArray& fontFile, PdfProfile profile)
{
    const FontFace& face = *use.face;
    const auto whole = [](double value) { return Handle::newInteger(std::lround(value)); };
    Handle embedded = stream(file, fontFile);
    embedded.getDict().replaceKey("/Length1", Handle::newInteger(fontFile.size()));

    Handle result = Handle::newDictionary();
    result.replaceKey("/Type", name("/FontDescriptor"));
    result.replaceKey("/FontName", Handle::newName(fontName));
    result.replaceKey("/Flags", Handle::newInteger(4)); // symbolic: codes are glyphs, not a standard encoding
    const FontFace::Bounds bounds = face.bounds();
    Handle box = Handle::newArray();
    for (const double side : {bounds.xMin, bounds.yMin, bounds.xMax, bounds.yMax}) {
        box.appendItem(whole(side));
    }
    result.replaceKey("/FontBBox", box);
    result.replaceKey("/ItalicAngle", Handle::newInteger(0));
    result.replaceKey("/Ascent", whole(face.ascender()));
    result.replaceKey("/Descent", whole(face.descender()));
    result.replaceKey("/CapHeight", whole(face.capHeight()));
    result.replaceKey("/StemV", Handle::newInteger(face.isBold() ? 140 : 80));
    result.replaceKey("/FontFile2", embedded);
    if (profile == PdfProfile::PreflightA1b) {
        result.replaceKey("/CIDSet", cidSet(file, use));
    }
    return file.makeIndirectObject(result);
}

Handle fontObject(const char* subtype)
{
    Handle result = Handle::newDictionary();
    result.replaceKey("/Type", name("/Font"));
    result.replaceKey("/Subtype", name(subtype));
    return result;
}

Handle font(QPDF& file, const FontSet::Use& use, PdfProfile profile)
{
    std::set<quint32> glyphs;
    for (const auto& [glyph, meaning] : use.glyphs) {
        glyphs.insert(glyph);
    }
    const FontFace::Subset subset = use.face->subset(glyphs);
    if (subset.file.isEmpty()) {
        throw std::runtime_error("a font could not be subset: " + use.face->postScriptName().toStdString());
    }
    const std::string fontName = '/' + (subset.tag + '+' + use.face->postScriptName()).toStdString();

    Handle system = Handle::newDictionary();
    system.replaceKey("/Registry", Handle::newString("Adobe"));
    system.replaceKey("/Ordering", Handle::newString("Identity"));
    system.replaceKey("/Supplement", Handle::newInteger(0));
    Handle descendant = fontObject("/CIDFontType2");
    descendant.replaceKey("/CIDToGIDMap", name("/Identity"));
    descendant.replaceKey("/DW", Handle::newInteger(0));
    descendant.replaceKey("/CIDSystemInfo", system);
    descendant.replaceKey("/BaseFont", Handle::newName(fontName));
    descendant.replaceKey("/FontDescriptor", descriptor(file, use, fontName, subset.file, profile));
    descendant.replaceKey("/W", widths(use));
    Handle descendants = Handle::newArray();
    descendants.appendItem(file.makeIndirectObject(descendant));

    Handle result = fontObject("/Type0");
    result.replaceKey("/Encoding", name("/Identity-H"));
    result.replaceKey("/BaseFont", Handle::newName(fontName));
    result.replaceKey("/DescendantFonts", descendants);
    result.replaceKey("/ToUnicode", stream(file, unicodeMap(use)));
    return file.makeIndirectObject(result);
}

/// WinAnsiEncoding: code → character, 0 for none.
char32_t winAnsi(int code)
{
    static const std::map<int, char32_t> special{
        {0x80, 0x20AC}, {0x85, 0x2026}, {0x8A, 0x0160}, {0x8E, 0x017D}, {0x91, 0x2018},
        {0x92, 0x2019}, {0x93, 0x201C}, {0x94, 0x201D}, {0x95, 0x2022}, {0x96, 0x2013},
        {0x97, 0x2014}, {0x9A, 0x0161}, {0x9E, 0x017E}};
    if (code >= 0x7F && code <= 0x9F) {
        const auto found = special.find(code);
        return found == special.end() ? 0 : found->second;
    }
    return char32_t(code);
}

} // namespace

Handle typingFont(QPDF& file, const FontSet& fonts)
{
    constexpr int firstCode = 32;
    constexpr int lastCode = 255;
    const auto& uses = fonts.uses();
    const auto regular = std::find_if(uses.begin(), uses.end(), [](const FontSet::Use& use) {
        return !use.face->isBold() && use.face->nominalGlyph(U'å') != 0;
    });
    if (regular == uses.end()) {
        throw std::runtime_error("no face to type in");
    }
    const FontFace& face = *regular->face;
    std::set<char32_t> characters;
    Handle advances = Handle::newArray();
    for (int code = firstCode; code <= lastCode; ++code) {
        const char32_t character = winAnsi(code);
        const quint32 glyph = character == 0 ? 0 : face.nominalGlyph(character);
        if (glyph != 0) {
            characters.insert(character);
        }
        advances.appendItem(Handle::newInteger(glyph == 0 ? 0 : std::lround(face.advance(glyph))));
    }
    const FontFace::Subset subset = face.subsetOf(characters);
    if (subset.file.isEmpty()) {
        throw std::runtime_error("a font could not be subset");
    }
    const std::string fontName = '/' + (subset.tag + '+' + face.postScriptName()).toStdString();
    Handle described = descriptor(file, *regular, fontName, subset.file, PdfProfile::Sharing);
    described.replaceKey("/Flags", Handle::newInteger(32)); // a standard encoding
    Handle result = fontObject("/TrueType");
    result.replaceKey("/Encoding", name("/WinAnsiEncoding"));
    result.replaceKey("/BaseFont", Handle::newName(fontName));
    result.replaceKey("/FirstChar", Handle::newInteger(firstCode));
    result.replaceKey("/LastChar", Handle::newInteger(lastCode));
    result.replaceKey("/Widths", advances);
    result.replaceKey("/FontDescriptor", described);
    return file.makeIndirectObject(result);
}

Handle fontResources(QPDF& file, const FontSet& fonts, PdfProfile profile)
{
    Handle result = Handle::newDictionary();
    for (size_t i = 0; i < fonts.uses().size(); ++i) {
        if (!fonts.uses()[i].glyphs.empty()) {
            result.replaceKey("/F" + std::to_string(i), font(file, fonts.uses()[i], profile));
        }
    }
    return result;
}

} // namespace lotsbok::pdf
