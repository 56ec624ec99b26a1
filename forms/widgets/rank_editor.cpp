// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/rank_editor.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/form_icons.h"
#include "forms/widgets/rank_model.h"
#include "forms/widgets/side_list_delegate.h"
#include "forms/widgets/text_editors.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

namespace lotsbok {

RankEditor::RankEditor(const Field& field, QWidget* parent)
    : FieldEditor(parent)
    , m_model(new RankModel(field.options, this))
    , m_list(new QListView(this))
    , m_up(new FormToolButton(FormIcon::Up, this))
    , m_down(new FormToolButton(FormIcon::Down, this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 0, 0, 3, 1);
    layout->addWidget(m_up, 0, 1);
    layout->addWidget(m_down, 1, 1);
    layout->setRowStretch(2, 1);
    auto* hint = new ScaledLabel(tr("Space chooses or puts back, Alt+Up and Alt+Down change the order."), 0.9,
                                 QFont::Normal, this);
    hint->setMuted(true);
    layout->addWidget(hint, 3, 0, 1, 2);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SideListDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_up->setFocusPolicy(Qt::NoFocus); // the list has the same keys
    m_down->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_list);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_list, &QListView::clicked, this, [this] { toggleCurrent(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { refreshButtons(); });
    select(0);
    refreshHeight();
}

QJsonValue RankEditor::value() const
{
    const QStringList picked = m_model->picked();
    return picked.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(picked));
}

QWidget* RankEditor::focusTarget(int) const
{
    return m_list;
}

void RankEditor::setValue(const QJsonValue& value)
{
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& id : array) {
        ids.append(id.toString());
    }
    if (ids != m_model->picked()) {
        const int row = m_list->currentIndex().row();
        m_model->setPicked(ids);
        select(std::max(0, row));
        refreshHeight();
    }
}

void RankEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refreshButtons();
}

void RankEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_list, question, help);
    describeControl(m_up, tr("%1: move up").arg(question));
    describeControl(m_down, tr("%1: move down").arg(question));
}

bool RankEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event))) {
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Show) {
        refreshHeight();
    }
    return FieldEditor::eventFilter(watched, event);
}

bool RankEditor::handleKey(QKeyEvent* event)
{
    if (const int step = FormKeys::rowMove(event)) {
        moveCurrent(step);
        return true;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain &&
        (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        toggleCurrent();
        return true;
    }
    const bool removes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (plain && removes && m_model->isPicked(m_list->currentIndex().row())) {
        toggleCurrent();
        return true;
    }
    return false;
}

void RankEditor::toggleCurrent()
{
    if (!m_readOnly && m_list->currentIndex().isValid()) {
        select(m_model->toggle(m_list->currentIndex().row()));
        Q_EMIT edited({});
    }
}

void RankEditor::moveCurrent(int step)
{
    const int row = m_list->currentIndex().row();
    const int target = m_readOnly ? row : m_model->move(row, step);
    if (target != row) {
        select(target);
        Q_EMIT edited({});
    }
}

void RankEditor::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    refreshButtons();
}

void RankEditor::refreshButtons()
{
    const int row = m_list->currentIndex().row();
    m_up->setEnabled(!m_readOnly && m_model->isPicked(row) && m_model->isPicked(row - 1));
    m_down->setEnabled(!m_readOnly && m_model->isPicked(row) && m_model->isPicked(row + 1));
}

void RankEditor::refreshHeight()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(height);
}

} // namespace lotsbok
