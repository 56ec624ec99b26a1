// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clients/client_view.h"
#include "app/shell/page.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace lotsbok {

class ClientListModel;
class ClientView;
class EmptyState;

/// The list of clients with its search, and the chosen client beside it.
class ClientsPage : public Page {
    Q_OBJECT

public:
    explicit ClientsPage(PageContext context, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    [[nodiscard]] std::optional<Place> place() const override;
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] ClientView* view() const { return m_view; }

    // Operations
    void run(CommandId id) override;
    void refresh() override;
    void restore(const Place& place) override;
    void focusFirst() override;
    void showClient(ClientId id);

private:
    QWidget* makeListColumn();
    void startNewClient();
    void chosen();
    void counted(int clients);
    void showInDetail(QWidget* widget);
    void showNothing();
    void closeClient();
    void openCaseOfChosen();

    ClientListModel* m_model;
    QListView* m_list;
    QLineEdit* m_search;
    QTimer m_searchPause;
    QLabel* m_count;
    QToolButton* m_add;
    EmptyState* m_none;
    QStackedWidget* m_detail;
    QPointer<ClientView> m_view;
    std::optional<ClientId> m_shown;
    bool m_searched = false; ///< the answer on its way is to other search words
};

} // namespace lotsbok
