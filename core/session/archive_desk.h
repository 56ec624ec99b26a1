// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/extract.h"
#include "core/session/session.h"

namespace lotsbok {

/// An attachment with its bytes, checked against what was once kept.
struct ArchivedAttachment {
    Attachment record{};
    QByteArray content{};
};

/// A closed case with all that the archive keeps of it, unmasked.
struct ArchiveSource {
    Case value;
    Client client{};
    ExtractSource data{};            ///< every entry with what stood there before, and the access log
    QList<FormResponse> responses{}; ///< the latest version of each registered bilaga
    QList<ArchivedAttachment> attachments{};
};

/// What goes to the archive when a case has ended: on a head of unit's decision.
class ArchiveDesk {
public:
    /// How many of how many parts are collected; false stops with Cancelled.
    using Progress = std::function<bool(int done, int all)>;

    explicit ArchiveDesk(Session& session)
        : m_session(session)
    {}

    /// Everything of a closed case; logged as a read. Errors: NoPermission for anybody but a head of unit or
    /// a deputy; RuleSaysNo while the case is open; NotFound, also for a sealed case that is not to be known
    /// of; Damaged when an attachment is not what was kept; NoSpace when the attachments are more than
    /// kArchiveLimit; Cancelled.
    Result<ArchiveSource> source(CaseId id, const Progress& progress = {});

    static constexpr qint64 kArchiveLimit = 512LL * 1024 * 1024; ///< bytes: a package is made in memory

private:
    [[nodiscard]] Result<void> requireHead() const;
    Result<void> addAttachments(ArchiveSource& its, const CaseFile& file, const Progress& progress);

    Session& m_session;
};

} // namespace lotsbok
