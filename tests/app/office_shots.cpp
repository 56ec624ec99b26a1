// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/breach_page.h"
#include "app/case/case_page.h"
#include "app/district/city_page.h"
#include "app/district/deidentified_card.h"
#include "app/district/district_page.h"
#include "tests/app/demo_tour.h"
#include "tests/core/rules/deidentified_support.h"
#include "tests/exchange/card_support.h"

#include <QDir>
#include <QFile>
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

/// The same page with a card in the reader, where SoftHSM2 is installed.
void showCard(Tour& tour)
{
    if (!testing::TestCard::isPossible()) {
        return;
    }
    testing::TestCard card;
    card.make(QStringLiteral("ec"));
    tour.fixture().settings().setCardModule(testing::TestCard::module());
    tour.click(QStringLiteral("Underteckna med kort…"));
    QTest::qWait(3000);
    tour.shots(QStringLiteral("card-in-reader"));
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
        tour.window().runCommand(CommandId::Back);
        showCard(tour);
    }
}

void put(const QDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

/// A window of its own, with no book: empty, with a folder in which nothing can be taken, and with the files
/// of three districts.
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
        const QDir files(tour.fixture().filePath(QStringLiteral("inkommet")));
        QDir().mkpath(files.path());
        quint32 seed = 0;
        for (const char* district : {"bromma", "farsta", "skarholmen"}) {
            ++seed;
            put(files, QLatin1String(district) + QStringLiteral(".json"),
                deidentifiedBytes(likelyFile(QLatin1String(district), 9 + int(seed), seed, seed * 100)));
        }
        folder->setText(files.path());
        page.merge();
        QTest::qWait(500);
        keepShot(page, QStringLiteral("city-report"));
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
