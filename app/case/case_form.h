// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// Opens a case, or changes its type and coordinators (R2: two lotsar are the aim). The Session gives the
/// number.
class CaseForm : public CardFrame {
    Q_OBJECT

public:
    /// `number` is the client's, for R3's check of type against age.
    CaseForm(PageContext context, const Case& value, const PersonNumber& number, const QList<User>& users,
             QWidget* parent = nullptr);

    /// Cases of the client that are open already: a new one beside them is asked about once.
    void setStillOpen(const QStringList& numbers) { m_stillOpen = numbers; }
    void focusFirst();

Q_SIGNALS:
    void saved(const lotsbok::Case& value);
    void cancelled();

private:
    void addLotsar(QComboBox* box, const std::optional<UserId>& chosen);
    void checkType();
    void save();
    void store(const Case& value);
    void askAboutOpenCases(const Case& value);

    PageContext m_context;
    Case m_case;
    PersonNumber m_number;
    QList<User> m_users;
    QStringList m_stillOpen;
    bool m_busy = false;
    FieldForm* m_form;
    MessageBar* m_messages;
    QComboBox* m_type;
    QLineEdit* m_opened;
    QComboBox* m_first;
    QComboBox* m_second;
};

QString sigTypeName(SigType type);

} // namespace lotsbok
