// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/hand_over_card.h"

#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/case_work.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lotsbok {

namespace {

constexpr int handOverReasonLimit = 2000;

void fillWithUsers(QComboBox* box, const QList<User>& users, bool alsoDisabled)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(HandOverCard::tr("Choose …"), QString());
    for (const User& user : users) {
        if ((alsoDisabled || !user.disabled) && allows(user.role, Permission::ReadClients)) {
            box->addItem(user.displayName, user.id.toString());
        }
    }
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

HandOverCard::HandOverCard(PageContext context, QWidget* parent)
    : CardFrame(tr("A colleague who leaves"), parent)
    , m_context(context)
    , m_form(new FieldForm(2))
    , m_messages(new MessageBar)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_reason(new QLineEdit)
    , m_give(button(tr("Hand over all cases"), QStringLiteral("staff")))
{
    m_reason->setMaxLength(handOverReasonLimit);
    m_form->add(tr("Who leaves"), m_from, {}, true);
    m_form->add(tr("Who takes over"), m_to, tr("Gets a receipt to confirm for each case."), true);
    m_form->add(tr("Reason"), m_reason, {}, true, 2);
    add(mutedText(tr("Every open case where the one who leaves is first or second lots goes to the other.")));
    add(m_form);
    auto* row = new QHBoxLayout;
    row->addWidget(m_give);
    row->addStretch();
    add(row);
    add(m_messages);
    connect(m_give, &QPushButton::clicked, this, &HandOverCard::ask);
}

void HandOverCard::refresh()
{
    m_context.book->run([](Session& session) { return session.users(); }, this,
                        [this](const Result<QList<User>>& users) {
                            if (users) {
                                show(*users);
                            }
                        });
}

void HandOverCard::show(const QList<User>& users)
{
    fillWithUsers(m_from, users, true);
    fillWithUsers(m_to, users, false);
}

// Asked once more in the page: many cases change hands at once.
void HandOverCard::ask()
{
    m_form->clearProblems();
    const auto need = [this](QWidget* field, bool given, const QString& text) {
        m_form->setProblem(field, given ? QString() : text);
    };
    need(m_from, m_from->currentIndex() > 0, tr("Choose who leaves."));
    need(m_to, m_to->currentIndex() > 0 && m_to->currentData() != m_from->currentData(),
         tr("Choose another who takes over."));
    need(m_reason, !m_reason->text().trimmed().isEmpty(), tr("Write the reason."));
    for (QWidget* field :
         {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_reason)}) {
        if (!m_form->problem(field).isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_messages->say(
        MessageBar::Kind::Warning,
        tr("All open cases of %1 go to %2.").arg(m_from->currentText(), m_to->currentText()),
        {{tr("Hand them over"), [this] { handOver(); }}, {tr("Cancel"), [this] { m_messages->clear(); }}});
}

void HandOverCard::handOver()
{
    const auto from = UserId::parse(m_from->currentData().toString());
    const auto to = UserId::parse(m_to->currentData().toString());
    if (m_busy || !from || !to) {
        return;
    }
    m_busy = true;
    m_give->setFocus(); // the pressed button goes with the message
    m_messages->clear();
    m_context.book->run([from = *from, to = *to, reason = m_reason->text().trimmed()](
                            Session& session) { return CaseWork(session).reassignAll(from, to, reason); },
                        this,
                        [this](const Result<QList<Case>>& given) {
                            m_busy = false;
                            if (!given) {
                                m_messages->say(MessageBar::Kind::Error, given.error().text);
                                return;
                            }
                            m_reason->clear();
                            m_messages->say(MessageBar::Kind::Done,
                                            given->isEmpty() ? tr("There was no open case to hand over.")
                                                             : tr("%n case(s) were handed over.", nullptr,
                                                                  int(given->size())));
                        });
}

} // namespace lotsbok
