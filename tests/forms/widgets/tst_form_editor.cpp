// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_editor.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/field_row.h"
#include "forms/widgets/form_models.h"
#include "forms/widgets/scale_editor.h"
#include "forms/widgets/section_card.h"
#include "forms/widgets/table_editor.h"
#include "forms/widgets/yes_no_editors.h"
#include "tests/forms/widgets/sample_answers.h"
#include "tests/forms/widgets/small_form.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace lotsbok;
using namespace lotsbok::tests;

/// The whole form on screen: answers in and out, conditions, the way back, issues, keys between fields.
class TestFormEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closingWithTheKeyboardInside();
    void answersRoundTrip();
    void answersOfUnknownFieldsAreKept();
    void setAnswersSaysNothingAndForgetsUndo();
    void conditionsKeepAnswers();
    void typingRebuildsNothing();
    void typingMergesAndUndoRestores();
    void undoByKeyAndRedo();
    void undoJumpsToTheField();
    void undoOfTableRows();
    void boundFieldsAreShownAndNotAnswered();
    void fieldsThatWriteTheModelAreEdited();
    void proposalsAreOfferedAndNeverForced();
    void progressIsShown();
    void issuesListJumps();
    void issuesAreHiddenUntilAsked();
    void unreadableInputIsAnIssue();
    void arrowsGoBetweenRows();
    void sectionListGoesToSections();
    void readOnlyShowsEverything();
    void lettersAreMerged();
    void requiredIsNotByColourAlone();

private:
    FormEditor* open(const FormDefinition& form);
    FieldRow* row(const QString& fieldId) const;
    QWidget* control(const QString& fieldId) const { return row(fieldId)->editor()->focusTarget(); }

    BoundValues m_bound;
    std::unique_ptr<FormEditor> m_editor;
};

namespace {

const QString Text = QStringLiteral("text");
const QString Ask = QStringLiteral("ask");
const QString More = QStringLiteral("more");

QStringList errorFields(const FormEditor& editor)
{
    QStringList fields;
    const QList<FormIssue> issues = editor.issues();
    for (const FormIssue& issue : issues) {
        if (issue.severity == FormIssue::Severity::Error) {
            fields.append(issue.fieldId);
        }
    }
    return fields;
}

Field* fieldIn(FormDefinition& form, const QString& id)
{
    for (Section& section : form.sections) {
        for (Field& field : section.fields) {
            if (field.id == id) {
                return &field;
            }
        }
    }
    return nullptr;
}

} // namespace

void TestFormEditor::init()
{
    m_editor.reset();
    m_bound = sampleBound();
}

FormEditor* TestFormEditor::open(const FormDefinition& form)
{
    m_editor = std::make_unique<FormEditor>(form, m_bound, QDate(2026, 11, 22));
    m_editor->resize(1100, 800);
    m_editor->show();
    m_editor->activateWindow();
    std::ignore = QTest::qWaitForWindowActive(m_editor.get());
    return m_editor.get();
}

FieldRow* TestFormEditor::row(const QString& fieldId) const
{
    const auto rows = m_editor->findChildren<FieldRow*>();
    for (FieldRow* candidate : rows) {
        if (candidate->field().id == fieldId) {
            return candidate;
        }
    }
    return nullptr;
}

void TestFormEditor::closingWithTheKeyboardInside()
{
    open(everyType())->setFocus();
    QVERIFY2(control(Text)->hasFocus(), "the form's keyboard is its first question's");
    for (const QString& id :
         {Text, QStringLiteral("scale"), QStringLiteral("table"), QStringLiteral("date")}) {
        open(everyType());
        control(id)->setFocus();
        type(control(id), QStringLiteral("1"));
        m_editor.reset();
        QCoreApplication::processEvents();
    }
}

void TestFormEditor::answersRoundTrip()
{
    FormEditor* editor = open(everyType());
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Answers answers = SampleAnswers(seed, 70).fill(editor->form());
        editor->setAnswers(answers);
        QCOMPARE(editor->answers().json(), answers.json());
        const auto rows = editor->findChildren<FieldRow*>();
        for (const FieldRow* each : rows) {
            if (each->editor()) {
                const QJsonValue stored = answers.value(each->field().id);
                QCOMPARE(each->editor()->value(), stored.isUndefined() ? QJsonValue() : stored);
            }
        }
    }
    editor->setAnswers({});
    QVERIFY(editor->answers().json().isEmpty());
}

void TestFormEditor::answersOfUnknownFieldsAreKept()
{
    FormEditor* editor = open(everyType());
    const Answers answers(QJsonObject{{QStringLiteral("unknown"), QStringLiteral("x")}});
    editor->setAnswers(answers);
    type(control(Text), QStringLiteral("y"));
    QCOMPARE(editor->answers().text(QStringLiteral("unknown")), QStringLiteral("x"));
}

void TestFormEditor::setAnswersSaysNothingAndForgetsUndo()
{
    FormEditor* editor = open(everyType());
    type(control(Text), QStringLiteral("y"));
    QSignalSpy changed(editor, &FormEditor::answersChanged);
    editor->setAnswers(SampleAnswers(1).fill(editor->form()));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!editor->undoStack()->canUndo());
}

void TestFormEditor::conditionsKeepAnswers()
{
    FormEditor* editor = open(everyType());
    QVERIFY(row(More)->isHidden());
    control(Ask)->setFocus();
    press(control(Ask), Qt::Key_J);
    QVERIFY(!row(More)->isHidden());
    type(control(More), QStringLiteral("åäö"));
    press(control(Ask), Qt::Key_N);
    QVERIFY(row(More)->isHidden());
    QCOMPARE(editor->answers().text(More), QStringLiteral("åäö"));
    press(control(Ask), Qt::Key_J);
    QVERIFY(!row(More)->isHidden());
    QCOMPARE(row(More)->editor()->value().toString(), QStringLiteral("åäö"));
}

void TestFormEditor::typingRebuildsNothing()
{
    FormEditor* editor = open(everyType());
    const auto before = editor->findChildren<QWidget*>();
    type(control(Text), QStringLiteral("hej"));
    press(control(Ask), Qt::Key_J);
    press(control(QStringLiteral("check")), Qt::Key_N);
    press(control(QStringLiteral("scale")), Qt::Key_5);
    QCoreApplication::processEvents();
    QCOMPARE(editor->findChildren<QWidget*>(), before);
}

void TestFormEditor::typingMergesAndUndoRestores()
{
    FormEditor* editor = open(everyType());
    QSignalSpy changed(editor, &FormEditor::answersChanged);
    type(control(Text), QStringLiteral("hej"));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(editor->undoStack()->count(), 1);
    editor->undoStack()->undo();
    QCOMPARE(row(Text)->editor()->value(), QJsonValue());
    QVERIFY(editor->answers().json().isEmpty());
    editor->undoStack()->redo();
    QCOMPARE(row(Text)->editor()->value().toString(), QStringLiteral("hej"));
    QCOMPARE(changed.count(), 5);
    type(control(Text), QStringLiteral("!"));
    QCOMPARE(editor->undoStack()->count(), 2);
}

void TestFormEditor::undoByKeyAndRedo()
{
    FormEditor* editor = open(everyType());
    for (const QString& id : {Text, QStringLiteral("long"), QStringLiteral("scale")}) {
        QWidget* where = control(id);
        where->setFocus();
        type(where, id == QLatin1String("scale") ? QString() : QStringLiteral("abc"));
        if (id == QLatin1String("scale")) {
            press(where, Qt::Key_4);
        }
        QVERIFY(editor->answers().isAnswered(id));
        press(where, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(!editor->answers().isAnswered(id), qPrintable(id));
        press(where, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY2(editor->answers().isAnswered(id), qPrintable(id));
    }
}

void TestFormEditor::undoJumpsToTheField()
{
    FormEditor* editor = open(everyType());
    control(Ask)->setFocus();
    press(control(Ask), Qt::Key_J);
    control(QStringLiteral("signature"))->setFocus();
    editor->undoStack()->undo();
    QTRY_VERIFY(control(Ask)->hasFocus());
}

void TestFormEditor::undoOfTableRows()
{
    FormEditor* editor = open(everyType());
    const QString id = QStringLiteral("table");
    type(control(id), QStringLiteral("A"));
    press(control(id), Qt::Key_Return, Qt::ControlModifier);
    type(row(id)->editor()->focusTarget(1), QStringLiteral("B"));
    QCOMPARE(editor->answers().rows(id).size(), 2);
    editor->undoStack()->undo();
    QCOMPARE(row(id)->editor()->value().toArray().size(), 2);
    QVERIFY2(editor->answers().rows(id).size() == 1, "an empty row is no answer");
    editor->undoStack()->undo();
    QCOMPARE(row(id)->editor()->value().toArray().size(), 1);
    editor->undoStack()->undo();
    QVERIFY(!editor->answers().isAnswered(id));
    while (editor->undoStack()->canRedo()) {
        editor->undoStack()->redo();
    }
    QCOMPARE(row(id)->editor()->value().toArray()[1][QStringLiteral("name")].toString(), QStringLiteral("B"));
}

void TestFormEditor::boundFieldsAreShownAndNotAnswered()
{
    FormEditor* editor = open(everyType());
    FieldRow* who = row(QStringLiteral("who"));
    QVERIFY(!who->editor());
    const auto labels = who->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel* label) { return label->text() == QLatin1String("Test Testsson"); }));
    QVERIFY(!editor->answers().json().contains(QStringLiteral("who")));
}

void TestFormEditor::fieldsThatWriteTheModelAreEdited()
{
    FormDefinition form = everyType();
    fieldIn(form, QStringLiteral("who"))->writesModel = true;
    FormEditor* editor = open(form);
    const QString id = QStringLiteral("who");
    QCOMPARE(row(id)->editor()->value().toString(), QStringLiteral("Test Testsson"));
    QVERIFY(!editor->answers().json().contains(id));
    type(control(id), QStringLiteral("!"));
    QVERIFY(editor->answers().text(id).contains(QLatin1Char('!')));
    editor->undoStack()->undo();
    QCOMPARE(row(id)->editor()->value().toString(), QStringLiteral("Test Testsson"));
    // What is emptied is empty, and does not become what the book has.
    QTest::keyClick(control(id), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(control(id), Qt::Key_Delete);
    QCOMPARE(editor->answers().value(id), QJsonValue(QString()));
    editor->setAnswers(editor->answers());
    QCOMPARE(row(id)->editor()->value().toString(), QString());
}

void TestFormEditor::proposalsAreOfferedAndNeverForced()
{
    const FormDefinition* talk = FormCatalogue::builtIn().current(QStringLiteral("2"));
    QVERIFY(talk);
    QString proposing;
    for (const Section& section : talk->sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::Date && proposal(*talk, field, {}, m_bound, QDate(2026, 11, 22))) {
                proposing = field.id;
            }
        }
    }
    QVERIFY(!proposing.isEmpty());
    FormEditor* editor = open(*talk);
    QTRY_VERIFY(row(proposing)->findChild<QPushButton*>());
    QVERIFY2(!editor->answers().isAnswered(proposing), "a proposal never answers by itself");
    control(proposing)->setFocus();
    press(control(proposing), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(editor->answers().isAnswered(proposing));
    QTRY_VERIFY2(row(proposing)->findChild<QPushButton*>()->isHidden() ||
                     !row(proposing)->findChild<QPushButton*>()->isVisible(),
                 "what is answered is not proposed again");
    editor->undoStack()->undo();
    QVERIFY(!editor->answers().isAnswered(proposing));
}

void TestFormEditor::progressIsShown()
{
    open(everyType());
    const auto* list = m_editor->findChild<QListView*>();
    const QModelIndex first = list->model()->index(0, 0);
    QCOMPARE(first.data(SectionModel::DetailRole).toString(), QStringLiteral("0 of 6 answered"));
    type(control(Text), QStringLiteral("x"));
    QTRY_COMPARE(first.data(SectionModel::DetailRole).toString(), QStringLiteral("1 of 6 answered"));
    QCOMPARE(list->model()->rowCount(), 3);
}

void TestFormEditor::issuesListJumps()
{
    FormDefinition form = everyType();
    fieldIn(form, QStringLiteral("check2"))->required = true;
    FormEditor* editor = open(form);
    control(Text)->setFocus();
    editor->showIssues(true);
    const auto lists = editor->findChildren<QListView*>();
    const auto issues = std::find_if(lists.begin(), lists.end(), [](const QListView* list) {
        return qobject_cast<IssueModel*>(list->model());
    });
    QVERIFY(issues != lists.end());
    QVERIFY((*issues)->isVisible());
    const auto* model = (*issues)->model();
    QCOMPARE(model->rowCount(), editor->issues().size());
    int errors = 0;
    for (int at = 0; at < model->rowCount(); ++at) {
        if (model->index(at, 0).data(IssueModel::FieldRole) == QLatin1String("check2")) {
            (*issues)->setCurrentIndex(model->index(at, 0));
            ++errors;
        }
    }
    QCOMPARE(errors, 1);
    QVERIFY(!row(QStringLiteral("check2"))->issueText().isEmpty());
    (*issues)->setFocus();
    press(*issues, Qt::Key_Return);
    QTRY_VERIFY(control(QStringLiteral("check2"))->hasFocus());
    press(control(QStringLiteral("check2")), Qt::Key_J);
    QTRY_VERIFY(row(QStringLiteral("check2"))->issueText().isEmpty());
    editor->showIssues(false);
    QVERIFY(!(*issues)->isVisible());
}

void TestFormEditor::issuesAreHiddenUntilAsked()
{
    FormDefinition form = everyType();
    fieldIn(form, Text)->required = true;
    FormEditor* editor = open(form);
    QCOMPARE(errorFields(*editor), QStringList{Text});
    QVERIFY(row(Text)->issueText().isEmpty());
    editor->showIssues(true);
    QVERIFY(control(Text)->accessibleDescription().contains(row(Text)->issueText()));
    editor->showIssues(false);
    QVERIFY(control(Text)->accessibleDescription().isEmpty());
    QSignalSpy changed(editor, &FormEditor::issuesChanged);
    type(control(Text), QStringLiteral("x"));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(errorFields(*editor).isEmpty());
}

void TestFormEditor::unreadableInputIsAnIssue()
{
    FormEditor* editor = open(everyType());
    const QString id = QStringLiteral("date");
    type(control(id), QStringLiteral("31/2"));
    press(control(id), Qt::Key_Return);
    QCOMPARE(errorFields(*editor), QStringList{id});
    QTRY_VERIFY(!row(id)->issueText().isEmpty());
}

void TestFormEditor::arrowsGoBetweenRows()
{
    open(everyType());
    control(Ask)->setFocus();
    press(control(Ask), Qt::Key_N);
    for (const char* next : {"check", "check2", "scale"}) {
        press(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), control(QString::fromLatin1(next)));
    }
    press(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), control(QStringLiteral("scale")));
    press(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), control(QStringLiteral("check2")));
}

void TestFormEditor::sectionListGoesToSections()
{
    FormEditor* editor = open(everyType());
    QSignalSpy section(editor, &FormEditor::sectionChanged);
    auto* list = editor->findChild<QListView*>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    press(list, Qt::Key_Return);
    QTRY_VERIFY(control(Ask)->hasFocus());
    QCOMPARE(section.last()[0].toString(), QStringLiteral("second"));
    control(QStringLiteral("signature"))->setFocus();
    QTRY_COMPARE(section.last()[0].toString(), QStringLiteral("third"));
    QCOMPARE(list->currentIndex().row(), 2);
}

void TestFormEditor::readOnlyShowsEverything()
{
    FormEditor* editor = open(everyType());
    const Answers answers = SampleAnswers(5).fill(editor->form());
    editor->setAnswers(answers);
    editor->setReadOnly(true);
    QVERIFY(editor->isReadOnly());
    QSignalSpy changed(editor, &FormEditor::answersChanged);
    const auto rows = editor->findChildren<FieldRow*>();
    for (const FieldRow* each : rows) {
        if (each->editor() && !each->isHidden()) {
            QWidget* where = each->editor()->focusTarget();
            where->setFocus();
            for (const int key : {Qt::Key_J, Qt::Key_N, Qt::Key_3, Qt::Key_Delete, Qt::Key_Space}) {
                press(where, key);
            }
            press(where, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(changed.isEmpty(), qPrintable(each->field().id));
        }
    }
    QCOMPARE(editor->answers().json(), answers.json());
    editor->setReadOnly(false);
    type(control(Text), QStringLiteral("x"));
    QCOMPARE(changed.count(), 1);
}

void TestFormEditor::lettersAreMerged()
{
    FormDefinition form = everyType();
    Field letter = makeField("letter", FieldType::Letter);
    letter.text = QStringLiteral("Hej {{client.name}}!\n\nRing {{user.phone}}.");
    form.sections[0].fields.append(letter);
    open(form);
    const auto labels = row(QStringLiteral("letter"))->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() ==
               QStringLiteral("Hej Test Testsson!\n\nRing …………."); // a missing value is a line
    }));
}

void TestFormEditor::requiredIsNotByColourAlone()
{
    FormDefinition form = everyType();
    fieldIn(form, Text)->required = true;
    open(form);
    const auto labels = row(Text)->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel* label) { return label->text() == QLatin1String("text *"); }));
    QCOMPARE(control(Text)->accessibleName(), QStringLiteral("text (required)"));
}

QTEST_MAIN(TestFormEditor)
#include "tst_form_editor.moc"
