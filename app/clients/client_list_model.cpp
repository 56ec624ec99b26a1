// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_list_model.h"

#include <QRegularExpression>

namespace lotsbok {

ClientListModel::ClientListModel(SessionThread& book, QObject* parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_pages(cachedPages)
{}

int ClientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

std::optional<ClientRow> ClientListModel::row(int index) const
{
    if (index < 0 || index >= m_count) {
        return {};
    }
    const int page = index / pageSize;
    const QList<ClientRow>* rows = m_pages.object(page);
    if (!rows) {
        request(page);
        return {};
    }
    const int within = index % pageSize;
    return within < rows->size() ? std::optional(rows->at(within)) : std::nullopt;
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const
{
    // What a narrow column cuts off stands in the tooltip.
    const bool isSentence = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    const bool known = role == Qt::DisplayRole || isSentence || role == RowRole;
    if (!index.isValid() || !known) {
        return {};
    }
    const std::optional<ClientRow> client = row(index.row());
    if (!client) {
        return role == RowRole ? QVariant() : QVariant(QStringLiteral("…"));
    }
    if (role == RowRole) {
        return QVariant::fromValue(*client);
    }
    const QString name = QStringLiteral("%1 %2").arg(client->givenName, client->familyName).trimmed();
    if (role == Qt::DisplayRole) {
        return name;
    }
    QStringList spoken{name, client->number, client->caseNumber, client->lots};
    if (client->protection != ProtectedIdentity::None) {
        spoken.append(tr("protected personal data"));
    }
    spoken.removeAll(QString());
    return spoken.join(QStringLiteral(", "));
}

void ClientListModel::setQuery(const ClientQuery& query)
{
    m_query = query;
    refresh();
}

void ClientListModel::refresh()
{
    const int generation = ++m_generation;
    using Start = std::pair<qint64, QList<ClientRow>>;
    m_book.run(
        [query = m_query](Session& session) -> Result<Start> {
            const Result<qint64> count = session.countClients(query);
            if (!count) {
                return fail(count.error());
            }
            Result<QList<ClientRow>> rows = session.findClients(query, pageSize, 0);
            if (!rows) {
                return fail(rows.error());
            }
            return Start{*count, *rows};
        },
        this,
        [this, generation](const Result<Start>& start) {
            if (generation != m_generation) {
                return;
            }
            if (!start) {
                Q_EMIT failed(start.error());
                return;
            }
            beginResetModel();
            m_pages.clear();
            m_requested.clear();
            m_count = int(start->first);
            m_pages.insert(0, new QList<ClientRow>(start->second));
            endResetModel();
            Q_EMIT counted(m_count);
        });
}

void ClientListModel::request(int page) const
{
    if (m_requested.contains(page)) {
        return;
    }
    m_requested.insert(page);
    // data() is const; what comes back changes the model in its own time.
    auto* self = const_cast<ClientListModel*>(this);
    m_book.run([query = m_query,
                page](Session& session) { return session.findClients(query, pageSize, page * pageSize); },
               self,
               [self, page, generation = m_generation](const Result<QList<ClientRow>>& rows) {
                   if (generation == self->m_generation) {
                       self->receive(page, rows);
                   }
               });
}

void ClientListModel::receive(int page, const Result<QList<ClientRow>>& rows)
{
    m_requested.remove(page);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_pages.insert(page, new QList<ClientRow>(*rows));
    const int first = page * pageSize;
    const int last = qMin(m_count, first + pageSize) - 1;
    if (first <= last) {
        Q_EMIT dataChanged(index(first), index(last));
    }
}

void ClientListModel::find(ClientId id, const std::function<void(int row)>& answer)
{
    m_book.run(
        [query = m_query, id](Session& session) {
            const Result<QList<ClientRow>> rows = session.findClients(query);
            for (int row = 0; rows && row < rows->size(); ++row) {
                if (rows->at(row).id == id) {
                    return row;
                }
            }
            return -1;
        },
        this, answer);
}

ClientQuery queryFromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    static const QRegularExpression caseNumber(QStringLiteral("^(19|20|21)\\d\\d-\\d{1,7}$"));
    static const QRegularExpression number(QStringLiteral("^\\d{4,12}[-+]?\\d{0,4}$"));
    if (caseNumber.match(trimmed).hasMatch()) {
        return {ClientQuery::By::CaseNumber, trimmed};
    }
    return {number.match(trimmed).hasMatch() ? ClientQuery::By::Number : ClientQuery::By::Name, trimmed};
}

} // namespace lotsbok
