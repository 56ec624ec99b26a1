// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/account_panel.h"

#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

using AccountState = UserDesk::State;

bool isAdmitted(AccountState state)
{
    return state == AccountState::Active || state == AccountState::WithoutKey ||
           state == AccountState::Disabled;
}

bool isOnlyPrepared(AccountState state)
{
    return state == AccountState::Prepared || state == AccountState::AwaitsOwnPassword;
}

QString adviceFor(const UserDesk::Row& row, bool isHead)
{
    if (row.state == AccountState::Removed) {
        return AccountPanel::tr("This user was removed and stays in the history of what was done.");
    }
    if (row.isSelf) {
        return AccountPanel::tr("This is your own account: another head of unit changes it.");
    }
    if (!isHead) {
        return AccountPanel::tr("Only a head of unit changes accounts here.");
    }
    if (row.state == AccountState::AwaitsOwnPassword) {
        return AccountPanel::tr(
            "An administrator prepared the account. Its holder first chooses an own password "
            "at the start of the program; then the account can be admitted.");
    }
    if (row.state == AccountState::Prepared) {
        return AccountPanel::tr("Let the holder read out the fingerprint from their screen, and admit the "
                                "account only if it is the same.");
    }
    return {};
}

} // namespace

AccountPanel::AccountPanel(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(cardTitle({}))
    , m_fingerprint(bodyText({}))
    , m_advice(mutedText({}))
    , m_form(new FieldForm(2))
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_reason(new QLineEdit)
    , m_compared(new QCheckBox(tr("The holder has read out the same fingerprint")))
    , m_messages(new MessageBar)
    , m_bar(new JobBar)
    , m_admit(primaryButton(tr("Admit"), QStringLiteral("check")))
    , m_withdraw(button(tr("Take the account away")))
    , m_changeRole(button(tr("Change the role")))
    , m_disable(button(tr("Shut out")))
    , m_enable(button(tr("Let in again")))
    , m_remove(button(tr("Remove…")))
    , m_close(button(tr("Close")))
{
    makeFields();
    makeButtons();
    setBusy(false, false);
}

void AccountPanel::makeFields()
{
    m_name->setMaxLength(200);
    m_reason->setMaxLength(2000);
    const auto roles = allRoles();
    for (const Role role : roles) {
        m_role->addItem(roleName(role), int(role));
    }
    m_form->add(tr("Name"), m_name);
    m_form->add(tr("Role"), m_role);
    m_form->add(tr("Reason"), m_reason, tr("Kept in the history of the user."), false, 2);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void AccountPanel::makeButtons()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    auto* buttons = new FlowLayout;
    for (QPushButton* each :
         {m_admit, m_changeRole, m_disable, m_enable, m_withdraw, m_remove, m_bar->stopButton(), m_close}) {
        buttons->addWidget(each);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_title, m_fingerprint, m_advice, m_form, m_compared,
                                                         m_bar, m_messages}) {
        column->addWidget(each);
    }
    column->addLayout(buttons);
    connect(m_admit, &QPushButton::clicked, this, &AccountPanel::admit);
    connect(m_withdraw, &QPushButton::clicked, this, &AccountPanel::withdraw);
    connect(m_changeRole, &QPushButton::clicked, this, &AccountPanel::changeRole);
    connect(m_disable, &QPushButton::clicked, this, [this] { setDisabled(true); });
    connect(m_enable, &QPushButton::clicked, this, [this] { setDisabled(false); });
    connect(m_remove, &QPushButton::clicked, this, &AccountPanel::remove);
    connect(m_close, &QPushButton::clicked, this, &AccountPanel::left);
}

void AccountPanel::open(const UserDesk::Row& row)
{
    m_row = row;
    m_name->setText(row.displayName);
    m_role->setCurrentIndex(m_role->findData(int(row.proposed.value_or(row.role))));
    m_reason->clear();
    m_compared->setChecked(false);
    m_form->clearProblems();
    m_messages->clear();
    showFor(row);
    m_close->setFocus();
}

void AccountPanel::showFor(const UserDesk::Row& row)
{
    const bool isHead = m_context.book->user().role == Role::UnitHead;
    const bool mayChange = isHead && !row.isSelf;
    const bool changes = mayChange && isAdmitted(row.state);
    const bool prepared = mayChange && isOnlyPrepared(row.state);
    const bool admits = mayChange && row.state == AccountState::Prepared;
    m_title->setText(row.displayName.isEmpty() ? row.loginName
                                               : tr("%1 (%2)").arg(row.displayName, row.loginName));
    m_fingerprint->setVisible(!row.fingerprint.isEmpty());
    m_fingerprint->setText(tr("Fingerprint: %1").arg(row.fingerprint));
    const QString advice = adviceFor(row, isHead);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_form->setVisible(admits || changes);
    m_name->setEnabled(admits);
    m_reason->setEnabled(changes);
    m_compared->setVisible(admits);
    m_admit->setVisible(admits);
    m_withdraw->setVisible(prepared);
    m_changeRole->setVisible(changes);
    m_disable->setVisible(changes && row.state != AccountState::Disabled);
    m_enable->setVisible(changes && row.state == AccountState::Disabled);
    m_remove->setVisible(changes);
}

void AccountPanel::setBusy(bool busy, bool isLong)
{
    m_busy = busy;
    for (QWidget* each : std::initializer_list<QWidget*>{m_admit, m_withdraw, m_changeRole, m_disable,
                                                         m_enable, m_remove, m_close, m_form, m_compared}) {
        each->setEnabled(!busy);
    }
    m_bar->setRunning(busy && isLong);
}

bool AccountPanel::takeReason(QString& reason)
{
    reason = m_reason->text().simplified();
    m_form->setProblem(m_reason, reason.isEmpty() ? tr("Write why.") : QString());
    if (reason.isEmpty()) {
        m_reason->setFocus();
    }
    return !reason.isEmpty();
}

void AccountPanel::run(const Job& job, const QString& done)
{
    m_context.book->run(job, this, [this, done](const Result<void>& result) {
        setBusy(false, false);
        if (result) {
            Q_EMIT changed(done);
            return;
        }
        sayFailed(*m_messages, result.error(), tr("It was stopped, and nothing was changed."));
        showFor(m_row);
    });
}

void AccountPanel::admit()
{
    const QString name = m_name->text().simplified();
    m_form->setProblem(m_name, name.isEmpty() ? tr("Write the name.") : QString());
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    if (!m_compared->isChecked()) {
        m_messages->say(MessageBar::Kind::Warning,
                        tr("Compare the fingerprint with the holder first, and say so above."));
        m_compared->setFocus();
        return;
    }
    const Role role = Role(m_role->currentData().toInt());
    setBusy(true, false);
    run(
        [id = m_row.id, name, role](Session& session) -> Result<void> {
            const auto admitted = UserDesk(session).admit(id, name, role);
            return admitted ? Result<void>() : fail(admitted.error());
        },
        tr("%1 can unlock the book now.").arg(name));
}

void AccountPanel::changeRole()
{
    QString reason;
    if (!takeReason(reason)) {
        return;
    }
    const Role role = Role(m_role->currentData().toInt());
    setBusy(true, false);
    run(
        [id = m_row.id, role, reason](Session& session) -> Result<void> {
            const auto done = UserDesk(session).changeRole(id, role, reason);
            return done ? Result<void>() : fail(done.error());
        },
        tr("%1 has the role %2 now.").arg(m_row.displayName, roleName(role)));
}

void AccountPanel::setDisabled(bool disabled)
{
    QString reason;
    if (!takeReason(reason)) {
        return;
    }
    setBusy(true, false);
    run(
        [id = m_row.id, disabled, reason](Session& session) -> Result<void> {
            const auto done = UserDesk(session).setDisabled(id, disabled, reason);
            return done ? Result<void>() : fail(done.error());
        },
        disabled ? tr("%1 cannot unlock the book any more.").arg(m_row.displayName)
                 : tr("%1 can unlock the book again.").arg(m_row.displayName));
}

void AccountPanel::withdraw()
{
    setBusy(true, false);
    run([id = m_row.id](Session& session) { return UserDesk(session).withdraw(id); },
        tr("The account %1 was taken away.").arg(m_row.loginName));
}

void AccountPanel::remove()
{
    QString reason;
    if (!takeReason(reason)) {
        return;
    }
    const auto removeNow = [this, reason] {
        m_messages->clear();
        setBusy(true, true);
        m_bar->stopButton()->setFocus();
        run([id = m_row.id, reason, report = m_bar->report()](
                Session& session) { return UserDesk(session).remove(id, reason, report); },
            tr("%1 is removed, and the book has a new key.").arg(m_row.displayName));
    };
    m_messages->say(
        MessageBar::Kind::Warning,
        tr("The account goes away for good and the book is encrypted anew, which takes a moment. Older "
           "backups still open with what opened them."),
        {{tr("Remove %1").arg(m_row.displayName), removeNow}});
}

} // namespace lotsbok
