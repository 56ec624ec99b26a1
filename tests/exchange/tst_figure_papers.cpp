// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a case on paper: a tagged figure with words in its place, and a table with all its values.
#include "exchange/case_figures.h"
#include "forms/engine/form_definition.h"
#include "tests/core/rules/case_builder.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"

#include <QTest>

namespace lotsbok {

using testing::PdfElement;

namespace {

CaseFile emptyCase()
{
    const Client client = sample::adult();
    return {Case{CaseId::create(), 1, client.id}, client};
}

QByteArray paperOf(const FigureSheet& sheet)
{
    Letterhead head;
    head.district = QStringLiteral("Provdalens stadsdelsförvaltning");
    const SheetMarks marks{QStringLiteral("Kim Provsson · Ärende 2026-0001"), QStringLiteral("Egen akt"),
                           false};
    const auto printed = printSheet(sheet.title, sheet.lines, head, sample::now(), marks);
    if (!printed) {
        qFatal("%s", qPrintable(printed.error().text));
    }
    if (!printed->warnings.isEmpty()) {
        qFatal("%s", qPrintable(printed->warnings.join(u'\n')));
    }
    return printed->pdf;
}

QList<PdfElement> allOf(const PdfElement& element, const QString& role)
{
    QList<PdfElement> found;
    if (element.role == role) {
        found.append(element);
    }
    for (const PdfElement& kid : element.kids) {
        found.append(allOf(kid, role));
    }
    return found;
}

/// The cells of a table, row by row, heads too.
QList<QStringList> cellsOf(const PdfElement& table)
{
    QList<QStringList> rows;
    for (const PdfElement& row : allOf(table, QStringLiteral("TR"))) {
        QStringList cells;
        for (const PdfElement& cell : row.kids) {
            cells.append(cell.spoken().simplified());
        }
        rows.append(cells);
    }
    return rows;
}

GoalCourse course(const char* text, PlanArea area, QList<GoalStep> steps)
{
    GoalCourse made;
    made.goal.text = QString::fromUtf8(text);
    made.goal.area = area;
    made.steps = std::move(steps);
    made.setOn = made.steps.first().on;
    made.goal.status = made.steps.last().status;
    return made;
}

QList<GoalCourse> twoGoals()
{
    GoalCourse work = course("Ha ett arbete", PlanArea::Occupation,
                             {{QDate(2026, 3, 2), GoalStatus::Planned},
                              {QDate(2026, 4, 1), GoalStatus::UnderWay},
                              {QDate(2026, 8, 20), GoalStatus::Reached}});
    work.agreedOn = QDate(2026, 3, 2);
    work.goal.due = QDate(2026, 9, 1);
    work.firstDue = QDate(2026, 6, 1);
    work.changedOn = {QDate(2026, 5, 4)};
    GoalCourse left =
        course("Sluta röka", PlanArea::PhysicalHealth, {{QDate(2026, 3, 2), GoalStatus::Planned}});
    left.leftOn = QDate(2026, 6, 10);
    return {left, work};
}

FormResponse inventory(int day, int value)
{
    FormResponse response;
    response.formId = QStringLiteral("3.1");
    response.registeredAt = sample::utc(2026, 3, day);
    const FormDefinition& form = *FormCatalogue::builtIn().current(response.formId);
    response.formVersion = form.version;
    response.definitionHash = form.hash;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::Scale) {
                response.answers.insert(field.id, value);
            }
        }
    }
    return response;
}

} // namespace

class TestFigurePapers : public QObject {
    Q_OBJECT

private:
    /// Its one figure stands before its one table, and the file is as an archive wants it.
    static QList<QStringList> tableIn(const QByteArray& pdf, QString* alternate)
    {
        const QStringList problems = testing::archiveProblems(pdf);
        if (!problems.isEmpty()) {
            qWarning("%s", qPrintable(problems.join(u'\n')));
            return {};
        }
        const testing::PdfReader reader(pdf);
        const QList<PdfElement> figures = allOf(reader.root(), QStringLiteral("Figure"));
        const QList<PdfElement> tables = allOf(reader.root(), QStringLiteral("Table"));
        const QString structure = testing::structureText(pdf);
        if (figures.isEmpty() || tables.size() != 1 ||
            structure.indexOf(QStringLiteral("Figure")) > structure.indexOf(QStringLiteral("Table"))) {
            qWarning("%s", qPrintable(structure));
            return {};
        }
        QStringList says;
        for (const PdfElement& figure : figures) {
            says.append(figure.alternate);
        }
        *alternate = says.join(u'\n');
        for (const PdfElement& head : allOf(tables.first(), QStringLiteral("TH"))) {
            if (head.scope.isEmpty()) {
                qWarning("a head without scope");
                return {};
            }
        }
        return cellsOf(tables.first());
    }

private Q_SLOTS:
    void nothingToDrawIsNoPaper()
    {
        CaseFile file = emptyCase();
        QVERIFY(networkSheet(file).lines.isEmpty());
        QVERIFY(levelSheet(file, QDate(2026, 4, 1)).lines.isEmpty());
        QVERIFY(goalSheet({}, QDate(2026, 4, 1)).lines.isEmpty());
    }

    void theMapSaysWhoStandsWhere()
    {
        CaseFile file = emptyCase();
        NetworkTie tie;
        tie.name = QStringLiteral("Mormor Ek");
        tie.relation = QStringLiteral("mormor");
        tie.tie = TieKind::Supportive;
        file.all<NetworkTie>().append(tie);
        tie.id = RecordId::create();
        tie.name = QStringLiteral("Kim Ek");
        tie.relation.clear();
        tie.ring = 3;
        tie.tie = TieKind::Criminal;
        file.all<NetworkTie>().append(tie);
        QString says;
        const QList<QStringList> rows = tableIn(paperOf(networkSheet(file)), &says);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).mid(0, 3),
                 (QStringList{QStringLiteral("1"), QStringLiteral("Mormor Ek"), QStringLiteral("mormor")}));
        QCOMPARE(rows.at(2).value(1), QStringLiteral("Kim Ek"));
        QVERIFY(says.contains(QStringLiteral("1. Mormor Ek, mormor")));
        QVERIFY(
            says.contains(rows.at(2).value(4))); // the kind of tie in words, since colour alone says nothing
    }

    void theLevelsAreReadDayByDay()
    {
        CaseFile file = emptyCase();
        for (const auto& [day, level] :
             {std::pair{QDate(2026, 2, 13), 2}, std::pair{QDate(2026, 3, 20), 4}}) {
            ThreatAssessment assessment;
            assessment.on = day;
            assessment.level = level;
            file.all<ThreatAssessment>().append(assessment);
        }
        QString says;
        const QList<QStringList> rows = tableIn(paperOf(levelSheet(file, QDate(2026, 4, 1))), &says);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).first(), QStringLiteral("2026-02-13"));
        QVERIFY(rows.at(2).value(1).startsWith(u'4'));
        QVERIFY2(says.contains(QStringLiteral("Från 2026-03-20: 4")), qPrintable(says));
    }

    void twoInventoriesAreReadSideBySide()
    {
        const FormResponse first = inventory(3, 2);
        const FormResponse second = inventory(24, 7);
        QString says;
        const QList<QStringList> rows = tableIn(paperOf(inventorySheet(&first, second)), &says);
        QVERIFY(rows.size() > 5);
        QCOMPARE(rows.first().mid(1), (QStringList{QStringLiteral("2026-03-03"), QStringLiteral("2026-03-24"),
                                                   QStringLiteral("Skillnad")}));
        for (const QStringList& row : rows.mid(1)) {
            QCOMPARE(row.mid(1),
                     (QStringList{QStringLiteral("2"), QStringLiteral("7"), QStringLiteral("+5")}));
            QVERIFY(says.contains(QStringLiteral("%1: från 2 till 7.").arg(row.first())));
        }
    }

    void theGoalsAreReadWithAllTheirDays()
    {
        QString says;
        const QByteArray pdf = paperOf(goalSheet(twoGoals(), QDate(2026, 9, 10)));
        const QList<QStringList> rows = tableIn(pdf, &says);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1),
                 (QStringList{QStringLiteral("1. Sluta röka"), QStringLiteral("inte antecknat"),
                              QStringLiteral("ingen dag satt"),
                              QStringLiteral("Planerat 2026-03-02, inte med i planen från 2026-06-10"),
                              QString()}));
        QCOMPARE(rows.at(2),
                 (QStringList{QStringLiteral("2. Ha ett arbete"), QStringLiteral("ja, 2026-03-02"),
                              QStringLiteral("2026-09-01 (först 2026-06-01)"),
                              QStringLiteral("Planerat 2026-03-02, pågår 2026-04-01, uppnått 2026-08-20"),
                              QStringLiteral("2026-05-04")}));
        QVERIFY2(
            says.contains(QStringLiteral("2. Ha ett arbete: Planerat 2026-03-02, pågår 2026-04-01, uppnått "
                                         "2026-08-20; sista dag 2026-09-01 (först 2026-06-01)")),
            qPrintable(says));
        // The marks are named: shape and word, never colour alone.
        const QString text = testing::PdfReader(pdf).pageText(0);
        for (const char* word :
             {"Planerat", "Pågår", "Uppnått", "Avslutat", "Ändrat", "Sista dag", "Utskriften"}) {
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        }
    }

    /// Ten goals in ten areas fill the first page; the heading does not stand alone on it.
    void theFigureBeginsBelowTheHeading()
    {
        QList<GoalCourse> goals;
        for (int i = 0; i < 10; ++i) {
            goals.append(
                course("Något att nå fram till", PlanArea(i), {{QDate(2026, 3, 2), GoalStatus::UnderWay}}));
        }
        const testing::PdfReader reader(paperOf(goalSheet(goals, QDate(2026, 9, 10))));
        const QList<PdfElement> figures = allOf(reader.root(), QStringLiteral("Figure"));
        QCOMPARE(figures.first().firstPage, 0);
    }

    void thirtyGoalsWithLongNamesAreSeveralFigures()
    {
        QList<GoalCourse> many;
        for (int i = 0; i < 30; ++i) {
            GoalCourse each =
                course("x", PlanArea(i * 11 / 30), {{QDate(2026, 1, 5).addDays(i), GoalStatus::UnderWay}});
            each.goal.text =
                QStringLiteral("Mål nummer %1 som är beskrivet med så många ord att det inte får plats "
                               "på de två rader som finns bredvid linjen i bilden, men i tabellen")
                    .arg(i + 1);
            many.append(each);
        }
        const QByteArray pdf = paperOf(goalSheet(many, QDate(2026, 9, 10)));
        QString says;
        const QList<QStringList> rows = tableIn(pdf, &says);
        QCOMPARE(rows.size(), 31); // its head is repeated as decoration
        QVERIFY(allOf(testing::PdfReader(pdf).root(), QStringLiteral("Figure")).size() >= 2);
        QVERIFY(says.contains(QStringLiteral("del 1 av ")));
        for (int i = 0; i < 30; ++i) {
            QVERIFY(says.contains(QStringLiteral(" %1. Mål nummer %1 som").arg(i + 1)));
        }
        QVERIFY(rows.last().first().endsWith(QStringLiteral("men i tabellen")));
    }

    void thePaperIsTheSameEveryTime()
    {
        QCOMPARE(paperOf(goalSheet(twoGoals(), QDate(2026, 9, 10))),
                 paperOf(goalSheet(twoGoals(), QDate(2026, 9, 10))));
    }
};

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestFigurePapers)
#include "tst_figure_papers.moc"
