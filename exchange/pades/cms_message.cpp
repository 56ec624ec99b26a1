// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pades/cms_message.h"

#include <QCryptographicHash>
#include <algorithm>

namespace lotsbok {

namespace {

enum DerTag : int {
    kDerInteger = 0x02,
    kDerOctets = 0x04,
    kDerOid = 0x06,
    kDerSequence = 0x30,
    kDerSet = 0x31,
    kDerContext0 = 0xA0,
};

QByteArray der(int tag, const QByteArray& content)
{
    QByteArray encoded(1, static_cast<char>(tag));
    const qsizetype size = content.size();
    if (size < 128) {
        encoded.append(static_cast<char>(size));
    } else {
        QByteArray length;
        for (qsizetype left = size; left > 0; left >>= 8) {
            length.prepend(static_cast<char>(left & 0xFF));
        }
        encoded.append(static_cast<char>(0x80 | length.size())).append(length);
    }
    return encoded + content;
}

QByteArray sequence(const QByteArray& content)
{
    return der(kDerSequence, content);
}

/// The members of a SET OF in the order that DER asks.
QByteArray orderedMembers(QList<QByteArray> members)
{
    std::sort(members.begin(), members.end()); // QByteArray compares unsigned bytes
    return members.join();
}

QByteArray oid(const char* hex)
{
    return der(kDerOid, QByteArray::fromHex(hex));
}

QByteArray attribute(const QByteArray& type, const QByteArray& value)
{
    return sequence(type + der(kDerSet, value));
}

const QByteArray& dataType()
{
    static const QByteArray type = oid("2A864886F70D010701"); // 1.2.840.113549.1.7.1
    return type;
}

QByteArray sha256Algorithm()
{
    return sequence(oid("608648016503040201")); // 2.16.840.1.101.3.4.2.1
}

QByteArray signatureAlgorithm(bool isElliptic)
{
    return isElliptic
               ? sequence(oid("2A8648CE3D040302"))                                // ecdsa-with-SHA256
               : sequence(oid("2A864886F70D01010B") + QByteArray("\x05\x00", 2)); // sha256WithRSAEncryption
}

QByteArray signedAttributes(const QByteArray& digest, const QByteArray& certificate)
{
    const QByteArray contentType = oid("2A864886F70D010903");
    const QByteArray messageDigest = oid("2A864886F70D010904");
    const QByteArray signingCertificateV2 = oid("2A864886F70D010910022F"); // RFC 5035; SHA-256 is its default
    const QByteArray hash = QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
    return orderedMembers(
        {attribute(contentType, dataType()), attribute(messageDigest, der(kDerOctets, digest)),
         attribute(signingCertificateV2, sequence(sequence(sequence(der(kDerOctets, hash)))))});
}

} // namespace

Result<QByteArray> cmsMessage(const QByteArray& digest, const CmsSigner& signer)
{
    const QByteArray version(1, '\1');
    const QByteArray attributes = signedAttributes(digest, signer.certificate);
    const auto signature = signer.sign(der(kDerSet, attributes)); // signed as a SET, sent as [0]
    if (!signature) {
        return fail(signature.error());
    }
    const QByteArray signerInfo =
        sequence(der(kDerInteger, version) + sequence(signer.issuer + der(kDerInteger, signer.serial)) +
                 sha256Algorithm() + der(kDerContext0, attributes) + signatureAlgorithm(signer.isElliptic) +
                 der(kDerOctets, *signature));
    const QByteArray certificates = orderedMembers(QList<QByteArray>{signer.certificate} + signer.others);
    const QByteArray signedData =
        sequence(der(kDerInteger, version) + der(kDerSet, sha256Algorithm()) + sequence(dataType()) +
                 der(kDerContext0, certificates) + der(kDerSet, signerInfo));
    return sequence(oid("2A864886F70D010702") + der(kDerContext0, signedData));
}

} // namespace lotsbok
