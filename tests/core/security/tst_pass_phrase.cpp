// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pass_phrase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lotsbok; // NOLINT(google-build-using-namespace)

namespace {

/// How many letters are put in, left out or changed to make one word the other.
int lettersApart(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

QString textOfPhrase(const Secret& phrase)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(phrase.data()), qsizetype(phrase.size()));
}

} // namespace

class TestPassPhrase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreHeardAndSpelt();
    void noTwoWordsAreMistakenForEachOther();
    void aPhraseIsLongEnough();
    void phrasesAreDrawnFromTheWholeList();
};

void TestPassPhrase::theWordsAreHeardAndSpelt()
{
    static const QRegularExpression plain(QStringLiteral("^[a-z]{4,10}$"));
    for (const QString& word : passPhraseWords()) {
        QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
    }
}

void TestPassPhrase::noTwoWordsAreMistakenForEachOther()
{
    const QStringList& words = passPhraseWords();
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            QVERIFY2(lettersApart(words[i], words[j]) >= 2, qPrintable(words[i] + u' ' + words[j]));
        }
    }
}

void TestPassPhrase::aPhraseIsLongEnough()
{
    QVERIFY(kPassPhraseWords * std::log2(double(passPhraseWords().size())) >= 60);
    const QStringList parts = textOfPhrase(makePassPhrase()).split(QLatin1Char('-'));
    QCOMPARE(parts.size(), kPassPhraseWords);
    for (const QString& part : parts) {
        QVERIFY(passPhraseWords().contains(part));
    }
}

void TestPassPhrase::phrasesAreDrawnFromTheWholeList()
{
    // Of 790 words, 3 000 phrases of seven leave one out with a chance of 790·exp(−26): never.
    QSet<QString> seen;
    QSet<QString> phrases;
    for (int i = 0; i < 3000; ++i) {
        const QString phrase = textOfPhrase(makePassPhrase());
        phrases.insert(phrase);
        for (const QString& word : phrase.split(QLatin1Char('-'))) {
            seen.insert(word);
        }
    }
    QCOMPARE(phrases.size(), 3000);
    QCOMPARE(seen.size(), passPhraseWords().size());
}

QTEST_GUILESS_MAIN(TestPassPhrase)
#include "tst_pass_phrase.moc"
