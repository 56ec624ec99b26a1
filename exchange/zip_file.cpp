// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_file.h"

#include <QtEndian>
#include <array>

namespace lotsbok {

namespace {

constexpr quint16 kZipVersion = 20;
constexpr quint16 kZipNamesAreUtf8 = 0x0800;
constexpr quint16 kZipDay = 0x0021; ///< 1 January 1980

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        }
        table[i] = value;
    }
    return table;
}

quint32 crc32Of(const QByteArray& bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
    }
    return ~crc;
}

template<typename T>
void put(QByteArray& out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// What the head of a file and its entry in the list at the end have in common.
QByteArray zipFields(const QByteArray& name, const QByteArray& bytes)
{
    QByteArray out;
    put<quint16>(out, kZipVersion);
    put<quint16>(out, kZipNamesAreUtf8);
    put<quint16>(out, 0); // stored
    put<quint16>(out, 0); // midnight
    put<quint16>(out, kZipDay);
    put<quint32>(out, crc32Of(bytes));
    put<quint32>(out, static_cast<quint32>(bytes.size()));
    put<quint32>(out, static_cast<quint32>(bytes.size()));
    put<quint16>(out, static_cast<quint16>(name.size()));
    put<quint16>(out, 0); // nothing extra
    return out;
}

} // namespace

QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& files)
{
    QByteArray out;
    QByteArray list;
    for (const auto& [path, bytes] : files) {
        const QByteArray name = path.toUtf8();
        const QByteArray fields = zipFields(name, bytes);
        const auto place = static_cast<quint32>(out.size());
        out += "PK\x03\x04" + fields + name + bytes;
        list += "PK\x01\x02";
        put<quint16>(list, kZipVersion);
        list += fields;
        put<quint16>(list, 0); // no comment
        put<quint16>(list, 0); // the only disk
        put<quint16>(list, 0);
        put<quint32>(list, 0);
        put<quint32>(list, place);
        list += name;
    }
    const auto listPlace = static_cast<quint32>(out.size());
    out += list + "PK\x05\x06";
    put<quint32>(out, 0); // the only disk
    put<quint16>(out, static_cast<quint16>(files.size()));
    put<quint16>(out, static_cast<quint16>(files.size()));
    put<quint32>(out, static_cast<quint32>(list.size()));
    put<quint32>(out, listPlace);
    put<quint16>(out, 0);
    return out;
}

} // namespace lotsbok
