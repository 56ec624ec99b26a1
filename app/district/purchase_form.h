// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QLineEdit;

namespace lotsbok {

class FieldForm;
class MessageBar;
class PageDraft;

/// The few facts that make a purchase; the rest is asked in bilaga 2.4.
class PurchaseForm : public CardFrame {
    Q_OBJECT

public:
    PurchaseForm(PageContext context, QDate today, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void saved(const lotsbok::Purchase& purchase);
    void cancelled();

private:
    void save();

    PageContext m_context;
    bool m_busy = false;
    FieldForm* m_form;
    MessageBar* m_messages;
    QLineEdit* m_item;
    QLineEdit* m_category;
    QLineEdit* m_supplier;
    QLineEdit* m_amount;
    QLineEdit* m_date;
    QLineEdit* m_financing;
    PageDraft* m_draft = nullptr;
};

/// "1 234,50" or "1234.5" → öre; nothing when it is no amount of money from 0 to 10 milliards.
std::optional<qint64> oreFromText(const QString& text);
/// 123450 → "1 234,50 kr".
QString shownAmount(qint64 ore);

} // namespace lotsbok
