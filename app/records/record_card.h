// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_editor.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"

class QPushButton;

namespace lotsbok {

class ConflictPlace;
class MessageBar;
class PageDraft;

/// A record being written: its fields, save and cancel, what is wrong in the page. What is written outlives a
/// lock (PageDraft), Ctrl+S saves, Escape cancels. A Conflict shows mine, theirs and the merge field by field
/// (app/records/conflict_card).
class RecordCard : public CardFrame {
    Q_OBJECT

public:
    /// `value` is recordToJson of what is stored, or of a new one (version 0).
    RecordCard(PageContext context, const QString& title, const RecordKind& kind, const QJsonObject& value,
               const SubjectRef& subject, const RecordEditorOptions& options = {}, QWidget* parent = nullptr);

    [[nodiscard]] RecordEditor* editor() const { return m_editor; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    /// Runs before saving, on this thread: may change the value, or refuse it with a sentence.
    void setPrepare(std::function<Result<QJsonObject>(QJsonObject)> prepare)
    {
        m_prepare = std::move(prepare);
    }
    /// Saves in place of RecordKind::save (CaseWork's giveConsent, withdraw …).
    void setSave(std::function<Result<QJsonObject>(Session&, const QJsonObject&)> save)
    {
        m_save = std::move(save);
    }
    void setSaveText(const QString& text);
    void setReadOnly(bool readOnly); ///< to look at: nothing can be saved
    void save();
    void cancel(); ///< asks first when something would be lost
    void focusFirst();

Q_SIGNALS:
    void saved(const QJsonObject& stored);
    void cancelled();

private:
    void stored(const Result<QJsonObject>& result);
    void readTheirs();
    void showConflict(const QJsonObject& theirs);
    void useMerged(const QJsonObject& theirs, const QJsonObject& merged);
    void setBase(const Answers& base, int version);

    PageContext m_context;
    RecordKind m_kind;
    RecordEditor* m_editor;
    MessageBar* m_messages;
    QPushButton* m_saveButton;
    PageDraft* m_draft = nullptr;
    std::function<Result<QJsonObject>(QJsonObject)> m_prepare{};
    std::function<Result<QJsonObject>(Session&, const QJsonObject&)> m_save{};
    RecordEditorOptions m_options;
    QJsonObject m_base; ///< as it was read
    ConflictPlace* m_conflict;
    bool m_busy = false;
};

} // namespace lotsbok
