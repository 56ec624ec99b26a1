// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NSS before Qt: its headers have members called "slots".
#include <cert.h>
#include <cryptohi.h>
#include <keyhi.h>
#include <nss.h>
#include <pk11pub.h>
#include <secerr.h>
#include <secmod.h>

// After it.
#include "exchange/pades/signing_card.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <vector>

namespace lotsbok {

namespace {

template<typename T, void (*release)(T*)>
struct Released {
    void operator()(T* value) const { release(value); }
};
template<typename T, void (*release)(T*)>
using Held = std::unique_ptr<T, Released<T, release>>;

void unloadModule(SECMODModule* module)
{
    SECMOD_UnloadUserModule(module);
    SECMOD_DestroyModule(module);
}

using HeldModule = Held<SECMODModule, unloadModule>;
using HeldSlot = Held<PK11SlotInfo, PK11_FreeSlot>;
using HeldCertificate = Held<CERTCertificate, CERT_DestroyCertificate>;
using HeldKey = Held<SECKEYPrivateKey, SECKEY_DestroyPrivateKey>;

struct ProblemText {
    const char* word;
    ErrorCode code;
    const char* sentence;
};

/// In the order of CardProblem.
constexpr std::array<ProblemText, 11> kProblems{{
    {"module-missing", ErrorCode::InvalidInput,
     QT_TRANSLATE_NOOP("Card", "The card's program library was not found or is none: check the path.")},
    {"no-card", ErrorCode::NotFound, QT_TRANSLATE_NOOP("Card", "There is no card in the reader.")},
    {"wrong-card", ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("Card",
                       "The card in the reader holds another certificate than the one to sign with.")},
    {"several-keys", ErrorCode::InvalidInput,
     QT_TRANSLATE_NOOP("Card", "The card holds several certificates: say which one is to sign.")},
    {"expired", ErrorCode::InvalidInput,
     QT_TRANSLATE_NOOP("Card", "The certificate on the card has expired.")},
    {"not-yet-valid", ErrorCode::InvalidInput,
     QT_TRANSLATE_NOOP("Card", "The certificate on the card is not valid yet.")},
    {"pin-wrong", ErrorCode::WrongCredentials,
     QT_TRANSLATE_NOOP("Card", "The PIN was wrong; nothing was signed.")},
    {"pin-locked", ErrorCode::InUse,
     QT_TRANSLATE_NOOP("Card",
                       "The card is locked after too many wrong PINs; it has to be unlocked with its PUK.")},
    {"no-key", ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("Card", "The card holds no key for the certificate, so it cannot sign.")},
    {"card-taken-out", ErrorCode::Failed,
     QT_TRANSLATE_NOOP("Card", "The card was taken out before it had signed; nothing was signed.")},
    {"signing-failed", ErrorCode::Failed, QT_TRANSLATE_NOOP("Card", "The card could not sign.")},
}};

Unexpected cardFails(CardProblem problem, const char* more = nullptr)
{
    const ProblemText& text = kProblems[static_cast<size_t>(problem)];
    QString sentence = QCoreApplication::translate("Card", text.sentence);
    if (more != nullptr) {
        sentence += u' ' + QCoreApplication::translate("Card", more);
    }
    return fail(text.code, sentence,
                QStringLiteral("%1 (NSS %2)").arg(QLatin1String(text.word)).arg(PORT_GetError()));
}

/// NSS would ask again and again; a card locks itself after a few tries.
char* neverAsk(PK11SlotInfo*, PRBool, void*)
{
    return nullptr;
}

bool startNss()
{
    static const bool started = [] {
        const bool good = NSS_IsInitialized() != PR_FALSE || NSS_NoDB_Init(nullptr) == SECSuccess;
        PK11_SetPasswordFunc(neverAsk);
        return good;
    }();
    return started;
}

Result<HeldModule> loadModule(const QString& path)
{
    const QByteArray file = QFileInfo(path).absoluteFilePath().toUtf8();
    if (path.isEmpty() || file.contains('"') || file.contains('\\') || !QFileInfo(path).isFile()) {
        return cardFails(CardProblem::ModuleMissing);
    }
    QByteArray specification = "library=\"" + file + "\" name=\"lotsbok card\"";
    HeldModule module(SECMOD_LoadUserModule(specification.data(), nullptr, PR_FALSE));
    if (!module || module->loaded == PR_FALSE) {
        return cardFails(CardProblem::ModuleMissing);
    }
    return module;
}

QByteArray bytesOf(const SECItem& item)
{
    return {reinterpret_cast<const char*>(item.data), static_cast<qsizetype>(item.len)};
}

QString commonName(const CERTName& of)
{
    char* const name = CERT_GetCommonName(&of);
    const QString text = name == nullptr ? QString() : QString::fromUtf8(name);
    PORT_Free(name);
    return text;
}

QString nameOn(CERTCertificate* certificate)
{
    return commonName(certificate->subject);
}

QString printOf(CERTCertificate* certificate)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytesOf(certificate->derCert), QCryptographicHash::Sha256).toHex());
}

bool isWanted(CERTCertificate* certificate, const QString& wanted)
{
    constexpr qsizetype fewestDigits = 8;
    const QString print = printOf(certificate);
    return wanted.isEmpty() || nameOn(certificate) == wanted ||
           (wanted.size() >= fewestDigits && print.startsWith(wanted.toLower()));
}

struct Found {
    HeldSlot slot{};
    HeldCertificate certificate{};
};

/// All certificates in all readers. Those of the authorities that stand on the card too are left out, unless
/// there is no other.
std::vector<Found> certificatesIn(SECMODModule& module)
{
    std::vector<Found> all;
    for (int i = 0; i < module.slotCount; ++i) {
        PK11SlotInfo* const slot = module.slots[i];
        CERTCertList* const list = PK11_IsPresent(slot) != PR_FALSE ? PK11_ListCertsInSlot(slot) : nullptr;
        if (list == nullptr) {
            continue;
        }
        for (CERTCertListNode* node = CERT_LIST_HEAD(list); !CERT_LIST_END(node, list);
             node = CERT_LIST_NEXT(node)) {
            all.push_back(
                {HeldSlot(PK11_ReferenceSlot(slot)), HeldCertificate(CERT_DupCertificate(node->cert))});
        }
        CERT_DestroyCertList(list);
    }
    const auto isAuthority = [](const Found& each) {
        return CERT_IsCACert(each.certificate.get(), nullptr) != PR_FALSE;
    };
    if (!std::all_of(all.begin(), all.end(), isAuthority)) {
        std::erase_if(all, isAuthority);
    }
    return all;
}

/// The one certificate in all readers that is to sign.
Result<Found> findCertificate(SECMODModule& module, const QString& wanted)
{
    std::vector<Found> all = certificatesIn(module);
    if (all.empty()) {
        return cardFails(CardProblem::NoCard);
    }
    std::erase_if(all, [&wanted](const Found& each) { return !isWanted(each.certificate.get(), wanted); });
    if (all.size() != 1) {
        return cardFails(all.empty() ? CardProblem::WrongCard : CardProblem::SeveralKeys);
    }
    return std::move(all.front());
}

QDateTime momentOf(PRTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time / PR_USEC_PER_MSEC, Qt::UTC);
}

/// After something failed: whether it is because there is no card any more.
bool isCardGone(PK11SlotInfo* slot)
{
    return PORT_GetError() == SEC_ERROR_NO_TOKEN || PK11_IsPresent(slot) == PR_FALSE;
}

CK_FLAGS tokenFlags(PK11SlotInfo* slot)
{
    CK_TOKEN_INFO info{};
    return PK11_GetTokenInfo(slot, &info) == SECSuccess ? info.flags : 0;
}

PinTries triesLeft(CK_FLAGS flags)
{
    return (flags & CKF_USER_PIN_FINAL_TRY) != 0   ? PinTries::LastOne
           : (flags & CKF_USER_PIN_COUNT_LOW) != 0 ? PinTries::FewLeft
                                                   : PinTries::Enough;
}

CardCertificate cardOf(const Found& found)
{
    CERTCertificate* const certificate = found.certificate.get();
    const CK_FLAGS flags = tokenFlags(found.slot.get());
    CardCertificate card;
    card.card = QString::fromUtf8(PK11_GetTokenName(found.slot.get()));
    card.signer = nameOn(certificate);
    card.issuer = commonName(certificate->issuer);
    card.fingerprint = printOf(certificate);
    card.tries = triesLeft(flags);
    card.isLocked = (flags & CKF_USER_PIN_LOCKED) != 0;
    PRTime notBefore = 0;
    PRTime notAfter = 0;
    if (CERT_GetCertTimes(certificate, &notBefore, &notAfter) == SECSuccess) {
        card.from = momentOf(notBefore);
        card.to = momentOf(notAfter);
    }
    return card;
}

/// One question, one try.
Result<void> logIn(PK11SlotInfo* slot, const QString& signer, const CardRequest& request)
{
    if (PK11_NeedLogin(slot) == PR_FALSE || PK11_IsLoggedIn(slot, nullptr) != PR_FALSE) {
        return {};
    }
    const auto pin =
        request.askPin({QString::fromUtf8(PK11_GetTokenName(slot)), signer, triesLeft(tokenFlags(slot))});
    if (!pin) {
        return fail(pin.error());
    }
    Secret text(pin->size() + 1); // ends in a zero byte, as NSS wants it
    std::memcpy(text.data(), pin->data(), pin->size());
    text.data()[pin->size()] = 0;
    if (PK11_CheckUserPassword(slot, reinterpret_cast<const char*>(text.data())) == SECSuccess) {
        return {};
    }
    if (isCardGone(slot)) {
        return cardFails(CardProblem::CardTakenOut);
    }
    const CK_FLAGS after = tokenFlags(slot);
    if ((after & CKF_USER_PIN_LOCKED) != 0) {
        return cardFails(CardProblem::PinLocked);
    }
    const PinTries tries = triesLeft(after);
    const char* const left = tries == PinTries::LastOne   ? QT_TRANSLATE_NOOP("Card", "One try is left.")
                             : tries == PinTries::FewLeft ? QT_TRANSLATE_NOOP("Card", "Few tries are left.")
                                                          : nullptr;
    return cardFails(CardProblem::PinWrong, left);
}

std::mutex& cardMutex()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

std::optional<CardProblem> cardProblem(const Error& error)
{
    for (size_t i = 0; i < kProblems.size(); ++i) {
        if (error.detail.section(u' ', 0, 0) == QLatin1String(kProblems[i].word)) {
            return static_cast<CardProblem>(i);
        }
    }
    return std::nullopt;
}

QString cardProblemText(CardProblem problem)
{
    return QCoreApplication::translate("Card", kProblems[static_cast<size_t>(problem)].sentence);
}

std::optional<CardProblem> CardCertificate::problemAt(const QDateTime& now) const
{
    if (!to.isValid() || now > to) {
        return CardProblem::Expired;
    }
    if (now < from) {
        return CardProblem::NotYetValid;
    }
    return isLocked ? std::optional(CardProblem::PinLocked) : std::nullopt;
}

/// Parts go in reverse order: the module last.
struct SigningCard::Private {
    std::unique_lock<std::mutex> alone{cardMutex()};
    HeldModule module{};
    HeldSlot slot{};
    HeldCertificate certificate{};
    HeldKey key{};
    QString name{};
    QString issuer{};

    ~Private()
    {
        if (slot) {
            PK11_Logout(slot.get());
        }
    }

    [[nodiscard]] Result<QByteArray> sign(const QByteArray& bytes) const
    {
        const SECOidTag algorithm = SECKEY_GetPrivateKeyType(key.get()) == ecKey
                                        ? SEC_OID_ANSIX962_ECDSA_SHA256_SIGNATURE
                                        : SEC_OID_PKCS1_SHA256_WITH_RSA_ENCRYPTION;
        SECItem made{};
        const SECStatus done = SEC_SignData(&made, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                            static_cast<int>(bytes.size()), key.get(), algorithm);
        if (done != SECSuccess) {
            return cardFails(isCardGone(slot.get()) ? CardProblem::CardTakenOut : CardProblem::SigningFailed);
        }
        QByteArray signature = bytesOf(made);
        SECITEM_FreeItem(&made, PR_FALSE);
        return signature;
    }
};

SigningCard::SigningCard(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

SigningCard::~SigningCard() = default;

Result<std::unique_ptr<SigningCard>> SigningCard::open(const CardRequest& request)
{
    auto priv = std::make_unique<Private>();
    if (!startNss()) {
        return cardFails(CardProblem::ModuleMissing);
    }
    auto module = loadModule(request.module);
    auto found = module ? findCertificate(**module, request.certificate) : fail(module.error());
    if (!found) {
        return fail(found.error());
    }
    const CardCertificate shown = cardOf(*found);
    priv->name = shown.signer;
    priv->issuer = shown.issuer;
    if (const auto problem = shown.problemAt(request.now)) {
        return cardFails(*problem);
    }
    if (const auto ready = logIn(found->slot.get(), priv->name, request); !ready) {
        return fail(ready.error());
    }
    PORT_SetError(0); // what follows does not always set it
    priv->key.reset(PK11_FindPrivateKeyFromCert(found->slot.get(), found->certificate.get(), nullptr));
    if (!priv->key) {
        return cardFails(isCardGone(found->slot.get()) ? CardProblem::CardTakenOut : CardProblem::NoKey);
    }
    priv->module = std::move(*module);
    priv->slot = std::move(found->slot);
    priv->certificate = std::move(found->certificate);
    return std::unique_ptr<SigningCard>(new SigningCard(std::move(priv)));
}

Result<QList<CardCertificate>> SigningCard::look(const QString& path)
{
    const std::lock_guard alone(cardMutex());
    if (!startNss()) {
        return cardFails(CardProblem::ModuleMissing);
    }
    const auto module = loadModule(path);
    if (!module) {
        return fail(module.error());
    }
    QList<CardCertificate> all;
    for (const Found& each : certificatesIn(**module)) {
        all.append(cardOf(each));
    }
    return all.isEmpty() ? Result<QList<CardCertificate>>(cardFails(CardProblem::NoCard)) : all;
}

const QString& SigningCard::signerName() const
{
    return d->name;
}

const QString& SigningCard::issuerName() const
{
    return d->issuer;
}

CmsSigner SigningCard::cmsSigner()
{
    CmsSigner signer;
    signer.certificate = bytesOf(d->certificate->derCert);
    signer.issuer = bytesOf(d->certificate->derIssuer);
    signer.serial = bytesOf(d->certificate->serialNumber);
    signer.isElliptic = SECKEY_GetPrivateKeyType(d->key.get()) == ecKey;
    CERTCertificateList* const chain =
        CERT_CertChainFromCert(d->certificate.get(), certUsageEmailSigner, PR_FALSE);
    for (int i = 1; chain != nullptr && i < chain->len; ++i) { // the first is the certificate itself
        signer.others.append(bytesOf(chain->certs[i]));
    }
    if (chain != nullptr) {
        CERT_DestroyCertificateList(chain);
    }
    signer.sign = [this](const QByteArray& bytes) { return d->sign(bytes); };
    return signer;
}

} // namespace lotsbok
