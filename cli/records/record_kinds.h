// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/records/record_commands.h"

namespace lotsbok::cli {

/// A change of a record from outside: JSON by field name.
struct RecordChange {
    QString id{};            ///< of the stored record; empty: a new one
    std::optional<int> base; ///< the version that was read; the stored one without it
    QJsonObject fields{};
    QString because{};
};

/// A kind of record without its type: what the generic commands go by.
struct RecordKind {
    const char* id = "";
    bool ofCase = false;
    /// The command that makes and changes it, where a plain save would leave something undone; nullptr: the
    /// generic commands do.
    const char* madeBy = nullptr;
    QJsonArray (*fields)() = nullptr; ///< name, type, words, required, most
    Result<QList<ShownRecord>> (*list)(Session&, const std::optional<CaseId>&) = nullptr;
    Result<Output> (*save)(Session&, const std::optional<CaseId>&, const RecordChange&) = nullptr;
};

/// Every kind of core/model/case_file.h, of cases first.
const QList<RecordKind>& recordKinds();
/// nullptr when there is none of that name.
const RecordKind* recordKind(const QString& id);

/// Bounds of a record that comes from outside.
inline constexpr qint64 kRecordBytes = 256 * 1024;
inline constexpr int kRecordDepth = 16;

} // namespace lotsbok::cli
