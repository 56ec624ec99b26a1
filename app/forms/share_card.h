// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "exchange/disclosure.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// An encrypted copy for one reader, and its pass phrase: shown once, to be told on the phone.
class ShareCard : public CardFrame {
    Q_OBJECT

public:
    ShareCard(PageContext context, const Disclosure::CopyOrder& order, QWidget* parent = nullptr);
    ~ShareCard() override;

    void setReaders(const QList<std::optional<Party>>& readers);
    void setPersonWords(const QString& words) { m_order.personWords = words; }
    void saveTo(const QString& path);
    [[nodiscard]] QString passPhrase() const; ///< as it is shown; empty before a copy is saved

private:
    void askWhere();
    void show(const Disclosure::Shared& shared);

    PageContext m_context;
    Disclosure::CopyOrder m_order;
    QList<std::optional<Party>> m_readers;
    MessageBar* m_messages;
    FieldForm* m_form;
    QComboBox* m_reader;
    FieldForm* m_phraseForm;
    QLineEdit* m_phrase;
    QPushButton* m_save;
    bool m_busy = false;
};

} // namespace lotsbok
