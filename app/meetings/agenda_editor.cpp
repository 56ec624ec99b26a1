// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/agenda_editor.h"

#include "app/meetings/meeting_text.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace lotsbok {

namespace {

constexpr int longestText = 500; // AgendaItem::fields

QString hearingText(const QList<RoomAnswer>& answers)
{
    QStringList leaving;
    for (const RoomAnswer& answer : answers) {
        if (!answer.allowed) {
            leaving << QStringLiteral("%1 (%2)").arg(partyText(answer.party), infoKindsText(answer.missing));
        }
    }
    if (answers.isEmpty()) {
        return {};
    }
    return leaving.isEmpty()
               ? AgendaRow::tr("Everybody who is invited may hear this.")
               : AgendaRow::tr("Must leave the room: %1").arg(leaving.join(QStringLiteral("; ")));
}

} // namespace

AgendaRow::AgendaRow(int number, const AgendaItem& item, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_item(item)
    , m_text(new QLineEdit(item.text))
    , m_kinds(new QToolButton)
    , m_hearing(mutedText({}))
{
    m_text->setMaxLength(longestText);
    m_text->setAccessibleName(tr("Item %1 of the agenda").arg(number));
    m_text->setPlaceholderText(tr("What is to be spoken of"));
    m_text->setCursorPosition(0);
    buildKinds();
    auto* off = iconTool(QStringLiteral("close"), tr("Take item %1 away").arg(number));
    auto* label = new QLabel(QStringLiteral("%1.").arg(number));
    label->setBuddy(m_text);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_text, 1);
    line->addWidget(m_kinds);
    line->addWidget(off);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addLayout(line);
    if (m_item.commitment) {
        column->addWidget(mutedText(tr("From an earlier meeting")));
    }
    column->addWidget(m_hearing);
    m_hearing->hide();
    connect(m_text, &QLineEdit::textEdited, this, &AgendaRow::edited);
    connect(m_text, &QLineEdit::returnPressed, this, &AgendaRow::nextWanted);
    connect(off, &QToolButton::clicked, this, &AgendaRow::removeWanted);
    for (const auto& [key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto* moves = new QShortcut(QKeySequence(Qt::ALT | key), this);
        moves->setContext(Qt::WidgetWithChildrenShortcut);
        connect(moves, &QShortcut::activated, this, [this, by = by] { Q_EMIT moveWanted(by); });
    }
}

void AgendaRow::buildKinds()
{
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_kinds->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_kinds);
    for (size_t i = 0; i < wordsOf(InfoKind{}).size(); ++i) {
        const auto kind = static_cast<InfoKind>(i);
        QAction* action = menu->addAction(infoKindText(kind));
        action->setCheckable(true);
        action->setChecked(m_item.kinds.contains(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool on) {
            m_item.kinds.removeOne(kind);
            if (on) {
                m_item.kinds.append(kind);
            }
            showKinds();
            Q_EMIT edited();
        });
    }
    m_kinds->setMenu(menu);
    showKinds();
}

void AgendaRow::showKinds()
{
    const QString kinds = m_item.kinds.isEmpty() ? tr("Minutes only") : infoKindsText(m_item.kinds);
    const int widest = fontMetrics().averageCharWidth() * 26;
    m_kinds->setText(fontMetrics().elidedText(kinds, Qt::ElideRight, widest));
    m_kinds->setToolTip(tr("What item %1 tells of: %2").arg(m_number).arg(kinds));
    m_kinds->setAccessibleName(m_kinds->toolTip());
}

AgendaItem AgendaRow::item() const
{
    AgendaItem value = m_item;
    value.text = m_text->text().trimmed();
    return value;
}

void AgendaRow::setHearing(const QList<RoomAnswer>& answers)
{
    const QString text = hearingText(answers);
    m_hearing->setText(text);
    m_hearing->setVisible(!text.isEmpty());
    m_text->setAccessibleDescription(text);
}

void AgendaRow::focusText()
{
    m_text->setFocus();
}

AgendaEditor::AgendaEditor(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    m_column->setSpacing(2);
    QPushButton* add = button(tr("New item"), QStringLiteral("plus"));
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_column);
    column->addLayout(line);
    connect(add, &QPushButton::clicked, this, &AgendaEditor::addEmpty);
}

QList<AgendaItem> AgendaEditor::allItems() const
{
    QList<AgendaItem> items;
    for (const AgendaRow* row : m_rows) {
        items.append(row->item());
    }
    return items;
}

QList<AgendaItem> AgendaEditor::agenda() const
{
    QList<AgendaItem> items = allItems();
    items.removeIf([](const AgendaItem& item) { return item.text.isEmpty(); });
    return items;
}

void AgendaEditor::setAgenda(const QList<AgendaItem>& agenda)
{
    showItems(agenda);
}

void AgendaEditor::setHearing(const QList<QList<RoomAnswer>>& answers)
{
    qsizetype place = 0;
    for (AgendaRow* row : std::as_const(m_rows)) {
        const bool counts = !row->item().text.isEmpty() && place < answers.size();
        row->setHearing(counts ? answers.at(place) : QList<RoomAnswer>());
        place += counts ? 1 : 0;
    }
}

void AgendaEditor::showItems(const QList<AgendaItem>& items)
{
    for (AgendaRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto* row = new AgendaRow(int(i) + 1, items[i]);
        connect(row, &AgendaRow::edited, this, &AgendaEditor::edited);
        connect(row, &AgendaRow::moveWanted, this, [this, i](int by) { move(i, by); });
        connect(row, &AgendaRow::removeWanted, this, [this, i] { remove(i); });
        connect(row, &AgendaRow::nextWanted, this, &AgendaEditor::addEmpty);
        m_rows.append(row);
        m_column->addWidget(row);
    }
}

void AgendaEditor::addEmpty()
{
    QList<AgendaItem> items = allItems();
    if (items.isEmpty() || !items.last().text.isEmpty()) {
        items.append(AgendaItem{});
        showItems(items);
    }
    m_rows.last()->focusText();
}

void AgendaEditor::move(qsizetype place, int by)
{
    QList<AgendaItem> items = allItems();
    const qsizetype to = place + by;
    if (to >= 0 && to < items.size()) {
        items.swapItemsAt(place, to);
        showItems(items);
        m_rows.at(to)->focusText();
        Q_EMIT edited();
    }
}

void AgendaEditor::remove(qsizetype place)
{
    QList<AgendaItem> items = allItems();
    items.removeAt(place);
    showItems(items);
    if (!m_rows.isEmpty()) {
        m_rows.at(qMin(place, m_rows.size() - 1))->focusText();
    }
    Q_EMIT edited();
}

} // namespace lotsbok
