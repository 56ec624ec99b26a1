// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/archive_desk.h"

#include "core/session/case_work.h"
#include "core/session/extract_desk.h"
#include "core/session/session_private.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

Result<void> ArchiveDesk::requireHead() const
{
    const QList<User> users = m_session.d->capacities();
    const bool isHead =
        std::any_of(users.begin(), users.end(), [](const User& user) { return user.role == Role::UnitHead; });
    return isHead ? Result<void>()
                  : fail(ErrorCode::NoPermission,
                         QCoreApplication::translate(
                             "Session", "Only the head of unit decides what goes to the archive."));
}

Result<void> ArchiveDesk::addAttachments(ArchiveSource& its, const CaseFile& file, const Progress& progress)
{
    const QList<Attachment>& all = file.all<Attachment>();
    qint64 bytes = 0;
    for (const Attachment& each : all) {
        bytes += each.size;
    }
    if (bytes > kArchiveLimit) {
        return fail(ErrorCode::NoSpace,
                    QCoreApplication::translate(
                        "Session", "The attachments are more than 512 MiB: too much for one package."));
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (progress && !progress(static_cast<int>(i) + 1, static_cast<int>(all.size()) + 1)) {
            return fail(ErrorCode::Cancelled, {});
        }
        auto content = CaseWork(m_session).attachmentContent(its.value.id, all.at(i).id);
        if (!content) {
            return fail(content.error());
        }
        its.attachments.append({all.at(i), std::move(*content)});
    }
    return {};
}

Result<ArchiveSource> ArchiveDesk::source(CaseId id, const Progress& progress)
{
    if (auto head = requireHead(); !head) {
        return fail(head.error());
    }
    const auto file = m_session.caseFile(id);
    if (!file) {
        return fail(file.error());
    }
    if (!file->value.closedOn.isValid()) {
        return fail(ErrorCode::RuleSaysNo,
                    QCoreApplication::translate("Session", "Only a closed case goes to the archive."));
    }
    if (progress && !progress(0, static_cast<int>(file->all<Attachment>().size()) + 1)) {
        return fail(ErrorCode::Cancelled, {});
    }
    auto data = ExtractDesk(m_session).ofCase(id);
    auto responses = m_session.responses(SubjectRef::of(id));
    if (!data || !responses) {
        return fail(!data ? data.error() : responses.error());
    }
    ArchiveSource its{file->value, file->client, std::move(*data), std::move(*responses), {}};
    const auto done = addAttachments(its, *file, progress);
    return done ? Result<ArchiveSource>(std::move(its)) : fail(done.error());
}

} // namespace lotsbok
