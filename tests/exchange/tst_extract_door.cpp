// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34, GDPR 15: the files that the person gets, from a case with an entry of every kind. A third party's data
// is searched for in both.
#include "core/model/record_json.h"
#include "exchange/extract_door.h"
#include "exchange/extract_paper.h"
#include "tests/core/support/record_samples.h"
#include "tests/forms/print/pdf_checks.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace lotsbok {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

/// What stands in the book about others: none of it may be found in what leaves.
const QStringList& secrets()
{
    static const QStringList all{utf8("Gunhild"),
                                 utf8("Sekretsson"),
                                 QStringLiteral("070-174 06 51"),
                                 QStringLiteral("0701740651"),
                                 QStringLiteral("gunhild@example.org"),
                                 utf8("Kusinelius"),
                                 utf8("Bo Provdal"),
                                 QStringLiteral("0103-2383"),
                                 utf8("Kontaktelius"),
                                 utf8("Spaningsmärke"),
                                 utf8("Hotmärke")};
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExtractDoor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theLogIsInWords_data();
    void theLogIsInWords();
    void whatIsJudgedIsReadWhole();
    void anAssessmentsAnswersAreInWords();
    void nothingLeavesBeforeItIsGoneThrough();
    void nothingIsRecordedWhenItCannotBeWritten();
    void bothFilesAreTheSameAndRecorded();
    void r34_everyKindOfEntryIsInIt();
    void r34_nothingOfOthersIsInIt();
    void whatIsLookedAtIsWhatLeaves();
    void othersMayAskToo();
    void whoMayNotReadMakesNone();
    void itCanBeStopped();

private:
    Session& session() { return *m_session; }
    ExtractOrder order(bool giveAll = false);
    [[nodiscard]] QString folder() const { return m_book->folder.path(); }
    template<typename T>
    T kept(const T& value)
    {
        const auto stored = session().save(value);
        if (!stored) {
            qWarning("%s", qPrintable(stored.error().text));
        }
        return stored.value_or(value);
    }

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<Session> m_session;
    std::optional<CaseId> m_case;
    std::optional<ExtractPerson> m_person;
    QSet<QString> m_kinds;
    GuardianId m_guardian = GuardianId::create();
};

void TestExtractDoor::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "theLogIsInWords") == 0) {
        return; // needs no book
    }
    m_book = std::make_unique<TestBook>();
    m_session = m_book->create();
    QVERIFY(m_session);
    User other;
    other.loginName = QStringLiteral("asa");
    other.displayName = utf8("Åsa Lots");
    const auto added = session().addUser(other, TestBook::password(), KdfCost::cheap());
    LOTSBOK_VERIFY(added);
    RecordSamples samples(session(), added->id);
    QVERIFY2(samples.isGood(), qPrintable(samples.problem()));
    m_case = samples.caseId();
    m_kinds.clear();
    CaseRecordTypes::forEach([&]<typename T>() {
        const QString kind = QString::fromLatin1(T::info.kind);
        if (session().save(samples.sample<T>())) { // attachments and readers come their own ways
            m_kinds.insert(kind);
        }
    });
    Guardian guardian;
    guardian.id = m_guardian;
    guardian.caseId = *m_case;
    guardian.name = utf8("Gunhild Sekretsson");
    guardian.phone = QStringLiteral("070-174 06 51");
    guardian.email = QStringLiteral("gunhild@example.org");
    kept(guardian);
    NetworkTie tie;
    tie.caseId = *m_case;
    tie.name = utf8("Kurt Kusinelius");
    kept(tie);
    Objection objection;
    objection.caseId = *m_case;
    objection.on = session().today();
    objection.text =
        utf8("Gunhild, 0701740651, bor hos Kusinelius (19900103-2383). Jag har aldrig varit där.");
    kept(objection);
    FollowUpFact fact;
    fact.caseId = *m_case;
    fact.on = session().today();
    fact.unserved = true;
    fact.toldBy = utf8("Spaningsmärke");
    kept(fact);
    ThreatReport threat;
    threat.caseId = *m_case;
    threat.learnedOn = session().today();
    threat.text = utf8("Hotmärke");
    kept(threat);
    Contact contact;
    contact.organisation = utf8("Skolan");
    contact.person = utf8("Kia Kontaktelius");
    LOTSBOK_VERIFY(session().saveContact(contact));
    const auto person = ExtractDesk(session()).person(QStringLiteral("case:2026-0001"));
    LOTSBOK_VERIFY(person);
    m_person = *person;
}

void TestExtractDoor::cleanup()
{
    m_session.reset();
    m_book.reset();
}

/// Gone through: what must be judged is held back, or everything is given.
ExtractOrder TestExtractDoor::order(bool giveAll)
{
    ExtractOrder order{*m_person, {}, session().today()};
    const auto open = ExtractDoor(session()).review(order.person, {});
    for (const ReviewRow& row : open ? open->review : QList<ReviewRow>()) {
        if (row.kind == ReviewRow::Kind::Entry && !row.decided) {
            order.review.choices.append({row.key, giveAll, {}});
        }
    }
    order.review.confirmed = true;
    return order;
}

void TestExtractDoor::theLogIsInWords_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("words");
    QTest::newRow("read") << QStringLiteral("case.read") << utf8("Läste: ärende");
    QTest::newRow("form") << QStringLiteral("form.register") << utf8("Registrerade: blankett");
    QTest::newRow("held back") << QStringLiteral("create") << utf8("Skapade: uppgift som inte lämnas ut");
    QTest::newRow("unknown") << QStringLiteral("case.next") << utf8("next: ärende");
}

void TestExtractDoor::theLogIsInWords()
{
    QFETCH(QString, action);
    QTEST(actionOnPaper(action), "words");
}

void TestExtractDoor::whatIsJudgedIsReadWhole()
{
    ThreatReport threat;
    threat.caseId = *m_case;
    threat.learnedOn = QDate(2026, 3, 1);
    threat.text = utf8("Gunhild berättar om hotet. ").repeated(40) + utf8("Slut.");
    const ThreatReport stored = kept(threat);
    const auto open = ExtractDoor(session()).review(*m_person, {});
    LOTSBOK_VERIFY(open);
    int entries = 0;
    for (const ReviewRow& row : open->review) {
        if (row.kind != ReviewRow::Kind::Entry) {
            QVERIFY(row.facts.isEmpty());
            continue;
        }
        ++entries;
        QVERIFY2(!row.title.isEmpty() && !row.facts.isEmpty(), qPrintable(row.key));
        if (row.id != stored.id.uuid()) {
            continue;
        }
        QVERIFY2(row.title.endsWith(utf8(", 1 mars 2026")), qPrintable(row.title));
        QCOMPARE(row.caseNumber, utf8("2026-0001"));
        QCOMPARE(row.writtenBy, utf8("Karin Provsson"));
        QVERIFY(std::any_of(row.facts.begin(), row.facts.end(), [&threat](const ReviewFact& fact) {
            return !fact.label.isEmpty() && fact.text == threat.text; // whole, and nobody is masked
        }));
    }
    QVERIFY(entries > 1);
}

void TestExtractDoor::anAssessmentsAnswersAreInWords()
{
    const RecordOnPaper words({});
    const QJsonObject answers{{QStringLiteral("level2.someConflict"), QStringLiteral("yes")}};
    const Field* asked =
        FormCatalogue::builtIn().current(QStringLiteral("3.3"))->field(QStringLiteral("level2.someConflict"));
    QVERIFY(asked);
    const QString expected = QStringLiteral("%1: Ja").arg(asked->label.chopped(1)); // a sentence
    const QString kind = QStringLiteral("threat-assessment");
    QCOMPARE(words.shown(kind, QStringLiteral("indicators"), answers), expected);
    const QString inHistory = QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
    QCOMPARE(words.shown(kind, QStringLiteral("indicators"), inHistory), expected);
}

void TestExtractDoor::nothingLeavesBeforeItIsGoneThrough()
{
    ExtractDoor door(session());
    ExtractOrder unread = order();
    unread.review.confirmed = false;
    QCOMPARE(codeOf(door.toFolder(unread, folder())), ErrorCode::RuleSaysNo);
    ExtractOrder unjudged = order();
    unjudged.review.choices.removeLast();
    QCOMPARE(codeOf(door.toFolder(unjudged, folder())), ErrorCode::RuleSaysNo);
    for (const QDate day : {QDate(), session().today().addDays(1)}) {
        ExtractOrder undated = order();
        undated.askedOn = day;
        QCOMPARE(codeOf(door.toFolder(undated, folder())), ErrorCode::InvalidInput);
    }
    QVERIFY(!QFile::exists(QDir(folder()).filePath(ExtractDoor::paperName())));
    QVERIFY(session().disclosures(m_person->subject())->isEmpty());
}

void TestExtractDoor::nothingIsRecordedWhenItCannotBeWritten()
{
    QFile there(QDir(folder()).filePath(ExtractDoor::dataName()));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    QCOMPARE(codeOf(ExtractDoor(session()).toFolder(order(), folder())), ErrorCode::FileSystem);
    QCOMPARE(codeOf(ExtractDoor(session()).toFolder(order(), folder() + QStringLiteral("/finns inte"))),
             ErrorCode::FileSystem);
    QVERIFY(!QFile::exists(QDir(folder()).filePath(ExtractDoor::paperName())));
    QVERIFY(session().disclosures(m_person->subject())->isEmpty());
    LOTSBOK_VERIFY(ExtractDoor(session()).toFolder(order(), folder(), true));
}

void TestExtractDoor::bothFilesAreTheSameAndRecorded()
{
    const auto given = ExtractDoor(session()).toFolder(order(), folder());
    LOTSBOK_VERIFY(given);
    const QByteArray paper = contentOf(QDir(folder()).filePath(ExtractDoor::paperName()));
    const QByteArray data = contentOf(QDir(folder()).filePath(ExtractDoor::dataName()));
    QCOMPARE(testing::archiveProblems(paper), QStringList());
    QCOMPARE(given->paper.contentSha256, QCryptographicHash::hash(paper, QCryptographicHash::Sha256));
    QCOMPARE(given->data.contentSha256, QCryptographicHash::hash(data, QCryptographicHash::Sha256));
    const auto recorded = session().disclosures(m_person->subject());
    LOTSBOK_VERIFY(recorded);
    QCOMPARE(recorded->size(), 2);
    QCOMPARE(recorded->first().recipient, DisclosureRecord::Recipient::Person);
    QVERIFY(recorded->first().basis.contains(QStringLiteral("2026-03-02")));
    QCOMPARE(given->pages > 1, true);
    const QString text = testing::readingText(paper);
    for (const QString& part :
         {utf8("Registerutdrag"), utf8("Ärende 2026-0001"), utf8("Åsa Provberg"),
          utf8("Jag har aldrig varit där."), utf8("IMY"), utf8("Vem som har läst och ändrat"),
          utf8("Karin Provsson"), utf8("Vad som inte finns med, och varför"), utf8("vårdnadshavare]")}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
    // The next one tells of this one.
    const auto again = ExtractDoor(session()).review(*m_person, {});
    LOTSBOK_VERIFY(again);
    QVERIFY(std::any_of(again->entries.begin(), again->entries.end(), [](const ExtractEntry& each) {
        return each.kind == QLatin1String("disclosure") &&
               each.values.value(QLatin1String("what")).toString() == QLatin1String("Registerutdrag");
    }));
}

void TestExtractDoor::r34_everyKindOfEntryIsInIt()
{
    LOTSBOK_VERIFY(ExtractDoor(session()).toFolder(order(true), folder()));
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf(QDir(folder()).filePath(ExtractDoor::dataName()))).object();
    QSet<QString> kinds;
    const QJsonArray entries = json.value(QLatin1String("entries")).toArray();
    for (const QJsonValue& each : entries) {
        kinds.insert(each.toObject().value(QLatin1String("kind")).toString());
    }
    for (const QString& kind : std::as_const(m_kinds)) {
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    }
    QVERIFY(m_kinds.size() > 20);
    QVERIFY(kinds.contains(QStringLiteral("client")) && kinds.contains(QStringLiteral("case")));
    QVERIFY(!json.value(QLatin1String("accessLog")).toArray().isEmpty());
}

void TestExtractDoor::r34_nothingOfOthersIsInIt()
{
    LOTSBOK_VERIFY(ExtractDoor(session()).toFolder(order(), folder()));
    const QByteArray paper = contentOf(QDir(folder()).filePath(ExtractDoor::paperName()));
    const QByteArray data = contentOf(QDir(folder()).filePath(ExtractDoor::dataName()));
    QString text = testing::readingText(paper);
    text.remove(u'\n');
    for (const QString& secret : secrets()) {
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        QVERIFY2(!QString::fromUtf8(data).contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        QVERIFY2(!paper.contains(secret.toUtf8()), qPrintable(secret)); // metadata, outline
    }
}

void TestExtractDoor::whatIsLookedAtIsWhatLeaves()
{
    const auto shown = ExtractDoor(session()).preview(order());
    LOTSBOK_VERIFY(shown);
    QVERIFY(session().disclosures(m_person->subject())->isEmpty());
    QVERIFY(testing::readingText(shown->pdf).contains(utf8("Jag har aldrig varit där.")));
}

void TestExtractDoor::othersMayAskToo()
{
    ExtractDesk desk(session());
    const QString guardian = QStringLiteral("guardian:") + m_guardian.toString();
    QCOMPARE(codeOf(desk.person(guardian)), ErrorCode::InvalidInput); // in which case?
    for (const QString& nobody : {QStringLiteral("client"), QStringLiteral("district"),
                                  QStringLiteral("user:1"), QStringLiteral("case:2026-0099"), QString()}) {
        QVERIFY2(!desk.person(nobody), qPrintable(nobody));
    }
    const auto person = desk.person(guardian, m_case);
    LOTSBOK_VERIFY(person);
    const auto extract = ExtractDoor(session()).review(*person, {});
    LOTSBOK_VERIFY(extract);
    QCOMPARE(extract->entries.first().values.value(QLatin1String("name")).toString(),
             utf8("Gunhild Sekretsson"));
    QVERIFY(!extract->leftOut.isEmpty());
    // The objection names them: it is given when somebody has said so.
    ExtractReview review;
    review.confirmed = true;
    QCOMPARE(codeOf(ExtractDoor(session()).toFolder({*person, review, session().today()}, folder())),
             ErrorCode::RuleSaysNo);
    for (const ReviewRow& row : extract->review) {
        if (row.kind == ReviewRow::Kind::Entry) {
            review.choices.append({row.key, true, {}});
        }
    }
    const auto given = ExtractDoor(session()).toFolder({*person, review, session().today()}, folder());
    LOTSBOK_VERIFY(given);
    const QByteArray data = contentOf(QDir(folder()).filePath(ExtractDoor::dataName()));
    QVERIFY(data.contains("Jag har aldrig varit"));
    for (const char* other : {"Provberg", "Kusinelius", "19900103-2383"}) { // the client, and others
        QVERIFY2(!data.contains(other), other);
    }
}

void TestExtractDoor::whoMayNotReadMakesNone()
{
    m_session.reset();
    m_session = std::move(*m_book->open(QStringLiteral("asa")));
    // Somebody else's case: a reason first.
    QCOMPARE(codeOf(ExtractDoor(session()).review(*m_person, {})), ErrorCode::ReasonNeeded);
    LOTSBOK_VERIFY(session().stateReason(*m_case, utf8("begäran om utdrag")));
    LOTSBOK_VERIFY(ExtractDoor(session()).review(*m_person, {}));
}

void TestExtractDoor::itCanBeStopped()
{
    int calls = 0;
    const auto stopped = ExtractDoor(session()).toFolder(order(), folder(), false, [&calls](int, int all) {
        ++calls;
        return all < 1;
    });
    QCOMPARE(codeOf(stopped), ErrorCode::Cancelled);
    QCOMPARE(calls, 1);
    QVERIFY(session().disclosures(m_person->subject())->isEmpty());
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestExtractDoor)
#include "tst_extract_door.moc"
