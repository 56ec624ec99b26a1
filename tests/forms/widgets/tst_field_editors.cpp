// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/choice_editors.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/date_editor.h"
#include "forms/widgets/number_editor.h"
#include "forms/widgets/rank_editor.h"
#include "forms/widgets/scale_editor.h"
#include "forms/widgets/yes_no_editors.h"
#include "tests/forms/widgets/field_editor_test.h"
#include "tests/forms/widgets/sample_answers.h"
#include "tests/forms/widgets/small_form.h"

#include <QAccessible>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace lotsbok;
using namespace lotsbok::tests;

/// Each editor by itself: its keys, its JSON, what it says to assistive technology.
class TestFieldEditors : public FieldEditorTest {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeShowsAndGivesItsAnswer_data();
    void everyTypeShowsAndGivesItsAnswer();
    void unansweredIsNull_data() { everyTypeShowsAndGivesItsAnswer_data(); }
    void unansweredIsNull();
    void yesNoIsOneKey_data();
    void yesNoIsOneKey();
    void yesNoArrows();
    void yesNoIsOneTabStop();
    void yesNoClickAgainTakesBack();
    void yesNoIsSpoken();
    void checkKeepsActionAndComment();
    void scaleTakesDigits();
    void scaleKeys();
    void scaleClickAgainTakesBack();
    void scaleIsASlider();
    void dateBecomesIsoWhenLeft();
    void dateArrowsStepDays();
    void dateThatIsNoneIsAnIssue();
    void numbersThatAreNoneAreIssues();
    void choiceIgnoresTheWheelAndKeepsUnknownOptions();
    void comboBoxesHaveBuddies();
    void partyOffersContactsAndTakesFreeText();
    void rankKeys();
    void longTextGrowsAndTabLeaves();
    void undoKeysAreLeftToTheForm();
    void readOnlyChangesNothing_data() { everyTypeShowsAndGivesItsAnswer_data(); }
    void readOnlyChangesNothing();
};

void TestFieldEditors::everyTypeShowsAndGivesItsAnswer_data()
{
    QTest::addColumn<QString>("fieldId");
    const FormDefinition form = everyType();
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (field.bind.isEmpty()) {
                QTest::newRow(qPrintable(field.id)) << field.id;
            }
        }
    }
}

void TestFieldEditors::everyTypeShowsAndGivesItsAnswer()
{
    QFETCH(QString, fieldId);
    const Field field = *m_form.field(fieldId);
    FieldEditor* editor = make(field);
    QSignalSpy edited(editor, &FieldEditor::edited);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QJsonValue value = SampleAnswers(seed).value(field);
        editor->setValue(value);
        QCOMPARE(editor->value(), value);
        QVERIFY(editor->inputIssue().isEmpty());
    }
    editor->setValue(QJsonValue());
    QCOMPARE(editor->value(), QJsonValue());
    QVERIFY2(edited.isEmpty(), "setValue is not an edit");
}

void TestFieldEditors::unansweredIsNull()
{
    QFETCH(QString, fieldId);
    FieldEditor* editor = make(*m_form.field(fieldId));
    QCOMPARE(editor->value(), QJsonValue());
    editor->setValue(QJsonValue(QJsonValue::Undefined));
    QCOMPARE(editor->value(), QJsonValue());
    QVERIFY(editor->focusTarget());
}

void TestFieldEditors::yesNoIsOneKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("J is Ja") << int(Qt::Key_J) << QStringLiteral("yes");
    QTest::newRow("Y is yes") << int(Qt::Key_Y) << QStringLiteral("yes");
    QTest::newRow("N is Nej") << int(Qt::Key_N) << QStringLiteral("no");
}

void TestFieldEditors::yesNoIsOneKey()
{
    QFETCH(int, key);
    QFETCH(QString, expected);
    FieldEditor* editor = make(makeField("a", FieldType::YesNo));
    shown<QRadioButton>(editor);
    QSignalSpy edited(editor, &FieldEditor::edited);
    press(editor->focusTarget(), key);
    QCOMPARE(editor->value().toString(), expected);
    QCOMPARE(edited.count(), 1);
    QVERIFY2(edited[0][0].toString().isEmpty(), "an answer is a step of its own");
    press(editor->focusTarget(), key);
    QCOMPARE(edited.count(), 1);
    press(editor->focusTarget(), key == Qt::Key_N ? Qt::Key_Delete : Qt::Key_Backspace);
    QCOMPARE(editor->value(), QJsonValue());
}

void TestFieldEditors::yesNoArrows()
{
    FieldEditor* editor = make(makeField("a", FieldType::YesNo));
    shown<QRadioButton>(editor);
    QSignalSpy steps(editor, &FieldEditor::stepRequested);
    press(editor->focusTarget(), Qt::Key_Right);
    QCOMPARE(editor->value().toString(), QStringLiteral("yes"));
    press(editor->focusTarget(), Qt::Key_Right);
    QCOMPARE(editor->value().toString(), QStringLiteral("no"));
    press(editor->focusTarget(), Qt::Key_Up);
    press(editor->focusTarget(), Qt::Key_Down);
    QCOMPARE(steps.count(), 2);
    QCOMPARE(steps[0][0].toInt(), -1);
    QCOMPARE(steps[1][0].toInt(), 1);
    QCOMPARE(editor->value().toString(), QStringLiteral("no"));
}

void TestFieldEditors::yesNoIsOneTabStop()
{
    FieldEditor* editor = make(makeField("a", FieldType::YesNo));
    for (const QString& answer : {QString(), QStringLiteral("yes"), QStringLiteral("no")}) {
        editor->setValue(answer);
        int stops = 0;
        const auto buttons = editor->findChildren<QRadioButton*>();
        for (const QRadioButton* button : buttons) {
            stops += (button->focusPolicy() & Qt::TabFocus) ? 1 : 0;
        }
        QCOMPARE(stops, 1);
        QVERIFY(editor->focusTarget()->focusPolicy() & Qt::TabFocus);
    }
}

void TestFieldEditors::yesNoClickAgainTakesBack()
{
    FieldEditor* editor = make(makeField("a", FieldType::YesNo));
    auto* yes = shown<QRadioButton>(editor);
    yes->click();
    QCOMPARE(editor->value().toString(), QStringLiteral("yes"));
    yes->click();
    QCOMPARE(editor->value(), QJsonValue());
}

void TestFieldEditors::yesNoIsSpoken()
{
    FieldEditor* editor = make(makeField("a", FieldType::YesNo));
    const auto buttons = editor->findChildren<QRadioButton*>();
    QCOMPARE(buttons.size(), 2);
    QAccessibleInterface* yes = QAccessible::queryAccessibleInterface(buttons[0]);
    QCOMPARE(yes->role(), QAccessible::RadioButton);
    QCOMPARE(yes->text(QAccessible::Name), QStringLiteral("Fråga: Yes"));
    QCOMPARE(QAccessible::queryAccessibleInterface(buttons[1])->text(QAccessible::Name),
             QStringLiteral("Fråga: No"));
    QVERIFY(!yes->state().checked);
    buttons[0]->click();
    QVERIFY(yes->state().checked);
}

void TestFieldEditors::checkKeepsActionAndComment()
{
    Field field = makeField("a", FieldType::Check);
    field.withComment = true;
    FieldEditor* editor = make(field);
    const auto texts = editor->findChildren<GrowingTextEdit*>();
    QCOMPARE(texts.size(), 2);
    QSignalSpy edited(editor, &FieldEditor::edited);
    showHost();
    type(texts[0], QStringLiteral("Åtgärd"));
    type(texts[1], QStringLiteral("ö"));
    press(editor->focusTarget(), Qt::Key_N);
    const QJsonObject expected{{QStringLiteral("answer"), QStringLiteral("no")},
                               {QStringLiteral("action"), QStringLiteral("Åtgärd")},
                               {QStringLiteral("comment"), QStringLiteral("ö")}};
    QCOMPARE(editor->value().toObject(), expected);
    QCOMPARE(edited.first()[0].toString(), QStringLiteral("action"));
    press(editor->focusTarget(), Qt::Key_Backspace);
    QVERIFY2(!editor->value().toObject().contains(QStringLiteral("answer")), "unanswered is not Nej");
    QCOMPARE(texts[0]->accessibleName(), QStringLiteral("Fråga: Action"));
}

void TestFieldEditors::scaleTakesDigits()
{
    FieldEditor* editor = make(makeField("a", FieldType::Scale));
    auto* bar = shown<ScaleBar>(editor);
    for (int digit = 0; digit <= 9; ++digit) {
        bar->setValue({});
        press(bar, Qt::Key_5);
        press(bar, Qt::Key_0 + digit);
        QCOMPARE(editor->value().toInt(-1), digit);
    }
    press(bar, Qt::Key_1);
    press(bar, Qt::Key_0);
    QCOMPARE(editor->value().toInt(), 10);
    press(bar, Qt::Key_0);
    QCOMPARE(editor->value().toInt(-1), 0);
}

void TestFieldEditors::scaleKeys()
{
    FieldEditor* editor = make(makeField("a", FieldType::Scale));
    auto* bar = shown<ScaleBar>(editor);
    QSignalSpy steps(editor, &FieldEditor::stepRequested);
    press(bar, Qt::Key_Right);
    QCOMPARE(editor->value().toInt(-1), 0);
    press(bar, Qt::Key_Left);
    QCOMPARE(editor->value().toInt(-1), 0);
    press(bar, Qt::Key_End);
    press(bar, Qt::Key_Right);
    QCOMPARE(editor->value().toInt(-1), 10);
    press(bar, Qt::Key_Home);
    QCOMPARE(editor->value().toInt(-1), 0);
    press(bar, Qt::Key_Delete);
    QCOMPARE(editor->value(), QJsonValue());
    press(bar, Qt::Key_Down);
    QCOMPARE(steps.count(), 1);
    press(bar, Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(editor->value(), QJsonValue());
}

void TestFieldEditors::scaleClickAgainTakesBack()
{
    FieldEditor* editor = make(makeField("a", FieldType::Scale));
    auto* bar = shown<ScaleBar>(editor);
    bar->resize(440, 34);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(438 - 16, 17));
    QCOMPARE(editor->value().toInt(), 10);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(438 - 16, 17));
    QCOMPARE(editor->value(), QJsonValue());
}

void TestFieldEditors::scaleIsASlider()
{
    Field field = makeField("a", FieldType::Scale);
    field.lowLabel = QStringLiteral("inte alls nöjd");
    field.highLabel = QStringLiteral("mycket nöjd");
    FieldEditor* editor = make(field);
    auto* bar = editor->findChild<ScaleBar*>();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(bar);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Fråga"));
    QVERIFY(spoken->text(QAccessible::Description).contains(QStringLiteral("10 means mycket nöjd")));
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("not answered"));
    QAccessibleValueInterface* value = spoken->valueInterface();
    QVERIFY(value);
    QVERIFY2(!value->currentValue().isValid(), "unanswered is not 0");
    value->setCurrentValue(6);
    QCOMPARE(editor->value().toInt(), 6);
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("6 of 10"));
    QCOMPARE(value->maximumValue().toInt(), 10);
}

void TestFieldEditors::dateBecomesIsoWhenLeft()
{
    FieldEditor* editor = make(makeField("a", FieldType::Date));
    auto* line = shown<QLineEdit>(editor);
    type(line, QStringLiteral("22/11"));
    QCOMPARE(editor->value().toString(), QStringLiteral("2026-11-22"));
    QCOMPARE(line->text(), QStringLiteral("22/11"));
    press(line, Qt::Key_Return);
    QCOMPARE(line->text(), QStringLiteral("2026-11-22"));
}

void TestFieldEditors::dateArrowsStepDays()
{
    FieldEditor* editor = make(makeField("a", FieldType::Date));
    auto* line = shown<QLineEdit>(editor);
    editor->setValue(QStringLiteral("2026-12-31"));
    press(line, Qt::Key_Up);
    QCOMPARE(editor->value().toString(), QStringLiteral("2027-01-01"));
    press(line, Qt::Key_Down);
    QCOMPARE(editor->value().toString(), QStringLiteral("2026-12-31"));
}

void TestFieldEditors::dateThatIsNoneIsAnIssue()
{
    FieldEditor* editor = make(makeField("a", FieldType::Date));
    auto* line = shown<QLineEdit>(editor);
    QSignalSpy changed(editor, &FieldEditor::inputIssueChanged);
    type(line, QStringLiteral("31/2"));
    QVERIFY2(editor->inputIssue().isEmpty(), "nobody is told off while typing");
    press(line, Qt::Key_Return);
    QVERIFY(!editor->inputIssue().isEmpty());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(editor->value(), QJsonValue());
    QCOMPARE(line->text(), QStringLiteral("31/2"));
}

void TestFieldEditors::numbersThatAreNoneAreIssues()
{
    FieldEditor* number = make(makeField("a", FieldType::Integer));
    auto* line = shown<QLineEdit>(number);
    type(line, QStringLiteral("tolv"));
    press(line, Qt::Key_Return);
    QVERIFY(!number->inputIssue().isEmpty());
    FieldEditor* money = make(makeField("b", FieldType::Money));
    auto* amount = shown<QLineEdit>(money);
    type(amount, QStringLiteral("30 000,5"));
    QCOMPARE(money->value().toInteger(), 3000050);
    press(amount, Qt::Key_Return);
    QCOMPARE(amount->text(), QStringLiteral("30\u00A0000,50"));
}

void TestFieldEditors::choiceIgnoresTheWheelAndKeepsUnknownOptions()
{
    FieldEditor* editor = make(*m_form.field(QStringLiteral("choice")));
    auto* combo = shown<QComboBox>(editor);
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(combo, &wheel);
    QCOMPARE(editor->value(), QJsonValue());
    editor->setValue(QStringLiteral("retired"));
    QCOMPARE(editor->value().toString(), QStringLiteral("retired"));
    press(combo, Qt::Key_Home);
    QCOMPARE(editor->value(), QJsonValue());
    type(combo, QStringLiteral("B"));
    QCOMPARE(editor->value().toString(), QStringLiteral("b"));
}

void TestFieldEditors::comboBoxesHaveBuddies()
{
    for (const QString& id : {QStringLiteral("choice"), QStringLiteral("party")}) {
        FieldEditor* editor = make(*m_form.field(id));
        auto* combo = editor->findChild<QComboBox*>();
        const auto relations = QAccessible::queryAccessibleInterface(combo)->relations(QAccessible::Label);
        QVERIFY2(!relations.isEmpty(), "AT-SPI names a combo box by its label only");
        QCOMPARE(relations.first().first->text(QAccessible::Name), QStringLiteral("Fråga"));
    }
}

void TestFieldEditors::partyOffersContactsAndTakesFreeText()
{
    FieldEditor* editor = make(makeField("a", FieldType::Party));
    auto* combo = shown<QComboBox>(editor);
    QCOMPARE(combo->count(), 2);
    QCOMPARE(combo->itemText(1), QStringLiteral("Polis, Eva Påhittad"));
    type(combo->lineEdit(), QStringLiteral("Någon ny"));
    QCOMPARE(editor->value().toString(), QStringLiteral("Någon ny"));
    QCOMPARE(m_parties.rowCount(), 2);
    editor->setValue(QStringLiteral("frivården"));
    combo->setFocus();
    combo->clearFocus();
    QCOMPARE(editor->value().toString(), QStringLiteral("frivården")); // leaving is no edit
    combo->lineEdit()->clear();
    QCOMPARE(editor->value(), QJsonValue());
}

void TestFieldEditors::rankKeys()
{
    FieldEditor* editor = make(*m_form.field(QStringLiteral("rank")));
    showHost();
    QWidget* list = editor->focusTarget();
    list->setFocus();
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Space); // y
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Return); // x
    QCOMPARE(editor->value().toArray(), (QJsonArray{QStringLiteral("y"), QStringLiteral("x")}));
    press(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(editor->value().toArray(), (QJsonArray{QStringLiteral("x"), QStringLiteral("y")}));
    press(list, Qt::Key_Delete);
    QCOMPARE(editor->value().toArray(), QJsonArray{QStringLiteral("y")});
}

void TestFieldEditors::longTextGrowsAndTabLeaves()
{
    FieldEditor* editor = make(makeField("a", FieldType::LongText));
    FieldEditor* next = make(makeField("b", FieldType::Text));
    auto* text = shown<GrowingTextEdit>(editor);
    const int before = text->height();
    editor->setValue(QStringLiteral("rad\n").repeated(20));
    QVERIFY(text->minimumHeight() > before + 10 * text->fontMetrics().height());
    QVERIFY(text->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
    press(text, Qt::Key_Tab);
    QVERIFY(next->focusTarget()->hasFocus());
    QVERIFY(!editor->value().toString().contains(QLatin1Char('\t')));
}

void TestFieldEditors::undoKeysAreLeftToTheForm()
{
    for (const FieldType fieldType : {FieldType::Text, FieldType::LongText}) {
        FieldEditor* editor = make(makeField("a", fieldType));
        showHost();
        QWidget* control = editor->focusTarget();
        control->setFocus();
        type(control, QStringLiteral("abc"));
        QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        claim.ignore();
        QCoreApplication::sendEvent(control, &claim);
        QVERIFY(!claim.isAccepted());
        press(control, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->value().toString(), QStringLiteral("abc"));
    }
}

void TestFieldEditors::readOnlyChangesNothing()
{
    QFETCH(QString, fieldId);
    const Field field = *m_form.field(fieldId);
    FieldEditor* editor = make(field);
    const QJsonValue value = SampleAnswers(3).value(field);
    editor->setValue(value);
    editor->setReadOnly(true);
    showHost();
    const auto controls = tabStops(editor);
    QVERIFY(!controls.isEmpty());
    for (QWidget* control : controls) {
        control->setFocus();
        for (const int key : {Qt::Key_J, Qt::Key_N, Qt::Key_5, Qt::Key_Space, Qt::Key_Delete, Qt::Key_Up,
                              Qt::Key_Right, Qt::Key_Home, Qt::Key_Backspace}) {
            press(control, key);
        }
        press(control, Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(editor->value(), value);
}

QTEST_MAIN(TestFieldEditors)
#include "tst_field_editors.moc"
