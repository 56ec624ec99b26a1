// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands.h"

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace lotsbok {

/// One entry of the left navigation: icon and name, filled when its page is shown.
class NavigationButton : public QAbstractButton {
    Q_OBJECT

public:
    NavigationButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    void
    setNarrow(bool narrow); ///< the sign alone; the name stays for its tooltip and for assistive programs

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    bool m_narrow = false;
};

/// The left column of the open book: pages above; settings, menu and lock below.
class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(const QList<CommandId>& pages, QWidget* parent = nullptr);

    void setCurrent(CommandId page); ///< a page without an entry leaves none chosen
    /// Signs alone where names would leave the pages too little of a window of that width.
    void fitTo(int windowWidth);
    [[nodiscard]] NavigationButton* button(CommandId id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void chosen(lotsbok::CommandId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(CommandId id, bool isPage);

    QVBoxLayout* m_column;
    QLabel* m_name;
    QButtonGroup* m_pages;
    int m_wholeWidth = 0;
    QHash<CommandId, NavigationButton*> m_buttons;
};

} // namespace lotsbok
