// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_card.h"
#include "app/widgets/row_list.h"

#include <QPointer>

class QLabel;

namespace lotsbok {

/// The records of one kind as rows; opening one, or "New", puts its RecordCard in their place, and closing it
/// gives the keyboard back to the row. The plain way for a kind that needs no picture of its own.
class RecordList : public CardFrame {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString empty; ///< what it is for and what to do, while there is nothing
        QString add;   ///< "New report of concern"
    };
    using Row = std::function<ListRow::Content(const QJsonObject& value)>;
    using Fresh = std::function<QJsonObject()>; ///< recordToJson of a new one

    RecordList(PageContext context, const Texts& texts, const RecordKind& kind, const SubjectRef& subject,
               const Row& row, const Fresh& fresh, const RecordEditorOptions& options = {},
               QWidget* parent = nullptr);

    template<typename T>
    void setRecords(const QList<T>& records)
    {
        QList<QJsonObject> values;
        for (const T& each : records) {
            values.append(recordToJson(each));
        }
        setValues(values);
    }
    void setValues(const QList<QJsonObject>& values); ///< in the order shown; what is being written stays
    void setMayWrite(bool mayWrite);                  ///< rows open read-only, and nothing is added
    void setOptions(const RecordEditorOptions& options) { m_options = options; } ///< of the next card
    /// Called with every card before it is shown: prepare, save text …
    void setTune(std::function<void(RecordCard*)> tune) { m_tune = std::move(tune); }
    [[nodiscard]] bool isEditing() const { return m_card != nullptr; }
    void startNew();
    void open(const QString& id);

Q_SIGNALS:
    void saved(const QJsonObject& stored);
    void editingChanged(); ///< a record is begun or left

private:
    void showRows();
    void openRow(const QString& id);
    void edit(const QJsonObject& value);
    void takeIn(const QJsonObject& stored);
    void closeCard();
    void lookForDraft(const QList<FormDraft>& drafts);

    PageContext m_context;
    Texts m_texts;
    RecordKind m_kind;
    SubjectRef m_subject;
    Row m_row;
    Fresh m_fresh;
    RecordEditorOptions m_options;
    QList<QJsonObject> m_values;
    bool m_mayWrite = true;
    bool m_hasDraft = false; ///< of a new one, written before a lock
    std::function<void(RecordCard*)> m_tune{};
    QPushButton* m_new;
    RowList* m_rows;
    QLabel* m_empty;
    QString m_edited; ///< id of what the card is of
    QPointer<RecordCard> m_card;
};

} // namespace lotsbok
