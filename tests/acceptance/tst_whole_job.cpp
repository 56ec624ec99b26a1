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
    void byKeyboardOnly()
    {
        AppFixture fixture;
        fixture.makeBook();
        const auto window = fixture.makeWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));

        // Unlock: one user, so the password field has the keyboard.
        typeText(AppFixture::password);
        pressKey(window.get(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->isOpen(), 10000);
        settle(*window);

        // New client.
        pressKey(window.get(), Qt::Key_N, Qt::ControlModifier);
        typeText(QStringLiteral("Åsa"));
        pressKey(window.get(), Qt::Key_Tab);
        typeText(QStringLiteral("Ek"));
        QVERIFY(tabTo(*window, QStringLiteral("Number")));
        typeText(QStringLiteral("040101-2398"));
        QVERIFY(tabTo(*window, QStringLiteral("Save")));
        pressKey(window.get(), Qt::Key_Space);
        auto* clients = qobject_cast<ClientsPage*>(window->currentPage());
        QTRY_VERIFY(clients->view());
        QTRY_COMPARE(clients->list()->model()->rowCount(), 1);
        settle(*window);

        // Open a case.
        pressKey(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(QApplication::focusWidget(), "the new case's form takes the keyboard");
        settle(*window);
        QVERIFY(tabTo(*window, QStringLiteral("Open the case")));
        pressKey(window.get(), Qt::Key_Space);
        QTRY_VERIFY(window->findChild<ListRow*>(QStringLiteral("form-3.1")));
        settle(*window);

        // Bilaga 3.1: the first question takes the keyboard.
        QVERIFY(tabTo(*window, QStringLiteral("3.1, ")));
        pressKey(window.get(), Qt::Key_Return);
        auto* form = qobject_cast<FillInPage*>(window->currentPage());
        QVERIFY(form);
        QTRY_VERIFY(form->editor());
        settle(*window);
        QVERIFY(tabTo(*window, QStringLiteral("Beskriv din situation")));
        typeText(QStringLiteral("Tryggare sedan flytten till Sätra."));
        QVERIFY2(form->editor()->answers().json().size() > 0, "what was typed is an answer");

        // Registrera; empty answers are only a warning, which a second press confirms.
        pressKey(window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        settle(*window);
        if (form->isEditing()) {
            pressKey(window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QTRY_VERIFY2(!form->isEditing(), qPrintable(form->messages()->text()));
        settle(*window);

        // Preview and save as PDF.
        pressKey(window.get(), Qt::Key_P, Qt::ControlModifier);
        auto* preview = qobject_cast<PreviewPage*>(window->currentPage());
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, 20000);
        const QString path = fixture.filePath(QStringLiteral("bilaga å.pdf"));
        fixture.answerPathWith(path);
        pressKey(window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        settle(*window);

        // Back to the case, where the form is registered; then lock.
        pressKey(window.get(), Qt::Key_Left, Qt::AltModifier);
        pressKey(window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(window->findChild<ListRow*>(QStringLiteral("form-3.1")) &&
                    window->findChild<ListRow*>(QStringLiteral("form-3.1"))->content().state ==
                        QStringLiteral("Registered"));
        pressKey(window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!window->isOpen());

        // The PDF says what was typed; the book says nothing in the clear.
        QVERIFY(!holds(fixture.bookPath(), "flytten"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            QSKIP("pdftotext (poppler-utils) is not installed");
        }
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const char* expected :
             {"Bilaga 3.1", "Åsa Ek", "20040101-2398", "2026-0001", "Tryggare sedan flytten till Sätra."}) {
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
        }
    }
};

QTEST_MAIN(TestWholeJob)
#include "tst_whole_job.moc"
