// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_copies.h"

#include "core/store/draft_row.h"
#include "core/store/repository.h"
#include "core/store/secret_cases.h"

namespace lotsbok {

namespace {

QByteArray selectCopies()
{
    return QByteArray("SELECT ") + kDraftCells + ", id, station FROM draft_copies WHERE user = ? ";
}

Result<DraftCopy> copyOf(const Statement& row)
{
    auto draft = readDraft(row);
    return draft ? Result<DraftCopy>(DraftCopy{row.uuid(8), std::move(*draft), row.text(9)})
                 : fail(draft.error());
}

Result<WrittenDraft> writtenDraft(const Statement& row)
{
    const auto writer = row.id<UserId>(10);
    auto copy = copyOf(row);
    if (!writer || !copy) {
        return copy ? Result<WrittenDraft>(damagedRecord("draft")) : fail(copy.error());
    }
    return WrittenDraft{*writer, std::move(*copy)};
}

} // namespace

Result<std::optional<FormDraft>> DraftCopies::draft(UserId user, const SubjectRef& subject,
                                                    const QString& formId)
{
    Statement select = m_store.connection().prepare(
        QByteArray("SELECT ") + kDraftCells + " FROM drafts WHERE user = ? AND subject = ? AND form = ?");
    select.bind(user).bind(toString(subject)).bind(formId);
    return readOne<FormDraft>(select, readDraft);
}

Result<QList<FormDraft>> DraftCopies::draftsToSeal(UserId user)
{
    Statement list = m_store.connection().prepare(QByteArray("SELECT ") + kDraftCells +
                                                  " FROM drafts WHERE user = ? AND (subject LIKE "
                                                  "'employee:%' OR subject LIKE 'case:%')");
    list.bind(user);
    return readAll<FormDraft>(list, readDraft);
}

Result<QList<WrittenDraft>> DraftCopies::draftsAbout(const SubjectRef& subject)
{
    Statement list = m_store.connection().prepare(QByteArray("SELECT ") + kDraftCells +
                                                  ", NULL, '', user FROM drafts WHERE subject = ?");
    list.bind(toString(subject));
    return readAll<WrittenDraft>(list, writtenDraft);
}

Result<QList<WrittenDraft>> DraftCopies::copiesAbout(const SubjectRef& subject)
{
    Statement list = m_store.connection().prepare(QByteArray("SELECT ") + kDraftCells +
                                                  ", id, station, user FROM draft_copies WHERE subject = ?");
    list.bind(toString(subject));
    return readAll<WrittenDraft>(list, writtenDraft);
}

Result<QList<DraftCopy>> DraftCopies::copies(UserId user)
{
    Statement list = m_store.connection().prepare(selectCopies() + "ORDER BY saved_at, rowid");
    list.bind(user);
    return readAll<DraftCopy>(list, copyOf);
}

Result<QList<DraftCopy>> DraftCopies::knownCopies(UserId user)
{
    Statement list = prepareKnown(m_store, selectCopies() + "AND " + knownSubject("subject") +
                                               " ORDER BY saved_at, rowid");
    list.bind(user);
    return readAll<DraftCopy>(list, copyOf);
}

Result<void> DraftCopies::saveDraft(UserId user, const FormDraft& draft)
{
    Statement upsert = m_store.connection().prepare(
        QByteArray("INSERT INTO drafts (") + kDraftCells +
        ", user) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (user, subject, form) DO UPDATE SET form_version = excluded.form_version, "
        "definition = excluded.definition, corrects = excluded.corrects, "
        "corrects_version = excluded.corrects_version, answers = excluded.answers, "
        "saved_at = excluded.saved_at");
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
