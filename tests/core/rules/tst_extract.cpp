// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34, GDPR 15: what an extract shows, what it puts placeholders for and what waits for a judgement.
#include "core/model/case_file.h"
#include "core/model/described.h"
#include "core/model/record_json.h"
#include "core/rules/extract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace lotsbok {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

ExtractEntry entryOf(const char* kind, const QJsonObject& values)
{
    ExtractEntry entry;
    entry.kind = QString::fromLatin1(kind);
    entry.table = QStringLiteral("t");
    entry.id = QUuid::createUuid();
    entry.version = 1;
    entry.values = values;
    return entry;
}

ExtractEntry note(const QString& text)
{
    return entryOf("objection", {{QStringLiteral("text"), text}});
}

/// Åsa Provberg's, who works with Karin Provsson; her mother and her brother are named by fields.
ExtractSource sourceOf(const QList<ExtractEntry>& entries)
{
    ExtractSource source;
    source.about = QStringLiteral("client:01940000-0000-7000-8000-000000000001");
    source.name = utf8("Åsa Provberg");
    source.number = QStringLiteral("19900101-2385");
    source.own = {source.name,
                  source.number,
                  QStringLiteral("199001012385"),
                  QStringLiteral("070-174 06 01"),
                  QStringLiteral("asa@example.org"),
                  utf8("Provgatan 1")};
    source.staff = {QStringLiteral("Karin Provsson"), QStringLiteral("070-174 06 02")};
    source.bodies = {QStringLiteral("Polisen")};
    source.others = {
        {QStringLiteral("guardian:1"),
         OtherKind::Guardian,
         {QStringLiteral("Gun Provberg Ek"), QStringLiteral("+46 70 174 06 03"),
          QStringLiteral("gun.ek@example.org")},
         true},
        {QStringLiteral("network-tie:1"), OtherKind::Relative, {QStringLiteral("Bo Karlsten")}, true},
        {QStringLiteral("network-tie:2"), OtherKind::Relative, {QStringLiteral("Karin Hemlig")}, true}};
    source.entries = entries;
    return source;
}

QString textAfter(const QString& text, const ExtractReview& review = {})
{
    const Extract extract = makeExtract(sourceOf({note(text)}), review);
    return extract.entries.first().values.value(QLatin1String("text")).toString();
}

QByteArray jsonOf(const ExtractSource& source, const Extract& extract)
{
    return QJsonDocument(extractJson(source, extract, {}, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)))
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TestExtract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void othersAreMasked_data();
    void othersAreMasked();
    void r34_nothingOfOthersIsLeft();
    void whatIsSaidOfOthersIsMaskedWithThem();
    void theReviewerGivesAndHides();
    void whatIsJudgedFirst_data();
    void whatIsJudgedFirst();
    void r34_nothingIsDecidedByItself();
    void theReviewerSeesWhoWroteAndWhereItGoesOn();
    void aRecordedReviewIsADecision();
    void whatIsHeldBackIsInNoOtherPlace();
    void formerVersionsAreMaskedToo();
    void theFileSaysWhatItIs();
};

void TestExtract::othersAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString mother = utf8("[annan person 1: vårdnadshavare]");
    const QString brother = utf8("[annan person 2: anhörig eller närstående]");
    const QString friendly = utf8("[annan person 3: anhörig eller närstående]");
    QTest::newRow("a whole name") << utf8("Gun Provberg Ek ringde.") << mother + utf8(" ringde.");
    QTest::newRow("a part") << utf8("Gun ringde.") << mother + utf8(" ringde.");
    QTest::newRow("a genitive") << utf8("Guns bil") << mother + utf8(" bil");
    QTest::newRow("capitals") << utf8("KARLSTEN ringde") << brother + utf8(" ringde");
    QTest::newRow("two letters") << utf8("Bo ringde") << brother + utf8(" ringde");
    QTest::newRow("a word that is no name") << utf8("vill bo kvar") << utf8("vill bo kvar");
    QTest::newRow("within a word") << utf8("Gunnebo") << utf8("Gunnebo");
    QTest::newRow("over a line") << utf8("Gun\nProvberg  Ek") << mother;
    QTest::newRow("the same name as somebody of the staff") << utf8("Karin grät") << friendly + utf8(" grät");
    QTest::newRow("the staff") << utf8("Karin Provsson ringde") << utf8("Karin Provsson ringde");
    QTest::newRow("the person") << utf8("Åsa Provberg, Åsas bil") << utf8("Åsa Provberg, Åsas bil");
    QTest::newRow("an authority") << utf8("Polisen kom") << utf8("Polisen kom");
    QTest::newRow("a telephone otherwise written") << utf8("ring 070-1740603") << utf8("ring ") + mother;
    QTest::newRow("somebody's telephone") << utf8("ring 08-508 00 00 01") << utf8("ring [telefonnummer]");
    QTest::newRow("the person's telephone") << utf8("+46701740601") << utf8("+46701740601");
    QTest::newRow("a number") << utf8("född 19900103-2383") << utf8("född [personnummer]");
    QTest::newRow("a number of ten") << utf8("900103-2383") << utf8("[personnummer]");
    QTest::newRow("a coordination number") << utf8("19980470-2398") << utf8("[personnummer]");
    QTest::newRow("the person's number") << utf8("900101-2385") << utf8("900101-2385");
    QTest::newRow("an address of mail")
        << utf8("skriv till x.y@example.org") << utf8("skriv till [e-postadress]");
    QTest::newRow("the person's own") << utf8("asa@example.org") << utf8("asa@example.org");
    QTest::newRow("a day") << utf8("2026-03-02") << utf8("2026-03-02");
    QTest::newRow("an id") << QStringLiteral("goal:01940000-0000-7000-8000-000000000009")
                           << QStringLiteral("goal:01940000-0000-7000-8000-000000000009");
    QTest::newRow("an amount") << utf8("1 250 000 kronor") << utf8("1 250 000 kronor");
}

void TestExtract::othersAreMasked()
{
    QFETCH(QString, text);
    QTEST(textAfter(text), "expected");
}

/// Any mixture of anybody's data, written in any of the ways people write them: none of it is found in the
/// file, whoever looks for it. The seed makes a failure come again.
void TestExtract::r34_nothingOfOthersIsLeft()
{
    const QStringList given{utf8("Bo"),    utf8("Åke"), utf8("Anna-Karin"),
                            utf8("Özlem"), utf8("Li"),  utf8("Karin")};
    const QStringList family{utf8("Hemberg"), utf8("af Dalvik"), utf8("Öst"), utf8("Nyström Ek"),
                             utf8("D’Artal")};
    QRandomGenerator random(34);
    const auto any = [&random](const QStringList& list) { return list.at(random.bounded(int(list.size()))); };
    for (int round = 0; round < 300; ++round) {
        ExtractSource source = sourceOf({});
        QStringList secrets;
        QString text;
        for (int i = 0; i < 6; ++i) {
            const QString name = any(given) + u' ' + any(family);
            const QString phone = QStringLiteral("0701740%1").arg(630 + random.bounded(69));
            const QString mail = QStringLiteral("p%1@example.org").arg(random.bounded(1000));
            source.others.append({QStringLiteral("network-tie:%1").arg(10 + i),
                                  OtherKind::Relative,
                                  {name, phone, mail},
                                  true});
            const QStringList ways{name,
                                   name.toUpper(),
                                   name + u's',
                                   QString(name).replace(u' ', QStringLiteral("  ")),
                                   name.section(u' ', 1),
                                   QStringLiteral("+46 %1 %2").arg(phone.mid(1, 2), phone.mid(3)),
                                   phone.left(3) + u'-' + phone.mid(3, 3) + u' ' + phone.mid(6),
                                   mail,
                                   QStringLiteral("19900103-2383")};
            const QString way = any(ways);
            text += any({utf8("Talade med "), utf8("("), utf8("— ")}) + way +
                    any({utf8(". "), utf8(") "), utf8(", som "), utf8("\n")});
            secrets << name.section(u' ', 1) << phone.mid(3) << mail << QStringLiteral("0103-2383")
                    << phone.mid(3, 3) + u' ' + phone.mid(6);
        }
        source.entries = {
            note(text), entryOf("guardian", {{QStringLiteral("name"), text}}),
            entryOf("response", {{QStringLiteral("answers"), QJsonObject{{QStringLiteral("a"), text}}}})};
        source.entries.first().history = {
            {{}, utf8("Karin Provsson"), {}, 2, {{QStringLiteral("text"), text}}, {}, text}};
        const QString made = QString::fromUtf8(jsonOf(source, makeExtract(source, {}))).toCaseFolded();
        for (const QString& secret : std::as_const(secrets)) {
            QVERIFY2(!made.contains(secret.toCaseFolded()),
                     qPrintable(QStringLiteral("round %1: %2 in %3").arg(round).arg(secret, text)));
        }
    }
}

void TestExtract::whatIsSaidOfOthersIsMaskedWithThem()
{
    ExtractEntry guardian = entryOf("guardian", {{QStringLiteral("name"), utf8("Gun Provberg Ek")},
                                                 {QStringLiteral("judgement"), utf8("är själv sjuk")}});
    ExtractSource source = sourceOf({guardian});
    source.others.first().key = QStringLiteral("guardian:") + guardian.id.toString(QUuid::WithoutBraces);
    const auto judgement = [&source](const ExtractReview& review) {
        return makeExtract(source, review)
            .entries.first()
            .values.value(QLatin1String("judgement"))
            .toString();
    };
    QCOMPARE(judgement({}), QStringLiteral("[uppgift om annan]"));
    QCOMPARE(judgement({{{source.others.first().key, true, utf8("samtycker")}}, {}, true}),
             utf8("är själv sjuk"));
}

void TestExtract::theReviewerGivesAndHides()
{
    ExtractReview review;
    review.choices = {{QStringLiteral("guardian:1"), true, utf8("Personen bor hos henne.")}};
    review.alsoHide = {utf8("Granne Grannsson")};
    QCOMPARE(textAfter(utf8("Gun och Granne Grannsson, Granne"), review),
             utf8("Gun och [annan person 4: nämnd i text], [annan person 4: nämnd i text]"));
    const Extract extract = makeExtract(sourceOf({note(utf8("Gun och Granne Grannsson"))}), review);
    QCOMPARE(extract.review.size(), 2);
    QVERIFY(extract.review.first().give && extract.review.first().decided);
    QCOMPARE(extract.review.first().ground, utf8("Personen bor hos henne."));
    QCOMPARE(extract.review.last().hidden, utf8("Granne Grannsson, Granne, Grannsson"));
    QCOMPARE(extract.leftOut.size(), 1);
    QCOMPARE(extract.leftOut.first().count, 1);
}

void TestExtract::whatIsJudgedFirst_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<int>("held");
    const auto row = [](const char* name, const char* kind, const QJsonObject& values, HeldKind held) {
        QTest::newRow(name) << QString::fromLatin1(kind) << values << int(held);
    };
    row("an ordinary entry", "plan", {}, HeldKind::No);
    row("police information", "attachment",
        {{QStringLiteral("sensitivity"), QStringLiteral("police-unserved")}}, HeldKind::Unserved);
    row("a suspicion", "follow-up-fact", {{QStringLiteral("unserved"), true}}, HeldKind::Unserved);
    row("what was served", "follow-up-fact", {{QStringLiteral("unserved"), false}}, HeldKind::No);
    row("a threat", "threat-assessment", {}, HeldKind::Threat);
    row("bilaga 3.3", "response", {{QStringLiteral("form"), QStringLiteral("3.3")}}, HeldKind::Threat);
    row("bilaga 3.1", "response", {{QStringLiteral("form"), QStringLiteral("3.1")}}, HeldKind::No);
    row("a concern", "concern-report", {}, HeldKind::Child);
    row("two clients", "keep-apart", {}, HeldKind::OtherClient);
    row("an incident", "incident", {}, HeldKind::Staff);
}

void TestExtract::whatIsJudgedFirst()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, values);
    QFETCH(int, held);
    ExtractEntry entry;
    entry.kind = kind;
    entry.values = values;
    QCOMPARE(int(heldKind(entry)), held);
    // What the values are called is what the records are called: a field that is renamed is not forgotten
    // here.
    FollowUpFact fact;
    fact.unserved = true;
    QCOMPARE(heldKind(entryOf("follow-up-fact", recordToJson(fact))), HeldKind::Unserved);
    Attachment attachment;
    attachment.sensitivity = AttachmentClass::PoliceUnserved;
    QCOMPARE(heldKind(entryOf("attachment", recordToJson(attachment))), HeldKind::Unserved);
}

void TestExtract::r34_nothingIsDecidedByItself()
{
    const ExtractEntry threat =
        entryOf("threat-assessment", {{QStringLiteral("basis"), utf8("Hotet kom från X")}});
    const ExtractSource source = sourceOf({note(utf8("ja")), threat});
    const Extract open = makeExtract(source, {});
    QVERIFY(!open.isDecided());
    QCOMPARE(open.entries.size(), 1);
    QCOMPARE(open.leftOut.first().what, utf8("Uppgifter om hotbild och skydd"));
    const QString key = open.review.first().key;
    QVERIFY(open.review.first().hidden.contains(utf8("Hotet kom från X"))); // for the reviewer to read
    QCOMPARE(open.review.first().id, threat.id);

    const Extract held = makeExtract(source, {{{key, false, utf8("Skulle röja källan.")}}, {}, true});
    QVERIFY(held.isDecided());
    QCOMPARE(held.entries.size(), 1);
    QCOMPARE(held.leftOut.first().ground, utf8("Skulle röja källan."));
    const Extract given = makeExtract(source, {{{key, true, {}}}, {}, true});
    QVERIFY(given.isDecided());
    QCOMPARE(given.entries.size(), 2);
    QVERIFY(given.leftOut.isEmpty());
}

void TestExtract::theReviewerSeesWhoWroteAndWhereItGoesOn()
{
    ExtractEntry threat =
        entryOf("threat-assessment", {{QStringLiteral("basis"), utf8("hotet ").repeated(60) + utf8("slut")}});
    const QString cut = makeExtract(sourceOf({threat}), {}).review.first().hidden;
    QVERIFY2(cut.endsWith(utf8("hotet …")),
             qPrintable(cut)); // not within a word, and not as if it ended there
    QVERIFY(cut.size() <= 202);
    HistoryEntry first;
    first.at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    first.by = utf8("Karin Provsson");
    HistoryEntry later = first;
    later.by = utf8("Bo Provdal");
    threat.history = {first, later};
    const ReviewRow written = makeExtract(sourceOf({threat}), {}).review.first();
    QCOMPARE(written.writtenBy, first.by);
    QCOMPARE(written.writtenAt, first.at);
    const ExtractEntry form =
        entryOf("response", {{QStringLiteral("form"), utf8("3.3")},
                             {QStringLiteral("registeredAt"), utf8("2026-03-02T10:00:00Z")},
                             {QStringLiteral("registeredBy"), utf8("Åsa Lots")}});
    const ReviewRow registered = makeExtract(sourceOf({form}), {}).review.first();
    QCOMPARE(registered.writtenBy, utf8("Åsa Lots"));
    QCOMPARE(registered.writtenAt, QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
}

void TestExtract::aRecordedReviewIsADecision()
{
    const ExtractEntry fact = entryOf("follow-up-fact", {{QStringLiteral("unserved"), true}});
    ExtractSource source = sourceOf({fact});
    source.judgedToGive = {fact.id};
    const Extract extract = makeExtract(source, {});
    QVERIFY(extract.isDecided());
    QCOMPARE(extract.entries.size(), 1);
}

void TestExtract::whatIsHeldBackIsInNoOtherPlace()
{
    const ExtractEntry fact = entryOf("follow-up-fact", {{QStringLiteral("unserved"), true},
                                                         {QStringLiteral("toldBy"), utf8("Spaningsroteln")}});
    ExtractSource source = sourceOf({fact});
    source.looks = {{1,
                     {},
                     utf8("Karin Provsson"),
                     {},
                     QStringLiteral("follow-up-fact.save"),
                     QStringLiteral("follow-up-fact:") + fact.id.toString(QUuid::WithoutBraces),
                     {}}};
    const QString made = QString::fromUtf8(jsonOf(source, makeExtract(source, {})));
    for (const QString& trace : {fact.id.toString(QUuid::WithoutBraces), utf8("Spaningsroteln"),
                                 QStringLiteral("follow-up-fact"), utf8("polis")}) {
        QVERIFY2(!made.contains(trace, Qt::CaseInsensitive), qPrintable(trace));
    }
    QVERIFY(made.contains(utf8("Andra uppgifter")));
}

void TestExtract::formerVersionsAreMaskedToo()
{
    ExtractEntry entry = note(utf8("nu"));
    entry.history = {
        {{}, utf8("Karin Provsson"), {}, 1, {}, {{QStringLiteral("text"), utf8("Gun var där")}}, {}},
        {{},
         utf8("Karin Provsson"),
         {},
         2,
         {{QStringLiteral("text"), utf8("Gun var där")}},
         {{QStringLiteral("text"), utf8("nu")}},
         utf8("Gun bad om det")}};
    const Extract extract = makeExtract(sourceOf({entry}), {});
    const QList<HistoryEntry> history = extract.entries.first().history;
    QCOMPARE(history.size(), 2);
    QVERIFY(history.first().after.isEmpty());
    QCOMPARE(history.last().before.value(QLatin1String("text")).toString(),
             utf8("[annan person 1: vårdnadshavare] var där"));
    QCOMPARE(history.last().reason, utf8("[annan person 1: vårdnadshavare] bad om det"));
}

void TestExtract::theFileSaysWhatItIs()
{
    ExtractSource source = sourceOf({note(utf8("Gun och Gun"))});
    source.users = {{QStringLiteral("u1"), utf8("Karin Provsson")}};
    source.leftOut = {{utf8("Utkast"), 2, utf8("Arbetspapper")}};
    DistrictInfo district;
    district.name = utf8("Provdalen");
    const QJsonObject json = extractJson(source, makeExtract(source, {}), district,
                                         QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(json.value(QLatin1String("format")).toString(), QStringLiteral("lotsbok-extract"));
    QCOMPARE(json.value(QLatin1String("formatVersion")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("madeAt")).toString(), QStringLiteral("2026-03-02T09:00:00Z"));
    QCOMPARE(json.value(QLatin1String("about")).toObject().value(QLatin1String("name")).toString(),
             utf8("Åsa Provberg"));
    const QJsonArray masked = json.value(QLatin1String("masked")).toArray();
    QCOMPARE(masked.size(), 1);
    QCOMPARE(masked.first().toObject().value(QLatin1String("count")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("leftOut")).toArray().size(), 2);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestExtract)
#include "tst_extract.moc"
