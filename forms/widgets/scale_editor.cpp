// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/scale_editor.h"

#include "forms/widgets/accessible_controls.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/form_colours.h"
#include "forms/widgets/text_editors.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int ScaleMaximum = 10;
constexpr qint64 TenWithinMs = 1000; ///< so soon after 1, a 0 makes it 10

} // namespace

ScaleBar::ScaleBar(QWidget* parent)
    : QWidget(parent)
{
    installAccessibleControls();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ScaleBar::valueText() const
{
    return m_value ? tr("%1 of 10").arg(*m_value) : tr("not answered");
}

QSize ScaleBar::sizeHint() const
{
    const int height = std::max(controlHeight(this), fontMetrics().height() + 12);
    return {(height + 4) * (ScaleMaximum + 1), height};
}

QSize ScaleBar::minimumSizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(QStringLiteral("10")) + 8;
    return {digits * (ScaleMaximum + 1), sizeHint().height()};
}

void ScaleBar::setValue(std::optional<int> value)
{
    if (m_value != value) {
        m_value = value;
        announce();
        update();
    }
}

void ScaleBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void ScaleBar::choose(std::optional<int> value)
{
    if (!m_readOnly && m_value != value) {
        setValue(value);
        Q_EMIT chosen();
    }
}

bool ScaleBar::event(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave) {
        const bool inside = event->type() == QEvent::HoverMove;
        m_hovered = inside && !m_readOnly ? boxAt(static_cast<QHoverEvent*>(event)->position()) : -1;
        update();
    }
    return QWidget::event(event);
}

void ScaleBar::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier) {
        event->ignore();
        return;
    }
    const int key = event->key();
    const int forward = isRightToLeft() ? -1 : 1;
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typeDigit(key - Qt::Key_0);
        return;
    }
    switch (key) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        choose({});
        break;
    case Qt::Key_Left:
        choose(std::clamp(m_value.value_or(0) - forward, 0, ScaleMaximum));
        break;
    case Qt::Key_Right:
        choose(std::clamp(m_value ? *m_value + forward : 0, 0, ScaleMaximum));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(ScaleMaximum);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepRequested(key == Qt::Key_Up ? -1 : 1);
        break;
    default:
        event->ignore();
    }
}

void ScaleBar::mousePressEvent(QMouseEvent* event)
{
    const int number = boxAt(event->position());
    if (event->button() == Qt::LeftButton && number >= 0) {
        choose(m_value == number ? std::nullopt : std::optional(number));
    }
}

void ScaleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    for (int number = 0; number <= ScaleMaximum; ++number) {
        const bool isChosen = m_value == number;
        const QRectF frame = box(number).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor outline =
            number == m_hovered ? colours.color(QPalette::Highlight) : colours.color(QPalette::Dark);
        painter.setPen(isChosen ? QPen(Qt::NoPen) : QPen(outline, 1));
        painter.setBrush(isChosen ? colours.highlight() : colours.base());
        painter.drawRoundedRect(frame, 6, 6);
        QFont digits = font();
        digits.setWeight(isChosen ? QFont::Bold : QFont::Normal);
        painter.setFont(digits);
        painter.setPen(isChosen ? colours.color(QPalette::HighlightedText) : colours.color(QPalette::Text));
        painter.drawText(frame, Qt::AlignCenter, QString::number(number));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

QRectF ScaleBar::box(int number) const
{
    const double gap = 4;
    const double edge = 4; // room for the focus ring around all boxes
    const double width = (this->width() - 2 * edge - ScaleMaximum * gap) / (ScaleMaximum + 1);
    const int place = isRightToLeft() ? ScaleMaximum - number : number;
    return {edge + place * (width + gap), edge, width, height() - 2 * edge};
}

int ScaleBar::boxAt(QPointF position) const
{
    for (int number = 0; number <= ScaleMaximum; ++number) {
        if (box(number).contains(position)) {
            return number;
        }
    }
    return -1;
}

void ScaleBar::typeDigit(int digit)
{
    const bool isTen =
        digit == 0 && m_value == 1 && m_sinceOne.isValid() && m_sinceOne.elapsed() < TenWithinMs;
    if (digit == 1) {
        m_sinceOne.start();
    } else {
        m_sinceOne.invalidate();
    }
    choose(isTen ? ScaleMaximum : digit);
}

void ScaleBar::announce()
{
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, m_value ? QVariant(*m_value) : QVariant());
        QAccessible::updateAccessibility(&event);
    }
}

ScaleEditor::ScaleEditor(const Field& field, QWidget* parent)
    : FieldEditor(parent)
    , m_bar(new ScaleBar(this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_bar, 0, 0, 1, 2);
    setFocusProxy(m_bar);
    if (!field.lowLabel.isEmpty() || !field.highLabel.isEmpty()) {
        auto* low = new ScaledLabel(field.lowLabel, 0.9, QFont::Normal, this);
        auto* high = new ScaledLabel(field.highLabel, 0.9, QFont::Normal, this);
        low->setMuted(true);
        high->setMuted(true);
        high->setAlignment(Qt::AlignRight | Qt::AlignTop);
        layout->addWidget(low, 1, 0);
        layout->addWidget(high, 1, 1);
        m_ends = tr("0 means %1, 10 means %2").arg(field.lowLabel, field.highLabel);
    }
    setMaximumWidth(m_bar->sizeHint().width() * 3 / 2);
    connect(m_bar, &ScaleBar::chosen, this, [this] { Q_EMIT edited(QStringLiteral("scale")); });
    connect(m_bar, &ScaleBar::stepRequested, this, &FieldEditor::stepRequested);
}

void ScaleEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setMaximumWidth(m_bar->sizeHint().width() * 3 / 2);
    }
}

QJsonValue ScaleEditor::value() const
{
    return m_bar->value() ? QJsonValue(*m_bar->value()) : QJsonValue();
}

QWidget* ScaleEditor::focusTarget(int) const
{
    return m_bar;
}

void ScaleEditor::setValue(const QJsonValue& value)
{
    m_bar->setValue(value.isDouble() ? std::optional(value.toInt()) : std::nullopt);
}

void ScaleEditor::setReadOnly(bool readOnly)
{
    m_bar->setReadOnly(readOnly);
}

void ScaleEditor::setQuestion(const QString& question, const QString& help)
{
    QStringList description = {m_ends, help};
    description.removeAll(QString());
    describeControl(m_bar, question, description.join(QStringLiteral(". ")));
}

} // namespace lotsbok
