// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/district/district_work.h"
#include "app/shell/page.h"

class QTabBar;

namespace lotsbok {

class DeidentifiedCard;
class DeviationsCard;
class ForumsCard;
class PageFrame;
class PurchasesCard;
class ReportCard;
class SubjectForms;
class YearlyReviewCard;

/// Samverkan: deviations, the forums with their meetings, the district's yearly work, the purchases and the
/// report; each role sees the parts it may read.
class DistrictPage : public Page {
    Q_OBJECT

public:
    enum class Part { Deviations, Forums, Yearly, Purchases, Report, Deidentified };

    explicit DistrictPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    [[nodiscard]] std::optional<Place> place() const override;
    void refresh() override;
    void restore(const Place& place) override;
    void focusFirst() override;

    void showPart(Part part); ///< nothing happens where the role has no such part

private:
    void addPart(Part part, const QString& name, QWidget* widget);
    void showCurrent();
    void show(const DistrictWork& work);
    [[nodiscard]] std::optional<Part> current() const;
    void openWanted();

    PageFrame* m_frame;
    QTabBar* m_tabs;
    QList<QWidget*> m_parts; ///< in the order of the tabs
    DeviationsCard* m_deviations = nullptr;
    ForumsCard* m_forums = nullptr;
    SubjectForms* m_checklist = nullptr;
    YearlyReviewCard* m_review = nullptr;
    PurchasesCard* m_purchases = nullptr;
    ReportCard* m_report = nullptr;
    DeidentifiedCard* m_deidentified = nullptr;
    QString m_wanted; ///< "deviation:UUID" to be shown when it has been read
};

} // namespace lotsbok
