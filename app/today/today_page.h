// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/today/today_work.h"

#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QVBoxLayout;

namespace lotsbok {

class DutyCard;
class OutNow;
class PageFrame;

/// Idag: what is alarming, overdue and due for the one who is at work, each with its way to where it is done;
/// what waits for a decision or signature apart; beside them the day's meetings, the own drafts, and for a
/// head of unit the case load. A head of unit may look at the whole unit's duties. Never shows a threat level
/// (law.md, "Compilations").
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const TodayWork& work);
    void showDuties(const DutyLines& found, QDate today);
    void showBeside(const TodayWork& work);
    void addDuties(QVBoxLayout* column, const QString& title, const QList<DutyLine>& lines, QDate today);
    void takeNote(DutyCard* card, const Duty& duty, const QString& note);
    [[nodiscard]] bool isNoting() const;

    PageFrame* m_frame;
    OutNow* m_out = nullptr; ///< none for who sees no cases
    QTimer m_outTimer;
    QCheckBox* m_wholeUnit;
    QBoxLayout* m_columns;
    QVBoxLayout* m_main;
    QVBoxLayout* m_side;
    std::shared_ptr<std::unique_ptr<DutyList>> m_duties; ///< made, used and kept on the book's thread
    QPointer<DutyCard> m_first;
    bool m_focusWanted = false; ///< the page was come to, and has nothing to stand on yet
};

} // namespace lotsbok
