// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R39: what is written in a sealed case is under a veil of its own.
#include "core/session/case_work_private.h"
#include "core/session/session_private.h"
#include "core/session/veil_desk.h"
#include "core/store/district_repository.h"
#include "core/store/sealed_cases.h"

namespace lotsbok {

namespace {

/// Those whose days as readers are not over and who hold the database key, and the recovery key.
Result<QList<VeilReader>> presentReaders(Store& store, const KeyFile& keys, CaseId id)
{
    const auto named = SealedCases(store).readers(id);
    if (!named) {
        return fail(named.error());
    }
    QList<VeilReader> readers{{{}, keys.recoveryPublic()}};
    for (const UserId& reader : *named) {
        const auto account = keys.accountOf(reader);
        const QByteArray sealPublic = account ? keys.sealPublic(reader) : QByteArray();
        if (!sealPublic.isEmpty() && account->holdsKey && !account->disabled) {
            readers.append({reader.uuid(), sealPublic});
        }
    }
    return readers;
}

} // namespace

/// Whoever is, or was, named as a reader of the case. Somebody else's veil is forged.
QByteArray VeilDesk::caseVoucher(Store& store, const KeyFile& keys, UserId signer, const QString& over)
{
    const auto id = CaseId::parse(over.section(QLatin1Char(':'), 1));
    if (!id || !SealedCases(store).wasEverReader(*id, signer).value_or(false)) {
        return {};
    }
    return keys.accountOf(signer) ? keys.signPublic(signer)
                                  : DistrictRepository(store).signPublic(signer).value_or(QByteArray());
}

Result<void> VeilDesk::followCases(Store& store, const KeyFile& keys, UserId self)
{
    const auto cases = SealedCases(store).all();
    if (!cases) {
        return fail(cases.error());
    }
    for (const CaseId& id : *cases) {
        if (auto followed = followCase(store, keys, self, id, {}); !followed) {
            return followed;
        }
    }
    return {};
}

Result<void> VeilDesk::followCase(Store& store, const KeyFile& keys, UserId self, CaseId id,
                                  const QList<UserId>& named)
{
    const QString over = Veils::over(SubjectRef::of(id));
    const auto state = store.veils().state(over);
    const auto sealed = SealedCases(store).isSealed(id);
    auto wanted = presentReaders(store, keys, id);
    const auto present = store.veils().readers(over);
    if (!state || !sealed || !wanted || !present) {
        return fail(!state    ? state.error()
                    : !sealed ? sealed.error()
                    : !wanted ? wanted.error()
                              : present.error());
    }
    const bool isOpen = *state == Veils::State::Open;
    if (!*sealed) {
        auto lifted = isOpen ? store.veils().lift(over) : Result<void>();
        return lifted && isOpen ? store.recordAction(QStringLiteral("veil.lift"), over) : lifted;
    }
    if (!isAmong(*wanted, self.uuid()) || !(isOpen || *state == Veils::State::None)) {
        return {};
    }
    if (isOpen) { // a row that anybody with the database key can write lets nobody in
        wanted->removeIf([&](const VeilReader& each) {
            const auto user = UserId::fromUuid(each.id);
            return !isAmong(*present, each.id) && !(user && named.contains(*user));
        });
    }
    return changeReaders(store, over, *present, *wanted);
}

Result<void> VeilDesk::followCase(Session::Private& d, CaseId id, const QList<UserId>& named)
{
    auto followed = followCase(*d.store, d.keyFile, d.user.id, id, named);
    return followed ? sealDraftsAbout(d, id) : followed;
}

Result<void> VeilDesk::followMove(Store& store, CaseId from, CaseId to, const QSet<QUuid>& moved)
{
    const QString over = Veils::over(SubjectRef::of(to));
    const auto there = store.veils().state(over);
    const auto here = store.veils().state(Veils::over(SubjectRef::of(from)));
    if (!there || !here) {
        return fail(!there ? there.error() : here.error());
    }
    if (*there == Veils::State::None && *here == Veils::State::None) {
        return {};
    }
    const auto isSigned = SealedCases(store).isAnySigned(moved);
    if (!isSigned) {
        return fail(isSigned.error());
    }
    if (*isSigned) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session",
                                            "A signed entry cannot be moved into a sealed case, or "
                                            "out of one: what was signed stays with the case."),
                          "R40");
    }
    return store.veils().settle(over);
}

} // namespace lotsbok
