// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/pdf_parts.h"

namespace lotsbok::pdf {

Handle pictureResources(QPDF& file, const std::vector<QImage>& pictures)
{
    Handle resources = Handle::newDictionary();
    for (size_t i = 0; i < pictures.size(); ++i) {
        const QImage& picture = pictures[i];
        const qsizetype line = qsizetype(3) * picture.width(); // RGB888; Qt's lines are padded
        QByteArray bytes;
        bytes.reserve(line * picture.height());
        for (int y = 0; y < picture.height(); ++y) {
            bytes.append(reinterpret_cast<const char*>(picture.constScanLine(y)), line);
        }
        Handle image = stream(file, bytes);
        Handle dictionary = image.getDict();
        dictionary.replaceKey("/Type", name("/XObject"));
        dictionary.replaceKey("/Subtype", name("/Image"));
        dictionary.replaceKey("/Width", Handle::newInteger(picture.width()));
        dictionary.replaceKey("/Height", Handle::newInteger(picture.height()));
        dictionary.replaceKey("/ColorSpace", name("/DeviceRGB"));
        dictionary.replaceKey("/BitsPerComponent", Handle::newInteger(8));
        resources.replaceKey("/P" + std::to_string(i), image);
    }
    return resources;
}

void addPageLabels(QPDF& file, const PdfContent& content)
{
    Handle numbers = Handle::newArray();
    if (content.coverPages > 0) {
        Handle cover = Handle::newDictionary();
        cover.replaceKey("/P", text(content.coverLabel));
        numbers.appendItem(Handle::newInteger(0));
        numbers.appendItem(cover);
    }
    Handle counted = Handle::newDictionary();
    counted.replaceKey("/S", name("/D"));
    numbers.appendItem(Handle::newInteger(content.coverPages));
    numbers.appendItem(counted);
    Handle labels = Handle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    file.getRoot().replaceKey("/PageLabels", labels);
}

} // namespace lotsbok::pdf
