// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/field_spec.h"

#include "forms/widgets/form_document.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace lotsbok {

class FieldEditor;
class FieldRow;

/// One value that may be chosen, or is suggested for a text.
struct RecordChoice {
    QString label;
    QString value;
};

/// How an editor differs from what the description alone gives.
struct RecordEditorOptions {
    QStringList fields{}; ///< which, in this order; empty: all that can be edited but caseId
    QHash<QString, QList<RecordChoice>> choices{}; ///< for references ("guardian", "byUser"); a reference
                                                   ///< without choices is not shown. For a text: what is
                                                   ///< offered beside writing it, by label
    QHash<QString, QStringList> words{};           ///< fewer words of a choice than there are
    QHash<QString, QString> help{};                ///< one sentence under a field
    QList<RecordChoice> parties{};          ///< contacts, to fill in a party by: value is the ContactId
    QHash<QString, QJsonObject> contacts{}; ///< by ContactId: what choosing one fills in (partyKind …)
    QString part{};                         ///< of a record edited in parts: each part has a draft of its own
    int columns = 1;
    QDate today{}; ///< for dates such as “+7”; RecordCard takes it from the clock
};

/// The fields of one record, built from its description with the editors of the forms: question above, help
/// or what is wrong under it; one undo for all. Keeps what it does not show. Choosing a contact fills in the
/// party.
class RecordEditor : public QWidget {
    Q_OBJECT

public:
    RecordEditor(const RecordKind& kind, const RecordEditorOptions& options, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] QJsonObject value() const; ///< as it stands; a field that cannot be read is as it was
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] FieldEditor* field(const QString& name) const; ///< nullptr when it is not shown
    [[nodiscard]] QUndoStack* undoStack() { return m_document.undoStack(); }
    [[nodiscard]] const Answers& answers() const { return m_document.answers(); } ///< as a draft keeps them

    // Change
    void setValue(const QJsonObject& value); ///< emits nothing, forgets the way back
    void setAnswers(const Answers& answers); ///< out of a draft; the rest stays as set by setValue
    void setReadOnly(bool readOnly);
    /// What stands in the way of saving: an unreadable date, an empty required field. Says it by the fields
    /// and puts the keyboard into the first.
    bool check();
    void setProblem(const QString& field, const QString& text);
    void focusFirst();

Q_SIGNALS:
    void edited(); ///< by a person, also undo and redo

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow(const Field& field, QGridLayout* grid);
    void rowEdited(const Field& field, FieldEditor* editor, const QString& typingIn);
    void documentChanged(const QString& fieldId);
    void fillInParty();
    void showAnswers();

    RecordKind m_kind;
    RecordEditorOptions m_options;
    QJsonObject m_value; ///< as it was set: what is not shown stays
    FormDocument m_document;
    QList<FieldRow*> m_rows;
    QSet<QString> m_times; ///< ids of questions for a time of day
    int m_column = 0;
    int m_line = 0;
    bool m_readOnly = false;
};

} // namespace lotsbok
