// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/network_map.h"
#include "app/case/network_section.h"
#include "app/forms/preview_page.h"
#include "app/records/record_card.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPushButton>

using namespace lotsbok;

/// The network map: persons moved by mouse and keyboard, heard by screen readers, forty without overlap.
class TestNetworkSection : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SectionStage> m_stage;

    NetworkTie add(const QString& name, int ring = 1, TieKind kind = TieKind::Supportive)
    {
        NetworkTie tie;
        tie.caseId = m_stage->id();
        tie.name = name;
        tie.relation = QStringLiteral("moster");
        tie.ring = ring;
        tie.tie = kind;
        return m_stage->saved(tie);
    }

    NetworkTie stored(const NetworkTie& tie) { return *m_stage->file().find<NetworkTie>(tie.id); }

    static NetworkTie tieIn(int ring, int number)
    {
        NetworkTie tie;
        tie.name = QStringLiteral("Person med ett långt namn %1").arg(number);
        tie.ring = ring;
        return tie;
    }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void emptyItSaysWhatToDo()
    {
        auto* section = m_stage->show<NetworkSection>();
        QTRY_COMPARE(section->map()->count(), 0);
        section->focusFirst();
        auto* add = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(add);
        QTest::keyClick(add, Qt::Key_Space);
        QVERIFY(section->isEditing());
    }

    void aPersonIsAddedByKeyboard()
    {
        auto* section = m_stage->show<NetworkSection>();
        section->run(CommandId::NewEntry);
        auto* card = section->findChild<RecordCard*>();
        QTRY_VERIFY(card);
        card->editor()->field(QStringLiteral("name"))->focusTarget()->setFocus();
        typeText(QStringLiteral("Åke"));
        auto* save = named<QPushButton>(card, QStringLiteral("Save"));
        QVERIFY(save);
        save->setFocus();
        pressKey(section, Qt::Key_Space);
        QTRY_COMPARE(m_stage->refreshed, 1);
        QTRY_COMPARE(section->map()->count(), 1);
        QTRY_COMPARE(m_stage->file().all<NetworkTie>().first().name, QStringLiteral("Åke"));
    }

    void keysMoveAPersonBetweenRingsAndUndoTakesItBack()
    {
        const NetworkTie first = add(QStringLiteral("Karin"));
        const NetworkTie second = add(QStringLiteral("Omar"), 2);
        auto* section = m_stage->show<NetworkSection>();
        section->focusFirst();
        QCOMPARE(section->map()->current(), 0);
        pressKey(section, Qt::Key_Tab);
        QCOMPARE(section->map()->current(), 1);
        QVERIFY(section->map()->hasFocus());
        pressKey(section, Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(stored(second).ring, 3);
        pressKey(section, Qt::Key_Plus);
        QTRY_COMPARE(stored(second).ring, 3); // the last
        pressKey(section, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(section->map()->current(), 0);
        pressKey(section, Qt::Key_Plus);
        QTRY_COMPARE(stored(first).ring, 2);
        pressKey(section, Qt::Key_Minus);
        QTRY_COMPARE(stored(first).ring, 1);
        section->run(CommandId::Undo);
        QTRY_COMPARE(stored(first).ring, 2);
        section->run(CommandId::Undo);
        section->run(CommandId::Undo);
        QTRY_COMPARE(stored(second).ring, 2);
        QVERIFY(!section->offers(CommandId::Undo));
        QVERIFY(m_stage->failures.isEmpty());
    }

    void tabLeavesTheMapAtItsEnd()
    {
        add(QStringLiteral("Karin"));
        auto* section = m_stage->show<NetworkSection>();
        section->focusFirst();
        pressKey(section, Qt::Key_Tab);
        QVERIFY(!section->map()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(section->map()->hasFocus());
    }

    void deleteEndsATieThatCanBeShownAgain()
    {
        const NetworkTie tie = add(QStringLiteral("Karin"));
        add(QStringLiteral("Omar"));
        auto* section = m_stage->show<NetworkSection>();
        auto* ended = section->findChild<QCheckBox*>();
        QVERIFY(ended && !ended->isVisibleTo(section));
        section->focusFirst();
        pressKey(section, Qt::Key_Delete);
        QTRY_COMPARE(section->map()->count(), 1);
        QTRY_COMPARE(stored(tie).endedOn, m_stage->today());
        QVERIFY(ended->isVisibleTo(section));
        QTest::mouseClick(ended, Qt::LeftButton);
        QTRY_COMPARE(section->map()->count(), 2);
        QVERIFY(section->map()->spokenName(0).contains(QStringLiteral("ended")));
        section->run(CommandId::Undo);
        QTRY_VERIFY(!stored(tie).endedOn.isValid());
    }

    void aPersonIsDraggedToAnotherRing()
    {
        const NetworkTie tie = add(QStringLiteral("Karin"));
        auto* section = m_stage->show<NetworkSection>();
        NetworkMap* map = section->map();
        QTest::qWait(0);
        const QPoint from = map->rectOf(0).center();
        NetworkTie far = tie;
        far.ring = 3;
        const NetworkMapPlaces places = networkMapPlaces({{tie.name, {}, 3, MapTie::Kind::Supportive}});
        const double scale = map->rectOf(0).width() / (2 * places.nodeRadius);
        const QPointF step = (places.persons[0].at - places.centre) / 136.0 * (136.0 - 58.0) * scale;
        const QPoint to = from + step.toPoint();
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, map->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(map, &move);
        QTest::mouseRelease(map, Qt::LeftButton, {}, to);
        QTRY_COMPARE(stored(tie).ring, 3);
        QCOMPARE(section->map()->tie(0).ring, 3);
    }

    void enterAndDoubleClickOpenThePerson()
    {
        add(QStringLiteral("Karin"));
        auto* section = m_stage->show<NetworkSection>();
        section->focusFirst();
        pressKey(section, Qt::Key_Return);
        QVERIFY(section->isEditing());
        auto* card = section->findChild<RecordCard*>();
        QTRY_COMPARE(card->editor()->value().value(QLatin1String("name")).toString(),
                     QStringLiteral("Karin"));
        auto* again = m_stage->show<NetworkSection>();
        QTest::mouseDClick(again->map(), Qt::LeftButton, {}, again->map()->rectOf(0).center());
        QVERIFY(again->isEditing());
    }

    void everyPersonIsAChildToScreenReaders()
    {
        add(QStringLiteral("Karin"), 1, TieKind::Supportive);
        add(QStringLiteral("Omar"), 3, TieKind::Criminal);
        auto* section = m_stage->show<NetworkSection>();
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(section->map());
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::List);
        QCOMPARE(map->childCount(), 2);
        QTRY_COMPARE(map->child(0)->text(QAccessible::Name),
                     QStringLiteral("Karin, moster, ring 1, supportive"));
        QTRY_COMPARE(map->child(1)->text(QAccessible::Name),
                     QStringLiteral("Omar, moster, ring 3, criminal"));
        QCOMPARE(map->child(1)->role(), QAccessible::ListItem);
        QCOMPARE(map->indexOfChild(map->child(1)), 1);
        QCOMPARE(map->child(1)->parent(), map);
        QVERIFY(!map->child(2));
        section->focusFirst();
        QCOMPARE(map->focusChild(), map->child(0));
        QVERIFY(map->child(0)->state().focused);
        QVERIFY(!map->child(1)->state().focused);
        auto* actions = map->child(1)->actionInterface();
        QVERIFY(actions);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(section->isEditing());
        QCOMPARE(section->map()->current(), 1);
        QCOMPARE(unnamedWidgets(section), QStringList());
    }

    void fortyPersonsStandApart_data()
    {
        QTest::addColumn<int>("rings"); // 0: spread over all three
        for (const int ring : {0, 1, 2, 3}) {
            QTest::newRow(qPrintable(QString::number(ring))) << ring;
        }
    }
    void fortyPersonsStandApart()
    {
        QFETCH(int, rings);
        QList<NetworkTie> ties;
        for (int i = 0; i < 40; ++i) {
            ties.append(tieIn(rings == 0 ? i % 3 + 1 : rings, i));
        }
        NetworkMap map;
        map.setTies(ties, true);
        map.resize(map.sizeHint());
        for (int a = 0; a < map.count(); ++a) {
            for (int b = a + 1; b < map.count(); ++b) {
                const QPointF apart = map.rectOf(a).center() - map.rectOf(b).center();
                QVERIFY2(std::hypot(apart.x(), apart.y()) >= map.rectOf(a).width() - 2,
                         qPrintable(QStringLiteral("%1 and %2 overlap").arg(a).arg(b)));
                QVERIFY(!map.nameRectOf(a)
                             .adjusted(1, 1, -1, -1)
                             .intersects(map.nameRectOf(b).adjusted(1, 1, -1, -1)));
            }
            QVERIFY(map.rect().contains(map.nameRectOf(a)));
            QCOMPARE(map.personAt(map.nameRectOf(a).center()), a);
        }
    }

    void tiesAreToldWithoutColour()
    {
        const NetworkMapWords words{QStringLiteral("Jag"), QStringLiteral("S"), QStringLiteral("A"),
                                    QStringLiteral("K"), QStringLiteral("O")};
        std::vector<MapTie> ties;
        for (const auto kind : {MapTie::Kind::Supportive, MapTie::Kind::Strained, MapTie::Kind::Criminal,
                                MapTie::Kind::Unknown}) {
            ties.push_back({QStringLiteral("N"), {}, 1, kind});
        }
        const Drawing drawing = drawNetworkMap(ties, words);
        QList<std::pair<double, std::vector<double>>> looks;
        const NetworkMapPlaces places = networkMapPlaces(ties);
        for (const Drawing::Line& line : drawing.lines) {
            const std::pair look{line.width, line.dashes};
            if (line.from == places.centre && !looks.contains(look)) {
                looks.append(look);
            }
        }
        QCOMPARE(looks.size(), 4);
    }

    void thePictureStaysWithinItsRoomWithLongNamesAndRightToLeft()
    {
        add(QString(200, QLatin1Char('m')), 2);
        qApp->setLayoutDirection(Qt::RightToLeft);
        for (const QSize size : {QSize(760, 900), QSize(1500, 900)}) {
            auto* section = m_stage->show<NetworkSection>(size);
            QTest::qWait(20);
            QVERIFY2(section->width() <= size.width(), qPrintable(QString::number(section->width())));
            QVERIFY(section->map()->rect().contains(section->map()->nameRectOf(0)));
        }
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void theMapIsPrintedAlone()
    {
        add(QStringLiteral("Mormor"));
        m_stage->app().spooler().names = {QStringLiteral("Kontoret")};
        auto* section = m_stage->show<NetworkSection>();
        QTRY_VERIFY(section->offers(CommandId::Preview));
        auto* print = named<QPushButton>(section, QStringLiteral("Print the map…"));
        QVERIFY(print);
        QTest::mouseClick(print, Qt::LeftButton);
        auto* page = qobject_cast<PreviewPage*>(m_stage->navigator.pushed.get());
        QVERIFY(page);
        static_cast<QWidget*>(page)->show();
        QTRY_VERIFY(page->pageCount() > 0);
        QVERIFY2(m_stage->file().disclosures.isEmpty(), "looking is no disclosure");
        QVERIFY(waitForPrinter(page));
        page->run(CommandId::Print);
        QTRY_COMPARE(m_stage->app().spooler().sent.size(), 1);
        QVERIFY(m_stage->app().spooler().sent.first().contains(QStringLiteral("Nätverkskarta")));
        QTRY_COMPARE(m_stage->file().disclosures.size(), 1);
    }

    void itFitsA1280WideWindow()
    {
        add(QStringLiteral("Mormor"));
        auto* section = m_stage->show<NetworkSection>();
        QVERIFY2(section->minimumSizeHint().width() <= 900,
                 qPrintable(QString::number(section->minimumSizeHint().width())));
    }

    void printingTakesTheMapIntoTheForm()
    {
        add(QStringLiteral("Karin"));
        auto* section = m_stage->show<NetworkSection>();
        named<QPushButton>(section, QStringLiteral("Print with form 3.5"))->click();
        QTRY_COMPARE(m_stage->navigator.forms.size(), 1);
        const auto draft = m_stage->onBook([id = m_stage->id()](Session& session) {
            return session.draft(SubjectRef::of(id), QStringLiteral("3.5"));
        });
        QVERIFY(draft && *draft);
        const auto ties = networkTies((*draft)->answers.value(QLatin1String("family.network")).toArray());
        QCOMPARE(ties.size(), size_t(1));
        QCOMPARE(ties[0].name, QStringLiteral("Karin"));
        QCOMPARE(ties[0].kind, MapTie::Kind::Supportive);
    }
};

QTEST_MAIN(TestNetworkSection)
#include "tst_network_section.moc"
