// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/log_desk.h"

#include <QAbstractTableModel>

namespace lotsbok {

/// One read that the head of unit looks at, in words.
struct LogLine {
    AuditEntry entry;
    QString about;  ///< who or what was read, as lists name it
    QString reason; ///< that was stated; empty: none was asked for
};

/// What a month's review shows: read in one job on the book's thread.
struct LogSample {
    QList<LogLine> lines;
    QList<LogReview> reviews{}; ///< newest first
    QList<User> users{};
};
Result<LogSample> readLogSample(Session& session, QDate month);

/// The sample as a table: when, who, what, about whom, why.
class LogSampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole; ///< moments as such, texts as shown
    enum Column { When, Who, What, About, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void setLines(const QList<LogLine>& lines);

private:
    QList<LogLine> m_lines;
};

/// "case.read-with-reason" → "Read the case"; an action that is not known stands as it is.
QString logActionName(const QString& action);

} // namespace lotsbok
