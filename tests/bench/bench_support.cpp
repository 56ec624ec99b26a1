// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_support.h"

#include "cli/synth/synth_book.h"
#include "core/security/key_file.h"
#include "core/session/book_steps.h"
#include "core/store/case_file_reader.h"
#include "core/store/form_repository.h"
#include "core/store/record_repository.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

namespace {

SyntheticFile madeBook(const QString& name, int clients)
{
    const QString path = benchFolder().filePath(name);
    const auto book = orStop(cli::makeSyntheticBook(path, clients, 1, {}));
    return {path, book.login, book.password};
}

/// Writes entries past the Session, whose rules would read the case anew before each of them.
class EntryWriter {
public:
    EntryWriter(Store& store, const Case& value, UserId by, QDate today)
        : m_store(store)
        , m_case(value)
        , m_by(by)
        , m_today(today)
    {}

    void twenty()
    {
        intake();
        for (const StepRole step : {StepRole::Receive, StepRole::Investigate}) {
            StepDone done;
            done.step = step;
            done.by = m_by;
            done.on = m_case.openedOn;
            save(done);
        }
        consents();
        for (const int level : {2, 3}) {
            ThreatAssessment assessment;
            assessment.on = m_today.addDays(-40 * (4 - level));
            assessment.level = level;
            assessment.policeConsulted = QStringLiteral("Prov Polis");
            assessment.summary = longText();
            assessment.chiefInformedOn = assessment.on;
            save(assessment);
        }
        Decision decision;
        decision.on = m_case.openedOn;
        decision.by = m_by;
        decision.act = QStringLiteral("2025:400");
        decision.section = QStringLiteral("11 kap. 1 §");
        save(decision);
        FollowUp entry;
        entry.on = entry.copySentOn = m_case.openedOn;
        save(entry);
        plan();
        meetings(2);
        followUpForm();
    }

    void meetings(int count)
    {
        for (int i = 0; i < count; ++i) {
            Meeting meeting;
            meeting.start = QDateTime(m_today.addDays(-7 * i), QTime(9, 0), Qt::UTC);
            meeting.end = meeting.start.addSecs(3600);
            meeting.status = MeetingStatus::Held;
            meeting.minutes = longText();
            meeting.parties = {{party(PartyKind::Police), m_today, true, true}};
            save(meeting);
            Commitment commitment;
            commitment.meeting = meeting.id;
            commitment.party = party(PartyKind::Jobbtorg);
            commitment.text = longText();
            commitment.due = m_today.addDays(7);
            save(commitment);
        }
    }

private:
    static QString longText() { return QStringLiteral("Påhittad anteckning om mötet. ").repeated(10); }
    static Party party(PartyKind kind)
    {
        return {
            kind, kind == PartyKind::Police ? QStringLiteral("Polisen") : QStringLiteral("Jobbtorg"), {}, {}};
    }

    template<typename T>
    void save(T record)
    {
        record.caseId = m_case.id;
        orStop(RecordRepository<T>(m_store).save(record, {}));
    }

    void intake()
    {
        Intake value;
        value.informedOn = m_case.openedOn;
        value.belonging = QStringLiteral("Provstaden");
        value.inventoryOn = m_case.openedOn;
        value.policeAnswer = longText();
        save(value);
    }

    /// Bilaga 3.4 at entry, every question that has a yes or a no answered.
    void followUpForm()
    {
        const FormDefinition& form = *FormCatalogue::builtIn().current(QStringLiteral("3.4"));
        FormResponse response;
        response.subject = SubjectRef::of(m_case.id);
        response.formId = form.id;
        response.formVersion = form.version;
        response.definitionHash = form.hash;
        response.answers = {{QStringLiteral("occasion"), QStringLiteral("entry")},
                            {QStringLiteral("age"), 24},
                            {QStringLiteral("sex"), QStringLiteral("man")}};
        for (const Section& section : form.sections) {
            for (const Field& field : section.fields) {
                if (field.type == FieldType::YesNo && !field.id.endsWith(QLatin1String(".exit"))) {
                    response.answers.insert(field.id, QStringLiteral("no"));
                }
            }
        }
        FormRepository forms(m_store);
        orStop(forms.keepDefinition(form.hash, form.canonicalJson));
        orStop(forms.registerResponse(response, QStringLiteral("Prov Lots")));
    }

    void consents()
    {
        Consent support;
        support.kind = ConsentKind::Support;
        support.givenOn = m_case.openedOn;
        support.copyGiven = support.journalRefers = true;
        save(support);
        Consent sharing;
        sharing.givenOn = m_case.openedOn;
        sharing.copyGiven = sharing.journalRefers = true;
        save(sharing);
        for (const PartyKind kind : {PartyKind::Police, PartyKind::Jobbtorg}) {
            ConsentScope scope;
            scope.consent = sharing.id;
            scope.party = party(kind);
            save(scope);
        }
    }

    void plan()
    {
        Plan value;
        value.madeOn = m_case.openedOn;
        value.status = PlanStatus::Current;
        save(value);
        Goal goal;
        goal.plan = value.id;
        goal.text = longText();
        save(goal);
        for (int i = 0; i < 3; ++i) {
            Activity activity;
            activity.goal = goal.id;
            activity.what = longText();
            activity.due = m_today.addDays(20 * i - 10);
            activity.party = party(PartyKind::Jobbtorg);
            save(activity);
        }
    }

    Store& m_store;
    const Case& m_case;
    UserId m_by;
    QDate m_today;
};

void addWork(const SyntheticFile& file, int every)
{
    const KeyFile keys = orStop(KeyFile::read(Book::keyFilePath(file.path)));
    const Unlocked unlocked = orStop(keys.unlock(file.login, Secret::fromPassword(file.password)));
    const OpenOptions options = benchOptions();
    Store store(orStop(Connection::open(file.path, unlocked.databaseKey, Connection::Mode::ReadWrite)),
                authorOf(unlocked, options));
    const QList<CaseFile> files = orStop(CaseFileReader(store).allCaseFiles(ReadMode::Narrow));
    orStop(store.write([&]() -> Result<void> {
        for (qsizetype i = 0; i < files.size(); i += every) {
            EntryWriter writer(store, files.at(i).value, unlocked.user, options.clock->today());
            writer.twenty();
            if (i == 0) {
                writer.meetings(240);
            }
        }
        return {};
    }));
}

} // namespace

QTemporaryDir& benchFolder()
{
    static QTemporaryDir dir;
    return dir;
}

const SyntheticFile& bookOf(int clients)
{
    static QHash<int, SyntheticFile> made;
    if (!made.contains(clients)) {
        made.insert(clients, madeBook(QStringLiteral("synth-%1.lotsbok").arg(clients), clients));
    }
    return made[clients];
}

const SyntheticFile& workedBookOf(int clients, int every)
{
    static QHash<int, SyntheticFile> made;
    if (!made.contains(clients)) {
        const SyntheticFile file = madeBook(QStringLiteral("worked-%1.lotsbok").arg(clients), clients);
        addWork(file, every);
        made.insert(clients, file);
    }
    return made[clients];
}

OpenOptions benchOptions()
{
    OpenOptions value;
    value.station = QStringLiteral("bench");
    value.stateFolder = benchFolder().filePath(QStringLiteral("state"));
    return value;
}

std::unique_ptr<Session> openBench(const SyntheticFile& file)
{
    return orStop(Book::open(file.path, file.login, Secret::fromPassword(file.password), benchOptions()));
}

} // namespace lotsbok
