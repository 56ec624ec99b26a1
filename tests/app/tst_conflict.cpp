// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/fill_in_page.h"
#include "app/forms/form_conflict.h"
#include "app/records/conflict_card.h"
#include "app/widgets/message_bar.h"
#include "forms/bindings/bindings.h"
#include "forms/widgets/form_editor.h"
#include "tests/app/app_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace lotsbok;

namespace {

ConflictField text(const QString& name, const QString& base, const QString& mine, const QString& theirs)
{
    return {name, name.toUpper(), base, mine, theirs, base, mine, theirs, true};
}

const QList<ConflictField> three{
    text(QStringLiteral("both"), QStringLiteral("a"), QStringLiteral("mine"), QStringLiteral("theirs")),
    text(QStringLiteral("onlyMine"), QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("b")),
    text(QStringLiteral("onlyTheirs"), QStringLiteral("c"), QStringLiteral("c"), QStringLiteral("C")),
    text(QStringLiteral("same"), QStringLiteral("d"), QStringLiteral("D"), QStringLiteral("D")),
};

const QString formId = QStringLiteral("3.1");
const QString otherLogin = QStringLiteral("bo");

/// Two long texts of the inventory that both begin empty.
QStringList twoTexts(const FormDefinition& form)
{
    QStringList ids;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::LongText && field.bind.isEmpty() && !field.condition &&
                ids.size() < 2) {
                ids.append(field.id);
            }
        }
    }
    return ids;
}

SubjectRef firstCase(Session& session)
{
    return SubjectRef::of(session.casesOf(session.findClients({})->first().id)->first().id);
}

} // namespace

/// Two people wrote in the same thing: nothing of either is lost, and each field is decided.
class TestConflict : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;

    // Registers version 1 with both texts, and gives the case.
    void registerFirst(const FormDefinition& form)
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(1);
        const auto session = m_fixture->openSession();
        User other;
        other.loginName = otherLogin;
        other.displayName = QStringLiteral("Bo Ek");
        other.role = Role::UnitHead;
        QVERIFY(session->addUser(other, Secret::fromPassword(AppFixture::password), KdfCost::cheap()));
        Answers answers;
        for (const QString& id : twoTexts(form)) {
            answers.set(id, QStringLiteral("från början"));
        }
        const auto done = registerAnswers(*session, form, firstCase(*session), answers, {}, 0, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    FillInPage* openForm(MainWindow& window)
    {
        std::optional<SubjectRef> subject;
        window.book()->run([](Session& session) { return firstCase(session); }, &window,
                           [&](const SubjectRef& found) { subject = found; });
        (void)QTest::qWaitFor([&] { return subject.has_value(); }, patienceMs);
        auto* page = new FillInPage({window.book(), nullptr, &m_fixture->settings(), nullptr, nullptr},
                                    {*subject, formId, {}, false});
        page->resize(1000, 700);
        static_cast<QWidget*>(page)->show();
        (void)QTest::qWaitFor([&] { return page->editor() != nullptr; }, patienceMs);
        return page;
    }

private Q_SLOTS:
    void whatOneSideChangedIsMergedAlready()
    {
        ConflictCard card(three);
        QCOMPARE(card.left(), 1);
        QVERIFY(card.choice(QStringLiteral("onlyMine")) == ConflictCard::Choice::Mine);
        QVERIFY(card.choice(QStringLiteral("onlyTheirs")) == ConflictCard::Choice::Theirs);
        QVERIFY(card.choice(QStringLiteral("both")) == ConflictCard::Choice::None);
        card.choose(QStringLiteral("both"), ConflictCard::Choice::Both);
        QCOMPARE(card.left(), 0);
        const QJsonObject merged = card.merged();
        QCOMPARE(merged.value(QStringLiteral("both")).toString(), QStringLiteral("mine\n\ntheirs"));
        QCOMPARE(merged.value(QStringLiteral("onlyMine")).toString(), QStringLiteral("B"));
        QCOMPARE(merged.value(QStringLiteral("onlyTheirs")).toString(), QStringLiteral("C"));
        QCOMPARE(merged.value(QStringLiteral("same")).toString(), QStringLiteral("D"));
    }

    void nothingIsThrownAwayUnchosen()
    {
        ConflictCard card(three);
        card.show();
        QSignalSpy resolved(&card, &ConflictCard::resolved);
        QTest::mouseClick(named<QPushButton>(&card, QStringLiteral("Use the merged version")),
                          Qt::LeftButton);
        QCOMPARE(resolved.size(), 0); // it leads to what is left
        QVERIFY(named<QLabel>(&card, QStringLiteral("1 field(s) left to choose.")) ||
                named<QLabel>(&card, QStringLiteral("1 field left to choose.")));
    }

    void chosenByKeyboard()
    {
        ConflictCard card(three);
        card.resize(900, 600);
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card, patienceMs));
        QSignalSpy resolved(&card, &ConflictCard::resolved);
        card.focusFirst();
        auto* first = qobject_cast<QRadioButton*>(QApplication::focusWidget());
        QVERIFY(first);
        QVERIFY2(first->accessibleName().contains(QStringLiteral("BOTH")),
                 qPrintable(first->accessibleName()));
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(card.choice(QStringLiteral("both")) == ConflictCard::Choice::Mine);
        QTest::keyClick(first, Qt::Key_Right);
        QVERIFY(card.choice(QStringLiteral("both")) == ConflictCard::Choice::Theirs);
        card.focusFirst(); // everything is chosen: the button
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(resolved.size(), 1);
        QCOMPARE(resolved.first().first().toJsonObject().value(QStringLiteral("both")).toString(),
                 QStringLiteral("theirs"));
        QCOMPARE(unnamedWidgets(&card), QStringList());
    }

    void chosenByMouse()
    {
        ConflictCard card(three);
        card.show();
        QSignalSpy cancelled(&card, &ConflictCard::cancelled);
        const auto radios = card.findChildren<QRadioButton*>();
        QVERIFY(radios.size() >= 6);
        QTest::mouseClick(radios.at(1), Qt::LeftButton, {}, QPoint(8, radios.at(1)->height() / 2));
        QVERIFY(card.choice(QStringLiteral("both")) == ConflictCard::Choice::Theirs);
        named<QPushButton>(&card, QStringLiteral("Go back to what I wrote"))->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void emptiedAndMissingAreTheSameNothing()
    {
        ConflictField field{QStringLiteral("x"),
                            QStringLiteral("X"),
                            {},
                            {},
                            {},
                            QJsonValue(QJsonValue::Undefined),
                            QJsonValue(),
                            QJsonValue(QJsonValue::Undefined)};
        QVERIFY(field.isSame());
        const Answers merged = mergedAnswers(Answers({{QStringLiteral("x"), QStringLiteral("gammalt")}}),
                                             {{QStringLiteral("x"), QJsonValue()}});
        QVERIFY(!merged.isAnswered(QStringLiteral("x")));
    }

    void twoSessionsThatReallyConflict()
    {
        const FormDefinition form = *FormCatalogue::builtIn().current(formId);
        const QStringList ids = twoTexts(form);
        QCOMPARE(ids.size(), 2);
        registerFirst(form);
        // The first one corrects one text, and locks.
        {
            const auto window = m_fixture->makeOpenWindow();
            const std::unique_ptr<FillInPage> page(openForm(*window));
            page->run(CommandId::Correct);
            Answers mine = page->editor()->answers();
            mine.set(ids.at(0), QStringLiteral("mitt första"));
            page->editor()->setAnswers(mine);
            Q_EMIT page->editor()->answersChanged();
            page->saveNow();
            window->lock();
        }
        // The other one corrects both, in a session of their own.
        {
            const auto opened =
                Book::open(m_fixture->bookPath(), otherLogin, Secret::fromPassword(AppFixture::password),
                           m_fixture->platform().openOptions());
            QVERIFY(opened);
            const std::unique_ptr<Session>& session = *opened;
            const SubjectRef subject = firstCase(*session);
            const FormResponse stored = session->responses(subject)->first();
            Answers theirs(stored.answers);
            theirs.set(ids.at(0), QStringLiteral("deras första"));
            theirs.set(ids.at(1), QStringLiteral("deras andra"));
            QVERIFY(registerAnswers(*session, form, subject, theirs, stored.id, stored.version,
                                    QStringLiteral("fel vid mötet")));
        }
        // The first one comes back to the draft, and is told before anything is registered.
        const auto window = m_fixture->makeOpenWindow();
        const std::unique_ptr<FillInPage> page(openForm(*window));
        QTRY_VERIFY2(page->messages()->text().contains(QStringLiteral("registered version 2 meanwhile")),
                     qPrintable(page->messages()->text()));
        QVERIFY(page->isEditing());
        QCOMPARE(page->editor()->answers().text(ids.at(0)), QStringLiteral("mitt första"));
        QTRY_VERIFY(named<QPushButton>(page.get(), QStringLiteral("Merge the two")));
        named<QPushButton>(page.get(), QStringLiteral("Merge the two"))->click();
        QTRY_VERIFY(page->findChild<ConflictCard*>());
        auto* card = page->findChild<ConflictCard*>();
        QVERIFY(!page->offers(CommandId::Register)); // not before it is merged
        QCOMPARE(card->left(), 1);
        QVERIFY(card->choice(ids.at(1)) == ConflictCard::Choice::Theirs);
        card->choose(ids.at(0), ConflictCard::Choice::Both);
        named<QPushButton>(card, QStringLiteral("Use the merged version"))->click();
        QTRY_VERIFY(page->editor()->isVisible());
        const Answers merged = page->editor()->answers();
        QCOMPARE(merged.text(ids.at(0)), QStringLiteral("mitt första\n\nderas första"));
        QCOMPARE(merged.text(ids.at(1)), QStringLiteral("deras andra"));
        named<QLineEdit>(page.get(), QStringLiteral("Reason for the correction"))
            ->setText(QStringLiteral("sammanfogat"));
        page->run(CommandId::Register);
        if (page->messages()->text().contains(QStringLiteral("Register again"))) {
            page->run(CommandId::Register);
        }
        QTRY_VERIFY2(page->messages()->text().contains(QStringLiteral("version 3")),
                     qPrintable(page->messages()->text()));
    }

    void goingBackKeepsTheDraft()
    {
        const FormDefinition form = *FormCatalogue::builtIn().current(formId);
        const QString id = twoTexts(form).first();
        registerFirst(form);
        const auto window = m_fixture->makeOpenWindow();
        const std::unique_ptr<FillInPage> page(openForm(*window));
        page->run(CommandId::Correct);
        Answers mine = page->editor()->answers();
        mine.set(id, QStringLiteral("mitt"));
        page->editor()->setAnswers(mine);
        named<QLineEdit>(page.get(), QStringLiteral("Reason for the correction"))
            ->setText(QStringLiteral("fel"));
        std::optional<bool> done;
        window->book()->run(
            [form, id](Session& session) {
                const SubjectRef subject = firstCase(session);
                const FormResponse stored = session.responses(subject)->first();
                Answers theirs(stored.answers);
                theirs.set(id, QStringLiteral("deras"));
                return registerAnswers(session, form, subject, theirs, stored.id, stored.version,
                                       QStringLiteral("fel"))
                    .has_value();
            },
            window.get(), [&](bool ok) { done = ok; });
        QTRY_VERIFY(done && *done);
        page->run(CommandId::Register);
        if (page->messages()->text().contains(QStringLiteral("Register again"))) {
            page->run(CommandId::Register);
        }
        QTRY_VERIFY(page->findChild<ConflictCard*>());
        QTRY_VERIFY(named<QPushButton>(page.get(), QStringLiteral("Go back to what I wrote")));
        named<QPushButton>(page.get(), QStringLiteral("Go back to what I wrote"))->click();
        QTRY_VERIFY(page->editor()->isVisible());
        QCOMPARE(page->editor()->answers().text(id), QStringLiteral("mitt"));
        QVERIFY(page->isEditing());
    }

    void inANarrowColumnTheSidesStandBelowEachOther()
    {
        ConflictCard card(three);
        card.resize(320, 800);
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card, patienceMs));
        card.focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(card.choice(QStringLiteral("both")) == ConflictCard::Choice::Theirs);
        for (const QRadioButton* each : card.findChildren<QRadioButton*>()) {
            const QRect place(each->mapTo(&card, QPoint()), each->size());
            QVERIFY2(card.rect().contains(place), qPrintable(each->accessibleName()));
        }
    }

    void longNamesAndTextsWrap()
    {
        ConflictField field = text(QStringLiteral("note"), {}, QString(200, QLatin1Char('m')),
                                   QStringLiteral("deras ord ").repeated(60));
        field.label = QStringLiteral("Långt namn ").repeated(20);
        ConflictCard card({field});
        card.resize(700, 500);
        card.setLayoutDirection(Qt::RightToLeft);
        card.show();
        QVERIFY(card.grab().width() > 0);
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            QVERIFY(label->wordWrap());
        }
    }
};

QTEST_MAIN(TestConflict)
#include "tst_conflict.moc"
