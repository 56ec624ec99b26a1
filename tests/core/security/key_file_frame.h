// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/byte_stream.h"
#include "core/security/user_keys.h"

#include <QList>

namespace lotsbok {

/// The parts of a key file of version 2 by docs/book-format.md, written a second time here on purpose.
struct KeyFileFrame {
    struct Signed {
        QByteArray part, signature;
    };
    Signed accounts;
    QList<Signed> own;
    Signed sealed;
    QByteArray mac, anchor, anchorMac, rotating;

    static KeyFileFrame of(const QByteArray& bytes)
    {
        ByteReader in(QByteArrayView(bytes).chopped(32));
        in.raw(12 + 4);
        KeyFileFrame frame;
        frame.accounts = takeSigned(in);
        ByteReader body(frame.accounts.part);
        body.u64();
        body.bytes(0, 1024);
        body.bytes(32);
        for (quint32 i = body.u32(); i > 0; --i) {
            frame.own.append(takeSigned(in));
        }
        frame.sealed = takeSigned(in);
        frame.mac = in.bytes(32);
        frame.anchor = in.bytes(0, 1024);
        frame.anchorMac = in.bytes(32);
        frame.rotating = in.bytes(0, 1024);
        return frame;
    }

    /// The recovery public key, which marks what belongs to one file.
    [[nodiscard]] QByteArray mark() const
    {
        ByteReader in(accounts.part);
        in.u64();
        in.bytes(0, 1024);
        return in.bytes(32);
    }

    static QByteArray named(const char* name, const QByteArray& part)
    {
        ByteWriter out;
        out.raw("lotsbok-keys");
        out.u32(2);
        out.bytes(name);
        out.bytes(part);
        return out.result();
    }

    /// As somebody with these keys signs every part.
    void sign(const UserKeys& keys)
    {
        accounts.signature = signBytes(keys, named("accounts", accounts.part));
        for (Signed& each : own) {
            each.signature = signBytes(keys, named("own", each.part) + mark());
        }
        sealed.signature = signBytes(keys, named("sealed", sealed.part));
    }

    [[nodiscard]] QByteArray whole() const
    {
        ByteWriter out;
        out.raw("lotsbok-keys");
        out.u32(2);
        putSigned(out, accounts);
        for (const Signed& each : own) {
            putSigned(out, each);
        }
        putSigned(out, sealed);
        for (const QByteArray& each : {mac, anchor, anchorMac, rotating}) {
            out.bytes(each);
        }
        return out.result() + blake2b(out.result());
    }

private:
    static Signed takeSigned(ByteReader& in)
    {
        const QByteArray part = in.bytes(0, 1 << 20);
        return {part, in.bytes(64)};
    }

    static void putSigned(ByteWriter& out, const Signed& part)
    {
        out.bytes(part.part);
        out.bytes(part.signature);
    }
};

} // namespace lotsbok
