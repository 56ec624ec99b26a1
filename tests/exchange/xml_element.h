// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QXmlStreamReader>

namespace lotsbok {

/// An element of an XML paper, for tests: names without prefix.
struct XmlElement {
    QString name{};
    QString space{};
    QHash<QString, QString> is{};     ///< attributes
    QHash<QString, QString> spaces{}; ///< of the attributes; empty: none
    QString text{};
    QList<XmlElement> kids{};

    /// Every element of that name within this one, in the paper's order.
    [[nodiscard]] QList<XmlElement> all(const QString& what) const
    {
        QList<XmlElement> found;
        for (const XmlElement& kid : kids) {
            if (kid.name == what) {
                found.append(kid);
            }
            found += kid.all(what);
        }
        return found;
    }
    /// The first of that name, with that value of the attribute if one is given; a nameless one: none.
    [[nodiscard]] XmlElement one(const QString& what, const QString& attribute = {},
                                 const QString& value = {}) const
    {
        const QList<XmlElement> found = all(what);
        for (const XmlElement& each : found) {
            if (attribute.isEmpty() || each.is.value(attribute) == value) {
                return each;
            }
        }
        return {};
    }
};

inline XmlElement readXmlElement(QXmlStreamReader& xml)
{
    XmlElement element;
    element.name = xml.name().toString();
    element.space = xml.namespaceUri().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute& each : attributes) {
        element.is.insert(each.name().toString(), each.value().toString());
        element.spaces.insert(each.name().toString(), each.namespaceUri().toString());
    }
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            element.kids.append(readXmlElement(xml));
        } else if (xml.isCharacters()) {
            element.text += xml.text();
        } else if (xml.isEndElement()) {
            break;
        }
    }
    return element;
}

/// The root element; a nameless one when the paper is not well formed.
inline XmlElement readXml(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    XmlElement root = readXmlElement(xml);
    return xml.hasError() ? XmlElement{} : root;
}

} // namespace lotsbok
