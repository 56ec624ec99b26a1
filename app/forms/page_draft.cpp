// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/page_draft.h"

#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QJsonArray>
#include <algorithm>
#include <utility>

namespace lotsbok {

namespace {

const QLatin1String prefix("page:");
const QString valuesKey = QStringLiteral("fields");
const QString baseKey = QStringLiteral("base");

} // namespace

bool isPageDraftId(const QString& formId)
{
    return formId.startsWith(prefix);
}

QString pageDraftId(const QString& kind, bool isNew)
{
    return prefix + (isNew ? QStringLiteral("new-") : QString()) + kind;
}

FormDraft makePageDraft(const SubjectRef& subject, const QString& formId, const QJsonObject& values)
{
    FormDraft draft;
    draft.subject = subject;
    draft.formId = formId;
    draft.definitionHash = QByteArrayLiteral("page"); // there is no definition, and the column is never empty
    draft.answers = values;
    return draft;
}

Result<QList<FormDraft>> formDrafts(const Session& session)
{
    Result<QList<FormDraft>> drafts = session.drafts();
    if (drafts) {
        drafts->removeIf([](const FormDraft& each) { return isPageDraftId(each.formId); });
    }
    return drafts;
}

PageDraft::PageDraft(SessionThread& book, const Of& of, FieldForm* fields, MessageBar* messages,
                     const std::function<void(const QJsonValue& base, int version)>& setBase)
    : PageDraft(book, of,
                {[fields] { return QJsonValue(fields->values()); },
                 [fields](const QJsonValue& values) { fields->setValues(values.toArray()); }, setBase},
                fields, messages)
{
    connect(fields, &FieldForm::edited, this, [this, fields] {
        changed();
        if (!isChanged()) {
            fields->setNote({});
        }
    });
    connect(this, &PageDraft::saved, fields,
            [fields](const QDateTime& at) { fields->setNote(tr("Draft saved %1").arg(shownTime(at))); });
    connect(&m_saver, &DraftSaver::failed, fields, [fields](const Error& error) {
        fields->setNote(tr("The draft is not saved. %1").arg(error.text));
    });
}

PageDraft::PageDraft(SessionThread& book, const Of& of, Fields fields, QObject* owner, MessageBar* messages)
    : QObject(owner)
    , m_book(book)
    , m_of(of)
    , m_fields(std::move(fields))
    , m_messages(messages)
    , m_stored(m_fields.values())
    , m_base(m_stored)
    , m_baseVersion(of.version)
    , m_saver(book, [this] { return m_current; })
{
    connect(&m_saver, &DraftSaver::saved, this, &PageDraft::saved);
    m_book.run([](Session& session) { return session.drafts(); }, this,
               [this](const Result<QList<FormDraft>>& drafts) { restore(drafts); });
}

QString PageDraft::formId() const
{
    return pageDraftId(m_of.kind, m_of.version == 0);
}

PageDraft::~PageDraft()
{
    m_saver.saveNow();
}

void PageDraft::takeFields()
{
    m_current = makePageDraft(m_of.subject, formId(), {{valuesKey, m_fields.values()}, {baseKey, m_base}});
    m_current.correctsVersion = m_baseVersion;
}

bool PageDraft::isChanged() const
{
    return m_fields.values() != m_stored;
}

void PageDraft::restore(const Result<QList<FormDraft>>& drafts)
{
    if (!drafts || isChanged()) {
        return; // what is being written now goes first
    }
    const auto found = std::find_if(drafts->cbegin(), drafts->cend(), [this](const FormDraft& each) {
        const bool ofAnySubject = m_of.version == 0 && !m_of.bySubject;
        return each.formId == formId() && (ofAnySubject || each.subject == m_of.subject);
    });
    if (found == drafts->cend()) {
        return;
    }
    m_of.subject = found->subject;
    m_kept = true;
    const bool meanwhile = found->correctsVersion != m_of.version;
    if (meanwhile && m_fields.setBase && found->answers.contains(baseKey)) {
        m_base = found->answers.value(baseKey);
        m_baseVersion = found->correctsVersion;
        m_fields.setBase(m_base, m_baseVersion);
    }
    m_fields.setValues(found->answers.value(valuesKey));
    m_saver.forget(); // it is in the book as it stands
    sayRestored(meanwhile);
}

void PageDraft::sayRestored(bool meanwhile)
{
    const bool decides = m_baseVersion != m_of.version;
    m_messages->say(meanwhile ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                    decides     ? tr("What you wrote here before is back, and somebody changed the details "
                                         "meanwhile. When you save you choose field by field.")
                    : meanwhile ? tr("What you wrote here before is back, but somebody changed the details "
                                     "meanwhile. Check every field before you save.")
                                : tr("What you wrote here before is back. It is not saved yet."),
                    {{tr("Throw it away"), [this] { throwAway(); }}});
}

// One way back, until something else is done.
void PageDraft::throwAway()
{
    const QJsonValue written = m_fields.values();
    const QJsonValue base = std::exchange(m_base, m_stored);
    const int version = std::exchange(m_baseVersion, m_of.version);
    if (m_fields.setBase) {
        m_fields.setBase(m_base, m_baseVersion);
    }
    m_fields.setValues(m_stored);
    forget();
    m_messages->say(MessageBar::Kind::Info, tr("What you had written here is thrown away."),
                    {{tr("Undo"), [this, written, base, version] {
                          m_messages->clear();
                          m_mayBringBack = false;
                          if (m_fields.setBase) {
                              m_fields.setBase(base, version);
                          }
                          rebase(base, version);
                          m_fields.setValues(written);
                          changed();
                      }}});
    m_mayBringBack = true;
}

void PageDraft::rebase(const QJsonValue& base, int version)
{
    m_base = base;
    m_baseVersion = version;
}

void PageDraft::changed()
{
    if (std::exchange(m_mayBringBack, false)) {
        m_messages->clear();
    }
    if (isChanged()) {
        m_kept = true;
        takeFields();
        m_saver.changed();
    } else if (m_kept) {
        forget();
    }
}

void PageDraft::forget()
{
    m_saver.forget();
    if (std::exchange(m_kept, false)) {
        m_book.post([subject = m_of.subject, id = formId()](Session& session) {
            (void)session.discardDraft(subject, id);
        });
    }
}

void PageDraft::leave(const std::function<void()>& gone)
{
    if (!isChanged()) {
        gone();
        return;
    }
    m_messages->say(MessageBar::Kind::Warning, tr("What you have written here is not saved."),
                    {{tr("Throw it away"),
                      [this, gone] {
                          forget();
                          gone();
                      }},
                     {tr("Go on writing"), [this] { m_messages->clear(); }}});
}

} // namespace lotsbok
