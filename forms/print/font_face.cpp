// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/font_face.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMutex>
#include <QtEndian>
#include <algorithm>
#include <hb-subset.h>
#include <hb.h>
#include <list>

namespace lotsbok {

namespace {

/// As many as a large set has papers with a sheet before each; some 15 KiB each.
constexpr size_t rememberedSubsets = 40;

hb_tag_t tagOf(const char* name)
{
    return HB_TAG(name[0], name[1], name[2], name[3]);
}

hb_blob_t* blobOf(const QByteArray& data)
{
    return hb_blob_create(data.constData(), unsigned(data.size()), HB_MEMORY_MODE_DUPLICATE, nullptr,
                          nullptr);
}

using Tables = std::initializer_list<const char*>;

hb_face_t* faceFromTables(const QRawFont& font, Tables tables)
{
    hb_face_t* builder = hb_face_builder_create();
    for (const char* name : tables) {
        if (const QByteArray table = font.fontTable(name); !table.isEmpty()) {
            hb_blob_t* blob = blobOf(table);
            hb_face_builder_add_table(builder, tagOf(name), blob);
            hb_blob_destroy(blob);
        }
    }
    hb_blob_t* file = hb_face_reference_blob(builder);
    hb_face_t* face = hb_face_create(file, 0);
    hb_blob_destroy(file);
    hb_face_destroy(builder);
    hb_face_make_immutable(face);
    return face;
}

hb_font_t* fontOf(hb_face_t* face)
{
    hb_font_t* font = hb_font_create(face);
    hb_font_make_immutable(font);
    return font;
}

QByteArray nameOf(const QRawFont& font)
{
    QByteArray name;
    for (const QChar c : font.familyName()) {
        if (c.isLetterOrNumber() && c.unicode() < 128) {
            name += char(c.unicode());
        }
    }
    if (name.isEmpty()) {
        name = "Font";
    }
    return font.weight() >= QFont::DemiBold ? name + "-Bold" : name;
}

/// Takes the input's place.
FontFace::Subset subsetFrom(hb_face_t* from, hb_subset_input_t* input)
{
    hb_face_t* face = hb_subset_or_fail(from, input);
    hb_subset_input_destroy(input);
    if (!face) {
        return {};
    }
    hb_blob_t* blob = hb_face_reference_blob(face);
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    FontFace::Subset subset{{data, int(length)}, {}};
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    subset.tag = QCryptographicHash::hash(subset.file, QCryptographicHash::Sha256).left(6);
    for (char& c : subset.tag) {
        c = char('A' + uchar(c) % 26);
    }
    return subset;
}

qint16 shortAt(const QByteArray& table, int offset)
{
    return table.size() >= offset + 2 ? qFromBigEndian<qint16>(table.constData() + offset) : qint16(0);
}

} // namespace

struct FontFace::SubsetCache {
    QMutex mutex;
    std::list<std::pair<std::set<quint32>, Subset>> entries; ///< last used first
};

std::shared_ptr<const FontFace> FontFace::of(const QRawFont& font)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const FontFace>> known;

    const QByteArray name = nameOf(font);
    const QByteArray head = font.fontTable("head");
    const QMutexLocker lock(&mutex);
    const QByteArray key = name + '/' + head;
    if (const auto found = known.constFind(key); found != known.constEnd()) {
        return *found;
    }
    if (head.size() < 54 || font.fontTable("glyf").isEmpty()) {
        known.insert(key, nullptr);
        return nullptr;
    }
    const std::shared_ptr<FontFace> face(new FontFace);
    face->m_face = faceFromTables(font, {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap"});
    face->m_outlines = faceFromTables(font, {"head", "hhea", "hmtx", "maxp", "loca", "glyf"});
    face->m_font = fontOf(face->m_face);
    hb_face_t* shaping =
        faceFromTables(font, {"head", "hhea", "hmtx", "maxp", "cmap", "GDEF", "GSUB", "GPOS", "kern"});
    face->m_shaper = fontOf(shaping);
    hb_face_destroy(shaping); // its font keeps it
    face->m_unitsPerEm = hb_face_get_upem(face->m_face);
    face->m_name = name;
    face->m_head = head;
    face->m_os2 = font.fontTable("OS/2");
    face->m_bold = font.weight() >= QFont::DemiBold;
    face->m_cache = std::make_unique<SubsetCache>();
    face->measure();
    known.insert(key, face);
    return face;
}

FontFace::~FontFace()
{
    hb_font_destroy(m_shaper);
    hb_font_destroy(m_font);
    hb_face_destroy(m_outlines);
    hb_face_destroy(m_face);
}

namespace {

/// What puts letters together with marks, or is for a certain language: shaping goes a sixth faster without.
constexpr std::array<hb_feature_t, 4> withoutMarks{
    {{HB_TAG('c', 'c', 'm', 'p'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
     {HB_TAG('l', 'o', 'c', 'l'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
     {HB_TAG('m', 'a', 'r', 'k'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
     {HB_TAG('m', 'k', 'm', 'k'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}}};

bool isWithoutMarks(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x0250 || (c.unicode() >= 0x2010 && c.unicode() <= 0x2026);
    });
}

} // namespace

std::vector<FontFace::ShapedGlyph> FontFace::shape(QStringView text, bool isLatin) const
{
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t*>(text.utf16()), int(text.size()), 0, -1);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, isLatin ? HB_SCRIPT_LATIN : HB_SCRIPT_COMMON);
    hb_shape(m_shaper, buffer, withoutMarks.data(), isWithoutMarks(text) ? unsigned(withoutMarks.size()) : 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<ShapedGlyph> glyphs;
    glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        glyphs.push_back({infos[i].codepoint, int(infos[i].cluster), scaled(positions[i].x_advance),
                          positions[i].x_offset != 0 || positions[i].y_offset != 0});
    }
    hb_buffer_destroy(buffer);
    return glyphs;
}

double FontFace::reach(quint32 glyph) const
{
    return glyph < m_reaches.size() ? m_reaches[glyph] : 0;
}

/// Looked up for every character of every print.
void FontFace::measure()
{
    const unsigned count = hb_face_get_glyph_count(m_face);
    m_advances.reserve(count);
    m_reaches.reserve(count);
    for (unsigned glyph = 0; glyph < count; ++glyph) {
        const int advance = hb_font_get_glyph_h_advance(m_font, glyph);
        hb_glyph_extents_t extents{};
        hb_font_get_glyph_extents(m_font, glyph, &extents);
        m_advances.push_back(scaled(advance));
        m_reaches.push_back(scaled(std::max(0, extents.x_bearing + extents.width - advance)));
    }
    for (size_t character = 0; character < m_latin.size(); ++character) {
        hb_codepoint_t glyph = 0;
        hb_font_get_nominal_glyph(m_font, hb_codepoint_t(character), &glyph);
        m_latin[character] = glyph;
    }
}

double FontFace::advance(quint32 glyph) const
{
    return glyph < m_advances.size() ? m_advances[glyph] : 0;
}

quint32 FontFace::nominalGlyph(char32_t character) const
{
    if (character < m_latin.size()) {
        return m_latin[character];
    }
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) ? glyph : 0;
}

double FontFace::ascender() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font, &extents);
    return scaled(extents.ascender);
}

double FontFace::descender() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font, &extents);
    return scaled(extents.descender);
}

double FontFace::capHeight() const
{
    const int units = shortAt(m_os2, 88); // sCapHeight, from version 2 of the table
    return units > 0 ? scaled(units) : 700;
}

FontFace::Bounds FontFace::bounds() const
{
    return {scaled(shortAt(m_head, 36)), scaled(shortAt(m_head, 38)), scaled(shortAt(m_head, 40)),
            scaled(shortAt(m_head, 42))};
}

FontFace::Subset FontFace::subset(const std::set<quint32>& glyphs) const
{
    {
        const QMutexLocker lock(&m_cache->mutex);
        auto& entries = m_cache->entries;
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&glyphs](const auto& entry) { return entry.first == glyphs; });
        if (found != entries.end()) {
            entries.splice(entries.begin(), entries, found);
            return entries.front().second;
        }
    }
    Subset made = makeSubset(glyphs);
    const QMutexLocker lock(&m_cache->mutex);
    m_cache->entries.emplace_front(glyphs, made);
    if (m_cache->entries.size() > rememberedSubsets) {
        m_cache->entries.pop_back();
    }
    return made;
}

FontFace::Subset FontFace::makeSubset(const std::set<quint32>& glyphs) const
{
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    if (!input) {
        return {};
    }
    hb_set_t* wanted = hb_subset_input_glyph_set(input);
    hb_set_add(wanted, 0);
    for (const quint32 glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    return subsetFrom(m_outlines, input);
}

FontFace::Subset FontFace::subsetOf(const std::set<char32_t>& characters) const
{
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    if (!input) {
        return {};
    }
    for (const char32_t character : characters) {
        hb_set_add(hb_subset_input_unicode_set(input), character);
    }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
    return subsetFrom(m_face, input);
}

} // namespace lotsbok
