// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/erased_list.h"

#include "core/security/byte_stream.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <sodium.h>

namespace lotsbok {

namespace {

constexpr auto erasedListMagic = "lotsbok-erased";
constexpr qsizetype erasedListMagicSize = 14;
constexpr quint32 erasedListVersion = 1;
constexpr qsizetype erasedIdSize = 16;
constexpr qsizetype erasedMacSize = 32;
constexpr quint32 mostMacs = 1000;

Unexpected damagedList()
{
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Book", "The list of what was erased is damaged."));
}

QByteArray macOf(const QByteArray& bytes, const QByteArray& key)
{
    const Secret secret = Secret::fromBytes(
        {reinterpret_cast<const unsigned char*>(key.constData()), static_cast<std::size_t>(key.size())});
    return blake2b(bytes, &secret);
}

} // namespace

QByteArray erasedListKey(const Secret& databaseKey)
{
    const Secret key = deriveSubkey(databaseKey, 1, "lotserse");
    return {reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size())};
}

QByteArray erasedListBytes(const ErasedList& list, const QList<QByteArray>& keys)
{
    ByteWriter body;
    body.bytes(list.book.toRfc4122());
    body.u32(static_cast<quint32>(list.ids.size()));
    for (const QUuid& id : list.ids) {
        body.raw(id.toRfc4122());
    }
    ByteWriter proved;
    proved.raw(erasedListMagic);
    proved.u32(erasedListVersion);
    proved.bytes(body.result());
    ByteWriter file;
    file.raw(proved.result());
    file.u32(static_cast<quint32>(keys.size()));
    for (const QByteArray& key : keys) {
        file.bytes(macOf(proved.result(), key));
    }
    return file.result();
}

Result<ErasedList> parseErasedList(const QByteArray& bytes, const QByteArray& key)
{
    if (!bytes.startsWith(erasedListMagic)) {
        return fail(ErrorCode::NotABook,
                    QCoreApplication::translate("Book", "The file is not a list of what was erased."));
    }
    ByteReader file(bytes);
    file.raw(erasedListMagicSize);
    if (const quint32 version = file.u32(); file.isGood() && version > erasedListVersion) {
        return fail(ErrorCode::NewerVersion,
                    QCoreApplication::translate(
                        "Book", "The list of what was erased was written by a newer version."));
    }
    const QByteArray body = file.bytes(0, kErasedListLimit);
    const quint32 count = file.u32();
    if (!file.isGood()) {
        return damagedList();
    }
    bool proved = false;
    const QByteArray mac =
        macOf(bytes.first(erasedListMagicSize + 2 * qsizetype{sizeof(quint32)} + body.size()), key);
    for (quint32 i = 0; i < count && i < mostMacs && file.isGood(); ++i) {
        const QByteArray given = file.bytes(erasedMacSize);
        proved = proved ||
                 (file.isGood() && sodium_memcmp(given.constData(), mac.constData(), erasedMacSize) == 0);
    }
    if (!file.atEnd()) {
        return damagedList();
    }
    if (!proved) {
        return fail(ErrorCode::Tampered,
                    QCoreApplication::translate(
                        "Book", "The list of what was erased does not belong to this book, or somebody has "
                                "changed it."));
    }
    ByteReader reader(body);
    ErasedList list;
    list.book = QUuid::fromRfc4122(reader.bytes(erasedIdSize));
    const quint32 ids = reader.u32();
    for (quint32 i = 0; i < ids && reader.isGood(); ++i) {
        list.ids.append(QUuid::fromRfc4122(reader.raw(erasedIdSize)));
    }
    return reader.atEnd() ? Result<ErasedList>(list) : damagedList();
}

QString erasedListPath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-erased");
}

} // namespace lotsbok
