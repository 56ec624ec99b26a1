// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_check.h"
#include "core/session/attachment_content.h"
#include "core/session/case_work_private.h"
#include "core/store/case_file_reader.h"
#include "core/store/case_work_store.h"
#include "core/store/record_repository.h"

#include <QCryptographicHash>

namespace lotsbok {

namespace {

QByteArray hashOfContent(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// "kind:uuid" of an entry in this case; an empty text is the case itself.
bool isInCase(const CaseFile& file, const QString& subject)
{
    bool found = subject.isEmpty();
    CaseRecordTypes::forEach([&]<typename T>() {
        for (const T& record : file.all<T>()) {
            found = found || subject == entrySubject(T::info.kind, record.id.uuid());
        }
    });
    return found;
}

} // namespace

Result<Attachment> CaseWork::attach(const Attachment& value, const QByteArray& content)
{
    const auto file = fileFor(value.caseId);
    if (!file) {
        return fail(file.error());
    }
    const auto type = attachmentMediaType(content);
    if (!type) {
        return fail(type.error());
    }
    if (value.name.contains(u'/') || value.name.contains(u'\\')) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Name: a name is kept, never a path."));
    }
    if (!isInCase(*file, value.subject)) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Subject: there is no such entry in this case."));
    }
    if (file->value.closedOn.isValid()) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "A closed case takes no attachments."), "R42");
    }
    Attachment kept = value;
    kept.mediaType = *type;
    kept.size = content.size();
    kept.sha256 = hashOfContent(content);
    if (auto valid = validateRecord(kept); !valid) {
        return fail(valid.error());
    }
    if (value.version != 0) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session",
                                            "The content of an attachment is never replaced; attach the "
                                            "new file beside it."),
                          "R42");
    }
    Result<Attachment> saved = kept;
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        saved = RecordRepository<Attachment>(store()).save(kept, {});
        return saved ? CaseWorkStore(store()).keepContent(kept.id, content) : fail(saved.error());
    });
    return done ? saved : fail(done.error());
}

Result<QByteArray> CaseWork::attachmentContent(CaseId caseId, AttachmentId id)
{
    if (auto allowed = m_session.d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = m_session.d->requireCase(caseId); !opened) {
        return fail(opened.error());
    }
    const auto record = RecordRepository<Attachment>(store()).stored(id.uuid());
    if (!record) {
        return fail(record.error());
    }
    if (!*record || (*record)->caseId != caseId) {
        return notFound();
    }
    auto content = CaseWorkStore(store()).content(id);
    if (!content) {
        return content;
    }
    if (content->size() != (*record)->size || hashOfContent(*content) != (*record)->sha256) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Session", "The attachment is not what was once kept."));
    }
    if (auto logged =
            m_session.d->logRead(QStringLiteral("attachment.read"), entrySubject("attachment", id.uuid()),
                                 m_session.d->statedReason(SubjectRef::of(caseId)));
        !logged) {
        return fail(logged.error());
    }
    return content;
}

} // namespace lotsbok
