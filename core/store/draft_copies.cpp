// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_copies.h"

#include "core/store/repository.h"
#include "core/store/secret_cases.h"

namespace lotsbok {

namespace {

constexpr auto kDraftCells =
    "subject, form, form_version, definition, corrects, corrects_version, answers, saved_at";

Result<FormDraft> draftOf(const Statement& row)
{
    const auto subject = subjectFromString(row.text(0));
    const auto answers = jsonFromBytes(row.text(6).toUtf8());
    if (!subject || !answers) {
        return damagedRecord("draft");
    }
    FormDraft value;
    value.subject = *subject;
    value.formId = row.text(1);
    value.formVersion = row.number(2);
    value.definitionHash = row.bytes(3);
    value.corrects = row.id<ResponseId>(4);
    value.correctsVersion = row.number(5);
    value.answers = *answers;
    value.savedAt = row.dateTime(7);
    return value;
}

constexpr auto kSelectCopies =
    "SELECT subject, form, form_version, definition, corrects, corrects_version, answers, saved_at, id, "
    "station FROM draft_copies WHERE user = ? ";

Result<DraftCopy> copyOf(const Statement& row)
{
    auto draft = draftOf(row);
    return draft ? Result<DraftCopy>(DraftCopy{row.uuid(8), std::move(*draft), row.text(9)})
                 : fail(draft.error());
}

void bindDraft(Statement& statement, const FormDraft& draft)
{
    statement.bind(toString(draft.subject)).bind(draft.formId).bind(draft.formVersion);
    statement.bind(draft.definitionHash).bind(draft.corrects).bind(draft.correctsVersion);
    statement.bind(QString::fromUtf8(jsonBytes(draft.answers))).bind(draft.savedAt);
}

} // namespace

Result<std::optional<FormDraft>> DraftCopies::draft(UserId user, const SubjectRef& subject,
                                                    const QString& formId)
{
    Statement select = m_store.connection().prepare(
        QByteArray("SELECT ") + kDraftCells + " FROM drafts WHERE user = ? AND subject = ? AND form = ?");
    select.bind(user).bind(toString(subject)).bind(formId);
    return readOne<FormDraft>(select, draftOf);
}

Result<QList<DraftCopy>> DraftCopies::copies(UserId user)
{
    Statement list = m_store.connection().prepare(QByteArray(kSelectCopies) + "ORDER BY saved_at, rowid");
    list.bind(user);
    return readAll<DraftCopy>(list, copyOf);
}

Result<QList<DraftCopy>> DraftCopies::knownCopies(UserId user)
{
    Statement list = prepareKnown(m_store, QByteArray(kSelectCopies) + "AND " + knownSubject("subject") +
                                               " ORDER BY saved_at, rowid");
    list.bind(user);
    return readAll<DraftCopy>(list, copyOf);
}

Result<void> DraftCopies::saveDraft(UserId user, const FormDraft& draft)
{
    Statement upsert =
        m_store.connection().prepare(QByteArray("INSERT OR REPLACE INTO drafts (") + kDraftCells +
                                     ", user) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(upsert, draft);
    return upsert.bind(user).run();
}

Result<void> DraftCopies::removeDraft(UserId user, const SubjectRef& subject, const QString& formId)
{
    Statement remove =
        m_store.connection().prepare("DELETE FROM drafts WHERE user = ? AND subject = ? AND form = ?");
    return remove.bind(user).bind(toString(subject)).bind(formId).run();
}

Result<void> DraftCopies::add(UserId user, const DraftCopy& copy)
{
    Statement insert = m_store.connection().prepare(QByteArray("INSERT INTO draft_copies (") + kDraftCells +
                                                    ", id, user, station) VALUES "
                                                    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(insert, copy.draft);
    return insert.bind(copy.id).bind(user).bind(copy.station).run();
}

Result<void> DraftCopies::change(const DraftCopy& copy)
{
    Statement update = m_store.connection().prepare(
        "UPDATE draft_copies SET subject = ?, form = ?, form_version = ?, definition = ?, corrects = ?, "
        "corrects_version = ?, answers = ?, saved_at = ? WHERE id = ?");
    bindDraft(update, copy.draft);
    return update.bind(copy.id).run();
}

Result<void> DraftCopies::remove(UserId user, const QUuid& id)
{
    Statement remove = m_store.connection().prepare("DELETE FROM draft_copies WHERE id = ? AND user = ?");
    if (auto done = remove.bind(id).bind(user).run(); !done) {
        return done;
    }
    return m_store.connection().changes() == 1 ? Result<void>() : notFound();
}

} // namespace lotsbok
