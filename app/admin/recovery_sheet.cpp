// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/recovery_sheet.h"

#include "app/style/theme.h"
#include "app/widgets/aside.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/security/key_file.h"
#include "core/session/book.h"
#include "exchange/disclosure.h"
#include "translations/paper_words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

/// Heads of unit and administrators with the fingerprints of their keys, as the key file beside the book has
/// them.
QStringList keySigners(const QString& bookPath)
{
    QStringList lines;
    const auto keys = KeyFile::read(Book::keyFilePath(bookPath));
    const auto accounts = keys ? keys->accounts() : QList<KeyAccount>();
    for (const KeyAccount& account : accounts) {
        if (account.admittedAs == Role::UnitHead || account.admittedAs == Role::Administrator) {
            lines.append(QStringLiteral("%1  %2").arg(fingerprint(account.signPublic), account.loginName));
        }
    }
    return lines;
}

} // namespace

RecoverySheet::RecoverySheet(const Platform& platform, MessageBar* messages, QWidget* parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_messages(messages)
    , m_key(new QLabel)
    , m_kept(new QCheckBox(tr("The key is printed and goes into an envelope")))
    , m_print(button(tr("Print the recovery key"), QStringLiteral("print")))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(scaledFont(1.2).pointSizeF());
    m_key->setFont(fixed);
    m_key->setWordWrap(true);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* saveButton = button(tr("Save the sheet as PDF…"), QStringLiteral("save"));
    auto* ways = new FlowLayout;
    ways->addWidget(m_print);
    ways->addWidget(saveButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_key);
    column->addLayout(ways);
    column->addWidget(m_kept);
    connect(m_print, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(saveButton, &QPushButton::clicked, this, &RecoverySheet::save);
    connect(m_kept, &QCheckBox::toggled, this, &RecoverySheet::keptChanged);
}

void RecoverySheet::show(const QString& recoveryKey, const QString& bookPath, const Letterhead& letterhead)
{
    m_recoveryKey = recoveryKey;
    m_path = bookPath;
    m_letterhead = letterhead;
    m_key->setText(m_recoveryKey);
    m_key->setAccessibleName(tr("Recovery key: %1").arg(m_recoveryKey));
    m_kept->setChecked(false);
}

void RecoverySheet::forget()
{
    m_recoveryKey.fill(QChar(0));
    m_recoveryKey.clear();
    m_key->clear();
    m_key->setAccessibleName(QString());
}

bool RecoverySheet::isKept() const
{
    return m_kept->isChecked();
}

void RecoverySheet::focusFirst()
{
    m_print->setFocus();
}

Result<PrintedForm> RecoverySheet::sheet() const
{
    using Kind = SheetLine::Kind;
    const PaperLanguage swedish(QStringLiteral("sv")); // it is the municipality's, whoever makes the book
    QList<SheetLine> lines{
        {Kind::Text, tr("With this key a user who has forgotten the password gets a new one. Keep it in a "
                        "sealed envelope with the security officer.")},
        {Kind::Heading, tr("Book")},
        {Kind::Text, QFileInfo(m_path).fileName()},
        {Kind::Heading, tr("Recovery key")},
        {Kind::Code, m_recoveryKey},
        {Kind::Heading, tr("Trusted signers")},
        {Kind::Text,
         tr("Who may sign the book's key file today. The settings show these fingerprints at any time; "
            "one that nobody knows of is a forgery.")},
    };
    const auto signers = keySigners(m_path);
    for (const QString& signer : signers) {
        lines.append({Kind::Code, signer});
    }
    return printSheet(tr("Recovery key of the book"), lines, m_letterhead, m_platform.clock->nowUtc());
}

void RecoverySheet::save()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_platform.askPath(
        this, {tr("Save the sheet as PDF"), folder.filePath(tr("recovery-key.pdf")), tr("PDF (*.pdf)"), true},
        [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            const Result<PrintedForm> made = sheet();
            const Result<void> saved =
                made ? writeFileSafely(path, made->pdf, true) : Result<void>(fail(made.error()));
            if (saved) {
                m_messages->say(MessageBar::Kind::Warning,
                                tr("The sheet was saved. Print it and delete the file at once."));
            } else {
                m_messages->say(MessageBar::Kind::Error, saved.error().text);
            }
        });
}

void RecoverySheet::print()
{
    auto made = sheet();
    if (!made) {
        m_messages->say(MessageBar::Kind::Error, made.error().text);
        return;
    }
    m_print->setEnabled(false);
    runAside(
        this,
        [spooler = m_platform.spooler, pdf = made->pdf]() -> Result<QString> {
            const auto queues = spooler->queues();
            if (!queues || queues->isEmpty()) {
                return queues ? Result<QString>(QString()) : fail(queues.error());
            }
            const auto sent = spooler->send(queues->first(), QStringLiteral("Lotsbok"), {pdf}, {});
            return sent ? Result<QString>(queues->first()) : fail(sent.error());
        },
        [this](const Result<QString>& queue) {
            m_print->setEnabled(true);
            if (!queue) {
                m_messages->say(MessageBar::Kind::Error, queue.error().text);
            } else if (queue->isEmpty()) {
                m_messages->say(MessageBar::Kind::Warning,
                                tr("No printer is set up. Write the key down by hand, or save the sheet and "
                                   "print it elsewhere."));
            } else {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The sheet was sent to the printer %1.").arg(*queue));
            }
        });
}

} // namespace lotsbok
