// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/security/key_file.h"
#include "core/store/row.h"

#include <QSet>
#include <functional>
#include <map>

struct sqlite3_stmt;

namespace lotsbok {

struct Author;
class Connection;

/// For whom the key of a veil is sealed.
struct VeilReader {
    QUuid id{};              ///< the user; null: the recovery key
    QByteArray sealPublic{}; ///< X25519
    bool operator==(const VeilReader&) const = default;
};

/// What the veil over records about employees is over; that over a sealed case: "case:UUID".
inline constexpr auto kStaffVeil = "staff";

/// What only few may read (docs/decisions/0015): what is written of employees (safety talks, competences) and
/// in each sealed case, with the forms, signatures, releases and attachments of both and the history of all
/// these, is sealed cell by cell where it stands, under one veil over all employees and one over each case.
/// A Statement opens such cells as it steps; for whoever has not the key the row is not there.
/// Belongs to one Connection, which must outlive it.
class Veils {
public:
    /// The Ed25519 key of a person whose signature makes a veil over this genuine; empty: that person's does
    /// not.
    using Voucher = std::function<QByteArray(const QUuid& signer, const QString& over)>;
    enum class State {
        None,   ///< nothing is sealed yet
        Open,   ///< its key is at hand
        Closed, ///< its key is somebody else's
        Forged, ///< nobody who may has signed it
    };

    explicit Veils(Connection& connection);
    ~Veils();
    Veils(const Veils&) = delete;
    Veils& operator=(const Veils&) = delete;

    /// Takes the keys that are sealed to the user, if any are.
    Result<void> open(const UserKeys& keys, UserId user, const Voucher& voucher);
    /// The same with the recovery key's own pair.
    Result<void> openWithRecovery(const QByteArray& sealPublic, const Secret& sealPrivate,
                                  const Voucher& voucher);

    // Query. `over`: kStaffVeil or a case
    Result<State> state(const QString& over) const;
    Result<QUuid> signer(const QString& over) const; ///< null without a veil
    /// In rising order; none without a veil.
    Result<QList<VeilReader>> readers(const QString& over) const;
    /// That what is under the veil can be read and written. NoPermission: its key is somebody else's.
    /// Tampered: it is forged.
    Result<void> requireKey(const QString& over) const;

    // What a veil may be over. Empty: no veil ever is
    [[nodiscard]] static QString over(const SubjectRef& subject);
    [[nodiscard]] static QString overRow(const QByteArray& table, const Row& row);
    /// Whether the cell is sealed in a veiled row.
    [[nodiscard]] static bool covers(const QByteArray& table, const QByteArray& column, const Value& value);

    // Change, inside a transaction. The author signs.
    /// The first veil over this: what is in the open is sealed. After None only.
    Result<void> raise(const QString& over, const QList<VeilReader>& readers, const Author& author);
    /// After Open only: the key is sealed to one more, or to another key of the same reader.
    Result<void> admit(const QString& over, const VeilReader& reader);
    /// After Open only: a new key for these readers; everything is sealed anew.
    Result<void> renew(const QString& over, const QList<VeilReader>& readers, const Author& author);
    /// After Open only: the author answers for the veil in place of who did.
    Result<void> vouch(const QString& over, const Author& author);
    /// After Open only: everything stands in the open again, and there is no veil.
    Result<void> lift(const QString& over);
    /// After None or Open: what came from elsewhere, still under the other veil or in the open, is as the
    /// rest is. The other key must be at hand.
    Result<void> settle(const QString& over);

    // One cell
    /// As it is to be stored: a text or bytes sealed; anything else, an empty text, and all where no veil is,
    /// as it is. Errors: as requireKey().
    Result<Value> sealed(const QString& over, const QByteArray& column, const QUuid& id, int version,
                         const Value& value) const;

    // For Statement
    [[nodiscard]] bool mayMeetSealed(const QByteArray& sql) const;
    using OpenedCells = std::vector<std::pair<int, QByteArray>>; ///< column and content
    /// Opens the sealed cells of the present row. False: the row is closed here. Tampered: a cell was
    /// changed, or is another row's, column's or version's.
    Result<bool> openRow(sqlite3_stmt* row, OpenedCells& cells) const;

private:
    using Unseal = std::function<std::optional<Secret>(const QByteArray& box)>;
    struct Place;
    struct VeiledRow;
    Result<std::vector<Place>> places(const QString& over) const;
    /// The veil as it stands in this transaction; null: none.
    Result<QUuid> present(const QString& over) const;
    Result<QUuid> openOne(const QString& over) const; ///< its key is at hand; Tampered otherwise
    Result<bool> isListed(const QUuid& veil) const;
    Result<void> load(const QUuid& reader, const Unseal& unsealed, const Voucher& voucher);
    Result<void> put(const QString& over, const QList<VeilReader>& readers, const Author& author);
    Result<void> remove(const QString& over);
    Result<void> sealAll(const QString& over, const QUuid& veil); ///< null: all is put in the open
    Result<void> sealRow(const Place& place, const VeiledRow& row, const QUuid& veil);
    [[nodiscard]] Value sealedCell(const QUuid& veil, const QByteArray& column, const QUuid& id, int version,
                                   const Value& value) const;

    Connection& m_db;
    /// By veil, and never changed (another key is another veil), so that a transaction that is rolled back
    /// leaves nothing wrong here.
    std::map<QUuid, Secret> m_keys{};
    QSet<QUuid> m_forged{};
    bool m_mayHaveCases = true; ///< whether a veil over a case can be there
};

} // namespace lotsbok
