// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/log_sample_model.h"
#include "app/shell/page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace lotsbok {

class CardFrame;
class PageFrame;

/// law.md, "Access": the head of unit goes through a sample of the log of a month, writes what was found, and
/// signs. Below stand the earlier reviews.
class LogReviewPage : public Page {
    Q_OBJECT

public:
    explicit LogReviewPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

    [[nodiscard]] QTableView* table() const { return m_table; }

private:
    [[nodiscard]] QDate month() const;
    CardFrame* makeSigning();
    void fillMonths();
    void show(const LogSample& sample);
    void showReviews(const LogSample& sample);
    void sign();

    PageFrame* m_frame;
    QComboBox* m_month;
    QLabel* m_count;
    LogSampleModel* m_model;
    QTableView* m_table;
    CardFrame* m_signing;
    QLabel* m_state;
    QPlainTextEdit* m_finding;
    QPushButton* m_sign;
    CardFrame* m_reviews;
    bool m_writes; ///< else a copy is read here: the sample is shown, and cannot be signed for
    bool m_busy = false;
};

} // namespace lotsbok
