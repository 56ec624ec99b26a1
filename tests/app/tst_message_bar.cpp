// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message can be read with its actions beside it, or over them where there is little room.
#include "app/style/theme.h"
#include "app/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace lotsbok {

class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theActionsStandWhereTheyLeaveRoom_data();
    void theActionsStandWhereTheyLeaveRoom();
};

void TestMessageBar::theActionsStandWhereTheyLeaveRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("beside");
    QTest::newRow("wide") << 900 << 100 << true;
    QTest::newRow("narrow") << 420 << 100 << false;
    QTest::newRow("large text") << 700 << 200 << false;
}

void TestMessageBar::theActionsStandWhereTheyLeaveRoom()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, beside);
    applyTheme(*qApp, Appearance{ThemeChoice::Light, ContrastChoice::Normal, percent});
    MessageBar bar;
    bar.resize(width, 60);
    bar.say(MessageBar::Kind::Warning,
            QStringLiteral("Därefter måste alla öppna boken på dess nya plats. Den gamla filen byter namn."),
            {{QStringLiteral("Välj den nya platsen…"), [] {}}, {QStringLiteral("Avbryt"), [] {}}});
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    bar.resize(width, bar.sizeHint().height());
    const QLabel* words = nullptr;
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
        words = label->text().isEmpty() ? words : label;
    }
    QVERIFY(words);
    const auto* action = bar.findChild<QPushButton*>();
    QTRY_COMPARE(action->geometry().top() < words->geometry().bottom(), beside);
    QVERIFY2(words->width() > width * 2 / 5, qPrintable(QString::number(words->width())));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestMessageBar)
#include "tst_message_bar.moc"
