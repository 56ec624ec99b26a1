// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QJsonArray>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lotsbok {

class ConflictPlace;
class FieldForm;
class MessageBar;
class PageDraft;

/// A client's own data, new or changed. The number is checked while it is typed; before a new client is
/// stored the book is searched for the same number or name, and what is found is shown first. A Conflict is
/// decided field by field.
class ClientForm : public QWidget {
    Q_OBJECT

public:
    explicit ClientForm(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] MessageBar* messages() const { return m_messages; }

    /// Once, before anything is written: version 0 = a new one. Finds what was written of it and not saved.
    void setClient(const Client& client);
    void focusFirst();

Q_SIGNALS:
    void saved(const lotsbok::Client& client);
    void existingWanted(lotsbok::ClientId id); ///< the person chose a client that is already there
    void cancelled();

private:
    void build();
    void checkNumber();
    void save();
    void store(const Client& client);
    void readTheirs();
    void showConflict(const Client& theirs);
    void warnOfSimilar(const Client& client, const QList<ClientRow>& similar);
    [[nodiscard]] Result<PersonNumber> typedNumber() const;
    [[nodiscard]] Client typed(const PersonNumber& number) const;

    PageContext m_context;
    Client m_client;
    bool m_busy = false;
    MessageBar* m_messages;
    PageDraft* m_draft = nullptr; ///< from setClient() on
    FieldForm* m_form;
    ConflictPlace* m_conflict;
    QJsonArray m_base{}; ///< the fields of the version that is being changed
    QLineEdit* m_given;
    QLineEdit* m_family;
    QComboBox* m_kind;
    QLineEdit* m_number;
    QComboBox* m_protection;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QPlainTextEdit* m_address;
    QLineEdit* m_language;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

/// Swedish names of R26's kinds, for lists and pills.
QString protectionName(ProtectedIdentity protection);

} // namespace lotsbok
