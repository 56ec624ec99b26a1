// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/case/history_lines.h"

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace lotsbok {

class ActCard;
class CardFrame;
class EntryList;

/// Every save in a case: who, when, which fields from what to what, and why. An entry that is about somebody
/// else is moved from here (R40).
class HistorySection : public CaseSection {
    Q_OBJECT

public:
    explicit HistorySection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readNext();
    void showLines();
    void showSave(int place);
    void makeMove();
    QWidget* makeJournalButtons(const HistoryLine& line);
    void copyForJournal(const HistorySource& source);
    void markAsJournalled(const HistorySource& source);
    [[nodiscard]] const HistoryLine* current() const;

    CaseSnapshotPtr m_case;
    bool m_stale = true;
    int m_reading = 0; ///< counts the readings, so that an older one stops
    QList<HistorySource> m_toRead;
    QList<HistorySave> m_saves;
    QList<HistoryLine> m_lines;
    QString m_wanted; ///< an entry to show when it has been read
    QLabel* m_progress;
    EntryList* m_list;
    CardFrame* m_detail;
    ActCard* m_move;
    QLineEdit* m_number;
    QBoxLayout* m_columns;
};

} // namespace lotsbok
