// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/draft_saver.h"

#include <QJsonValue>

namespace lotsbok {

class FieldForm;
class MessageBar;

/// Keeps what is being written in a record's own fields (a client, an employee, a purchase) as a draft in the
/// encrypted book, and puts it back when the same record is opened again: a lock never asks and never loses.
class PageDraft : public QObject {
    Q_OBJECT

public:
    /// What is kept, and of which version of the record. Version 0 is a new record: there is one draft of
    /// each kind; whatever its subject, unless it is `bySubject`.
    struct Of {
        SubjectRef subject;
        QString kind; ///< "client", "employee", "purchase", a kind of record
        int version = 0;
        bool bySubject = false;
    };
    /// Where what is written stands: read and put back as JSON that only the page knows.
    struct Fields {
        std::function<QJsonValue()> values;
        std::function<void(const QJsonValue&)> setValues;
        /// What was written belongs to an older version of the record, which held `base`: the page saves
        /// against that version from now on, so that the save is a Conflict and is decided field by field.
        /// Called before setValues(); with the stored version again when what was written is thrown away.
        std::function<void(const QJsonValue& base, int version)> setBase{};
    };

    /// `fields` hold the record as it is stored. Both widgets outlive the draft.
    PageDraft(SessionThread& book, const Of& of, FieldForm* fields, MessageBar* messages,
              const std::function<void(const QJsonValue& base, int version)>& setBase = {});
    /// As above, for other fields than a form's: changed() is called at every edit. `owner` is its parent.
    PageDraft(SessionThread& book, const Of& of, Fields fields, QObject* owner, MessageBar* messages);

    ~PageDraft() override; ///< what is unsaved still reaches the book

    [[nodiscard]] bool isChanged() const;

    /// A conflict was decided: what is written is a change of this version now.
    void rebase(const QJsonValue& base, int version);
    void changed();                                ///< something in the fields was edited
    void forget();                                 ///< it was stored, or is not wanted
    void leave(const std::function<void()>& gone); ///< asks first when something would be lost

Q_SIGNALS:
    void saved(const QDateTime& at); ///< the draft is in the book

private:
    void restore(const Result<QList<FormDraft>>& drafts);
    void sayRestored(bool meanwhile);
    void throwAway();
    void takeFields();
    [[nodiscard]] QString formId() const;

    SessionThread& m_book;
    Of m_of;
    Fields m_fields;
    MessageBar* m_messages;
    QJsonValue m_stored; ///< the fields as they were at first
    QJsonValue m_base;   ///< the fields of the version that is being changed
    int m_baseVersion;
    FormDraft m_current;         ///< as it stands; read when the fields may be gone already
    bool m_mayBringBack = false; ///< what was thrown away, until the next edit
    bool m_kept = false;         ///< a draft is in the book, or on its way there
    DraftSaver m_saver;
};

/// Drafts of pages lie beside those of forms; their form ids begin with "page:".
bool isPageDraftId(const QString& formId);
/// The form id under which a page keeps the draft of a record.
QString pageDraftId(const QString& kind, bool isNew);
/// A draft that belongs to no form: who, what, and the page's own values.
FormDraft makePageDraft(const SubjectRef& subject, const QString& formId, const QJsonObject& values);
/// The user's drafts of forms, newest first.
Result<QList<FormDraft>> formDrafts(const Session& session);

} // namespace lotsbok
