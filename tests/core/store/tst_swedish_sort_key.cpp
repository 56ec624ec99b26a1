// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/swedish_sort_key.h"

#include <QTest>

using namespace lotsbok;

class TestSwedishSortKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStandInSwedishOrder();
    void formsOfTheSameNameAreOneWord_data();
    void formsOfTheSameNameAreOneWord();
    void theKeyDoesNotDependOnTheLocale();
    void aPrefixOfANameIsAPrefixOfItsWord();
};

void TestSwedishSortKey::namesStandInSwedishOrder()
{
    const QList<QPair<QString, QString>> sorted{
        {QStringLiteral("Al Ahmad"), QStringLiteral("Z")}, // a gap before letters
        {QStringLiteral("Alahmad"), QStringLiteral("A")},
        {QStringLiteral("Berg"), QStringLiteral("Anna")},
        {QStringLiteral("Berg"), QStringLiteral("Åke")},
        {QStringLiteral("Berg-Ek"), QStringLiteral("A")},
        {QStringLiteral("Bergman"), QStringLiteral("A")},
        {QStringLiteral("Ek"), QStringLiteral("A")},
        {QStringLiteral("Ék"), QStringLiteral("A")}, // accents only between otherwise equal names
        {QStringLiteral("Ek"), QStringLiteral("B")},
        {QStringLiteral("Mueller"), QStringLiteral("A")},
        {QStringLiteral("Myhr"), QStringLiteral("A")},
        {QStringLiteral("Müller"), QStringLiteral("A")}, // ü as y
        {QStringLiteral("Vall"), QStringLiteral("A")},
        {QStringLiteral("Wall"), QStringLiteral("A")},
        {QStringLiteral("Zorn"), QStringLiteral("A")},
        {QStringLiteral("Åberg"), QStringLiteral("A")},
        {QStringLiteral("Äng"), QStringLiteral("A")},
        {QStringLiteral("Æro"), QStringLiteral("A")},
        {QStringLiteral("Öberg"), QStringLiteral("A")},
        {QStringLiteral("Østby"), QStringLiteral("A")},
        {QStringLiteral("Ωmega"), QStringLiteral("A")},
        {QStringLiteral("محمد"), QStringLiteral("A")},
    };
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        QVERIFY2(swedishSortKey(sorted.at(i - 1).first, sorted.at(i - 1).second) <
                     swedishSortKey(sorted.at(i).first, sorted.at(i).second),
                 qPrintable(sorted.at(i).first));
    }
}

void TestSwedishSortKey::formsOfTheSameNameAreOneWord_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << QStringLiteral("ÅBERG") << QStringLiteral("åberg");
    QTest::newRow("composed and not") << QStringLiteral("Åberg") << QStringLiteral("A\u030Aberg");
    QTest::newRow("accent") << QStringLiteral("André") << QStringLiteral("Andre");
    QTest::newRow("apostrophe") << QStringLiteral("O'Prov") << QStringLiteral("O’Prov");
    QTest::newRow("ligature") << QStringLiteral("ﬁn") << QStringLiteral("fin");
    QTest::newRow("sharp s") << QStringLiteral("Weiß") << QStringLiteral("Weiss");
    QTest::newRow("Turkish dotless i") << QStringLiteral("Yıldız") << QStringLiteral("Yildiz");
}

void TestSwedishSortKey::formsOfTheSameNameAreOneWord()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(swedishWords(one), swedishWords(other));
    QCOMPARE(swedishWords(one).size(), 1);
}

void TestSwedishSortKey::theKeyDoesNotDependOnTheLocale()
{
    const QByteArray before = swedishSortKey(QStringLiteral("İnce"), QStringLiteral("IŞIK"));
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QCOMPARE(swedishSortKey(QStringLiteral("İnce"), QStringLiteral("IŞIK")), before);
    QLocale::setDefault(QLocale::c());
}

void TestSwedishSortKey::aPrefixOfANameIsAPrefixOfItsWord()
{
    const QString name = QStringLiteral("Åström");
    for (qsizetype length = 1; length <= name.size(); ++length) {
        QVERIFY(swedishWords(name).first().startsWith(swedishWords(name.left(length)).first()));
    }
    QCOMPARE(swedishWords(QStringLiteral("Anna-Lisa  von Prov, d.y.")).size(), 6);
    QCOMPARE(swedishWords(QStringLiteral(" - '")).size(), 0);
}

QTEST_GUILESS_MAIN(TestSwedishSortKey)
#include "tst_swedish_sort_key.moc"
