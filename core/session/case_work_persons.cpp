// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates (R40) and sealed cases (R39).
#include "core/session/case_work_private.h"
#include "core/session/veil_desk.h"
#include "core/store/case_file_reader.h"
#include "core/store/case_work_store.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/record_repository.h"

#include <algorithm>

namespace lotsbok {

namespace {

bool isChecked(const PersonNumber& number)
{
    return number.kind() == PersonNumber::Kind::Personnummer ||
           number.kind() == PersonNumber::Kind::Samordningsnummer;
}

/// Nobody is merged into, or out of, a record that went into another already.
Result<void> refuseMergedAgain(Store& store, const ClientLink& link)
{
    const auto links = RecordRepository<ClientLink>(store).all();
    if (!links) {
        return fail(links.error());
    }
    for (const ClientLink& other : *links) {
        if (other.mergedOn.isValid() && (other.second == link.first || other.second == link.second)) {
            return ruleSaysNo(
                QT_TRANSLATE_NOOP("Session", "One of the two went into another client already."), "R40");
        }
    }
    return {};
}

template<typename T>
Result<void> saveTie(Store& store, const T& tie)
{
    if (tie.first == tie.second) {
        return {}; // it was between the two, who are one person
    }
    const auto saved = RecordRepository<T>(store).save(tie, {});
    return saved ? Result<void>() : fail(saved.error());
}

/// Whoever must not meet the second must not meet the first; kin and purchases follow as well.
Result<void> takeOverTies(Store& store, ClientId from, ClientId to)
{
    const auto pairs = RecordRepository<KeepApart>(store).all();
    const auto links = RecordRepository<ClientLink>(store).all();
    const auto purchases = DistrictRepository(store).purchases();
    if (!pairs || !links || !purchases) {
        return fail(!pairs ? pairs.error() : !links ? links.error() : purchases.error());
    }
    Result<void> done;
    const auto follow = [&](auto tie) {
        if (done && (tie.first == from || tie.second == from)) {
            tie.first = tie.first == from ? to : tie.first;
            tie.second = tie.second == from ? to : tie.second;
            done = saveTie(store, tie);
        }
    };
    std::for_each(pairs->begin(), pairs->end(), follow);
    for (const ClientLink& link : *links) {
        if (link.kind == ClientLinkKind::KinSupport) {
            follow(link);
        }
    }
    for (Purchase purchase : *purchases) {
        if (done && purchase.client == from) {
            purchase.client = to;
            const auto saved = DistrictRepository(store).save(purchase);
            done = saved ? Result<void>() : fail(saved.error());
        }
    }
    return done;
}

} // namespace

// Duplicates

Result<void> CaseWork::takeOverIdentity(ClientId first, ClientId second) const
{
    ClientRepository clients(store());
    auto kept = clients.client(first);
    auto stub = clients.client(second);
    if (!kept || !stub) {
        return fail(!kept ? kept.error() : stub.error());
    }
    for (const ClientId each : {first, second}) {
        if (auto free = m_session.d->requireUnlimitedPerson(each); !free) {
            return free;
        }
    }
    kept->protection = std::max(kept->protection, stub->protection);
    if (isChecked(stub->number) && !isChecked(kept->number)) {
        kept->number = stub->number;
        stub->number = PersonNumber::unknown();
        if (const auto saved = clients.save(*stub); !saved) {
            return fail(saved.error());
        }
    }
    const auto saved = clients.save(*kept);
    return saved ? Result<void>() : fail(saved.error());
}

Result<ClientLink> CaseWork::mergeClients(const ClientLink& link)
{
    if (auto allowed = m_session.d->requireForWriting(Permission::MergeClients); !allowed) {
        return fail(allowed.error());
    }
    Result<ClientLink> merged = fail(ErrorCode::NotFound, {});
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        RecordRepository<ClientLink> links(store());
        const auto stored = links.stored(link.id.uuid());
        if (!stored) {
            return fail(stored.error());
        }
        if (!*stored || (*stored)->kind != ClientLinkKind::Duplicate || (*stored)->mergedOn.isValid()) {
            return ruleSaysNo(
                QT_TRANSLATE_NOOP(
                    "Session",
                    "Only clients that are linked as duplicates, and not merged yet, can be merged."),
                "R40");
        }
        ClientLink value = **stored;
        if (value.version != link.version) {
            return conflict();
        }
        if (auto apart = refuseMergedAgain(store(), value); !apart) {
            return apart;
        }
        const auto cases = CaseWorkStore(store()).everyCaseOf(value.second);
        if (!cases) {
            return fail(cases.error());
        }
        for (const CaseId& one : *cases) {
            const auto given = CaseWorkStore(store()).giveCase(one, value.first, value.note);
            if (!given) {
                return given;
            }
        }
        if (auto taken = takeOverIdentity(value.first, value.second); !taken) {
            return taken;
        }
        if (auto followed = takeOverTies(store(), value.second, value.first); !followed) {
            return followed;
        }
        value.mergedOn = m_session.today();
        merged = links.save(value, {});
        return merged ? Result<void>() : fail(merged.error());
    });
    return done ? merged : fail(done.error());
}

// Seal

/// Ends what readers there were and names those of now. Who stops being a reader stops at once: the last day
/// is yesterday, even for somebody who was named today.
Result<void> CaseWork::nameReaders(const CaseFile& file, const QList<UserId>& readers) const
{
    RecordRepository<CaseReader> stored(store());
    const QDate today = m_session.today();
    for (CaseReader old : file.all<CaseReader>()) {
        if (!old.to.isValid() || old.to >= today) {
            old.to = today.addDays(-1);
            if (const auto ended = stored.save(old, {}); !ended) {
                return fail(ended.error());
            }
        }
    }
    QList<UserId> named;
    for (const UserId& reader : readers) {
        if (named.contains(reader)) {
            continue;
        }
        if (const auto can = receiver(reader); !can) {
            return fail(can.error());
        }
        CaseReader value;
        value.caseId = file.value.id;
        value.reader = reader;
        value.from = today;
        if (const auto saved = stored.save(value, {}); !saved) {
            return fail(saved.error());
        }
        named.append(reader);
    }
    return {};
}

Result<Case> CaseWork::seal(CaseId caseId, const QList<UserId>& readers, const QString& reason)
{
    if (auto given = requireReason(reason); !given) {
        return fail(given.error());
    }
    Result<Case> sealed = fail(ErrorCode::NotFound, {});
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto file = fileFor(caseId, Permission::SealCases);
        if (!file) {
            return fail(file.error());
        }
        const QList<UserId> all = QList<UserId>{m_session.user().id} + readers;
        if (auto named = nameReaders(*file, all); !named) {
            return named;
        }
        Case value = file->value;
        value.sealed = true;
        sealed = saveWhole(value);
        if (!sealed) {
            return fail(sealed.error());
        }
        CaseEvent event;
        event.caseId = caseId;
        event.kind = CaseEventKind::Sealed;
        event.reason = reason;
        const auto added = addEvent(event);
        return added ? VeilDesk::followCase(*m_session.d, caseId, all) : fail(added.error());
    });
    return done ? sealed : fail(done.error());
}

Result<Case> CaseWork::unseal(CaseId caseId, const QString& reason)
{
    if (auto given = requireReason(reason); !given) {
        return fail(given.error());
    }
    Result<Case> opened = fail(ErrorCode::NotFound, {});
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto file = fileFor(caseId, Permission::SealCases);
        if (!file) {
            return fail(file.error());
        }
        if (!file->value.sealed) {
            return cannotBe(QT_TRANSLATE_NOOP("Session", "The case is not sealed."));
        }
        Case value = file->value;
        value.sealed = false;
        opened = saveWhole(value); // first, while the caller is a reader
        if (!opened) {
            return fail(opened.error());
        }
        if (auto ended = nameReaders(*file, {}); !ended) {
            return ended;
        }
        CaseEvent event;
        event.caseId = caseId;
        event.kind = CaseEventKind::Unsealed;
        event.reason = reason;
        const auto added = addEvent(event);
        return added ? VeilDesk::followCase(*m_session.d, caseId, {}) : fail(added.error());
    });
    return done ? opened : fail(done.error());
}

} // namespace lotsbok
