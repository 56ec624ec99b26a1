// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/book_card.h"

#include "app/widgets/data_list.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/backup_desk.h"
#include "core/session/pen_rights.h"

#include <QFileInfo>
#include <QLabel>

namespace lotsbok {

BookCard::BookCard(PageContext context, QWidget* parent)
    : CardFrame(tr("The book"), parent)
    , m_context(context)
    , m_writes(PenRights::of(*context.book).writes())
    , m_series(mutedText({}))
    , m_messages(new MessageBar)
    , m_problems(bodyText({}))
    , m_bar(new JobBar)
    , m_add(primaryButton(tr("Back up now"), QStringLiteral("save")))
    , m_choose(button(tr("Choose a folder…")))
    , m_backup(button(tr("Make a backup…")))
    , m_verify(button(tr("Check the book"), QStringLiteral("check")))
    , m_move(button(tr("Move the book…")))
{
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problems->hide();
    auto* facts = new DataList;
    facts->add(tr("File"), context.book->path());
    facts->add(tr("Program"), QStringLiteral("Lotsbok " LOTSBOK_VERSION));
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_add, m_choose, m_backup, m_verify, m_move, m_bar->stopButton()}) {
        buttons->addWidget(each);
    }
    add(facts);
    add(m_series);
    add(buttons);
    add(m_bar);
    add(m_messages);
    add(m_problems);
    setBusy(false);
    connect(m_add, &QPushButton::clicked, this, [this] { addToSeries(m_folder); });
    connect(m_choose, &QPushButton::clicked, this, &BookCard::askForFolder);
    connect(m_backup, &QPushButton::clicked, this, &BookCard::askForBackup);
    connect(m_verify, &QPushButton::clicked, this, &BookCard::verify);
    connect(m_move, &QPushButton::clicked, this, &BookCard::askForMove);
}

void BookCard::refresh()
{
    m_context.book->run(
        [](Session& session) -> Result<Series> {
            const BackupDesk desk(session);
            const auto folders = desk.folders();
            if (!folders || folders->isEmpty()) {
                return folders ? Result<Series>(Series{}) : fail(folders.error());
            }
            return Series{folders->first(), desk.series(folders->first()).value_or(QList<SeriesBackup>())};
        },
        this,
        [this](const Result<Series>& series) {
            if (series) {
                showSeries(*series);
            }
        });
}

void BookCard::showSeries(const Series& series)
{
    m_folder = series.folder;
    m_add->setEnabled(m_writes && !m_folder.isEmpty() && !m_bar->isRunning());
    if (m_folder.isEmpty()) {
        m_series->setText(tr("Choose a folder on another disk for the backups. It keeps the last seven days, "
                             "four weeks and twelve months."));
    } else if (series.backups.isEmpty()) {
        m_series->setText(tr("Backups go to %1. It holds none of this book now.").arg(m_folder));
    } else {
        m_series->setText(tr("Backups go to %1. It holds %n of this book, the newest of %2.", nullptr,
                             int(series.backups.size()))
                              .arg(m_folder, shownDate(series.backups.first().day)));
    }
}

void BookCard::setBusy(bool busy)
{
    m_add->setEnabled(m_writes && !busy && !m_folder.isEmpty());
    m_choose->setEnabled(m_writes && !busy);
    m_backup->setEnabled(!busy);
    m_verify->setEnabled(!busy);
    m_move->setEnabled(!busy);
    m_bar->setRunning(busy);
}

void BookCard::askForBackup()
{
    const QFileInfo file(m_context.book->path());
    const QString day = toLocalTime(m_context.platform->clock->nowUtc()).date().toString(Qt::ISODate);
    const QString suggestion =
        QStringLiteral("%1/%2-%3.lotsbok").arg(file.absolutePath(), file.completeBaseName(), day);
    m_context.platform->askPath(this, {tr("Make a backup"), suggestion, tr("Books (*.lotsbok)"), true},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        backup(path);
                                    }
                                });
}

void BookCard::askForFolder()
{
    const QString suggestion =
        m_folder.isEmpty() ? QFileInfo(m_context.book->path()).absolutePath() : m_folder;
    m_context.platform->askPath(this, {tr("Folder for the backups"), suggestion, {}, false},
                                [this](const QString& folder) {
                                    if (!folder.isEmpty()) {
                                        addToSeries(folder);
                                    }
                                });
}

void BookCard::say(const Error& error, const QString& stopped)
{
    sayFailed(*m_messages, error, stopped);
}

void BookCard::backup(const QString& path)
{
    setBusy(true);
    m_context.book->run(
        [path, report = m_bar->report()](Session& session) { return session.backup(path, report); }, this,
        [this](const Result<void>& done) {
            setBusy(false);
            if (done) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The backup is made, and was checked by opening it."));
            } else {
                say(done.error(), tr("The backup was stopped. Nothing was left behind."));
            }
        });
}

void BookCard::addToSeries(const QString& folder)
{
    setBusy(true);
    m_context.book->run([folder, report = m_bar->report()](
                            Session& session) { return BackupDesk(session).addToSeries(folder, report); },
                        this,
                        [this, folder](const Result<SeriesResult>& done) {
                            setBusy(false);
                            if (!done) {
                                say(done.error(), tr("The backup was stopped. Nothing was left behind."));
                                return;
                            }
                            m_messages->say(MessageBar::Kind::Done,
                                            tr("The backup is made, and was checked by opening it."));
                            showSeries({folder, done->all});
                        });
}

void BookCard::askForMove()
{
    m_messages->say(MessageBar::Kind::Info,
                    tr("To be moved to another place, such as a new computer, the book must be closed by "
                       "everybody. It is closed here now, and its files are shown."),
                    {{tr("Close and show the files"), [this] { m_context.navigator->careForFiles(); }},
                     {tr("Cancel"), [this] {
                          m_messages->clear();
                          m_move->setFocus();
                      }}});
}

void BookCard::showProblems(const QStringList& problems)
{
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
}

void BookCard::verify()
{
    setBusy(true);
    showProblems({});
    m_context.book->run(
        [report = m_bar->report()](Session& session) { return session.verify(report); }, this,
        [this](const Result<VerifyReport>& report) {
            setBusy(false);
            if (!report) {
                say(report.error(), tr("The check was stopped."));
            } else if (report->problems.isEmpty()) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The book is whole: %1 pages and %2 entries in the log were checked.")
                                    .arg(report->pages)
                                    .arg(report->auditEntries));
            } else {
                m_messages->say(MessageBar::Kind::Error,
                                tr("The book is not whole. Restore the latest backup that is, and keep this "
                                   "file for whoever looks into it."));
                showProblems(report->problems);
            }
        });
}

} // namespace lotsbok
