// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/district_page.h"

#include "app/district/purchase_form.h"
#include "app/forms/page_draft.h"
#include "app/forms/subject_forms.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

DistrictPage::DistrictPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_checklist(
          new SubjectForms(tr("Yearly checklist"), given, SubjectRef::district(), {QStringLiteral("D")}))
    , m_newPurchase(new QVBoxLayout)
    , m_purchases(new CardFrame(tr("Purchases")))
{
    auto* addButton = button(tr("New purchase"), QStringLiteral("plus"));
    connect(addButton, &QPushButton::clicked, this, &DistrictPage::startPurchase);
    m_purchases->addAction(addButton);
    m_frame->add(m_checklist);
    m_frame->column()->addLayout(m_newPurchase);
    m_frame->add(m_purchases);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

QString DistrictPage::title() const
{
    return command(CommandId::GoDistrict).label();
}

std::optional<Place> DistrictPage::place() const
{
    return m_newPurchase->count() > 0 ? std::optional(Place{SubjectRef::of(PurchaseId::create()),
                                                            pageDraftId(QStringLiteral("purchase"), true)})
                                      : std::nullopt;
}

void DistrictPage::restore(const Place&)
{
    startPurchase();
}

void DistrictPage::refresh()
{
    m_checklist->refresh();
    book().run([](Session& session) { return session.purchases(); }, this,
               [this](const Result<QList<Purchase>>& purchases) {
                   if (purchases) {
                       show(*purchases);
                   } else {
                       m_frame->messages()->say(MessageBar::Kind::Error, purchases.error().text);
                   }
               });
}

void DistrictPage::show(const QList<Purchase>& purchases)
{
    m_purchases->clearBody();
    if (purchases.isEmpty()) {
        m_purchases->add(new EmptyState(QStringLiteral("document"), tr("No purchases are written in yet."),
                                        tr("Each purchase gets bilaga 2.4, which adds up what was bought in "
                                           "the same category this year.")));
    }
    for (const Purchase& each : purchases) {
        QStringList detail{shownDate(each.date), each.category, each.supplier};
        detail.removeAll(QString());
        auto* row = new ListRow({{},
                                 each.item,
                                 detail.join(QStringLiteral("  ·  ")),
                                 shownAmount(each.amountOre),
                                 Pill::Tone::Neutral,
                                 {}});
        connect(row, &ListRow::clicked, this, [this, id = each.id] {
            context().navigator->openForm({SubjectRef::of(id), QStringLiteral("2.4"), {}, false});
        });
        m_purchases->add(row);
    }
}

void DistrictPage::startPurchase()
{
    endPurchase();
    auto* form = new PurchaseForm(context(), toLocalTime(context().platform->clock->nowUtc()).date());
    connect(form, &PurchaseForm::cancelled, this, &DistrictPage::endPurchase);
    connect(form, &PurchaseForm::saved, this, [this](const Purchase& stored) {
        endPurchase();
        context().navigator->openForm({SubjectRef::of(stored.id), QStringLiteral("2.4"), {}, false});
    });
    m_newPurchase->addWidget(form);
    form->focusFirst();
}

void DistrictPage::endPurchase()
{
    while (QLayoutItem* item = m_newPurchase->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace lotsbok
