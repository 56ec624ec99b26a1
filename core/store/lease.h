// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/lease_file.h"
#include "core/store/workstation.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <memory>

namespace lotsbok {

/// NAME.lotsbok-lease: one process at a time has the book open for writing (docs/book-format.md, "Lease").
/// The file appears whole and goes away when the Lease does. While it is held, a thread of its own moves the
/// counter in it, through a descriptor that follows the file: a holder whose lease was replaced moves nothing
/// of the other's. Whoever's token stands in the file holds it, and nobody else commits.
class Lease {
public:
    /// For a counter that does not move so long, its holder is taken for dead.
    static constexpr std::chrono::seconds kWatch{60};
    static constexpr std::chrono::seconds kLook{5}; ///< between two looks at it

    /// Takes a free lease, and at once one of this machine whose process has ended.
    /// Errors: InUse naming user, host and since when; FileSystem (the folder refuses writing, or does not
    /// keep two from making one file); NoSpace.
    static Result<std::unique_ptr<Lease>> take(const QString& bookPath, const QString& user,
                                               const QDateTime& now,
                                               std::shared_ptr<const Workstation> machine = {});
    /// Takes over from a holder that was seen silent (LeaseWatch). Its book may still be open somewhere, so
    /// the caller must move the book to a new file before writing (isFromSilent()). Errors as take(); InUse
    /// also when the holder has moved since.
    static Result<std::unique_ptr<Lease>> takeOver(const QString& bookPath, const QString& user,
                                                   const QDateTime& now, const LeaseHolder& silent,
                                                   std::shared_ptr<const Workstation> machine = {});
    /// What a holder has handed to this process (handTo()); nothing as long as it has not.
    static std::unique_ptr<Lease> accept(const QString& bookPath, const LeaseHolder& self,
                                         std::shared_ptr<const Workstation> machine = {});

    /// Who holds it now; nothing when it is free or its process is known to have ended.
    static std::optional<LeaseHolder> holder(const QString& bookPath,
                                             const std::shared_ptr<const Workstation>& machine = {});

    static QString path(const QString& bookPath);
    /// The refusal that names who and since when.
    static Error inUse(const LeaseHolder& holder);

    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    // Query
    [[nodiscard]] const LeaseHolder& self() const { return m_self; }
    /// False once somebody else took the lease over or removed it, or the machine was started anew.
    /// Errors: FileSystem when its file cannot be read; then nobody knows, and nothing may be written.
    [[nodiscard]] Result<bool> isHeld() const;
    /// Taken from one who was silent and may wake up.
    [[nodiscard]] bool isFromSilent() const { return m_fromSilent; }

    // Operations
    /// The number of this holding, once the book has told it.
    void setGeneration(qint64 generation);
    void beat(); ///< moves the counter now
    /// Gives the lease to another process, which finds it by its token. Afterwards it is not held.
    Result<void> handTo(const LeaseHolder& asker);

private:
    class Pulse;
    Lease(QString path, LeaseHolder self, std::shared_ptr<const Workstation> machine, bool fromSilent);
    bool startPulse(); ///< false when the file is another's
    static std::unique_ptr<Lease> opened(const QString& file, const LeaseHolder& self,
                                         std::shared_ptr<const Workstation> machine, bool fromSilent);

    QString m_path;
    LeaseHolder m_self;
    std::shared_ptr<const Workstation> m_machine;
    std::unique_ptr<Pulse> m_pulse;
    bool m_fromSilent = false;
};

/// Watches a holder by its counter alone: clocks of other machines may be wrong.
class LeaseWatch {
public:
    explicit LeaseWatch(QString bookPath)
        : m_bookPath(std::move(bookPath))
    {}

    /// One look after `passed` time by the watcher's own monotonic clock. A longer pause counts as one look's
    /// time: the watcher itself may have slept.
    void look(std::chrono::milliseconds passed);
    /// The holder, when it has not moved for Lease::kWatch.
    [[nodiscard]] std::optional<LeaseHolder> silent() const;

private:
    QString m_bookPath;
    std::optional<LeaseHolder> m_seen;
    std::optional<LeaseHolder> m_seenNext; ///< who was taking it over
    std::chrono::milliseconds m_unmoved{0};
};

} // namespace lotsbok
