// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/erased_reapply.h"

#include "core/security/atomic_file.h"
#include "core/security/erased_list.h"
#include "core/store/erasure_store.h"

#include <QCoreApplication>
#include <QFile>

namespace lotsbok {

Result<void> writeErasedList(Store& store, const QUuid& bookId, const Secret& databaseKey,
                             const QString& path)
{
    ErasureStore erasures(store);
    if (auto noted = erasures.noteListKey(erasedListKey(databaseKey)); !noted) {
        return noted;
    }
    const auto ids = erasures.erasedIds();
    const auto keys = erasures.listKeys();
    if (!ids || !keys) {
        return fail(!ids ? ids.error() : keys.error());
    }
    if (ids->isEmpty() && !QFile::exists(path)) {
        return {};
    }
    return writeFileAtomically(path, erasedListBytes({bookId, *ids}, *keys), false);
}

Result<int> applyErasedList(Store& store, const QUuid& bookId, const Secret& databaseKey,
                            const QString& bookPath)
{
    const QString path = erasedListPath(bookPath);
    if (!QFile::exists(path)) {
        return 0;
    }
    const auto bytes = readFileBounded(path, kErasedListLimit);
    const auto list =
        bytes ? parseErasedList(*bytes, erasedListKey(databaseKey)) : Result<ErasedList>(fail(bytes.error()));
    if (!list) {
        return fail(list.error());
    }
    if (list->book != bookId) {
        return fail(ErrorCode::Tampered,
                    QCoreApplication::translate("Book", "The list of what was erased is another book's."));
    }
    auto forgotten = ErasureStore(store).forget(list->ids);
    if (forgotten) {
        QFile::remove(path); // left there, it is read once more at the next opening and changes nothing
    }
    return forgotten;
}

} // namespace lotsbok
