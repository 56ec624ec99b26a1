// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/network_map_view.h"
#include "forms/widgets/table_editor.h"
#include "tests/forms/widgets/field_editor_test.h"
#include "tests/forms/widgets/small_form.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

using namespace lotsbok;
using namespace lotsbok::tests;

/// The editors with rows: tables, cards and the network map.
class TestTableEditors : public FieldEditorTest {
    Q_OBJECT

private Q_SLOTS:
    void tableKeys();
    void tableKeepsRecordIds();
    void tableWithFixedRows();
    void tableStartRowsAreNoAnswer();
    void nestedTableKeysStayInside();
    void mapIsATableAndASpokenPicture();
};

void TestTableEditors::tableKeys()
{
    FieldEditor* editor = make(makeTable("a"));
    auto* table = qobject_cast<TableEditor*>(editor);
    showHost();
    const auto names = [editor] {
        QStringList list;
        const QJsonArray rows = editor->value().toArray();
        for (const QJsonValue& row : rows) {
            list.append(row[QStringLiteral("name")].toString());
        }
        return list.join(QLatin1Char(' '));
    };
    editor->focusTarget(0)->setFocus();
    type(editor->focusTarget(0), QStringLiteral("A"));
    press(editor->focusTarget(0), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(QApplication::focusWidget(), editor->focusTarget(1));
    type(editor->focusTarget(1), QStringLiteral("B"));
    press(editor->focusTarget(1), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("B A"));
    QCOMPARE(QApplication::focusWidget(), editor->focusTarget(0));
    press(editor->focusTarget(0), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("B A"));
    press(editor->focusTarget(0), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("A B"));
    press(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), QStringLiteral("A"));
    press(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor->value(), QJsonValue());
    QCOMPARE(table->rowCount(), 1);
}

void TestTableEditors::tableKeepsRecordIds()
{
    FieldEditor* editor = make(makeTable("a"));
    showHost();
    const QJsonArray rows = {QJsonObject{{QStringLiteral("_id"), QStringLiteral("1")},
                                         {QStringLiteral("name"), QStringLiteral("A")}},
                             QJsonObject{{QStringLiteral("_id"), QStringLiteral("2")},
                                         {QStringLiteral("name"), QStringLiteral("B")}}};
    editor->setValue(rows);
    editor->focusTarget(0)->setFocus();
    press(editor->focusTarget(0), Qt::Key_Down, Qt::AltModifier);
    const QJsonArray moved = editor->value().toArray();
    QCOMPARE(moved[0].toObject(), rows[1].toObject());
    QCOMPARE(moved[1].toObject(), rows[0].toObject());
}

void TestTableEditors::tableWithFixedRows()
{
    Field field = makeTable("a");
    field.rowLabels = {QStringLiteral("Polis"), QStringLiteral("Häkte")};
    field.maximum = 2;
    FieldEditor* editor = make(field);
    auto* table = qobject_cast<TableEditor*>(editor);
    showHost();
    QCOMPARE(table->rowCount(), 2);
    auto* first = editor->findChild<QLineEdit*>();
    QVERIFY(first->isReadOnly());
    QCOMPARE(first->text(), QStringLiteral("Polis"));
    editor->focusTarget(0)->setFocus();
    QVERIFY(editor->focusTarget(0) != first);
    press(editor->focusTarget(0), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(table->rowCount(), 2);
}

void TestTableEditors::tableStartRowsAreNoAnswer()
{
    Field field = makeTable("a");
    field.rowLabels = {QStringLiteral("Polis"), QStringLiteral("Häkte")};
    FieldEditor* editor = make(field);
    QCOMPARE(editor->value(), QJsonValue());
    showHost();
    editor->focusTarget(1)->setFocus();
    press(editor->focusTarget(1), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(editor->value(), QJsonValue());
    press(editor->focusTarget(1), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(editor->value().toArray().size(), 2);
}

void TestTableEditors::nestedTableKeysStayInside()
{
    Field cards = makeTable("a", true);
    cards.columns.append(makeTable("inner"));
    FieldEditor* editor = make(cards);
    showHost();
    auto* outer = qobject_cast<TableEditor*>(editor);
    QCOMPARE(outer->rowCount(), 0);
    qobject_cast<QAbstractButton*>(editor->focusTarget(-1))->click();
    QCOMPARE(outer->rowCount(), 1);
    auto* inner = editor->findChild<TableEditor*>();
    inner->focusTarget(0)->setFocus();
    press(inner->focusTarget(0), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(inner->rowCount(), 2);
    QCOMPARE(outer->rowCount(), 1);
}

void TestTableEditors::mapIsATableAndASpokenPicture()
{
    FieldEditor* editor = make(makeField("a", FieldType::Map));
    auto* picture = editor->findChild<NetworkMapView*>();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(picture);
    QCOMPARE(spoken->role(), QAccessible::Graphic);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Fråga"));
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Nobody is on the map yet."));
    showHost();
    type(editor->focusTarget(), QStringLiteral("Mamma"));
    const auto combos = editor->findChildren<QComboBox*>();
    press(combos[0], Qt::Key_Down);
    press(combos[1], Qt::Key_Down);
    const QJsonArray expected{QJsonObject{{QStringLiteral("name"), QStringLiteral("Mamma")},
                                          {QStringLiteral("ring"), 1},
                                          {QStringLiteral("tie"), QStringLiteral("supportive")}}};
    QCOMPARE(editor->value().toArray(), expected);
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Mamma: ring 1, Supportive"));
}

QTEST_MAIN(TestTableEditors)
#include "tst_table_editors.moc"
