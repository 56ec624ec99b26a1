// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/field_editor.h"

#include "forms/widgets/choice_editors.h"
#include "forms/widgets/date_editor.h"
#include "forms/widgets/map_editor.h"
#include "forms/widgets/number_editor.h"
#include "forms/widgets/rank_editor.h"
#include "forms/widgets/scale_editor.h"
#include "forms/widgets/signature_editor.h"
#include "forms/widgets/table_editor.h"
#include "forms/widgets/text_editors.h"
#include "forms/widgets/yes_no_editors.h"

#include <QKeyEvent>

namespace lotsbok {

FieldEditor::FieldEditor(QWidget* parent)
    : QWidget(parent)
{}

FieldEditor::~FieldEditor()
{
    const QList<QObject*> controls = findChildren<QObject*>();
    for (QObject* control : controls) {
        control->disconnect(this);
    }
}

FieldEditor* makeFieldEditor(const Field& field, const EditorContext& context, QWidget* parent)
{
    switch (field.type) {
    case FieldType::Text:
        return new TextEditor(field, parent);
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Date:
    case FieldType::Month:
        return new DateEditor(field, context, parent);
    case FieldType::Integer:
    case FieldType::Money:
        return new NumberEditor(field, parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case FieldType::Rank:
        return new RankEditor(field, parent);
    case FieldType::Party:
        return new PartyEditor(context, parent);
    case FieldType::Map:
        return new MapEditor(field, context, parent);
    case FieldType::YesNo:
        return new YesNoEditor(parent);
    case FieldType::Check:
        return new CheckEditor(field, parent);
    case FieldType::Scale:
        return new ScaleEditor(field, parent);
    case FieldType::Table:
        return new TableEditor(field, context, parent);
    case FieldType::Signature:
        return new SignatureEditor(context, parent);
    case FieldType::Letter:
        break;
    }
    return nullptr;
}

namespace FormKeys {

namespace {

bool isEnterWith(const QKeyEvent* event, Qt::KeyboardModifier modifier)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
           (event->modifiers() & ~Qt::KeypadModifier) == modifier;
}

} // namespace

bool isUndo(const QKeyEvent* event)
{
    return event->matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent* event)
{
    return event->matches(QKeySequence::Redo) ||
           (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier);
}

bool isUseProposal(const QKeyEvent* event)
{
    return isEnterWith(event, Qt::AltModifier);
}

bool isAddRow(const QKeyEvent* event)
{
    return isEnterWith(event, Qt::ControlModifier);
}

bool isRemoveRow(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Delete && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

int rowMove(const QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier) {
        return 0;
    }
    return event->key() == Qt::Key_Up ? -1 : (event->key() == Qt::Key_Down ? 1 : 0);
}

bool isAny(const QKeyEvent* event)
{
    return isUndo(event) || isRedo(event) || isUseProposal(event) || isAddRow(event) || isRemoveRow(event) ||
           rowMove(event) != 0;
}

} // namespace FormKeys

} // namespace lotsbok
