// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form that was filled in with a PDF reader, compared with the draft; and a form printed in other words.
#include "app/clients/client_view.h"
#include "app/clients/clients_page.h"
#include "app/forms/fill_in_page.h"
#include "app/forms/filled_file_card.h"
#include "app/forms/preview_page.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "forms/widgets/form_editor.h"
#include "tests/app/app_fixture.h"
#include "tests/forms/print/filled_pdf.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace lotsbok;

namespace {

FillInPage* openForm(MainWindow& window, const QString& formId)
{
    auto* page = qobject_cast<ClientsPage*>(window.currentPage());
    if (!page || !QTest::qWaitFor([&] { return page->list()->model()->rowCount() > 0; }, patienceMs)) {
        return nullptr;
    }
    QTest::keyClick(page->search(), Qt::Key_Return);
    const auto row = [&]() -> ListRow* {
        return page->view() ? page->view()->findChild<ListRow*>(QStringLiteral("form-") + formId) : nullptr;
    };
    if (!QTest::qWaitFor([&] { return row() != nullptr; }, patienceMs)) {
        return nullptr;
    }
    window.book()->drain();
    QTest::qWait(1);
    row()->click();
    auto* form = qobject_cast<FillInPage*>(window.currentPage());
    return form && QTest::qWaitFor([&] { return form->editor() != nullptr; }, patienceMs) ? form : nullptr;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// To be looked at, where LOTSBOK_SHOTS names a folder.
void keepPicture(QWidget* window, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("LOTSBOK_SHOTS"); !folder.isEmpty()) {
        window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAnswer(FillInPage& page)
{
    Answers written = page.editor()->answers();
    written.set(QStringLiteral("housing.describe"), QStringLiteral("Hos en vän"));
    page.editor()->setAnswers(written);
    Q_EMIT page.editor()->answersChanged();
}

} // namespace

class TestFilledFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(1);
        m_window = m_fixture->makeOpenWindow();
        m_page = openForm(*m_window, QStringLiteral("3.1"));
        QVERIFY(m_page);
    }

    void cleanup()
    {
        m_page = nullptr;
        m_window.reset();
        m_fixture.reset();
    }

    void onlyWhatIsTickedIsTakenOver()
    {
        writeAnswer(*m_page);
        FilledFileCard* card = openCard();
        QVERIFY(card);
        QCOMPARE(unnamedWidgets(card), QStringList());
        QVERIFY(!m_page->editor()->isVisible());

        const QString path = m_fixture->filePath(QStringLiteral("tom å.pdf"));
        m_fixture->answerPathWith(path);
        named<QPushButton>(card, QStringLiteral("Save a blank to fill in…"))->click();
        QTRY_VERIFY(m_page->messages()->kind() == MessageBar::Kind::Done);
        writeFile(path,
                  testing::filledPdf(fileBytes(path),
                                     {{QStringLiteral("housing~describe"), QStringLiteral("Hos mormor")},
                                      {QStringLiteral("housing~content"), QStringLiteral("8")},
                                      {QStringLiteral("economy~debts"), QStringLiteral("kanske")}}));
        named<QPushButton>(card, QStringLiteral("Read a filled in file…"))->click();
        QTRY_COMPARE(card->differences().size(), qsizetype(2));
        QCOMPARE(card->ticked(), QStringList()); // nothing is taken over unasked
        QVERIFY(!named<QPushButton>(card, QStringLiteral("Take over what is ticked"))->isEnabled());
        QCOMPARE(unnamedWidgets(card), QStringList());
        card->findChild<QCheckBox*>(QStringLiteral("take-housing.content"))->click();
        keepPicture(m_window.get(), QStringLiteral("filled-file"));
        named<QPushButton>(card, QStringLiteral("Take over what is ticked"))->click();
        QTRY_VERIFY(m_page->editor()->isVisible());
        QCOMPARE(m_page->editor()->answers().integer(QStringLiteral("housing.content")), std::optional(8));
        QCOMPARE(m_page->editor()->answers().text(QStringLiteral("housing.describe")),
                 QStringLiteral("Hos en vän"));
        QVERIFY(m_page->isEditing()); // a draft: nothing is registered
        m_page->saveNow();
        m_window->lock();
        const auto session = m_fixture->openSession();
        const auto cases = session->casesOf(session->findClients({})->first().id);
        const SubjectRef about = SubjectRef::of(cases->first().id);
        const auto draft = session->draft(about, QStringLiteral("3.1"));
        QVERIFY(draft && draft->has_value());
        QCOMPARE((*draft)->answers.value(QLatin1String("housing.content")).toInt(), 8);
        QVERIFY(session->responses(about)->isEmpty());
    }

    /// With names of fields in both, and read back as the Swedish one is.
    void aBlankIsSavedInAnotherLanguage()
    {
        FilledFileCard* card = openCard();
        QVERIFY(card);
        auto* words = card->findChild<QComboBox*>(QStringLiteral("words"));
        QVERIFY(words);
        QTRY_VERIFY(words->isVisible());
        QCOMPARE(words->currentData().toString(), QString()); // Swedish, until it is chosen
        const QString path = m_fixture->filePath(QStringLiteral("blankett.pdf"));
        m_fixture->answerPathWith(path);
        QStringList spoken;
        for (const int index : {0, words->findData(QStringLiteral("en"))}) {
            words->setCurrentIndex(index);
            m_page->messages()->clear();
            named<QPushButton>(card, QStringLiteral("Save a blank to fill in…"))->click();
            QTRY_VERIFY(!m_page->messages()->text().isEmpty());
            QCOMPARE(m_page->messages()->kind(), MessageBar::Kind::Done);
            testing::PdfReader reader(fileBytes(path));
            QCOMPARE(reader.problems(), QStringList());
            QCOMPARE(testing::saidIn(reader.root(), QStringLiteral("en")).isEmpty(), index == 0);
            spoken << testing::spokenNames(fileBytes(path)).value(QStringLiteral("housing~describe"));
        }
        QVERIFY(!spoken.first().isEmpty() && !spoken.first().contains(u'/'));
        QVERIFY2(spoken.last().startsWith(spoken.first() + QStringLiteral(" / ")), qPrintable(spoken.last()));
        keepPicture(m_window.get(), QStringLiteral("blank-words"));
        writeFile(path, testing::filledPdf(fileBytes(path), {{QStringLiteral("housing~describe"),
                                                              QStringLiteral("At my gran's")}}));
        named<QPushButton>(card, QStringLiteral("Read a filled in file…"))->click();
        QTRY_COMPARE(card->differences().size(), qsizetype(1));
    }

    void whatIsNoSuchFileIsSaid()
    {
        FilledFileCard* card = openCard();
        QVERIFY(card);
        const QString path = m_fixture->filePath(QStringLiteral("fel.pdf"));
        writeFile(path, "ingen PDF");
        card->readFile(path);
        QTRY_VERIFY(m_page->messages()->kind() == MessageBar::Kind::Error);
        // Another form of ours is not this one.
        writeFile(path, testing::fillablePdf(*FormCatalogue::builtIn().current(QStringLiteral("3.2"))));
        m_page->messages()->clear();
        card->readFile(path);
        QTRY_VERIFY(m_page->messages()->text().contains(QStringLiteral("Bilaga 3.2")));
        QCOMPARE(card->differences().size(), qsizetype(0));
        // One that is empty says nothing.
        writeFile(path, testing::fillablePdf(m_page->editor()->form()));
        card->readFile(path);
        QTRY_VERIFY(m_page->messages()->text().isEmpty());
        QVERIFY(!named<QPushButton>(card, QStringLiteral("Take over what is ticked")));
        named<QPushButton>(card, QStringLiteral("Go back to the form"))->click();
        QTRY_VERIFY(m_page->editor()->isVisible());
    }

    void aFormIsPrintedInOtherWords()
    {
        writeAnswer(*m_page);
        m_window->runCommand(CommandId::Register);
        if (m_page->isEditing()) {
            m_window->runCommand(CommandId::Register);
        }
        QTRY_VERIFY(!m_page->isEditing());
        m_window->runCommand(CommandId::Preview);
        auto* preview = qobject_cast<PreviewPage*>(m_window->currentPage());
        QVERIFY(preview);
        QTRY_VERIFY(preview->pageCount() > 0);
        const int pages = preview->pageCount();
        auto* words = preview->findChild<QComboBox*>(QStringLiteral("words"));
        QVERIFY(words->isVisible());
        QCOMPARE(words->count(), 2);
        words->setCurrentIndex(1);
        QTRY_VERIFY(preview->pageCount() > pages); // two languages take more room
        keepPicture(m_window.get(), QStringLiteral("preview-words"));
        const QString path = m_fixture->filePath(QStringLiteral("engelska.pdf"));
        m_fixture->answerPathWith(path);
        m_window->runCommand(CommandId::SavePdf);
        QTRY_VERIFY(QFile::exists(path));
        m_window->lock();
        const auto session = m_fixture->openSession();
        const auto cases = session->casesOf(session->findClients({})->first().id);
        const auto records = session->disclosures(SubjectRef::of(cases->first().id));
        QVERIFY(records);
        QVERIFY(records->first().what.contains(QStringLiteral("svenska och engelska")));
    }

private:
    FilledFileCard* openCard()
    {
        named<QPushButton>(m_page, QStringLiteral("Filled in elsewhere…"))->click();
        return m_page->findChild<FilledFileCard*>();
    }

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    FillInPage* m_page = nullptr;
};

QTEST_MAIN(TestFilledFile)
#include "tst_filled_file.moc"
