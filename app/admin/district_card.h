// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QLineEdit;

namespace lotsbok {

class FieldForm;
class LogoField;
class MessageBar;

/// The district's name, unit, address, phone and logo: the letterhead of everything printed.
class DistrictCard : public CardFrame {
    Q_OBJECT

public:
    explicit DistrictCard(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    void show(const DistrictInfo& district);
    void save();

    PageContext m_context;
    DistrictInfo m_stored;
    FieldForm* m_form;
    MessageBar* m_messages;
    QLineEdit* m_name;
    QLineEdit* m_unit;
    QLineEdit* m_address;
    QLineEdit* m_phone;
    LogoField* m_logo;
};

} // namespace lotsbok
