// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/canvas.h"
#include "forms/print/page_geometry.h"
#include "forms/print/pdf_parts.h"

namespace lotsbok::pdf {

namespace {

constexpr int requiredFlag = 1 << 1;
constexpr int multilineFlag = 1 << 12;
constexpr int radioFlag = 1 << 15;
constexpr int comboFlag = 1 << 17;
constexpr int readOnlyFlag = 1 << 0;

/// Size and colour of what is typed; the text's own ink.
const char* const typingLook = "0.09 0.129 0.169 rg /Entry 10 Tf";

Handle appearance(QPDF& file, const QRectF& area, const std::string& drawing, const Handle& resources)
{
    Handle look = stream(file, drawing);
    Handle dictionary = look.getDict();
    dictionary.replaceKey("/Type", name("/XObject"));
    dictionary.replaceKey("/Subtype", name("/Form"));
    dictionary.replaceKey("/BBox", Handle::newArray(Handle::Rectangle(0, 0, area.width(), area.height())));
    dictionary.replaceKey("/Resources", resources);
    return look;
}

/// A cross from corner to corner.
std::string cross(const QRectF& area)
{
    constexpr double in = 2;
    const std::string left = pdfNumber(in);
    const std::string right = pdfNumber(area.width() - in);
    const std::string top = pdfNumber(area.height() - in);
    return "q 0.09 0.129 0.169 RG 1.5 w " + left + ' ' + left + " m " + right + ' ' + top + " l " + left +
           ' ' + top + " m " + right + ' ' + left + " l S Q";
}

class EntryWriter {
public:
    EntryWriter(QPDF& file, const PdfContent& content)
        : m_file(file)
        , m_content(content)
        , m_pages(file.getAllPages())
        , m_fields(Handle::newArray())
    {
        Handle fonts = Handle::newDictionary();
        fonts.replaceKey("/Entry", typingFont(file, content.fonts));
        m_resources = Handle::newDictionary();
        m_resources.replaceKey("/Font", fonts);
        m_resources = file.makeIndirectObject(m_resources);
    }

    std::vector<Handle> write()
    {
        std::vector<Handle> widgets;
        widgets.reserve(m_content.entries.size());
        for (const PdfContent::EntryPlace& place : m_content.entries) {
            widgets.push_back(place.entry.kind == FormEntry::Kind::Boxes ? box(place) : text(place));
        }
        addMark();
        Handle form = Handle::newDictionary();
        form.replaceKey("/Fields", m_fields);
        form.replaceKey("/DR", m_resources);
        form.replaceKey("/DA", Handle::newString(typingLook));
        m_file.getRoot().replaceKey("/AcroForm", m_file.makeIndirectObject(form));
        return widgets;
    }

private:
    /// A widget at its place, without what makes it a field.
    Handle widgetAt(const PdfContent::EntryPlace& place)
    {
        Handle page = m_pages[size_t(place.page)];
        const double top = page::height - place.area.top();
        Handle widget = m_file.makeIndirectObject(Handle::parse("<< /Type /Annot /Subtype /Widget /F 4 >>"));
        widget.replaceKey("/P", page);
        widget.replaceKey("/Rect",
                          Handle::newArray(Handle::Rectangle(place.area.left(), top - place.area.height(),
                                                             place.area.right(), top)));
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", Handle::newArray());
        }
        Handle onPage = page.getKey("/Annots");
        onPage.appendItem(widget);
        return widget;
    }

    static void name(Handle& field, const FormEntry& entry, const char* type, int flags)
    {
        field.replaceKey("/FT", pdf::name(type));
        field.replaceKey("/T", pdf::text(entry.name));
        field.replaceKey("/TU", pdf::text(entry.says));
        field.replaceKey("/Ff", Handle::newInteger(flags | (entry.isRequired ? requiredFlag : 0)));
    }

    Handle text(const PdfContent::EntryPlace& place)
    {
        const FormEntry& entry = place.entry;
        Handle widget = widgetAt(place);
        const bool isList = entry.kind == FormEntry::Kind::List;
        name(widget, entry, isList ? "/Ch" : "/Tx",
             isList                                 ? comboFlag
             : entry.kind == FormEntry::Kind::Lines ? multilineFlag
                                                    : 0);
        if (isList) {
            Handle options = Handle::newArray();
            for (const auto& [id, label] : entry.options) {
                Handle option = Handle::newArray();
                option.appendItem(pdf::text(id));
                option.appendItem(pdf::text(label));
                options.appendItem(option);
            }
            widget.replaceKey("/Opt", options);
        } else {
            widget.replaceKey("/MaxLen", Handle::newInteger(entry.longest));
        }
        widget.replaceKey("/DA", Handle::newString(typingLook));
        Handle looks = Handle::newDictionary();
        looks.replaceKey("/N", appearance(m_file, place.area, "/Tx BMC EMC", m_resources));
        widget.replaceKey("/AP", looks);
        m_fields.appendItem(widget);
        return widget;
    }

    Handle box(const PdfContent::EntryPlace& place)
    {
        Handle& group = m_groups[place.entry.name];
        if (!group.isInitialized()) {
            group = m_file.makeIndirectObject(Handle::newDictionary());
            name(group, place.entry, "/Btn", radioFlag);
            group.replaceKey("/V", pdf::name("/Off"));
            group.replaceKey("/Kids", Handle::newArray());
            m_fields.appendItem(group);
        }
        Handle widget = widgetAt(place);
        widget.replaceKey("/Parent", group);
        widget.replaceKey("/AS", pdf::name("/Off"));
        widget.replaceKey("/TU", pdf::text(place.says));
        Handle states = Handle::newDictionary();
        const Handle nothing = Handle::newDictionary();
        states.replaceKey('/' + place.value.toStdString(),
                          appearance(m_file, place.area, cross(place.area), nothing));
        states.replaceKey("/Off", appearance(m_file, place.area, "q Q", nothing));
        Handle looks = Handle::newDictionary();
        looks.replaceKey("/N", states);
        widget.replaceKey("/AP", looks);
        Handle kids = group.getKey("/Kids");
        kids.appendItem(widget);
        return widget;
    }

    /// Which form it is: a field that nobody sees or changes.
    void addMark()
    {
        Handle mark = m_file.makeIndirectObject(Handle::newDictionary());
        mark.replaceKey("/FT", pdf::name("/Tx"));
        mark.replaceKey("/T", pdf::text(QLatin1String(formMarkName)));
        mark.replaceKey("/TU", pdf::text(m_content.title));
        mark.replaceKey("/Ff", Handle::newInteger(readOnlyFlag));
        mark.replaceKey("/V", pdf::text(m_content.formMark));
        m_fields.appendItem(mark);
    }

    QPDF& m_file;
    const PdfContent& m_content;
    std::vector<Handle> m_pages;
    Handle m_fields;
    Handle m_resources;
    std::map<QString, Handle> m_groups;
};

} // namespace

std::vector<Handle> addEntries(QPDF& file, const PdfContent& content)
{
    return EntryWriter(file, content).write();
}

} // namespace lotsbok::pdf
