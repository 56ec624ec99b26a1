// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/spool.h"

#include "core/security/atomic_file.h"
#include "core/security/sodium_bytes.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr auto kMagic = "lotsbok-spool";
constexpr quint32 kSpoolVersion = 1;
constexpr qsizetype kIdSize = 16;
constexpr quint32 kOwnerLimit = 4096;
constexpr qsizetype kRecordLimit = 16 * 1024 * 1024;
constexpr qint64 kSpoolLimit = 256 * 1024 * 1024;
constexpr qsizetype kStationLetters = 32;

QByteArray number32(quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    return {reinterpret_cast<const char*>(&little), sizeof little};
}

Unexpected spoolFailure(int error)
{
    const QString detail = QStringLiteral("spool: %1").arg(QString::fromLocal8Bit(std::strerror(error)));
    return error == ENOSPC || error == EDQUOT || error == EFBIG
               ? fail(ErrorCode::NoSpace,
                      QCoreApplication::translate("Store", "The disk is full, so nothing was saved."), detail)
               : fail(ErrorCode::FileSystem,
                      QCoreApplication::translate(
                          "Store", "What this station writes down cannot be written beside the book."),
                      detail);
}

Unexpected noSpool()
{
    return fail(ErrorCode::NotABook,
                QCoreApplication::translate("Store", "What a station wrote down cannot be read."));
}

/// A file name says which station, in letters that every file system has.
QString stationInFileName(const QString& station)
{
    QString name;
    for (const QChar letter : station.toLower().first(std::min(kStationLetters, station.size()))) {
        const char latin = letter.toLatin1();
        const bool plain = (latin >= 'a' && latin <= 'z') || (latin >= '0' && latin <= '9') || latin == '-';
        name += plain ? letter : QLatin1Char('_');
    }
    return name;
}

/// What each frame is bound to: the header of its file and its number.
QByteArray frameContext(const QByteArray& headerHash, qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    return headerHash + QByteArray(reinterpret_cast<const char*>(&little), sizeof little);
}

bool syncSpoolFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && (::fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP);
    if (fd >= 0) {
        ::close(fd);
    }
    return synced;
}

bool writeAt(int fd, const QByteArray& bytes, qint64 offset)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::pwrite(fd, bytes.constData() + written,
                                       static_cast<size_t>(bytes.size() - written), offset + written);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        written += count;
    }
    return true;
}

/// Takes bounded pieces off the bytes of a spool.
struct SpoolBytes {
    QByteArray all;
    qsizetype at = 0;

    [[nodiscard]] qsizetype left() const { return all.size() - at; }
    QByteArray take(qsizetype size)
    {
        const QByteArray piece = size <= left() ? all.mid(at, size) : QByteArray();
        at += piece.size();
        return piece;
    }
    std::optional<quint32> number()
    {
        const QByteArray piece = take(sizeof(quint32));
        return piece.isEmpty() ? std::nullopt : std::optional(qFromLittleEndian<quint32>(piece.constData()));
    }
};

} // namespace

struct SpoolWriter::Stream {
    crypto_secretstream_xchacha20poly1305_state state{};
    QByteArray headerHash;
    QUuid id;
    qint64 size = 0; ///< of the header
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

Secret spoolKey(const Secret& databaseKey)
{
    return deriveSubkey(databaseKey, 1, "lotspool");
}

QByteArray spoolKeyId(const Secret& key)
{
    return blake2b(QByteArrayLiteral("lotsbok spool key 1"), &key).first(kIdSize);
}

QStringList spoolPaths(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    const QDir folder = book.absoluteDir();
    const QString start = book.fileName() + QStringLiteral("-spool-");
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (name.startsWith(start)) {
            paths.append(folder.filePath(name));
        }
    }
    return paths;
}

SpoolWriter::SpoolWriter(QString path, int fd, std::unique_ptr<Stream> stream)
    : m_path(std::move(path))
    , m_id(stream->id)
    , m_fd(fd)
    , m_size(stream->size)
    , m_stream(std::move(stream))
{}

SpoolWriter::~SpoolWriter()
{
    if (m_count == 0 && isInPlace()) {
        ::unlink(QFile::encodeName(m_path).constData());
    }
    ::close(m_fd);
}

Result<std::unique_ptr<SpoolWriter>> SpoolWriter::create(const QString& bookPath, const Secret& key,
                                                         const QString& station, const Workstation& machine)
{
    auto stream = std::make_unique<Stream>();
    stream->id = QUuid::createUuid();
    LeaseHolder owner = thisProcess(machine, {});
    owner.token.clear();
    const QByteArray ownerBytes = leaseBytes(owner);
    QByteArray start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream->state, writable(start), key.data());
    const QByteArray header = QByteArray(kMagic) + number32(kSpoolVersion) + stream->id.toRfc4122() +
                              spoolKeyId(key) + number32(static_cast<quint32>(ownerBytes.size())) +
                              ownerBytes + start;
    stream->headerHash = blake2b(header);
    stream->size = header.size();
    const QString path = bookPath + QStringLiteral("-spool-%1-%2")
                                        .arg(stationInFileName(station),
                                             QString::fromLatin1(stream->id.toRfc4122().first(8).toHex()));
    const int fd = machine.createExclusively(QFile::encodeName(path).constData());
    if (fd < 0) {
        return spoolFailure(errno);
    }
    if (!writeAt(fd, header, 0) || ::fsync(fd) != 0 || !syncSpoolFolder(path)) {
        const int error = errno;
        ::close(fd);
        ::unlink(QFile::encodeName(path).constData());
        return spoolFailure(error);
    }
    return std::unique_ptr<SpoolWriter>(new SpoolWriter(path, fd, std::move(stream)));
}

bool SpoolWriter::isInPlace() const
{
    struct stat open {};
    struct stat named {};
    return ::fstat(m_fd, &open) == 0 && ::lstat(QFile::encodeName(m_path).constData(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

Result<void> SpoolWriter::appendFrame(const QByteArray& plain, unsigned char tag)
{
    auto before = m_stream->state; // a frame that was not written must not have been counted
    const QByteArray context = frameContext(m_stream->headerHash, m_count + 1);
    QByteArray frame(plain.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    crypto_secretstream_xchacha20poly1305_push(&m_stream->state, writable(frame), nullptr, readable(plain),
                                               length(plain), readable(context), length(context), tag);
    const QByteArray bytes = number32(static_cast<quint32>(frame.size())) + frame;
    const bool done = writeAt(m_fd, bytes, m_size) && ::fdatasync(m_fd) == 0;
    const int error = errno;
    if (!done) {
        m_stream->state = before;
        const int cut = ::ftruncate(m_fd, m_size);
        Q_UNUSED(cut); // a rest of a frame is overwritten by the next
    } else {
        m_size += bytes.size();
        ++m_count;
    }
    sodium_memzero(&before, sizeof before);
    return done ? Result<void>() : spoolFailure(error);
}

Result<void> SpoolWriter::append(const QByteArray& record)
{
    if (record.size() > kRecordLimit || m_size + record.size() > kSpoolLimit) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Store", "This is too large to be kept at this station."));
    }
    if (!isOpen()) {
        return spoolFailure(ESTALE);
    }
    return appendFrame(record, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

Result<void> SpoolWriter::end()
{
    if (m_ended || m_count == 0) {
        return {};
    }
    auto ended = appendFrame({}, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    m_ended = ended.has_value();
    return ended;
}

namespace {

/// Reads the frames that follow the header until the end, or to what is not from the writer.
void readFrames(SpoolBytes& bytes, const QByteArray& header, const Secret& key, SpoolContent& content)
{
    crypto_secretstream_xchacha20poly1305_state state{};
    const QByteArray start = bytes.take(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (start.isEmpty() ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, readable(start), key.data()) != 0) {
        content.damaged = true;
        return;
    }
    const QByteArray headerHash = blake2b(header + start);
    while (bytes.left() > 0 && !content.ended && !content.damaged) {
        const auto size = bytes.number();
        if (!size || *size > bytes.left()) {
            break; // its writer died here, or is writing still
        }
        const QByteArray frame = bytes.take(*size);
        const QByteArray context = frameContext(headerHash, content.records.size() + 1);
        QByteArray plain(std::max<qsizetype>(0, frame.size() - crypto_secretstream_xchacha20poly1305_ABYTES),
                         '\0');
        unsigned char tag = 0;
        const bool genuine = frame.size() >= qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES) &&
                             crypto_secretstream_xchacha20poly1305_pull(
                                 &state, writable(plain), nullptr, &tag, readable(frame), length(frame),
                                 readable(context), length(context)) == 0;
        content.damaged = !genuine;
        content.ended = genuine && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (genuine && !content.ended) {
            content.records.append(plain);
        }
    }
    content.damaged = content.damaged || (content.ended && bytes.left() > 0);
    sodium_memzero(&state, sizeof state);
}

} // namespace

Result<SpoolContent> readSpool(const QString& path, const SpoolKeys& keys)
{
    const auto all = readFileBounded(path, kSpoolLimit + kOwnerLimit);
    if (!all) {
        return fail(all.error());
    }
    SpoolBytes bytes{*all};
    const QByteArray magic = bytes.take(static_cast<qsizetype>(std::strlen(kMagic)));
    const auto version = bytes.number();
    const QByteArray id = bytes.take(kIdSize);
    const QByteArray keyId = bytes.take(kIdSize);
    const auto ownerSize = bytes.number();
    if (magic != kMagic || version != kSpoolVersion || !ownerSize || *ownerSize > kOwnerLimit) {
        return noSpool();
    }
    const QByteArray owner = bytes.take(*ownerSize);
    const QByteArray header = all->first(bytes.at);
    const auto key = keys(keyId);
    if (!key) {
        return fail(ErrorCode::WrongCredentials,
                    QCoreApplication::translate("Store", "What a station wrote down is under a key that this "
                                                         "book does not know."));
    }
    SpoolContent content;
    content.id = QUuid::fromRfc4122(id);
    content.owner = leaseHolder(owner);
    readFrames(bytes, header, *key, content);
    return content;
}

} // namespace lotsbok
