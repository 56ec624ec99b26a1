// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands.h"

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;
class QVBoxLayout;

namespace lotsbok {

/// One entry of the left navigation: icon and name, filled when its page is shown.
class NavigationButton : public QAbstractButton {
    Q_OBJECT

public:
    NavigationButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

/// The left column of the open book: pages above; settings, menu and lock below.
class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(const QList<CommandId>& pages, QWidget* parent = nullptr);

    void setCurrent(CommandId page); ///< a page without an entry leaves none chosen
    [[nodiscard]] NavigationButton* button(CommandId id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void chosen(lotsbok::CommandId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(CommandId id, bool isPage);

    QVBoxLayout* m_column;
    QButtonGroup* m_pages;
    QHash<CommandId, NavigationButton*> m_buttons;
};

} // namespace lotsbok
