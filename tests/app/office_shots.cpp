// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/breach_page.h"
#include "app/case/case_page.h"
#include "app/district/city_page.h"
#include "app/district/deidentified_card.h"
#include "app/district/district_page.h"
#include "tests/app/demo_tour.h"

#include <QDir>
#include <QLineEdit>

namespace lotsbok {

namespace {

void showDistrictParts(Tour& tour)
{
    using Part = DistrictPage::Part;
    tour.window().runCommand(CommandId::GoDistrict);
    auto* page = qobject_cast<DistrictPage*>(tour.window().currentPage());
    if (page == nullptr) {
        return;
    }
    for (const auto& [part, name] : {std::pair{Part::Forums, "forums"}, std::pair{Part::Yearly, "yearly"},
                                     std::pair{Part::Purchases, "purchases"}}) {
        page->showPart(part);
        tour.shots(QLatin1String(name));
    }
    page->showPart(Part::Deidentified);
    tour.shot(QStringLiteral("deidentified"));
    if (auto* card = page->findChild<DeidentifiedCard*>()) {
        card->look();
        settle(tour.window());
        tour.shots(QStringLiteral("deidentified-looked"));
    }
}

void showProtection(Tour& tour)
{
    for (const auto& [button, name] : {std::pair{"erasure", "erasure"}, std::pair{"breach", "breach"},
                                       std::pair{"log-review", "log-review"}}) {
        tour.window().runCommand(CommandId::GoSettings);
        settle(tour.window());
        if (!tour.press(button)) {
            continue;
        }
        tour.shots(QLatin1String(name));
        if (qobject_cast<BreachPage*>(tour.window().currentPage())) {
            tour.click(QStringLiteral("Gör ett utkast"));
            tour.shots(QStringLiteral("breach-draft"));
        }
    }
}

void showGiving(Tour& tour)
{
    const DemoCase found = tour.find(QStringLiteral("Nordgren"));
    tour.window().openCase(*found.id, CaseSectionId::Documents, {});
    settle(tour.window());
    tour.click(QStringLiteral("Registerutdrag…"));
    tour.shots(QStringLiteral("extract"));
    if (const DemoCase closed = tour.find(QStringLiteral("Daniel")); closed.id) {
        tour.section(*closed.id, CaseSectionId::Overview, QStringLiteral("closed-overview"));
        tour.section(*closed.id, CaseSectionId::Decisions, QStringLiteral("closed-decisions"));
        tour.section(*closed.id, CaseSectionId::Documents, QStringLiteral("closed-documents"));
    }
    tour.window().openClient(found.client);
    settle(tour.window());
    if (tour.press("form-3.5")) {
        tour.window().runCommand(CommandId::Preview);
        QTest::qWait(1000);
        tour.click(QStringLiteral("Underteckna med kort…"));
        tour.shots(QStringLiteral("card"));
    }
}

/// A window of its own, with no book: empty, and with a folder in which nothing can be taken.
void showCity(Tour& tour)
{
    CityPage page(tour.platform());
    page.resize(1000, 760);
    page.show();
    QTest::qWait(200);
    keepShot(page, QStringLiteral("city"));
    if (auto* folder = named<QLineEdit>(&page, QStringLiteral("Mapp med filerna"))) {
        folder->setText(QDir::tempPath());
        page.merge();
        QTest::qWait(500);
        keepShot(page, QStringLiteral("city-refused"));
    }
}

} // namespace

void showOffice(Tour& tour)
{
    showDistrictParts(tour);
    showProtection(tour);
    showGiving(tour);
    showCity(tour);
}

} // namespace lotsbok
