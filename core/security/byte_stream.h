// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lotsbok {

/// Appends little-endian numbers and length-prefixed (32 bits) byte strings.
class ByteWriter {
public:
    void u8(quint8 value) { number(value, 1); }
    void u32(quint32 value) { number(value, 4); }
    void u64(quint64 value) { number(value, 8); }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    void bytes(QByteArrayView bytes)
    {
        u32(static_cast<quint32>(bytes.size()));
        raw(bytes);
    }
    void text(const QString& text) { bytes(text.toUtf8()); }

    [[nodiscard]] const QByteArray& result() const { return m_bytes; }

private:
    void number(quint64 value, int size)
    {
        for (int i = 0; i < size; ++i) {
            m_bytes.append(static_cast<char>(static_cast<unsigned char>(value >> (8 * i))));
        }
    }

    QByteArray m_bytes;
};

/// Takes apart what ByteWriter wrote. After the first thing that does not fit, isGood() is false for ever and
/// every read gives an empty value, so that a caller may check once at the end.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_good && m_rest.isEmpty(); }

    quint8 u8() { return static_cast<quint8>(number(1)); }
    quint32 u32() { return static_cast<quint32>(number(4)); }
    quint64 u64() { return number(8); }

    QByteArray raw(qsizetype size)
    {
        if (!m_good || size > m_rest.size()) {
            m_good = false;
            return {};
        }
        const QByteArray taken = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
        return taken;
    }

    QByteArray bytes(qsizetype smallest, qsizetype largest)
    {
        const auto size = static_cast<qsizetype>(u32());
        m_good = m_good && size >= smallest && size <= largest;
        return raw(size);
    }

    QByteArray bytes(qsizetype exactly) { return bytes(exactly, exactly); }

    /// UTF-8 that comes back as it was; anything else is not good.
    QString text(qsizetype smallestBytes, qsizetype largestBytes)
    {
        const QByteArray utf8 = bytes(smallestBytes, largestBytes);
        const QString text = QString::fromUtf8(utf8);
        m_good = m_good && text.toUtf8() == utf8;
        return m_good ? text : QString();
    }

private:
    quint64 number(int size)
    {
        const QByteArray taken = raw(size);
        quint64 value = 0;
        for (qsizetype i = 0; i < taken.size(); ++i) {
            value |= static_cast<quint64>(static_cast<unsigned char>(taken[i])) << (8 * i);
        }
        return value;
    }

    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace lotsbok
