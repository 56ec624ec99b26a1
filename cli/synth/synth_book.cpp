// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synth/synth_book.h"

#include "cli/demo/demo_resources.h"
#include "cli/synth/synth_data.h"
#include "core/session/session.h"

#include <QFileInfo>

#include <algorithm>

namespace lotsbok::cli {

namespace {

constexpr int batchSize = 1000; ///< clients in one durable commit
constexpr int coordinators = 6;

/// Makes one book; every step takes its choices from the same random numbers, in the same order.
class SynthWriter {
public:
    SynthWriter(Session& session, quint64 seed, QDate today)
        : m_session(session)
        , m_random(seed)
        , m_today(today)
    {}

    Result<void> addCoordinators(const Secret& password)
    {
        for (int i = 1; i <= coordinators; ++i) {
            User user;
            user.loginName = QStringLiteral("lots%1").arg(i);
            user.displayName =
                m_random.pick(words().given) + QLatin1Char(' ') + m_random.pick(words().family);
            user.role = Role::Lots;
            const auto stored = m_session.addUser(user, password, KdfCost::cheap());
            if (!stored) {
                return fail(stored.error());
            }
            m_lots << stored->id;
        }
        return m_session.keepDefinition(inventory().hash, inventory().canonicalJson);
    }

    Result<void> addClients(int from, int to)
    {
        for (int index = from; index < to; ++index) {
            if (const auto added = addClient(index); !added) {
                return added;
            }
        }
        return {};
    }

    [[nodiscard]] int cases() const { return m_cases; }
    [[nodiscard]] int forms() const { return m_forms; }

private:
    static const SynthWords& words() { return SynthWords::builtIn(); }
    static const FormDefinition& inventory()
    {
        return *FormCatalogue::builtIn().current(QStringLiteral("3.1"));
    }

    /// A moment of its own for every id, so that ids sort as they were made.
    quint64 nextMillisecond()
    {
        return static_cast<quint64>(QDateTime(m_today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()) + m_made++;
    }

    Result<PersonNumber> number(int index) const
    {
        const QStringList& official = officialTestNumbers();
        if (index < official.size()) {
            return PersonNumber::parse(official.at(index), m_today);
        }
        return PersonNumber::other(PersonNumber::Kind::Reserve,
                                   QStringLiteral("R%1").arg(index, 7, 10, QLatin1Char('0')));
    }

    Result<void> addClient(int index)
    {
        Client client;
        client.id = *ClientId::fromUuid(m_random.uuid(nextMillisecond()));
        client.givenName = m_random.pick(words().given);
        client.familyName = m_random.pick(words().family);
        const auto personNumber = number(index);
        if (!personNumber) {
            return fail(personNumber.error());
        }
        client.number = *personNumber;
        client.phone = QStringLiteral("070-174 06 %1").arg(5 + m_random.below(95), 2, 10, QLatin1Char('0'));
        client.address =
            QStringLiteral("%1 %2").arg(m_random.pick(words().streets)).arg(1 + m_random.below(80));
        client.protection =
            m_random.oneIn(40) ? ProtectedIdentity::ConfidentialityMark : ProtectedIdentity::None;
        const auto stored = m_session.saveClient(client);
        if (!stored) {
            return fail(stored.error());
        }
        return m_random.oneIn(10) ? Result<void>() : addCase(stored->id);
    }

    Result<void> addCase(ClientId client)
    {
        const CaseId id = *CaseId::fromUuid(m_random.uuid(nextMillisecond()));
        const SigType type = m_random.oneIn(4) ? SigType::Young : SigType::Adults;
        const QDate openedOn = m_today.addDays(-m_random.below(1400));
        const std::optional<UserId> lots = m_random.pick(m_lots);
        std::optional<UserId> second = m_random.pick(m_lots);
        if (second == lots || m_random.oneIn(5)) {
            second.reset();
        }
        const Case value{id, 0, client, {}, type, openedOn, {}, lots, second};
        const auto stored = m_session.openCase(value);
        if (!stored) {
            return fail(stored.error());
        }
        ++m_cases;
        return m_random.oneIn(9) ? addForm(stored->id) : Result<void>();
    }

    Result<void> addForm(CaseId subject)
    {
        FormResponse response;
        response.id = *ResponseId::fromUuid(m_random.uuid(nextMillisecond()));
        response.subject = SubjectRef::of(subject);
        response.formId = inventory().id;
        response.formVersion = inventory().version;
        response.definitionHash = inventory().hash;
        response.answers = syntheticAnswers(inventory(), m_random, m_today).json();
        const auto stored = m_session.registerForm(response);
        if (!stored) {
            return fail(stored.error());
        }
        ++m_forms;
        return {};
    }

    Session& m_session;
    Random m_random;
    QDate m_today;
    QList<UserId> m_lots;
    quint64 m_made = 0;
    int m_cases = 0;
    int m_forms = 0;
};

Result<CreatedBook> createEmpty(const QString& path, const Secret& password, OpenOptions options)
{
    NewBook book;
    book.district.name = QStringLiteral("Provstadens stadsdelsförvaltning");
    book.district.unit = QStringLiteral("Enheten för syntetiska data");
    book.loginName = QStringLiteral("chef");
    book.displayName = QStringLiteral("Syntetisk Enhetschef");
    book.cost = KdfCost::cheap();
    options.clock = std::make_shared<FixedClock>(demoMoment());
    return Book::create(path, book, password, options);
}

} // namespace

Result<SyntheticBook> makeSyntheticBook(const QString& path, int clients, quint64 seed,
                                        const Context& context)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::FileSystem,
                    Cli::tr("There is a file with that name already; nothing was changed."));
    }
    const Secret password = Secret::fromPassword(demoPassword());
    const auto created = createEmpty(path, password, context.openOptions());
    if (!created) {
        return fail(created.error());
    }
    Session& session = *created->session;
    SynthWriter writer(session, seed, session.today());
    if (const auto added = writer.addCoordinators(password); !added) {
        return fail(added.error());
    }
    for (int from = 0; from < clients; from += batchSize) {
        const int to = std::min(clients, from + batchSize);
        if (const auto done = session.inOneCommit([&] { return writer.addClients(from, to); }); !done) {
            return fail(done.error());
        }
        if (to % (10 * batchSize) == 0) {
            context.say(Cli::tr("Made %1 of %2 clients.").arg(to).arg(clients));
        }
    }
    return SyntheticBook{QStringLiteral("chef"), demoPassword(), writer.cases(), writer.forms()};
}

} // namespace lotsbok::cli
