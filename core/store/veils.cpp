// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/user_keys.h"
#include "core/security/veil_box.h"
#include "core/store/repository.h"
#include "core/store/veil_place.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace lotsbok {

namespace {

constexpr auto kVeilDomain = "lotsbok veil 1";
constexpr char kVeilMark[] = "\x01veil1:"; // begins no text that a person writes
constexpr qsizetype kVeilMarkSize = sizeof kVeilMark - 1;
constexpr qsizetype kVeilId = 16;
constexpr qsizetype kVeilHead = kVeilId + sizeof(quint32); // which veil, and the version of the row

QByteArray numberBytes(quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    return {reinterpret_cast<const char*>(&little), sizeof little};
}

/// What a sealed cell is bound to.
QByteArray cellPlace(const QByteArray& head, const QByteArray& column, const QUuid& id)
{
    return kVeilDomain + head + id.toRfc4122() + column;
}

QByteArray veilStatement(const QString& over, const QUuid& veil, const Secret& key)
{
    return QByteArray(kVeilDomain) + '\0' + over.toUtf8() + veil.toRfc4122() + blake2b({}, &key);
}

/// The cell as it stands, or nothing when it is not sealed.
std::optional<QByteArray> sealedBytes(sqlite3_stmt* row, int column)
{
    const int type = sqlite3_column_type(row, column);
    if (type != SQLITE_TEXT && type != SQLITE_BLOB) {
        return std::nullopt;
    }
    const auto* data = static_cast<const char*>(sqlite3_column_blob(row, column));
    const QByteArrayView all(data, data ? sqlite3_column_bytes(row, column) : 0);
    if (!all.startsWith(QByteArrayView(kVeilMark, kVeilMarkSize))) {
        return std::nullopt;
    }
    const QByteArray content = all.sliced(kVeilMarkSize).toByteArray();
    return type == SQLITE_TEXT ? QByteArray::fromBase64(content) : content;
}

/// The column of the row with this name; -1: none.
int columnNamed(sqlite3_stmt* row, const char* name)
{
    const int count = sqlite3_column_count(row);
    for (int i = 0; i < count; ++i) {
        if (qstrcmp(sqlite3_column_name(row, i), name) == 0) {
            return i;
        }
    }
    return -1;
}

QUuid rowId(sqlite3_stmt* row)
{
    const int column = columnNamed(row, "id");
    if (column < 0 || sqlite3_column_bytes(row, column) != kVeilId) {
        return {};
    }
    return QUuid::fromRfc4122(
        QByteArray(static_cast<const char*>(sqlite3_column_blob(row, column)), kVeilId));
}

bool isOfVersion(sqlite3_stmt* row, quint32 version)
{
    const int column = columnNamed(row, "version");
    return column < 0 || sqlite3_column_int64(row, column) == version;
}

Unexpected notGenuine()
{
    return fail(ErrorCode::Tampered,
                QCoreApplication::translate("Store", "What is sealed for its readers was changed or put in "
                                                     "another's place."));
}

} // namespace

/// Where cells are, and what they are bound to.
struct Veils::VeiledRow {
    qint64 number = 0;
    QUuid id{};
    int version = 0;
};

Veils::Veils(Connection& connection)
    : m_db(connection)
{}

Veils::~Veils() = default;

// Opening

Result<void> Veils::load(const QUuid& reader, const Unseal& unsealed, const Voucher& voucher)
{
    const auto cases = m_db.integer("SELECT EXISTS (SELECT 1 FROM veils WHERE subject <> 'staff')");
    if (!cases) {
        return fail(cases.error());
    }
    m_mayHaveCases = *cases != 0;
    Statement list = m_db.prepare("SELECT v.id, v.subject, v.signer, v.signature, k.sealed FROM veils v "
                                  "JOIN veil_keys k ON k.veil = v.id WHERE k.reader = ?");
    list.bind(reader.toRfc4122());
    return eachRow(list, [&](const Statement& row) -> Result<void> {
        const QUuid veil = row.uuid(0);
        const QString over = row.text(1);
        auto key = unsealed(row.bytes(4));
        if (!key) {
            return {}; // sealed to a former key of the account: another reader renews it
        }
        const QByteArray signPublic = voucher(row.uuid(2), over);
        if (signPublic.isEmpty() || !isSignedBy(signPublic, veilStatement(over, veil, *key), row.bytes(3))) {
            m_forged.insert(veil);
        } else {
            m_keys.insert_or_assign(veil, std::move(*key));
        }
        return {};
    });
}

Result<void> Veils::open(const UserKeys& keys, UserId user, const Voucher& voucher)
{
    return load(
        user.uuid(),
        [&keys](const QByteArray& box) { return unseal(box, keys.sealPublic, keys.sealPrivate); }, voucher);
}

Result<void> Veils::openWithRecovery(const QByteArray& sealPublic, const Secret& sealPrivate,
                                     const Voucher& voucher)
{
    return load(
        {}, [&](const QByteArray& box) { return unseal(box, sealPublic, sealPrivate); }, voucher);
}

// Query

Result<QUuid> Veils::present(const QString& over) const
{
    if (over.isEmpty() || (!m_mayHaveCases && over != QLatin1String(kStaffVeil))) {
        return QUuid();
    }
    Statement select = m_db.prepare("SELECT id FROM veils WHERE subject = ?");
    const auto row = select.bind(over).step();
    return row ? Result<QUuid>(*row ? select.uuid(0) : QUuid()) : fail(row.error());
}

Result<QUuid> Veils::openOne(const QString& over) const
{
    const auto veil = present(over);
    return veil && !m_keys.contains(*veil) ? Result<QUuid>(notGenuine()) : veil;
}

Result<bool> Veils::isListed(const QUuid& veil) const
{
    Statement select = m_db.prepare("SELECT 1 FROM veils WHERE id = ?");
    return select.bind(veil).step();
}

Result<Veils::State> Veils::state(const QString& over) const
{
    const auto veil = present(over);
    if (!veil) {
        return fail(veil.error());
    }
    if (m_forged.contains(*veil)) {
        return State::Forged;
    }
    return veil->isNull() ? State::None : m_keys.contains(*veil) ? State::Open : State::Closed;
}

Result<QUuid> Veils::signer(const QString& over) const
{
    Statement select = m_db.prepare("SELECT signer FROM veils WHERE subject = ?");
    const auto row = select.bind(over).step();
    return row ? Result<QUuid>(*row ? select.uuid(0) : QUuid()) : fail(row.error());
}

Result<QList<VeilReader>> Veils::readers(const QString& over) const
{
    Statement list = m_db.prepare("SELECT k.reader, k.public_key FROM veils v JOIN veil_keys k ON "
                                  "k.veil = v.id WHERE v.subject = ? ORDER BY k.reader");
    list.bind(over);
    return readAll<VeilReader>(list, [](const Statement& row) -> Result<VeilReader> {
        return VeilReader{row.uuid(0), row.bytes(1)};
    });
}

Result<void> Veils::requireKey(const QString& over) const
{
    const auto found = state(over);
    if (!found) {
        return fail(found.error());
    }
    switch (*found) {
    case State::None:
    case State::Open:
        return {};
    case State::Forged:
        return notGenuine();
    case State::Closed:
        break;
    }
    return fail(
        ErrorCode::NoPermission,
        over == QLatin1String(kStaffVeil)
            ? QCoreApplication::translate("Store", "A head of unit has not admitted you to the records "
                                                   "about employees.")
            : QCoreApplication::translate("Store", "The key of this sealed case is not sealed to your "
                                                   "account. A head of unit who reads the case has to "
                                                   "name its readers anew."));
}

// Change

Result<void> Veils::put(const QString& over, const QList<VeilReader>& readers, const Author& author)
{
    const QUuid veil = newUuidV7();
    m_keys.insert_or_assign(veil, newVeilKey());
    m_mayHaveCases = m_mayHaveCases || over != QLatin1String(kStaffVeil);
    const UserKeys signer{author.signPublic, author.signPrivate.clone(), {}, {}};
    Statement insert = m_db.prepare("INSERT INTO veils (id, subject, signer, signature) VALUES (?, ?, ?, ?)");
    insert.bind(veil).bind(over).bind(author.user);
    auto done = insert.bind(signBytes(signer, veilStatement(over, veil, m_keys.at(veil)))).run();
    for (const VeilReader& reader : readers) {
        done = done ? admit(over, reader) : done;
    }
    return done ? sealAll(over, veil) : done;
}

Result<void> Veils::remove(const QString& over)
{
    for (const char* sql : {"DELETE FROM veil_keys WHERE veil IN (SELECT id FROM veils WHERE subject = ?)",
                            "DELETE FROM veils WHERE subject = ?"}) {
        if (auto done = m_db.prepare(sql).bind(over).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Veils::raise(const QString& over, const QList<VeilReader>& readers, const Author& author)
{
    return put(over, readers, author);
}

Result<void> Veils::renew(const QString& over, const QList<VeilReader>& readers, const Author& author)
{
    // What was sealed under the former key opens by its name in each cell.
    auto removed = remove(over);
    return removed ? put(over, readers, author) : removed;
}

Result<void> Veils::lift(const QString& over)
{
    auto opened = sealAll(over, {});
    return opened ? remove(over) : opened;
}

Result<void> Veils::settle(const QString& over)
{
    const auto none = present(over);
    const auto veil = none && none->isNull() ? none : openOne(over);
    return veil ? sealAll(over, *veil) : fail(veil.error());
}

Result<void> Veils::admit(const QString& over, const VeilReader& reader)
{
    const auto veil = openOne(over);
    if (!veil) {
        return fail(veil.error());
    }
    Statement insert = m_db.prepare(
        "INSERT OR REPLACE INTO veil_keys (veil, reader, public_key, sealed) VALUES (?, ?, ?, ?)");
    insert.bind(*veil).bind(reader.id.toRfc4122()).bind(reader.sealPublic);
    return insert.bind(sealTo(reader.sealPublic, m_keys.at(*veil))).run();
}

Result<void> Veils::vouch(const QString& over, const Author& author)
{
    const auto veil = openOne(over);
    if (!veil) {
        return fail(veil.error());
    }
    const UserKeys signer{author.signPublic, author.signPrivate.clone(), {}, {}};
    Statement update = m_db.prepare("UPDATE veils SET signer = ?, signature = ? WHERE id = ?");
    update.bind(author.user).bind(signBytes(signer, veilStatement(over, *veil, m_keys.at(*veil))));
    return update.bind(*veil).run();
}

Result<void> Veils::sealAll(const QString& over, const QUuid& veil)
{
    const auto all = places(over);
    if (!all) {
        return fail(all.error());
    }
    for (const Place& place : *all) {
        Statement list = m_db.prepare(place.rows);
        const auto rows = readAll<VeiledRow>(list, [](const Statement& row) -> Result<VeiledRow> {
            return VeiledRow{row.integer(0), row.uuid(1), row.number(2)};
        });
        if (!rows) {
            return fail(rows.error());
        }
        for (const VeiledRow& row : *rows) { // one by one: attachments are large
            if (auto done = sealRow(place, row, veil); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Veils::sealRow(const Place& place, const VeiledRow& row, const QUuid& veil)
{
    Statement select = m_db.prepare("SELECT ? AS id, ? AS version, " + place.columns.join(", ") + " FROM " +
                                    place.table + " WHERE rowid = ?");
    const auto found = select.bind(row.id).bind(row.version).bind(row.number).step();
    if (!found || !*found) {
        return found ? notGenuine() : fail(found.error());
    }
    Statement update = m_db.prepare("UPDATE " + place.table + " SET " + place.columns.join(" = ?, ") +
                                    " = ? WHERE rowid = ?");
    for (int i = 0; i < place.columns.size(); ++i) {
        const int column = 2 + i;
        const Value plain = select.isNull(column) ? Value()
                            : place.ofBytes       ? Value(select.bytes(column))
                                                  : Value(select.text(column));
        update.bind(veil.isNull() ? plain
                                  : sealedCell(veil, place.columns.at(i), row.id, row.version, plain));
    }
    return update.bind(row.number).run();
}

// One cell

Value Veils::sealedCell(const QUuid& veil, const QByteArray& column, const QUuid& id, int version,
                        const Value& value) const
{
    const auto* text = std::get_if<QString>(&value);
    const auto* bytes = std::get_if<QByteArray>(&value);
    if ((!text && !bytes) || (text && text->isEmpty())) {
        return value;
    }
    const QByteArray head = veil.toRfc4122() + numberBytes(static_cast<quint32>(version));
    const QByteArray box =
        head + sealVeiled(m_keys.at(veil), text ? text->toUtf8() : *bytes, cellPlace(head, column, id));
    const QByteArray mark(kVeilMark, kVeilMarkSize);
    return text ? Value(QString::fromLatin1(mark + box.toBase64())) : Value(mark + box);
}

Result<Value> Veils::sealed(const QString& over, const QByteArray& column, const QUuid& id, int version,
                            const Value& value) const
{
    const auto veil = present(over);
    if (!veil) {
        return fail(veil.error());
    }
    if (veil->isNull()) {
        return value;
    }
    if (!m_keys.contains(*veil)) {
        const auto missing = requireKey(over);
        return missing ? Result<Value>(notGenuine()) : fail(missing.error());
    }
    return sealedCell(*veil, column, id, version, value);
}

// For Statement

bool Veils::mayMeetSealed(const QByteArray& sql) const
{
    if (!sql.startsWith("SELECT") && !sql.startsWith("WITH")) {
        return false;
    }
    static constexpr std::array ofEmployees{"safety_talks", "competences", "responses", "signatures",
                                            "disclosures",  "history",     "audit"};
    return m_mayHaveCases || std::any_of(ofEmployees.begin(), ofEmployees.end(),
                                         [&sql](const char* table) { return sql.contains(table); });
}

Result<bool> Veils::openRow(sqlite3_stmt* row, OpenedCells& cells) const
{
    const int count = sqlite3_column_count(row);
    for (int i = 0; i < count; ++i) {
        const auto cell = sealedBytes(row, i);
        if (!cell) {
            continue;
        }
        const QUuid veil = QUuid::fromRfc4122(cell->first(std::min(kVeilId, cell->size())));
        const auto key = m_keys.find(veil);
        if (key == m_keys.end()) {
            const auto known = isListed(veil);
            if (!known || !*known || m_forged.contains(veil)) {
                return known ? notGenuine() : fail(known.error());
            }
            return false;
        }
        const QByteArray head = cell->first(std::min(kVeilHead, cell->size()));
        const QUuid id = rowId(row);
        const auto opened =
            openVeiled(key->second, cell->mid(kVeilHead), cellPlace(head, sqlite3_column_name(row, i), id));
        const auto version =
            head.size() == kVeilHead ? qFromLittleEndian<quint32>(head.constData() + kVeilId) : 0;
        if (id.isNull() || !opened || !isOfVersion(row, version)) {
            return notGenuine();
        }
        cells.emplace_back(i, *opened);
    }
    return true;
}

} // namespace lotsbok
