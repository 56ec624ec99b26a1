// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/recovery_card.h"

#include "app/admin/recovery_sheet.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/security/recovery_key.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotsbok {

RecoveryCard::RecoveryCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Recovery key"), parent)
    , m_context(context)
    , m_status(mutedText({}))
    , m_messages(new MessageBar)
    , m_questions(new QWidget)
    , m_form(new FieldForm)
    , m_former(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_seen(new QCheckBox(tr("Somebody may have seen the former key: encrypt the book anew")))
    , m_sheet(new RecoverySheet(*context.platform, m_messages))
    , m_bar(new JobBar)
    , m_begin(button(tr("Change the recovery key…")))
    , m_make(primaryButton(tr("Make a new key")))
    , m_force(primaryButton(tr("Put the new key in force"), QStringLiteral("check")))
    , m_cancel(button(tr("Cancel")))
{
    makeQuestions();
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_make, m_force, m_bar->stopButton(), m_cancel}) {
        buttons->addWidget(each);
    }
    addAction(m_begin);
    for (QWidget* each : std::initializer_list<QWidget*>{m_status, m_questions, m_sheet, m_bar, m_messages}) {
        add(each);
    }
    add(buttons);
    goTo(Stage::Closed);
    m_begin->setVisible(context.book->user().role == Role::UnitHead);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_messages->clear();
        goTo(Stage::Asking);
    });
    connect(m_make, &QPushButton::clicked, this, &RecoveryCard::makeKey);
    connect(m_force, &QPushButton::clicked, this, &RecoveryCard::putInForce);
    connect(m_sheet, &RecoverySheet::keptChanged, m_force, &QPushButton::setEnabled);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_messages->clear();
        goTo(Stage::Closed);
    });
}

void RecoveryCard::makeQuestions()
{
    m_former->setMaxLength(100);
    m_reason->setMaxLength(2000);
    m_form->add(tr("Former recovery key"), m_former,
                tr("As it is printed. Leave it empty if the envelope is lost: then each user is covered by "
                   "the new key once they have unlocked the book."));
    m_form->add(tr("Reason"), m_reason, tr("Kept in the history."), true);
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_seen);
    column->addWidget(mutedText(tr("Copies and backups from before still open with the former key. Destroy "
                                   "them, or keep them where nobody has both.")));
}

void RecoveryCard::goTo(Stage stage)
{
    m_questions->setVisible(stage == Stage::Asking);
    m_sheet->setVisible(stage == Stage::Printing);
    m_make->setVisible(stage == Stage::Asking);
    m_force->setVisible(stage == Stage::Printing);
    m_force->setEnabled(false);
    m_cancel->setVisible(stage != Stage::Closed);
    m_begin->setEnabled(stage == Stage::Closed);
    if (stage == Stage::Asking) {
        m_seen->setChecked(true);
        m_reason->clear();
        m_form->clearProblems();
        m_former->setFocus();
    } else {
        m_former->clear();
    }
    if (stage == Stage::Printing) {
        m_sheet->focusFirst();
    } else {
        m_sheet->forget();
        m_change.formerKey.fill(QChar(0));
        m_change = {};
    }
}

void RecoveryCard::setBusy(bool busy)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_questions, m_sheet, m_make, m_cancel}) {
        each->setEnabled(!busy);
    }
    m_force->setEnabled(!busy && m_sheet->isKept());
    m_bar->setRunning(busy && m_change.mayHaveBeenSeen);
}

void RecoveryCard::refresh()
{
    m_context.book->run([](Session& session) { return UserDesk(session).rows(); }, this,
                        [this](const Result<QList<UserDesk::Row>>& rows) {
                            if (rows) {
                                showRows(*rows);
                            }
                        });
}

void RecoveryCard::showRows(const QList<UserDesk::Row>& rows)
{
    QStringList waiting;
    for (const UserDesk::Row& row : rows) {
        if (!row.recoverable && row.state != UserDesk::State::Removed) {
            waiting.append(row.displayName.isEmpty() ? row.loginName : row.displayName);
        }
    }
    m_status->setText(waiting.isEmpty()
                          ? tr("With the printed key every user can get a new password.")
                          : tr("The key was changed. It gives these a new password only once they have "
                               "unlocked the book: %1.")
                                .arg(waiting.join(QStringLiteral(", "))));
}

void RecoveryCard::makeKey()
{
    UserDesk::RecoveryChange change;
    change.formerKey = m_former->text().trimmed();
    change.mayHaveBeenSeen = m_seen->isChecked();
    change.reason = m_reason->text().simplified();
    m_form->setProblem(m_former, {});
    m_form->setProblem(m_reason, change.reason.isEmpty() ? tr("Write why.") : QString());
    if (change.reason.isEmpty()) {
        m_reason->setFocus();
        return;
    }
    m_make->setEnabled(false);
    m_context.book->run(
        [former = change.formerKey](Session& session) -> Result<DistrictInfo> {
            const auto right = former.isEmpty() ? Result<void>() : UserDesk(session).checkRecoveryKey(former);
            return right ? session.district() : fail(right.error());
        },
        this,
        [this, change](const Result<DistrictInfo>& district) {
            m_make->setEnabled(true);
            if (!district) {
                m_form->setProblem(m_former, district.error().text);
                m_former->setFocus();
                return;
            }
            const RecoveryKey fresh = RecoveryKey::create();
            m_change = change;
            m_change.freshPublic = fresh.sealPublic;
            m_sheet->show(printedRecoveryKey(fresh.sealPrivate), m_context.book->path(),
                          {district->name, district->unit, district->address, district->phone});
            goTo(Stage::Printing);
            m_messages->say(MessageBar::Kind::Info,
                            tr("Print the new key first. It counts when you put it in force."));
        });
}

void RecoveryCard::putInForce()
{
    m_messages->clear();
    setBusy(true);
    m_context.book->run([change = m_change, report = m_bar->report()](
                            Session& session) { return UserDesk(session).changeRecoveryKey(change, report); },
                        this,
                        [this](const Result<void>& done) {
                            setBusy(false);
                            if (!done) {
                                sayFailed(*m_messages, done.error(),
                                          tr("It was stopped, and the former key is in force."));
                                return;
                            }
                            goTo(Stage::Closed);
                            m_messages->say(MessageBar::Kind::Done,
                                            tr("The new recovery key is in force. Destroy the former one."));
                            refresh();
                        });
}

} // namespace lotsbok
