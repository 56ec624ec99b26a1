// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text.h"

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "core/base/clock.h"

#include <QLocale>

namespace lotsbok {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QLabel* pageTitle(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setFont(scaledFont(1.55, QFont::DemiBold));
    return label;
}

QLabel* cardTitle(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setFont(scaledFont(1.15, QFont::DemiBold));
    return label;
}

QLabel* bodyText(const QString& text, QWidget* parent)
{
    return plainLabel(text, parent);
}

QLabel* mutedText(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton* button(const QString& text, const QString& iconName, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName));
    }
    made->setAutoDefault(false);
    return made;
}

QPushButton* primaryButton(const QString& text, const QString& iconName, QWidget* parent)
{
    QPushButton* made = button(text, {}, parent);
    made->setProperty("primary", true);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName, tokens().onAccent));
    }
    return made;
}

QString shownDate(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString shownTime(const QDateTime& utc)
{
    return QLocale().toString(toLocalTime(utc).time(), QStringLiteral("HH:mm"));
}

QToolButton* iconTool(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

QString shownDateTime(const QDateTime& utc)
{
    return QStringLiteral("%1 %2").arg(shownDate(toLocalTime(utc).date()), shownTime(utc));
}

} // namespace lotsbok
