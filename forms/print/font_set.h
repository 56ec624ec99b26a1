// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/font_face.h"

#include <QString>
#include <map>
#include <vector>

namespace lotsbok {

/// The faces that one document uses, with their glyphs and what each glyph says. One job, one thread.
class FontSet {
public:
    struct Use {
        std::shared_ptr<const FontFace> face;
        std::map<quint32, QString> glyphs; ///< glyph → text it stands for
    };

    /// The number of the face in this document (/F0, /F1 …); -1 when it cannot be embedded.
    int indexOf(const QRawFont& font);
    int indexOf(const std::shared_ptr<const FontFace>& face);

    [[nodiscard]] const std::vector<Use>& uses() const { return m_uses; }
    [[nodiscard]] const FontFace& face(int index) const { return *m_uses[size_t(index)].face; }
    [[nodiscard]] bool isEmpty() const { return m_uses.empty(); }

    /// Remembers that a glyph is drawn. The first text that a glyph was seen with is what copying gives:
    /// false when this is another one. Empty = the glyph only helps the one before it.
    bool use(int index, quint32 glyph, QStringView text);

private:
    std::vector<Use> m_uses;
    std::vector<std::pair<QRawFont, int>> m_known;
};

} // namespace lotsbok
