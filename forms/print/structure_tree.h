// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace lotsbok {

using ElementId = int;
inline constexpr ElementId noElement = -1;

/// The logical structure of the document while it is laid out: a tree of tagged elements in reading order.
/// The leaves own marked content; libqpdf objects are made from it at the end.
class StructureTree {
public:
    struct Attributes {
        QByteArray scope;   ///< TH: "Column", "Row"
        QString actualText; ///< what a drawn tick box or scale says
        QString alternate;  ///< Figure
        int columnSpan = 1;
        QByteArray language{}; ///< BCP 47, where it is not the document's; what is in it inherits it
    };

    struct Kid {
        enum class Kind { Element, Content, Annotation };
        Kind kind = Kind::Element;
        int index = 0; ///< element id, marked content id, or annotation number
        int page = 0;  ///< Content only
    };

    struct Element {
        QByteArray role; ///< a standard structure type of PDF 1.7
        ElementId parent = noElement;
        Attributes attributes;
        std::vector<Kid> kids;
    };

    StructureTree() { m_elements.push_back({"Document", noElement, {}, {}}); }

    [[nodiscard]] static constexpr ElementId root() { return 0; }
    [[nodiscard]] const std::vector<Element>& elements() const { return m_elements; }
    [[nodiscard]] const QByteArray& role(ElementId id) const { return m_elements[size_t(id)].role; }

    ElementId add(ElementId parent, const QByteArray& role) { return add(parent, role, Attributes()); }

    ElementId add(ElementId parent, const QByteArray& role, Attributes attributes)
    {
        const auto id = ElementId(m_elements.size());
        m_elements.push_back({role, parent, std::move(attributes), {}});
        m_elements[size_t(parent)].kids.push_back({Kid::Kind::Element, id, 0});
        return id;
    }

    void addContent(ElementId id, int page, int contentId)
    {
        m_elements[size_t(id)].kids.push_back({Kid::Kind::Content, contentId, page});
    }

    void addAnnotation(ElementId id, int annotation)
    {
        m_elements[size_t(id)].kids.push_back({Kid::Kind::Annotation, annotation, 0});
    }

private:
    std::vector<Element> m_elements;
};

} // namespace lotsbok
