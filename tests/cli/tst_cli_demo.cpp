// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo: thirteen forms filled in, nobody real, nothing readable beside the book, nothing overwritten
// unasked.
#include "cli/demo/demo_days.h"
#include "cli/demo/demo_resources.h"
#include "core/session/session.h"
#include "forms/engine/form_definition.h"
#include "tests/cli/cli_run.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

namespace lotsbok::cli {

class TestDemo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFormIsPrintedFilledAndBlank();
    void everyUserButTheAdministratorOpensTheBook();
    void theStoryIsThere();
    void everyKindOfRecordIsThere();
    void theLevelChangedAndMeetingsAreToCome();
    void itsDaysAreThoseOfToday_data();
    void itsDaysAreThoseOfToday();
    void nobodyInItIsReal();
    void aSecondRunReplacesNothingUnasked();
    void theBookAndWhatLiesBesideItShowNoText();
    void theTextsAreFinished();

private:
    CliWorld m_world;
    QString m_folder;
    Ran m_ran;

    std::unique_ptr<Session> open(const QString& login) const
    {
        OpenOptions options;
        options.stateFolder = m_world.path(QStringLiteral("läge"));
        auto session = Book::open(m_folder + QStringLiteral("/demo.lotsbok"), login,
                                  Secret::fromPassword(demoPassword()), options);
        if (!session) {
            qWarning("%s", qPrintable(session.error().text));
        }
        return session ? std::move(*session) : nullptr;
    }
};

void TestDemo::initTestCase()
{
    // What lies in temporary folders while the demo runs is looked at afterwards.
    QVERIFY(QDir().mkpath(m_world.path(QStringLiteral("tillfälligt"))));
    qputenv("TMPDIR", QFile::encodeName(m_world.path(QStringLiteral("tillfälligt"))));
    m_folder = m_world.path(QStringLiteral("Demo å"));
    m_ran =
        m_world.run({QStringLiteral("demo"), QStringLiteral("--out"), m_folder, QStringLiteral("--json")});
    QVERIFY2(m_ran.exit == 0, m_ran.err.constData());
}

void TestDemo::everyFormIsPrintedFilledAndBlank()
{
    const QStringList ids = FormCatalogue::builtIn().ids();
    QCOMPARE(ids.size(), 13);
    for (const QString& folder : {QStringLiteral("/pdf"), QStringLiteral("/pdf/blank")}) {
        for (const QString& id : ids) {
            QFile file(m_folder + folder + QStringLiteral("/bilaga-%1.pdf").arg(id));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY(file.size() > 2000);
            QVERIFY(file.read(4) == "%PDF");
        }
    }
    QCOMPARE(m_ran.json().value(QLatin1String("pdf")).toArray().size(), 13);
    QCOMPARE(m_ran.json().value(QLatin1String("blank")).toArray().size(), 13);
}

void TestDemo::everyUserButTheAdministratorOpensTheBook()
{
    const QJsonArray users = m_ran.json().value(QLatin1String("users")).toArray();
    QCOMPARE(users.size(), 7);
    QSet<QString> roles;
    for (const QJsonValue& user : users) {
        const QString role = user.toObject().value(QLatin1String("role")).toString();
        const bool opens = open(user.toObject().value(QLatin1String("login")).toString()) != nullptr;
        // Whoever manages the accounts holds no key to what the book says of people.
        QVERIFY2(opens == (role != roleId(Role::Administrator)), qPrintable(role));
        roles << role;
    }
    QCOMPARE(roles.size(), allRoles().size());
}

void TestDemo::theStoryIsThere()
{
    const auto session = open(QStringLiteral("chef"));
    QVERIFY(session);
    QCOMPARE(*session->countClients({}), 9);
    QCOMPARE(session->employees()->size(), 5);
    QCOMPARE(session->purchases()->size(), 3);
    QVERIFY(session->contacts()->size() >= 11);
    int inventories = 0;
    int corrected = 0;
    int protectedPersons = 0;
    bool rightToLeft = false;
    bool longName = false;
    const auto rows = session->findClients({});
    for (const ClientRow& row : *rows) {
        protectedPersons += row.protection != ProtectedIdentity::None ? 1 : 0;
        rightToLeft = rightToLeft || row.givenName.isRightToLeft();
        longName = longName || (row.givenName + row.familyName).size() > 100;
        const auto cases = session->casesOf(row.id);
        for (const Case& value : *cases) {
            const auto responses = session->responses(SubjectRef::of(value.id));
            for (const FormResponse& form : *responses) {
                inventories += form.formId == QLatin1String("3.1") ? 1 : 0;
                corrected += form.version > 1 ? 1 : 0;
            }
        }
    }
    QVERIFY(inventories >= 4);
    QVERIFY(corrected >= 2);
    QCOMPARE(protectedPersons, 1);
    QVERIFY(rightToLeft);
    QVERIFY(longName);
    QVERIFY(session->verify()->problems.isEmpty());
    QVERIFY(!session->disclosures(SubjectRef::district())->isEmpty());
}

void TestDemo::everyKindOfRecordIsThere()
{
    const auto session = open(QStringLiteral("chef"));
    QVERIFY(session);
    QSet<QString> kinds;
    const auto rows = session->findClients({});
    for (const ClientRow& row : *rows) {
        const auto cases = session->casesOf(row.id);
        for (const Case& value : *cases) {
            const auto file = session->caseFile(value.id);
            QVERIFY(file);
            CaseRecordTypes::forEach([&]<typename T>() {
                if (!file->all<T>().isEmpty()) {
                    kinds << QLatin1String(T::info.kind);
                }
            });
        }
    }
    // Nothing is sealed, overridden or handed to somebody else: those come with a reason of their own.
    const QSet<QString> without{QStringLiteral("gate-override"), QStringLiteral("case-reader"),
                                QStringLiteral("case-event")};
    CaseRecordTypes::forEach([&]<typename T>() {
        const QString kind = QLatin1String(T::info.kind);
        QVERIFY2(kinds.contains(kind) != without.contains(kind), T::info.kind);
    });
    QVERIFY(!session->records<Deviation>()->isEmpty());
    QVERIFY(!session->records<Incident>()->isEmpty());
    QCOMPARE(session->records<Forum>()->size(), 3);
    QVERIFY(!session->records<ForumMeeting>()->isEmpty());
    QVERIFY(!session->records<KeepApart>()->isEmpty());
    QVERIFY(!session->records<YearlyReview>()->isEmpty());
    QVERIFY(session->records<SafetyTalk>()->size() >= 4);
    QVERIFY(!session->records<Competence>()->isEmpty());
    QVERIFY(!session->records<Deputy>()->isEmpty());
    QVERIFY(!session->records<LogReview>()->isEmpty());
}

void TestDemo::theLevelChangedAndMeetingsAreToCome()
{
    const auto session = open(QStringLiteral("chef"));
    const auto rows = session->findClients({ClientQuery::By::Name, QStringLiteral("Nordgren")});
    QVERIFY(rows && rows->size() == 1);
    const auto file = session->caseFile(session->casesOf(rows->first().id)->first().id);
    QVERIFY(file);
    QSet<int> levels;
    for (const ThreatAssessment& assessment : file->all<ThreatAssessment>()) {
        levels << assessment.level;
    }
    QVERIFY(file->all<ThreatAssessment>().size() >= 4);
    QCOMPARE(levels, (QSet<int>{2, 3}));
    QSet<GoalStatus> goals;
    QSet<ActivityStatus> activities;
    for (const Goal& goal : file->all<Goal>()) {
        goals << goal.status;
    }
    for (const Activity& activity : file->all<Activity>()) {
        activities << activity.status;
    }
    QVERIFY(goals.size() >= 5);
    QCOMPARE(activities.size(), 4);
    const QDate made = m_world.clock->today();
    bool today = false;
    bool later = false;
    for (const Meeting& meeting : file->all<Meeting>()) {
        const bool planned = meeting.status == MeetingStatus::Planned;
        today = today || (planned && meeting.start.date() == made);
        later = later || (planned && meeting.start.date() > made && meeting.start.date() <= made.addDays(14));
    }
    QVERIFY(today);
    QVERIFY(later);
}

void TestDemo::itsDaysAreThoseOfToday_data()
{
    QTest::addColumn<QDate>("made");
    QTest::addColumn<QDate>("told");
    QTest::addColumn<QDate>("expected");
    const QDate friday(2026, 11, 20);
    const QDate sunday(2026, 11, 22);
    const QDate monday(2026, 11, 23);
    const QDate wednesday(2026, 12, 2);
    QTest::newRow("the told day") << friday << friday << friday;
    QTest::newRow("today is the day it is made") << sunday << friday << sunday;
    QTest::newRow("the past waits for a whole week") << sunday << friday.addDays(-1) << friday.addDays(-1);
    QTest::newRow("what comes is still to come") << sunday << monday << monday;
    QTest::newRow("a week on, on the same weekday") << monday << monday << monday.addDays(7);
    QTest::newRow("the past moves by whole weeks") << wednesday << friday.addDays(-1) << friday.addDays(6);
    QTest::newRow("never before its own day") << friday.addYears(-1) << friday << friday;
    QTest::newRow("never later than a year on") << friday.addYears(5) << friday << friday.addDays(364);
}

void TestDemo::itsDaysAreThoseOfToday()
{
    QFETCH(QDate, made);
    QFETCH(QDate, told);
    QFETCH(QDate, expected);
    const DemoDays days(QDateTime(made, QTime(9, 30), Qt::UTC));
    QCOMPARE(days.day(told), expected);
    const QJsonArray moved = days.moved(QJsonArray{told.toString(Qt::ISODate),
                                                   told.toString(Qt::ISODate) + QLatin1String("T12:00:00Z"),
                                                   QStringLiteral("Den 2026-11-20 är en fredag."), 7})
                                 .toArray();
    QCOMPARE(moved.at(0).toString(), expected.toString(Qt::ISODate));
    QCOMPARE(moved.at(1).toString(), expected.toString(Qt::ISODate) + QLatin1String("T12:00:00Z"));
    QCOMPARE(moved.at(2).toString(), QStringLiteral("Den 2026-11-20 är en fredag."));
    QCOMPARE(moved.at(3).toInt(), 7);
}

void TestDemo::nobodyInItIsReal()
{
    const auto session = open(QStringLiteral("chef"));
    const auto rows = session->findClients({});
    for (const ClientRow& row : *rows) {
        const PersonNumber number = session->client(row.id)->number;
        const bool checked = number.kind() == PersonNumber::Kind::Personnummer ||
                             number.kind() == PersonNumber::Kind::Samordningsnummer;
        QVERIFY2(!checked || officialTestNumbers().contains(number.display()), qPrintable(number.display()));
    }
}

void TestDemo::aSecondRunReplacesNothingUnasked()
{
    QFile book(m_folder + QStringLiteral("/demo.lotsbok"));
    QVERIFY(book.open(QIODevice::ReadOnly));
    const QByteArray before = book.readAll();
    book.close();
    const Ran refused = m_world.run({QStringLiteral("demo"), QStringLiteral("--out"), m_folder});
    QCOMPARE(refused.exit, 8);
    QVERIFY(!refused.err.isEmpty());
    QVERIFY(book.open(QIODevice::ReadOnly));
    QVERIFY(book.readAll() == before);
    book.close();
    const Ran forced =
        m_world.run({QStringLiteral("demo"), QStringLiteral("--out"), m_folder, QStringLiteral("--force")});
    QVERIFY2(forced.exit == 0, forced.err.constData());
    QVERIFY(open(QStringLiteral("asa")));
}

void TestDemo::theBookAndWhatLiesBesideItShowNoText()
{
    const QList<QByteArray> markers{"Elias Nordgren", "Nordgren",     "skadestånd", "20040101",
                                    "Ekström",        "Reservnummer", "avhoppar"};
    int looked = 0;
    for (const QString& folder :
         {m_folder, m_world.path(QStringLiteral("tillfälligt")), m_world.path(QStringLiteral("läge"))}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QLatin1String(".pdf"))) {
                QVERIFY2(file.fileName().startsWith(m_folder + QStringLiteral("/pdf/")),
                         qPrintable(file.fileName()));
                continue; // what was released on purpose
            }
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++looked;
            for (const QByteArray& marker : markers) {
                const QString text = QString::fromUtf8(marker);
                const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
                QVERIFY2(!bytes.contains(marker) && !bytes.contains(utf16),
                         qPrintable(file.fileName() + text));
            }
        }
    }
    QVERIFY(looked >= 2);
}

void TestDemo::theTextsAreFinished()
{
    // Answers are prose for officials: no lorem ipsum, no doubled spaces, sentences end.
    QDirIterator files(QStringLiteral(":/demo/answers"));
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(!text.contains(QLatin1String("lorem"), Qt::CaseInsensitive), qPrintable(file.fileName()));
        const QJsonObject answers = QJsonDocument::fromJson(text.toUtf8()).object();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            QVERIFY2(!it.value().toString().contains(QLatin1String("  ")), qPrintable(it.key()));
            if (it.key().endsWith(QLatin1String(".describe"))) {
                QVERIFY2(it.value().toString().endsWith(QLatin1Char('.')),
                         qPrintable(file.fileName() + it.key()));
            }
        }
        ++count;
    }
    QVERIFY(count > 25);
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestDemo)
#include "tst_cli_demo.moc"
