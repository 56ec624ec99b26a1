// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/extract_desk.h"

#include "core/model/signature.h"
#include "core/session/extract_collected.h"
#include "core/session/extract_rows.h"
#include "core/session/session_private.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/erasure_store.h"
#include "core/store/extract_store.h"
#include "core/store/form_repository.h"
#include "core/store/repository.h"
#include "core/store/signature_repository.h"
#include "core/store/staff_repository.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

// As kOthersGround.
constexpr auto kWorkingPapers =
    u"Arbetspapper som inte fått sin slutliga utformning (5 kap. 2 § lagen 2018:218).";

Result<QList<HistoryEntry>> historyOf(Store& store, const QString& kind, const QUuid& id)
{
    return store.history(kind, id);
}

} // namespace

// What there is about a client

Result<void> ExtractDesk::addForms(Collected& its, const SubjectRef& subject, const QString& caseNumber)
{
    const auto latest = m_session.responses(subject);
    if (!latest) {
        return fail(latest.error());
    }
    FormRepository forms(*m_session.d->store);
    for (const FormResponse& response : *latest) {
        const auto current = forms.response(response.id, response.version);
        if (!current) {
            return fail(current.error());
        }
        QList<HistoryEntry> former;
        QJsonObject newer = current->answers;
        for (int version = response.version - 1; version >= 1; --version) {
            const auto older = forms.response(response.id, version);
            if (!older) {
                return fail(older.error());
            }
            former.prepend(changedAnswers(*older, newer));
            newer = older->answers;
        }
        its.add(QStringLiteral("response"), QStringLiteral("responses"), response.id.uuid(), response.version,
                caseNumber, responseRow(*current), former);
    }
    return {};
}

Result<void> ExtractDesk::addCase(Collected& its, CaseId id)
{
    const auto file = m_session.caseFile(id);
    if (!file) {
        return fail(file.error());
    }
    Store& store = *m_session.d->store;
    const QString number = file->value.number ? file->value.number->toString() : QString();
    const auto own = historyOf(store, QStringLiteral("case"), id.uuid());
    if (!own) {
        return fail(own.error());
    }
    its.addSubject(SubjectRef::of(id));
    its.add(QStringLiteral("case"), QStringLiteral("cases"), id.uuid(), file->value.version, number,
            caseRow(file->value), *own);
    Result<void> done;
    CaseRecordTypes::forEach([&]<typename T>() {
        const QString kind = QString::fromLatin1(T::info.kind);
        for (const T& record : file->all<T>()) {
            if (!done) {
                return;
            }
            constexpr bool isMeeting = std::is_same_v<T, Meeting>;
            const auto history = isMeeting ? m_session.d->meetingHistory(*file, record.id.uuid())
                                           : historyOf(store, kind, record.id.uuid());
            done = history ? done : Result<void>(fail(history.error()));
            its.add(kind, QString::fromLatin1(T::info.table), record.id.uuid(), record.version, number,
                    recordToJson(record), history.value_or(QList<HistoryEntry>()));
        }
    });
    noteNamed(*file, its.value);
    const auto hours = std::count_if(file->all<Meeting>().begin(), file->all<Meeting>().end(),
                                     [](const Meeting& each) { return !each.start.isValid(); });
    its.leftOut(QStringLiteral("Tid och plats för möten"), static_cast<int>(hours),
                QStringLiteral("Lämnas muntligen av SIG-lotsen (hotnivå 4–5)."));
    its.leftOut(QStringLiteral("Innehållet i bilagda filer"),
                static_cast<int>(file->all<Attachment>().size()),
                QStringLiteral("Lämnas som egna filer, efter prövning av varje."));
    if (done && !m_session.can(Permission::SealCases)) {
        its.leftOut(QStringLiteral("Vilka som får läsa ett förseglat ärende"), file->value.sealed ? 1 : 0,
                    QStringLiteral("Lämnas av enhetschefen."));
    }
    done = done ? addForms(its, SubjectRef::of(id), number) : done;
    for (const DisclosureRecord& each : file->disclosures) {
        const SubjectRef of = SubjectRef::of(id);
        if (each.subject == of) {
            its.add(QStringLiteral("disclosure"), QStringLiteral("disclosures"), each.id.uuid(), 1, number,
                    disclosureRow(each), {});
        }
    }
    const auto signs = SignatureRepository(store).ofSubject(SubjectRef::of(id));
    for (const Signature& each : signs.value_or(QList<Signature>())) {
        its.add(QStringLiteral("signature"), QStringLiteral("signatures"), each.id.uuid(), 1, number,
                signatureRow(each), {});
    }
    const auto kept = ErasureStore(store).decision(id);
    if (kept && *kept) {
        its.add(QStringLiteral("erasure-decision"), QStringLiteral("erasure_decisions"), (*kept)->id,
                (*kept)->version, number, erasureRow(**kept), {});
    }
    return done && !signs ? fail(signs.error()) : done && !kept ? fail(kept.error()) : done;
}

/// What happened to the staff in one of the person's cases.
void ExtractDesk::addIncidents(Collected& its)
{
    const auto incidents = m_session.records<Incident>();
    if (!incidents) {
        its.leftOut(QStringLiteral("Händelser med hot och våld som kan gälla ett ärende"), 1,
                    QStringLiteral("Lämnas av den som får läsa dem (enhetschef eller säkerhetssamordnare)."));
        return;
    }
    for (const Incident& each : *incidents) {
        if (each.aboutCase && its.draftSubjects.contains(toString(SubjectRef::of(*each.aboutCase)))) {
            const QString kind = QString::fromLatin1(Incident::info.kind);
            const auto history = historyOf(*m_session.d->store, kind, each.id.uuid());
            its.add(kind, QString::fromLatin1(Incident::info.table), each.id.uuid(), each.version, {},
                    recordToJson(each), history.value_or(QList<HistoryEntry>()));
        }
    }
}

Result<void> ExtractDesk::addAround(Collected& its, ClientId id)
{
    const auto purchases = m_session.purchases();
    const auto apart = m_session.records<KeepApart>();
    const auto links = m_session.records<ClientLink>();
    const auto duties = m_session.records<Acknowledgement>();
    if (!purchases || !apart || !links || !duties) {
        return fail(!purchases ? purchases.error()
                    : !apart   ? apart.error()
                    : !links   ? links.error()
                               : duties.error());
    }
    Store& store = *m_session.d->store;
    for (const Purchase& each : *purchases) {
        if (each.client == id) {
            const auto history = historyOf(store, QStringLiteral("purchase"), each.id.uuid());
            its.add(QStringLiteral("purchase"), QStringLiteral("purchases"), each.id.uuid(), each.version, {},
                    purchaseRow(each), history.value_or(QList<HistoryEntry>()));
        }
    }
    const auto addPair = [&](const auto& record, ClientId first, ClientId second) {
        if (first != id && second != id) {
            return;
        }
        const auto other = ClientRepository(store).client(first == id ? second : first);
        if (other) {
            its.value.others.append(
                {subjectText(QStringLiteral("client"), other->id.uuid()),
                 OtherKind::OtherClient,
                 {other->fullName(), other->number.display(), other->phone, other->email, other->address},
                 true});
        }
        const auto kind = QString::fromLatin1(record.info.kind);
        const auto history = historyOf(store, kind, record.id.uuid());
        its.add(kind, QString::fromLatin1(record.info.table), record.id.uuid(), record.version, {},
                recordToJson(record), history.value_or(QList<HistoryEntry>()));
    };
    for (const KeepApart& each : *apart) {
        addPair(each, each.first, each.second);
    }
    for (const ClientLink& each : *links) {
        addPair(each, each.first, each.second);
    }
    addIncidents(its);
    for (const Acknowledgement& each : *duties) {
        const bool theirs = std::any_of(its.draftSubjects.begin(), its.draftSubjects.end(),
                                        [&](const QString& subject) { return each.duty.contains(subject); });
        if (theirs) {
            its.add(QString::fromLatin1(Acknowledgement::info.kind),
                    QString::fromLatin1(Acknowledgement::info.table), each.id.uuid(), each.version, {},
                    recordToJson(each), {});
        }
    }
    return {};
}

Result<Client> ExtractDesk::addPerson(Collected& its, ClientId id)
{
    const auto client = m_session.client(id);
    const auto history = historyOf(*m_session.d->store, QStringLiteral("client"), id.uuid());
    if (!client || !history) {
        return fail(!client ? client.error() : history.error());
    }
    its.value.name = client->fullName();
    its.value.number = client->number.display();
    its.value.own = {client->fullName(), client->number.display(), client->number.stored(), client->phone,
                     client->email,      client->address};
    its.addSubject(SubjectRef::of(id));
    its.add(QStringLiteral("client"), QStringLiteral("clients"), id.uuid(), client->version, {},
            clientRow(*client), *history);
    return client;
}

Result<void> ExtractDesk::addClient(Collected& its, ClientId id, const Progress& progress)
{
    const auto cases = m_session.casesOf(id);
    const auto client = cases ? addPerson(its, id) : fail(cases.error());
    if (!client) {
        return fail(client.error());
    }
    Result<void> done = addForms(its, SubjectRef::of(id), {});
    for (qsizetype i = 0; i < cases->size() && done; ++i) {
        if (progress && !progress(static_cast<int>(i), static_cast<int>(cases->size()) + 1)) {
            return fail(ErrorCode::Cancelled, {});
        }
        done = addCase(its, cases->at(i).id);
    }
    const auto released = m_session.disclosures(SubjectRef::of(id));
    for (const DisclosureRecord& each : released.value_or(QList<DisclosureRecord>())) {
        its.add(QStringLiteral("disclosure"), QStringLiteral("disclosures"), each.id.uuid(), 1, {},
                disclosureRow(each), {});
    }
    return done ? addAround(its, id) : done;
}

// What is the same for all

Result<void> ExtractDesk::addPeople(Collected& its)
{
    DistrictRepository district(*m_session.d->store);
    StaffRepository staff(*m_session.d->store);
    const auto users = district.users();
    const auto employees = staff.employees();
    const auto contacts = staff.contacts(true);
    const auto info = district.district();
    if (!users || !employees || !contacts || !info) {
        return fail(!users       ? users.error()
                    : !employees ? employees.error()
                    : !contacts  ? contacts.error()
                                 : info.error());
    }
    for (const User& user : *users) {
        its.value.users.insert(user.id.toString(), user.displayName);
        its.value.staff.append(user.displayName);
    }
    its.value.staff.append(info->phone);
    for (const Employee& each : *employees) {
        its.value.staff += QStringList{each.fullName(), each.phone, each.email};
    }
    for (const Contact& each : *contacts) {
        its.value.contacts.insert(each.id.toString(), each.organisation);
        its.value.bodies.append(each.organisation);
        its.value.others.append({subjectText(QStringLiteral("contact"), each.id.uuid()),
                                 OtherKind::Contact,
                                 {each.person, each.phone, each.email},
                                 true});
    }
    return {};
}

Result<void> ExtractDesk::addLooks(Collected& its)
{
    auto looks = ExtractStore(*m_session.d->store).looks(its.subjects);
    const auto drafts = ExtractStore(*m_session.d->store).drafts(its.draftSubjects);
    if (!looks || !drafts) {
        return fail(!looks ? looks.error() : drafts.error());
    }
    its.value.looks = std::move(*looks);
    its.leftOut(QStringLiteral("Utkast som inte är registrerade"), *drafts,
                QString::fromUtf16(kWorkingPapers));
    return {};
}

Result<ExtractSource> ExtractDesk::ofCase(CaseId id)
{
    const auto value = m_session.caseById(id);
    if (!value) {
        return fail(value.error());
    }
    Collected its;
    its.value.about = toString(SubjectRef::of(id));
    const auto client = addPerson(its, value->client);
    Result<void> done = client ? addCase(its, id) : fail(client.error());
    done = done ? addPeople(its) : done;
    done = done ? addLooks(its) : done;
    return done ? Result<ExtractSource>(std::move(its.value)) : fail(done.error());
}

Result<ExtractSource> ExtractDesk::source(const ExtractPerson& person, const Progress& progress)
{
    const bool ofStaff = person.kind == ExtractPerson::Kind::Employee;
    const bool ofContact = person.kind == ExtractPerson::Kind::Contact;
    const Permission needed = ofStaff     ? Permission::ReadStaff
                              : ofContact ? Permission::ReadContacts
                                          : Permission::ReadClients;
    if (auto allowed = m_session.d->require(needed); !allowed) {
        return fail(allowed.error());
    }
    Collected its;
    its.value.about = person.text();
    Result<void> done;
    switch (person.kind) {
    case ExtractPerson::Kind::Client: {
        const auto id = ClientId::fromUuid(person.id);
        done = id ? addClient(its, *id, progress) : Result<void>(notFound());
        break;
    }
    case ExtractPerson::Kind::Employee: {
        const auto id = EmployeeId::fromUuid(person.id);
        done = id ? addEmployee(its, *id) : Result<void>(notFound());
        break;
    }
    case ExtractPerson::Kind::Contact:
        done = addContact(its, person.id);
        break;
    case ExtractPerson::Kind::Guardian:
    case ExtractPerson::Kind::NetworkTie:
        done = person.inCase ? addNamed(its, person) : Result<void>(notFound());
        break;
    }
    done = done ? addPeople(its) : done;
    done = done ? addLooks(its) : done;
    return done ? Result<ExtractSource>(std::move(its.value)) : fail(done.error());
}

} // namespace lotsbok
