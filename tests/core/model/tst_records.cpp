// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"
#include "tests/core/result_text.h"

#include <functional>

using namespace lotsbok;

class RecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRecordsPass();
    void refusesClient_data();
    void refusesClient();
    void acceptsClient_data();
    void acceptsClient();
    void refusesOthers_data();
    void refusesOthers();
    void subjectGoesThereAndBack();
    void refusesSubject_data();
    void refusesSubject();
};

namespace {

using ClientChange = std::function<void(Client&)>;
using Check = std::function<Result<void>()>;

Client goodClient()
{
    Client client;
    client.givenName = QStringLiteral("Lo");
    client.familyName = QStringLiteral("Åhlén-Öst");
    client.phone = QStringLiteral("070-174 06 05");
    client.email = QStringLiteral("lo@example.org");
    client.address = QStringLiteral("Påhittade gatan 1\n123 45 Ort");
    client.preferredLanguage = QStringLiteral("ar");
    return client;
}

Case goodCase()
{
    Case value{CaseId::create(), 0, ClientId::create(), {}, SigType::Adults, QDate(2026, 1, 1), {}, {}, {}};
    return value;
}

Contact goodContact()
{
    Contact contact;
    contact.organisation = QStringLiteral("Polis");
    return contact;
}

Employee goodEmployee()
{
    Employee employee;
    employee.givenName = QStringLiteral("Kim");
    employee.familyName = QStringLiteral("Ek");
    employee.employedFrom = QDate(2020, 1, 1);
    return employee;
}

Purchase goodPurchase()
{
    Purchase purchase;
    purchase.item = QStringLiteral("Utbildning");
    purchase.amountOre = 12'345'00;
    purchase.date = QDate(2026, 2, 1);
    return purchase;
}

DistrictInfo goodDistrict()
{
    DistrictInfo district;
    district.name = QStringLiteral("Skärholmens stadsdelsförvaltning");
    return district;
}

User goodUser()
{
    User user;
    user.loginName = QStringLiteral("åsa.chef");
    user.displayName = QStringLiteral("Åsa Chef");
    return user;
}

/// A check of a good record after one change.
template<typename Value, typename Change>
Check checkOf(Value value, Change change)
{
    change(value);
    return [value] { return validate(value); };
}

} // namespace

Q_DECLARE_METATYPE(ClientChange)
Q_DECLARE_METATYPE(Check)

void RecordsTest::goodRecordsPass()
{
    VERIFY_OK(validate(goodClient()));
    VERIFY_OK(validate(goodCase()));
    VERIFY_OK(validate(goodContact()));
    VERIFY_OK(validate(goodEmployee()));
    VERIFY_OK(validate(goodPurchase()));
    VERIFY_OK(validate(goodDistrict()));
    VERIFY_OK(validate(goodUser()));
}

void RecordsTest::refusesClient_data()
{
    QTest::addColumn<ClientChange>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const ClientChange& change, const char* sentence) {
        QTest::newRow(name) << change << QString::fromLatin1(sentence);
    };
    row(
        "no given name", [](Client& c) { c.givenName.clear(); }, "Given name is missing.");
    row(
        "blank given name", [](Client& c) { c.givenName = QStringLiteral(" \u00a0 "); },
        "Given name is missing.");
    row(
        "no family name", [](Client& c) { c.familyName.clear(); }, "Family name is missing.");
    row(
        "201 characters", [](Client& c) { c.familyName = QString(201, QLatin1Char('a')); },
        "Family name is longer than 200 characters.");
    row(
        "line break in a name", [](Client& c) { c.givenName = QStringLiteral("Lo\nEk"); },
        "Given name contains a line break or a control character.");
    row(
        "line separator in a name", [](Client& c) { c.givenName = QStringLiteral("Lo\u2028Ek"); },
        "Given name contains a line break or a control character.");
    row(
        "no digit in the telephone", [](Client& c) { c.phone = QStringLiteral("ring"); },
        "Telephone has no digit.");
    row(
        "long telephone", [](Client& c) { c.phone = QString(101, QLatin1Char('1')); },
        "Telephone is longer than 100 characters.");
    row(
        "e-mail without @", [](Client& c) { c.email = QStringLiteral("lo.example.org"); },
        "E-mail does not look like name@example.org.");
    row(
        "e-mail with two @", [](Client& c) { c.email = QStringLiteral("a@b@c"); },
        "E-mail does not look like name@example.org.");
    row(
        "e-mail with a line break", [](Client& c) { c.email = QStringLiteral("a@b\n"); },
        "E-mail does not look like name@example.org.");
    row(
        "language", [](Client& c) { c.preferredLanguage = QStringLiteral("svenska språket"); },
        "Language is not a language code such as sv or ar.");
    row(
        "long note", [](Client& c) { c.note = QString(4001, QLatin1Char('a')); },
        "Note is longer than 4000 characters.");
    row(
        "half a surrogate pair", [](Client& c) { c.givenName = QChar(0xD800); },
        "Given name contains half a character.");
    row(
        "control character in the address", [](Client& c) { c.address = QChar(0x1b); },
        "Address contains a control character.");
}

void RecordsTest::refusesClient()
{
    QFETCH(ClientChange, change);
    QFETCH(QString, sentence);
    Client client = goodClient();
    change(client);
    const Result<void> result = validate(client);
    VERIFY_FAILS(result, ErrorCode::InvalidInput);
    QCOMPARE(result.error().text, sentence);
}

void RecordsTest::acceptsClient_data()
{
    QTest::addColumn<ClientChange>("change");
    const auto row = [](const char* name, const ClientChange& change) { QTest::newRow(name) << change; };
    row("200 characters", [](Client& c) { c.givenName = QString(200, QChar(u'ö')); });
    row("right to left", [](Client& c) { c.givenName = QStringLiteral("\u0645\u062d\u0645\u062f"); });
    row("outside the BMP", [](Client& c) { c.familyName = QString::fromUcs4(U"\U00020000"); });
    row("only names", [](Client& c) { c.phone = c.email = c.address = c.preferredLanguage = QString(); });
    row("extension", [](Client& c) { c.phone = QStringLiteral("+46 (0)8-508 12 000 ankn. 4"); });
    row("regional language", [](Client& c) { c.preferredLanguage = QStringLiteral("sr-Latn-RS"); });
    row("e-mail beyond ASCII", [](Client& c) { c.email = QStringLiteral("åsa@exempel.se"); });
}

void RecordsTest::acceptsClient()
{
    QFETCH(ClientChange, change);
    Client client = goodClient();
    change(client);
    VERIFY_OK(validate(client));
}

void RecordsTest::refusesOthers_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const Check& check, const char* sentence) {
        QTest::newRow(name) << check << QString::fromUtf8(sentence);
    };
    row("case without a date", checkOf(goodCase(), [](Case& c) { c.openedOn = {}; }),
        "Opened on is missing.");
    row("case closed before", checkOf(goodCase(), [](Case& c) { c.closedOn = QDate(2025, 12, 31); }),
        "Closed on is earlier than Opened on.");
    row("case in another century", checkOf(goodCase(), [](Case& c) { c.openedOn = QDate(1026, 1, 1); }),
        "Opened on is outside the years 1900 to 2200.");
    row("R2 same lots twice", checkOf(goodCase(), [](Case& c) { c.lots = c.secondLots = UserId::create(); }),
        "The first and the second lots are the same person.");
    row("R2 second lots alone", checkOf(goodCase(), [](Case& c) { c.secondLots = UserId::create(); }),
        "A second lots is given, but no first lots.");
    row("R3 a long reason for the type",
        checkOf(goodCase(), [](Case& c) { c.typeReason = QString(4001, QLatin1Char('a')); }),
        "Reason for the type is longer than 4000 characters.");
    row("R41 a case that goes on from itself", checkOf(goodCase(), [](Case& c) { c.reopens = c.id; }),
        "The case goes on from itself.");
    row("contact without a name", checkOf(goodContact(), [](Contact& c) { c.organisation.clear(); }),
        "Organisation is missing.");
    row("contact position", checkOf(goodContact(), [](Contact& c) { c.position = -1; }),
        "The position in the contact list is negative.");
    row("employee without a name", checkOf(goodEmployee(), [](Employee& e) { e.familyName.clear(); }),
        "Family name is missing.");
    row("employee left before",
        checkOf(goodEmployee(), [](Employee& e) { e.employedTo = QDate(2019, 1, 1); }),
        "Employed to is earlier than Employed from.");
    row("purchase of nothing", checkOf(goodPurchase(), [](Purchase& p) { p.item.clear(); }),
        "Goods or service is missing.");
    row("negative amount", checkOf(goodPurchase(), [](Purchase& p) { p.amountOre = -1; }),
        "The amount is negative.");
    row("absurd amount", checkOf(goodPurchase(), [](Purchase& p) { p.amountOre = 100'000'000'000'01; }),
        "The amount is larger than any purchase can be.");
    row("purchase without a date", checkOf(goodPurchase(), [](Purchase& p) { p.date = {}; }),
        "Date of purchase is missing.");
    row("fewer than no suppliers", checkOf(goodPurchase(), [](Purchase& p) { p.suppliersAsked = -1; }),
        "The number of suppliers asked is outside 0–1000.");
    row("contract in another century",
        checkOf(goodPurchase(), [](Purchase& p) { p.contractOn = QDate(1026, 1, 1); }),
        "Date of contract is outside the years 1900 to 2200.");
    row("documented in another century",
        checkOf(goodPurchase(), [](Purchase& p) { p.documentedOn = QDate(2226, 1, 1); }),
        "Documented on is outside the years 1900 to 2200.");
    row("a registration of two lines",
        checkOf(goodPurchase(), [](Purchase& p) { p.registration = QStringLiteral("1\n2"); }),
        "Registration number contains a line break or a control character.");
    row("district without a name", checkOf(goodDistrict(), [](DistrictInfo& d) { d.name.clear(); }),
        "District administration is missing.");
    row("user without a name", checkOf(goodUser(), [](User& u) { u.loginName.clear(); }),
        "User name is missing.");
    row("user name of 65", checkOf(goodUser(), [](User& u) { u.loginName = QString(65, QLatin1Char('a')); }),
        "User name is longer than 64 characters.");
    row("user name with a space", checkOf(goodUser(), [](User& u) { u.loginName = QStringLiteral("asa "); }),
        "User name begins or ends with a space.");
    row("user without a display name", checkOf(goodUser(), [](User& u) { u.displayName.clear(); }),
        "Display name is missing.");
}

void RecordsTest::refusesOthers()
{
    QFETCH(Check, check);
    QFETCH(QString, sentence);
    const Result<void> result = check();
    VERIFY_FAILS(result, ErrorCode::InvalidInput);
    QCOMPARE(result.error().text, sentence);
}

void RecordsTest::subjectGoesThereAndBack()
{
    const QList<SubjectRef> subjects{SubjectRef::of(ClientId::create()), SubjectRef::of(CaseId::create()),
                                     SubjectRef::of(EmployeeId::create()),
                                     SubjectRef::of(PurchaseId::create()), SubjectRef::district()};
    for (const SubjectRef& subject : subjects) {
        const Result<SubjectRef> back = subjectFromString(toString(subject));
        VERIFY_OK(back);
        QVERIFY(*back == subject);
    }
    QCOMPARE(toString(SubjectRef::district()), QStringLiteral("district"));
    QVERIFY(toString(subjects[1]).startsWith(QStringLiteral("case:")));
}

void RecordsTest::refusesSubject_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown kind") << QStringLiteral("user:0192f0e4-7b1c-7def-8abc-123456789012");
    QTest::newRow("no id") << QStringLiteral("case");
    QTest::newRow("empty id") << QStringLiteral("case:");
    QTest::newRow("null id") << QStringLiteral("case:00000000-0000-0000-0000-000000000000");
    QTest::newRow("case number is for Session") << QStringLiteral("case:2026-0001");
    QTest::newRow("district with an id") << QStringLiteral("district:0192f0e4-7b1c-7def-8abc-123456789012");
    QTest::newRow("district with a colon") << QStringLiteral("district:");
}

void RecordsTest::refusesSubject()
{
    QFETCH(QString, text);
    VERIFY_FAILS(subjectFromString(text), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
