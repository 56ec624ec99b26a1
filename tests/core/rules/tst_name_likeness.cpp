// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/name_likeness.h"

#include <QTest>

using namespace lotsbok;

class NameLikenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void r40LikeNames_data();
    void r40LikeNames();
    void longNamesEnd();
};

void NameLikenessTest::keys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("marks and hyphen") << QStringLiteral("Åsa-Lotta") << QStringLiteral("asalotta");
    QTest::newRow("decomposed") << QStringLiteral("A\u030asa") << QStringLiteral("asa");
    QTest::newRow("apostrophe and space") << QStringLiteral("O' Brién") << QStringLiteral("obrien");
    QTest::newRow("danish") << QStringLiteral("Sørensen Æbelø") << QStringLiteral("sorensenaebelo");
    QTest::newRow("arabic") << QStringLiteral("\u0645\u062d\u0645\u062f")
                            << QStringLiteral("\u0645\u062d\u0645\u062f");
    QTest::newRow("nothing") << QStringLiteral(" - ") << QString();
}

void NameLikenessTest::keys()
{
    QFETCH(QString, name);
    QTEST(nameKey(name), "key");
}

void NameLikenessTest::r40LikeNames_data()
{
    QTest::addColumn<QString>("a"); // given/family
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char* name, const char* a, const char* b, bool alike) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << alike;
    };
    row("same", "Karim/Öberg", "Karim/Öberg", true);
    row("case and marks", "karim/OBERG", "Karim/Öberg", true);
    row("swapped", "Öberg/Karim", "Karim/Öberg", true);
    row("one letter more", "Erik/Andersson", "Erik/Anderson", true);
    row("neighbours swapped", "Kraim/Öberg", "Karim/Öberg", true);
    row("middle name", "Anna Maria/Ek", "Anna/Ek", true);
    row("hyphenated middle name", "Anna-Maria/Ek", "Anna/Ek", true);
    row("short names need every letter", "Bo/Ek", "Bo/Ed", false);
    row("other given name", "Karim/Öberg", "Petra/Öberg", false);
    row("other family name", "Karim/Öberg", "Karim/Lind", false);
    row("two slips in a short name", "Kasem/Öberg", "Karim/Öberg", false);
    row("two slips in a long name", "Erik/Konstantinidis", "Erik/Konstandinidiz", true);
    row("empty", "/", "/", false);
    row("empty beside one", "/", "Bo/Ek", false);
}

void NameLikenessTest::r40LikeNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, alike);
    const QStringList first = a.split(u'/');
    const QStringList second = b.split(u'/');
    QCOMPARE(areNamesAlike(first[0], first[1], second[0], second[1]), alike);
    QCOMPARE(areNamesAlike(second[0], second[1], first[0], first[1]), alike);
}

void NameLikenessTest::longNamesEnd()
{
    const QString huge(100'000, QLatin1Char('a'));
    QVERIFY(areNamesAlike(huge, huge, huge, huge));
    QVERIFY(!areNamesAlike(huge, huge, QStringLiteral("Bo"), QStringLiteral("Ek")));
}

QTEST_GUILESS_MAIN(NameLikenessTest)
#include "tst_name_likeness.moc"
