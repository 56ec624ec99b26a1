// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/lotsbok_style.h"

#include "app/style/painting.h"
#include "app/style/tokens.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

namespace lotsbok {

namespace {

constexpr int smallestMark = 18;

bool isTextEditor(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

int frameWidth(const QWidget* widget)
{
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)) {
        return 4;
    }
    return isTextEditor(widget) ? 6 : 1;
}

// As tall as a line of text, so that marks grow with the font.
int markSize(const QStyleOption* option, const QWidget* widget)
{
    return qMax(smallestMark, option   ? option->fontMetrics.height()
                              : widget ? widget->fontMetrics().height()
                                       : QFontMetrics(QApplication::font()).height());
}

} // namespace

LotsbokStyle::LotsbokStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{}

void LotsbokStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QHeaderView*>(widget) || qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        area->setFocusPolicy(Qt::NoFocus); // an unnamed tab stop otherwise
    }
    if (auto* table = qobject_cast<QTableView*>(widget)) {
        table->setShowGrid(false);
        table->setTabKeyNavigation(false);
        table->verticalHeader()->setDefaultSectionSize(36);
        table->horizontalHeader()->setHighlightSections(false);
    }
}

int LotsbokStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return frameWidth(widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return markSize(option, widget);
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarTabVSpace:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_HeaderMargin:
        return 10;
    case PM_FocusFrameHMargin: // so that the words of a table stand under those of its heads
        return qobject_cast<const QTableView*>(widget) ? 9 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LotsbokStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return int(tokens().line.rgba());
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LotsbokStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&result](int height) { result.setHeight(qMax(result.height(), height)); };
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 14 + iconGap;
        atLeast(leastControlHeight);
        break;
    case CT_ComboBox:
        result.rwidth() += 20 + qRound(28 * (textScale(option->fontMetrics) - 1));
        atLeast(leastControlHeight);
        break;
    case CT_SpinBox:
        // A date has the arrow of a choice, which grows with the text.
        if (const auto* date = qobject_cast<const QDateTimeEdit*>(widget); date && date->calendarPopup()) {
            result.rwidth() += qRound(28 * textScale(option->fontMetrics)) - 4;
        }
        atLeast(leastControlHeight);
        break;
    case CT_LineEdit:
    case CT_HeaderSection:
        atLeast(leastControlHeight);
        break;
    case CT_ToolButton:
        result = result.grownBy({4, 4, 4, 4});
        break;
    case CT_MenuItem:
        atLeast(30);
        break;
    case CT_TabBarTab:
        atLeast(40);
        break;
    case CT_ItemViewItem:
        if (widget && widget->inherits("QComboBoxListView")) {
            atLeast(30);
        }
        break;
    default:
        break;
    }
    return result;
}

QRect LotsbokStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

} // namespace lotsbok
