// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/layout_faults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollBar>
#include <QTextDocument>

namespace lotsbok {

namespace {

constexpr int tolerance = 2; ///< pixels that rounding may cost

QString what(const QWidget& widget, const QString& text)
{
    QString path;
    for (const QWidget* up = widget.parentWidget(); up && path.size() < 120; up = up->parentWidget()) {
        const QString name = QString::fromLatin1(up->metaObject()->className());
        if (!name.startsWith(u'Q')) {
            path.prepend(name.section(QStringLiteral("::"), -1) + u'/');
        }
    }
    return QStringLiteral("%1%2 “%3” (%4×%5)")
        .arg(path, QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1),
             text.simplified().left(40))
        .arg(widget.width())
        .arg(widget.height());
}

QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    return {};
}

/// Whether a text that was shortened can be read in whole.
bool isElidedWithTip(const QWidget& widget, const QString& text)
{
    return text.contains(u'…') && !widget.toolTip().isEmpty();
}

bool fits(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) {
        return true;
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) <= label.height() + tolerance &&
               label.minimumSizeHint().width() <= label.width() + tolerance;
    }
    return label.sizeHint().width() <= label.width() + tolerance &&
           label.minimumSizeHint().height() <= label.height() + tolerance;
}

bool fits(const QAbstractButton& button)
{
    return button.text().isEmpty() || button.sizeHint().width() <= button.width() + tolerance ||
           button.minimumSizeHint().width() <= button.width();
}

/// The scrolled area in which the widget lies and which can be moved sideways to it.
bool canBeScrolledTo(const QWidget& widget)
{
    for (const QWidget* up = widget.parentWidget(); up; up = up->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(up);
        if (area && area->horizontalScrollBar() && area->horizontalScrollBar()->maximum() > 0 &&
            area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            return true;
        }
    }
    return false;
}

QList<QWidget*> shownIn(const QWidget& window)
{
    QList<QWidget*> shown;
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (each->isVisibleTo(&window) && each->isVisible() && !each->isWindow() && each->width() > 0 &&
            each->height() > 0) {
            shown.append(each);
        }
    }
    return shown;
}

void findCut(const QWidget& widget, QStringList& faults)
{
    const QString text = shownText(widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool whole = label ? fits(*label) : button ? fits(*button) : true;
    if (!whole && !isElidedWithTip(widget, text)) {
        faults.append(QStringLiteral("cut: ") + what(widget, text));
    }
}

void findOutside(const QWidget& window, const QWidget& widget, QStringList& faults)
{
    const int left = widget.mapTo(&window, QPoint(0, 0)).x();
    const bool outside = left < -tolerance || left + widget.width() > window.width() + tolerance;
    if (outside && !canBeScrolledTo(widget)) {
        faults.append(QStringLiteral("outside the window: ") + what(widget, shownText(widget)));
    }
}

void findOverlaps(const QList<QWidget*>& shown, QStringList& faults)
{
    QHash<const QWidget*, QList<const QWidget*>> byParent;
    for (const QWidget* each : shown) {
        if (!shownText(*each).isEmpty()) {
            byParent[each->parentWidget()].append(each);
        }
    }
    for (const auto& siblings : std::as_const(byParent)) {
        for (qsizetype i = 1; i < siblings.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k) {
                const QRect both = siblings.at(i)->geometry() & siblings.at(k)->geometry();
                if (both.width() > tolerance && both.height() > tolerance) {
                    faults.append(QStringLiteral("over each other: %1 and %2")
                                      .arg(what(*siblings.at(i), shownText(*siblings.at(i))),
                                           what(*siblings.at(k), shownText(*siblings.at(k)))));
                }
            }
        }
    }
}

} // namespace

QStringList layoutFaults(const QWidget& window)
{
    QStringList faults;
    const QList<QWidget*> shown = shownIn(window);
    for (const QWidget* each : shown) {
        findCut(*each, faults);
        findOutside(window, *each, faults);
    }
    findOverlaps(shown, faults);
    return faults;
}

} // namespace lotsbok
