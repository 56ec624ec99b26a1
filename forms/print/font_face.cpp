// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/font_face.h"

#include <QHash>
#include <QMutex>
#include <QtEndian>
#include <hb-subset.h>
#include <hb.h>
#include <list>

namespace lotsbok {

namespace {

constexpr int rememberedSubsets = 8;

hb_tag_t tagOf(const char* name)
{
    return HB_TAG(name[0], name[1], name[2], name[3]);
}

hb_blob_t* blobOf(const QByteArray& data)
{
    return hb_blob_create(data.constData(), unsigned(data.size()), HB_MEMORY_MODE_DUPLICATE, nullptr,
                          nullptr);
}

/// Only what an embedded face needs: outlines, measures and the character map.
hb_face_t* faceFromTables(const QRawFont& font)
{
    hb_face_t* builder = hb_face_builder_create();
    for (const char* name : {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap"}) {
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

/// Takes the input's place; empty when HarfBuzz cannot.
QByteArray subsetFile(hb_face_t* from, hb_subset_input_t* input)
{
    hb_face_t* face = hb_subset_or_fail(from, input);
    hb_subset_input_destroy(input);
    if (!face) {
        return {};
    }
    hb_blob_t* blob = hb_face_reference_blob(face);
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    QByteArray file(data, int(length));
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    return file;
}

qint16 shortAt(const QByteArray& table, int offset)
{
    return table.size() >= offset + 2 ? qFromBigEndian<qint16>(table.constData() + offset) : qint16(0);
}

} // namespace

struct FontFace::SubsetCache {
    QMutex mutex;
    std::list<std::pair<std::set<quint32>, QByteArray>> entries; ///< newest first
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
    face->m_face = faceFromTables(font);
    face->m_font = hb_font_create(face->m_face);
    hb_font_make_immutable(face->m_font);
    face->m_unitsPerEm = hb_face_get_upem(face->m_face);
    face->m_name = name;
    face->m_head = head;
    face->m_os2 = font.fontTable("OS/2");
    face->m_bold = font.weight() >= QFont::DemiBold;
    face->m_cache = std::make_unique<SubsetCache>();
    known.insert(key, face);
    return face;
}

FontFace::~FontFace()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

double FontFace::advance(quint32 glyph) const
{
    return scaled(hb_font_get_glyph_h_advance(m_font, glyph));
}

quint32 FontFace::nominalGlyph(char32_t character) const
{
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

QByteArray FontFace::subset(const std::set<quint32>& glyphs) const
{
    {
        const QMutexLocker lock(&m_cache->mutex);
        for (const auto& [set, file] : m_cache->entries) {
            if (set == glyphs) {
                return file;
            }
        }
    }
    const QByteArray file = makeSubset(glyphs);
    const QMutexLocker lock(&m_cache->mutex);
    m_cache->entries.emplace_front(glyphs, file);
    if (m_cache->entries.size() > rememberedSubsets) {
        m_cache->entries.pop_back();
    }
    return file;
}

QByteArray FontFace::makeSubset(const std::set<quint32>& glyphs) const
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
    hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), tagOf("cmap"));
    return subsetFile(m_face, input);
}

QByteArray FontFace::subsetOf(const std::set<char32_t>& characters) const
{
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    if (!input) {
        return {};
    }
    for (const char32_t character : characters) {
        hb_set_add(hb_subset_input_unicode_set(input), character);
    }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
    return subsetFile(m_face, input);
}

} // namespace lotsbok
