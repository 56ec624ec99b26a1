// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/clients_page.h"
#include "app/forms/fill_in_page.h"
#include "app/forms/preview_page.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "forms/widgets/form_editor.h"
#include "tests/app/app_fixture.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>

using namespace lotsbok;

namespace {

/// Tab until what has the keyboard is called `name`; false when the ring closes without it.
bool tabTo(MainWindow& window, const QString& name)
{
    for (int step = 0; step < 200; ++step) {
        QWidget* focused = QApplication::focusWidget();
        if (focused && focused->accessibleName().startsWith(name)) {
            return true;
        }
        if (focused && focused->property("text").toString().startsWith(name)) {
            return true;
        }
        pressKey(&window, Qt::Key_Tab);
    }
    return false;
}

void settle(MainWindow& window)
{
    for (int i = 0; i < 3; ++i) {
        window.book()->drain();
        QTest::qWait(1);
    }
}

/// All marker texts that the file holds in the clear.
bool holds(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
}

} // namespace

/// The first whole job by keyboard only: unlock, new client, open a case, fill in bilaga 3.1, Registrera, and
/// a PDF.
class TestWholeJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byKeyboardOnly();

private:
    void unlock();
    void addClient();
    void openCase();
    void fillIn();
    void saveAsPdf();
    void goBackAndLock();
    void nothingIsInTheClear();
    void thePdfSaysIt();

    [[nodiscard]] QString pdf() const { return m_fixture->filePath(QStringLiteral("bilaga å.pdf")); }

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestWholeJob::byKeyboardOnly()
{
    m_fixture = std::make_unique<AppFixture>();
    const auto tidyUp = qScopeGuard([this] {
        m_window.reset();
        m_fixture.reset();
    });
    m_fixture->makeBook();
    m_window = m_fixture->makeWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const auto step : {&TestWholeJob::unlock, &TestWholeJob::addClient, &TestWholeJob::openCase,
                            &TestWholeJob::fillIn, &TestWholeJob::saveAsPdf, &TestWholeJob::goBackAndLock,
                            &TestWholeJob::nothingIsInTheClear, &TestWholeJob::thePdfSaysIt}) {
        (this->*step)();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

/// One user, so the password field has the keyboard.
void TestWholeJob::unlock()
{
    typeText(AppFixture::password);
    pressKey(m_window.get(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), 10000);
    settle(*m_window);
}

void TestWholeJob::addClient()
{
    pressKey(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    typeText(QStringLiteral("Åsa"));
    pressKey(m_window.get(), Qt::Key_Tab);
    typeText(QStringLiteral("Ek"));
    QVERIFY(tabTo(*m_window, QStringLiteral("Number")));
    typeText(QStringLiteral("040101-2398"));
    QVERIFY(tabTo(*m_window, QStringLiteral("Save")));
    pressKey(m_window.get(), Qt::Key_Space);
    auto* clients = qobject_cast<ClientsPage*>(m_window->currentPage());
    QTRY_VERIFY(clients->view());
    QTRY_COMPARE(clients->list()->model()->rowCount(), 1);
    settle(*m_window);
}

void TestWholeJob::openCase()
{
    pressKey(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(QApplication::focusWidget(), "the new case's form takes the keyboard");
    settle(*m_window);
    QVERIFY(tabTo(*m_window, QStringLiteral("Open the case")));
    pressKey(m_window.get(), Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<ListRow*>(QStringLiteral("form-3.1")));
    settle(*m_window);
}

/// The first question of bilaga 3.1 takes the keyboard.
void TestWholeJob::fillIn()
{
    QVERIFY(tabTo(*m_window, QStringLiteral("3.1, ")));
    pressKey(m_window.get(), Qt::Key_Return);
    auto* form = qobject_cast<FillInPage*>(m_window->currentPage());
    QVERIFY(form);
    QTRY_VERIFY(form->editor());
    settle(*m_window);
    QVERIFY(tabTo(*m_window, QStringLiteral("Beskriv din situation")));
    typeText(QStringLiteral("Tryggare sedan flytten till Sätra."));
    QVERIFY2(!form->editor()->answers().json().isEmpty(), "what was typed is an answer");

    // Registrera; empty answers are only a warning, which a second press confirms.
    pressKey(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle(*m_window);
    if (form->isEditing()) {
        pressKey(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTRY_VERIFY2(!form->isEditing(), qPrintable(form->messages()->text()));
    settle(*m_window);
}

void TestWholeJob::saveAsPdf()
{
    pressKey(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    auto* preview = qobject_cast<PreviewPage*>(m_window->currentPage());
    QVERIFY(preview);
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, 20000);
    m_fixture->answerPathWith(pdf());
    pressKey(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf()), 20000);
    settle(*m_window);
}

/// Back to the case, where the form is registered; then lock.
void TestWholeJob::goBackAndLock()
{
    pressKey(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    pressKey(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(m_window->findChild<ListRow*>(QStringLiteral("form-3.1")) &&
                m_window->findChild<ListRow*>(QStringLiteral("form-3.1"))->content().state ==
                    QStringLiteral("Registered"));
    pressKey(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_window->isOpen());
}

void TestWholeJob::nothingIsInTheClear()
{
    QVERIFY(!holds(m_fixture->bookPath(), "flytten"));
}

void TestWholeJob::thePdfSaysIt()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf(), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char* expected :
         {"Bilaga 3.1", "Åsa Ek", "20040101-2398", "2026-0001", "Tryggare sedan flytten till Sätra."}) {
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    }
}

QTEST_MAIN(TestWholeJob)
#include "tst_whole_job.moc"
