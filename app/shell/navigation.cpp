// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int buttonHeight = 38;
constexpr int smallestMark = 20;
constexpr int pageLetters = 64; ///< what a page needs beside the names

/// The sign grows with the text.
int markSizeOf(const QWidget* widget)
{
    return qMax(smallestMark, widget->fontMetrics().ascent());
}

} // namespace

NavigationButton::NavigationButton(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setFont(scaledFont(1.0, QFont::Medium));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavigationButton::sizeHint() const
{
    const int words = m_narrow ? 0 : fontMetrics().horizontalAdvance(text()) + 16;
    return {12 + markSizeOf(this) + 12 + words, qMax(buttonHeight, fontMetrics().height() + 14)};
}

void NavigationButton::setNarrow(bool narrow)
{
    if (m_narrow != narrow) {
        m_narrow = narrow;
        updateGeometry();
        update();
    }
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter p(this);
    const QColor fill = isChecked()    ? t.accentSoft
                        : underMouse() ? mixed(t.raised, t.accentSoft, 0.6)
                                       : QColor();
    paintPanel(&p, rect(), fill, QColor());
    if (hasFocus()) {
        paintFocusRing(&p, rect());
    }
    const QColor front = isChecked() ? t.accent : t.text;
    const int markSize = markSizeOf(this);
    const QRect mark(12, (height() - markSize) / 2, markSize, markSize);
    lotsbok::icon(m_iconName, front).paint(&p, QStyle::visualRect(layoutDirection(), rect(), mark));
    if (m_narrow) {
        return;
    }
    p.setPen(front);
    const QRect words(12 + markSize + 12, 0, width() - 12 - markSize - 20, height());
    p.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
               fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Navigation::Navigation(const QList<CommandId>& pages, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_name(new QLabel(QStringLiteral("Lotsbok")))
    , m_pages(new QButtonGroup(this))
{
    setAccessibleName(tr("Navigation"));
    m_column->setContentsMargins(12, 16, 12, 12);
    m_column->setSpacing(4);
    auto* mark = new QLabel;
    mark->setPixmap(logo().pixmap(QSize(26, 26), devicePixelRatioF()));
    m_name->setFont(scaledFont(1.15, QFont::DemiBold));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 14);
    head->setSpacing(10);
    head->addWidget(mark);
    head->addWidget(m_name, 1);
    m_column->addLayout(head);
    for (const CommandId id : pages) {
        add(id, true);
    }
    m_column->addStretch();
    add(CommandId::GoSettings, true);
    add(CommandId::Menu, false);
    add(CommandId::Lock, false);
    m_wholeWidth = qMax(188, sizeHint().width());
    setFixedWidth(m_wholeWidth);
}

void Navigation::fitTo(int windowWidth)
{
    const bool narrow = windowWidth - m_wholeWidth < fontMetrics().averageCharWidth() * pageLetters;
    m_name->setHidden(narrow);
    int signsWidth = 0;
    for (NavigationButton* entry : std::as_const(m_buttons)) {
        entry->setNarrow(narrow);
        signsWidth = qMax(signsWidth, entry->sizeHint().width());
    }
    const QMargins margins = m_column->contentsMargins();
    setFixedWidth(narrow ? signsWidth + margins.left() + margins.right() : m_wholeWidth);
}

void Navigation::add(CommandId id, bool isPage)
{
    const Command& what = command(id);
    auto* entry = new NavigationButton(QLatin1String(what.iconName), what.label(), this);
    entry->setCheckable(isPage);
    entry->setToolTip(
        QStringLiteral("%1 (%2)").arg(what.label(), what.keys().toString(QKeySequence::NativeText)));
    if (isPage) {
        m_pages->addButton(entry);
    }
    connect(entry, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_column->addWidget(entry);
    m_buttons.insert(id, entry);
}

void Navigation::setCurrent(CommandId page)
{
    m_pages->setExclusive(false);
    const auto entries = m_pages->buttons();
    for (QAbstractButton* entry : entries) {
        entry->setChecked(entry == m_buttons.value(page));
    }
    m_pages->setExclusive(true);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), tokens().raised);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    p.fillRect(QRect(edge, 0, 1, height()), tokens().line);
}

} // namespace lotsbok
