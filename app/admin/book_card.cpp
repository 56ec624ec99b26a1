// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/book_card.h"

#include "app/widgets/data_list.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>

namespace lotsbok {

namespace {

constexpr int fullBar = 1000;

} // namespace

BookCard::BookCard(PageContext context, QWidget* parent)
    : CardFrame(tr("The book"), parent)
    , m_context(context)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
    , m_messages(new MessageBar)
    , m_bar(new QProgressBar)
    , m_backup(button(tr("Make a backup…"), QStringLiteral("save")))
    , m_verify(button(tr("Check the book"), QStringLiteral("check")))
    , m_stop(button(tr("Stop")))
{
    m_bar->setRange(0, fullBar);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress"));
    auto* facts = new DataList;
    facts->add(tr("File"), context.book->path());
    facts->add(tr("Program"), QStringLiteral("Lotsbok " LOTSBOK_VERSION));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_backup);
    buttons->addWidget(m_verify);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    add(facts);
    add(buttons);
    add(m_bar);
    add(m_messages);
    setBusy(false);
    connect(m_backup, &QPushButton::clicked, this, &BookCard::askForBackup);
    connect(m_verify, &QPushButton::clicked, this, &BookCard::verify);
    connect(m_stop, &QPushButton::clicked, this, [this] { *m_stopped = true; });
}

// A lock takes this card away: the job ends at its next step, so that closing never waits long.
BookCard::~BookCard()
{
    *m_stopped = true;
}

void BookCard::setBusy(bool busy)
{
    *m_stopped = false;
    m_backup->setEnabled(!busy);
    m_verify->setEnabled(!busy);
    m_stop->setVisible(busy);
    m_bar->setVisible(busy);
    m_bar->setValue(0);
}

// Called on the book's thread; the bar is moved on ours.
Book::Progress BookCard::progress()
{
    return [stopped = m_stopped, bar = QPointer<QProgressBar>(m_bar)](qint64 done, qint64 total) {
        const int value = total > 0 ? int(done * fullBar / total) : 0;
        QMetaObject::invokeMethod(
            qApp,
            [bar, value] {
                if (bar) {
                    bar->setValue(value);
                }
            },
            Qt::QueuedConnection);
        return !stopped->load();
    };
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

void BookCard::backup(const QString& path)
{
    setBusy(true);
    m_context.book->run(
        [path, report = progress()](Session& session) { return session.backup(path, report); }, this,
        [this](const Result<void>& done) {
            setBusy(false);
            if (done) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The backup is made, and was checked by opening it."));
            } else if (done.error().code == ErrorCode::Cancelled) {
                m_messages->say(MessageBar::Kind::Info,
                                tr("The backup was stopped. Nothing was left behind."));
            } else {
                m_messages->say(MessageBar::Kind::Error, done.error().text);
            }
        });
}

void BookCard::verify()
{
    setBusy(true);
    m_context.book->run(
        [report = progress()](Session& session) { return session.verify(report); }, this,
        [this](const Result<VerifyReport>& report) {
            setBusy(false);
            if (!report) {
                const bool stopped = report.error().code == ErrorCode::Cancelled;
                m_messages->say(stopped ? MessageBar::Kind::Info : MessageBar::Kind::Error,
                                stopped ? tr("The check was stopped.") : report.error().text);
            } else if (report->problems.isEmpty()) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The book is whole: %1 pages and %2 entries in the log were checked.")
                                    .arg(report->pages)
                                    .arg(report->auditEntries));
            } else {
                m_messages->say(MessageBar::Kind::Error, report->problems.join(QLatin1Char(' ')));
            }
        });
}

} // namespace lotsbok
