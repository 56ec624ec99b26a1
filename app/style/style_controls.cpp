// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/lotsbok_style.h"
#include "app/style/painting.h"
#include "app/style/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace lotsbok {

namespace {

void paintTab(QPainter* p, const QStyleOption* o)
{
    const Tokens& t = tokens();
    const QRectF r(o->rect);
    const bool selected = o->state & QStyle::State_Selected;
    p->fillRect(QRectF(r.left(), r.bottom(), r.width(), 1), t.line);
    if (selected) {
        paintPanel(p, QRectF(r.left() + 8, r.bottom() - 2, r.width() - 16, 3), t.accent, QColor(), 1, 1.5);
    }
    if (selected && (o->state & QStyle::State_HasFocus)) {
        paintFocusRing(p, r.adjusted(4, 5, -4, -6));
    }
}

void paintScrollBarSlider(QPainter* p, const QStyleOption* o)
{
    const Tokens& t = tokens();
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(o);
    const bool lying = slider && slider->orientation == Qt::Horizontal;
    const QRect r = lying ? o->rect.adjusted(2, 4, -2, -2) : o->rect.adjusted(4, 2, -2, -2);
    const bool active = o->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    paintPanel(p, r, active ? t.muted : mixed(t.control, t.surface, 0.35), QColor(), 1, 3);
}

// Icon and text together in the middle, with more room between them than Fusion gives.
void paintButtonLabel(const QStyle* style, QPainter* p, const QStyleOptionButton& o, const QWidget* widget)
{
    const bool enabled = o.state & QStyle::State_Enabled;
    const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic |
                      (style->styleHint(QStyle::SH_UnderlineShortcut, &o, widget) ? 0 : Qt::TextHideMnemonic);
    const int mark = o.icon.isNull() ? 0 : o.iconSize.width();
    const int gap = mark > 0 && !o.text.isEmpty() ? iconGap : 0;
    const int words = o.fontMetrics.boundingRect(QRect(), flags, o.text).width();
    const int whole = mark + gap + words;
    const QRect room(o.rect.center().x() - whole / 2, o.rect.top(), whole, o.rect.height());
    if (mark > 0) {
        const QRect place(room.left(), room.center().y() - mark / 2, mark, mark);
        o.icon.paint(p, QStyle::visualRect(o.direction, room, place), Qt::AlignCenter,
                     enabled ? QIcon::Normal : QIcon::Disabled,
                     (o.state & QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    const QRect text = QStyle::visualRect(o.direction, room, room.adjusted(mark + gap, 0, 2, 0));
    style->drawItemText(p, text, flags, o.palette, enabled, o.text, QPalette::ButtonText);
}

void paintProgress(QPainter* p, const QStyleOption* o)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(o);
    if (!bar) {
        return;
    }
    const int span = qMax(1, bar->maximum - bar->minimum);
    QRectF done(o->rect);
    done.setWidth(done.width() * qBound(0, bar->progress - bar->minimum, span) / span);
    if (done.width() > 0) {
        paintPanel(p, done, tokens().accent, QColor(), 1, 4);
    }
}

/// A primary or dangerous button has a text colour of its own while it can be pressed.
QStyleOptionButton withOwnText(const QStyleOptionButton& button, const QWidget* widget)
{
    QStyleOptionButton changed(button);
    if (widget && (button.state & QStyle::State_Enabled)) {
        if (widget->property("primary").toBool()) {
            changed.palette.setColor(QPalette::ButtonText, tokens().onAccent);
        } else if (widget->property("danger").toBool()) {
            changed.palette.setColor(QPalette::ButtonText, tokens().danger);
        }
    }
    return changed;
}

} // namespace

void LotsbokStyle::drawControl(ControlElement element, const QStyleOption* o, QPainter* p,
                               const QWidget* widget) const
{
    const Tokens& t = tokens();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(o)) {
            return paintButtonLabel(this, p, withOwnText(*button, widget), widget);
        }
        break;
    case CE_TabBarTabShape:
        return paintTab(p, o);
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(o)) {
            QStyleOptionTab changed(*tab);
            changed.palette.setColor(QPalette::WindowText, (o->state & State_Selected) ? t.accent : t.muted);
            changed.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &changed, p, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        p->fillRect(o->rect, t.surface);
        p->fillRect(QRect(o->rect.left(), o->rect.bottom(), o->rect.width(), 1), t.line);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(o)) {
            QStyleOptionHeader changed(*header);
            changed.textAlignment =
                Qt::AlignLeft | Qt::AlignVCenter | (header->textAlignment & Qt::Alignment(Qt::TextWordWrap));
            changed.palette.setColor(QPalette::ButtonText, t.muted);
            return QProxyStyle::drawControl(element, &changed, p, widget);
        }
        break;
    case CE_Splitter:
        p->fillRect(o->rect, t.line);
        return;
    case CE_ScrollBarSlider:
        return paintScrollBarSlider(p, o);
    case CE_ScrollBarAddPage:
    case CE_ScrollBarSubPage:
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine:
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(o)) {
            QStyleOptionMenuItem changed(*item);
            if ((o->state & State_Selected) && item->menuItemType != QStyleOptionMenuItem::Separator) {
                paintPanel(p, QRectF(o->rect).adjusted(2, 1, -2, -1), t.accentSoft, QColor(), 1, 4);
                changed.state &= ~State_Selected;
            }
            return QProxyStyle::drawControl(element, &changed, p, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(o)) {
            QStyleOptionViewItem changed(*item);
            changed.palette.setColor(QPalette::HighlightedText, t.text); // a chosen row lies on accentSoft
            return QProxyStyle::drawControl(element, &changed, p, widget);
        }
        break;
    case CE_ProgressBarGroove:
        return paintPanel(p, o->rect, t.line, QColor(), 1, 4);
    case CE_ProgressBarContents:
        return paintProgress(p, o);
    default:
        break;
    }
    QProxyStyle::drawControl(element, o, p, widget);
}

void LotsbokStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* o, QPainter* p,
                                      const QWidget* widget) const
{
    const Tokens& t = tokens();
    const bool enabled = o->state & State_Enabled;
    const bool focus = o->state & State_HasFocus;
    const bool hover = o->state & State_MouseOver;
    const QColor outline = focus ? t.accent : hover ? t.muted : t.control;
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(o);
        combo && control == CC_ComboBox) {
        paintPanel(p, o->rect, enabled ? t.surface : t.window, enabled ? outline : t.line, focus ? 2.0 : 1.0);
        paintChevron(p, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget),
                     enabled ? t.muted : t.line, Qt::DownArrow, textScale(o->fontMetrics));
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(o); spin && control == CC_SpinBox) {
        if (spin->frame) {
            paintPanel(p, o->rect, enabled ? t.surface : t.window, enabled ? outline : t.line,
                       focus ? 2.0 : 1.0);
        }
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintChevron(p, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget), t.muted, Qt::UpArrow,
                         textScale(o->fontMetrics));
            paintChevron(p, subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), t.muted, Qt::DownArrow,
                         textScale(o->fontMetrics));
        }
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(o); bar && control == CC_ScrollBar) {
        QStyleOptionSlider slider(*bar);
        slider.rect = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
        if (slider.maximum > slider.minimum) {
            drawControl(CE_ScrollBarSlider, &slider, p, widget);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, o, p, widget);
}

QRect LotsbokStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* o, SubControl part,
                                   const QWidget* widget) const
{
    const QRect r = o->rect;
    const int arrow = qMax(28, qRound(28 * textScale(o->fontMetrics)));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return visualRect(o->direction, r, QRect(r.right() - arrow - 2, r.top(), arrow, r.height()));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(o->direction, r,
                          QRect(r.left() + 10, r.top() + 2, r.width() - arrow - 12, r.height() - 4));
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(o);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, o, part, widget);
    }
    // No arrow buttons: the groove is the whole bar.
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) {
        return {};
    }
    if (part == SC_ScrollBarGroove) {
        return r;
    }
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? r.width() : r.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int thumb =
        range > 0
            ? qBound(qMin(32, length), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length)
            : length;
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                           bar->upsideDown);
    const auto span = [&](int from, int size) {
        const QRect local = lying ? QRect(from, 0, size, r.height()) : QRect(0, from, r.width(), size);
        return visualRect(o->direction, r, local.translated(r.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(at, thumb);
    case SC_ScrollBarSubPage:
        return span(0, at);
    case SC_ScrollBarAddPage:
        return span(at + thumb, length - at - thumb);
    default:
        return QProxyStyle::subControlRect(control, o, part, widget);
    }
}

} // namespace lotsbok
