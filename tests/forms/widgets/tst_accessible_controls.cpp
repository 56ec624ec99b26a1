// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/accessible_controls.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <memory>

using namespace lotsbok;

/// Assistive technology asks for children by numbers that may be out of date; the program must outlive that.
class TestAccessibleControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scrollAreaOutlivesLateQuestion_data();
    void scrollAreaOutlivesLateQuestion();
    void scrollAreaShowsItsPage();
    void textKeepsItsOwnInterface();
};

namespace {

/// A page of the program is a class of its own on top of QScrollArea.
class OwnScrollArea final : public QScrollArea {
    Q_OBJECT
};

QWidget* tallPage()
{
    auto* page = new QWidget;
    page->setMinimumSize(100, 2000);
    page->setAccessibleName(QStringLiteral("page"));
    return page;
}

} // namespace

void TestAccessibleControls::initTestCase()
{
    QAccessible::setActive(true);
    installAccessibleControls();
    installAccessibleControls();
}

void TestAccessibleControls::scrollAreaOutlivesLateQuestion_data()
{
    QTest::addColumn<bool>("own");
    QTest::newRow("QScrollArea") << false;
    QTest::newRow("a class of its own") << true;
}

void TestAccessibleControls::scrollAreaOutlivesLateQuestion()
{
    QFETCH(const bool, own);
    const std::unique_ptr<QScrollArea> area(own ? new OwnScrollArea : new QScrollArea);
    area->setWidget(tallPage());
    area->resize(300, 300);
    area->show();
    QVERIFY(QTest::qWaitForWindowExposed(area.get()));
    QVERIFY(area->verticalScrollBar()->isVisible());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(area.get());
    QVERIFY(spoken);
    const int counted = spoken->childCount();
    QVERIFY(counted >= 2); // the page and its scroll bar

    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    for (int number = 0; number < counted; ++number) {
        QAccessibleInterface* child = spoken->child(number);
        QVERIFY2(!child || child->isValid(), qPrintable(QString::number(number)));
    }
    for (const int number : {-1, counted, counted + 1, counted + 1000}) {
        QVERIFY2(!spoken->child(number), qPrintable(QString::number(number)));
    }
}

void TestAccessibleControls::scrollAreaShowsItsPage()
{
    QScrollArea area;
    QWidget* page = tallPage();
    area.setWidget(page);
    area.resize(300, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&area);
    QAccessibleInterface* inner = QAccessible::queryAccessibleInterface(page);
    QCOMPARE(spoken->child(0)->object(), area.viewport());
    QCOMPARE(inner->parent()->object(), area.viewport());
    QCOMPARE(inner->parent()->parent(), spoken);
    QCOMPARE(spoken->indexOfChild(inner->parent()), 0);
}

void TestAccessibleControls::textKeepsItsOwnInterface()
{
    QPlainTextEdit text; // a scroll area too, but first of all a text
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&text);
    QVERIFY(spoken && spoken->textInterface());
    QCOMPARE(spoken->role(), QAccessible::EditableText);
}

QTEST_MAIN(TestAccessibleControls)
#include "tst_accessible_controls.moc"
