// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_geometry.h"
#include "forms/print/pdf_parts.h"

#include <map>

namespace lotsbok::pdf {

namespace {

Handle integer(int value)
{
    return Handle::newInteger(value);
}

/// Builds the elements and, on the way, which element owns each marked content of each page.
class StructureWriter {
public:
    StructureWriter(QPDF& file, const PdfContent& content, std::vector<Handle>& annotations)
        : m_file(file)
        , m_content(content)
        , m_annotations(annotations)
        , m_pages(file.getAllPages())
        , m_owners(content.pages.size())
        , m_type(name("/StructElem"))
    {}

    void write()
    {
        const auto& elements = m_content.structure.elements();
        m_root = m_file.makeIndirectObject(Handle::newDictionary());
        m_elements.reserve(elements.size());
        for (size_t i = 0; i < elements.size(); ++i) {
            m_elements.push_back(m_file.makeIndirectObject(Handle::newDictionary()));
        }
        for (size_t i = 0; i < elements.size(); ++i) {
            writeElement(int(i), elements[i]);
        }
        m_root.replaceKey("/Type", name("/StructTreeRoot"));
        m_root.replaceKey("/K", m_elements.front());
        m_root.replaceKey("/ParentTree", parentTree());
        m_root.replaceKey("/ParentTreeNextKey", integer(int(m_pages.size() + m_annotations.size())));
        m_file.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

private:
    void writeElement(int id, const StructureTree::Element& element)
    {
        Handle object = m_elements[size_t(id)];
        object.replaceKey("/Type", m_type);
        object.replaceKey("/S", role(element.role));
        object.replaceKey("/P", element.parent == noElement ? m_root : m_elements[size_t(element.parent)]);
        writeAttributes(object, element.attributes);
        const int page = firstPage(element);
        if (page >= 0) {
            object.replaceKey("/Pg", m_pages[size_t(page)]);
        }
        Handle kids = Handle::newArray();
        for (const StructureTree::Kid& kid : element.kids) {
            kids.appendItem(kidObject(id, kid, page));
        }
        if (kids.getArrayNItems() > 0) {
            object.replaceKey("/K", kids);
        }
    }

    /// The name object of a structure type: one for all elements of the type.
    const Handle& role(const QByteArray& type)
    {
        Handle& known = m_roles[type];
        if (!known.isInitialized()) {
            known = Handle::newName('/' + type.toStdString());
        }
        return known;
    }

    static void writeAttributes(Handle& object, const StructureTree::Attributes& attributes)
    {
        if (!attributes.scope.isEmpty() || attributes.columnSpan > 1) {
            Handle table = Handle::newDictionary();
            table.replaceKey("/O", name("/Table"));
            if (!attributes.scope.isEmpty()) {
                table.replaceKey("/Scope", Handle::newName('/' + attributes.scope.toStdString()));
            }
            if (attributes.columnSpan > 1) {
                table.replaceKey("/ColSpan", integer(attributes.columnSpan));
            }
            object.replaceKey("/A", table);
        }
        if (!attributes.actualText.isEmpty()) {
            object.replaceKey("/ActualText", text(attributes.actualText));
        }
        if (!attributes.alternate.isEmpty()) {
            object.replaceKey("/Alt", text(attributes.alternate));
        }
        if (!attributes.language.isEmpty()) {
            object.replaceKey("/Lang", text(QString::fromLatin1(attributes.language)));
        }
    }

    static int firstPage(const StructureTree::Element& element)
    {
        for (const StructureTree::Kid& kid : element.kids) {
            if (kid.kind == StructureTree::Kid::Kind::Content) {
                return kid.page;
            }
        }
        return -1;
    }

    Handle kidObject(int owner, const StructureTree::Kid& kid, int ownerPage)
    {
        if (kid.kind == StructureTree::Kid::Kind::Element) {
            return m_elements[size_t(kid.index)];
        }
        Handle reference = Handle::newDictionary();
        if (kid.kind == StructureTree::Kid::Kind::Annotation) {
            m_annotationOwner[kid.index] = owner;
            reference.replaceKey("/Type", name("/OBJR"));
            reference.replaceKey("/Pg", m_annotations[size_t(kid.index)].getKey("/P"));
            reference.replaceKey("/Obj", m_annotations[size_t(kid.index)]);
            return reference;
        }
        m_owners[size_t(kid.page)][kid.index] = owner;
        if (kid.page == ownerPage) {
            return integer(kid.index);
        }
        reference.replaceKey("/Type", name("/MCR"));
        reference.replaceKey("/Pg", m_pages[size_t(kid.page)]);
        reference.replaceKey("/MCID", integer(kid.index));
        return reference;
    }

    Handle parentTree()
    {
        Handle numbers = Handle::newArray();
        for (size_t page = 0; page < m_pages.size(); ++page) {
            Handle owners = Handle::newArray();
            for (const auto& [contentId, element] : m_owners[page]) {
                owners.appendItem(m_elements[size_t(element)]);
            }
            numbers.appendItem(integer(int(page)));
            numbers.appendItem(m_file.makeIndirectObject(owners));
            m_pages[page].replaceKey("/StructParents", integer(int(page)));
            m_pages[page].replaceKey("/Tabs", name("/S"));
        }
        for (const auto& [annotation, element] : m_annotationOwner) {
            const int key = int(m_pages.size()) + annotation;
            m_annotations[size_t(annotation)].replaceKey("/StructParent", integer(key));
            numbers.appendItem(integer(key));
            numbers.appendItem(m_elements[size_t(element)]);
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return m_file.makeIndirectObject(tree);
    }

    QPDF& m_file;
    const PdfContent& m_content;
    std::vector<Handle>& m_annotations;
    std::vector<Handle> m_pages;
    std::vector<std::map<int, int>> m_owners; ///< a page: marked content id → element
    std::map<int, int> m_annotationOwner;
    std::vector<Handle> m_elements;
    Handle m_type;
    std::map<QByteArray, Handle> m_roles;
    Handle m_root;
};

/// An empty frame: what is seen until somebody signs.
Handle signatureAppearance(QPDF& file, const QRectF& area)
{
    Handle appearance = stream(file, std::string("q Q"));
    Handle dictionary = appearance.getDict();
    dictionary.replaceKey("/Type", name("/XObject"));
    dictionary.replaceKey("/Subtype", name("/Form"));
    dictionary.replaceKey("/BBox", Handle::newArray(Handle::Rectangle(0, 0, area.width(), area.height())));
    dictionary.replaceKey("/Resources", Handle::newDictionary());
    Handle states = Handle::newDictionary();
    states.replaceKey("/N", appearance);
    return states;
}

} // namespace

void addStructure(QPDF& file, const PdfContent& content, std::vector<Handle>& annotations)
{
    StructureWriter(file, content, annotations).write();
}

std::vector<Handle> addSignatureFields(QPDF& file, const PdfContent& content)
{
    std::vector<Handle> widgets;
    if (content.signatureFields.empty()) {
        return widgets;
    }
    const std::vector<Handle> pages = file.getAllPages();
    Handle fields = Handle::newArray();
    for (const PdfContent::SignatureField& field : content.signatureFields) {
        Handle page = pages[size_t(field.page)];
        const QRectF& area = field.area;
        const double top = page::height - area.top();
        Handle widget = Handle::newDictionary();
        widget.replaceKey("/Type", name("/Annot"));
        widget.replaceKey("/Subtype", name("/Widget"));
        widget.replaceKey("/FT", name("/Sig"));
        widget.replaceKey("/F", Handle::newInteger(4));
        widget.replaceKey("/T", text(field.name));
        widget.replaceKey("/TU", text(field.tip));
        widget.replaceKey("/P", page);
        widget.replaceKey("/Rect", Handle::newArray(Handle::Rectangle(area.left(), top - area.height(),
                                                                      area.right(), top)));
        widget.replaceKey("/AP", signatureAppearance(file, area));
        const Handle object = file.makeIndirectObject(widget);
        fields.appendItem(object);
        widgets.push_back(object);
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", Handle::newArray());
        }
        Handle onPage = page.getKey("/Annots");
        onPage.appendItem(object);
    }
    Handle form = Handle::newDictionary();
    form.replaceKey("/Fields", fields);
    file.getRoot().replaceKey("/AcroForm", file.makeIndirectObject(form));
    return widgets;
}

} // namespace lotsbok::pdf
