// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/case_form.h"

#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/rules/age.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <utility>

namespace lotsbok {

QString sigTypeName(SigType type)
{
    return type == SigType::Young ? QCoreApplication::translate("Case", "SIG young (12–20 years)")
                                  : QCoreApplication::translate("Case", "SIG adults (from 18 years)");
}

CaseForm::CaseForm(PageContext context, const Case& value, const PersonNumber& number,
                   const QList<User>& users, QWidget* parent)
    : CardFrame(value.version == 0 ? tr("Open a new case") : tr("Change the case"), parent)
    , m_context(context)
    , m_case(value)
    , m_number(number)
    , m_users(users)
    , m_form(new FieldForm(2))
    , m_messages(new MessageBar)
    , m_type(new QComboBox)
    , m_opened(new QLineEdit)
    , m_first(new QComboBox)
    , m_second(new QComboBox)
{
    for (const SigType type : {SigType::Adults, SigType::Young}) {
        m_type->addItem(sigTypeName(type), int(type));
    }
    m_type->setCurrentIndex(m_type->findData(int(value.type)));
    m_opened->setText(value.openedOn.toString(Qt::ISODate));
    m_opened->setMaxLength(10);
    m_opened->setEnabled(value.version == 0);
    addLotsar(m_first, value.lots);
    addLotsar(m_second, value.secondLots);
    m_form->add(tr("Type"), m_type);
    m_form->add(tr("Opened on"), m_opened, tr("Year-month-day, for example 2026-11-22."), true);
    m_form->add(tr("First lots"), m_first);
    m_form->add(tr("Second lots"), m_second, tr("Two lotsar in every case is the aim."));
    auto* saveButton =
        primaryButton(value.version == 0 ? tr("Open the case") : tr("Save"), QStringLiteral("check"));
    saveButton->setObjectName(QStringLiteral("save-case"));
    auto* cancelButton = button(tr("Cancel"));
    connect(saveButton, &QPushButton::clicked, this, &CaseForm::save);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CaseForm::checkType);
    connect(cancelButton, &QPushButton::clicked, this, &CaseForm::cancelled);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    buttons->addStretch();
    add(m_form);
    add(m_messages);
    add(buttons);
    checkType();
}

// R3 warns and never blocks.
void CaseForm::checkType()
{
    const QDate day = toLocalTime(m_context.platform->clock->nowUtc()).date();
    const auto finding = sigTypeAgeFinding(SigType(m_type->currentData().toInt()), m_number, day);
    m_form->setProblem(m_type, finding ? finding->text : QString());
}

void CaseForm::focusFirst()
{
    m_type->setFocus();
}

void CaseForm::addLotsar(QComboBox* box, const std::optional<UserId>& chosen)
{
    box->addItem(tr("Nobody yet"), QString());
    for (const User& user : m_users) {
        const bool isChosen = chosen && *chosen == user.id;
        if (isChosen ||
            (!user.disabled && user.role != Role::Administrator && user.role != Role::SecurityOfficer)) {
            box->addItem(user.displayName, user.id.toString());
        }
    }
    box->setCurrentIndex(chosen ? qMax(0, box->findData(chosen->toString())) : 0);
}

void CaseForm::save()
{
    if (m_busy) {
        return;
    }
    const QDate opened = QDate::fromString(m_opened->text().trimmed(), Qt::ISODate);
    m_form->setProblem(m_opened, opened.isValid() ? QString() : tr("Write a date such as 2026-11-22."));
    if (!opened.isValid()) {
        m_opened->setFocus();
        return;
    }
    Case value = m_case;
    value.type = SigType(m_type->currentData().toInt());
    value.openedOn = opened;
    value.lots = UserId::parse(m_first->currentData().toString());
    value.secondLots = UserId::parse(m_second->currentData().toString());
    if (value.lots && value.lots == value.secondLots) {
        m_form->setProblem(m_second, tr("Choose another person than the first lots."));
        m_second->setFocus();
        return;
    }
    m_form->setProblem(m_second, {});
    if (m_stillOpen.isEmpty()) {
        store(value);
    } else {
        askAboutOpenCases(value);
    }
}

void CaseForm::askAboutOpenCases(const Case& value)
{
    m_messages->say(MessageBar::Kind::Warning,
                    tr("The client already has an open case: %1. The new case gets a number of its own.")
                        .arg(m_stillOpen.join(QStringLiteral(", "))),
                    {{tr("Open a second case"),
                      [this, value] {
                          m_type->setFocus(); // the pressed button goes with the message
                          m_messages->clear();
                          store(value);
                      }},
                     {tr("Do not open it"), [this] { Q_EMIT cancelled(); }}});
}

void CaseForm::store(const Case& value)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    m_context.book->run(
        [value](Session& session) {
            return value.version == 0 ? session.openCase(value) : session.saveCase(value);
        },
        this,
        [this](const Result<Case>& stored) {
            m_busy = false;
            if (stored) {
                Q_EMIT saved(*stored);
            } else {
                m_messages->say(MessageBar::Kind::Error, stored.error().text);
            }
        });
}

} // namespace lotsbok
