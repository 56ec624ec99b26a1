// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace lotsbok;

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noShortcutIsUsedTwice()
    {
        QSet<QString> seen;
        for (const Command& each : commands()) {
            QVERIFY2(each.keys().count() == 1, each.text);
            const QString keys = each.keys().toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen.insert(keys);
        }
    }

    void noIdIsUsedTwiceAndEachHasItsRow()
    {
        QSet<int> seen;
        for (const Command& each : commands()) {
            QVERIFY2(!seen.contains(int(each.id)), each.text);
            seen.insert(int(each.id));
            QVERIFY(!each.label().isEmpty());
            QVERIFY(!groupName(each.group).isEmpty());
        }
        QCOMPARE(seen.size(), int(CommandId::Quit) + 1);
    }

    void groupsStandTogether() // so that menus need no sorting
    {
        QSet<int> closed;
        CommandGroup current = commands().first().group;
        for (const Command& each : commands()) {
            if (each.group != current) {
                closed.insert(int(current));
                current = each.group;
            }
            QVERIFY2(!closed.contains(int(each.group)), each.text);
        }
    }

    /// Ctrl+Z and the like belong to the fields; a command there would never be reached while typing.
    void noCommandTakesAFieldsKeys()
    {
        for (const auto standard :
             {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Paste,
              QKeySequence::Cut, QKeySequence::SelectAll, QKeySequence::MoveToEndOfLine,
              QKeySequence::DeleteEndOfLine, QKeySequence::Backspace}) {
            for (const QKeySequence& keys : QKeySequence::keyBindings(standard)) {
                for (const Command& each : commands()) {
                    QVERIFY2(each.keys() != keys, each.text);
                }
            }
        }
    }

    void everyIconIsThere()
    {
        for (const Command& each : commands()) {
            if (each.iconName) {
                QVERIFY2(QFile::exists(QStringLiteral(LOTSBOK_SOURCE_DIR "/resources/icons/%1.svg")
                                           .arg(QLatin1String(each.iconName))),
                         each.iconName);
            }
        }
    }
};

QTEST_MAIN(TestCommands)
#include "tst_app_commands.moc"
