// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/form_overlay.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>

// Outside the namespace, as Q_INIT_RESOURCE demands. A static library's resources register only when asked
// to.
static void initOverlayResources()
{
    Q_INIT_RESOURCE(overlays);
}

namespace lotsbok {
namespace {

constexpr qint64 maxOverlayFile = 1024 * 1024;
constexpr qsizetype maxOverlayFiles = 200; ///< of one folder

void addFolder(OverlayCatalogue& catalogue, const QString& path)
{
    const QDir folder(path);
    const QStringList names =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name).mid(0, maxOverlayFiles);
    for (const QString& name : names) {
        if (const auto overlay = readOverlay(folder.filePath(name))) {
            catalogue.add(*overlay);
        } else {
            qWarning("overlay left out: %s", qPrintable(overlay.error().text));
        }
    }
}

OverlayCatalogue loadInstalled()
{
    initOverlayResources();
    OverlayCatalogue catalogue;
    addFolder(catalogue, QStringLiteral(":/overlays"));
    QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("lotsbok/overlays"),
                                  QStandardPaths::LocateDirectory);
    std::reverse(folders.begin(),
                 folders.end()); // a person's own folder comes first there: it has its say last
    for (const QString& folder : std::as_const(folders)) {
        addFolder(catalogue, folder);
    }
    return catalogue;
}

} // namespace

Result<FormOverlay> readOverlay(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists()) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("FormOverlay", "The file %1 was not found.").arg(name));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("FormOverlay", "The file %1 could not be read.").arg(name),
                    file.errorString());
    }
    return parseOverlay(file.read(maxOverlayFile + 1), name);
}

const OverlayCatalogue& OverlayCatalogue::installed()
{
    static const OverlayCatalogue catalogue = loadInstalled();
    return catalogue;
}

QList<const FormOverlay*> OverlayCatalogue::of(const QString& formId) const
{
    QList<const FormOverlay*> found;
    for (const auto& overlay : m_all) {
        if (overlay->form == formId && words(formId, overlay->id())) {
            found.append(overlay.get());
        }
    }
    std::sort(found.begin(), found.end(), [](const FormOverlay* a, const FormOverlay* b) {
        return a->isPlain != b->isPlain ? a->isPlain : a->name < b->name;
    });
    return found;
}

const FormOverlay* OverlayCatalogue::find(const QString& formId, const QString& overlayId) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto& overlay) {
        return overlay->form == formId && overlay->id() == overlayId;
    });
    return found == m_all.end() ? nullptr : found->get();
}

std::optional<PaperWords> OverlayCatalogue::words(const QString& formId, const QString& overlayId) const
{
    PaperWords words;
    if (overlayId.isEmpty()) {
        return words;
    }
    const FormOverlay* overlay = find(formId, overlayId);
    if (overlay == nullptr) {
        return std::nullopt;
    }
    if (overlay->isPlain) {
        words.inPlace = find(formId, QStringLiteral("plain"));
    }
    if (!overlay->isInPlace()) {
        words.beside = overlay;
    }
    const bool isAlone = overlay->isPlain && words.inPlace == nullptr;
    return isAlone ? std::nullopt : std::optional(words);
}

QString OverlayCatalogue::forReader(const QString& formId, const QString& language) const
{
    const QString wanted = language.section(u'-', 0, 0).trimmed().toLower();
    for (const FormOverlay* overlay : of(formId)) {
        if (!overlay->isPlain && overlay->language.section(u'-', 0, 0) == wanted) {
            return overlay->id();
        }
    }
    return {};
}

void OverlayCatalogue::add(const FormOverlay& overlay)
{
    m_all.removeIf(
        [&overlay](const auto& known) { return known->form == overlay.form && known->id() == overlay.id(); });
    m_all.append(std::make_shared<const FormOverlay>(overlay));
}

} // namespace lotsbok
