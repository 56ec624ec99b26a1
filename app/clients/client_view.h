// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QPointer>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class ClientLinksCard;
class MessageBar;
class PageFrame;
class SubjectForms;

/// One client: name, mark of protection and case in the head; the case's bilagor; own data and cases at the
/// side. R26: address and phone of a protected person are shown only when asked for, and that look is logged.
class ClientView : public QWidget {
    Q_OBJECT

public:
    ClientView(PageContext context, ClientId id, QWidget* parent = nullptr);

    [[nodiscard]] ClientId client() const { return m_id; }
    [[nodiscard]] MessageBar* messages() const;
    [[nodiscard]] bool isEditing() const; ///< something is being written that is not stored yet

    [[nodiscard]] bool isEditingDetails() const;

    void refresh();
    void openShownCase(); ///< at its overview; nothing happens without a case
    void openNewCase();
    void edit(); ///< as soon as the client has been read

Q_SIGNALS:
    void changed();                    ///< the list should be read again
    void gone(lotsbok::ClientId kept); ///< merged into another, who should be shown

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Loaded {
        Client client;
        QList<Case> cases;
        QList<User> users;
        QDate today;
    };
    void show(const Loaded& loaded);
    void askForReason();
    void showHead();
    void showMain();
    void showSide();
    void showData(CardFrame* card, bool withProtected);
    void showProtected(CardFrame* card);
    void showCases(CardFrame* card);
    void openCaseForm(const Case& value);
    void caseStored(const Case& stored, const QStringList& stillOpen);
    [[nodiscard]] QStringList openCaseNumbers() const;
    void arrange();
    [[nodiscard]] QString userName(const std::optional<UserId>& id) const;
    [[nodiscard]] const Case* currentCase() const;

    PageContext m_context;
    ClientId m_id;
    std::optional<Loaded> m_loaded;
    bool m_editWhenLoaded = false;
    std::optional<CaseId> m_case; ///< the one whose bilagor are shown
    PageFrame* m_frame;
    QWidget* m_main;
    QWidget* m_side;
    QVBoxLayout* m_mainColumn;
    QVBoxLayout* m_sideColumn;
    QPointer<ClientLinksCard> m_links;
    QBoxLayout* m_columns;
    QPushButton* m_openIt;   ///< the case that there is
    QPushButton* m_openCase; ///< a new one
    QPushButton* m_edit;
};

} // namespace lotsbok
