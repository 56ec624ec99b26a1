// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A logo is a file from anybody. What is accepted is a PNG within its bounds, and is taken as it is again.
#include "core/model/logo.h"
#include "forms/print/logo_picture.h"

#include <QGuiApplication>
#include <QImage>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace lotsbok {
namespace {

int feedLogo(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<QByteArray> logo = logoPicture(file);
    if (!logo) {
        if (logo.error().code != ErrorCode::InvalidInput || logo.error().text.isEmpty()) {
            std::abort();
        }
        return 0;
    }
    const QImage picture = QImage::fromData(*logo, "PNG");
    if (logo->size() > kLogoBytes || picture.isNull() || picture.width() > kLogoWidth ||
        picture.height() > kLogoHeight || picture.hasAlphaChannel()) {
        std::abort();
    }
    const Result<QByteArray> again = logoPicture(*logo);
    if (!again || *again != *logo) {
        std::abort();
    }
    return 0;
}

} // namespace
} // namespace lotsbok

extern "C" int LLVMFuzzerInitialize(int* count, char*** words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*count, *words);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return lotsbok::feedLogo(data, size);
}
