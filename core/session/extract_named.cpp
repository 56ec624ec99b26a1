// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34 for those who are no clients: who works with it, and who is named.
#include "core/model/case_file.h"
#include "core/session/extract_collected.h"
#include "core/session/extract_rows.h"
#include "core/session/session_private.h"
#include "core/store/extract_store.h"
#include "core/store/repository.h"
#include "core/store/signature_repository.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr QLatin1StringView selfKey("self");

/// Whether entries name one person: by the name, its parts that the client does not bear, telephone or
/// e-mail. What hides somebody in an extract finds them here.
class Mentions {
public:
    Mentions(const QStringList& texts, const Client& client)
    {
        m_mask.keepPerson(client.fullName());
        m_mask.add(QString(selfKey), OtherKind::Named, texts, true);
    }
    bool isIn(const QJsonObject& values)
    {
        (void)m_mask.apply(QJsonValue(values));
        const auto& rows = m_mask.rows();
        const auto self =
            std::find_if(rows.begin(), rows.end(), [](const HiddenText& row) { return row.key == selfKey; });
        const int before = std::exchange(m_hits, self == rows.end() ? 0 : self->hits);
        return m_hits > before;
    }
    bool isIn(const ExtractEntry& entry)
    {
        bool found = isIn(entry.values);
        for (const HistoryEntry& each : entry.history) {
            found = isIn(each.before) || found;
        }
        return found;
    }

private:
    ExtractMask m_mask{};
    int m_hits = 0;
};

/// A row of the contact list outlives the person in it: what it said while it named somebody else is left
/// out.
QList<HistoryEntry> sinceThePerson(const QList<HistoryEntry>& all, const QString& person)
{
    QList<HistoryEntry> own;
    for (const HistoryEntry& each : all) { // oldest first
        const QString before = each.before.value(QLatin1String("person")).toString();
        if (!before.isEmpty() && before != person) {
            own.clear();
            continue;
        }
        own.append(each);
    }
    return own;
}

/// The consents that a guardian gave, to whom, and what was taken back of them.
void addConsents(Store& store, const CaseFile& file, const GuardianId& guardian, auto& its)
{
    QSet<ConsentId> theirs;
    for (const Consent& each : file.all<Consent>()) {
        if (each.guardian == guardian) {
            theirs.insert(each.id);
            its.addRecord(store, each);
        }
    }
    const auto takeOf = [&](const auto& list) {
        for (const auto& each : list) {
            if (theirs.contains(each.consent)) {
                its.addRecord(store, each);
            }
        }
    };
    takeOf(file.all<ConsentScope>());
    takeOf(file.all<Withdrawal>());
}

} // namespace

Result<void> ExtractDesk::addEmployee(Collected& its, EmployeeId id)
{
    const auto employee = m_session.employee(id);
    const auto talks = m_session.records<SafetyTalk>();
    const auto competences = m_session.records<Competence>();
    const auto incidents = m_session.records<Incident>();
    if (!employee || !talks || !competences) {
        return fail(!employee ? employee.error() : !talks ? talks.error() : competences.error());
    }
    Store& store = *m_session.d->store;
    const auto history = store.history(QStringLiteral("employee"), id.uuid());
    its.value.name = employee->fullName();
    its.value.own = {employee->fullName(), employee->phone, employee->email};
    its.addSubject(SubjectRef::of(id));
    its.add(QStringLiteral("employee"), QStringLiteral("employees"), id.uuid(), employee->version, {},
            employeeRow(*employee), history.value_or(QList<HistoryEntry>()));
    const auto take = [&](const auto& list) {
        for (const auto& each : list) {
            if (each.employee == id) {
                its.addRecord(store, each);
            }
        }
    };
    take(*talks);
    take(*competences);
    take(incidents.value_or(QList<Incident>())); // whoever may read none has none in the extract
    if (!incidents) {
        its.leftOut(QStringLiteral("Händelser med hot och våld"), 1,
                    QStringLiteral("Lämnas av den som får läsa dem (enhetschef eller säkerhetssamordnare)."));
    }
    addForums(its, employee->fullName(), {});
    if (employee->user) {
        addDuties(its, *employee->user);
        const auto doings = ExtractStore(store).doings(*employee->user);
        its.leftOut(QStringLiteral("Loggen över vad den anställde själv har gjort i boken"),
                    doings.value_or(0),
                    QStringLiteral("Innehåller uppgifter om enskilda (OSL 26 kap. 1 §); prövas särskilt."));
    }
    return addForms(its, SubjectRef::of(id), {});
}

Result<void> ExtractDesk::addContact(Collected& its, const QUuid& id)
{
    const auto contacts = m_session.contacts(true);
    if (!contacts) {
        return fail(contacts.error());
    }
    const auto found = std::find_if(contacts->begin(), contacts->end(),
                                    [&id](const Contact& each) { return each.id.uuid() == id; });
    if (found == contacts->end()) {
        return notFound();
    }
    const auto history = m_session.d->store->history(QStringLiteral("contact"), id);
    const QList<HistoryEntry> all = history.value_or(QList<HistoryEntry>());
    const QList<HistoryEntry> own = sinceThePerson(all, found->person);
    its.value.name = found->person;
    its.value.own = {found->person, found->phone, found->email, found->details};
    its.add(QStringLiteral("contact"), QStringLiteral("contacts"), id, found->version, {}, contactRow(*found),
            own);
    its.leftOut(QStringLiteral("Tidigare lydelser om någon annan på samma plats i kontaktlistan"),
                static_cast<int>(all.size() - own.size()), QString::fromUtf16(kOthersGround));
    addForums(its, found->person, found->id);
    its.leftOut(QStringLiteral("I vilka ärenden kontaktpersonen förekommer"), 1,
                QString::fromUtf16(kOthersGround));
    return {};
}

/// Forums of which the person is a member, by name or by the row of the contact list; the others are masked.
void ExtractDesk::addForums(Collected& its, const QString& name, const std::optional<ContactId>& row)
{
    const auto forums = m_session.records<Forum>();
    its.leftOut(QStringLiteral("Forum som personen kan vara medlem i"), forums ? 0 : 1,
                QStringLiteral("Lämnas av den som får läsa dem."));
    for (const Forum& forum : forums.value_or(QList<Forum>())) {
        const auto isTheirs = [&](const ForumMember& member) {
            return member.name.compare(name, Qt::CaseInsensitive) == 0 ||
                   (row && member.party.contact == row && member.name.isEmpty());
        };
        if (std::none_of(forum.members.begin(), forum.members.end(), isTheirs)) {
            continue;
        }
        its.addRecord(*m_session.d->store, forum);
        for (const ForumMember& member : forum.members) {
            if (!isTheirs(member)) {
                its.value.others.append({QStringLiteral("name:%1").arg(member.name.toCaseFolded()),
                                         OtherKind::Contact,
                                         {member.name},
                                         true});
            }
        }
    }
}

/// Whom a user stands in for, and in how many cases they work.
void ExtractDesk::addDuties(Collected& its, UserId user)
{
    const auto deputies = m_session.records<Deputy>();
    its.leftOut(QStringLiteral("Förordnanden som ställföreträdare"), deputies ? 0 : 1,
                QStringLiteral("Lämnas av enhetschefen."));
    for (const Deputy& each : deputies.value_or(QList<Deputy>())) {
        if (each.deputy == user || each.standsFor == user) {
            its.addRecord(*m_session.d->store, each);
        }
    }
    its.leftOut(QStringLiteral("I vilka ärenden den anställde arbetar eller har arbetat"), 1,
                QString::fromUtf16(kOthersGround));
}

/// What the case says of somebody who is not its client: their own record and what they did is theirs; of any
/// other entry that names them somebody judges whether it is given (HeldKind::Mentioned).
void ExtractDesk::addMentions(Collected& its, const CaseFile& file, const QStringList& texts)
{
    Mentions mentions(texts, file.client);
    Store& store = *m_session.d->store;
    const auto take = [&](ExtractEntry entry) {
        const QByteArray subject = subjectText(entry.kind, entry.id).toUtf8();
        if (!its.subjects.contains(subject) && mentions.isIn(entry)) {
            entry.ofAnother = true;
            its.subjects.insert(subject);
            its.value.entries.append(std::move(entry));
        }
    };
    CaseRecordTypes::forEach([&]<typename T>() {
        const QString kind = QString::fromLatin1(T::info.kind);
        for (const T& record : file.all<T>()) {
            constexpr bool isMeeting = std::is_same_v<T, Meeting>;
            const auto history = isMeeting ? m_session.d->meetingHistory(file, record.id.uuid())
                                           : store.history(kind, record.id.uuid());
            take({kind,
                  QString::fromLatin1(T::info.table),
                  record.id.uuid(),
                  record.version,
                  {},
                  recordToJson(record),
                  history.value_or(QList<HistoryEntry>())});
        }
    });
}

Result<void> ExtractDesk::addMentioningForms(Collected& its, const CaseFile& file, const QStringList& texts)
{
    Collected forms;
    if (const auto done = addForms(forms, SubjectRef::of(file.value.id), {}); !done) {
        return done;
    }
    Mentions mentions(texts, file.client);
    for (ExtractEntry& entry : forms.value.entries) {
        if (mentions.isIn(entry)) {
            entry.ofAnother = true;
            its.subjects.insert(subjectText(entry.kind, entry.id).toUtf8());
            its.value.entries.append(std::move(entry));
        }
    }
    return {};
}

Result<void> ExtractDesk::addNamed(Collected& its, const ExtractPerson& person)
{
    const auto file = person.id.isNull() ? Result<CaseFile>(notFound()) : m_session.caseFile(*person.inCase);
    if (!file) {
        return fail(file.error());
    }
    Store& store = *m_session.d->store;
    QStringList texts;
    const auto* guardian = person.kind == ExtractPerson::Kind::Guardian
                               ? file->find<Guardian>(*GuardianId::fromUuid(person.id))
                               : nullptr;
    const auto* tie = person.kind == ExtractPerson::Kind::NetworkTie
                          ? file->find<NetworkTie>(*RecordId::fromUuid(person.id))
                          : nullptr;
    if (guardian) {
        texts = {guardian->name, guardian->phone, guardian->email};
        its.addRecord(store, *guardian);
        // Why the consent of one of two is enough may be said by the other, or by the child.
        its.value.entries.last().ofAnother = !guardian->judgement.isEmpty();
        addConsents(store, *file, guardian->id, its);
    } else if (tie) {
        texts = {tie->name};
        its.addRecord(store, *tie);
        its.value.entries.last().ofAnother = true; // what the client said of them, and that they did
    } else {
        return notFound();
    }
    its.value.name = texts.first();
    its.value.own = texts;
    addSignatures(its, file->value.id, texts.first());
    addMentions(its, *file, texts);
    noteNamed(*file, its.value);
    its.value.judgedToGive.clear(); // judged for the client, not for others
    its.value.others.removeIf([&person](const OtherPerson& each) { return each.key == person.text(); });
    const Client& client = file->client;
    its.value.others.append(
        {subjectText(QStringLiteral("client"), client.id.uuid()),
         OtherKind::Client,
         {client.fullName(), client.number.display(), client.phone, client.email, client.address},
         true});
    its.leftOut(QStringLiteral("Vad som i övrigt står i ärendet"), 1, QString::fromUtf16(kOthersGround));
    return addMentioningForms(its, *file, texts);
}

/// What they signed in the case, by their name.
void ExtractDesk::addSignatures(Collected& its, CaseId id, const QString& name)
{
    const auto signatures = SignatureRepository(*m_session.d->store).ofSubject(SubjectRef::of(id));
    for (const Signature& each : signatures.value_or(QList<Signature>())) {
        if (each.signerName.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            its.add(QStringLiteral("signature"), QStringLiteral("signatures"), each.id.uuid(), 1, {},
                    signatureRow(each), {});
        }
    }
}

} // namespace lotsbok
