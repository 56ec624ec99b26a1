// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_thread.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

namespace lotsbok {

/// Clients as one column, read page by page when a row is looked at, so that a book of any size opens at
/// once. Holds at most a few pages; what a role may not see never reaches it.
class ClientListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 100;
    static constexpr int cachedPages = 20;
    enum DataRole { RowRole = Qt::UserRole, LoadedRole };

    explicit ClientListModel(SessionThread& book, QObject* parent = nullptr);

    // Query
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] std::optional<ClientRow> row(int index) const; ///< nothing while its page is on the way
    [[nodiscard]] const ClientQuery& query() const { return m_query; }
    [[nodiscard]] int loadedPages() const { return int(m_pages.count()); }

    // Operations
    void setQuery(const ClientQuery& query);
    void refresh(); ///< counts and reads again
    /// Where a client is in the list, told to `answer` (-1 = not in this list).
    void find(ClientId id, const std::function<void(int row)>& answer);

Q_SIGNALS:
    void counted(int clients);
    void failed(const lotsbok::Error& error);

private:
    void request(int page) const;
    void receive(int page, const Result<QList<ClientRow>>& rows);

    SessionThread& m_book;
    ClientQuery m_query;
    int m_count = 0;
    int m_generation = 0; ///< answers to an older query are thrown away
    mutable QCache<int, QList<ClientRow>> m_pages;
    mutable QSet<int> m_requested;
};

/// What the typed text is: a case number (2026-0142), a number (six digits or more) or a name.
ClientQuery queryFromText(const QString& text);

} // namespace lotsbok

Q_DECLARE_METATYPE(lotsbok::ClientRow)
