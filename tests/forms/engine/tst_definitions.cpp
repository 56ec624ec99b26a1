// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The thirteen built-in forms hold what the bilagor hold.
#include "forms/bindings/bindings.h"
#include "forms/engine/definition_check.h"
#include "tests/forms/engine/test_forms.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

namespace lotsbok {

class TestDefinitions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thirteenInTheGuidesOrder();
    void subjects_data();
    void subjects();
    void counts_data();
    void counts();
    void checkRowsAreNumbered_data();
    void checkRowsAreNumbered();
    void checkFindsNothing_data();
    void checkFindsNothing();
    void fieldsKeepIdAndType();
    void contactListHasItsRows();
    void inventoryHasItsSections();
    void threatIndicatorsAndMeasures_data();
    void threatIndicatorsAndMeasures();
    void measuresFollowTheAssessedLevel();
    void followUpKeepsTheOrder();
    void followUpHelpsWithDefinitions();
    void closeReasonsOfProcess();
    void planHasElevenAreas();
    void letterSaysWhatItMust_data();
    void letterSaysWhatItMust();
    void consentSaysWhatItMust();
    void noAmountOfLawInTheText();
    void hashesAreOfTheCanonicalBytes();
};

namespace {

QList<const Field*> fieldsOf(const FormDefinition& form)
{
    QList<const Field*> all;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            all.append(&field);
        }
    }
    return all;
}

qsizetype countOf(const FormDefinition& form, FieldType type)
{
    const QList<const Field*> all = fieldsOf(form);
    return std::count_if(all.begin(), all.end(), [&](const Field* field) { return field->type == type; });
}

const Section* sectionById(const FormDefinition& form, const QString& id)
{
    const auto found = std::find_if(form.sections.begin(), form.sections.end(),
                                    [&](const Section& section) { return section.id == id; });
    return found == form.sections.end() ? nullptr : &*found;
}

QString allText(const FormDefinition& form)
{
    return QString::fromUtf8(form.canonicalJson);
}

void addAllForms()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

} // namespace

void TestDefinitions::thirteenInTheGuidesOrder()
{
    const QString ids = FormCatalogue::builtIn().ids().join(QLatin1Char(' '));
    QCOMPARE(ids, QStringLiteral("1 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 3.4 3.5 D"));
    QCOMPARE(builtInForm("3.1").printName(), QStringLiteral("Bilaga 3.1"));
    QCOMPARE(builtInForm("D").printName(), QStringLiteral("Checklista"));
}

void TestDefinitions::subjects_data()
{
    QTest::addColumn<SubjectKind>("kind");
    QTest::addColumn<QString>("ids");
    QTest::newRow("district") << SubjectKind::District << QStringLiteral("1 D");
    QTest::newRow("employee") << SubjectKind::Employee << QStringLiteral("2 2.1 2.2 2.3");
    QTest::newRow("purchase") << SubjectKind::Purchase << QStringLiteral("2.4");
    QTest::newRow("client") << SubjectKind::Client << QStringLiteral("3");
    QTest::newRow("case") << SubjectKind::Case << QStringLiteral("3.1 3.2 3.3 3.4 3.5");
}

void TestDefinitions::subjects()
{
    QFETCH(SubjectKind, kind);
    QFETCH(QString, ids);
    QStringList found;
    for (const FormDefinition* form : FormCatalogue::builtIn().forSubject(kind)) {
        found.append(form->id);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), ids);
}

/// The numbers of items per form, counted in bilagor.md.
void TestDefinitions::counts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* id, FieldType type, int expected) {
        QTest::addRow("%s %s", id, qPrintable(fieldTypeId(type)))
            << QString::fromLatin1(id) << type << expected;
    };
    row("1", FieldType::Table, 3);
    row("2", FieldType::Check, 9);
    row("2", FieldType::Signature, 1);
    row("2.1", FieldType::Check, 14);
    row("2.2", FieldType::Check, 10);
    row("2.3", FieldType::Check, 12);
    row("2.3", FieldType::Signature, 2);
    row("2.4", FieldType::Check, 5 + 3); // principles and controls
    row("2.4", FieldType::Money, 4);
    row("3", FieldType::Letter, 4);
    row("3.1", FieldType::Scale, 12);
    row("3.1", FieldType::YesNo, 3); // debts, children, exposed to crime
    row("3.1", FieldType::Rank, 1);
    row("3.1", FieldType::Table, 3);
    row("3.2", FieldType::Signature, 3);
    row("3.2", FieldType::Table, 3);                     // guardians, parties, withdrawals
    row("3.3", FieldType::YesNo, 1 + 1 + 4 + 4 + 4 + 1); // indicators and the police consulted
    row("3.3", FieldType::Table, 1 + 1 + 1 + 2);
    row("3.4", FieldType::YesNo, 10 * 2 + 4);
    row("3.4", FieldType::Integer, 1 + 2 + 5 * 2);
    row("3.5", FieldType::Table, 11 + 2);
    row("3.5", FieldType::Map, 1);
    row("3.5", FieldType::Signature, 2);
    row("D", FieldType::Check, 8);
}

void TestDefinitions::counts()
{
    QFETCH(QString, id);
    QFETCH(FieldType, type);
    QFETCH(int, expected);
    QCOMPARE(countOf(*FormCatalogue::builtIn().current(id), type), expected);
}

void TestDefinitions::checkRowsAreNumbered_data()
{
    addAllForms();
}

void TestDefinitions::checkRowsAreNumbered()
{
    QFETCH(QString, id);
    int next = 1;
    for (const Field* field : fieldsOf(*FormCatalogue::builtIn().current(id))) {
        if (field->type == FieldType::Check) {
            QCOMPARE(field->number, next++);
            QCOMPARE(field->withComment, id == QLatin1String("2.3") || id == QLatin1String("D"));
        }
    }
}

void TestDefinitions::checkFindsNothing_data()
{
    addAllForms();
}

/// Known bindings, checks and proposals, a data class for every field, conditions that can hold.
void TestDefinitions::checkFindsNothing()
{
    QFETCH(QString, id);
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR "/forms/definitions/bilaga-%1.json").arg(id));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto findings = checkDefinition(file.readAll(), file.fileName(), bindingNames());
    for (const DefinitionFinding& finding : findings) {
        qWarning() << finding.path << finding.text;
    }
    QVERIFY(findings.isEmpty());
}

/// An id never changes its type or goes away: old answers hang on it. Run with LOTSBOK_UPDATE_GOLDEN=1 after
/// adding.
void TestDefinitions::fieldsKeepIdAndType()
{
    QStringList lines;
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        for (const Field* field : fieldsOf(*FormCatalogue::builtIn().current(id))) {
            lines.append(QStringLiteral("%1 %2 %3").arg(id, field->id, fieldTypeId(field->type)));
            for (const Field& column : field->columns) {
                lines.append(
                    QStringLiteral("%1 %2/%3 %4").arg(id, field->id, column.id, fieldTypeId(column.type)));
                for (const Field& inner : column.columns) {
                    lines.append(QStringLiteral("%1 %2/%3/%4 %5")
                                     .arg(id, field->id, column.id, inner.id, fieldTypeId(inner.type)));
                }
            }
        }
    }
    QFile golden(QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/golden/forms-fields.txt"));
    if (qEnvironmentVariableIsSet("LOTSBOK_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(lines.join(QLatin1Char('\n')).toUtf8() + '\n');
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList known =
        QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : known) {
        QVERIFY2(lines.contains(line), qPrintable(QStringLiteral("gone or changed: %1").arg(line)));
    }
    for (const QString& line : std::as_const(lines)) {
        QVERIFY2(known.contains(line), qPrintable(QStringLiteral("not in the golden list: %1").arg(line)));
    }
}

void TestDefinitions::contactListHasItsRows()
{
    const FormDefinition& form = builtInForm("1");
    QCOMPARE(form.field(QStringLiteral("contacts.regional"))->rowLabels.size(), 2);
    QCOMPARE(form.field(QStringLiteral("contacts.cityWide"))->rowLabels.size(), 3);
    QCOMPARE(form.field(QStringLiteral("contacts.external"))->rowLabels.size(), 6);
    QVERIFY(form.field(QStringLiteral("updatedOn")) != nullptr);
}

void TestDefinitions::inventoryHasItsSections()
{
    QStringList titles;
    for (const Section& section : builtInForm("3.1").sections) {
        titles.append(section.title);
    }
    const QStringList expected{
        QStringLiteral("Hotbild"),          QStringLiteral("Boende"),
        QStringLiteral("Fysisk hälsa"),     QStringLiteral("Psykisk hälsa"),
        QStringLiteral("Sysselsättning"),   QStringLiteral("Ekonomi"),
        QStringLiteral("Nätverk – familj"), QStringLiteral("Nätverk – vänner"),
        QStringLiteral("Nätverk – andra"),  QStringLiteral("Barn"),
        QStringLiteral("Fritid"),           QStringLiteral("Kriminalitet"),
        QStringLiteral("Missbruk"),         QStringLiteral("Meningsfullhet"),
        QStringLiteral("Motivation"),       QStringLiteral("Prioritering"),
        QStringLiteral("Viktiga personer"),
    };
    QCOMPARE(titles, expected);
    QStringList areas;
    for (const Option& option : builtInForm("3.1").field(QStringLiteral("priority.areas"))->options) {
        areas.append(option.label);
    }
    QCOMPARE(areas, expected.mid(0, 15)); // the areas above the ranking
}

void TestDefinitions::threatIndicatorsAndMeasures_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("indicators");
    QTest::addColumn<int>("measures");
    QTest::newRow("1 Låg") << 1 << 1 << 0;
    QTest::newRow("2 Medel") << 2 << 1 << 1;
    QTest::newRow("3 Förhöjd") << 3 << 4 << 3;
    QTest::newRow("4 Hög") << 4 << 4 << 7;
    QTest::newRow("5 Mycket hög") << 5 << 4 << 3 + 5;
}

void TestDefinitions::threatIndicatorsAndMeasures()
{
    QFETCH(int, level);
    QFETCH(int, indicators);
    QFETCH(int, measures);
    const FormDefinition& form = builtInForm("3.3");
    const Section* asked = sectionById(form, QStringLiteral("level%1").arg(level));
    QVERIFY(asked != nullptr);
    QCOMPARE(asked->fields.size(), indicators);
    const Section* prescribed = sectionById(form, QStringLiteral("measures%1").arg(level));
    QVERIFY(prescribed != nullptr);
    qsizetype rows = 0;
    for (const Field& field : prescribed->fields) {
        rows += field.rowLabels.size();
    }
    QCOMPARE(rows, measures);
}

void TestDefinitions::measuresFollowTheAssessedLevel()
{
    const FormDefinition& form = builtInForm("3.3");
    for (int assessed = 1; assessed <= 5; ++assessed) {
        Answers answers;
        answers.set(QStringLiteral("level"), QString::number(assessed));
        for (int level = 1; level <= 5; ++level) {
            const Section* section = sectionById(form, QStringLiteral("measures%1").arg(level));
            QCOMPARE(isShown(*section, answers), level == assessed);
        }
    }
    // Level 5 ends with the five last measures of level 4.
    const QStringList four = form.field(QStringLiteral("measures4.list"))->rowLabels;
    QCOMPARE(form.field(QStringLiteral("measures5.handover"))->rowLabels, four.mid(four.size() - 5));
}

void TestDefinitions::followUpKeepsTheOrder()
{
    const QStringList expected{
        QStringLiteral("work"),
        QStringLiteral("placement"),
        QStringLiteral("studies"),
        QStringLiteral("housing"),
        QStringLiteral("substances"),
        QStringLiteral("debts"),
        QStringLiteral("assistance"),
        QStringLiteral("leisure"),
        QStringLiteral("relatives"),
        QStringLiteral("peers"),
        QStringLiteral("threat"),
        QStringLiteral("upperSecondary"),
        QStringLiteral("earlierSocialServices"),
        QStringLiteral("earlierPsychiatry"),
        QStringLiteral("earlierEmployment"),
        QStringLiteral("debutSelfReported"),
    };
    QStringList order;
    for (const Field* field : fieldsOf(builtInForm("3.4"))) {
        const QString variable = field->id.section(QLatin1Char('.'), 0, 0);
        if (expected.contains(variable) && !order.contains(variable)) {
            order.append(variable);
        }
    }
    QCOMPARE(order, expected);
}

void TestDefinitions::followUpHelpsWithDefinitions()
{
    const FormDefinition& form = builtInForm("3.4");
    for (const char* variable : {"work", "placement", "studies", "housing", "substances", "debts",
                                 "assistance", "leisure", "relatives", "peers"}) {
        const QString name = QLatin1String(variable);
        const Field* entry = form.field(name + QStringLiteral(".entry"));
        const Field* exit = form.field(name + QStringLiteral(".exit"));
        if (entry == nullptr || exit == nullptr) {
            QFAIL(variable);
        }
        QVERIFY2(!entry->help.isEmpty() && entry->printHelp, variable);
        Answers atEntry;
        atEntry.set(QStringLiteral("occasion"), QStringLiteral("entry"));
        QVERIFY2(!isShown(*exit, atEntry), variable);
        atEntry.set(QStringLiteral("occasion"), QStringLiteral("exit"));
        QVERIFY2(isShown(*exit, atEntry), variable);
    }
}

void TestDefinitions::closeReasonsOfProcess()
{
    QCOMPARE(builtInForm("3.4").field(QStringLiteral("closeReason"))->options.size(), 18);
}

void TestDefinitions::planHasElevenAreas()
{
    int areas = 0;
    for (const Section& section : builtInForm("3.5").sections) {
        const auto goals = std::find_if(section.fields.begin(), section.fields.end(), [](const Field& field) {
            return field.id.endsWith(QLatin1String(".goals"));
        });
        if (goals == section.fields.end()) {
            continue;
        }
        ++areas;
        QVERIFY(goals->asCards);
        QStringList columns;
        for (const Field& column : goals->columns) {
            columns.append(column.id);
        }
        QCOMPARE(columns.join(QLatin1Char(' ')),
                 QStringLiteral(
                     "goal specific measure target accepted realistic due responsible status activities"));
        QCOMPARE(goals->columns.last().columns.size(), 7); // what how when where who responsible done
    }
    QCOMPARE(areas, 11);
    QCOMPARE(builtInForm("3.5").field(QStringLiteral("contacts"))->rowLabels.size(), 7);
}

void TestDefinitions::letterSaysWhatItMust_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"sluta begå brott",
                              "samtycka till att polisen och socialtjänsten får dela uppgifter",
                              "{{lots.names}}",
                              "gör vi en plan",
                              "viktigast att börja med",
                              "genomföra planen",
                              "kontakt med de personer",
                              "inför möten",
                              "följer med",
                              "tider",
                              "ringa till oss när du tvivlar",
                              "arbete",
                              "studera",
                              "skulder",
                              "missbruk",
                              "psykiskt eller fysiskt",
                              "frivilligt",
                              "sluta när du vill",
                              "misstänkt för brott",
                              "skriva ut dig",
                              "fortsätter att begå brott",
                              "inte följer din plan",
                              "inte får tag på dig",
                              "hot mot dig",
                              "{{lots.phones}}",
                              "{{district.name}}",
                              "{{today}}"}) {
        QTest::newRow(words) << QString::fromUtf8(words);
    }
}

void TestDefinitions::letterSaysWhatItMust()
{
    QFETCH(QString, words);
    QVERIFY(allText(builtInForm("3")).contains(words));
}

void TestDefinitions::consentSaysWhatItMust()
{
    const QString text = allText(builtInForm("3.2"));
    for (const char* words :
         {"{{case.ageGroup}}", "återkalla samtycket", "muntligt eller skriftligt", "helt eller delvis",
          "26 kap. 1 §", "GDPR", "Stadsdelsnämnden är personuppgiftsansvarig", "undertecknad"}) {
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
}

/// Limits are dated data (law.md), so no form states an amount.
void TestDefinitions::noAmountOfLawInTheText()
{
    static const QRegularExpression amount(QStringLiteral("[0-9]{2,3}[ \u00a0]?000|586|615|700 000"));
    QVERIFY(!allText(builtInForm("2.4")).contains(amount));
}

void TestDefinitions::hashesAreOfTheCanonicalBytes()
{
    const FormDefinition& form = builtInForm("3.3");
    const auto again = parseDefinition(form.canonicalJson, QStringLiteral("again"));
    QVERIFY(again);
    QCOMPARE(again->hash, form.hash);
    QCOMPARE(again->canonicalJson, form.canonicalJson);
    QCOMPARE(FormCatalogue::builtIn().byHash(form.hash), &form);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestDefinitions)
#include "tst_definitions.moc"
