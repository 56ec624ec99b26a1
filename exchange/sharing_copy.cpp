// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing_copy.h"

#include "core/security/pass_phrase.h"
#include "exchange/disclosure_private.h"
#include "forms/print/qpdf.h"

#include <sodium.h>

namespace lotsbok {

namespace {

/// For libqpdf, which takes C strings; wiped at the end.
class PlainPassword {
public:
    explicit PlainPassword(const Secret& secret)
        : m_text(reinterpret_cast<const char*>(secret.data()), secret.size())
    {}
    PlainPassword(const PlainPassword&) = delete;
    PlainPassword& operator=(const PlainPassword&) = delete;
    ~PlainPassword() { sodium_memzero(m_text.data(), m_text.size()); }
    [[nodiscard]] const char* text() const { return m_text.c_str(); }

private:
    std::string m_text;
};

/// Random, in letters that a C string can hold.
Secret ownerPassword()
{
    const Secret bytes = Secret::random(24);
    Secret letters(bytes.size() * 2);
    constexpr const char* digits = "0123456789abcdef";
    for (size_t i = 0; i < bytes.size(); ++i) {
        letters.data()[2 * i] = static_cast<unsigned char>(digits[bytes.data()[i] >> 4]);
        letters.data()[2 * i + 1] = static_cast<unsigned char>(digits[bytes.data()[i] & 0xF]);
    }
    return letters;
}

} // namespace

Result<QByteArray> encryptPdf(const QByteArray& pdf, const Secret& passPhrase)
{
    try {
        const PlainPassword user(passPhrase);
        const PlainPassword owner(ownerPassword());
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("copy", pdf.constData(), size_t(pdf.size()));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        constexpr bool isAllowed = true;
        writer.setR6EncryptionParameters(user.text(), owner.text(), isAllowed, isAllowed, !isAllowed,
                                         !isAllowed, !isAllowed, !isAllowed, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Failed, DoorText::tr("The file could not be encrypted."),
                    QString::fromUtf8(problem.what()));
    }
}

Result<Disclosure::Shared> Disclosure::toEncryptedFile(Result<Prepared> prepared, const QString& path,
                                                       bool overwrite)
{
    if (!prepared) {
        return fail(prepared.error());
    }
    Secret phrase = makePassPhrase();
    auto encrypted = encryptPdf(prepared->printed.pdf, phrase);
    if (!encrypted) {
        return fail(encrypted.error());
    }
    prepared->printed.pdf = std::move(*encrypted);
    prepared->release.what += QStringLiteral(", krypterad fil");
    auto released = toFile(std::move(prepared), path, overwrite);
    return released ? Result<Shared>(Shared{std::move(*released), std::move(phrase)})
                    : Result<Shared>(fail(released.error()));
}

Result<Disclosure::Shared> Disclosure::shareForm(const FormResponse& response,
                                                 const std::optional<DisclosureRequest>& party,
                                                 const QString& path, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    const PaperMaking making{PdfProfile::Sharing, {}};
    return toEncryptedFile(party ? prepareForParty(response, *party, making)
                                 : prepare(response, Recipient::Person, making),
                           path, overwrite);
}

Result<Disclosure::Shared> Disclosure::shareMeeting(const MeetingPaper& paper, const QString& path,
                                                    bool overwrite)
{
    if (paper.kind == MeetingPaper::Kind::Calendar ||
        (!paper.party && paper.recipient == Recipient::OwnFile)) {
        return fail(
            ErrorCode::InvalidInput,
            DoorText::tr("Only a print for the person or a party is encrypted, never the own file's."));
    }
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    return toEncryptedFile(prepareMeeting(paper, {PdfProfile::Sharing, {}}), path, overwrite);
}

} // namespace lotsbok
