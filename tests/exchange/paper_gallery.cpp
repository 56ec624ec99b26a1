// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every kind of paper that is no form: a meeting's, figures of a case, the district's report, the
// office's own, sheets with covers and letterheads of all sorts. As tests/forms/print/print_gallery.cpp, both
// kinds of PDF into a folder, for scripts/check-preflight and scripts/check-prints; those in Swedish alone
// also into its folder swedish, for scripts/check-swedish. Usage: paper_gallery FOLDER

#include "core/rules/district_report.h"
#include "exchange/case_figures.h"
#include "exchange/meeting_papers.h"
#include "exchange/office_papers.h"
#include "exchange/report_release.h"
#include "tests/core/rules/report_support.h"
#include "translations/install_translations.h"
#include "translations/paper_words.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTextStream>

#include <functional>

namespace lotsbok {
namespace {

Letterhead district()
{
    return {QStringLiteral("Skärholmens stadsdelsförvaltning"), QStringLiteral("Enheten för unga och vuxna"),
            QStringLiteral("Påhittade gatan 2, 127 00 Skärholmen"), QStringLiteral("08-508 24 000")};
}

SheetMarks aboutRobin(const QString& recipient)
{
    return {QStringLiteral("Robin Åhlén · 19980101-2387 · Ärende 2026-0001"), recipient, false};
}

class Gallery {
public:
    explicit Gallery(const QDir& folder)
        : m_folder(folder)
    {}

    [[nodiscard]] bool isFine() const { return m_isFine; }

    /// What `print` makes of each kind of PDF; `isSwedish`: no word of it is in another language.
    void add(const QString& name, bool isSwedish, const std::function<Result<PrintedForm>(PdfProfile)>& print)
    {
        for (const auto& [profile, kind] : {std::pair{PdfProfile::Archive, QStringLiteral("archive")},
                                            std::pair{PdfProfile::PreflightA1b, QStringLiteral("part1")}}) {
            const auto printed = print(profile);
            const QString why = printed ? printed->warnings.join(u'\n') : printed.error().text;
            if (!printed || !why.isEmpty()) {
                m_out << name << ": " << why << '\n';
                m_isFine = false;
                return;
            }
            write(kind, name, printed->pdf);
            if (isSwedish && profile == PdfProfile::Archive) {
                write(QStringLiteral("swedish"), name, printed->pdf);
            }
            m_out << kind << ' ' << name << ": " << printed->pages << " pages\n";
        }
    }
    void addSheet(const QString& name, const QString& title, const QList<SheetLine>& lines, SheetMarks marks,
                  const Letterhead& letterhead = district())
    {
        if (lines.isEmpty()) {
            m_out << name << ": nothing to print\n";
            m_isFine = false;
            return;
        }
        add(name, marks.beside.language.isEmpty(), [&](PdfProfile profile) {
            marks.profile = profile;
            return printSheet(title, lines, letterhead, sample::now(), marks);
        });
    }

private:
    void write(const QString& kind, const QString& name, const QByteArray& pdf)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1/%2.pdf").arg(kind, name)));
        m_isFine = m_folder.mkpath(kind) && file.open(QIODevice::WriteOnly) &&
                   file.write(pdf) == pdf.size() && m_isFine;
    }

    QDir m_folder;
    QTextStream m_out{stdout};
    bool m_isFine = true;
};

/// What the door says of those who got which copy, on pages before the paper.
CoverPage cover()
{
    CoverPage page;
    page.title = QStringLiteral("Försättsblad");
    page.text = QStringLiteral("Vem som har fått vilket exemplar.");
    page.columns = {{QStringLiteral("Mottagare"), 2}, {QStringLiteral("Innehåll"), 3}};
    page.rows = {{QStringLiteral("Den enskilde"), QStringLiteral("Allt")},
                 {QStringLiteral("Polisen, kontaktpolis"), QStringLiteral("Utan tid och plats")}};
    return page;
}

struct Reader {
    QString name;
    MeetingReader reader;
    QString onPaper;
};

QList<Reader> readers()
{
    const QString person = QStringLiteral("Den enskilde");
    const PaperWords english =
        OverlayCatalogue::installed().words(meetingWordsId(), QStringLiteral("en")).value_or(PaperWords());
    MeetingReader inBoth;
    inBoth.words = english;
    MeetingReader ownFile;
    ownFile.isOwnFile = true;
    MeetingReader police;
    police.party = sample::police();
    police.covered = {InfoKind::Minutes, InfoKind::School};
    MeetingReader mother = inBoth;
    mother.party = sample::partyOf(PartyKind::Kin, QStringLiteral("Mamma"), QStringLiteral("vårdnadshavare"));
    mother.covered = {InfoKind::Minutes};
    return {{QStringLiteral("person"), {}, person},
            {QStringLiteral("person.en"), inBoth, person},
            {QStringLiteral("own-file"), ownFile, QStringLiteral("Egen akt")},
            {QStringLiteral("relative.en"), mother, QStringLiteral("Mamma, vårdnadshavare")},
            {QStringLiteral("police"), police, QStringLiteral("Polisen, kontaktpolis")}};
}

Meeting heldMeeting(CaseFile& file)
{
    Meeting meeting = sample::meetingOf(file, sample::utc(2026, 4, 8, 8),
                                        {sample::police(), sample::school()}, MeetingStatus::Held);
    meeting.personInvited = true;
    meeting.personAttended = true;
    meeting.agenda = {{QStringLiteral("Skolgången"), {InfoKind::School}, {}},
                      {QStringLiteral("Behandlingen"), {InfoKind::Health}, {}},
                      {QStringLiteral("Samling på Påhittade gatan 1"), {}, {}}};
    meeting.minutes = QStringLiteral("Vi pratade om praktiken.\nBehandlingen är slut.");
    meeting = sample::add(file, meeting);
    Commitment commitment;
    commitment.meeting = meeting.id;
    commitment.party = sample::police();
    commitment.text = QStringLiteral("Ringer praktikplatsen");
    commitment.due = QDate(2026, 4, 20);
    sample::add(file, commitment);
    return meeting;
}

void addMeetings(Gallery& gallery, const QString& name, CaseFile file)
{
    const Meeting meeting = heldMeeting(file);
    for (const Reader& reader : readers()) {
        for (const auto& [paper, sheet] :
             {std::pair{QStringLiteral("invitation"), invitationFor(file, meeting, reader.reader)},
              std::pair{QStringLiteral("minutes"), minutesFor(file, meeting, reader.reader)}}) {
            SheetMarks marks = aboutRobin(reader.onPaper);
            marks.protectedIdentity = file.client.protection != ProtectedIdentity::None;
            const PaperWords& words = reader.reader.words;
            marks.beside = {words.beside ? words.beside->language : QString(), sheet.titleBeside};
            marks.words = words.name();
            if (reader.reader.isOwnFile) {
                marks.cover = cover();
            }
            gallery.addSheet(QStringLiteral("%1-%2-%3").arg(paper, name, reader.name), sheet.title,
                             sheet.lines, marks);
        }
    }
}

FormResponse inventory(int day, int value)
{
    const FormDefinition& form = *FormCatalogue::builtIn().current(QStringLiteral("3.1"));
    FormResponse response;
    response.formId = form.id;
    response.formVersion = form.version;
    response.definitionHash = form.hash;
    response.registeredAt = sample::utc(2026, 3, day);
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::Scale) {
                response.answers.insert(field.id, value);
            }
        }
    }
    return response;
}

GoalCourse goal()
{
    GoalCourse course;
    course.goal.text = QStringLiteral("Ha ett arbete");
    course.goal.area = PlanArea::Occupation;
    course.goal.status = GoalStatus::UnderWay;
    course.goal.due = QDate(2026, 9, 1);
    course.steps = {{QDate(2026, 3, 2), GoalStatus::Planned}, {QDate(2026, 3, 20), GoalStatus::UnderWay}};
    course.setOn = course.steps.first().on;
    course.agreedOn = course.setOn;
    return course;
}

void addFigures(Gallery& gallery, CaseFile file)
{
    for (const auto& [name, tie, ring] :
         {std::tuple{"Mormor", TieKind::Supportive, 1}, std::tuple{"Kim Ek", TieKind::Criminal, 3}}) {
        NetworkTie known;
        known.name = QString::fromUtf8(name);
        known.tie = tie;
        known.ring = ring;
        sample::add(file, known);
    }
    sample::assess(file, QDate(2026, 3, 20), 4);
    const FormResponse first = inventory(3, 2);
    const FormResponse second = inventory(24, 7);
    const QDate today = sample::now().date();
    for (const auto& [name, sheet] :
         {std::pair{"network", networkSheet(file)}, std::pair{"levels", levelSheet(file, today)},
          std::pair{"inventory", inventorySheet(nullptr, second)},
          std::pair{"inventories", inventorySheet(&first, second)},
          std::pair{"goals", goalSheet({goal()}, today)}}) {
        gallery.addSheet(QStringLiteral("figure-%1").arg(QLatin1String(name)), sheet.title, sheet.lines,
                         aboutRobin(QStringLiteral("Egen akt")));
    }
}

/// Two that were followed up and six that were granted: some counts are small, others are not.
void addReports(Gallery& gallery)
{
    QList<ReportCase> cases;
    for (int i = 0; i < 8; ++i) {
        cases.append(sample::Followed(QDate(2026, 1, 10 + i))
                         .level(QDate(2026, 1, 8), 1 + i % 4)
                         .plan(QDate(2026, 2, 1), {GoalStatus::UnderWay})
                         .met(QDate(2026, 2, 20))
                         .promised(PartyKind::Police, CommitmentOutcome::Kept));
    }
    for (const QString& language : {QStringLiteral("sv"), QStringLiteral("en")}) {
        const PaperLanguage words(language);
        for (const ReportVersion version : {ReportVersion::Internal, ReportVersion::Publish}) {
            const DistrictReport report =
                districtReport(cases, {QDate(2026, 1, 1), QDate(2026, 3, 31)}, Settings(), version);
            const ReportHeadline headline = reportHeadline(report, district().district, sample::now());
            const QString name =
                version == ReportVersion::Internal ? QStringLiteral("own") : QStringLiteral("publish");
            gallery.add(QStringLiteral("report-%1-%2").arg(name, language), language == QLatin1String("sv"),
                        [&](PdfProfile profile) {
                            return reportPaper(headline, report.tables, district(), language, profile);
                        });
        }
    }
}

void addOfficePapers(Gallery& gallery)
{
    ErasureAct act;
    act.erasedAt = sample::now();
    act.counts = {{QStringLiteral("meeting"), 12}, {QStringLiteral("goal"), 2}};
    const SheetMarks marks{{}, QStringLiteral("Egen akt"), false};
    for (const auto& [name, paper] :
         {std::pair{"erasure", erasurePaper(act)}, std::pair{"breach", breachPaper({})}}) {
        gallery.addSheet(QLatin1String(name), paper.title, sheetLines(paper), marks);
    }
}

/// A sheet of every kind of line, under senders from nothing to more than there is room for.
void addLetterheads(Gallery& gallery)
{
    QImage shield(60, 80, QImage::Format_RGB888);
    shield.fill(QColor(0x12, 0x58, 0x64));
    QByteArray logo;
    QBuffer buffer(&logo);
    if (!buffer.open(QIODevice::WriteOnly) || !shield.save(&buffer, "PNG")) {
        logo.clear();
    }
    Letterhead withLogo = district();
    withLogo.logo = logo;
    withLogo.logoSays = QStringLiteral("Stadens vapen");
    const QString more = QStringLiteral("Förvaltningen för det som är påhittat, ").repeated(8).chopped(2);
    SheetLine table{SheetLine::Kind::Table, {}};
    table.columns = {{QStringLiteral("Namn"), 2}, {QStringLiteral("Antal"), 1}};
    table.rows = {{QStringLiteral("Möten"), QStringLiteral("12")}};
    table.holdsNumbers = true;
    SheetLine fact{SheetLine::Kind::Fact, QStringLiteral("Egen akt")};
    fact.label = QStringLiteral("Mottagare");
    const QList<SheetLine> lines{{SheetLine::Kind::Heading, QStringLiteral("Möten")},
                                 {SheetLine::Kind::Subheading, QStringLiteral("Inbjudna")},
                                 {SheetLine::Kind::Text, QStringLiteral("Det här står i två spalter.")},
                                 {SheetLine::Kind::Code, QStringLiteral("2026-0001 2026-0002")},
                                 fact,
                                 table};
    for (const auto& [name, letterhead] :
         {std::pair{"none", Letterhead()}, std::pair{"plain", district()}, std::pair{"logo", withLogo},
          std::pair{"long", Letterhead{more, more, more, more, logo, more}}}) {
        gallery.addSheet(QStringLiteral("letterhead-%1").arg(QLatin1String(name)), QStringLiteral("Blad"),
                         lines, {}, letterhead);
    }
}

} // namespace
} // namespace lotsbok

int main(int argc, char** argv)
{
    using namespace lotsbok; // NOLINT(google-build-using-namespace): a program of one file
    QGuiApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stdout) << "usage: paper_gallery FOLDER\n";
        return 2;
    }
    installTranslations(application, QStringLiteral("sv"));
    Gallery gallery{QDir(QString::fromLocal8Bit(argv[1]))};
    const CaseFile plain = sample::grantedCase();
    addMeetings(gallery, QStringLiteral("plain"), plain);
    CaseFile threatened = plain;
    sample::assess(threatened, QDate(2026, 3, 30), 4);
    addMeetings(gallery, QStringLiteral("level-4"), threatened);
    CaseFile hidden = plain;
    hidden.client.protection = ProtectedIdentity::ConfidentialityMark;
    addMeetings(gallery, QStringLiteral("protected"), hidden);
    addFigures(gallery, plain);
    addReports(gallery);
    addOfficePapers(gallery);
    addLetterheads(gallery);
    return gallery.isFine() ? 0 : 1;
}
