// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/choice_editors.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/text_editors.h"

#include <QCollator>
#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

/// AT-SPI takes a combo box's name from the label that is its buddy; the accessible name alone is not enough.
/// The question stands elsewhere on the page, so this label is there to be heard only.
QLabel* makeSpokenLabel(QWidget* owner, QWidget* control)
{
    auto* label = new QLabel(owner);
    label->setBuddy(control);
    label->hide();
    return label;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Field& field, QWidget* parent)
    : FieldEditor(parent)
    , m_combo(new FormComboBox(this))
    , m_spokenLabel(makeSpokenLabel(this, m_combo))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->addItem(tr("Not answered"), QString());
    for (const Option& option : field.options) {
        m_combo->addItem(option.label, option.id);
    }
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] { Q_EMIT edited({}); });
}

QJsonValue ChoiceEditor::value() const
{
    return textAnswer(m_combo->currentData().toString());
}

QWidget* ChoiceEditor::focusTarget(int) const
{
    return m_combo;
}

void ChoiceEditor::setValue(const QJsonValue& value)
{
    const QString id = value.toString();
    int index = m_combo->findData(id);
    if (index < 0) { // an option that the form no longer has is still shown and kept
        m_combo->addItem(id, id);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setReadOnly(readOnly);
}

void ChoiceEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_combo, question, help);
    m_spokenLabel->setText(question);
}

PartyEditor::PartyEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(parent)
    , m_combo(new FormComboBox(this))
    , m_spokenLabel(makeSpokenLabel(this, m_combo))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    auto* line = new FormLineEdit(m_combo);
    m_combo->setLineEdit(line);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    // Leaving the field would replace what is written by a contact that differs in capitals only.
    QObject::disconnect(line, SIGNAL(editingFinished()), m_combo, nullptr);
    if (context.parties) {
        m_combo->setModel(context.parties);
        auto* completer = new QCompleter(context.parties, m_combo);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_combo->setCompleter(completer);
    }
    m_combo->setCurrentIndex(-1);
    m_combo->clearEditText();
    line->setPlaceholderText(tr("Choose a contact or type a name"));
    setFocusProxy(m_combo);
    connect(line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(QStringLiteral("text")); });
    connect(m_combo, &QComboBox::textActivated, this, [this] { Q_EMIT edited({}); });
}

QJsonValue PartyEditor::value() const
{
    return textAnswer(m_combo->currentText());
}

QWidget* PartyEditor::focusTarget(int) const
{
    return m_combo;
}

void PartyEditor::setValue(const QJsonValue& value)
{
    if (m_combo->currentText() != value.toString()) {
        m_combo->setEditText(value.toString());
        m_combo->lineEdit()->setCursorPosition(0);
    }
}

void PartyEditor::setReadOnly(bool readOnly)
{
    m_combo->setReadOnly(readOnly);
}

void PartyEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_combo, question, help);
    m_spokenLabel->setText(question);
    describeControl(m_combo->lineEdit(), question, help);
}

QStringList partyNames(const BoundValues& bound)
{
    QStringList names;
    const QJsonArray contacts = bound.value(QStringLiteral("contacts")).toArray();
    for (const QJsonValue& contact : contacts) {
        QStringList parts = {contact[QStringLiteral("organisation")].toString(),
                             contact[QStringLiteral("person")].toString()};
        parts.removeAll(QString());
        if (!parts.isEmpty()) {
            names.append(parts.join(QStringLiteral(", ")));
        }
    }
    names.removeDuplicates();
    const QCollator collator{QLocale(QLocale::Swedish)};
    std::sort(names.begin(), names.end(), collator);
    return names;
}

} // namespace lotsbok
