// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/side_column.h"

#include "app/shell/app_settings.h"
#include "app/style/painting.h"
#include "app/style/theme.h"
#include "app/widgets/text.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lotsbok {

namespace {

constexpr int usualCharacters = 26;
constexpr int smallestUsualWidth = 270;
constexpr int gripWidth = 7;
constexpr int keyStep = 5; ///< per cent

} // namespace

/// The column's edge: dragged, or moved by the arrow keys while it has the keyboard.
class ColumnGrip final : public QWidget {
public:
    explicit ColumnGrip(SideColumn* column)
        : QWidget(column)
        , m_column(column)
    {
        setCursor(Qt::SplitHCursor);
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(SideColumn::tr("Width of the column"));
        setAccessibleDescription(SideColumn::tr("The arrow keys make it narrower or wider."));
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { m_from = event->globalPosition().toPoint().x(); }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        const int to = event->globalPosition().toPoint().x();
        const int moved = layoutDirection() == Qt::RightToLeft ? m_from - to : to - m_from;
        m_column->choose((m_column->width() + moved) * 100 / m_column->usualWidth());
        m_from = to;
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
            QWidget::keyPressEvent(event);
            return;
        }
        const bool wider = (event->key() == Qt::Key_Right) != mirrored;
        m_column->choose(m_column->widthPercent() + (wider ? keyStep : -keyStep));
    }

    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

    void paintEvent(QPaintEvent*) override
    {
        if (hasFocus()) {
            QPainter painter(this);
            paintFocusRing(&painter, rect(), 2);
        }
    }

private:
    friend class AccessibleGrip;
    SideColumn* m_column;
    int m_from = 0;
};

/// The edge as a divider whose place is a value.
class AccessibleGrip final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleGrip(ColumnGrip* grip)
        : QAccessibleWidget(grip, QAccessible::Splitter)
        , m_column(grip->m_column)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_column->widthPercent(); }
    void setCurrentValue(const QVariant& value) override { m_column->choose(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return SideColumn::widest; }
    [[nodiscard]] QVariant minimumValue() const override { return SideColumn::narrowest; }
    [[nodiscard]] QVariant minimumStepSize() const override { return keyStep; }

private:
    SideColumn* m_column;
};

namespace {

QAccessibleInterface* accessibleGrip(const QString&, QObject* object)
{
    auto* grip = dynamic_cast<ColumnGrip*>(object);
    return grip ? new AccessibleGrip(grip) : nullptr;
}

} // namespace

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
    , m_title(cardTitle({}))
    , m_head(new QHBoxLayout)
    , m_fixed(new QVBoxLayout)
    , m_all(new QVBoxLayout(this))
    , m_grip(nullptr)
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(accessibleGrip);
        return true;
    }();
    m_grip = new ColumnGrip(this); // after the factory: its name asks for what it is
    m_title->setFont(scaledFont(1.25, QFont::DemiBold));
    m_head->addWidget(m_title, 1);
    m_fixed->setContentsMargins(14, 18, 14, 0);
    m_fixed->setSpacing(10);
    m_fixed->addLayout(m_head);
    m_all->setContentsMargins(0, 0, 1, 8);
    m_all->setSpacing(8);
    m_all->addLayout(m_fixed);
    setWidthPercent(m_percent);
}

QWidget* SideColumn::grip() const
{
    return m_grip;
}

int SideColumn::usualWidth() const
{
    return qMax(smallestUsualWidth, fontMetrics().averageCharWidth() * usualCharacters);
}

void SideColumn::setWidthPercent(int percent)
{
    m_percent = qBound(narrowest, percent, widest);
    setFixedWidth(usualWidth() * m_percent / 100);
}

void SideColumn::choose(int percent)
{
    setWidthPercent(percent);
    Q_EMIT widthChosen(m_percent);
}

void SideColumn::keepWidth(AppSettings& settings, const QString& name)
{
    bool isNumber = false;
    const int percent = settings.layout(name).toInt(&isNumber);
    if (isNumber) {
        setWidthPercent(percent);
    }
    connect(this, &SideColumn::widthChosen, this,
            [&settings, name](int chosen) { settings.setLayout(name, QByteArray::number(chosen)); });
}

void SideColumn::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SideColumn::addAction(QWidget* widget)
{
    m_head->addWidget(widget);
}

void SideColumn::add(QWidget* widget)
{
    m_fixed->addWidget(widget);
}

void SideColumn::addFilling(QWidget* widget)
{
    m_all->addWidget(widget, 1);
}

void SideColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setWidthPercent(m_percent);
    }
}

// The grip lies over the edge, so that it takes no room from the list.
void SideColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - gripWidth;
    m_grip->setGeometry(left, 0, gripWidth, height());
    m_grip->raise();
}

void SideColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens().line);
}

} // namespace lotsbok
