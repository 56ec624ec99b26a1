// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace lotsbok {

/// A titled part of a page: white ground, thin line, actions at the right of the title.
class CardFrame : public QFrame {
    Q_OBJECT

public:
    explicit CardFrame(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void addAction(QWidget* widget);
    void add(QWidget* widget);
    void add(QLayout* layout);
    void clearBody(); ///< deletes what was added

private:
    QLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// What a list shows while it is empty: what it is for and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& advice,
               QWidget* parent = nullptr);
    void setText(const QString& title, const QString& advice);
    void addButton(QWidget* button);

private:
    QLabel* m_title;
    QLabel* m_advice;
    QVBoxLayout* m_column;
};

/// A short state with an icon, in a tinted pill.
class Pill : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent, Ok, Warn };
    Pill(const QString& text, Tone tone, const QString& iconName = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
    QString m_iconName;
};

} // namespace lotsbok
