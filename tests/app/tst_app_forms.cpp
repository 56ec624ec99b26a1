// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/forms/draft_saver.h"
#include "app/forms/fill_in_page.h"
#include "app/forms/page_draft.h"
#include "app/forms/preview_page.h"
#include "app/records/conflict_card.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "forms/widgets/form_editor.h"
#include "tests/app/app_fixture.h"

#include <QAccessible>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPdfView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUndoStack>

using namespace lotsbok;

namespace {

/// Opens the first client's bilaga 3.1 as a person would: search, Enter, and the row of the form.
FillInPage* openInventory(MainWindow& window)
{
    auto* page = qobject_cast<ClientsPage*>(window.currentPage());
    if (!page || !QTest::qWaitFor([&] { return page->list()->model()->rowCount() > 0; }, patienceMs)) {
        return nullptr;
    }
    QTest::keyClick(page->search(), Qt::Key_Return);
    const auto row = [&]() -> ListRow* {
        return page->view() ? page->view()->findChild<ListRow*>(QStringLiteral("form-3.1")) : nullptr;
    };
    if (!QTest::qWaitFor([&] { return row() != nullptr; }, patienceMs)) {
        return nullptr;
    }
    window.book()->drain();
    QTest::qWait(1);
    row()->click();
    auto* form = qobject_cast<FillInPage*>(window.currentPage());
    if (!form || !QTest::qWaitFor([&] { return form->editor() != nullptr; }, patienceMs)) {
        return nullptr;
    }
    return form;
}

/// The first long text of the form, answered as if typed.
QString firstTextField(const FormDefinition& form)
{
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::LongText && field.bind.isEmpty() && !field.condition) {
                return field.id;
            }
        }
    }
    return {};
}

void answer(FillInPage* page, const QString& text)
{
    Answers answers = page->editor()->answers();
    answers.set(firstTextField(page->editor()->form()), text);
    page->editor()->setAnswers(answers);
    Q_EMIT page->editor()->answersChanged();
}

/// Registers what the page holds; a warning asks for a second press.
void registerPage(MainWindow& window, const FillInPage* page)
{
    window.runCommand(CommandId::Register);
    if (page->isEditing()) {
        window.runCommand(CommandId::Register);
    }
    (void)QTest::qWaitFor([&] { return !page->isEditing(); }, patienceMs);
}

/// The only client's only registered form, corrected below the pages of the window.
void correctBehindThePage(SessionThread& book, const QString& fieldId, const QString& text)
{
    book.post([&](Session& session) {
        const auto cases = session.casesOf(session.findClients({})->first().id);
        FormResponse value = session.responses(SubjectRef::of(cases->first().id))->first();
        Answers answers(value.answers);
        answers.set(fieldId, text);
        value.answers = answers.json();
        value.reason = QStringLiteral("Rättat vid ett annat bord");
        QVERIFY(session.registerForm(value));
    });
    book.drain();
}

} // namespace

class TestForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void autosaveIsWithinASecond()
    {
        QVERIFY(DraftSaver::latestMs < 1000);
        QVERIFY(DraftSaver::pauseMs < DraftSaver::latestMs);
    }

    void typingOnAndOnIsSavedWithoutAPause()
    {
        AppFixture fixture;
        fixture.makeBook();
        SessionThread book(fixture.openSession());
        int asked = 0;
        DraftSaver saver(book, [&] {
            ++asked;
            FormDraft draft;
            draft.subject = SubjectRef::district();
            draft.formId = QStringLiteral("D");
            draft.formVersion = 1;
            draft.definitionHash = QByteArray(32, 'x');
            return draft;
        });
        QSignalSpy saved(&saver, &DraftSaver::saved);
        QTimer typing; // faster than the pause, so only the latest moment can save
        connect(&typing, &QTimer::timeout, &saver, &DraftSaver::changed);
        typing.start(DraftSaver::pauseMs / 4);
        QTRY_VERIFY_WITH_TIMEOUT(asked >= 1, 5000);
        typing.stop();
        saver.saveNow();
        book.drain();
    }

    void aDraftIsOfferedAfterACrash()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const QString written = QStringLiteral("Bor hos sin mormor i Sätra.");
        {
            const auto window = fixture.makeOpenWindow();
            FillInPage* page = openInventory(*window);
            QVERIFY(page);
            QVERIFY(page->isEditing());
            answer(page, written);
            bool stored = false;
            const auto look = [&] {
                window->book()->run(
                    [](Session& session) { return session.drafts(); }, window.get(),
                    [&](const Result<QList<FormDraft>>& drafts) { stored = drafts && !drafts->isEmpty(); });
                window->book()->drain();
                QTest::qWait(1);
                return stored;
            };
            QVERIFY(QTest::qWaitFor(look, 10000)); // by itself: nobody pressed anything
        }                                          // the window goes without Registrera
        const auto window = fixture.makeOpenWindow();
        QTRY_VERIFY(named<QPushButton>(window.get(), QStringLiteral("Show the drafts")));
        named<QPushButton>(window.get(), QStringLiteral("Show the drafts"))->click();
        QTRY_VERIFY(window->currentPage()->findChild<ListRow*>());
        window->currentPage()->findChild<ListRow*>()->click();
        auto* page = qobject_cast<FillInPage*>(window->currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->editor());
        QCOMPARE(page->editor()->answers().text(firstTextField(page->editor()->form())), written);
        QVERIFY(page->messages()->text().contains(QStringLiteral("not registered")));
    }

    void lockKeepsWhatWasJustTyped()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        {
            const auto window = fixture.makeOpenWindow();
            FillInPage* page = openInventory(*window);
            QVERIFY(page);
            answer(page, QStringLiteral("Sista ordet före låset."));
            window->lock(); // before any timer could run
            QVERIFY(!window->isOpen());
        }
        const auto session = fixture.openSession();
        QVERIFY(session);
        const auto drafts = formDrafts(*session);
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1);
        QVERIFY(QJsonDocument(drafts->first().answers).toJson().contains("Sista ordet"));
    }

    void registreraMakesTheVersionAndUndoStopsThere()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        FillInPage* page = openInventory(*window);
        QVERIFY(page);
        answer(page, QStringLiteral("Vill börja arbeta."));
        window->runCommand(CommandId::Register);
        if (page->isEditing()) {
            window->runCommand(CommandId::Register); // warnings ask for a second press
        }
        QTRY_VERIFY2(!page->isEditing(), qPrintable(page->messages()->text()));
        QVERIFY(page->editor()->isReadOnly());
        QVERIFY(!page->editor()->undoStack()->canUndo());
        QVERIFY(page->messages()->text().contains(QStringLiteral("version 1")));
        QVERIFY(!page->offers(CommandId::Register));

        window->runCommand(CommandId::Correct);
        QVERIFY(page->isEditing());
        answer(page, QStringLiteral("Vill börja studera."));
        window->runCommand(CommandId::Register);
        QVERIFY(page->messages()->text().contains(QStringLiteral("reason")));
        QVERIFY(page->isEditing());
        auto* reason = named<QLineEdit>(page, QStringLiteral("Reason for the correction"));
        QVERIFY(reason);
        reason->setText(QStringLiteral("Missförstånd vid mötet"));
        window->runCommand(CommandId::Register);
        if (page->isEditing()) {
            window->runCommand(CommandId::Register);
        }
        QTRY_VERIFY2(!page->isEditing(), qPrintable(page->messages()->text()));
        QTRY_VERIFY(page->messages()->text().contains(QStringLiteral("version 2")));
    }

    void fewAnswersAreAskedAboutUntilTheyChange()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        FillInPage* page = openInventory(*window);
        QVERIFY(page);
        window->runCommand(CommandId::Register);
        QVERIFY(page->messages()->text().contains(QStringLiteral("Nothing is answered")));
        answer(page, QStringLiteral("Vill börja arbeta."));
        QCOMPARE(page->messages()->text(), QString()); // it is not true any more

        window->runCommand(CommandId::Register);
        QVERIFY2(page->messages()->text().contains(QStringLiteral("not answered")),
                 qPrintable(page->messages()->text()));
        answer(page, QStringLiteral("Vill börja studera."));
        QCOMPARE(page->messages()->text(), QString());
        window->runCommand(CommandId::Register); // asks anew
        QVERIFY(page->isEditing());
        QVERIFY(page->messages()->text().contains(QStringLiteral("not answered")));
        window->runCommand(CommandId::Register);
        QTRY_VERIFY2(!page->isEditing(), qPrintable(page->messages()->text()));
    }

    void escapeLeavesThePreviewButNotTheForm()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get(), patienceMs));
        FillInPage* page = openInventory(*window);
        QVERIFY(page);
        answer(page, QStringLiteral("Vill börja arbeta."));
        for (const auto look : {CommandId::Preview, CommandId::Shortcuts}) {
            window->runCommand(look);
            QVERIFY(window->currentPage() != page);
            pressKey(window.get(), Qt::Key_Escape);
            QVERIFY(window->currentPage() == page);
            pressKey(window.get(), Qt::Key_Escape);
            QVERIFY(window->currentPage() == page);
        }
        QCOMPARE(page->editor()->answers().text(firstTextField(page->editor()->form())),
                 QStringLiteral("Vill börja arbeta."));
    }

    void previewShowsPagesAndAPdfLeavesOnlyWithARecord()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        FillInPage* page = openInventory(*window);
        QVERIFY(page);
        answer(page, QStringLiteral("Vill börja arbeta."));
        window->runCommand(CommandId::Preview); // a draft: looked at, not given out
        auto* preview = qobject_cast<PreviewPage*>(window->currentPage());
        QVERIFY(preview);
        QVERIFY(!preview->offers(CommandId::SavePdf));
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, 20000);
        window->runCommand(CommandId::Back);
        QVERIFY(window->currentPage() == page);
        window->runCommand(CommandId::Register);
        if (page->isEditing()) {
            window->runCommand(CommandId::Register);
        }
        QTRY_VERIFY(!page->isEditing());
        window->runCommand(CommandId::Preview);
        preview = qobject_cast<PreviewPage*>(window->currentPage());
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, 20000);
        fixture.answerPathWith(QString()); // cancelled
        window->runCommand(CommandId::SavePdf);
        const QString path = fixture.filePath(QStringLiteral("ut å.pdf"));
        QVERIFY(!QFile::exists(path));
        fixture.answerPathWith(path);
        window->runCommand(CommandId::SavePdf);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        // What was said names file and folder, and the folder can be seen.
        QTRY_VERIFY(named<QPushButton>(preview, QStringLiteral("Show the folder")));
        const QString said = preview->findChild<MessageBar*>()->text();
        QVERIFY2(said.contains(QStringLiteral("ut å.pdf")), qPrintable(said));
        QVERIFY2(said.contains(QFileInfo(path).absolutePath()), qPrintable(said));
        named<QPushButton>(preview, QStringLiteral("Show the folder"))->click();
        QCOMPARE(fixture.shownFolders(), QStringList{QFileInfo(path).absolutePath()});
        window->lock();
        const auto session = fixture.openSession();
        const auto cases = session->casesOf(session->findClients({})->first().id);
        const auto records = session->disclosures(SubjectRef::of(cases->first().id));
        QVERIFY(records);
        QCOMPARE(records->size(), 1);
    }

    void aConflictNamesWhatDiffersAndKeepsTheDraft()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        FillInPage* page = openInventory(*window);
        QVERIFY(page);
        answer(page, QStringLiteral("Vill börja arbeta."));
        registerPage(*window, page);
        QTRY_VERIFY(page->offers(CommandId::Correct));
        window->runCommand(CommandId::Correct);
        answer(page, QStringLiteral("Vill börja studera."));
        named<QLineEdit>(page, QStringLiteral("Reason for the correction"))
            ->setText(QStringLiteral("Missförstånd vid mötet"));
        const Field* field = page->editor()->form().field(firstTextField(page->editor()->form()));
        QVERIFY(field);
        correctBehindThePage(*window->book(), field->id, QStringLiteral("Vill flytta."));

        window->runCommand(CommandId::Register);
        if (page->messages()->text().contains(QStringLiteral("Register again"))) {
            window->runCommand(CommandId::Register);
        }
        QTRY_VERIFY2(page->messages()->text().contains(QStringLiteral("registered version 2 meanwhile")),
                     qPrintable(page->messages()->text()));
        QVERIFY(page->isEditing());
        QCOMPARE(page->editor()->answers().text(field->id), QStringLiteral("Vill börja studera."));
        auto* card = page->findChild<ConflictCard*>();
        QVERIFY(card);
        QVERIFY(named<QLabel>(card, field->label));
        card->choose(field->id, ConflictCard::Choice::Mine);
        named<QPushButton>(card, QStringLiteral("Use the merged version"))->click();
        registerPage(*window, page);
        QTRY_VERIFY2(page->messages()->text().contains(QStringLiteral("version 3")),
                     qPrintable(page->messages()->text()));
    }

    void aPrintGoesToTheQueueWithARecord()
    {
        AppFixture fixture;
        fixture.spooler().names = {QStringLiteral("HP-plan-3")};
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        FillInPage* page = openInventory(*window);
        QVERIFY(page);
        answer(page, QStringLiteral("Vill börja arbeta."));
        registerPage(*window, page);
        QTRY_VERIFY(page->offers(CommandId::Correct));
        window->runCommand(CommandId::Preview);
        auto* preview = qobject_cast<PreviewPage*>(window->currentPage());
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, 20000);
        preview->findChild<QSpinBox*>()->setValue(2);
        QVERIFY(waitForPrinter(preview));
        window->runCommand(CommandId::Print);
        QTRY_COMPARE_WITH_TIMEOUT(preview->messages()->kind(), MessageBar::Kind::Done, 20000);
        QCOMPARE(fixture.spooler().sent.size(), 1);
        const QString job = fixture.spooler().sent.first();
        QVERIFY2(job.startsWith(QStringLiteral("HP-plan-3|")) && job.endsWith(QStringLiteral("|2")),
                 qPrintable(job));
        QVERIFY(!job.contains(QStringLiteral("Lindqvist"))); // others see the title in the queue
        QVERIFY(fixture.spooler().bytes.startsWith("%PDF"));

        fixture.spooler().refuses = true;
        window->runCommand(CommandId::Print);
        QTRY_COMPARE_WITH_TIMEOUT(preview->messages()->kind(), MessageBar::Kind::Error, 20000);
        QVERIFY2(preview->messages()->text().contains(QStringLiteral("no paper")),
                 qPrintable(preview->messages()->text()));
        window->lock();
        const auto session = fixture.openSession();
        const auto cases = session->casesOf(session->findClients({})->first().id);
        const auto records = session->disclosures(SubjectRef::of(cases->first().id));
        QVERIFY(records);
        QCOMPARE(records->size(), 3); // sent; about to be sent, and then that it was not
    }

    void thePagesOfThePrintAreADocument()
    {
        AppFixture fixture;
        fixture.makeBook();
        fixture.fill(1);
        const auto window = fixture.makeOpenWindow();
        QVERIFY(openInventory(*window));
        window->runCommand(CommandId::Preview);
        auto* view = window->currentPage()->findChild<QPdfView*>();
        QVERIFY(view);
        const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(view);
        QVERIFY(seen);
        QCOMPARE(seen->role(), QAccessible::Document);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Pages of the print"));
        QCOMPARE(unnamedWidgets(window->currentPage()), QStringList());
    }
};

QTEST_MAIN(TestForms)
#include "tst_app_forms.moc"
