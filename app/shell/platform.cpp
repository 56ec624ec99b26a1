// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/platform.h"

#include "app/shell/desktop_notice.h"
#include "core/security/password_key.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace lotsbok {

namespace {

std::optional<QStringList> g_restart;

// Shown without a nested event loop: an automatic lock must be able to take the dialog away with its window.
void askPathByDialog(QWidget* parent, const Platform::PathQuestion& question,
                     const Platform::PathAnswer& answer)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setNameFilter(question.filter);
    if (question.filter.isEmpty()) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else if (question.forSaving) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(QFileInfo(question.suggestion).suffix());
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    const QFileInfo suggested(question.suggestion);
    if (suggested.isDir()) {
        dialog->setDirectory(question.suggestion);
    } else if (!question.suggestion.isEmpty()) {
        dialog->setDirectory(suggested.absolutePath());
        dialog->selectFile(suggested.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
    QObject::connect(dialog, &QFileDialog::rejected, parent, [answer] { answer(QString()); });
    dialog->open();
}

} // namespace

OpenOptions Platform::openOptions() const
{
    OpenOptions options;
    options.clock = clock;
    options.stateFolder = stateFolder;
    return options;
}

Platform Platform::desktop()
{
    Platform platform;
    platform.askPath = askPathByDialog;
    platform.showFolder = [](const QString& folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    platform.notify = showDesktopNotice;
    platform.kdfCost = measureKdfCost;
    platform.watchesSession = true;
    platform.restart = [](const QStringList& arguments) {
        g_restart = arguments;
        QCoreApplication::quit();
    };
    return platform;
}

std::optional<QStringList> requestedRestart()
{
    return g_restart;
}

} // namespace lotsbok
