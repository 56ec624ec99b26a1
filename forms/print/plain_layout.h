// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/font_face.h"
#include "forms/print/text_shaper.h"

#include <optional>

namespace lotsbok {

/// One line of a paragraph of Latin letters, digits and signs.
struct PlainLine {
    struct Glyph {
        quint32 id = 0;
        int from = 0; ///< the characters that it stands for: more than one for a ligature
        int to = 0;
        double x = 0; ///< from the start of the line, in 1/1000 em
    };
    int from = 0;
    int to = 0;       ///< with the spaces that the line was broken at
    double width = 0; ///< in 1/1000 em, with what the last glyph reaches over its advance
    std::vector<Glyph> glyphs{};
};

/// Breaks a paragraph into lines of at most `width` 1/1000 em: the lines and places that QTextLayout gives on
/// design measures, several times faster. None where only Qt knows: other scripts and directions, marks, what
/// the face has no glyph for, a word that is wider than a line.
std::optional<std::vector<PlainLine>> layPlain(const FontFace& face, const QString& text, double width,
                                               Align align);

} // namespace lotsbok
