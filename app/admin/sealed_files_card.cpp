// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/sealed_files_card.h"

#include "app/widgets/aside.h"
#include "app/widgets/data_list.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/book_moves.h"

#include <QFileInfo>
#include <QPushButton>

namespace lotsbok {

namespace {

QString stoppedText()
{
    return SealedFilesCard::tr("Stopped. Nothing was left behind, and the book is as it was.");
}

} // namespace

SealedFilesCard::SealedFilesCard(const Platform& platform, const QString& path, QWidget* parent)
    : CardFrame(tr("The sealed files"), parent)
    , m_platform(platform)
    , m_path(path)
    , m_messages(new MessageBar)
    , m_bar(new JobBar)
    , m_copy(button(tr("Copy the sealed files…"), QStringLiteral("save")))
    , m_restore(button(tr("Put a copy back…")))
    , m_move(button(tr("Move the book…")))
{
    auto* facts = new DataList;
    facts->add(tr("File"), path);
    facts->add(tr("Program"), QStringLiteral("Lotsbok " LOTSBOK_VERSION));
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_copy, m_restore, m_move, m_bar->stopButton()}) {
        buttons->addWidget(each);
    }
    add(facts);
    add(mutedText(tr("The book, its key file and the list of what was erased go together. They stay sealed: "
                     "whoever finds a copy reads nothing in it.")));
    add(buttons);
    add(m_bar);
    add(m_messages);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QFileInfo file(m_path);
        const QString day = toLocalTime(m_platform.clock->nowUtc()).date().toString(Qt::ISODate);
        askWhere(tr("Copy the sealed files"),
                 QStringLiteral("%1/%2-%3.lotsbok").arg(file.absolutePath(), file.completeBaseName(), day),
                 [this](const QString& destination) { copyTo(destination); });
    });
    connect(m_restore, &QPushButton::clicked, this, &SealedFilesCard::askForRestore);
    connect(m_move, &QPushButton::clicked, this, &SealedFilesCard::askForMove);
}

void SealedFilesCard::askWhere(const QString& title, const QString& suggestion, const Done& done)
{
    m_platform.askPath(this, {title, suggestion, tr("Books (*.lotsbok)"), true},
                       [done](const QString& destination) {
                           if (!destination.isEmpty()) {
                               done(destination);
                           }
                       });
}

void SealedFilesCard::setBusy(bool busy)
{
    for (QPushButton* each : {m_copy, m_restore, m_move}) {
        each->setEnabled(!busy);
    }
    m_bar->setRunning(busy);
    if (busy) {
        m_messages->say(MessageBar::Kind::Info, tr("The files are being copied and compared."));
    }
}

void SealedFilesCard::copyTo(const QString& destination)
{
    setBusy(true);
    runAside(
        this,
        [path = m_path, destination, options = m_platform.openOptions(), report = m_bar->report()] {
            return copySealedBook(path, destination, options, report);
        },
        [this](const Result<bool>& wasSnapshot) {
            setBusy(false);
            if (!wasSnapshot) {
                sayFailed(*m_messages, wasSnapshot.error(), stoppedText());
            } else if (*wasSnapshot) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("Somebody has the book open, so its last published copy was taken."));
            } else {
                m_messages->say(MessageBar::Kind::Done, tr("The sealed files are copied and compared."));
            }
        });
}

// What is put back never replaces anything: it goes to a place where nothing stands.
void SealedFilesCard::askForRestore()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    m_platform.askPath(this, {tr("The copy to put back"), folder, tr("Books (*.lotsbok)"), false},
                       [this, folder](const QString& backup) {
                           if (backup.isEmpty()) {
                               return;
                           }
                           askWhere(
                               tr("Where the book is to stand"),
                               QStringLiteral("%1/%2").arg(folder, QFileInfo(backup).fileName()),
                               [this, backup](const QString& destination) { restore(backup, destination); });
                       });
}

void SealedFilesCard::restore(const QString& backup, const QString& destination)
{
    setBusy(true);
    runAside(
        this,
        [backup, destination, options = m_platform.openOptions(), report = m_bar->report()] {
            return Book::restore(backup, destination, options, report);
        },
        [this, destination](const Result<void>& done) {
            setBusy(false);
            if (done) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The copy stands as %1. What was erased since is erased again when it is "
                                   "opened.")
                                    .arg(QFileInfo(destination).fileName()));
            } else {
                sayFailed(*m_messages, done.error(), stoppedText());
            }
        });
}

void SealedFilesCard::askForMove()
{
    const auto ask = [this] {
        m_messages->clear();
        m_move->setFocus();
        askWhere(tr("Where the book is to stand"), m_path,
                 [this](const QString& destination) { moveTo(destination); });
    };
    m_messages->say(MessageBar::Kind::Warning,
                    tr("Everybody must open the book at its new place from then on. The old file is renamed, "
                       "so that nobody goes on writing in it."),
                    {{tr("Choose the new place…"), ask}, {tr("Cancel"), [this] {
                                                              m_messages->clear();
                                                              m_move->setFocus();
                                                          }}});
}

void SealedFilesCard::moveTo(const QString& destination)
{
    setBusy(true);
    runAside(
        this,
        [path = m_path, destination, options = m_platform.openOptions(), report = m_bar->report()] {
            return moveBook(path, destination, options, report);
        },
        [this, destination](const Result<QString>& oldName) {
            setBusy(false);
            if (!oldName) {
                sayFailed(*m_messages, oldName.error(), stoppedText());
                return;
            }
            for (QPushButton* each : {m_copy, m_move}) {
                each->setEnabled(false); // there is no book here any more
            }
            Q_EMIT moved(destination);
            m_messages->say(MessageBar::Kind::Done,
                            tr("The book stands as %1 now, and the old file is called %2. Whoever works in "
                               "it chooses it at its new place.")
                                .arg(destination, QFileInfo(*oldName).fileName()));
        });
}

} // namespace lotsbok
