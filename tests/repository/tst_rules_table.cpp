// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// docs/rules.md: rule → function → tests. Every rule of the domain has a row; what a row names exists; every
// test that names a rule stands in that rule's row.
#include "tests/repository/source_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace lotsbok {

namespace {

constexpr int kRules = 42;

struct RuleRow {
    QStringList functions; ///< "core/rules/gates.h:grantGate"
    QStringList tests;     ///< "tst_gates:r7_…"
};

/// What stands in back quotes.
QStringList quoted(const QString& cell)
{
    static const QRegularExpression quotes(QStringLiteral("`([^`]+)`"));
    QStringList found;
    for (auto it = quotes.globalMatch(cell); it.hasNext();) {
        found.append(it.next().captured(1));
    }
    return found;
}

QHash<int, RuleRow> rowsOf(const QStringList& lines)
{
    static const QRegularExpression row(QStringLiteral("^\\| R(\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$"));
    QHash<int, RuleRow> rows;
    for (const QString& line : lines) {
        if (const auto match = row.match(line); match.hasMatch()) {
            rows.insert(match.captured(1).toInt(), {quoted(match.captured(3)), quoted(match.captured(4))});
        }
    }
    return rows;
}

} // namespace

class TestRulesTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRuleHasARow();
    void everyFunctionExists();
    void everyTestExistsAndNamesItsRule();
    void everyTestThatNamesARuleIsListed();

private:
    SourceTree m_tree{QStringLiteral(LOTSBOK_SOURCE_DIR)};
    QHash<int, RuleRow> m_rows;
    QSet<QString> m_testFunctions; ///< "tst_gates:r7_…", as they stand in the code
};

void TestRulesTable::initTestCase()
{
    m_rows = rowsOf(m_tree.lines(QStringLiteral("docs/rules.md")));
    static const QRegularExpression slot(QStringLiteral("^    void (r\\d+_\\w+)\\(\\);"),
                                         QRegularExpression::MultilineOption);
    const QStringList sources = m_tree.files(QStringLiteral("tests"), {QStringLiteral(".cpp")});
    for (const QString& file : sources) {
        const QString program = file.section(u'/', -1).chopped(4);
        const QString text = m_tree.read(file);
        for (auto it = slot.globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (!name.endsWith(u"_data")) {
                m_testFunctions.insert(program + u':' + name);
            }
        }
    }
    QVERIFY2(m_testFunctions.size() > kRules, "the tests that name rules were not found");
}

void TestRulesTable::everyRuleHasARow()
{
    QStringList missing;
    for (int rule = 1; rule <= kRules; ++rule) {
        const RuleRow row = m_rows.value(rule);
        if (row.functions.isEmpty() || row.tests.isEmpty()) {
            missing.append(QStringLiteral("R%1").arg(rule));
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestRulesTable::everyFunctionExists()
{
    QStringList wrong;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        for (const QString& function : row->functions) {
            const QString file = function.section(u':', 0, 0);
            const QRegularExpression name(
                QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(function.section(u':', 1))));
            if (!m_tree.files().contains(file) || !m_tree.read(file).contains(name)) {
                wrong.append(QStringLiteral("R%1 %2").arg(row.key()).arg(function));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestRulesTable::everyTestExistsAndNamesItsRule()
{
    QStringList wrong;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString prefix = QStringLiteral(":r%1_").arg(row.key());
        for (const QString& test : row->tests) {
            if (!m_testFunctions.contains(test) || !test.contains(prefix)) {
                wrong.append(QStringLiteral("R%1 %2").arg(row.key()).arg(test));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestRulesTable::everyTestThatNamesARuleIsListed()
{
    static const QRegularExpression number(QStringLiteral(":r(\\d+)_"));
    QStringList missing;
    for (const QString& test : std::as_const(m_testFunctions)) {
        const int rule = number.match(test).captured(1).toInt();
        if (!m_rows.value(rule).tests.contains(test)) {
            missing.append(test);
        }
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("run scripts/dev/rules_table; docs/rules.md lacks\n") +
                        missing.join(u'\n')));
}

} // namespace lotsbok

QTEST_APPLESS_MAIN(lotsbok::TestRulesTable)
#include "tst_rules_table.moc"
