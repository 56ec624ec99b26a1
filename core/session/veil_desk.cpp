// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/veil_desk.h"

#include "core/security/user_keys.h"
#include "core/session/session_private.h"
#include "core/store/district_repository.h"
#include "core/store/repository.h"

#include <algorithm>

namespace lotsbok {

namespace {

QString staffVeil()
{
    return QString::fromLatin1(kStaffVeil);
}

/// A reader, and whether the own role makes them one: the other way is to stand for somebody.
struct WantedReader {
    VeilReader reader;
    bool byRole = false;
};

bool readsStaff(const std::optional<KeyAccount>& account)
{
    return account && account->admittedAs && allows(*account->admittedAs, Permission::ReadStaff);
}

/// Roles are taken from the key file, where a head of unit has signed them: the book's own could be changed
/// by anybody with the database key.
Result<bool> standsForReader(Store& store, const KeyFile& keys, UserId deputy)
{
    const auto stoodFor = DistrictRepository(store).standsForFrom(deputy, store.author().clock->today());
    if (!stoodFor) {
        return fail(stoodFor.error());
    }
    return std::any_of(stoodFor->begin(), stoodFor->end(),
                       [&keys](UserId user) { return readsStaff(keys.accountOf(user)); });
}

Result<std::vector<WantedReader>> wantedReaders(Store& store, const KeyFile& keys)
{
    std::vector<WantedReader> wanted{{{{}, keys.recoveryPublic()}, true}};
    const auto accounts = keys.accounts();
    for (const KeyAccount& account : accounts) {
        const QByteArray sealPublic = keys.sealPublic(account.id);
        if (account.disabled || !account.holdsKey || sealPublic.isEmpty()) {
            continue;
        }
        const bool byRole = readsStaff(account);
        const auto deputy = byRole ? Result<bool>(false) : standsForReader(store, keys, account.id);
        if (!deputy) {
            return fail(deputy.error());
        }
        if (byRole || *deputy) {
            wanted.push_back({{account.id.uuid(), sealPublic}, byRole});
        }
    }
    return wanted;
}

QList<VeilReader> readersOf(const std::vector<WantedReader>& wanted)
{
    QList<VeilReader> readers;
    for (const WantedReader& each : wanted) {
        readers.append(each.reader);
    }
    return readers;
}

/// The subject of the log's entries about a veil, and about a reader of it. Who reads a case is told by its
/// own records.
QString veilSubject(const QString& over)
{
    return over == staffVeil() ? QStringLiteral("district") : over;
}
QString veilSubject(const QString& over, const VeilReader& reader)
{
    return over == staffVeil() ? subjectText(QStringLiteral("user"), reader.id) : over;
}

} // namespace

Result<bool> VeilDesk::isReader() const
{
    const auto state = m_session.d->store->veils().state(staffVeil());
    return state ? Result<bool>(*state == Veils::State::Open) : fail(state.error());
}

Result<QList<UserId>> VeilDesk::readers() const
{
    if (auto allowed = m_session.d->require(Permission::ReadStaff); !allowed) {
        return fail(allowed.error());
    }
    const auto readers = m_session.d->store->veils().readers(staffVeil());
    if (!readers) {
        return fail(readers.error());
    }
    QList<UserId> users;
    for (const VeilReader& reader : *readers) {
        if (const auto user = UserId::fromUuid(reader.id)) {
            users.append(*user);
        }
    }
    return users;
}

// Steps

Result<void> VeilDesk::open(Store& store, const Unlocked& unlocked, const KeyFile& keys)
{
    return store.veils().open(
        unlocked.keys, unlocked.user, [&](const QUuid& signer, const QString& over) -> QByteArray {
            const auto user = UserId::fromUuid(signer);
            if (!user) {
                return {};
            }
            if (over != staffVeil()) {
                return caseVoucher(store, keys, *user, over);
            }
            return readsStaff(keys.accountOf(*user)) ? keys.signPublic(*user) : QByteArray();
        });
}

Result<void> VeilDesk::follow(Store& store, const KeyFile& keys, const User& self, Act act)
{
    auto done = followStaff(store, keys, self, act);
    return done ? followCases(store, keys, self.id) : done;
}

Result<void> VeilDesk::followStaff(Store& store, const KeyFile& keys, const User& self, Act act)
{
    const auto state = store.veils().state(staffVeil());
    if (!state) {
        return fail(state.error());
    }
    const bool isMine = *state == Veils::State::None || *state == Veils::State::Open;
    if (!isMine || !readsStaff(keys.accountOf(self.id))) {
        return {};
    }
    auto wanted = wantedReaders(store, keys);
    const auto present = store.veils().readers(staffVeil());
    if (!wanted || !present) {
        return fail(!wanted ? wanted.error() : present.error());
    }
    if (act == Act::Unlock && *state == Veils::State::Open) {
        const bool isHead = self.role == Role::UnitHead;
        std::erase_if(*wanted, [&](const WantedReader& each) {
            return !isAmong(*present, each.reader.id) && !(isHead && each.byRole);
        });
    }
    return changeReaders(store, staffVeil(), *present, readersOf(*wanted));
}

bool VeilDesk::isAmong(const QList<VeilReader>& readers, const QUuid& id)
{
    return std::any_of(readers.begin(), readers.end(),
                       [&id](const VeilReader& each) { return each.id == id; });
}

Result<void> VeilDesk::changeReaders(Store& store, const QString& over, const QList<VeilReader>& present,
                                     const QList<VeilReader>& wanted)
{
    Veils& veils = store.veils();
    if (present.isEmpty()) {
        auto raised = veils.raise(over, wanted, store.author());
        return raised ? store.recordAction(QStringLiteral("veil.raise"), veilSubject(over)) : raised;
    }
    // A former recovery key is somebody who left: what it opened once, it opens no more.
    const bool someoneLeft = std::any_of(present.begin(), present.end(), [&wanted](const VeilReader& now) {
        return !isAmong(wanted, now.id) || (now.id.isNull() && !wanted.contains(now));
    });
    if (someoneLeft) {
        auto renewed = veils.renew(over, wanted, store.author());
        return renewed ? store.recordAction(QStringLiteral("veil.renew"), veilSubject(over)) : renewed;
    }
    for (const VeilReader& reader : wanted) {
        if (present.contains(reader)) {
            continue;
        }
        auto admitted = veils.admit(over, reader);
        admitted =
            admitted ? store.recordAction(QStringLiteral("veil.admit"), veilSubject(over, reader)) : admitted;
        if (!admitted) {
            return admitted;
        }
    }
    return {};
}

Result<void> VeilDesk::vouch(Session::Private& d)
{
    Veils& veils = d.store->veils();
    const auto state = veils.state(staffVeil());
    const auto signer = veils.signer(staffVeil());
    if (!state || !signer) {
        return fail(!state ? state.error() : signer.error());
    }
    if (*state != Veils::State::Open || d.user.role != Role::UnitHead || *signer == d.user.id.uuid()) {
        return {};
    }
    return d.store->write([&]() -> Result<void> {
        auto vouched = veils.vouch(staffVeil(), d.store->author());
        return vouched ? d.store->recordAction(QStringLiteral("veil.vouch"), QStringLiteral("district"))
                       : vouched;
    });
}

void VeilDesk::enter(Session::Private& d)
{
    if (d.readOnly) {
        return;
    }
    const auto followed = d.store->write([&] { return follow(*d.store, d.keyFile, d.user, Act::Unlock); });
    const auto kept = followed ? sealOwnDrafts(d) : followed;
    Q_UNUSED(kept); // as promised: the next unlocking
}

} // namespace lotsbok
