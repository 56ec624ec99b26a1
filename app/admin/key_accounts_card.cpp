// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/key_accounts_card.h"

#include "app/admin/account_words.h"
#include "app/widgets/aside.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/row_list.h"
#include "app/widgets/text.h"
#include "core/security/password_policy.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace lotsbok {

namespace {

void addRoles(QComboBox* box)
{
    const auto roles = allRoles();
    for (const Role role : roles) {
        box->addItem(roleName(role), int(role));
    }
}

Role chosenRole(const QComboBox* box)
{
    return Role(box->currentData().toInt());
}

bool waitsForAdmission(UserDesk::State state)
{
    return state == UserDesk::State::Prepared || state == UserDesk::State::AwaitsOwnPassword;
}

QString accountAdvice(const UserDesk::Row& row)
{
    if (row.isSelf) {
        return KeyAccountsCard::tr("This is your own account: another administrator or a head of unit "
                                   "changes it.");
    }
    switch (row.state) {
    case UserDesk::State::AwaitsOwnPassword:
        return KeyAccountsCard::tr(
            "Give the holder the first password. The holder chooses an own one at the start of the program "
            "and reads the fingerprint that is shown then out to the head of unit.");
    case UserDesk::State::Prepared:
        return KeyAccountsCard::tr("The holder has an own password. A head of unit compares the fingerprint "
                                   "and admits the account.");
    case UserDesk::State::Disabled:
        return KeyAccountsCard::tr("The account cannot unlock the book.");
    default:
        return KeyAccountsCard::tr("A role that you write here is a proposal until a head of unit takes it.");
    }
}

} // namespace

KeyAccountsCard::KeyAccountsCard(const Platform& platform, std::shared_ptr<AccountDesk> desk, QWidget* parent)
    : CardFrame(tr("Accounts"), parent)
    , m_platform(platform)
    , m_desk(std::move(desk))
    , m_list(new RowList)
    , m_messages(new MessageBar)
    , m_begin(button(tr("Prepare an account"), QStringLiteral("plus")))
    , m_panel(new QWidget)
    , m_title(cardTitle({}))
    , m_fingerprint(mutedText({}))
    , m_advice(bodyText({}))
    , m_roleForm(new FieldForm)
    , m_role(new QComboBox)
    , m_propose(button(tr("Propose the role")))
    , m_disable(button(tr("Shut out")))
    , m_enable(button(tr("Let in again")))
    , m_withdraw(button(tr("Take the account away")))
    , m_preparing(new QWidget)
    , m_form(new FieldForm(2))
    , m_login(new QLineEdit)
    , m_newRole(new QComboBox)
    , m_password(new QLineEdit)
    , m_repeat(new QLineEdit)
{
    makePanel();
    makePreparing();
    addAction(m_begin);
    add(m_list);
    add(m_panel);
    add(m_preparing);
    add(m_messages);
    m_panel->hide();
    setPreparing(false);
    connect(m_begin, &QPushButton::clicked, this, [this] { setPreparing(true); });
    connect(m_list, &RowList::opened, this, &KeyAccountsCard::openRow);
}

void KeyAccountsCard::makePanel()
{
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRoles(m_role);
    m_roleForm->add(tr("Role"), m_role);
    auto* close = button(tr("Close"));
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_propose, m_disable, m_enable, m_withdraw, close}) {
        buttons->addWidget(each);
    }
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_title, m_fingerprint, m_advice, m_roleForm}) {
        column->addWidget(each);
    }
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &KeyAccountsCard::closeRow);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        const Role role = chosenRole(m_role);
        run([id = m_opened.id, role](AccountDesk& desk) { return desk.proposeRole(id, role); },
            tr("The role %1 is proposed for %2.").arg(roleName(role), m_opened.loginName));
    });
    connect(m_disable, &QPushButton::clicked, this, [this] {
        run([id = m_opened.id](AccountDesk& desk) { return desk.setDisabled(id, true); },
            tr("%1 cannot unlock the book any more.").arg(m_opened.loginName));
    });
    connect(m_enable, &QPushButton::clicked, this, [this] {
        run([id = m_opened.id](AccountDesk& desk) { return desk.setDisabled(id, false); },
            tr("%1 can unlock the book again.").arg(m_opened.loginName));
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        run([id = m_opened.id](AccountDesk& desk) { return desk.withdraw(id); },
            tr("The account %1 was taken away.").arg(m_opened.loginName));
    });
}

void KeyAccountsCard::makePreparing()
{
    m_login->setMaxLength(64);
    for (QLineEdit* edit : {m_password, m_repeat}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(1024);
    }
    addRoles(m_newRole);
    m_form->add(tr("User name"), m_login, {}, true);
    m_form->add(tr("Role"), m_newRole, tr("A proposal: the head of unit decides."));
    m_form->add(tr("First password"), m_password,
                tr("At least 12 characters. The holder replaces it before the account is admitted."), true);
    m_form->add(tr("The password once more"), m_repeat, {}, true);
    auto* save = primaryButton(tr("Prepare the account"), QStringLiteral("check"));
    auto* cancel = button(tr("Cancel"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(m_preparing);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &KeyAccountsCard::prepare);
    connect(cancel, &QPushButton::clicked, this, [this] {
        setPreparing(false);
        m_begin->setFocus();
    });
}

void KeyAccountsCard::focusFirst()
{
    m_begin->setFocus();
}

void KeyAccountsCard::refresh()
{
    runAside(
        this, [desk = m_desk] { return desk->accounts(); },
        [this](const Result<QList<KeyAccount>>& accounts) {
            if (accounts) {
                show(*accounts);
            } else {
                m_messages->say(MessageBar::Kind::Error, accounts.error().text);
            }
        });
}

void KeyAccountsCard::show(const QList<KeyAccount>& accounts)
{
    m_rows.clear();
    for (const KeyAccount& account : accounts) {
        m_rows.append(accountRow(account, m_desk->loginName()));
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const UserDesk::Row& a, const UserDesk::Row& b) {
        return a.loginName.localeAwareCompare(b.loginName) < 0;
    });
    QList<RowList::Row> shown;
    for (const UserDesk::Row& row : std::as_const(m_rows)) {
        shown.append({row.id.toString(), accountContent(row)});
    }
    m_list->setRows(shown);
}

void KeyAccountsCard::openRow(const QString& id)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const UserDesk::Row& row) { return row.id.toString() == id; });
    if (m_busy || found == m_rows.cend()) {
        return;
    }
    m_opened = *found;
    m_messages->clear();
    setPreparing(false);
    showPanel();
    m_panel->show();
    m_panel->setFocusProxy(nullptr);
    (m_opened.isSelf ? static_cast<QWidget*>(m_list->row(id)) : m_role)->setFocus();
}

void KeyAccountsCard::showPanel()
{
    const UserDesk::Row& row = m_opened;
    const bool isPrepared = waitsForAdmission(row.state);
    m_title->setText(row.loginName);
    m_fingerprint->setText(tr("Fingerprint: %1").arg(row.fingerprint));
    m_advice->setText(accountAdvice(row));
    m_role->setCurrentIndex(m_role->findData(int(row.proposed.value_or(row.role))));
    m_roleForm->setVisible(!row.isSelf);
    m_propose->setVisible(!row.isSelf);
    m_disable->setVisible(!row.isSelf && row.state != UserDesk::State::Disabled);
    m_enable->setVisible(!row.isSelf && row.state == UserDesk::State::Disabled);
    m_withdraw->setVisible(!row.isSelf && isPrepared);
}

void KeyAccountsCard::closeRow()
{
    m_panel->hide();
    if (QWidget* row = m_list->row(m_opened.id.toString())) {
        row->setFocus();
    }
}

void KeyAccountsCard::setPreparing(bool preparing)
{
    m_preparing->setVisible(preparing);
    m_begin->setEnabled(!preparing);
    for (QLineEdit* edit : {m_login, m_password, m_repeat}) {
        edit->clear();
    }
    m_form->clearProblems();
    if (preparing) {
        m_panel->hide();
        m_messages->clear();
        m_login->setFocus();
    }
}

void KeyAccountsCard::prepare()
{
    User user;
    user.loginName = m_login->text().trimmed();
    user.displayName = user.loginName; // the head of unit writes the name when admitting
    user.role = chosenRole(m_newRole);
    const Result<void> allowed = checkNewPassword(Secret::fromPassword(m_password->text()), user.loginName);
    m_form->setProblem(m_login, user.loginName.isEmpty() ? tr("Write a user name.") : QString());
    m_form->setProblem(m_password, allowed ? QString() : allowed.error().text);
    m_form->setProblem(m_repeat, m_repeat->text() == m_password->text()
                                     ? QString()
                                     : tr("The two passwords are not the same."));
    for (QWidget* field : {m_login, m_password, m_repeat}) {
        if (!m_form->problem(field).isEmpty()) {
            field->setFocus();
            return;
        }
    }
    auto password = std::make_shared<Secret>(Secret::fromPassword(m_password->text()));
    run([user, password,
         cost = m_platform.kdfCost](AccountDesk& desk) { return desk.prepare(user, *password, cost()); },
        tr("The account %1 is prepared. Give its holder the first password.").arg(user.loginName));
}

void KeyAccountsCard::setBusy(bool busy)
{
    m_busy = busy;
    m_panel->setEnabled(!busy);
    m_preparing->setEnabled(!busy);
}

void KeyAccountsCard::run(const Job& job, const QString& done)
{
    if (m_busy) {
        return;
    }
    setBusy(true);
    m_messages->say(MessageBar::Kind::Info, tr("The key file is being changed."));
    runAside(
        this, [desk = m_desk, job] { return job(*desk); },
        [this, done](const Result<void>& result) {
            setBusy(false);
            if (!result) {
                m_messages->say(MessageBar::Kind::Error, result.error().text);
                return;
            }
            m_messages->say(MessageBar::Kind::Done, done);
            m_panel->hide();
            setPreparing(false);
            m_begin->setFocus();
            refresh();
        });
}

} // namespace lotsbok
