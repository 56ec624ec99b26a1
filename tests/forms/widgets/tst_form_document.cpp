// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_document.h"
#include "forms/widgets/form_models.h"
#include "forms/widgets/rank_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lotsbok;

/// The answers with their way back, and the models of the lists.
class TestFormDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingInOneControlIsOneStep();
    void anotherControlFieldOrPauseIsAnotherStep();
    void nothingChangedIsNoStep();
    void typingBackToTheStartLeavesNoStep();
    void discreteEditsNeverMerge();
    void undoAndRedoSaySo();
    void emptyingAFieldOfTheBookIsAnAnswer();
    void resetForgetsTheWayBack();
    void sectionModelIsAModel();
    void issueModelIsAModel();
    void rankModelIsAModel();
};

namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");
const QString Typing = QStringLiteral("text");

Field fieldOf(const QString& id, bool writesModel = false)
{
    Field field;
    field.id = id;
    field.writesModel = writesModel;
    return field;
}

} // namespace

void TestFormDocument::typingInOneControlIsOneStep()
{
    FormDocument document;
    for (const QString& text : {QStringLiteral("H"), QStringLiteral("He"), QStringLiteral("Hej")}) {
        document.edit(fieldOf(A), text, Typing, QStringLiteral("Edit a"));
    }
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Edit a"));
    document.undoStack()->undo();
    QVERIFY(document.answers().json().isEmpty());
    document.undoStack()->redo();
    QCOMPARE(document.answers().text(A), QStringLiteral("Hej"));
}

void TestFormDocument::anotherControlFieldOrPauseIsAnotherStep()
{
    FormDocument document;
    document.edit(fieldOf(A), QStringLiteral("1"), Typing, {});
    document.edit(fieldOf(B), QStringLiteral("1"), Typing, {});
    QCOMPARE(document.undoStack()->count(), 2);
    document.edit(fieldOf(B), QStringLiteral("12"), QStringLiteral("other"), {});
    QCOMPARE(document.undoStack()->count(), 3);
    document.seal();
    document.edit(fieldOf(B), QStringLiteral("123"), QStringLiteral("other"), {});
    QCOMPARE(document.undoStack()->count(), 4);
}

void TestFormDocument::nothingChangedIsNoStep()
{
    FormDocument document;
    QSignalSpy changed(&document, &FormDocument::changed);
    document.edit(fieldOf(A), QJsonValue(), {}, {});
    document.edit(fieldOf(A), QString(), {}, {});
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestFormDocument::typingBackToTheStartLeavesNoStep()
{
    FormDocument document;
    document.edit(fieldOf(A), QStringLiteral("x"), Typing, {});
    document.edit(fieldOf(A), QJsonValue(), Typing, {});
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(document.answers().json().isEmpty());
}

void TestFormDocument::discreteEditsNeverMerge()
{
    FormDocument document;
    document.edit(fieldOf(A), QStringLiteral("yes"), {}, {});
    document.edit(fieldOf(A), QStringLiteral("no"), {}, {});
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    QCOMPARE(document.answers().yesNo(A), YesNo::Yes);
    document.undoStack()->undo();
    QCOMPARE(document.answers().yesNo(A), YesNo::Unanswered);
}

void TestFormDocument::undoAndRedoSaySo()
{
    FormDocument document;
    QSignalSpy changed(&document, &FormDocument::changed);
    QSignalSpy restored(&document, &FormDocument::restored);
    document.edit(fieldOf(A), QStringLiteral("x"), Typing, {});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(restored.count(), 0);
    document.undoStack()->undo();
    document.undoStack()->redo();
    QCOMPARE(changed.count(), 3);
    QCOMPARE(restored.count(), 2);
}

void TestFormDocument::emptyingAFieldOfTheBookIsAnAnswer()
{
    FormDocument document;
    document.edit(fieldOf(A, true), QJsonValue(), {}, {});
    QVERIFY(document.answers().json().contains(A));
    document.undoStack()->undo();
    QVERIFY(document.answers().json().isEmpty()); // what the book has
    document.undoStack()->redo();
    QVERIFY(document.answers().json().contains(A));
    document.edit(fieldOf(A, true), QStringLiteral("x"), {}, {});
    document.undoStack()->undo();
    QCOMPARE(document.answers().value(A), QJsonValue(QString()));
}

void TestFormDocument::resetForgetsTheWayBack()
{
    FormDocument document;
    document.edit(fieldOf(A), QStringLiteral("x"), Typing, {});
    QSignalSpy changed(&document, &FormDocument::changed);
    document.reset(Answers(QJsonObject{{B, QStringLiteral("y")}}));
    QVERIFY(!document.undoStack()->canUndo());
    QCOMPARE(document.answers().text(B), QStringLiteral("y"));
    QCOMPARE(changed.count(), 0);
}

void TestFormDocument::sectionModelIsAModel()
{
    SectionModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({{A, QStringLiteral("Boende"), {1, 2}}, {B, QStringLiteral("Ekonomi"), {2, 2}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(B), 1);
    QCOMPARE(model.rowOf(QStringLiteral("c")), -1);
    QCOMPARE(model.index(0).data(SectionModel::DoneRole).toBool(), false);
    QCOMPARE(model.index(1).data(SectionModel::DoneRole).toBool(), true);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Boende, 1 of 2 answered"));
    QSignalSpy dataChanged(&model, &QAbstractItemModel::dataChanged);
    model.setEntries({{A, QStringLiteral("Boende"), {2, 2}}, {B, QStringLiteral("Ekonomi"), {2, 2}}});
    QCOMPARE(dataChanged.count(), 1);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFormDocument::issueModelIsAModel()
{
    IssueModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIssues({{FormIssue::Severity::Error, A, QStringLiteral("Fel."), -1},
                     {FormIssue::Severity::Warning, B, QStringLiteral("Obs."), 1}});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("To mend: Fel."));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Please note: Obs. (row 2)"));
    QCOMPARE(model.index(1).data(IssueModel::FieldRole).toString(), B);
    QCOMPARE(model.index(1).data(IssueModel::RowRole).toInt(), 1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setIssues({{FormIssue::Severity::Error, A, QStringLiteral("Fel."), -1},
                     {FormIssue::Severity::Warning, B, QStringLiteral("Obs."), 1}});
    QCOMPARE(reset.count(), 0);
}

void TestFormDocument::rankModelIsAModel()
{
    RankModel model({{A, QStringLiteral("Boende")}, {B, QStringLiteral("Fritid")}}, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.toggle(1), 0);
    QCOMPARE(model.picked(), QStringList{B});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Fritid, place 1"));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Boende, not chosen"));
    QCOMPARE(model.move(0, 1), 0); // there is no second place yet
    model.toggle(1);
    QCOMPARE(model.move(1, -1), 0);
    QCOMPARE(model.picked(), (QStringList{A, B}));
    model.setPicked({QStringLiteral("gone"), A, A});
    QCOMPARE(model.picked(), (QStringList{QStringLiteral("gone"), A}));
    QCOMPARE(model.rowCount(), 3);
}

QTEST_MAIN(TestFormDocument)
#include "tst_form_document.moc"
