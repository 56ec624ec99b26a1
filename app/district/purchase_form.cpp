// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/purchase_form.h"

#include "app/forms/page_draft.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace lotsbok {

std::optional<qint64> oreFromText(const QString& text)
{
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}\\x{202F}]"))).remove(QLatin1String("kr"));
    static const QRegularExpression amount(QStringLiteral("^(\\d{1,10})([.,](\\d{1,2}))?$"));
    const QRegularExpressionMatch match = amount.match(plain);
    if (!match.hasMatch()) {
        return {};
    }
    const QString ore = match.captured(3).leftJustified(2, QLatin1Char('0'));
    return match.captured(1).toLongLong() * 100 + ore.toLongLong();
}

QString shownAmount(qint64 ore)
{
    const QLocale locale;
    QString text = locale.toString(ore / 100);
    if (ore % 100 != 0) {
        text += locale.decimalPoint() + QStringLiteral("%1").arg(ore % 100, 2, 10, QLatin1Char('0'));
    }
    return text + QStringLiteral(" kr");
}

PurchaseForm::PurchaseForm(PageContext context, QDate today, QWidget* parent)
    : CardFrame(tr("New purchase"), parent)
    , m_context(context)
    , m_form(new FieldForm(2))
    , m_messages(new MessageBar)
    , m_item(new QLineEdit)
    , m_category(new QLineEdit)
    , m_supplier(new QLineEdit)
    , m_amount(new QLineEdit)
    , m_date(new QLineEdit(today.toString(Qt::ISODate)))
    , m_financing(new QLineEdit)
{
    for (QLineEdit* edit : {m_item, m_category, m_supplier, m_amount, m_date, m_financing}) {
        edit->setMaxLength(200);
    }
    m_form->add(tr("Goods or service"), m_item, {}, true);
    m_form->add(tr("Category"), m_category,
                tr("Purchases in the same category and calendar year are added up."), true);
    m_form->add(tr("Supplier"), m_supplier);
    m_form->add(tr("Amount in kronor"), m_amount, {}, true);
    m_form->add(tr("Date"), m_date, tr("Year-month-day, for example 2026-11-22."), true);
    m_form->add(tr("Financing"), m_financing);
    auto* saveButton = primaryButton(tr("Save and go on with bilaga 2.4"), QStringLiteral("check"));
    auto* cancelButton = button(tr("Cancel"));
    connect(saveButton, &QPushButton::clicked, this, &PurchaseForm::save);
    connect(cancelButton, &QPushButton::clicked, this,
            [this] { m_draft->leave([this] { Q_EMIT cancelled(); }); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    buttons->addStretch();
    add(m_form);
    add(m_messages);
    add(buttons);
    m_draft =
        new PageDraft(*context.book, {SubjectRef::of(PurchaseId::create()), QStringLiteral("purchase"), 0},
                      m_form, m_messages);
}

void PurchaseForm::focusFirst()
{
    m_item->setFocus();
}

void PurchaseForm::save()
{
    if (m_busy) {
        return;
    }
    Purchase value;
    value.item = m_item->text().simplified();
    value.category = m_category->text().simplified();
    value.supplier = m_supplier->text().simplified();
    value.financing = m_financing->text().simplified();
    value.date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    const std::optional<qint64> amount = oreFromText(m_amount->text());
    value.amountOre = amount.value_or(0);
    m_form->setProblem(m_item, value.item.isEmpty() ? tr("Write what is bought.") : QString());
    m_form->setProblem(m_category, value.category.isEmpty() ? tr("Write the category.") : QString());
    m_form->setProblem(m_amount, amount ? QString() : tr("Write an amount such as 12 500 or 12 500,50."));
    m_form->setProblem(m_date, value.date.isValid() ? QString() : tr("Write a date such as 2026-11-22."));
    if (value.item.isEmpty() || value.category.isEmpty() || !amount || !value.date.isValid()) {
        return;
    }
    m_busy = true;
    m_context.book->run([value](Session& session) { return session.savePurchase(value); }, this,
                        [this](const Result<Purchase>& stored) {
                            m_busy = false;
                            if (stored) {
                                m_draft->forget();
                                Q_EMIT saved(*stored);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                        });
}

} // namespace lotsbok
