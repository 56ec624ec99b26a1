// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/archive_card.h"

#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "exchange/archive_door.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace lotsbok {

ArchiveCard::ArchiveCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Package for the archive"), parent)
    , m_context(context)
    , m_form(new FieldForm)
    , m_reason(new QLineEdit)
    , m_write(primaryButton(tr("Write the package…"), QStringLiteral("save")))
    , m_bar(new JobBar)
    , m_messages(new MessageBar)
{
    add(mutedText(
        tr("The closed case with its bilagor as archive PDF, attachments, all data and the log, with "
           "checksums, as one file (FGS Paketstruktur). It is not masked. The decision and the file are "
           "recorded.")));
    m_reason->setMaxLength(2000);
    m_form->add(tr("Reason for the decision"), m_reason, {}, true);
    add(m_form);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_bar->stopButton());
    add(buttons);
    add(m_bar);
    add(m_messages);
    connect(m_write, &QPushButton::clicked, this, &ArchiveCard::askWhere);
    hide();
}

void ArchiveCard::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    const bool isHead = m_context.book->user().role == Role::UnitHead;
    setVisible(isHead && snapshot->file.value.closedOn.isValid());
}

bool ArchiveCard::isBusy() const
{
    return m_bar->isRunning();
}

void ArchiveCard::askWhere()
{
    if (isBusy()) {
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_form->setProblem(m_reason, tr("Say why it is decided."));
        m_reason->setFocus();
        return;
    }
    m_form->clearProblems();
    const QString suggestion =
        QFileInfo(m_context.book->path()).absolutePath() + QLatin1Char('/') + ArchiveDoor::fileName();
    m_context.platform->askPath(this,
                                {tr("Save the package"), suggestion, tr("Archive package (*.tar)"), true},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        write(path);
                                    }
                                });
}

void ArchiveCard::write(const QString& path)
{
    m_messages->clear();
    m_write->setEnabled(false);
    m_bar->setRunning(true);
    m_context.book->run(
        [id = m_case->id(), reason = m_reason->text(), path, report = m_bar->report()](Session& session) {
            return ArchiveDoor(session).toFile(id, reason, path, true, report);
        },
        this,
        [this](const Result<ArchiveDoor::Given>& given) {
            m_write->setEnabled(true);
            m_write->setFocus();
            m_bar->setRunning(false);
            if (given) {
                m_reason->clear();
                Q_EMIT done(tr("The package is written, with %n bilaga(or).", nullptr, given->documents));
            } else if (given.error().code == ErrorCode::Cancelled) {
                sayFailed(*m_messages, given.error(), tr("Stopped; nothing was written."));
            } else {
                Q_EMIT failed(given.error());
            }
        });
}

} // namespace lotsbok
