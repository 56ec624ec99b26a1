// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace lotsbok {

std::optional<Drawing> drawQrCode(const QString& text, double module)
{
    constexpr int quiet = 4; // modules on every side
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) {
        return std::nullopt;
    }
    const int width = code->width;
    const auto isDark = [&](int row, int column) {
        return column < width && (code->data[row * width + column] & 1) != 0;
    };
    Drawing drawing;
    const double side = (width + 2 * quiet) * module;
    drawing.size = {side, side};
    for (int row = 0; row < width; ++row) {
        const double y = (quiet + row + 0.5) * module;
        for (int column = 0; column < width; ++column) {
            if (!isDark(row, column)) {
                continue;
            }
            const int from = column;
            while (isDark(row, column)) {
                ++column;
            }
            drawing.lines.push_back(
                {{(quiet + from) * module, y}, {(quiet + column) * module, y}, module, ink::text, {}});
        }
    }
    return drawing;
}

} // namespace lotsbok
