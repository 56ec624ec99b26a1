// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/report_desk.h"

#include "core/rules/limitation.h"
#include "core/session/case_work_private.h"
#include "core/store/case_stream.h"
#include "core/store/form_repository.h"

#include <QHash>
#include <QSet>

namespace lotsbok {

namespace {

const QString& followUpForm()
{
    static const QString id = QStringLiteral("3.4");
    return id;
}

/// The cases that are being read, found by id.
struct ReportShelf {
    QList<ReportCase> cases{};
    QHash<CaseId, qsizetype> places{};
    QHash<CaseId, Limitations> limited{}; ///< R34: of the few that have any
    QSet<ClientId> limitedPersons{};      ///< whose own data are: what is counted of them rests on it
    QSet<CaseId> ofLimitedPersons{};

    /// Of a case that is limited as a whole everything: it is counted as one that is left out.
    template<typename T>
    [[nodiscard]] bool counts(const T& record) const
    {
        const auto its = limited.constFind(record.caseId);
        return its == limited.constEnd() || its->closesCase() ||
               !its->closes(entrySubject(T::info.kind, record.id.uuid()));
    }
    /// No answers of a case while one of its forms is limited: which form they come from is not told.
    [[nodiscard]] bool countsAnswers(CaseId id) const
    {
        return !limited.value(id).closesSome(QLatin1StringView("response"));
    }

    [[nodiscard]] ReportCase* find(CaseId id)
    {
        const auto place = places.constFind(id);
        return place == places.constEnd() ? nullptr : &cases[*place];
    }
};

/// Tells of steps until somebody cancels.
class ReportSteps {
public:
    ReportSteps(const ReportDesk::Progress& progress, int all)
        : m_progress(progress)
        , m_all(all)
    {}
    /// False once it is cancelled.
    bool next() { return !m_progress || m_progress(m_done++, m_all); }

private:
    const ReportDesk::Progress& m_progress;
    int m_all;
    int m_done = 0;
};

constexpr int kStepsBesideRecords = 2; // cases, answers

int recordKinds()
{
    int count = 0;
    ReportRecordTypes::forEach([&count]<typename T>() { ++count; });
    return count;
}

Result<void> readRecords(CaseStream& stream, ReportShelf& shelf, ReportSteps& steps)
{
    Result<void> done;
    ReportRecordTypes::forEach([&]<typename T>() {
        if (!done) {
            return;
        }
        if (!steps.next()) {
            done = fail(ErrorCode::Cancelled, {});
            return;
        }
        done = stream.records<T>([&shelf](const T& record) {
            ReportCase* owner = shelf.find(record.caseId);
            if (owner != nullptr && shelf.counts(record)) {
                owner->take(record);
            }
        });
    });
    return done;
}

Result<void> readLimitations(CaseStream& stream, ReportShelf& shelf, QDate today)
{
    QHash<CaseId, QList<RightsRequest>> requests;
    QHash<CaseId, QList<Judgement>> judgements;
    auto done = stream.records<RightsRequest>([&requests](const RightsRequest& each) {
        if (limits(each)) {
            requests[each.caseId].append(each);
        }
    });
    if (done && !requests.isEmpty()) {
        done = stream.records<Judgement>([&](const Judgement& each) {
            if (requests.contains(each.caseId)) {
                judgements[each.caseId].append(each);
            }
        });
    }
    for (auto its = requests.cbegin(); done && its != requests.cend(); ++its) {
        const auto limited = Limitations::of(*its, judgements.value(its.key()), today);
        shelf.limited.insert(its.key(), limited);
        for (const RightsRequest& each : limited.closesPerson() ? *its : QList<RightsRequest>()) {
            if (const auto person = ClientId::fromUuid(QUuid::fromString(each.subject.section(u':', 1, 1)));
                person && each.subject.startsWith(QLatin1String("client:"))) {
                shelf.limitedPersons.insert(*person);
            }
        }
    }
    return done;
}

/// R34: what is limited in a case is not counted.
void leaveOutLimited(CaseFile& file, const Limitations& limited)
{
    CaseRecordTypes::forEach([&]<typename T>() {
        file.all<T>().removeIf([&limited](const T& record) {
            return limited.closes(entrySubject(T::info.kind, record.id.uuid()));
        });
    });
}

} // namespace

bool ReportDesk::isAllowed() const
{
    return m_session.d->allowed(Permission::SeeAllCases);
}

Result<QList<ReportCase>> ReportDesk::read(const ReportPeriod& period, const IsWanted& isWanted,
                                           const Progress& progress)
{
    if (auto allowed = m_session.d->require(Permission::SeeAllCases); !allowed) {
        return fail(allowed.error());
    }
    if (!period.isValid()) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Period: it ends before it begins."));
    }
    ReportSteps steps(progress, recordKinds() + kStepsBesideRecords);
    CaseStream stream(*m_session.d->store);
    ReportShelf shelf;
    if (!steps.next()) {
        return fail(ErrorCode::Cancelled, {});
    }
    auto done = readLimitations(stream, shelf, m_session.today());
    const auto takeCase = [&shelf](const Case& value, const Client& client) {
        if (shelf.limitedPersons.contains(client.id)) {
            shelf.ofLimitedPersons.insert(value.id);
        }
        shelf.places.insert(value.id, shelf.cases.size());
        shelf.cases.append(ReportCase::of(value, client));
    };
    done = done ? stream.cases(takeCase) : done;
    done = done ? readRecords(stream, shelf, steps) : done;
    if (done && !steps.next()) {
        done = fail(ErrorCode::Cancelled, {});
    }
    if (done) {
        done = stream.answers(
            followUpForm(),
            [&](CaseId id) {
                const ReportCase* owner = shelf.find(id);
                return owner != nullptr && isWanted(*owner) && shelf.countsAnswers(id);
            },
            [&shelf](CaseId id, const QJsonObject& answers) { shelf.find(id)->takeAnswers(answers); });
    }
    if (!done) {
        return fail(done.error());
    }
    shelf.cases.removeIf([&isWanted](const ReportCase& each) { return !isWanted(each); });
    m_limited = static_cast<int>(shelf.cases.removeIf([&shelf](const ReportCase& each) {
        return shelf.ofLimitedPersons.contains(each.id) || shelf.limited.value(each.id).closesCase();
    }));
    if (auto logged = m_session.d->logRead(QStringLiteral("report.read"), toString(SubjectRef::district()));
        !logged) {
        return fail(logged.error());
    }
    return std::move(shelf.cases);
}

Result<QList<ReportCase>> ReportDesk::cases(QDate from, QDate to, const Progress& progress)
{
    const ReportPeriod period{from, to};
    return read(
        period, [&period](const ReportCase& each) { return each.isParticipant(period); }, progress);
}

Result<QList<ReportCase>> ReportDesk::casesAndWaiting(const ReportPeriod& period, const Progress& progress)
{
    return read(
        period,
        [&period](const ReportCase& each) { return each.isParticipant(period) || each.isWaiting(period); },
        progress);
}

Result<ReportCase> ReportDesk::caseOf(CaseId id)
{
    auto file = m_session.caseFile(id);
    const Limitations limited = file ? Limitations::of(*file, m_session.today()) : Limitations();
    if (const auto open = limited.mayUseCase(); !open) {
        return fail(open.error());
    }
    const auto person = file ? m_session.d->requireUnlimitedPerson(file->client.id) : Result<void>();
    if (!person) {
        return fail(person.error());
    }
    const auto forms = file ? FormRepository(*m_session.d->store).responses(SubjectRef::of(id))
                            : Result<QList<FormResponse>>(fail(file.error()));
    if (!forms) {
        return fail(forms.error());
    }
    leaveOutLimited(*file, limited);
    ReportCase found = ReportCase::of(*file);
    for (auto form = forms->rbegin(); form != forms->rend(); ++form) {          // the newest comes first
        const bool isFree = !limited.closesSome(QLatin1StringView("response")); // as of all cases
        if (form->formId == followUpForm() && isFree) {
            found.takeAnswers(form->answers);
        }
    }
    return found;
}

Result<DistrictReport> ReportDesk::report(const ReportPeriod& period, ReportVersion version,
                                          const Progress& progress)
{
    const auto settings = m_session.settings();
    if (!settings) {
        return fail(settings.error());
    }
    const auto found = casesAndWaiting(period, progress);
    if (!found) {
        return fail(found.error());
    }
    return districtReport(*found, period, *settings, version, m_limited);
}

} // namespace lotsbok
