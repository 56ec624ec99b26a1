// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/print_check_card.h"
#include "app/forms/signature_pad.h"
#include "app/forms/signatures_card.h"
#include "app/widgets/message_bar.h"
#include "core/session/print_code.h"
#include "exchange/disclosure.h"
#include "tests/app/app_fixture.h"
#include "tests/app/competence_form.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace lotsbok;

/// Signing on screen with the own key, on paper and by drawing, and checking a print.
class TestSignaturesCard : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<Platform> m_platform;
    std::unique_ptr<SessionThread> m_book;
    std::optional<FormResponse> m_form;

    PageContext context()
    {
        return {m_book.get(), m_platform.get(), &m_fixture->settings(), nullptr, nullptr};
    }

    std::unique_ptr<SignaturesCard> shownCard()
    {
        auto card = std::make_unique<SignaturesCard>(context());
        card->resize(900, 200);
        card->showSignatures({{QStringLiteral("response"), m_form->id.uuid(), {}, m_form->formId}});
        m_book->drain();
        QCoreApplication::processEvents();
        return card;
    }

    static QPushButton* button(const QWidget& card, const char* name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return card.findChild<QPushButton*>(QString::fromLatin1(name));
    }

    static void drop(QWidget& on, const QString& file, bool isTaken)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&on, &enter);
        QCOMPARE(enter.isAccepted(), isTaken);
        QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        dropped.ignore();
        QApplication::sendEvent(&on, &dropped);
        QCOMPARE(dropped.isAccepted(), isTaken);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        auto session = m_fixture->openSession();
        const auto stored = registerCompetence(*session);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
        m_form = *stored;
        m_platform = std::make_unique<Platform>(m_fixture->platform());
        m_book = std::make_unique<SessionThread>(std::move(session));
    }

    void cleanup()
    {
        m_book.reset();
        m_platform.reset();
        m_fixture.reset();
    }

    void theHeadSignsWithOnePress()
    {
        const auto card = shownCard();
        QVERIFY(card->isVisibleTo(nullptr));
        QVERIFY(!button(*card, "sign-employeeSignature")); // it is not the head's to sign
        auto* own = button(*card, "sign-headSignature");
        QVERIFY(own);
        own->click();
        QTRY_VERIFY(!button(*card, "sign-headSignature"));
        QVERIFY(!unnamedWidgets(card.get()).size());
    }

    void theEmployeeDrawsOrSignsAPaper_data()
    {
        QTest::addColumn<bool>("draws");
        QTest::newRow("on paper") << false;
        QTest::newRow("drawn") << true;
    }
    void theEmployeeDrawsOrSignsAPaper()
    {
        QFETCH(bool, draws);
        const auto card = shownCard();
        card->show();
        auto* hand = button(*card, "hand-employeeSignature");
        QVERIFY(hand);
        hand->click();
        QTRY_VERIFY(named<QLineEdit>(card.get(), QStringLiteral("Who signed")));
        auto* name = named<QLineEdit>(card.get(), QStringLiteral("Who signed"));
        auto* keep = named<QPushButton>(card.get(), QStringLiteral("Register the signature"));
        QVERIFY(keep);
        keep->click(); // nobody is named yet
        QVERIFY(card->findChild<QWidget*>(QStringLiteral("hand-form")));
        name->setText(QStringLiteral("Kim Prov"));
        if (draws) {
            auto* pad = card->findChild<SignaturePad*>();
            QVERIFY(pad);
            QTest::mousePress(pad, Qt::LeftButton, {}, {20, 60});
            QTest::mouseMove(pad, {120, 20});
            QTest::mouseRelease(pad, Qt::LeftButton, {}, {120, 20});
            QVERIFY(isDrawing(pad->strokes()));
        }
        if (const QByteArray shots = qgetenv("LOTSBOK_SHOTS"); !shots.isEmpty()) {
            card->resize(900, card->sizeHint().height());
            card->grab().save(QString::fromLocal8Bit(shots) + QStringLiteral("/signatures.png"));
        }
        keep->click();
        QTRY_VERIFY(!button(*card, "hand-employeeSignature"));
    }

    void aPrintIsCheckedByCodeAndFile()
    {
        const QString path = m_fixture->filePath(QStringLiteral("utskrift.pdf"));
        m_book->post([form = *m_form, path](Session& session) {
            QVERIFY(Disclosure(session).printToFile(form, Disclosure::Recipient::OwnFile, path));
        });
        m_book->drain();
        PrintCheckCard card(context());
        card.show();
        auto* code = card.findChild<QLineEdit*>();
        auto* messages = card.findChild<MessageBar*>();
        QVERIFY(code && messages);
        code->setText(shortPrintCode(*m_form));
        named<QPushButton>(&card, QStringLiteral("Check"))->click();
        QTRY_VERIFY(messages->text().contains(QStringLiteral("same content")));
        QVERIFY(messages->kind() == MessageBar::Kind::Done);
        QString typed = shortPrintCode(*m_form).toLower(); // as it is read off a scanned page
        typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
        messages->clear();
        code->setText(typed);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(messages->text().contains(QStringLiteral("same content")));
        code->setText(QStringLiteral("nej"));
        named<QPushButton>(&card, QStringLiteral("Check"))->click();
        QTRY_VERIFY(messages->kind() == MessageBar::Kind::Error);
        m_fixture->answerPathWith(path);
        named<QPushButton>(&card, QStringLiteral("Choose a PDF file"))->click();
        QTRY_VERIFY(messages->kind() == MessageBar::Kind::Done);
        messages->clear();
        drop(card, m_fixture->filePath(QStringLiteral("bild.png")), false);
        drop(card, path, true);
        QTRY_VERIFY(messages->kind() == MessageBar::Kind::Done && !messages->text().isEmpty());
        if (const QByteArray shots = qgetenv("LOTSBOK_SHOTS"); !shots.isEmpty()) {
            card.resize(900, card.sizeHint().height());
            card.grab().save(QString::fromLocal8Bit(shots) + QStringLiteral("/print-check.png"));
        }
        QVERIFY(unnamedWidgets(&card).isEmpty());
    }
};

QTEST_MAIN(TestSignaturesCard)
#include "tst_signatures_card.moc"
