// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/lotsbok_style.h"
#include "app/style/painting.h"
#include "app/style/tokens.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace lotsbok {

namespace {

struct Look {
    bool enabled;
    bool hover;
    bool focus;
    bool pressed;
    bool chosen;

    explicit Look(const QStyleOption* o)
        : enabled(o->state & QStyle::State_Enabled)
        , hover(enabled && (o->state & QStyle::State_MouseOver))
        , focus(enabled && (o->state & QStyle::State_HasFocus))
        , pressed(o->state & (QStyle::State_Sunken | QStyle::State_On))
        , chosen(o->state & (QStyle::State_On | QStyle::State_NoChange))
    {}
};

bool is(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

void paintField(QPainter* p, const QRect& rect, const Look& look, bool readOnly)
{
    const Tokens& t = tokens();
    const QColor outline = look.focus ? t.accent : look.hover ? t.muted : readOnly ? t.line : t.control;
    paintPanel(p, rect, look.enabled ? t.surface : t.window, outline, look.focus ? 2.0 : 1.0);
}

void paintPushButton(QPainter* p, const QStyleOption* o, const QWidget* widget)
{
    const Tokens& t = tokens();
    const Look look(o);
    const bool primary = is(widget, "primary");
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(o);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    if (primary) {
        const QColor shade = t.dark ? Qt::white : Qt::black;
        QColor fill = look.enabled ? t.accent : mixed(t.accent, t.window, 0.6);
        fill = look.pressed ? mixed(fill, shade, 0.2) : look.hover ? mixed(fill, shade, 0.12) : fill;
        paintPanel(p, o->rect, fill, QColor());
    } else {
        const QColor base = flat ? QColor() : t.surface;
        const QColor fill = look.pressed ? t.accentSoft
                            : look.hover ? mixed(t.surface, t.accentSoft, 0.6)
                                         : base;
        const QColor usable = is(widget, "danger") ? t.danger : t.control;
        const QColor outline = flat ? QColor() : !look.enabled ? t.line : look.pressed ? t.accent : usable;
        paintPanel(p, o->rect, fill, outline);
    }
    if (look.focus) {
        paintPanel(p, QRectF(o->rect).adjusted(2, 2, -2, -2), QColor(), primary ? t.onAccent : t.accent, 2.0,
                   cornerRadius - 2);
    }
}

void paintToolButton(QPainter* p, const QStyleOption* o)
{
    const Tokens& t = tokens();
    const Look look(o);
    if (look.pressed || look.hover) {
        paintPanel(p, o->rect, look.pressed ? t.accentSoft : mixed(t.surface, t.accentSoft, 0.6), QColor());
    }
    if (look.focus) {
        paintFocusRing(p, o->rect);
    }
}

void paintCheckMark(QPainter* p, const QRectF& rect, bool partly)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(tokens().onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->translate(rect.topLeft());
    p->scale(rect.width() / 18.0, rect.height() / 18.0);
    p->drawPolyline(partly ? QPolygonF{{5, 9}, {13, 9}} : QPolygonF{{4.5, 9.5}, {7.8, 12.6}, {13.5, 6}});
    p->restore();
}

void paintIndicator(QPainter* p, const QStyleOption* o, bool round)
{
    const Tokens& t = tokens();
    const Look look(o);
    const QRectF rect(o->rect);
    const double radius = round ? rect.width() / 2 : 4;
    const QColor fill = !look.chosen ? t.surface : look.enabled ? t.accent : t.muted;
    paintPanel(p, rect, fill, look.chosen ? QColor() : look.hover ? t.accent : t.control, 1.4, radius);
    if (look.chosen && round) {
        const double inset = rect.width() * 0.31;
        paintPanel(p, rect.adjusted(inset, inset, -inset, -inset), t.onAccent, QColor(), 1, rect.width());
    } else if (look.chosen) {
        paintCheckMark(p, rect, o->state & QStyle::State_NoChange);
    }
    if (look.focus) {
        paintFocusRing(p, rect.adjusted(-3, -3, 3, 3), radius + 2);
    }
}

void paintItem(QPainter* p, const QStyleOption* o, const QWidget* widget)
{
    const Tokens& t = tokens();
    const Look look(o);
    const bool selected = o->state & QStyle::State_Selected;
    if (qobject_cast<const QTableView*>(widget)) {
        if (selected) {
            p->fillRect(o->rect, t.accentSoft);
        }
        p->fillRect(QRect(o->rect.left(), o->rect.bottom(), o->rect.width(), 1), t.line);
        if (look.focus && widget->hasFocus()) {
            paintFocusRing(p, QRectF(o->rect).adjusted(1, 1, -1, -2), 3);
        }
        return;
    }
    if (selected || look.hover) {
        paintPanel(p, QRectF(o->rect).adjusted(2, 1, -2, -1),
                   selected ? t.accentSoft : mixed(t.surface, t.accentSoft, 0.5), QColor());
    }
}

bool paintFrame(QPainter* p, const QStyleOption* o, const QWidget* widget)
{
    const Tokens& t = tokens();
    if (is(widget, "card")) {
        paintPanel(p, o->rect, t.surface, t.line, 1.0, cardRadius);
        return true;
    }
    if (!widget || !widget->inherits("QAbstractScrollArea")) {
        return false;
    }
    if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) {
        Look look(o);
        look.focus = widget->hasFocus();
        paintField(p, o->rect, look, widget->property("readOnly").toBool());
        return true;
    }
    // In a table the cell that has the keyboard is ringed, and the heads fill the corners.
    const auto* table = qobject_cast<const QTableView*>(widget);
    const bool isRinged = widget->hasFocus() && !(table && table->currentIndex().isValid());
    paintPanel(p, o->rect, QColor(), isRinged ? t.accent : t.line, isRinged ? 2 : 1,
               table ? 0 : cornerRadius);
    return true;
}

} // namespace

void LotsbokStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* o, QPainter* p,
                                 const QWidget* widget) const
{
    const Tokens& t = tokens();
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(o);
        if (!frame || frame->lineWidth > 0) { // inside a spin or combo box the outer control draws the field
            paintField(p, o->rect, Look(o), o->state & State_ReadOnly);
        }
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return;
    case PE_Frame:
        if (paintFrame(p, o, widget)) {
            return;
        }
        break;
    case PE_FrameGroupBox:
        return paintPanel(p, o->rect, t.surface, t.line, 1, cardRadius);
    case PE_FrameMenu:
    case PE_PanelMenu:
        return paintPanel(p, o->rect, t.surface, t.line, 1, 0);
    case PE_FrameFocusRect:
        if (!widget || !(widget->inherits("QPushButton") || widget->inherits("QAbstractItemView") ||
                         widget->inherits("QTabBar"))) {
            paintFocusRing(p, QRectF(o->rect).adjusted(-1, -1, 1, 1), 4);
        }
        return;
    case PE_PanelButtonCommand:
        return paintPushButton(p, o, widget);
    case PE_PanelButtonTool:
        return paintToolButton(p, o);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintIndicator(p, o, false);
    case PE_IndicatorRadioButton:
        return paintIndicator(p, o, true);
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(o)) {
            if (item->features & QStyleOptionViewItem::Alternate) {
                p->fillRect(o->rect, t.zebra);
            }
        }
        return;
    case PE_PanelItemViewItem:
        return paintItem(p, o, widget);
    case PE_IndicatorArrowDown:
        return paintChevron(p, o->rect, t.muted, Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return paintChevron(p, o->rect, t.muted, Qt::UpArrow);
    case PE_IndicatorArrowRight:
        return paintChevron(p, o->rect, t.muted, Qt::RightArrow);
    case PE_IndicatorArrowLeft:
        return paintChevron(p, o->rect, t.muted, Qt::LeftArrow);
    case PE_PanelTipLabel:
        return paintPanel(p, o->rect, o->palette.toolTipBase().color(), QColor(), 1, 4);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, o, p, widget);
}

} // namespace lotsbok
