// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14, R20, R26, R28: of one paper every party gets a copy of its own. Each copy of a case is searched, as
// text and as bytes, for everything that its reader must not have.
#include "exchange/disclosure.h"
#include "exchange/party_print.h"
#include "exchange/place_words.h"
#include "tests/acceptance/case_play.h"
#include "tests/core/rules/case_builder.h"
#include "tests/forms/engine/register_answers.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace lotsbok {

namespace {

using Kind = Disclosure::MeetingPaper::Kind;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// A marker word for each area of the plan: invented, so that it stands nowhere else.
const QList<std::pair<const char*, const char*>>& areaMarkers()
{
    static const QList<std::pair<const char*, const char*>> markers{
        {"physicalHealth", "Kroppsmärke"}, {"mentalHealth", "Själsmärke"}, {"substances", "Rusmärke"},
        {"occupation", "Arbetsmärke"},     {"economy", "Skuldmärke"},      {"threat", "Hotmärke"},
        {"crime", "Brottsmärke"},          {"family", "Släktmärke"},       {"housing", "Bomärke"},
        {"leisure", "Fritidsmärke"},       {"other", "Restmärke"}};
    return markers;
}

constexpr auto kPlace = "Gömda gården 7";

QJsonObject planAnswers()
{
    QJsonObject answers;
    for (const auto& [area, marker] : areaMarkers()) {
        const QString id = QString::fromLatin1(area);
        const QJsonObject activity{{QStringLiteral("what"), text(marker) + QStringLiteral("-aktivitet")},
                                   {QStringLiteral("when"), QStringLiteral("2031-07-09")},
                                   {QStringLiteral("where"), text("Lönnrummet")}};
        const QJsonObject goal{{QStringLiteral("goal"), text(marker) + QStringLiteral("-mål")},
                               {QStringLiteral("activities"), QJsonArray{activity}}};
        answers.insert(id + QStringLiteral(".now"), text(marker) + QStringLiteral(", vi ses på ") +
                                                        text(kPlace) + QStringLiteral(" kl. 13.40."));
        answers.insert(id + QStringLiteral(".goals"), QJsonArray{goal});
    }
    answers.insert(QStringLiteral("family.network"),
                   QJsonArray{QJsonObject{{QStringLiteral("name"), text("Nätverksmärke Ek")},
                                          {QStringLiteral("ring"), 1},
                                          {QStringLiteral("tie"), QStringLiteral("supportive")},
                                          {QStringLiteral("role"), text("syster")}}});
    answers.insert(QStringLiteral("contacts"),
                   QJsonArray{QJsonObject{{QStringLiteral("organisation"), text("Kontaktmärke")},
                                          {QStringLiteral("phone"), QStringLiteral("070-174 06 99")}}});
    answers.insert(QStringLiteral("distribution"),
                   QJsonArray{QJsonObject{{QStringLiteral("party"), text("Sändmärke AB")},
                                          {QStringLiteral("date"), QStringLiteral("2026-02-03")}}});
    return answers;
}

QString extracted(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// The whole file with every stream unpacked: titles, bookmarks, replacement texts, metadata.
QByteArray unpacked(const QByteArray& pdf)
{
    QPDF file;
    file.processMemoryFile("copy", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setQDFMode(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray utf16(const QString& word)
{
    QByteArray bytes;
    for (const QChar c : word) {
        bytes.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xFF));
    }
    return bytes;
}

QString withoutSpaces(QString value)
{
    return value.remove(QChar(0x00AD)).simplified().remove(QLatin1Char(' '));
}

/// A copy as it is searched: everything that is read of it, and all its bytes.
struct Searched {
    QString text;
    QByteArray raw;
};

Searched searched(const QByteArray& pdf)
{
    testing::PdfReader reader(pdf);
    QString all = extracted(pdf) + testing::readingText(pdf) + testing::structureText(pdf);
    for (int page = 0; page < reader.pageCount(); ++page) {
        all += reader.artifactText(page);
    }
    return {withoutSpaces(all), unpacked(pdf).toLower()};
}

/// Where a word stands in a copy: as text, in reading order, at head and foot, or anywhere in the bytes.
/// Taken apart once for all the words.
bool holds(const QByteArray& pdf, const QString& word)
{
    static QHash<QByteArray, Searched> known;
    auto found = known.find(pdf);
    if (found == known.end()) {
        found = known.insert(pdf, searched(pdf));
    }
    const QByteArray& raw = found->raw;
    return found->text.contains(withoutSpaces(word), Qt::CaseInsensitive) ||
           raw.contains(word.toUtf8().toLower()) || raw.contains(word.toLatin1().toLower()) ||
           raw.contains(utf16(word).toLower()) || raw.contains(utf16(word).toHex());
}

} // namespace

class TestRecipientCopies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()); }
    void init();
    void cleanup();
    void thePlanForEveryParty();
    void thePlanAtAHighLevel();
    void theMinutesForEveryParty();
    void theMinutesAtAHighLevel();
    void theCoverSaysWhoGotWhat();
    void whatCannotBeWrittenLeavesNothing();
    void whatTurnsOutUnwritableStandsOnTheCover();
    void toAPrinter();
    void onALegalGround();
    void nobodyLeft();
    void everySpecialFieldIsDecidedOn();
    void placesInRunningText();

private:
    Session& karin() { return m_play->as("karin"); }
    void consent(const Party& party, const QList<InfoKind>& kinds)
    {
        m_play->consent(m_case->id, party, kinds);
    }
    void assess(int level) { m_play->assess(m_case->id, level); }
    void registerPlan();
    void holdMeeting();
    Disclosure::CopyOrder planOrder() { return {m_case->id, m_plan->id, {}, {}, true}; }
    Disclosure::CopyOrder minutesOrder() { return {m_case->id, m_meeting->id, Kind::Minutes, {}, true}; }
    QByteArray copyFor(const QList<Disclosure::Copy>& copies, const std::optional<Party>& party)
    {
        for (const Disclosure::Copy& copy : copies) {
            const bool same = party && copy.party ? isSameParty(*party, *copy.party) : !party && !copy.party;
            if (same) {
                return copy.bytes;
            }
        }
        return {};
    }

    std::unique_ptr<CasePlay> m_play;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Case> m_case;
    std::optional<FormResponse> m_plan;
    std::optional<Meeting> m_meeting;
    Party m_police = CasePlay::party(PartyKind::Police, "Polisen Prov", "kontaktpolis");
    Party m_jobbtorg = CasePlay::party(PartyKind::Jobbtorg, "Jobbtorg Provdalen", "coach");
    Party m_school = CasePlay::party(PartyKind::School, "Provskolan", "rektor");
    Party m_care = CasePlay::party(PartyKind::HealthCare, "Vårdcentralen Prov", "läkare");
    Party m_probation = CasePlay::party(PartyKind::Probation, "Frivården Prov", "handläggare");
};

void TestRecipientCopies::registerPlan()
{
    const auto stored =
        registerAnswers(karin(), SubjectRef::of(m_case->id), QStringLiteral("3.5"), planAnswers());
    LOTSBOK_VERIFY(stored);
    m_plan = *stored;
}

void TestRecipientCopies::holdMeeting()
{
    Meeting meeting;
    meeting.caseId = m_case->id;
    meeting.start = QDateTime(m_play->today().addDays(3), QTime(11, 40), Qt::UTC);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = text(kPlace);
    meeting.outside = true;
    for (const Party& party : {m_police, m_jobbtorg, m_school, m_care, m_probation}) {
        meeting.parties.append(MeetingParty{party, {}, true, {}});
    }
    meeting.agenda = {{text("Skolpunkten"), {InfoKind::School}, {}},
                      {text("Vårdpunkten"), {InfoKind::Health}, {}},
                      {text("Brottspunkten"), {InfoKind::Crime}, {}},
                      {text("Avslutningen"), {}, {}}};
    meeting.minutes = text("Alla möttes på Gömda  gården 7.\nHemligheten sades.");
    const auto saved = karin().save(meeting);
    LOTSBOK_VERIFY(saved);
    m_meeting = *saved;
}

void TestRecipientCopies::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_case = m_play->openCase();
    registerPlan();
    holdMeeting();
    consent(m_police, {});
    consent(m_jobbtorg, {InfoKind::Plan, InfoKind::Minutes});
    consent(m_school, {InfoKind::Plan, InfoKind::Minutes, InfoKind::School});
    consent(m_care, {InfoKind::Plan, InfoKind::Minutes, InfoKind::Health});
    consent(m_probation, {InfoKind::School}); // neither plan nor minutes
}

void TestRecipientCopies::cleanup()
{
    m_case.reset();
    m_plan.reset();
    m_meeting.reset();
    m_folder.reset();
    m_play.reset();
}

void TestRecipientCopies::thePlanForEveryParty()
{
    const auto copies = Disclosure(karin()).copiesFor(planOrder());
    LOTSBOK_VERIFY(copies);
    QCOMPARE(copies->size(), 6); // five parties and the person
    const QStringList open{text("Arbetsmärke"), text("Skuldmärke"),   text("Släktmärke"),
                           text("Bomärke"),     text("Fritidsmärke"), text("Restmärke")};
    const QStringList health{text("Kroppsmärke"), text("Själsmärke"), text("Rusmärke")};
    const QStringList others{text("Hotmärke"), text("Brottsmärke"), text("Nätverksmärke"),
                             text("Kontaktmärke"), QStringLiteral("070-174 06 99")};
    struct Expected {
        std::optional<Party> party;
        QStringList has;
        QStringList lacks;
    };
    const QString list = text("Sändmärke");
    for (const Expected& one : {Expected{m_police, open + health + others, {list}},
                                Expected{m_jobbtorg, open, health + others + QStringList{list}},
                                Expected{m_school, open, health + others + QStringList{list}},
                                Expected{m_care, open + health, others + QStringList{list}},
                                Expected{{}, open + health + others + QStringList{list}, {}}}) {
        const QByteArray pdf = copyFor(*copies, one.party);
        const QString reader = one.party ? partyOnPaper(*one.party) : text("Den enskilde");
        QVERIFY2(!pdf.isEmpty(), qPrintable(reader));
        for (const QString& word : one.has) {
            QVERIFY2(holds(pdf, word), qPrintable(reader + u' ' + word));
        }
        for (const QString& word : one.lacks) {
            QVERIFY2(!holds(pdf, word), qPrintable(reader + u' ' + word));
        }
        testing::PdfReader pages(pdf);
        for (int page = 0; page < pages.pageCount(); ++page) {
            QVERIFY2(pages.artifactText(page).contains(text("till: ") + reader),
                     qPrintable(pages.artifactText(page)));
        }
        QCOMPARE(testing::archiveProblems(pdf), QStringList());
    }
    QVERIFY(copyFor(*copies, m_probation).isEmpty());
    QVERIFY(copies->at(4).why.contains(QLatin1String("R14")));
}

void TestRecipientCopies::thePlanAtAHighLevel()
{
    assess(4);
    const auto copies = Disclosure(karin()).copiesFor(planOrder());
    LOTSBOK_VERIFY(copies);
    for (const Party& party : {m_jobbtorg, m_school, m_care}) {
        const QByteArray pdf = copyFor(*copies, party);
        for (const char* word : {kPlace, "13.40", "Lönnrummet", "2031-07-09"}) {
            QVERIFY2(!holds(pdf, text(word)), qPrintable(partyOnPaper(party) + u' ' + text(word)));
        }
        QVERIFY(holds(pdf, text("Arbetsmärke")));
        QVERIFY(holds(pdf, text("lämnas muntligen")));
    }
    QVERIFY(holds(copyFor(*copies, m_police), text(kPlace)));
    QVERIFY(holds(copyFor(*copies, m_police), text("Lönnrummet")));
}

void TestRecipientCopies::theMinutesForEveryParty()
{
    const auto copies = Disclosure(karin()).copiesFor(minutesOrder());
    LOTSBOK_VERIFY(copies);
    struct Expected {
        Party party;
        QStringList has;
        QStringList lacks;
    };
    const QString last = text("Avslutningen");
    const QString secret = text("Hemligheten");
    for (const Expected& one :
         {Expected{
              m_police, {last, secret, text("Skolpunkten"), text("Vårdpunkten"), text("Brottspunkten")}, {}},
          Expected{
              m_jobbtorg, {last}, {secret, text("Skolpunkten"), text("Vårdpunkten"), text("Brottspunkten")}},
          Expected{
              m_school, {last, text("Skolpunkten")}, {secret, text("Vårdpunkten"), text("Brottspunkten")}},
          Expected{
              m_care, {last, text("Vårdpunkten")}, {secret, text("Skolpunkten"), text("Brottspunkten")}}}) {
        const QByteArray pdf = copyFor(*copies, one.party);
        for (const QString& word : one.has) {
            QVERIFY2(holds(pdf, word), qPrintable(partyOnPaper(one.party) + u' ' + word));
        }
        for (const QString& word : one.lacks) {
            QVERIFY2(!holds(pdf, word), qPrintable(partyOnPaper(one.party) + u' ' + word));
        }
    }
    QVERIFY(copyFor(*copies, m_probation).isEmpty());
}

void TestRecipientCopies::theMinutesAtAHighLevel()
{
    assess(5);
    const auto copies = Disclosure(karin()).copiesFor(minutesOrder());
    LOTSBOK_VERIFY(copies);
    for (const std::optional<Party>& party : {std::optional(m_jobbtorg), std::optional(m_school),
                                              std::optional(m_care), std::optional<Party>()}) {
        const QByteArray pdf = copyFor(*copies, party);
        QVERIFY(!pdf.isEmpty());
        for (const QString& word : {text(kPlace), text("Gömda"), QStringLiteral("13.40"),
                                    QStringLiteral("11.40"), QStringLiteral("12.40")}) {
            QVERIFY2(!holds(pdf, word), qPrintable(word));
        }
    }
    QVERIFY(holds(copyFor(*copies, m_police), text(kPlace)));
}

void TestRecipientCopies::theCoverSaysWhoGotWhat()
{
    const auto given = Disclosure(karin()).copiesToFolder(planOrder(), m_folder->path());
    LOTSBOK_VERIFY(given);
    const auto records = *karin().disclosures(SubjectRef::of(m_case->id));
    QCOMPARE(records.size(), 6); // four parties, the person, the own file
    const QString cover = testing::readingText(given->internal.bytes).simplified();
    QVERIFY(cover.contains(text("Följeblad")));
    int files = 0;
    for (const Disclosure::Copy& copy : given->copies) {
        const QString reader = copy.party ? partyOnPaper(*copy.party) : text("Den enskilde");
        QVERIFY2(cover.contains(reader), qPrintable(reader));
        if (!copy.record) {
            QVERIFY(!QFile::exists(m_folder->filePath(copy.name)) || copy.name.isEmpty());
            QVERIFY(cover.contains(copy.why.simplified()));
            continue;
        }
        ++files;
        QFile file(m_folder->filePath(copy.name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes, copy.bytes);
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), copy.record->contentSha256);
        QString hash = cover;
        QVERIFY(
            hash.remove(QLatin1Char(' ')).contains(QString::fromLatin1(copy.record->contentSha256.toHex())));
    }
    QCOMPARE(files, 5);
    QVERIFY(cover.contains(text("Utan uppgifter om hälsa, hot, brott, behov och nätverk, kontakter")));
    // The own file has the whole plan behind the cover, numbered as the copies are, under a label of its own.
    QVERIFY(holds(given->internal.bytes, text("Hotmärke")));
    testing::PdfReader internal(given->internal.bytes);
    QVERIFY(internal.artifactText(0).contains(text("Följeblad")));
    QVERIFY2(internal.artifactText(1).contains(QStringLiteral("Sida 1 av %1").arg(internal.pageCount() - 1)),
             qPrintable(internal.artifactText(1)));
    QPDFObjectHandle labels = internal.file().getRoot().getKey("/PageLabels").getKey("/Nums");
    QCOMPARE(labels.getArrayNItems(), 4);
    QCOMPARE(testing::textOf(labels.getArrayItem(1).getKey("/P")), text("Följeblad"));
    QCOMPARE(labels.getArrayItem(2).getIntValueAsInt(), 1);
    QCOMPARE(testing::archiveProblems(given->internal.bytes), QStringList());
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("egen-akt.pdf"))));
    // The same day, the same case: the same bytes.
    QTemporaryDir again;
    const auto twice = Disclosure(karin()).copiesToFolder(planOrder(), again.path());
    LOTSBOK_VERIFY(twice);
    QCOMPARE(twice->copies.first().bytes, given->copies.first().bytes);
}

void TestRecipientCopies::whatCannotBeWrittenLeavesNothing()
{
    QFile there(m_folder->filePath(QStringLiteral("exemplar-2.pdf")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    Disclosure door(karin());
    QVERIFY(!door.copiesToFolder(planOrder(), m_folder->path()));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("exemplar-1.pdf"))));
    QVERIFY(karin().disclosures(SubjectRef::of(m_case->id))->isEmpty());
    LOTSBOK_VERIFY(door.copiesToFolder(planOrder(), m_folder->path(), true));
    QVERIFY(!door.copiesToFolder(planOrder(), m_folder->filePath(QStringLiteral("ingenstans"))));
}

namespace {

/// Fails at its second print.
class BreakingSpooler : public PrintSpooler {
public:
    Result<QStringList> queues() override { return QStringList{QStringLiteral("skrivare")}; }
    Result<void> send(const QString& /*queue*/, const QString& title, const QList<QByteArray>& documents,
                      const PrintManner& /*manner*/, const KeepGoing& /*keepGoing*/) override
    {
        titles << title;
        last = documents.last();
        return titles.size() == failing ? fail(ErrorCode::FileSystem, QStringLiteral("Skrivaren är tom."))
                                        : Result<void>();
    }
    int failing = 0;
    QStringList titles;
    QByteArray last;
};

} // namespace

void TestRecipientCopies::whatTurnsOutUnwritableStandsOnTheCover()
{
    BreakingSpooler spooler;
    spooler.failing = 2;
    const auto given = Disclosure(karin(), spooler).copiesToPrinter(planOrder(), QStringLiteral("skrivare"));
    LOTSBOK_VERIFY(given);
    QVERIFY(given->copies.at(0).record);
    QVERIFY(!given->copies.at(1).record);
    QVERIFY(given->copies.at(2).record);
    QVERIFY(holds(spooler.last, text("Skrivaren är tom.")));
    const auto records = *karin().disclosures(SubjectRef::of(m_case->id));
    QCOMPARE(records.size(), 7); // and one more of what failed
}

void TestRecipientCopies::toAPrinter()
{
    BreakingSpooler spooler;
    Disclosure door(karin(), spooler);
    QCOMPARE(codeOf(door.copiesToPrinter(minutesOrder(), QString())), ErrorCode::InvalidInput);
    const auto given = door.copiesToPrinter(minutesOrder(), QStringLiteral("skrivare"));
    LOTSBOK_VERIFY(given);
    QCOMPARE(spooler.titles, QStringList(6, QStringLiteral("Minnesanteckningar")));
    QCOMPARE(spooler.last, given->internal.bytes);
    Disclosure::CopyOrder calendar = minutesOrder();
    calendar.kind = Kind::Calendar;
    QCOMPARE(codeOf(door.copiesFor(calendar)), ErrorCode::InvalidInput);
}

void TestRecipientCopies::onALegalGround()
{
    DisclosureRequest request;
    request.party = CasePlay::party(PartyKind::Police, "Polisen Syd");
    request.ground = QStringLiteral("OSL 10:18 a");
    request.balance = text("Konkret risk väger tyngre.");
    request.decidedBy = m_play->user("karin");
    Disclosure::CopyOrder order = planOrder();
    order.parties = {request};
    order.toPerson = false;
    const auto narrow = Disclosure(karin()).copiesFor(order);
    LOTSBOK_VERIFY(narrow);
    QVERIFY2(!holds(narrow->first().bytes, text("Brottsmärke")), "only what was asked for and balanced");
    order.parties.first().kinds = {InfoKind::Crime};
    const auto crime = Disclosure(karin()).copiesFor(order);
    LOTSBOK_VERIFY(crime);
    QVERIFY(holds(crime->first().bytes, text("Brottsmärke")));
    QVERIFY(!holds(crime->first().bytes, text("Själsmärke")));
}

void TestRecipientCopies::nobodyLeft()
{
    Disclosure::CopyOrder order = planOrder();
    DisclosureRequest request;
    request.party = m_probation;
    order.parties = {request};
    order.toPerson = false;
    Disclosure door(karin());
    QCOMPARE(codeOf(door.copiesToFolder(order, m_folder->path())), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(door.copiesToPrinter(order, QStringLiteral("skrivare"))), ErrorCode::RuleSaysNo);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(karin().disclosures(SubjectRef::of(m_case->id))->isEmpty());
}

void TestRecipientCopies::everySpecialFieldIsDecidedOn()
{
    // The words by which the forms name health, crime and threat; a field with one of them is for a scope
    // that says so.
    const QHash<QString, InfoKind> words{
        {QStringLiteral("health"), InfoKind::Health},     {QStringLiteral("substances"), InfoKind::Health},
        {QStringLiteral("psychiatry"), InfoKind::Health}, {QStringLiteral("crime"), InfoKind::Crime},
        {QStringLiteral("convict"), InfoKind::Crime},     {QStringLiteral("threat"), InfoKind::Threat}};
    for (const char* id : {"3.1", "3.4", "3.5"}) {
        const FormDefinition& form = *FormCatalogue::builtIn().current(QString::fromLatin1(id));
        for (const Section& section : form.sections) {
            for (const Field& field : section.fields) {
                for (auto word = words.begin(); word != words.end(); ++word) {
                    if (field.id.contains(word.key(), Qt::CaseInsensitive)) {
                        QVERIFY2(furtherKindOf(form.id, field.id) == word.value(), qPrintable(field.id));
                    }
                }
            }
        }
        QCOMPARE(formWithin(form, {InfoKind::Health, InfoKind::Crime, InfoKind::Threat, InfoKind::Needs,
                                   InfoKind::ContactDetails})
                     .sections.size(),
                 form.sections.size());
    }
}

void TestRecipientCopies::placesInRunningText()
{
    CaseFile file = sample::newCase();
    Meeting meeting = sample::meetingOf(file, sample::utc(2026, 4, 8, 8), {sample::police()});
    meeting.place = text("Café Ängen");
    sample::add(file, meeting);
    using Hidden = PlaceWords::Hidden;
    const QString said = text("Vi ses på café  ängen kl. 10.00 eller 10:00, inte 110.00 kr. Ängens café.");
    QCOMPARE(PlaceWords(file, Hidden::Nothing).without(said), said);
    QVERIFY(PlaceWords(file, Hidden::Places).without(said).contains(text("kl. 10.00")));
    QCOMPARE(PlaceWords(file, Hidden::PlacesAndHours).without(said),
             text("Vi ses på (lämnas muntligen) (lämnas muntligen) eller (lämnas muntligen), inte 110.00 kr. "
                  "Ängens café."));
    QCOMPARE(
        PlaceWords(file, Hidden::PlacesAndHours).without(text("Klockan 10 börjar vi, kl 10 är det dags.")),
        text("Klockan 10 börjar vi, (lämnas muntligen) är det dags."));
    file.client.protection = ProtectedIdentity::ConfidentialityMark;
    file.client.phone = QStringLiteral("070-174 06 99");
    QVERIFY(!PlaceWords(file, Hidden::Places).without(text("Ring 070-174 06 99.")).contains(u'7'));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestRecipientCopies)
#include "tst_recipient_copies.moc"
