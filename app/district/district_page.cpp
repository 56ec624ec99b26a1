// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/district_page.h"

#include "app/district/deidentified_card.h"
#include "app/district/deviations_card.h"
#include "app/district/forums_card.h"
#include "app/district/purchases_card.h"
#include "app/district/report_card.h"
#include "app/district/yearly_review_card.h"
#include "app/forms/page_draft.h"
#include "app/forms/subject_forms.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "core/session/pen_rights.h"

#include <QTabBar>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int widestDistrict = 1100; ///< the report's tables have up to nine columns

} // namespace

DistrictPage::DistrictPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_tabs(new QTabBar)
{
    m_frame->setMaximumContentWidth(widestDistrict);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the collaboration"));
    m_frame->add(m_tabs);
    if (book().can(Permission::ReadDistrictWork)) {
        m_deviations = new DeviationsCard(given);
        m_forums = new ForumsCard(given);
        addPart(Part::Deviations, tr("Deviations"), m_deviations);
        addPart(Part::Forums, tr("Forums"), m_forums);
        connect(m_deviations, &DeviationsCard::changed, this, &DistrictPage::refresh);
        connect(m_forums, &ForumsCard::changed, this, &DistrictPage::refresh);
        auto* yearly = new QWidget;
        auto* column = new QVBoxLayout(yearly);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(16);
        if (book().can(Permission::WriteDistrict)) {
            m_checklist = new SubjectForms(tr("Yearly checklist"), given, SubjectRef::district(),
                                           {QStringLiteral("D")});
            column->addWidget(m_checklist);
        }
        m_review = new YearlyReviewCard(given, ReviewSubject::LocalResources);
        column->addWidget(m_review);
        addPart(Part::Yearly, tr("Yearly work"), yearly);
    }
    if (book().can(Permission::WriteDistrict)) {
        m_purchases = new PurchasesCard(given);
        addPart(Part::Purchases, tr("Purchases"), m_purchases);
    }
    if (book().can(Permission::SeeAllCases)) {
        m_report = new ReportCard(given);
        addPart(Part::Report, tr("Report"), m_report);
        m_deidentified = new DeidentifiedCard(given);
        addPart(Part::Deidentified, tr("To the city"), m_deidentified);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &DistrictPage::showCurrent);
    showCurrent();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

void DistrictPage::addPart(Part part, const QString& name, QWidget* widget)
{
    const int tab = m_tabs->addTab(name);
    m_tabs->setTabData(tab, int(part));
    m_parts.append(widget);
    m_frame->add(widget);
}

QString DistrictPage::title() const
{
    return command(CommandId::GoDistrict).label();
}

std::optional<DistrictPage::Part> DistrictPage::current() const
{
    const int tab = m_tabs->currentIndex();
    return tab < 0 ? std::nullopt : std::optional(Part(m_tabs->tabData(tab).toInt()));
}

void DistrictPage::showPart(Part part)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toInt() == int(part)) {
            m_tabs->setCurrentIndex(tab);
        }
    }
}

void DistrictPage::showCurrent()
{
    for (int tab = 0; tab < m_parts.size(); ++tab) {
        m_parts.at(tab)->setVisible(tab == m_tabs->currentIndex());
    }
    Q_EMIT offersChanged();
}

bool DistrictPage::offers(CommandId id) const
{
    const auto part = current();
    return id == CommandId::NewEntry &&
           ((part == Part::Deviations && mayWriteNow(book(), Permission::ReportDeviation)) ||
            (part == Part::Purchases && mayWriteNow(book(), Permission::WriteDistrict)));
}

void DistrictPage::run(CommandId id)
{
    if (id == CommandId::NewEntry && current() == Part::Deviations) {
        m_deviations->startNew();
    } else if (id == CommandId::NewEntry && current() == Part::Purchases) {
        m_purchases->startPurchase();
    }
}

void DistrictPage::focusFirst()
{
    m_tabs->setFocus();
}

std::optional<Place> DistrictPage::place() const
{
    return m_purchases && m_purchases->isAdding()
               ? std::optional(Place{SubjectRef::of(PurchaseId::create()),
                                     pageDraftId(QStringLiteral("purchase"), true)})
               : std::nullopt;
}

void DistrictPage::restore(const Place& place)
{
    const QString kind = place.formId.section(QLatin1Char(':'), 0, 0);
    if (place.formId == pageDraftId(QStringLiteral("purchase"), true) && m_purchases) {
        showPart(Part::Purchases);
        m_purchases->startPurchase();
    } else if (kind == QLatin1String(Deviation::info.kind)) {
        showPart(Part::Deviations);
        m_wanted = place.formId;
        refresh();
    } else if (kind == QLatin1String(YearlyReview::info.kind) && m_review) {
        showPart(Part::Yearly);
        m_review->openEntry(place.formId);
    }
}

void DistrictPage::refresh()
{
    if (m_checklist) {
        m_checklist->refresh();
    }
    if (m_review) {
        m_review->refresh();
    }
    if (m_deidentified) {
        m_deidentified->refresh();
    }
    book().run(readDistrictWork, this, [this](const Result<DistrictWork>& work) {
        if (work) {
            show(*work);
        } else {
            m_frame->messages()->say(MessageBar::Kind::Error, work.error().text);
        }
    });
}

void DistrictPage::show(const DistrictWork& work)
{
    if (m_deviations) {
        m_deviations->show(work);
        m_forums->show(work);
    }
    if (m_purchases) {
        m_purchases->show(work.file.purchases);
    }
    openWanted();
}

void DistrictPage::openWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    if (m_deviations && !wanted.isEmpty()) {
        m_deviations->open(wanted.section(QLatin1Char(':'), 1));
    }
}

} // namespace lotsbok
