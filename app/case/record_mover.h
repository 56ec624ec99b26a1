// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/field_spec.h"
#include "core/session/session_thread.h"

#include <QHash>
#include <QObject>

namespace lotsbok {

/// Saves what is moved on a board or a map at once, in the order it was done, and takes it back. Nothing
/// waits for the book: a record stands where it was put while its save is on the way, and goes back if it is
/// refused.
class RecordMover : public QObject {
    Q_OBJECT

public:
    explicit RecordMover(SessionThread& book, QObject* parent = nullptr);

    // Query
    /// The record with what is on its way to the book; empty when it is not known.
    [[nodiscard]] QJsonObject value(const QString& id) const;
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return !m_onTheWay.isEmpty(); }

    // Operations
    /// What is stored, as recordToJson; what is on its way stays. Older versions than those known change
    /// nothing.
    void setStored(const RecordKind& kind, const QList<QJsonObject>& values);
    /// Changes these fields and saves. Drops itself when nothing would change.
    void change(const QString& id, const QJsonObject& fields);
    /// Something was saved in another way (by its card) that undo is to take back too.
    void noteEdit(const RecordKind& kind, const QJsonObject& before, const QJsonObject& after);
    /// Takes back the last step, unless one of its fields was changed since: then it is forgotten.
    void undo();
    void redo();

Q_SIGNALS:
    void moved();                              ///< values are other than before: show them
    void stored();                             ///< everything is in the book
    void refused(const lotsbok::Error& error); ///< moved() came before
    void stepsChanged();                       ///< canUndo() or canRedo()

private:
    struct Record {
        int kind = 0; ///< in m_kinds
        QJsonObject stored;
        QJsonObject pending; ///< fields that are not in the book yet
    };
    struct Step {
        QString id;
        QJsonObject before;
        QJsonObject after; ///< the same fields
    };
    struct Save {
        QString id;
        QJsonObject fields;
    };
    /// The last version of each record that was saved here: on the book's thread, where one save follows the
    /// other before this one has heard of it.
    using Latest = std::shared_ptr<QHash<QString, QJsonObject>>;

    int placeOf(const RecordKind& kind);
    void apply(const QString& id, const QJsonObject& fields);
    void saved(const Result<QJsonObject>& result);
    void renewPending(const QString& id);
    void walk(QList<Step>& from, QList<Step>& to, bool back);

    SessionThread& m_book;
    QList<RecordKind> m_kinds;
    QHash<QString, Record> m_records;
    QList<Save> m_onTheWay; ///< oldest first; all are the book's thread's already
    Latest m_latest = std::make_shared<QHash<QString, QJsonObject>>();
    QList<Step> m_undo;
    QList<Step> m_redo;
};

/// The fields of `a` that are other than in `b`, without id and version.
QJsonObject differingFieldsOf(const QJsonObject& a, const QJsonObject& b);

} // namespace lotsbok
