// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QFile>
#include <openssl/evp.h>

namespace lotsbok {

/// Every page of a closed book as it is under the encryption, unused pages and unused parts of pages too:
/// AES-256-CBC with the raw key and the IV at the page's end (docs/book-format.md, "Database").
inline QByteArray decryptedPages(const QString& path, const Secret& key)
{
    constexpr qsizetype page = 4096;
    constexpr qsizetype reserved = 80;
    constexpr qsizetype salt = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = file.readAll();
    QByteArray plain;
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    for (qsizetype at = 0; at + page <= bytes.size(); at += page) {
        const qsizetype begin = at == 0 ? salt : at;
        const int size = static_cast<int>(at + page - reserved - begin);
        QByteArray out(size + 16, '\0');
        int written = 0;
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.data(),
                           reinterpret_cast<const unsigned char*>(bytes.constData() + at + page - reserved));
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char*>(out.data()), &written,
                          reinterpret_cast<const unsigned char*>(bytes.constData() + begin), size);
        plain += out.left(written);
    }
    EVP_CIPHER_CTX_free(context);
    return plain;
}

} // namespace lotsbok
