// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/book_steps.h"
#include "core/store/case_repository.h"
#include "test_book.h"

namespace lotsbok {

/// The store of a closed book, as that user, past the Session.
inline std::unique_ptr<Store> rawStore(const QString& path, const QString& login, const Secret& password,
                                       const OpenOptions& options)
{
    const auto keys = KeyFile::read(Book::keyFilePath(path));
    const auto unlocked = keys ? keys->unlock(login, password) : Result<Unlocked>(fail(keys.error()));
    auto store = unlocked ? openStore(path, *unlocked, options, true) : fail(unlocked.error());
    if (!store) {
        qFatal("%s", qPrintable(store.error().text));
    }
    return std::move(*store);
}

/// As the head of unit of a test book.
inline std::unique_ptr<Store> rawStore(const TestBook& book)
{
    return rawStore(book.path, TestBook::headLogin(), TestBook::password(), book.options);
}

/// Closes a case on a day without the rules that a close asks for.
inline void closePastTheRules(Store& store, CaseId id, QDate on)
{
    auto value = CaseRepository(store).caseById(id);
    if (!value) {
        qFatal("%s", qPrintable(value.error().text));
    }
    value->closedOn = on;
    if (const auto saved = CaseRepository(store).save(*value); !saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
}

} // namespace lotsbok
