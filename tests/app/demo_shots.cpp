// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo_shots.h"

#include "app/admin/administrator_page.h"
#include "app/admin/key_accounts_card.h"
#include "app/case/case_page.h"
#include "app/clients/clients_page.h"
#include "app/district/district_page.h"
#include "app/district/report_card.h"
#include "app/meetings/meetings_page.h"
#include "app/records/record_card.h"
#include "app/shell/palette.h"
#include "app/shell/unlock_page.h"
#include "app/widgets/list_row.h"
#include "app/widgets/pdf_pages.h"
#include "tests/app/demo_tour.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace lotsbok {

namespace {

QString shotFolder;

void showPalette(Tour& tour)
{
    tour.window().runCommand(CommandId::Palette);
    tour.shot(QStringLiteral("palette"));
    if (Palette* palette = tour.window().commandPalette()) {
        palette->search()->setText(QStringLiteral("mö"));
        QTest::qWait(400);
        tour.shot(QStringLiteral("palette-typed"));
        palette->leave();
    }
}

void showMeetings(Tour& tour)
{
    tour.window().runCommand(CommandId::GoMeetings);
    auto* page = qobject_cast<MeetingsPage*>(tour.window().currentPage());
    if (page == nullptr) {
        return;
    }
    for (const auto& [view, name] : {std::pair{MeetingsPage::View::Week, "meetings-week"},
                                     std::pair{MeetingsPage::View::Month, "meetings-month"},
                                     std::pair{MeetingsPage::View::List, "meetings-list"}}) {
        page->setView(view);
        tour.shot(QLatin1String(name));
    }
    page->setView(MeetingsPage::View::Week);
    page->goTo(page->day().addDays(7));
    tour.shot(QStringLiteral("meetings-next-week"));
    tour.window().runCommand(CommandId::NewEntry);
    tour.shot(QStringLiteral("meetings-new"));
    tour.scrolled(QStringLiteral("meetings-new"));
}

/// A meeting of the case, opened in its section: the last of this kind that is in the case.
void showMeeting(Tour& tour)
{
    const DemoCase found = tour.find(QStringLiteral("Nordgren"));
    QString entry;
    tour.window().book()->run(
        [id = *found.id](Session& session) { return session.caseFile(id); }, &tour.window(),
        [&entry](const Result<CaseFile>& file) {
            for (const Meeting& meeting : file ? file->all<Meeting>() : QList<Meeting>()) {
                if (meeting.status == MeetingStatus::Held && meeting.parties.size() > 3) {
                    entry = QStringLiteral("meeting:") + meeting.id.toString();
                }
            }
        });
    settle(tour.window());
    tour.window().openCase(*found.id, CaseSectionId::Meetings, entry);
    tour.shot(QStringLiteral("meeting"));
    tour.scrolled(QStringLiteral("meeting"));
}

/// The tie to the uncle; nothing without it.
std::optional<NetworkTie> uncle(Tour& tour, CaseId id)
{
    std::optional<NetworkTie> found;
    tour.window().book()->run([id](Session& session) { return session.caseFile(id); }, &tour.window(),
                              [&found](const Result<CaseFile>& file) {
                                  for (const NetworkTie& tie :
                                       file ? file->all<NetworkTie>() : QList<NetworkTie>()) {
                                      found = tie.name.startsWith(QLatin1String("Lasse")) ? tie : found;
                                  }
                              });
    settle(tour.window());
    return found;
}

QLineEdit* fieldThatHolds(const QWidget& editor, const QString& text)
{
    const auto fields = editor.findChildren<QLineEdit*>();
    for (QLineEdit* each : fields) {
        if (each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

/// Two versions of the same record: the colleague's is saved while mine is being written.
void showConflict(Tour& tour)
{
    const DemoCase found = tour.find(QStringLiteral("Nordgren"));
    const std::optional<NetworkTie> tie = uncle(tour, *found.id);
    tour.window().openCase(*found.id, CaseSectionId::Network,
                           tie ? QStringLiteral("network-tie:") + tie->id.toString() : QString());
    settle(tour.window());
    auto* card = tour.window().currentPage()->findChild<RecordCard*>();
    QLineEdit* relation = card && tie ? fieldThatHolds(*card, tie->relation) : nullptr;
    if (relation == nullptr) {
        qWarning("no record to be in conflict about");
        return;
    }
    relation->setFocus();
    relation->selectAll();
    QTest::keyClicks(relation, QStringLiteral("Morbror, som Elias hyr av till mars"));
    tour.window().book()->run(
        [theirs = *tie](Session& session) mutable {
            theirs.relation = QStringLiteral("Morbror, mammas bror");
            theirs.ring = 2;
            return session.save(theirs);
        },
        &tour.window(), [](const Result<NetworkTie>&) {});
    settle(tour.window());
    card->save();
    tour.shot(QStringLiteral("conflict"));
}

void showForm(Tour& tour)
{
    tour.client(QStringLiteral("Nordgren"), QStringLiteral("client"));
    if (auto* row = tour.window().findChild<ListRow*>(QStringLiteral("form-3.1"))) {
        row->click();
    }
    tour.shot(QStringLiteral("form"));
    tour.window().runCommand(CommandId::Preview);
    QTest::qWait(1500);
    tour.shot(QStringLiteral("preview"));
    if (auto* pages = tour.window().currentPage()->findChild<PdfPages*>()) {
        pages->startFind();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hon"));
        QTest::qWait(500);
        pages->findNext(1);
        tour.shot(QStringLiteral("preview-found"));
    }
    if (auto* giveOut = tour.window().currentPage()->findChild<QPushButton*>(QStringLiteral("give-out"))) {
        giveOut->click();
        QTest::qWait(1500);
        tour.shot(QStringLiteral("give-out"));
        tour.scrolled(QStringLiteral("give-out"));
        tour.window().runCommand(CommandId::Back);
        settle(tour.window());
    }
    tour.window().runCommand(CommandId::Back);
    settle(tour.window());
}

void asLots(Tour& tour)
{
    tour.page(CommandId::GoToday, QStringLiteral("today"));
    tour.page(CommandId::GoClients, QStringLiteral("clients"));
    showForm(tour);
    tour.sections(QStringLiteral("Nordgren"), QStringLiteral("case"));
    showMeeting(tour);
    tour.client(QStringLiteral("Ekström"), QStringLiteral("client-protected"));
    tour.client(QStringLiteral("Hohenfels"), QStringLiteral("client-long-name"));
    if (const DemoCase other = tour.find(QStringLiteral("Rahimi")); other.id) {
        tour.section(*other.id, CaseSectionId::Overview, QStringLiteral("case-other"));
        tour.section(*other.id, CaseSectionId::Threat, QStringLiteral("case-other-threat"));
        tour.section(*other.id, CaseSectionId::Meetings, QStringLiteral("case-other-meetings"));
    }
    showMeetings(tour);
    showPalette(tour);
    tour.page(CommandId::GoContacts, QStringLiteral("contacts"));
    tour.page(CommandId::GoStaff, QStringLiteral("staff"));
    tour.page(CommandId::GoDistrict, QStringLiteral("district"));
    tour.page(CommandId::GoSettings, QStringLiteral("settings"));
    tour.page(CommandId::Shortcuts, QStringLiteral("shortcuts"));
    showPapers(tour);
    if (const DemoCase own = tour.find(QStringLiteral("Nordgren")); own.id) {
        tour.window().openClientMode(*own.id);
        tour.shot(QStringLiteral("client-mode"));
    }
}

void asLotsInConflict(Tour& tour)
{
    showConflict(tour);
}

/// The district's report, in short and one table with its figure.
void showReport(Tour& tour)
{
    tour.page(CommandId::GoDistrict, QStringLiteral("district"));
    auto* page = qobject_cast<DistrictPage*>(tour.window().currentPage());
    auto* card = page != nullptr ? page->findChild<ReportCard*>() : nullptr;
    if (card == nullptr) {
        return;
    }
    page->showPart(DistrictPage::Part::Report);
    card->make();
    settle(tour.window());
    tour.shot(QStringLiteral("report"));
    for (QComboBox* box : card->findChildren<QComboBox*>()) {
        if (const int place = box->findData(QStringLiteral("threat")); place >= 0) {
            box->setCurrentIndex(place);
            tour.shot(QStringLiteral("report-threat"));
            tour.scrolled(QStringLiteral("report-threat"));
        }
    }
}

void asHead(Tour& tour)
{
    tour.page(CommandId::GoToday, QStringLiteral("today"));
    if (auto* box = tour.window().currentPage()->findChild<QCheckBox*>(); box && !box->isChecked()) {
        box->setChecked(true);
        tour.shot(QStringLiteral("today-unit"));
    }
    tour.page(CommandId::GoStaff, QStringLiteral("staff"));
    if (const auto rows = tour.window().currentPage()->findChildren<ListRow*>(); rows.size() > 3) {
        for (ListRow* row : rows) {
            if (row->accessibleName().startsWith(QStringLiteral("Åsa Nordin"))) {
                row->click();
                break;
            }
        }
        tour.shot(QStringLiteral("employee"));
        tour.scrolled(QStringLiteral("employee"));
    }
    showReport(tour);
    tour.page(CommandId::GoSettings, QStringLiteral("settings"));
    tour.whole(QStringLiteral("settings-whole"));
    showOffice(tour);
    tour.sections(QStringLiteral("Sandberg"), QStringLiteral("young"));
    tour.window().resize(960, 600);
    tour.page(CommandId::GoClients, QStringLiteral("small-clients"));
    if (const DemoCase found = tour.find(QStringLiteral("Nordgren")); found.id) {
        tour.section(*found.id, CaseSectionId::Plan, QStringLiteral("small-plan"));
    }
}

void asCoordinatorOfOthers(Tour& tour)
{
    if (const DemoCase found = tour.find(QStringLiteral("المنصور")); found.id) {
        tour.section(*found.id, CaseSectionId::Network, QStringLiteral("right-to-left-network"));
        tour.section(*found.id, CaseSectionId::Overview, QStringLiteral("right-to-left-overview"));
    }
    tour.sections(QStringLiteral("Rahimi"), QStringLiteral("secure"));
}

void asSecurityOfficer(Tour& tour)
{
    tour.page(CommandId::GoToday, QStringLiteral("today"));
    tour.page(CommandId::GoMeetings, QStringLiteral("meetings"));
    tour.page(CommandId::GoStaff, QStringLiteral("staff"));
}

} // namespace

void setShotFolder(const QString& folder)
{
    shotFolder = folder;
    QDir().mkpath(folder);
}

void takeShot(MainWindow& window, const QString& name)
{
    settle(window);
    keepShot(window, name);
}

void keepShot(QWidget& widget, const QString& name)
{
    widget.grab().save(QStringLiteral("%1/%2.png").arg(shotFolder, name));
}

namespace {

void showUnlock(AppFixture& fixture, const QString& book)
{
    MainWindow window(fixture.platform(), fixture.settings());
    window.resize(1280, 820);
    window.show();
    window.begin({book, QStringLiteral("asa"), {}, {}, {}});
    takeShot(window, QStringLiteral("asa-unlock"));
}

/// Without a key to the book: accounts, sealed files, forms.
void showAdministrator(AppFixture& fixture, const QString& book)
{
    Platform platform = fixture.platform();
    platform.clock = std::make_shared<SystemClock>();
    MainWindow window(platform, fixture.settings());
    window.resize(1280, 820);
    window.show();
    window.begin({book, QStringLiteral("admin"), {}, {}, {}});
    const auto fields = window.unlockPage()->findChildren<QLineEdit*>();
    for (QLineEdit* each : fields) {
        if (each->echoMode() == QLineEdit::Password && each->isVisibleTo(&window)) {
            each->setText(QStringLiteral("fyra lugna lotsar vandrar"));
            QTest::keyClick(each, Qt::Key_Return);
        }
    }
    (void)QTest::qWaitFor([&] { return window.administrator() != nullptr; }, patienceMs);
    QTest::qWait(300);
    takeShot(window, QStringLiteral("admin-accounts"));
    auto* accounts = window.administrator()->findChild<KeyAccountsCard*>();
    if (const auto rows = accounts->findChildren<ListRow*>(); rows.size() > 1) {
        rows.at(1)->click();
        takeShot(window, QStringLiteral("admin-account"));
    }
    if (auto* area = window.administrator()->findChild<QScrollArea*>()) {
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        takeShot(window, QStringLiteral("admin-files"));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        takeShot(window, QStringLiteral("admin-password"));
    }
}

} // namespace

void takeDemoShots(AppFixture& fixture, const QString& book)
{
    showUnlock(fixture, book);
    const QList<std::pair<const char*, void (*)(Tour&)>> tours{{"asa", &asLots},
                                                               {"asa", &asLotsInConflict},
                                                               {"chef", &asHead},
                                                               {"yusuf", &asCoordinatorOfOthers},
                                                               {"henrik", &asSecurityOfficer},
                                                               {"chef", &showLast}};
    const QString only = qEnvironmentVariable("LOTSBOK_TOUR");
    if (only.isEmpty() || only == QLatin1String("admin")) {
        showAdministrator(fixture, book);
    }
    for (const auto& [login, show] : tours) {
        if (only.isEmpty() || only == QLatin1String(login)) {
            Tour tour(fixture, book, QLatin1String(login));
            show(tour);
        }
    }
}

} // namespace lotsbok
