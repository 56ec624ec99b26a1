// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a form in another language or in plain Swedish: found by the exact Swedish words, or not at
// all.
#include "forms/engine/form_overlay.h"

#include <QTemporaryDir>
#include <QTest>

namespace lotsbok {

class TestFormOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishIsComplete_data();
    void englishIsComplete();
    void plainWordsAreThoseOfTheForm_data();
    void plainWordsAreThoseOfTheForm();
    void plainEnglishFitsPlainSwedish_data() { plainWordsAreThoseOfTheForm_data(); }
    void plainEnglishFitsPlainSwedish();
    void wordsAreChosenById();
    void wordsForAReader();
    void wordsChangeAndNothingElse();
    void anotherWordingHasNoTranslation();
    void refuses_data();
    void refuses();
    void oneThatIsInstalledTakesTheOthersPlace();
    void readsAFile();
};

namespace {

const FormDefinition& overlaidForm(const QString& id)
{
    return *FormCatalogue::builtIn().current(id);
}

QByteArray overlayJson(const QByteArray& phrases)
{
    return R"({"form": "3", "language": "en", "name": "engelska", "phrases": )" + phrases + '}';
}

} // namespace

void TestFormOverlay::englishIsComplete_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : {"3", "3.1", "3.2", "3.5"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

void TestFormOverlay::englishIsComplete()
{
    QFETCH(QString, id);
    const FormOverlay* english = OverlayCatalogue::installed().find(id, QStringLiteral("en"));
    QVERIFY(english);
    const OverlayCoverage coverage = overlayCoverage(overlaidForm(id), *english);
    QCOMPARE(coverage.missing, QStringList());
    QCOMPARE(coverage.unused, QStringList());
}

void TestFormOverlay::plainWordsAreThoseOfTheForm_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("3") << QStringLiteral("3");
    QTest::newRow("3.2") << QStringLiteral("3.2");
}

/// Plain Swedish says every paragraph of the letters anew, and nothing that the form does not ask.
void TestFormOverlay::plainWordsAreThoseOfTheForm()
{
    QFETCH(QString, id);
    const FormOverlay* plain = OverlayCatalogue::installed().find(id, QStringLiteral("plain"));
    QVERIFY(plain);
    QVERIFY(plain->isPlain);
    QCOMPARE(plain->language, QStringLiteral("sv"));
    const OverlayCoverage coverage = overlayCoverage(overlaidForm(id), *plain);
    QCOMPARE(coverage.unused, QStringList());
    for (const QString& text : coverage.missing) {
        QVERIFY2(text.size() < 60, qPrintable(text)); // only short words may stand as they are
    }
    // Short sentences: no line of the plain letters is longer than people who read slowly can hold.
    for (auto it = plain->phrases.begin(); it != plain->phrases.end(); ++it) {
        for (const QString& line : it.value().split(QLatin1Char('\n'))) {
            QVERIFY2(!it.value().contains(QLatin1Char('\n')) || line.size() <= 90, qPrintable(line));
        }
    }
}

/// Complete, and found by the plain Swedish words, never by those that they replace.
void TestFormOverlay::plainEnglishFitsPlainSwedish()
{
    QFETCH(QString, id);
    const auto words = OverlayCatalogue::installed().words(id, QStringLiteral("plain+en"));
    QVERIFY(words.has_value());
    QVERIFY(words->inPlace && words->beside);
    QCOMPARE(words->name(), QStringLiteral("lättläst med engelska"));
    const OverlayCoverage coverage = overlayCoverage(words->swedish(overlaidForm(id)), *words->beside);
    QCOMPARE(coverage.missing, QStringList());
    QCOMPARE(coverage.unused, QStringList());
    QVERIFY(!overlayCoverage(overlaidForm(id), *words->beside).missing.isEmpty());
}

void TestFormOverlay::wordsAreChosenById()
{
    const OverlayCatalogue& installed = OverlayCatalogue::installed();
    const QString id = QStringLiteral("3");
    const auto own = installed.words(id, QString());
    QVERIFY(own && !own->inPlace && !own->beside && own->name().isEmpty());
    const auto plain = installed.words(id, QStringLiteral("plain"));
    QVERIFY(plain && plain->inPlace && !plain->beside);
    const auto english = installed.words(id, QStringLiteral("en"));
    QVERIFY(english && !english->inPlace && english->beside);
    QVERIFY(!installed.words(id, QStringLiteral("xx")).has_value());
    QVERIFY(!installed.words(QStringLiteral("2.1"), QStringLiteral("en")).has_value());
    OverlayCatalogue without; // nothing to stand beside
    without.add(*installed.find(id, QStringLiteral("plain+en")));
    QVERIFY(!without.words(id, QStringLiteral("plain+en")).has_value());
    QVERIFY(without.of(id).isEmpty());
}

void TestFormOverlay::wordsForAReader()
{
    const OverlayCatalogue& installed = OverlayCatalogue::installed();
    const QString id = QStringLiteral("3.5");
    for (const char* language : {"en", "en-GB", "EN", " en "}) {
        QCOMPARE(installed.forReader(id, QString::fromLatin1(language)), QStringLiteral("en"));
    }
    for (const char* language : {"", "sv", "ar", "eng"}) {
        QCOMPARE(installed.forReader(id, QString::fromLatin1(language)), QString());
    }
    QCOMPARE(installed.forReader(QStringLiteral("2.1"), QStringLiteral("en")), QString());
}

void TestFormOverlay::wordsChangeAndNothingElse()
{
    const FormDefinition& form = overlaidForm(QStringLiteral("3.2"));
    const FormDefinition plain =
        worded(form, *OverlayCatalogue::installed().find(form.id, QStringLiteral("plain")));
    QVERIFY(plain.title != form.title);
    QCOMPARE(plain.id, form.id);
    QCOMPARE(plain.version, form.version);
    QCOMPARE(plain.hash, form.hash);
    QCOMPARE(plain.sections.size(), form.sections.size());
    for (qsizetype s = 0; s < form.sections.size(); ++s) {
        QCOMPARE(plain.sections[s].fields.size(), form.sections[s].fields.size());
        for (qsizetype f = 0; f < form.sections[s].fields.size(); ++f) {
            const Field& before = form.sections[s].fields[f];
            const Field& after = plain.sections[s].fields[f];
            QCOMPARE(after.id, before.id);
            QVERIFY(after.type == before.type);
            QCOMPARE(after.bind, before.bind);
            QCOMPARE(after.columns.size(), before.columns.size());
        }
    }
}

void TestFormOverlay::anotherWordingHasNoTranslation()
{
    FormDefinition own = overlaidForm(QStringLiteral("3"));
    own.sections[0].title = QStringLiteral("Stöd till dig"); // a district's words
    const FormOverlay& english =
        *OverlayCatalogue::installed().find(QStringLiteral("3"), QStringLiteral("en"));
    QCOMPARE(overlayCoverage(own, english).missing, QStringList{QStringLiteral("Stöd till dig")});
    QCOMPARE(worded(own, english).sections[0].title, QStringLiteral("Stöd till dig"));
}

void TestFormOverlay::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("x.json");
    QTest::newRow("unknown key") << QByteArray(R"({"form":"3","language":"en","name":"n","more":1})")
                                 << QStringLiteral("more");
    QTest::newRow("no form") << QByteArray(R"({"language":"en","name":"n"})") << QStringLiteral("form");
    QTest::newRow("no language tag") << QByteArray(R"({"form":"3","language":"Engelska!","name":"n"})")
                                     << QStringLiteral("language");
    QTest::newRow("phrases as a list") << overlayJson("[]") << QStringLiteral("phrases");
    QTest::newRow("a number for a text") << overlayJson(R"({"Namn": 1})") << QStringLiteral("Namn");
    QTest::newRow("an empty text") << overlayJson(R"({"Namn": " "})") << QStringLiteral("Namn");
    QTest::newRow("twice") << overlayJson(R"({"Namn": "a", "Namn": "b"})") << QStringLiteral("Namn");
    QTest::newRow("a key that is no text") << overlayJson("{\"Na\\u00zz\": \"a\"}") << QStringLiteral("JSON");
    QTest::newRow("a key that does not end") << overlayJson("{\"Na\\") << QStringLiteral("JSON");
    QTest::newRow("a lost value") << overlayJson(R"({"Hej {{client.name}}!": "Hello!"})")
                                  << QStringLiteral("Hej {{client.name}}!");
    QTest::newRow("another value") << overlayJson(R"({"Hej!": "Hello {{client.number}}!"})")
                                   << QStringLiteral("Hej!");
    QTest::newRow("too long") << overlayJson("{\"Namn\": \"" + QByteArray(4001, 'x') + "\"}")
                              << QStringLiteral("Namn");
}

void TestFormOverlay::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto overlay = parseOverlay(json, QStringLiteral("x.json"));
    QVERIFY(!overlay);
    QCOMPARE(overlay.error().code, ErrorCode::InvalidInput);
    QVERIFY2(overlay.error().text.startsWith(QStringLiteral("x.json")), qPrintable(overlay.error().text));
    QVERIFY2(overlay.error().text.contains(where), qPrintable(overlay.error().text));
}

void TestFormOverlay::oneThatIsInstalledTakesTheOthersPlace()
{
    OverlayCatalogue catalogue;
    FormOverlay overlay;
    overlay.form = QStringLiteral("3");
    overlay.language = QStringLiteral("so");
    overlay.name = QStringLiteral("somaliska");
    catalogue.add(overlay);
    overlay.phrases.insert(QStringLiteral("Namn"), QStringLiteral("Magac"));
    catalogue.add(overlay);
    QCOMPARE(catalogue.of(QStringLiteral("3")).size(), 1);
    QCOMPARE(catalogue.find(QStringLiteral("3"), QStringLiteral("so"))->of(QStringLiteral("Namn")),
             QStringLiteral("Magac"));
    QVERIFY(!catalogue.find(QStringLiteral("3.2"), QStringLiteral("so")));
    FormOverlay plain = overlay;
    plain.language = QStringLiteral("sv");
    plain.isPlain = true;
    catalogue.add(plain);
    QCOMPARE(catalogue.of(QStringLiteral("3")).first()->id(), QStringLiteral("plain"));
}

void TestFormOverlay::readsAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bilaga-3.en.json"));
    QCOMPARE(readOverlay(path).error().code, ErrorCode::NotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(overlayJson(R"({"Hej {{client.name}}!": "Hello {{client.name}}!"})"));
    file.close();
    const auto overlay = readOverlay(path);
    QVERIFY(overlay);
    QCOMPARE(overlay->of(QStringLiteral("Hej {{client.name}}!")), QStringLiteral("Hello {{client.name}}!"));
    QVERIFY(overlay->of(QStringLiteral("Hej")).isEmpty());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1024 * 1024 + 1, ' '));
    file.close();
    QCOMPARE(readOverlay(path).error().code, ErrorCode::InvalidInput);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestFormOverlay)
#include "tst_form_overlay.moc"
