// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/letterhead_desk.h"

#include "../support/test_book.h"

using namespace lotsbok;

namespace {

/// The head of a PNG file, which is all that the desk reads; what follows is for the eyes.
QByteArray pngHead(quint32 width, quint32 height, qsizetype size = 200)
{
    const auto number = [](quint32 value) {
        QByteArray bytes;
        for (const int shift : {24, 16, 8, 0}) {
            bytes.append(char((value >> shift) & 0xFF));
        }
        return bytes;
    };
    QByteArray bytes = QByteArrayLiteral("\x89PNG\r\n\x1A\n") + number(13) + QByteArrayLiteral("IHDR") +
                       number(width) + number(height);
    return bytes.append(QByteArray(qMax(qsizetype(0), size - bytes.size()), '\x01'));
}

Logo logoOf(const QByteArray& png, const QString& says = QStringLiteral("Provdalens vapen"))
{
    return {0, png, says};
}

} // namespace

class TestLetterheadDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLogoIsKeptChangedAndTakenOut();
    void whatIsRefused_data();
    void whatIsRefused();
    void ofTwoThatChangeItTheSecondIsTold();
    void onlyWhoMayWriteTheDistrict();
};

void TestLetterheadDesk::aLogoIsKeptChangedAndTakenOut()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    LetterheadDesk desk(*session);
    const auto none = desk.logo();
    LOTSBOK_VERIFY(none);
    QCOMPARE(*none, Logo());

    const auto kept = desk.saveLogo(logoOf(pngHead(1200, 400), QStringLiteral("  Provdalens   vapen ")));
    LOTSBOK_VERIFY(kept);
    QCOMPARE(kept->version, 1);
    QCOMPARE(kept->says, QStringLiteral("Provdalens vapen"));
    QCOMPARE(*desk.logo(), *kept);

    Logo out = *kept;
    out.png.clear();
    const auto without = desk.saveLogo(out);
    LOTSBOK_VERIFY(without);
    QCOMPARE(without->version, 2);
    QVERIFY2(without->says.isEmpty(), "words about no picture say nothing");
    QVERIFY(desk.logo()->png.isEmpty());
}

void TestLetterheadDesk::whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("png");
    QTest::addColumn<QString>("says");
    const QString says = QStringLiteral("Vapen");
    QTest::newRow("no picture") << QByteArray("GIF89a and so on") << says;
    QTest::newRow("cut off") << pngHead(100, 100).first(20) << says;
    QTest::newRow("no header chunk") << pngHead(100, 100).replace("IHDR", "IDAT") << says;
    QTest::newRow("no width") << pngHead(0, 100) << says;
    QTest::newRow("too wide") << pngHead(1201, 100) << says;
    QTest::newRow("too high") << pngHead(100, 401) << says;
    QTest::newRow("as wide as a number holds") << pngHead(0xFFFFFFFF, 0xFFFFFFFF) << says;
    QTest::newRow("too many bytes") << pngHead(100, 100, kLogoBytes + 1) << says;
    QTest::newRow("says nothing") << pngHead(100, 100) << QStringLiteral("  ");
    QTest::newRow("says too much") << pngHead(100, 100) << QString(201, QLatin1Char('a'));
}

void TestLetterheadDesk::whatIsRefused()
{
    QFETCH(QByteArray, png);
    QFETCH(QString, says);
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    LetterheadDesk desk(*session);
    QCOMPARE(codeOf(desk.saveLogo(logoOf(png, says))), ErrorCode::InvalidInput);
    QCOMPARE(*desk.logo(), Logo());
}

void TestLetterheadDesk::ofTwoThatChangeItTheSecondIsTold()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    LetterheadDesk desk(*session);
    const auto first = desk.saveLogo(logoOf(pngHead(10, 10)));
    LOTSBOK_VERIFY(first);
    LOTSBOK_VERIFY(desk.saveLogo({first->version, pngHead(20, 20), QStringLiteral("Nytt")}));
    QCOMPARE(codeOf(desk.saveLogo({first->version, pngHead(30, 30), QStringLiteral("Annat")})),
             ErrorCode::Conflict);
    QCOMPARE(desk.logo()->says, QStringLiteral("Nytt"));
}

void TestLetterheadDesk::onlyWhoMayWriteTheDistrict()
{
    TestBook book;
    {
        auto session = book.create();
        QVERIFY(session);
        User user;
        user.loginName = QStringLiteral("asa");
        user.displayName = QStringLiteral("Åsa Lots");
        user.role = Role::Lots;
        LOTSBOK_VERIFY(session->addUser(user, TestBook::password(), KdfCost::cheap()));
        LOTSBOK_VERIFY(LetterheadDesk(*session).saveLogo(logoOf(pngHead(10, 10))));
    }
    const auto lots = book.open(QStringLiteral("asa"));
    LOTSBOK_VERIFY(lots);
    LetterheadDesk desk(**lots);
    QCOMPARE(codeOf(desk.saveLogo({1, {}, {}})), ErrorCode::NoPermission);
    QCOMPARE(desk.logo()->png, pngHead(10, 10)); // whoever prints has the letterhead
}

QTEST_GUILESS_MAIN(TestLetterheadDesk)
#include "tst_letterhead_desk.moc"
