// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/purchases_card.h"

#include "app/district/purchase_form.h"
#include "app/widgets/row_list.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/rules/procurement.h"
#include "core/session/pen_rights.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

struct OutcomeLook {
    QString text;
    Pill::Tone tone;
    QString iconName;
};

OutcomeLook outcomeLook(const ProcurementSum& sum)
{
    if (!sum.finding) {
        return {PurchasesCard::tr("No known limit"), Pill::Tone::Neutral, {}};
    }
    switch (sum.finding->outcome) {
    case ProcurementOutcome::Direct:
        return {PurchasesCard::tr("May be bought directly"), Pill::Tone::Ok, QStringLiteral("check")};
    case ProcurementOutcome::ThreeSuppliers:
        return {PurchasesCard::tr("Ask three suppliers"), Pill::Tone::Warn, QStringLiteral("warning")};
    case ProcurementOutcome::Documentation:
        return {PurchasesCard::tr("Must be documented"), Pill::Tone::Warn, QStringLiteral("warning")};
    case ProcurementOutcome::FullProcurement:
        break;
    }
    return {PurchasesCard::tr("No direct purchase"), Pill::Tone::Warn, QStringLiteral("warning")};
}

} // namespace

PurchasesCard::PurchasesCard(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_newPurchase(new QVBoxLayout)
    , m_sums(new CardFrame(tr("Sums per category and year")))
    , m_purchases(new CardFrame(tr("Purchases")))
    , m_rows(new RowList)
    , m_empty(new EmptyState(QStringLiteral("document"), tr("No purchases are written in yet."),
                             tr("Each purchase gets bilaga 2.4, which adds up what was bought in "
                                "the same category this year.")))
{
    m_purchases->add(m_rows);
    m_purchases->add(m_empty);
    connect(m_rows, &RowList::opened, this, [this](const QString& id) {
        m_context.navigator->openForm(
            {{SubjectRef::Kind::Purchase, QUuid::fromString(id)}, QStringLiteral("2.4"), {}, false});
    });
    auto* addButton = button(tr("New purchase"), QStringLiteral("plus"));
    connect(addButton, &QPushButton::clicked, this, &PurchasesCard::startPurchase);
    m_purchases->addAction(addButton);
    addButton->setVisible(mayWriteNow(*context.book, Permission::WriteDistrict));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(m_newPurchase);
    column->addWidget(m_purchases);
    column->addWidget(m_sums);
}

void PurchasesCard::show(const QList<Purchase>& purchases)
{
    showSums(purchases);
    QList<RowList::Row> rows;
    for (const Purchase& each : purchases) {
        QStringList detail{shownDate(each.date), each.category, each.supplier};
        detail.removeAll(QString());
        rows.append({each.id.toString(),
                     {{},
                      each.item,
                      detail.join(QStringLiteral("  ·  ")),
                      shownAmount(each.amountOre),
                      Pill::Tone::Neutral,
                      {}}});
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

void PurchasesCard::showSums(const QList<Purchase>& purchases)
{
    m_sums->clearBody();
    m_sums->setVisible(!purchases.isEmpty());
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    const auto sums = procurementSums(purchases);
    for (const ProcurementSum& sum : sums) {
        const int row = grid->rowCount();
        auto* amount = bodyText(shownAmount(sum.sumOre));
        amount->setWordWrap(false);
        amount->setAccessibleName(tr("%1 in %2: %3").arg(sum.category).arg(sum.year).arg(amount->text()));
        const OutcomeLook look = outcomeLook(sum);
        grid->addWidget(mutedText(QString::number(sum.year)), row, 0);
        grid->addWidget(bodyText(sum.category), row, 1);
        grid->addWidget(amount, row, 2, Qt::AlignTrailing);
        grid->addWidget(new Pill(look.text, look.tone, look.iconName), row, 3);
    }
    m_sums->add(table);
    for (const ProcurementSum& sum : sums) {
        if (sum.finding) {
            const ProcurementLimits& limits = sum.finding->limits;
            m_sums->add(mutedText(tr("Limits: three suppliers above %1, documentation above %2, no direct "
                                     "purchase above %3. Source: %4.")
                                      .arg(shownAmount(limits.threeSuppliersOre),
                                           shownAmount(limits.documentationOre),
                                           shownAmount(limits.directLimitOre), limits.source)));
            break; // those of the latest year
        }
    }
}

bool PurchasesCard::isAdding() const
{
    return m_newPurchase->count() > 0;
}

void PurchasesCard::startPurchase()
{
    endPurchase();
    auto* form = new PurchaseForm(m_context, m_context.platform->clock->today());
    connect(form, &PurchaseForm::cancelled, this, &PurchasesCard::endPurchase);
    connect(form, &PurchaseForm::saved, this, [this](const Purchase& stored) {
        endPurchase();
        m_context.navigator->openForm({SubjectRef::of(stored.id), QStringLiteral("2.4"), {}, false});
    });
    m_newPurchase->addWidget(form);
    form->focusFirst();
}

void PurchasesCard::endPurchase()
{
    while (QLayoutItem* item = m_newPurchase->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace lotsbok
