// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/station_state.h"

#include "core/store/book_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qint64 kStateFileLimit = 4096;
constexpr int kFailureLimit = 1000;

QJsonObject readState(const QString& path)
{
    const auto bytes = readFileBounded(path, kStateFileLimit);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

Result<void> writeState(const QString& path, const QJsonObject& state)
{
    return writeFileAtomically(path, QJsonDocument(state).toJson(QJsonDocument::Compact), false);
}

StationState::Failures readFailures(const QString& path)
{
    const QJsonObject state = readState(path);
    return {std::clamp(state.value(QStringLiteral("failures")).toInt(), 0, kFailureLimit),
            QDateTime::fromString(state.value(QStringLiteral("last")).toString(), Qt::ISODateWithMs)};
}

} // namespace

StationState::StationState(const QString& stateFolder, const QString& bookPath)
    : m_besideFailures(bookPath + QStringLiteral("-attempts"))
{
    const QString root = stateFolder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                   QStringLiteral("/lotsbok")
                             : stateFolder;
    // File names say nothing about the district: a hash of where the book lies.
    const QByteArray place = resolvedFolderPath(bookPath).toUtf8();
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Blake2b_256).toHex());
    m_anchorPath = root + QStringLiteral("/anchors/") + name;
    m_stationFailures = root + QStringLiteral("/attempts/") + name;
    const QDir folder;
    if (!folder.exists(root)) {
        folder.mkpath(root);
        QFile::setPermissions(root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    folder.mkpath(root + QStringLiteral("/anchors"));
    folder.mkpath(root + QStringLiteral("/attempts"));
}

std::optional<AuditAnchor> StationState::anchor(const QUuid& bookId) const
{
    const QJsonObject state = readState(m_anchorPath);
    if (QUuid::fromString(state.value(QStringLiteral("book")).toString()) != bookId) {
        return std::nullopt;
    }
    return AuditAnchor{state.value(QStringLiteral("sequence")).toInteger(),
                       QByteArray::fromHex(state.value(QStringLiteral("hash")).toString().toLatin1())};
}

Result<void> StationState::setAnchor(const QUuid& bookId, const AuditAnchor& anchor)
{
    return writeState(m_anchorPath, {{QStringLiteral("book"), bookId.toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("sequence"), anchor.sequence},
                                     {QStringLiteral("hash"), QString::fromLatin1(anchor.hash.toHex())}});
}

void StationState::takeOverAnchor(const StationState& other)
{
    forgetAnchor();
    QFile::copy(other.m_anchorPath, m_anchorPath);
}

void StationState::forgetAnchor()
{
    QFile::remove(m_anchorPath);
}

StationState::Failures StationState::failures() const
{
    const Failures station = readFailures(m_stationFailures);
    const Failures beside = readFailures(m_besideFailures);
    return beside.count > station.count ? beside : station;
}

void StationState::addFailure(const QDateTime& now) const
{
    const QJsonObject state{{QStringLiteral("failures"), std::min(failures().count + 1, kFailureLimit)},
                            {QStringLiteral("last"), now.toString(Qt::ISODateWithMs)}};
    // A folder that cannot be written to slows down less: no reason to refuse the right password.
    for (const QString& path : {m_stationFailures, m_besideFailures}) {
        const auto written = writeState(path, state);
        Q_UNUSED(written);
    }
}

void StationState::clearFailures() const
{
    for (const QString& path : {m_stationFailures, m_besideFailures}) {
        if (QFile::exists(path)) {
            QFile::remove(path);
        }
    }
}

} // namespace lotsbok
