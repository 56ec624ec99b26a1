// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/erased_list.h"

#include <QTest>

using namespace lotsbok;

/// docs/book-format.md, "List of erasures": bytes, keys, and every way to be wrong.
class TestErasedList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackUnderEveryKey();
    void anotherKeyDoesNot();
    void everyChangedByteIsNoticed();
    void everyCutIsNoticed();
    void aNewerVersionIsNamed();

private:
    QByteArray m_old = erasedListKey(Secret::random(32));
    QByteArray m_new = erasedListKey(Secret::random(32));
    ErasedList m_list{QUuid::createUuid(), {QUuid::createUuid(), QUuid::createUuid()}};
    QByteArray m_bytes = erasedListBytes(m_list, {m_old, m_new});
};

void TestErasedList::comesBackUnderEveryKey()
{
    for (const QByteArray& key : {m_old, m_new}) {
        const auto list = parseErasedList(m_bytes, key);
        QVERIFY(list);
        QCOMPARE(list->book, m_list.book);
        QCOMPARE(list->ids, m_list.ids);
    }
    const auto none = parseErasedList(erasedListBytes({m_list.book, {}}, {m_old}), m_old);
    QVERIFY(none && none->ids.isEmpty());
}

void TestErasedList::anotherKeyDoesNot()
{
    const auto list = parseErasedList(m_bytes, erasedListKey(Secret::random(32)));
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Tampered);
    QCOMPARE(parseErasedList(erasedListBytes(m_list, {}), m_old).error().code, ErrorCode::Tampered);
}

void TestErasedList::everyChangedByteIsNoticed()
{
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        QByteArray changed = m_bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const bool accepted = parseErasedList(changed, m_old).has_value();
        const qsizetype otherMac = m_bytes.size() - 32;
        QVERIFY2(!accepted || at >= otherMac, QByteArray::number(at).constData()); // the other key's MAC
    }
}

void TestErasedList::everyCutIsNoticed()
{
    for (qsizetype size = 0; size < m_bytes.size(); ++size) {
        QVERIFY(!parseErasedList(m_bytes.first(size), m_old));
    }
    QVERIFY(!parseErasedList(m_bytes + 'x', m_old));
}

void TestErasedList::aNewerVersionIsNamed()
{
    QByteArray newer = m_bytes;
    newer[14] = 2;
    QCOMPARE(parseErasedList(newer, m_old).error().code, ErrorCode::NewerVersion);
}

QTEST_GUILESS_MAIN(TestErasedList)
#include "tst_erased_list.moc"
