// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentified_table.h"
#include "core/rules/personal_data.h"
#include "tests/core/result_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lotsbok;

// R31. What may leave, and how finely.
class TestDeidentifiedVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r31_onlyWhatIsSharedMayLeave();
    void r31_nothingIsFreeText();
    void everyVariableIsInTheCatalogue();
    void coarserStepsAreMadeOfWholeValues();
    void everyFinestValueIsReached_data();
    void everyFinestValueIsReached();
    void anOpenCaseTellsNothingOfItsEnd();
    void whatIsAskedOnceIsToldAsItWasKnownLast();
    void theCopyAtEntryTellsNothingOfTheEnd();
    void choicesMakeItCoarserOrLeaveItOut();
    void aChoiceThatIsNoneIsRefused();
};

namespace {

const DeidentifiedVariable& named(const char* id)
{
    const DeidentifiedVariable* variable = deidentifiedVariable(QLatin1String(id));
    Q_ASSERT(variable != nullptr);
    return *variable;
}

QString finestText(const char* id, FollowUpValue value, bool hasEnded = true)
{
    const quint16 number = finestOf(named(id), value, hasEnded);
    return number == 0 ? QString() : named(id).finest().values[number - 1];
}

const DeidentifiedColumn* columnOf(const DeidentifiedTable& table, const char* id)
{
    for (const DeidentifiedColumn& column : table.columns) {
        if (column.id == QLatin1String(id)) {
            return &column;
        }
    }
    return nullptr;
}

QString cellOf(const DeidentifiedTable& table, const char* id)
{
    const DeidentifiedColumn* column = columnOf(table, id);
    const quint16 value = column->cells.front();
    return value == 0 ? QString() : named(id).steps[column->step].values[value - 1];
}

FollowedCase someCase(bool hasEnded)
{
    FollowedCase one{QStringLiteral("0123456789ABCDEF"), {}, {}, hasEnded};
    one.entry.resize(static_cast<qsizetype>(followUpVariables().size()));
    one.exit = one.entry;
    return one;
}

} // namespace

void TestDeidentifiedVariables::r31_onlyWhatIsSharedMayLeave()
{
    QSet<QString> ids;
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        QVERIFY2(variable.source().share != VariableShare::Never, qPrintable(variable.id));
        QVERIFY2(!ids.contains(variable.id), qPrintable(variable.id));
        ids.insert(variable.id);
    }
    QVERIFY(deidentifiedVariable(QStringLiteral("number")) == nullptr);
    QVERIFY(deidentifiedVariable(QStringLiteral("closeText")) == nullptr);
    // A person names what may leave: this list and the documentation change together.
    for (const FollowUpVariable& variable : followUpVariables()) {
        const QString id = QLatin1String(variable.id);
        const bool leaves = ids.contains(id) || ids.contains(id + QLatin1String(".exit"));
        QCOMPARE(leaves, variable.share != VariableShare::Never);
        QCOMPARE(ids.contains(id + QLatin1String(".entry")),
                 leaves && variable.when == VariableWhen::EntryAndExit);
    }
}

void TestDeidentifiedVariables::r31_nothingIsFreeText()
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9-]{1,40}$"));
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9]{1,40}(\\.(entry|exit))?$"));
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        QVERIFY2(id.match(variable.id).hasMatch(), qPrintable(variable.id));
        for (const DeidentifiedStep& step : variable.steps) {
            QVERIFY(word.match(step.id).hasMatch());
            for (const QString& value : step.values) {
                QVERIFY2(word.match(value).hasMatch(), qPrintable(value));
            }
        }
    }
}

/// Nothing leaves whose class nobody has written down.
void TestDeidentifiedVariables::everyVariableIsInTheCatalogue()
{
    const PersonalData& catalogue = PersonalData::catalogue();
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        const FollowUpVariable& source = variable.source();
        bool known = false;
        if (source.field != nullptr) {
            const QString field = QLatin1String(source.field);
            const QString atMoment =
                field + QLatin1String(variable.moment == FollowUpMoment::Entry ? ".entry" : ".exit");
            known = catalogue.formField(QStringLiteral("3.4"), field).has_value() ||
                    catalogue.formField(QStringLiteral("3.4"), atMoment).has_value();
        }
        if (source.column != nullptr) {
            const QString column = QLatin1String(source.column);
            known =
                known || catalogue.column(column.section(u'.', 0, 0), column.section(u'.', 1)).has_value();
        }
        QVERIFY2(known, qPrintable(variable.id));
    }
}

void TestDeidentifiedVariables::coarserStepsAreMadeOfWholeValues()
{
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        for (qsizetype finer = 0; finer < variable.steps.size(); ++finer) {
            const DeidentifiedStep& step = variable.steps[finer];
            QCOMPARE(step.of.size(), variable.finest().values.size());
            QVERIFY(step.values.size() == step.numbers.size());
            for (qsizetype coarser = finer; coarser < variable.steps.size(); ++coarser) {
                const std::vector<quint16> map = valueMap(variable, finer, coarser);
                QCOMPARE(map[0], quint16{0});
                for (qsizetype i = 0; i < step.of.size(); ++i) {
                    // By way of the finer step or at once: the same.
                    QCOMPARE(map[step.of[i]], variable.steps[coarser].of[i]);
                }
            }
        }
    }
}

void TestDeidentifiedVariables::everyFinestValueIsReached_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* id, int value, const char* text) {
        QTest::addRow("%s %d", id, value) << QByteArray(id) << value << QString::fromLatin1(text);
    };
    row("work.entry", 1, "yes");
    row("work.exit", 0, "no");
    row("sex", 0, "woman");
    row("threat.exit", 4, "5");
    row("age", 4, "0-11");
    row("age", 97, "30-");
    row("convictions.entry", 0, "0");
    row("convictions.exit", 9999, "6-");
    row("admission", monthValue(2026, 3), "2026-03");
    row("admission", monthValue(1987, 3), "before-2000");
    row("discharge", monthValue(2099, 12), "2099-12");
    row("discharge", monthValue(2100, 1), "");
    row("sex", 77, "");
    row("sex", -1, "");
}

void TestDeidentifiedVariables::everyFinestValueIsReached()
{
    QFETCH(QByteArray, variable);
    QFETCH(int, value);
    QFETCH(QString, text);
    QCOMPARE(finestText(variable.constData(), value), text);
    QCOMPARE(finestText(variable.constData(), std::nullopt), QString());
}

void TestDeidentifiedVariables::anOpenCaseTellsNothingOfItsEnd()
{
    QCOMPARE(finestText("work.exit", 1, false), QStringLiteral("not-ended"));
    QCOMPARE(finestText("closeReason", std::nullopt, false), QStringLiteral("not-ended"));
    QCOMPARE(finestText("reportsAfterClose", 0, false), QStringLiteral("not-ended"));
    // What has become known since the entry is known while the work goes on.
    QCOMPARE(finestText("reportsAfterEntry", 0, false), QStringLiteral("none"));
    QCOMPARE(finestText("work.entry", 1, false), QStringLiteral("yes"));
}

void TestDeidentifiedVariables::whatIsAskedOnceIsToldAsItWasKnownLast()
{
    FollowedCase one = someCase(true);
    const qsizetype place = variablePlace(u"upperSecondary");
    one.entry[place] = 0;
    one.exit[place] = 1;
    QCOMPARE(cellOf(deidentifiedTable({one}, FollowUpMoment::Exit), "upperSecondary"), QStringLiteral("yes"));
    QCOMPARE(cellOf(deidentifiedTable({one}, FollowUpMoment::Entry), "upperSecondary"), QStringLiteral("no"));
}

void TestDeidentifiedVariables::theCopyAtEntryTellsNothingOfTheEnd()
{
    const DeidentifiedTable table = deidentifiedTable({someCase(false)}, FollowUpMoment::Entry);
    for (const DeidentifiedColumn& column : table.columns) {
        QVERIFY2(!deidentifiedVariable(column.id)->onlyWhenEnded, qPrintable(column.id));
        QVERIFY2(!column.id.contains(QLatin1String("After")), qPrintable(column.id));
    }
    QVERIFY(columnOf(table, "work.entry") != nullptr);
    QVERIFY(columnOf(deidentifiedTable({someCase(false)}, FollowUpMoment::Exit), "work.exit") != nullptr);
}

void TestDeidentifiedVariables::choicesMakeItCoarserOrLeaveItOut()
{
    FollowedCase one = someCase(true);
    one.exit[variablePlace(u"age")] = 16;
    one.exit[variablePlace(u"admission")] = monthValue(2026, 8);
    one.exit[variablePlace(u"convictions")] = 4;
    const DeidentifiedTable finest = deidentifiedTable({one}, FollowUpMoment::Exit);
    DeidentifiedChoices choices;
    choices.steps = {{QStringLiteral("age"), QStringLiteral("under-18")},
                     {QStringLiteral("admission"), QStringLiteral("quarters")},
                     {QStringLiteral("convictions.exit"), QStringLiteral("any")},
                     {QStringLiteral("sex"), QStringLiteral("left-out")}};
    const auto coarser = coarsened(finest, choices);
    VERIFY_OK(coarser);
    QCOMPARE(cellOf(*coarser, "age"), QStringLiteral("0-17"));
    QCOMPARE(cellOf(*coarser, "admission"), QStringLiteral("2026-q3"));
    QCOMPARE(cellOf(*coarser, "convictions.exit"), QStringLiteral("1-"));
    QVERIFY(columnOf(*coarser, "sex") == nullptr);
    QCOMPARE(coarser->columns.size(), finest.columns.size() - 1);
    QCOMPARE(coarser->codes, finest.codes);
    // Never finer again.
    const auto again = coarsened(*coarser, {});
    QCOMPARE(again.value(), *coarser);
}

void TestDeidentifiedVariables::aChoiceThatIsNoneIsRefused()
{
    const auto refused = [](const char* variable, const char* step) {
        DeidentifiedChoices choices;
        choices.steps.insert(QLatin1String(variable), QLatin1String(step));
        const auto result = coarsened({}, choices);
        return !result && result.error().code == ErrorCode::InvalidInput;
    };
    QVERIFY(refused("age", "exactly"));
    QVERIFY(refused("name", "as-is"));
    QVERIFY(!refused("age", "left-out"));
}

QTEST_APPLESS_MAIN(TestDeidentifiedVariables)
#include "tst_deidentified_variables.moc"
