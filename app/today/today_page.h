// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/today/duty_lines.h"

#include <QPointer>

class QCheckBox;

namespace lotsbok {

class PageFrame;

/// Idag: what is alarming, overdue and due for the one who is at work, each with its way to where it is done.
/// A head of unit may look at the whole unit's. Never shows a threat level (law.md, "Compilations").
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void show(const DutyLines& found);
    void addGroup(const QString& title, const QList<DutyLine>& lines, QDate today);
    QWidget* makeRow(const DutyLine& line, QDate today);
    void open(const DutyLine& line);
    void takeNote(const DutyLine& line);

    PageFrame* m_frame;
    QCheckBox* m_wholeUnit;
    std::shared_ptr<std::unique_ptr<DutyList>> m_duties; ///< made, used and kept on the book's thread
    QList<QWidget*> m_cards;
    QPointer<QWidget> m_first;
};

} // namespace lotsbok
