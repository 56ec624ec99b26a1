// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a case: every save, field by field, with names in place of ids; R40 from here.
#include "app/case/act_card.h"
#include "app/case/entry_list.h"
#include "app/case/history_section.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "tests/app/section_stage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lotsbok;

class TestHistorySection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void aChangeIsTheFieldsFromAndTo();
    void idsAreShownAsNames();
    void protectedDetailsAreHidden();
    void theSectionShowsEverySave();
    void aLineIsReadByKeyboard();
    void aLineIsReadByMouse();
    void itIsFilteredByKind();
    void aSaveMeanwhileIsReadAnew();
    void aLongHistoryIsReadInPieces();
    void anEntryIsMovedToTheRightCase();
    void aWrongNumberIsSaidByItsField();
    void theCaseItselfIsNotMoved();
    void anEntryIsCopiedForTheJournalAndMarked();
    void everythingHasAName();

private:
    Objection objection(const QString& text)
    {
        Objection value;
        value.caseId = m_stage->id();
        value.on = m_stage->today();
        value.text = text;
        return m_stage->saved(value);
    }
    EntryList* list() const { return m_stage->window()->findChild<EntryList*>(); }
    HistorySection* show()
    {
        auto* section = m_stage->show<HistorySection>();
        (void)QTest::qWaitFor([this] { return list()->model()->rowCount() > 0; }, patienceMs);
        return section;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel* label : m_stage->window()->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        return all;
    }
    int rowOf(const QString& title) const
    {
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            if (list()->model()->index(i).data().toString().contains(title)) {
                return i;
            }
        }
        return -1;
    }
    /// Another client's case.
    Result<Case> otherCase()
    {
        return m_stage->onBook([](Session& session) -> Result<Case> {
            Client client;
            client.givenName = QStringLiteral("Elsa");
            client.familyName = QStringLiteral("Öberg");
            const auto stored = session.saveClient(client);
            return stored ? session.openCase({CaseId::create(),
                                              0,
                                              stored->id,
                                              {},
                                              SigType::Adults,
                                              QDate(2026, 3, 2),
                                              {},
                                              session.user().id,
                                              {}})
                          : fail(stored.error());
        });
    }
    QList<HistoryLine> lines()
    {
        const auto snapshot = m_stage->snapshot();
        const auto saves = m_stage->onBook(
            [snapshot](Session& session) { return readHistory(session, historySources(*snapshot)); });
        return historyLines(*snapshot, saves.value_or(QList<HistorySave>()));
    }

    std::unique_ptr<SectionStage> m_stage;
};

void TestHistorySection::aChangeIsTheFieldsFromAndTo()
{
    Objection value = objection(QStringLiteral("Fel dag"));
    m_stage->app().clock().advanceSeconds(60);
    value.text = QStringLiteral("Fel månad");
    m_stage->saved(value);
    const auto all = lines();
    QVERIFY2(all.first().title.startsWith(QLatin1String("Objection: 1 field")),
             qPrintable(all.first().title));
    QCOMPARE(all.first().changes.size(), 1);
    QTRY_COMPARE(changeText(all.first().changes.first()), QStringLiteral("Text: Fel dag → Fel månad"));
    QCOMPARE(all.first().by, QStringLiteral("Anna Lind"));
    const HistoryLine& entered = all.at(1);
    QCOMPARE(entered.title, QStringLiteral("Objection: entered"));
    for (const HistoryChange& change : entered.changes) {
        QVERIFY2(change.field != QLatin1String("Case"), "that it is in this case goes without saying");
        QVERIFY(change.to != QStringLiteral("–"));
    }
}

void TestHistorySection::idsAreShownAsNames()
{
    StepDone step;
    step.caseId = m_stage->id();
    step.by = m_stage->context().book->user().id;
    step.on = m_stage->today();
    m_stage->saved(step);
    bool named = false;
    for (const HistoryLine& line : lines()) {
        for (const HistoryChange& change : line.changes) {
            QVERIFY2(QUuid::fromString(change.to).isNull(), qPrintable(changeText(change)));
            named = named || (change.field == QLatin1String("By") && change.to == QLatin1String("Anna Lind"));
        }
    }
    QVERIFY(named);
}

// R26
void TestHistorySection::protectedDetailsAreHidden()
{
    const auto stored = m_stage->onBook([client = m_stage->file().client](Session& session) {
        Client changed = client;
        changed.phone = QStringLiteral("070-174 06 05");
        changed.protection = ProtectedIdentity::ConfidentialityMark;
        return session.saveClient(changed);
    });
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
    bool hidden = false;
    for (const HistoryLine& line : lines()) {
        for (const HistoryChange& change : line.changes) {
            QTRY_VERIFY(!changeText(change).contains(QStringLiteral("070-174")));
            hidden = hidden || change.to.startsWith(QLatin1String("hidden"));
        }
    }
    QVERIFY(hidden);
}

void TestHistorySection::theSectionShowsEverySave()
{
    objection(QStringLiteral("Fel dag"));
    show();
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(rowOf(QStringLiteral("Objection: entered")) >= 0);
    QTRY_VERIFY(rowOf(QStringLiteral("Case: entered")) >= 0);
    QTRY_VERIFY(rowOf(QStringLiteral("Client: entered")) >= 0);
}

void TestHistorySection::aLineIsReadByKeyboard()
{
    objection(QStringLiteral("Fel dag"));
    auto* section = show();
    QTRY_VERIFY(texts().contains(
        QStringLiteral("Choose a line to see which fields were changed, from what to what.")));
    QVERIFY(section->offers(CommandId::Search));
    section->run(CommandId::Search);
    typeText(QStringLiteral("Objection"));
    pressKey(m_stage->window(), Qt::Key_Return);
    QVERIFY(list()->view()->hasFocus());
    QTRY_VERIFY(texts().contains(QStringLiteral("Fel dag")));
    QTRY_VERIFY(texts().contains(QStringLiteral("Anna Lind")));
}

void TestHistorySection::aLineIsReadByMouse()
{
    objection(QStringLiteral("Fel dag"));
    show();
    const QModelIndex at = list()->model()->index(rowOf(QStringLiteral("Objection")));
    QTest::mouseClick(list()->view()->viewport(), Qt::LeftButton, {},
                      list()->view()->visualRect(at).center());
    QTRY_VERIFY(texts().contains(QStringLiteral("Fel dag")));
}

void TestHistorySection::itIsFilteredByKind()
{
    objection(QStringLiteral("Fel dag"));
    show();
    auto* kinds = list()->findChild<QComboBox*>();
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("objection")));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
}

void TestHistorySection::aSaveMeanwhileIsReadAnew()
{
    objection(QStringLiteral("Fel dag"));
    show();
    const int before = list()->model()->rowCount();
    objection(QStringLiteral("Fel år"));
    m_stage->refresh();
    QTRY_COMPARE(list()->model()->rowCount(), before + 1);
}

void TestHistorySection::aLongHistoryIsReadInPieces()
{
    const auto many = m_stage->onBook([id = m_stage->id(), day = m_stage->today()](Session& session) {
        return session.inOneCommit([&]() -> Result<void> {
            for (int i = 0; i < 130; ++i) {
                Objection value;
                value.caseId = id;
                value.on = day;
                value.text = QStringLiteral("Invändning %1").arg(i);
                if (const auto saved = session.save(value); !saved) {
                    return fail(saved.error());
                }
            }
            return {};
        });
    });
    QVERIFY(many);
    show();
    QTRY_COMPARE(list()->model()->rowCount(), 132);
}

void TestHistorySection::anEntryIsMovedToTheRightCase()
{
    const auto other = otherCase();
    QVERIFY2(other, other ? "" : qPrintable(other.error().text));
    const Objection wrong = objection(QStringLiteral("Om någon annan"));
    auto* section = show();
    section->openEntry(QStringLiteral("objection:%1").arg(wrong.id.toString()));
    auto* move = m_stage->window()->findChild<ActCard*>();
    QVERIFY(move->isVisible());
    auto* start = named<QPushButton>(move, QStringLiteral("Move the entry to another case"));
    start->setFocus();
    pressKey(start, Qt::Key_Space);
    auto* number = move->findChild<QLineEdit*>();
    QVERIFY(number->hasFocus());
    typeText(other->number->toString());
    move->findChild<QPlainTextEdit*>()->setFocus();
    typeText(QStringLiteral("Skrevs i fel ärende"));
    auto* done = named<QPushButton>(move, QStringLiteral("Move it"));
    done->setFocus();
    pressKey(done, Qt::Key_Space);
    QTRY_COMPARE(m_stage->said.size(), 1);
    QTRY_VERIFY(m_stage->file().all<Objection>().isEmpty());
    QTRY_COMPARE(m_stage->file().last<CaseEvent>()->kind, CaseEventKind::EntryMoved);
    QTRY_VERIFY(rowOf(QStringLiteral("Event of the case")) >= 0);
}

void TestHistorySection::aWrongNumberIsSaidByItsField()
{
    const Objection wrong = objection(QStringLiteral("Om någon annan"));
    auto* section = show();
    section->openEntry(QStringLiteral("objection:%1").arg(wrong.id.toString()));
    auto* move = m_stage->window()->findChild<ActCard*>();
    move->open();
    auto* number = move->findChild<QLineEdit*>();
    number->setText(QStringLiteral("nej"));
    move->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Fel"));
    auto* done = named<QPushButton>(move, QStringLiteral("Move it"));
    QTest::mouseClick(done, Qt::LeftButton);
    QVERIFY(!move->form()->problem(number).isEmpty());
    number->setText(QStringLiteral("2026-9999"));
    QTest::mouseClick(done, Qt::LeftButton);
    QTRY_VERIFY(!move->messages()->text().isEmpty());
    QTRY_COMPARE(m_stage->file().all<Objection>().size(), 1);
}

void TestHistorySection::theCaseItselfIsNotMoved()
{
    show();
    list()->choose(rowOf(QStringLiteral("Case: entered")));
    QTRY_VERIFY(!m_stage->window()->findChild<ActCard*>()->isVisible());
}

// R36: the text leaves through the door, which records it first.
void TestHistorySection::anEntryIsCopiedForTheJournalAndMarked()
{
    const Objection wrong = objection(QStringLiteral("Fel dag"));
    auto* section = show();
    section->openEntry(QStringLiteral("objection:%1").arg(wrong.id.toString()));
    QPushButton* copy = nullptr;
    QTRY_VERIFY((copy = named<QPushButton>(section, QStringLiteral("Copy as a text for the journal"))));
    copy->setFocus();
    pressKey(copy, Qt::Key_Space);
    QTRY_COMPARE(m_stage->said.size(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("Text: Fel dag")), qPrintable(text));
    QVERIFY2(!text.contains(m_stage->id().toString()), "no id is written to the journal");
    QTRY_COMPARE(m_stage->file().disclosures.size(), 1);
    QTRY_COMPARE(m_stage->file().disclosures.first().channel, QStringLiteral("clipboard"));
    auto* mark = named<QPushButton>(section, QStringLiteral("Mark as journalled"));
    QTest::mouseClick(mark, Qt::LeftButton);
    QTRY_COMPARE(m_stage->said.size(), 2);
    QCOMPARE(m_stage->file().all<JournalMark>().first().subject,
             QStringLiteral("objection:%1").arg(wrong.id.toString()));
    QGuiApplication::clipboard()->clear();
}

void TestHistorySection::everythingHasAName()
{
    objection(QStringLiteral("Fel dag"));
    auto* section = show();
    section->focusFirst();
    QTRY_COMPARE(unnamedWidgets(m_stage->window()), QStringList());
}

QTEST_MAIN(TestHistorySection)
#include "tst_history_section.moc"
