// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R31: de-identified follow-up, from the book through the door, and tried by somebody who holds the book.
#include "core/security/city_key.h"
#include "core/session/case_work.h"
#include "exchange/city_files.h"
#include "exchange/disclosure.h"
#include "tests/core/result_text.h"
#include "tests/core/support/closed_files.h"
#include "tests/core/support/test_office.h"
#include "tests/exchange/deidentified_persons.h"

#include <QTest>

namespace lotsbok {

class TestDeidentifiedRelease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void r31_nothingOfAPersonIsInTheFile();
    void r31_theReleaseIsRecorded();
    void r31_itIsSealedToTheCity();
    void r31_itStopsWhileSomebodyMayBeFound();
    void r31_aHeadOfUnitMayOpenTheGate();
    void r31_nobodyIsFoundByJoiningTheBook();
    void r31_whatWasLookedAtIsWhatLeaves();
    void r31_rowsThatAreLookedAtSayNotWhose();
    void r31_codesStayAndLeadBackHereOnly();
    void r31_copiesAtEntryAndExit();
    void r32_whoWaitsIsCounted();
    void r39_aSealedCaseIsInItForReadersOnly();
    void aPeriodIsTheHeadsOfUnit();
    void aPeriodThatCannotBe();
    void aDistrictThatIsNotInTheRegister();
    void withoutAKeyNothingIsSealed();
    void onlyAHeadOfUnitChangesTheKey();
    void aPlaceThatCannotBeWrittenLeavesNoRecord();

private:
    [[nodiscard]] Session& head() const { return m_office->head(); }
    [[nodiscard]] QString place(const char* name) const
    {
        return m_office->book().folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] DeidentifiedOrder fitted();
    [[nodiscard]] Result<Disclosure::Released> sent(const DeidentifiedOrder& order,
                                                    const DeidentifiedTerms& terms, const char* name);
    [[nodiscard]] CityKey takeCityKey();

    std::unique_ptr<TestOffice> m_office;
    QList<CaseId> m_cases;
};

void TestDeidentifiedRelease::init()
{
    m_office = std::make_unique<TestOffice>();
    m_cases.clear();
    const UserId asa = m_office->id(QStringLiteral("asa"));
    for (const Somebody& each : everybody()) {
        Client client = TestBook::client(QString::fromLatin1(each.given), QStringLiteral("Provmärke"));
        m_cases.append(m_office->openCase(client, asa).id);
    }
    const UserId by = m_office->id(TestBook::headLogin());
    Session& session = head();
    LOTSBOK_VERIFY(session.keepDefinition(TestBook::response(SubjectRef::district()).definitionHash,
                                          TestBook::definition()));
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const Somebody& each = everybody().at(i);
        FormResponse form = TestBook::response(SubjectRef::of(m_cases.at(i)));
        form.formId = QStringLiteral("3.4");
        form.answers = {
            {QStringLiteral("occasion"), QStringLiteral("entry")},
            {QStringLiteral("age"), each.granted.year() - each.birthYear},
            {QStringLiteral("sex"), QString::fromLatin1(each.sex)},
            {QStringLiteral("work.entry"), i % 2 == 0 ? QStringLiteral("no") : QStringLiteral("yes")},
            {QStringLiteral("comment"), QStringLiteral("Fritextmärke")}};
        LOTSBOK_VERIFY(session.registerForm(form));
    }
    m_office->close();
    const auto store = rawStore(m_office->book());
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const Somebody& each = everybody().at(i);
        Decision grant;
        grant.on = each.granted;
        grant.by = by;
        grant.act = QStringLiteral("2025:400");
        grant.section = QStringLiteral("11 kap. 1 §");
        putRecord(*store, grant, m_cases.at(i));
        ThreatAssessment level;
        level.on = each.granted;
        level.level = 1 + static_cast<int>(i % 3);
        putRecord(*store, level, m_cases.at(i));
        if (each.closed.isValid()) {
            closePastTheRules(*store, m_cases.at(i), each.closed);
        }
    }
}

/// The order with whatever opens the gate.
DeidentifiedOrder TestDeidentifiedRelease::fitted()
{
    DeidentifiedOrder order = january();
    const auto preview = DeidentifiedDesk(head()).preview(order);
    if (!preview) {
        qFatal("%s", qPrintable(preview.error().text));
    }
    order.choices = choicesThatOpen(preview->finest).value();
    return order;
}

Result<Disclosure::Released> TestDeidentifiedRelease::sent(const DeidentifiedOrder& order,
                                                           const DeidentifiedTerms& terms, const char* name)
{
    const auto preview = DeidentifiedDesk(head()).preview(order);
    return preview ? Disclosure(head()).deidentifiedToFile(order, preview->seen, terms, place(name))
                   : fail(preview.error());
}

CityKey TestDeidentifiedRelease::takeCityKey()
{
    const Secret password = TestBook::password();
    auto key = unlockCityKey(newCityKeyFile(password, KdfCost::cheap()).value(), password);
    const auto saved = DeidentifiedDesk(head()).saveRecipient(cityKeyText(key->sealPublic), 0);
    if (!saved) {
        qFatal("%s %s", qPrintable(saved.error().text), qPrintable(saved.error().detail));
    }
    return std::move(*key);
}

void TestDeidentifiedRelease::r31_nothingOfAPersonIsInTheFile()
{
    VERIFY_OK(sent(fitted(), plainly(), "a.json"));
    const QByteArray bytes = bytesIn(place("a.json"));
    const auto file = readDeidentified(bytes);
    VERIFY_OK(file);
    QCOMPARE(file->table.rows(), 9);
    QCOMPARE(file->district, QString::fromLatin1(kDistrict));
    for (const Somebody& each : everybody()) {
        QVERIFY(!bytes.contains(each.given));
        QVERIFY(!bytes.contains(each.granted.toString(Qt::ISODate).toLatin1()));
    }
    QVERIFY(!bytes.contains("märke"));
    for (const CaseId& id : m_cases) {
        QVERIFY(!bytes.contains(id.toString().toLatin1()));
        const auto number = head().caseNumber(id);
        QVERIFY(!bytes.contains(number->toString().toLatin1()));
    }
}

void TestDeidentifiedRelease::r31_theReleaseIsRecorded()
{
    const auto released = sent(fitted(), plainly(), "a.json");
    VERIFY_OK(released);
    QCOMPARE(released->record.recipientName, QStringLiteral("Socialförvaltningen"));
    QCOMPARE(released->record.contentSha256,
             QCryptographicHash::hash(bytesIn(place("a.json")), QCryptographicHash::Sha256));
    QCOMPARE(
        released->record.what,
        QString::fromUtf8("Avidentifierad uppföljning för perioden 2026-01–2026-02, 9 rader, oförseglad"));
    const auto all = head().disclosures(SubjectRef::district());
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    VERIFY_FAILS(sent(fitted(), plainly(), "a.json"), ErrorCode::FileSystem); // never over another
}

void TestDeidentifiedRelease::r31_itIsSealedToTheCity()
{
    const CityKey key = takeCityKey();
    const auto released = sent(fitted(), {}, "a.lbu");
    VERIFY_OK(released);
    QVERIFY(isSealedForCity(bytesIn(place("a.lbu"))));
    VERIFY_FAILS(readCityFile(place("a.lbu"), nullptr), ErrorCode::NoPermission);
    const auto opened = readCityFile(place("a.lbu"), &key);
    VERIFY_OK(opened);
    QCOMPARE(opened->file.table.rows(), 9);
    QVERIFY(released->record.what.endsWith(QString::fromUtf8("förseglad till mottagaren")));
}

void TestDeidentifiedRelease::r31_itStopsWhileSomebodyMayBeFound()
{
    const auto preview = DeidentifiedDesk(head()).preview(january());
    VERIFY_OK(preview);
    QCOMPARE(preview->risk.rows, 9);
    QCOMPARE(preview->gate.needed, 5);
    QVERIFY(!preview->gate.isOpen());
    VERIFY_FAILS(sent(january(), plainly(), "a.json"), ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(place("a.json")));
    QVERIFY(head().disclosures(SubjectRef::district())->isEmpty());
    // The same rows at coarser steps, without reading the book anew.
    const auto coarser = preview->with(choicesThatOpen(preview->finest).value());
    VERIFY_OK(coarser);
    QVERIFY(coarser->gate.isOpen());
}

void TestDeidentifiedRelease::r31_aHeadOfUnitMayOpenTheGate()
{
    const DeidentifiedTerms reason{true, QStringLiteral("Staden behöver åldrarna; menprövat.")};
    VERIFY_FAILS(sent(january(), {false, reason.because}, "a.json"), ErrorCode::RuleSaysNo);
    VERIFY_FAILS(sent(january(), reason, "a.json"), ErrorCode::NotFound); // nobody to seal to
    const CityKey key = takeCityKey();
    VERIFY_FAILS(sent(january(), {true, QStringLiteral("   ")}, "a.json"), ErrorCode::RuleSaysNo);
    const auto released = sent(january(), reason, "a.json");
    VERIFY_OK(released);
    QCOMPARE(released->record.balance, reason.because);
    QCOMPARE(released->record.decidedBy, std::optional(head().user().id));
    QCOMPARE(readCityFile(place("a.json"), &key)->file.k, 1);
}

void TestDeidentifiedRelease::r31_nobodyIsFoundByJoiningTheBook()
{
    const DeidentifiedOrder order = fitted();
    VERIFY_OK(sent(order, plainly(), "a.json"));
    const DeidentifiedTable file = readDeidentified(bytesIn(place("a.json")))->table;
    const ReportPeriod period{order.period.from, order.period.lastDay()};
    const auto book = ReportDesk(head()).cases(period.from, period.to);
    VERIFY_OK(book);
    // Somebody who holds the whole book looks for each person by every three things that the file tells.
    int worst = 9;
    int worstKnown = 9;
    for (const ReportCase& person : *book) {
        const FollowedCase followed{QString(16, u'0'), person.entry(), person.exit(), person.hasEnded(period),
                                    person.isUnderWay(period)};
        const DeidentifiedTable one =
            coarsened(deidentifiedTable({followed}, FollowUpMoment::Exit), order.choices).value();
        QCOMPARE(one.columns.size(), file.columns.size());
        for (const QList<qsizetype>& columns : subsetsOf(file.columns.size())) {
            const int rows = alike(file, one, columns);
            QVERIFY(rows > 0); // the file says of everybody what the book says
            worst = std::min(worst, rows);
            const bool isKnown = std::all_of(columns.begin(), columns.end(), [&file](qsizetype column) {
                return deidentifiedVariable(file.columns[column].id)->isKnown;
            });
            worstKnown = isKnown ? std::min(worstKnown, rows) : worstKnown;
        }
    }
    qInfo("worst k: %d of everything, %d of what others may know", worst, worstKnown);
    QCOMPARE(readDeidentified(bytesIn(place("a.json")))->k, worst);
    QVERIFY(worstKnown >= 5);
}

void TestDeidentifiedRelease::r31_whatWasLookedAtIsWhatLeaves()
{
    const DeidentifiedOrder order = fitted();
    const auto preview = DeidentifiedDesk(head()).preview(order);
    m_office->close();
    {
        const auto store = rawStore(m_office->book());
        ThreatAssessment level;
        level.on = QDate(2026, 2, 27);
        level.level = 5;
        putRecord(*store, level, m_cases.at(1));
    }
    const auto late = Disclosure(head()).deidentifiedToFile(order, preview->seen, plainly(), place("a.json"));
    VERIFY_FAILS(late, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(place("a.json")));
    VERIFY_OK(sent(order, plainly(), "a.json"));
}

void TestDeidentifiedRelease::r31_rowsThatAreLookedAtSayNotWhose()
{
    const auto preview = DeidentifiedDesk(head()).preview(fitted());
    VERIFY_OK(preview);
    for (const QString& code : preview->file.table.codes) {
        QVERIFY(code.isEmpty());
    }
    const std::vector<quint16>& first = preview->file.table.columns.first().cells;
    QVERIFY(std::is_sorted(first.begin(), first.end())); // not by case number
}

void TestDeidentifiedRelease::r31_codesStayAndLeadBackHereOnly()
{
    VERIFY_OK(sent(fitted(), plainly(), "a.json"));
    VERIFY_OK(sent(fitted(), plainly(), "b.json"));
    const auto first = readDeidentified(bytesIn(place("a.json")));
    QCOMPARE(readDeidentified(bytesIn(place("b.json")))->table.codes, first->table.codes);
    QStringList numbers;
    for (const QString& code : first->table.codes) {
        const auto number = DeidentifiedDesk(head()).caseOf(u' ' + code.toLower());
        VERIFY_OK(number);
        numbers.append(number->toString());
    }
    numbers.removeDuplicates();
    QCOMPARE(numbers.size(), 9);
    VERIFY_FAILS(DeidentifiedDesk(head()).caseOf(QStringLiteral("0123456789ABCDEF")), ErrorCode::NotFound);
    const auto log = head().audit(0, 10'000);
    const auto traced = std::count_if(log->begin(), log->end(), [](const AuditEntry& entry) {
        return entry.action == QLatin1String("follow-up-code.trace");
    });
    QCOMPARE(traced, 9);
    // Somebody else's case is traced for a stated reason only.
    DeidentifiedDesk other(m_office->as(QStringLiteral("cia")));
    VERIFY_FAILS(other.caseOf(first->table.codes.front()), ErrorCode::ReasonNeeded);
    VERIFY_FAILS(DeidentifiedDesk(m_office->as(QStringLiteral("olle"))).caseOf(first->table.codes.front()),
                 ErrorCode::NoPermission);
}

void TestDeidentifiedRelease::r31_copiesAtEntryAndExit()
{
    Session& lots = m_office->as(QStringLiteral("asa"));
    DeidentifiedOrder order;
    order.kind = DeidentifiedKind::Entry;
    order.caseId = m_cases.at(1);
    order.district = QString::fromLatin1(kDistrict);
    const auto send = [&](const char* name) {
        const auto preview = DeidentifiedDesk(lots).preview(order);
        return preview ? Disclosure(lots).deidentifiedToFile(order, preview->seen, plainly(), place(name))
                       : fail(preview.error());
    };
    const auto entry = send("in.json");
    VERIFY_OK(entry);
    QVERIFY(entry->record.subject == SubjectRef::of(m_cases.at(1)));
    order.kind = DeidentifiedKind::Exit;
    VERIFY_OK(send("ut.json"));
    const DeidentifiedFile in = readDeidentified(bytesIn(place("in.json"))).value();
    const DeidentifiedFile out = readDeidentified(bytesIn(place("ut.json"))).value();
    QCOMPARE(in.period.from, QDate(2026, 1, 1));
    QCOMPARE(out.period.from, QDate(2026, 2, 1));
    QCOMPARE(in.table.codes, out.table.codes);
    QVERIFY(in.table.columns.size() < out.table.columns.size());
    order.caseId = m_cases.at(0);
    VERIFY_FAILS(send("nej.json"), ErrorCode::RuleSaysNo); // not ended
    order.caseId.reset();
    VERIFY_FAILS(send("nej.json"), ErrorCode::InvalidInput);
}

void TestDeidentifiedRelease::r32_whoWaitsIsCounted()
{
    const Case waits = m_office->openCase(
        TestBook::client(QStringLiteral("Jens"), QStringLiteral("Provmärke")), std::nullopt);
    m_office->close();
    {
        const auto store = rawStore(m_office->book());
        Consent consent;
        consent.kind = ConsentKind::Support;
        consent.givenOn = QDate(2026, 2, 20);
        putRecord(*store, consent, waits.id);
    }
    VERIFY_OK(sent(fitted(), plainly(), "a.json"));
    const DeidentifiedFile file = readDeidentified(bytesIn(place("a.json"))).value();
    QCOMPARE(file.waiting, 1);
    QCOMPARE(file.table.rows(), 9);
}

void TestDeidentifiedRelease::r39_aSealedCaseIsInItForReadersOnly()
{
    VERIFY_OK(sent(fitted(), plainly(), "a.json"));
    const std::vector<QString> codes = readDeidentified(bytesIn(place("a.json")))->table.codes;
    LOTSBOK_VERIFY(CaseWork(head()).seal(m_cases.at(3), {m_office->id(QStringLiteral("asa"))},
                                         QStringLiteral("känd person")));
    QCOMPARE(DeidentifiedDesk(head()).preview(january())->risk.rows, 9);
    DeidentifiedDesk other(m_office->as(QStringLiteral("eva"))); // a head of unit, and no reader
    QCOMPARE(other.preview(january())->risk.rows, 8);
    int hidden = 0;
    for (const QString& code : codes) {
        const auto number = other.caseOf(code);
        if (!number) {
            ++hidden;
            QCOMPARE(number.error(), other.caseOf(QStringLiteral("0123456789ABCDEF")).error());
        }
    }
    QCOMPARE(hidden, 1);
}

void TestDeidentifiedRelease::aPeriodIsTheHeadsOfUnit()
{
    for (const char* login : {"asa", "dan", "olle", "rut"}) {
        DeidentifiedDesk desk(m_office->as(QString::fromLatin1(login)));
        VERIFY_FAILS(desk.preview(january()), ErrorCode::NoPermission);
        VERIFY_FAILS(desk.make(january(), {}, plainly()), ErrorCode::NoPermission);
    }
}

void TestDeidentifiedRelease::aPeriodThatCannotBe()
{
    DeidentifiedDesk desk(head());
    for (const MonthSpan& period :
         {MonthSpan{}, MonthSpan{QDate(2026, 2, 1), QDate(2026, 1, 1)},
          MonthSpan{QDate(2026, 1, 2), QDate(2026, 2, 1)}, MonthSpan{QDate(2026, 4, 1), QDate(2026, 5, 1)}}) {
        DeidentifiedOrder order = january();
        order.period = period;
        VERIFY_FAILS(desk.preview(order), ErrorCode::InvalidInput);
    }
    DeidentifiedOrder order = january();
    order.choices.steps.insert(QStringLiteral("name"), QStringLiteral("as-is"));
    VERIFY_FAILS(desk.preview(order), ErrorCode::InvalidInput);
}

void TestDeidentifiedRelease::aDistrictThatIsNotInTheRegister()
{
    DeidentifiedOrder order = january();
    order.district.clear();
    VERIFY_FAILS(DeidentifiedDesk(head()).preview(order), ErrorCode::InvalidInput);
    DistrictInfo info = head().district().value();
    info.name = QString::fromUtf8("skärholmens stadsdelsförvaltning");
    LOTSBOK_VERIFY(head().saveDistrict(info));
    QCOMPARE(DeidentifiedDesk(head()).preview(order)->file.district, QString::fromLatin1(kDistrict));
}

void TestDeidentifiedRelease::withoutAKeyNothingIsSealed()
{
    VERIFY_FAILS(sent(fitted(), {}, "a.lbu"), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(place("a.lbu")));
}

void TestDeidentifiedRelease::onlyAHeadOfUnitChangesTheKey()
{
    const QString line = cityKeyText(takeCityKey().sealPublic);
    const auto known = DeidentifiedDesk(head()).recipient();
    VERIFY_OK(known);
    QCOMPARE(cityKeyText(known->sealPublic), line);
    VERIFY_FAILS(DeidentifiedDesk(head()).saveRecipient(line.chopped(1), known->version),
                 ErrorCode::InvalidInput);
    VERIFY_FAILS(DeidentifiedDesk(head()).saveRecipient({}, 0), ErrorCode::Conflict);
    VERIFY_FAILS(DeidentifiedDesk(m_office->as(QStringLiteral("asa"))).saveRecipient({}, known->version),
                 ErrorCode::NoPermission);
    const auto none = DeidentifiedDesk(head()).saveRecipient({}, known->version);
    VERIFY_OK(none);
    QVERIFY(!none->isKnown());
    QVERIFY(!DeidentifiedDesk(head()).recipient()->isKnown());
}

void TestDeidentifiedRelease::aPlaceThatCannotBeWrittenLeavesNoRecord()
{
    VERIFY_FAILS(sent(fitted(), plainly(), "borta/a.json"), ErrorCode::FileSystem);
    QVERIFY(head().disclosures(SubjectRef::district())->isEmpty());
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestDeidentifiedRelease)
#include "tst_deidentified_release.moc"
