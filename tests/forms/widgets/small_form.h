// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QTest>

namespace lotsbok::tests {

inline Field makeField(const char* id, FieldType type, const QString& label = {})
{
    Field field;
    field.id = QString::fromLatin1(id);
    field.type = type;
    field.label = label.isEmpty() ? field.id : label;
    return field;
}

inline Field makeTable(const char* id, bool asCards = false)
{
    Field table = makeField(id, FieldType::Table);
    table.columns = {makeField("name", FieldType::Text), makeField("due", FieldType::Date),
                     makeField("done", FieldType::YesNo)};
    table.asCards = asCards;
    return table;
}

/// One field of every type that is answered, in three sections; `more` is shown only when `ask` is yes.
inline FormDefinition everyType()
{
    Field choice = makeField("choice", FieldType::Choice);
    choice.options = {{QStringLiteral("a"), QStringLiteral("Alfa")},
                      {QStringLiteral("b"), QStringLiteral("Beta")}};
    Field rank = makeField("rank", FieldType::Rank);
    rank.options = {{QStringLiteral("x"), QStringLiteral("Boende")},
                    {QStringLiteral("y"), QStringLiteral("Fritid")},
                    {QStringLiteral("z"), QStringLiteral("Arbete")}};
    Field more = makeField("more", FieldType::LongText);
    more.condition = Condition{QStringLiteral("ask"), {QStringLiteral("yes")}, {}};
    Field check = makeField("check", FieldType::Check);
    check.withComment = true;
    Field cards = makeTable("cards", true);
    cards.columns.append(makeTable("inner"));
    Field bound = makeField("who", FieldType::Text);
    bound.bind = QStringLiteral("client.name");

    FormDefinition form;
    form.id = QStringLiteral("test");
    form.title = QStringLiteral("Provblankett");
    Section first{QStringLiteral("first"), QStringLiteral("Första"), {}, {}, {}};
    first.fields = {bound,
                    makeField("text", FieldType::Text),
                    makeField("long", FieldType::LongText),
                    makeField("date", FieldType::Date),
                    makeField("month", FieldType::Month),
                    makeField("number", FieldType::Integer),
                    makeField("money", FieldType::Money)};
    Section second{QStringLiteral("second"), QStringLiteral("Andra"), {}, {}, {}};
    second.fields = {
        makeField("ask", FieldType::YesNo),   more,   check, makeField("check2", FieldType::Check),
        makeField("scale", FieldType::Scale), choice, rank,  makeField("party", FieldType::Party)};
    Section third{QStringLiteral("third"), QStringLiteral("Tredje"), {}, {}, {}};
    third.fields = {makeTable("table"), cards, makeField("map", FieldType::Map),
                    makeField("signature", FieldType::Signature)};
    form.sections = {first, second, third};
    return form;
}

/// What the Tab key stops at inside `parent`; the insides of combo boxes are theirs.
inline QList<QWidget*> tabStops(const QWidget* parent)
{
    QList<QWidget*> stops;
    const auto widgets = parent->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        bool inside = false;
        for (QWidget* outer = widget->parentWidget(); outer && !inside; outer = outer->parentWidget()) {
            inside = qobject_cast<QComboBox*>(outer) != nullptr;
        }
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !inside) {
            stops.append(widget);
        }
    }
    return stops;
}

/// Types a text, å ä ö included (QTest::keyClicks aborts on them).
inline void type(QWidget* widget, const QString& text)
{
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

inline void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                  const QString& text = {})
{
    QTest::sendKeyEvent(QTest::Click, widget, static_cast<Qt::Key>(key), text, modifiers);
}

} // namespace lotsbok::tests
