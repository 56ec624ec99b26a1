// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/plan_section.h"
#include "core/model/meeting.h"
#include "core/model/rights_request.h"
#include "tests/app/demo_tour.h"
#include "tests/forms/print/filled_pdf.h"

#include <QFile>

namespace lotsbok {

namespace {

const QString usualClient = QStringLiteral("Nordgren");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A blank that was sent out comes back filled in, and then something that is no such file.
void showFilledFile(Tour& tour)
{
    tour.window().openClient(tour.find(usualClient).client);
    settle(tour.window());
    if (!tour.press("form-3.1")) {
        return;
    }
    tour.click(QStringLiteral("Fyll i en ny"));
    tour.click(QStringLiteral("Ifylld på annat håll…"));
    tour.shot(QStringLiteral("filled-file"));
    const QString path = tour.fixture().filePath(QStringLiteral("tom å.pdf"));
    tour.fixture().answerPathWith(path);
    tour.click(QStringLiteral("Spara en tom att fylla i…"));
    QTest::qWait(1000);
    tour.shot(QStringLiteral("filled-file-saved"));
    const QByteArray filled = testing::filledPdf(
        bytesOf(path),
        {{QStringLiteral("housing~describe"),
          QStringLiteral("Bor hos mormor sedan i våras, men behöver något eget före sommaren.")},
         {QStringLiteral("housing~content"), QStringLiteral("8")},
         {QStringLiteral("economy~debts"), QStringLiteral("kanske")}});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    file.write(filled);
    file.close();
    tour.click(QStringLiteral("Läs in en ifylld fil…"));
    QTest::qWait(1000);
    tour.shots(QStringLiteral("filled-file-read"));
    tour.window().runCommand(CommandId::Back);
    settle(tour.window());
}

/// The plan for each who may have it, encrypted for one of them, and the case's papers in one go.
void showGiveOut(Tour& tour)
{
    tour.fixture().spooler().names = {QStringLiteral("HP-plan-3")};
    tour.window().openClient(tour.find(usualClient).client);
    settle(tour.window());
    if (!tour.press("form-3.5")) {
        return;
    }
    tour.window().runCommand(CommandId::Preview);
    QTest::qWait(1500);
    if (tour.press("give-out")) {
        QTest::qWait(1500);
        tour.shots(QStringLiteral("plan-give-out"));
        tour.fixture().answerPathWith(tour.fixture().filePath(QStringLiteral("kopia.pdf")));
        tour.click(QStringLiteral("Spara ett krypterat exemplar…"));
        QTest::qWait(2500);
        tour.whole(QStringLiteral("plan-give-out-whole"));
        tour.window().runCommand(CommandId::Back);
    }
    tour.window().runCommand(CommandId::Back);
    settle(tour.window());
}

std::optional<Meeting> meetingOf(Tour& tour, CaseId id, MeetingStatus status)
{
    std::optional<Meeting> found;
    tour.window().book()->run([id](Session& session) { return session.caseFile(id); }, &tour.window(),
                              [&found, status](const Result<CaseFile>& file) {
                                  for (const Meeting& each : file ? file->all<Meeting>() : QList<Meeting>()) {
                                      if (each.status == status && each.parties.size() > 1) {
                                          found = each;
                                      }
                                  }
                              });
    settle(tour.window());
    return found;
}

void showMeetingPapers(Tour& tour)
{
    const DemoCase found = tour.find(usualClient);
    for (const auto& [status, button, name] :
         {std::tuple{MeetingStatus::Planned, "Inbjudningar", "meeting-invitations"},
          std::tuple{MeetingStatus::Held, "Lämna ut minnesanteckningarna", "meeting-minutes-out"}}) {
        const auto meeting = meetingOf(tour, *found.id, status);
        if (!meeting) {
            qWarning("no meeting for %s", name);
            continue;
        }
        tour.window().openCase(*found.id, CaseSectionId::Meetings,
                               QStringLiteral("meeting:") + meeting->id.toString());
        settle(tour.window());
        tour.click(QString::fromUtf8(button));
        QTest::qWait(500);
        tour.shots(QLatin1String(name));
    }
}

void showGoals(Tour& tour)
{
    const DemoCase found = tour.find(usualClient);
    tour.window().openCase(*found.id, CaseSectionId::Plan, {});
    settle(tour.window());
    auto* section = tour.window().currentPage()->findChild<PlanSection*>();
    if (section == nullptr) {
        return;
    }
    section->setView(PlanSection::View::Course);
    tour.shots(QStringLiteral("goals"));
    tour.window().runCommand(CommandId::Preview);
    QTest::qWait(1500);
    tour.shot(QStringLiteral("goals-preview"));
    tour.window().runCommand(CommandId::Back);
    settle(tour.window());
    section->setView(PlanSection::View::Text);
    tour.shots(QStringLiteral("plan-text"));
    section->setView(PlanSection::View::Activities);
}

/// The cards in which something new is written.
void showWriting(Tour& tour)
{
    const DemoCase found = tour.find(usualClient);
    const QList<std::tuple<CaseSectionId, const char*, const char*>> cards{
        {CaseSectionId::Consents, "Registrera samtycke till att dela uppgifter", "consent-new"},
        {CaseSectionId::Consents, "Registrera återkallelse", "withdrawal-new"},
        {CaseSectionId::Threat, "Ny plats eller tid", "threat-place-new"},
        {CaseSectionId::Documents, "Ny begäran", "request-new"},
        {CaseSectionId::Documents, "Nytt utlämnande till en part", "disclosure-new"},
        {CaseSectionId::Plan, "Nytt mål", "goal-new"},
    };
    for (const auto& [section, button, name] : cards) {
        tour.window().openCase(*found.id, section, {});
        settle(tour.window());
        tour.click(QString::fromUtf8(button));
        tour.shots(QLatin1String(name));
        tour.window().runCommand(CommandId::Back);
        settle(tour.window());
    }
}

void showCopy(Tour& tour)
{
    const DemoCase found = tour.find(usualClient);
    tour.window().openCase(*found.id, CaseSectionId::FollowUp, {});
    settle(tour.window());
    tour.click(QStringLiteral("Kopia vid inskrivning…"));
    tour.shot(QStringLiteral("deidentified-copy"));
    tour.click(QStringLiteral("Granska vad som skulle lämnas ut"));
    QTest::qWait(1000);
    tour.shots(QStringLiteral("deidentified-copy-looked"));
}

/// A request that was met: the head of unit's list of decisions on it, and the card in which one is written.
void showLimitation(Tour& tour)
{
    const DemoCase found = tour.find(usualClient);
    const QDate today = tour.platform().clock->today();
    tour.window().book()->run(
        [id = *found.id, today](Session& session) {
            RightsRequest request;
            request.caseId = id;
            request.asked = RightsAsked::Limit;
            request.on = today.addDays(-9);
            request.text = QStringLiteral("Jag vill att ni slutar använda mina uppgifter tills det är utrett "
                                          "om de stämmer.");
            request.outcome = RightsOutcome::Met;
            request.decidedOn = today.addDays(-2);
            request.decidedBy = session.user().id;
            request.done = QStringLiteral("Ärendet förvaras tills uppgifterna är kontrollerade.");
            request.toldOn = today.addDays(-1);
            return session.save(request);
        },
        &tour.window(),
        [](const Result<RightsRequest>& saved) {
            if (!saved) {
                qWarning("no limitation: %s %s", qPrintable(saved.error().text),
                         qPrintable(saved.error().detail));
            }
        });
    settle(tour.window());
    tour.section(*found.id, CaseSectionId::Overview, QStringLiteral("limited-overview"));
    tour.window().openCase(*found.id, CaseSectionId::Documents, {});
    settle(tour.window());
    tour.whole(QStringLiteral("limited-documents"));
    tour.click(QStringLiteral("Besluta om en begränsning"));
    tour.whole(QStringLiteral("limitation-decision"));
    tour.window().runCommand(CommandId::Back);
    settle(tour.window());
}

/// The book is closed; its files are copied and moved from here.
void showFiles(Tour& tour)
{
    tour.window().runCommand(CommandId::GoSettings);
    settle(tour.window());
    tour.click(QStringLiteral("Flytta boken…"));
    tour.whole(QStringLiteral("settings-moving"));
    tour.click(QStringLiteral("Stäng och visa filerna"));
    QTest::qWait(1000);
    keepShot(tour.window(), QStringLiteral("sealed-files"));
    tour.click(QStringLiteral("Flytta boken…"));
    QTest::qWait(300);
    keepShot(tour.window(), QStringLiteral("sealed-files-moving"));
}

} // namespace

void showPapers(Tour& tour)
{
    showFilledFile(tour);
    showGiveOut(tour);
    showMeetingPapers(tour);
    showGoals(tour);
    showWriting(tour);
}

void showLast(Tour& tour)
{
    showCopy(tour);
    showLimitation(tour);
    showFiles(tour);
}

} // namespace lotsbok
