// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace lotsbok {

/// Labels in the program's few sizes. All take plain text, wrap, and can be selected where that is of use.
QLabel* pageTitle(const QString& text, QWidget* parent = nullptr);
QLabel* cardTitle(const QString& text, QWidget* parent = nullptr);
QLabel* bodyText(const QString& text, QWidget* parent = nullptr);
QLabel* mutedText(const QString& text, QWidget* parent = nullptr);

QPushButton* button(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);
QPushButton* primaryButton(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);
/// An icon alone: the name is what screen readers say and what stands under the pointer.
QToolButton* iconTool(const QString& iconName, const QString& name, QWidget* parent = nullptr);

/// Date and time as people read them here: "22 nov. 2026 14:32" in Stockholm's time.
QString shownDateTime(const QDateTime& utc);
QString shownDate(QDate date);
QString shownTime(const QDateTime& utc);

} // namespace lotsbok
