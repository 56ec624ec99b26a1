// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything for a meeting in one go: each paper recorded, and nothing half.
#include "exchange/meeting_papers.h"
#include "exchange/print_set.h"
#include "tests/acceptance/case_play.h"
#include "tests/forms/engine/register_answers.h"
#include "tests/forms/print/pdf_checks.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

namespace lotsbok {

namespace {

using SetKind = Disclosure::MeetingPaper::Kind;

class SetSpooler : public PrintSpooler {
public:
    Result<QStringList> queues() override { return QStringList{QStringLiteral("skrivare")}; }
    Result<void> send(const QString& /*queue*/, const QString& title, const QList<QByteArray>& all,
                      const PrintManner& how, const KeepGoing& keepGoing) override
    {
        titles << title;
        documents = all;
        manner = how;
        if (keepGoing && !keepGoing()) {
            return fail(ErrorCode::Cancelled, QStringLiteral("Stoppad."));
        }
        return refuses ? fail(ErrorCode::Failed, QStringLiteral("Slut på papper.")) : Result<void>();
    }
    bool refuses = false;
    QStringList titles;
    QList<QByteArray> documents;
    PrintManner manner;
};

bool isEnglishPlan(const QByteArray& pdf)
{
    const QString text = testing::readingText(pdf);
    return text.contains(QStringLiteral("Nuläge")) && text.contains(QStringLiteral("Present situation"));
}

bool isInEnglish(const DisclosureRecord& record)
{
    return record.what.contains(QStringLiteral("svenska och engelska"));
}

} // namespace

class TestPrintSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatThereIs();
    void oneJobWithSeparators();
    void withoutSeparators();
    void whatIsCancelledLeavesNothing();
    void whatFailsIsRecordedAsFailed();
    void r34_threatNotToThePerson();
    void refusesWhatCannotBe();
    void whatIsStoppedOnTheWayIsRecordedAsFailed();
    void aSetInThePersonsLanguage();
    void aMeetingsPaperInThePersonsLanguage();
    void copiesInThePersonsLanguage();

private:
    Session& karin() { return m_play->as("karin"); }
    FormResponse registered(const QString& formId, int times = 1);
    QList<DisclosureRecord> records() { return *karin().disclosures(SubjectRef::of(m_case->id)); }
    PrintSet::Order order(PrintSet::Recipient to = PrintSet::Recipient::OwnFile)
    {
        PrintSet set(karin(), m_spooler);
        PrintSet::Order made{m_case->id, {}, to, true};
        const auto papers = *set.papersOf(m_case->id, m_meeting->id);
        for (const PrintSet::Paper& paper : papers) {
            if (paper.isUsual) {
                made.papers.append(paper);
            }
        }
        return made;
    }

    std::unique_ptr<CasePlay> m_play;
    std::optional<Case> m_case;
    std::optional<Meeting> m_meeting;
    SetSpooler m_spooler;
    QString m_queue = QStringLiteral("skrivare");
};

FormResponse TestPrintSet::registered(const QString& formId, int times)
{
    FormResponse stored;
    for (int i = 0; i < times; ++i) {
        stored = registerAnswers(karin(), SubjectRef::of(m_case->id), formId, {}).value_or(FormResponse());
    }
    return stored;
}

void TestPrintSet::init()
{
    m_spooler = SetSpooler();
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    m_case = m_play->openCase();
    Meeting meeting;
    meeting.caseId = m_case->id;
    meeting.start = QDateTime(m_play->today().addDays(3), QTime(11, 40), Qt::UTC);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Lönnrummet");
    const auto saved = karin().save(meeting);
    LOTSBOK_VERIFY(saved);
    m_meeting = *saved;
    QVERIFY(registered(QStringLiteral("3.5")).version == 1);
    QVERIFY(registered(QStringLiteral("3.1")).version == 1);
    QVERIFY(registered(QStringLiteral("3.3")).version == 1);
}

void TestPrintSet::cleanup()
{
    m_meeting.reset();
    m_case.reset();
    m_play.reset();
}

void TestPrintSet::whatThereIs()
{
    PrintSet set(karin(), m_spooler);
    const auto titlesOf = [](const QList<PrintSet::Paper>& papers) {
        QStringList titles;
        for (const PrintSet::Paper& paper : papers) {
            titles << paper.title + (paper.isUsual ? QStringLiteral(" *") : QString());
        }
        return titles;
    };
    const auto whole = set.papersOf(m_case->id, {});
    LOTSBOK_VERIFY(whole);
    QCOMPARE(whole->size(), 3);
    for (const PrintSet::Paper& paper : *whole) {
        QVERIFY(paper.isUsual);
    }
    const auto planned = set.papersOf(m_case->id, m_meeting->id);
    LOTSBOK_VERIFY(planned);
    QCOMPARE(planned->size(), 4);
    QCOMPARE(titlesOf(*planned).first(), QStringLiteral("Inbjudan till möte *"));
    QVERIFY2(titlesOf(*planned).at(1).startsWith(QLatin1String("Bilaga 3.1")),
             qPrintable(titlesOf(*planned).join(u'|')));
    QCOMPARE(titlesOf(*planned).filter(QStringLiteral(" *")).size(), 2); // and the plan
    Meeting held = *m_meeting;
    held.status = MeetingStatus::Held;
    m_play->goTo(m_play->today().addDays(4));
    LOTSBOK_VERIFY(karin().save(held));
    const auto after = set.papersOf(m_case->id, m_meeting->id);
    LOTSBOK_VERIFY(after);
    QCOMPARE(after->at(1).kind, SetKind::Minutes);
    QVERIFY(after->at(1).isUsual && !after->at(0).isUsual);
    QCOMPARE(codeOf(set.papersOf(m_case->id, MeetingId::create())), ErrorCode::NotFound);
}

void TestPrintSet::oneJobWithSeparators()
{
    PrintManner manner;
    manner.sides = PrintManner::Sides::TwoLongEdge;
    QList<std::pair<int, int>> steps;
    const auto printed =
        PrintSet(karin(), m_spooler).toPrinter(order(), m_queue, manner, [&steps](int done, int total) {
            steps.append({done, total});
            return true;
        });
    LOTSBOK_VERIFY(printed);
    QCOMPARE(steps, (QList<std::pair<int, int>>{{0, 2}, {1, 2}, {2, 2}, {2, 2}}));
    QCOMPARE(m_spooler.titles, QStringList(QStringLiteral("Samlad utskrift"))); // one job, which names nobody
    QCOMPARE(m_spooler.manner, manner);
    QCOMPARE(m_spooler.documents.size(), 4);
    const QString first = testing::readingText(m_spooler.documents.at(0));
    QVERIFY(first.contains(QStringLiteral("Del 1 av 2")));
    QVERIFY2(first.contains(QStringLiteral("2. Bilaga 3.5")), qPrintable(first));
    QVERIFY(testing::readingText(m_spooler.documents.at(2)).contains(QStringLiteral("Del 2 av 2")));
    for (const qsizetype separator : {0, 2}) {
        const QString text = testing::structureText(m_spooler.documents.at(separator));
        QVERIFY2(!text.contains(QStringLiteral("Provsson")) && !text.contains(QStringLiteral("2384")),
                 "a separator names nobody");
    }
    const auto all = records();
    QCOMPARE(all.size(), 2);
    for (const Disclosure::Released& paper : printed->papers) {
        QVERIFY(m_spooler.documents.contains(paper.bytes));
        QCOMPARE(paper.record.contentSha256,
                 QCryptographicHash::hash(paper.bytes, QCryptographicHash::Sha256));
        QCOMPARE(paper.record.channel, QStringLiteral("printer"));
        QVERIFY(std::any_of(all.begin(), all.end(),
                            [&paper](const DisclosureRecord& one) { return one.id == paper.record.id; }));
    }
    QCOMPARE(printed->papers.at(0).record.record,
             QStringLiteral("meeting:%1@1").arg(m_meeting->id.toString()));
    for (const QByteArray& document : m_spooler.documents) {
        QCOMPARE(testing::archiveProblems(document), QStringList());
    }
}

void TestPrintSet::withoutSeparators()
{
    PrintSet::Order plain = order();
    plain.hasSeparators = false;
    const auto printed = PrintSet(karin(), m_spooler).toPrinter(plain, m_queue, 2);
    LOTSBOK_VERIFY(printed);
    QCOMPARE(m_spooler.documents.size(), 2);
    QCOMPARE(m_spooler.manner.copies, 2);
    QCOMPARE(m_spooler.documents.at(1), printed->papers.at(1).bytes);
}

void TestPrintSet::whatIsCancelledLeavesNothing()
{
    for (const int at : {0, 1, 2}) {
        const auto printed =
            PrintSet(karin(), m_spooler).toPrinter(order(), m_queue, {}, [at](int done, int) {
                return done < at;
            });
        QCOMPARE(codeOf(printed), ErrorCode::Cancelled);
    }
    QVERIFY(m_spooler.titles.isEmpty());
    QVERIFY(records().isEmpty());
}

void TestPrintSet::whatFailsIsRecordedAsFailed()
{
    m_spooler.refuses = true;
    QCOMPARE(codeOf(PrintSet(karin(), m_spooler).toPrinter(order(), m_queue, {})), ErrorCode::Failed);
    QStringList channels;
    for (const DisclosureRecord& record : records()) {
        channels << record.channel;
    }
    channels.sort();
    QCOMPARE(channels, (QStringList{QStringLiteral("printer"), QStringLiteral("printer"),
                                    QStringLiteral("printer-failed"), QStringLiteral("printer-failed")}));
}

void TestPrintSet::r34_threatNotToThePerson()
{
    PrintSet set(karin(), m_spooler);
    PrintSet::Order all = order(PrintSet::Recipient::Person);
    LOTSBOK_VERIFY(set.toPrinter(all, m_queue, {}));
    all.papers = *set.papersOf(m_case->id, {});
    QCOMPARE(codeOf(set.toPrinter(all, m_queue, {})), ErrorCode::RuleSaysNo);
    QCOMPARE(records().size(), 2); // only those of the first job
}

void TestPrintSet::refusesWhatCannotBe()
{
    PrintSet set(karin(), m_spooler);
    QCOMPARE(codeOf(set.toPrinter({m_case->id, {}}, m_queue, {})), ErrorCode::InvalidInput);
    PrintSet::Order many = order();
    many.papers = QList<PrintSet::Paper>(PrintSet::kMostPapers + 1, many.papers.first());
    QCOMPARE(codeOf(set.toPrinter(many, m_queue, {})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(set.toPrinter(order(), QString(), {})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(set.toPrinter(order(), m_queue, 0)), ErrorCode::InvalidInput);
    PrintSet::Order foreign = order();
    const auto other = karin().saveClient(TestBook::client(QStringLiteral("Eva"), QStringLiteral("Prov")));
    LOTSBOK_VERIFY(other);
    Case value = TestBook::caseOf(other->id);
    const auto another = karin().openCase(value);
    LOTSBOK_VERIFY(another);
    foreign.caseId = another->id; // the papers are the first case's
    QVERIFY(!set.toPrinter(foreign, m_queue, {}));
    QVERIFY(m_spooler.titles.isEmpty());
    QVERIFY(records().isEmpty());
}

/// Recorded before it was sent, and taken back: the register says that it did not leave.
void TestPrintSet::whatIsStoppedOnTheWayIsRecordedAsFailed()
{
    const PrintSet::Order asked = order();
    int told = 0;
    const auto progress = [&](int, int) { return ++told <= int(asked.papers.size()) + 1; };
    const auto printed = PrintSet(karin(), m_spooler).toPrinter(asked, m_queue, {}, progress);
    QCOMPARE(codeOf(printed), ErrorCode::Cancelled);
    const auto given = records();
    QCOMPARE(given.size(), 2 * asked.papers.size());
    QCOMPARE(std::count_if(
                 given.begin(), given.end(),
                 [](const DisclosureRecord& one) { return one.channel == QLatin1String("printer-failed"); }),
             asked.papers.size());
}

/// The papers that have the language are in it, the others in Swedish.
void TestPrintSet::aSetInThePersonsLanguage()
{
    PrintSet::Order asked = order(PrintSet::Recipient::Person);
    asked.words = QStringLiteral("en");
    LOTSBOK_VERIFY(PrintSet(karin(), m_spooler).toPrinter(asked, m_queue, {}));
    QVERIFY(m_spooler.documents.size() > 2);
    QCOMPARE(std::count_if(m_spooler.documents.begin(), m_spooler.documents.end(), isEnglishPlan), 1);
    const auto given = records();
    QCOMPARE(std::count_if(given.begin(), given.end(), isInEnglish), 2); // the plan and the invitation
    asked.words = QStringLiteral("xx");
    QCOMPARE(codeOf(PrintSet(karin(), m_spooler).toPrinter(asked, m_queue, {})), ErrorCode::InvalidInput);
}

/// A meeting's paper has words of its own.
void TestPrintSet::aMeetingsPaperInThePersonsLanguage()
{
    PrintSet::Order asked = order(PrintSet::Recipient::Person);
    asked.papers.removeIf([](const PrintSet::Paper& one) { return one.wordsId != meetingWordsId(); });
    QCOMPARE(asked.papers.size(), 1);
    asked.words = QStringLiteral("en");
    LOTSBOK_VERIFY(PrintSet(karin(), m_spooler).toPrinter(asked, m_queue, {}));
    const auto given = records();
    QCOMPARE(std::count_if(given.begin(), given.end(), isInEnglish), 1);
}

/// The plan for a person who reads English: both languages on that copy, and on no other.
void TestPrintSet::copiesInThePersonsLanguage()
{
    m_play->consent(m_case->id, CasePlay::party(PartyKind::School, "Provskolan", "rektor"),
                    {InfoKind::Plan, InfoKind::Minutes});
    const QTemporaryDir folder;
    const auto responses = *karin().responses(SubjectRef::of(m_case->id));
    const auto plan = std::find_if(responses.begin(), responses.end(), [](const FormResponse& one) {
        return one.formId == QLatin1String("3.5");
    });
    QVERIFY(plan != responses.end());
    Disclosure::CopyOrder asked{m_case->id, plan->id, {}, {}, true, QStringLiteral("en")};
    const auto given = Disclosure(karin()).copiesToFolder(asked, folder.path());
    LOTSBOK_VERIFY(given);
    QCOMPARE(given->copies.size(), 2); // the school and the person
    for (const Disclosure::Copy& copy : given->copies) {
        QCOMPARE(isEnglishPlan(copy.bytes), !copy.party);
        QCOMPARE(isInEnglish(*copy.record), !copy.party);
        QCOMPARE(testing::archiveProblems(copy.bytes), QStringList());
    }
    QVERIFY(!isEnglishPlan(given->internal.bytes));
    asked.personWords = QStringLiteral("xx");
    QCOMPARE(codeOf(Disclosure(karin()).copiesFor(asked)), ErrorCode::InvalidInput);
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestPrintSet)
#include "tst_print_set.moc"
