// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/extract_desk.h"
#include "exchange/disclosure.h"

namespace lotsbok {

/// What is to be given to somebody who has asked for it.
struct ExtractOrder {
    ExtractPerson person{};
    ExtractReview review{};
    QDate askedOn{}; ///< of the signed request (R34)
};

/// R34, GDPR 15. Beside Disclosure, for what is registered about one person: a readable PDF file and the same
/// in JSON (docs/extract-format.md), after a person's review. Both are recorded as disclosures to the person.
class ExtractDoor {
public:
    using Progress = ExtractDesk::Progress;

    explicit ExtractDoor(Session& session)
        : m_session(session)
    {}
    explicit ExtractDoor(Disclosure& door) ///< of its session
        : m_session(door.m_session)
    {}

    struct Given {
        DisclosureRecord paper{};
        DisclosureRecord data{};
        int pages = 0;
    };
    static QString paperName(); ///< "registerutdrag.pdf": names nobody
    static QString dataName();

    /// What the reviewer goes through, each entry whole and unmasked, and what would be left out; logged as a
    /// read, nothing leaves. Errors: those of ExtractDesk::source.
    Result<Extract> review(const ExtractPerson& person, const ExtractReview& review,
                           const Progress& progress = {});
    /// What would leave, to look at. Errors as toFolder, without those of the folder.
    Result<PrintedForm> preview(const ExtractOrder& order, const Progress& progress = {});
    /// Writes both files into an existing folder. Errors: RuleSaysNo while the list is not gone through, or
    /// when something that must be judged is not; InvalidInput without the day of the request, or with one to
    /// come; FileSystem before anything is recorded when one of the files cannot be written; Cancelled.
    Result<Given> toFolder(const ExtractOrder& order, const QString& folder, bool overwrite = false,
                           const Progress& progress = {});

private:
    struct Made;
    Result<Made> make(const ExtractOrder& order, const Progress& progress);

    Session& m_session;
};

} // namespace lotsbok
