// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_card.h"
#include "app/widgets/list_row.h"
#include "core/session/user_desk.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/app_fixture.h"

#include <QAbstractButton>
#include <QComboBox>

namespace lotsbok {

// What the tests of the pages beside the case have in common.

/// One more user, with the fixture's password.
inline UserId addUser(AppFixture& fixture, const QString& login, const QString& name, Role role)
{
    const auto session = fixture.openSession();
    User user;
    user.loginName = login;
    user.displayName = name;
    // An administrator who opens the book is one of an older book, who was something else before.
    user.role = role == Role::Administrator ? Role::Lots : role;
    auto added = session->addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
    if (added && user.role != role) {
        added = UserDesk(*session).changeRole(added->id, role, QStringLiteral("prov"));
    }
    if (!added) {
        qFatal("%s", qPrintable(added.error().text));
    }
    return added->id;
}

/// The window as that user has it.
inline std::unique_ptr<MainWindow> makeWindowAs(AppFixture& fixture, const QString& login)
{
    auto window = std::make_unique<MainWindow>(fixture.platform(), fixture.settings());
    window->resize(1280, 820);
    window->show();
    (void)QTest::qWaitForWindowActive(window.get(), patienceMs);
    auto session = Book::open(fixture.bookPath(), login, Secret::fromPassword(AppFixture::password),
                              fixture.platform().openOptions());
    if (!session) {
        qFatal("%s", qPrintable(session.error().text));
    }
    window->open(std::move(*session));
    return window;
}

/// With a click, or with Return on what has the keyboard.
inline void press(QWidget* widget, bool byMouse)
{
    QVERIFY2(widget, "there is such a control");
    if (byMouse) {
        QTest::mouseClick(widget, Qt::LeftButton);
        return;
    }
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Return);
}

inline ListRow* visibleRow(const QWidget* parent, const QString& title)
{
    // The book's answer rebuilds the rows: for a moment there are none.
    for (int i = 0; i < 40; ++i) {
        QCoreApplication::sendPostedEvents();
        const auto rows = parent->findChildren<ListRow*>();
        for (ListRow* row : rows) {
            if (row->isVisibleTo(parent) && row->content().title.startsWith(title)) {
                return row;
            }
        }
        QTest::qWait(5);
    }
    return nullptr;
}

inline QAbstractButton* visibleButton(const QWidget* parent, const QString& text)
{
    QCoreApplication::sendPostedEvents();
    const auto buttons = parent->findChildren<QAbstractButton*>();
    for (QAbstractButton* each : buttons) {
        if (each->isVisibleTo(parent) && (each->text() == text || each->accessibleName() == text)) {
            return each;
        }
    }
    return nullptr;
}

/// The record that is being written on a page. What has just been added is shown with the next events.
inline RecordCard* openCard(const QWidget* parent)
{
    QCoreApplication::sendPostedEvents();
    const auto cards = parent->findChildren<RecordCard*>();
    for (RecordCard* card : cards) {
        if (card->isVisibleTo(parent)) {
            return card;
        }
    }
    return nullptr;
}

/// Types into a field of a record, over what stands there.
inline void typeInto(RecordCard* card, const QString& field, const QString& text)
{
    QVERIFY(card);
    FieldEditor* editor = card->editor()->field(field);
    QVERIFY2(editor, qPrintable(field));
    QWidget* target = editor->focusTarget();
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    typeText(text);
}

/// Picks a word of a choice by the arrow keys.
inline void chooseIn(RecordCard* card, const QString& field, const QString& label)
{
    QVERIFY(card);
    FieldEditor* editor = card->editor()->field(field);
    QVERIFY2(editor, qPrintable(field));
    auto* box = qobject_cast<QComboBox*>(editor->focusTarget());
    if (box) {
        box->setFocus();
        const int wanted = box->findText(label, Qt::MatchStartsWith);
        QVERIFY2(wanted >= 0, qPrintable(label));
        while (box->currentIndex() != wanted) {
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        return;
    }
    press(visibleButton(editor, label), true);
}

} // namespace lotsbok
