// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is a reader now reads everything, whoever is not reads nothing, whatever came before.
#include "case_veil_room.h"
#include "core/store/record_repository.h"

#include <rapidcheck.h>

using namespace lotsbok;

class TestVeilModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactlyTheReadersRead();
    void r39_exactlyTheReadersReadACase();
};

namespace {

struct VeilPerson {
    QUuid id = QUuid::createUuid();
    UserKeys keys = userKeysFromSeed(Secret::random(32));
    bool reads = false;
};

/// A book's talks below Session, with readers who need no account.
class VeilModel {
public:
    VeilModel(Store& store, QByteArray signPublic)
        : m_store(store)
        , m_signPublic(std::move(signPublic))
        , m_persons(4)
    {}

    [[nodiscard]] QList<VeilReader> readers() const
    {
        QList<VeilReader> list{{m_store.author().user.uuid(), QByteArray(32, '\1')}};
        for (const VeilPerson& person : m_persons) {
            if (person.reads) {
                list.append({person.id, person.keys.sealPublic});
            }
        }
        return list;
    }

    /// One lot: 0–3 a person comes or goes, 4 somebody writes, 5 a change that is rolled back.
    void step(int lot, std::size_t whom)
    {
        const auto done = m_store.write([&]() -> Result<void> {
            auto made = lot == 4 ? write() : turn(m_persons.at(whom % m_persons.size()));
            return lot == 5 && made ? fail(ErrorCode::Cancelled, QStringLiteral("prov")) : made;
        });
        if (lot == 5) {
            VeilPerson& person = m_persons.at(whom % m_persons.size());
            person.reads = !person.reads;
        }
        RC_ASSERT(done.has_value() || lot == 5);
    }

    void check()
    {
        Connection& db = m_store.connection();
        for (const VeilPerson& person : m_persons) {
            Veils veils(db);
            RC_ASSERT(veils
                          .open(person.keys, *UserId::fromUuid(person.id),
                                [this](const QUuid&, const QString&) { return m_signPublic; })
                          .has_value());
            db.setVeils(&veils);
            Statement talks = db.prepare("SELECT id, version, held_on FROM safety_talks");
            int seen = 0;
            auto row = talks.step();
            for (; row && *row; row = talks.step()) {
                RC_ASSERT(talks.date(2).isValid());
                ++seen;
            }
            db.setVeils(&m_store.veils());
            RC_ASSERT(row.has_value());
            RC_ASSERT(seen == (person.reads ? m_written : 0));
        }
    }

private:
    Result<void> turn(VeilPerson& person)
    {
        person.reads = !person.reads;
        return person.reads
                   ? m_store.veils().admit(QString::fromLatin1(kStaffVeil),
                                           {person.id, person.keys.sealPublic})
                   : m_store.veils().renew(QString::fromLatin1(kStaffVeil), readers(), m_store.author());
    }

    Result<void> write()
    {
        Statement employee = m_store.connection().prepare("SELECT id FROM employees");
        RC_ASSERT(employee.step().value_or(false));
        Store::Save save;
        save.table = "safety_talks";
        save.kind = QStringLiteral("safety-talk");
        save.id = newUuidV7();
        save.row = {{"employee", valueOf(employee.uuid(0))},
                    {"held_on", QStringLiteral("2026-02-%1").arg(10 + m_written % 18)}};
        const auto saved = m_store.save(save);
        m_written += saved ? 1 : 0;
        return saved ? Result<void>() : fail(saved.error());
    }

    Store& m_store;
    QByteArray m_signPublic;
    std::vector<VeilPerson> m_persons;
    int m_written = 1; ///< the room's own
};

} // namespace

void TestVeilModel::exactlyTheReadersRead()
{
    QVERIFY(rc::check("veil: after any comings and goings exactly the readers read", [] {
        static VeilRoom room; // the veil is made anew for each try
        room.shell(TestBook::headLogin(), [](Connection&, const Unlocked&) {});
        const auto keys = KeyFile::read(Book::keyFilePath(room.book().path));
        const auto unlocked = room.unlock(TestBook::headLogin());
        RC_ASSERT(keys.has_value() && unlocked.has_value());
        auto connection =
            Connection::open(room.book().path, unlocked->databaseKey, Connection::Mode::ReadWrite);
        RC_ASSERT(connection.has_value());
        Store store(std::move(*connection), {unlocked->user, QStringLiteral("prov"), room.book().clock,
                                             unlocked->keys.signPublic, unlocked->keys.signPrivate.clone()});
        RC_ASSERT(VeilDesk::open(store, *unlocked, *keys).has_value());
        const auto lots = *rc::gen::container<std::vector<std::pair<int, std::size_t>>>(
            rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange<std::size_t>(0, 4)));
        const auto outer = Transaction::begin(store.connection()); // rolled back: the next try begins afresh
        RC_ASSERT(outer.has_value());
        VeilModel model(store, unlocked->keys.signPublic);
        const auto first = model.readers();
        RC_ASSERT(store.veils().renew(QString::fromLatin1(kStaffVeil), first, store.author()).has_value());
        for (const auto& [lot, whom] : lots) {
            model.step(lot, whom);
            model.check();
        }
    }));
}

namespace {

/// The ties of a sealed case, which go to another case and back, and of which it may be opened and sealed
/// anew.
class CaseVeilModel {
public:
    CaseVeilModel(Store& store, CaseId sealed, CaseId other, QByteArray signPublic)
        : m_store(store)
        , m_sealed(sealed)
        , m_other(other)
        , m_signPublic(std::move(signPublic))
        , m_persons(3)
    {}

    void begin() { RC_ASSERT(m_store.veils().renew(over(), readers(), m_store.author()).has_value()); }

    /// One lot: 0–1 a person comes or goes, 2 somebody writes, 3 an entry moves, 4 the case is opened or
    /// sealed, 5 a change that is rolled back.
    void step(int lot, std::size_t whom)
    {
        const auto done = m_store.write([&]() -> Result<void> {
            auto made = lot == 2   ? write()
                        : lot == 3 ? move()
                        : lot == 4 ? turnVeil()
                                   : turn(m_persons.at(whom % m_persons.size()));
            return lot == 5 && made ? fail(ErrorCode::Cancelled, QStringLiteral("prov")) : made;
        });
        if (lot == 5) {
            VeilPerson& person = m_persons.at(whom % m_persons.size());
            person.reads = !person.reads;
        }
        RC_ASSERT(done.has_value() || lot == 5);
    }

    void check()
    {
        Connection& db = m_store.connection();
        for (const VeilPerson& person : m_persons) {
            Veils veils(db);
            const auto open = veils.open(person.keys, *UserId::fromUuid(person.id),
                                         [this](const QUuid&, const QString&) { return m_signPublic; });
            RC_ASSERT(open.has_value());
            db.setVeils(&veils);
            const int sealed = ties(m_sealed);
            const int others = ties(m_other);
            db.setVeils(&m_store.veils());
            RC_ASSERT(sealed == (person.reads || !m_isVeiled ? m_count : 0));
            RC_ASSERT(others == m_moved);
        }
    }

private:
    [[nodiscard]] QString over() const { return Veils::over(SubjectRef::of(m_sealed)); }
    [[nodiscard]] QList<VeilReader> readers() const
    {
        QList<VeilReader> list{{m_store.author().user.uuid(), QByteArray(32, '\1')}};
        for (const VeilPerson& person : m_persons) {
            if (person.reads) {
                list.append({person.id, person.keys.sealPublic});
            }
        }
        return list;
    }

    /// How many are read, each with its name and all versions of its history.
    int ties(CaseId of)
    {
        Statement rows =
            m_store.connection().prepare("SELECT id, version, name FROM network_ties WHERE case_id = ?");
        rows.bind(of);
        int seen = 0;
        auto row = rows.step();
        for (; row && *row; row = rows.step()) {
            RC_ASSERT(rows.text(2).endsWith(QLatin1String("ord")));
            const auto history = m_store.history(QStringLiteral("network-tie"), rows.uuid(0));
            RC_ASSERT(history.has_value() && history->size() == rows.number(1));
            ++seen;
        }
        RC_ASSERT(row.has_value());
        return seen;
    }

    Result<void> turn(VeilPerson& person)
    {
        person.reads = !person.reads;
        if (!m_isVeiled) {
            return {};
        }
        return person.reads ? m_store.veils().admit(over(), {person.id, person.keys.sealPublic})
                            : m_store.veils().renew(over(), readers(), m_store.author());
    }

    Result<void> write()
    {
        NetworkTie tie;
        tie.caseId = m_sealed;
        tie.name = QStringLiteral("nätverksord");
        const auto saved = RecordRepository<NetworkTie>(m_store).save(tie, {});
        m_count += saved ? 1 : 0;
        return saved ? Result<void>() : fail(saved.error());
    }

    /// The first there is, to the other case or back.
    Result<void> move()
    {
        RecordRepository<NetworkTie> repository(m_store);
        const bool there = m_moved > 0;
        const auto from = repository.ofCase(there ? m_other : m_sealed);
        if (!from || from->isEmpty()) {
            return from ? Result<void>() : fail(from.error());
        }
        NetworkTie tie = from->first();
        tie.caseId = there ? m_sealed : m_other;
        const auto saved = repository.save(tie, QStringLiteral("fel ärende"));
        m_count += there ? 1 : -1;
        m_moved += there ? -1 : 1;
        return saved ? m_store.veils().settle(Veils::over(SubjectRef::of(tie.caseId))) : fail(saved.error());
    }

    Result<void> turnVeil()
    {
        m_isVeiled = !m_isVeiled;
        return m_isVeiled ? m_store.veils().raise(over(), readers(), m_store.author())
                          : m_store.veils().lift(over());
    }

    Store& m_store;
    CaseId m_sealed;
    CaseId m_other;
    QByteArray m_signPublic;
    std::vector<VeilPerson> m_persons;
    int m_count = 1; ///< the room's own
    int m_moved = 0;
    bool m_isVeiled = true;
};

} // namespace

void TestVeilModel::r39_exactlyTheReadersReadACase()
{
    CaseVeilRoom room;
    const Case other =
        room.staff().office().openCase(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal")), {});
    room.inStore(TestBook::headLogin(), [&](Store& store) {
        QVERIFY(rc::check("veil: a case is read by exactly its readers, wherever its entries go", [&] {
            const auto lots = *rc::gen::resize(
                20, rc::gen::container<std::vector<std::pair<int, std::size_t>>>(
                        rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange<std::size_t>(0, 3))));
            const auto outer = Transaction::begin(store.connection()); // rolled back: the next begins afresh
            RC_ASSERT(outer.has_value());
            CaseVeilModel model(store, room.id(), other.id, store.author().signPublic);
            model.begin();
            for (const auto& [lot, whom] : lots) {
                model.step(lot, whom);
                model.check();
            }
        }));
    });
}

QTEST_GUILESS_MAIN(TestVeilModel)
#include "tst_veil_model.moc"
