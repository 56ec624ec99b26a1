// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/card_page.h"
#include "app/widgets/message_bar.h"
#include "tests/app/app_fixture.h"
#include "tests/app/competence_form.h"
#include "tests/exchange/card_support.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lotsbok;

namespace {

using Kind = MessageBar::Kind;

} // namespace

/// Signing a print with a service card: what stands in the way is said in the page, before a PIN is asked for
/// where it can be known; a PIN is tried once for each press.
class TestCardPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!testing::TestCard::isPossible()) {
            QSKIP("SoftHSM2, OpenSC, OpenSSL or poppler-utils is not installed");
        }
    }

    void init()
    {
        m_card = std::make_unique<testing::TestCard>();
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->clock().set(QDateTime::currentDateTimeUtc().addSecs(60)); // certificates are of today
        m_fixture->makeBook();
        auto session = m_fixture->openSession();
        const auto stored = registerCompetence(*session);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
        m_form = *stored;
        m_platform = std::make_unique<Platform>(m_fixture->platform());
        m_book = std::make_unique<SessionThread>(std::move(session));
        m_fixture->settings().setCardModule(testing::TestCard::module());
        m_fixture->answerPathWith(target());
    }

    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_platform.reset();
        m_fixture.reset();
        m_card.reset();
    }

    void aCardSignsAndTheFileIsSaved()
    {
        m_card->make(QStringLiteral("ec"));
        open();
        QTRY_VERIFY(pin()->isEnabled());
        QTRY_VERIFY(pin()->hasFocus());
        QVERIFY(facts().contains(QStringLiteral("Karin Ång Provsson")));
        const auto* places = named<QComboBox>(m_page.get(), QStringLiteral("Signs at"));
        QCOMPARE(places->count(), 2);
        QVERIFY(places->itemText(0) != QLatin1String("headSignature")); // as the form says it
        QVERIFY2(unnamedWidgets(m_page.get()).isEmpty(),
                 qPrintable(unnamedWidgets(m_page.get()).join(u'\n')));
        shot(QStringLiteral("card-ready"));
        give("4711");
        QVERIFY(pin()->text().isEmpty()); // at once
        QTRY_COMPARE(m_page->messages()->kind(), Kind::Done);
        QVERIFY(!pin()->isEnabled()); // it is signed
        shot(QStringLiteral("card-signed"));
        const auto said = m_card->run(QStringLiteral("pdfsig"), {target()}, true);
        QVERIFY2(said.out.contains(QStringLiteral("Signature is Valid")), qPrintable(said.out));
        m_book->post([subject = m_form->subject](Session& session) {
            QCOMPARE(session.disclosures(subject).value().size(), 1);
        });
        m_book->drain();
    }

    void aWrongPinSaysWhatIsLeftAndTheCardLocks()
    {
        m_card->make(QStringLiteral("ec"));
        open();
        const QStringList sentences{QStringLiteral("few tries are left"), QStringLiteral("One try is left")};
        for (const QString& left : sentences) {
            QTRY_VERIFY(pin()->isEnabled());
            give("0000");
            QTRY_VERIFY(m_page->messages()->text().contains(QStringLiteral("PIN was wrong")));
            QTRY_VERIFY(pin()->accessibleDescription().contains(left));
            m_page->messages()->clear();
        }
        shot(QStringLiteral("card-last-try"));
        give("0000");
        QTRY_VERIFY(m_page->messages()->text().contains(QStringLiteral("PUK")));
        QTRY_VERIFY(!pin()->isEnabled()); // nothing more is asked of it
        QTRY_VERIFY(state()->text().contains(QStringLiteral("PUK")));
        QVERIFY(!QFile::exists(target()));
    }

    void nothingIsTriedWithoutAPin()
    {
        m_card->make(QStringLiteral("ec"));
        open();
        QTRY_VERIFY(pin()->isEnabled());
        give("");
        QCOMPARE(pin()->accessibleDescription(), QStringLiteral("Write the PIN of the card."));
        m_fixture->answerPathWith({}); // no file chosen
        give("4711");
        QVERIFY(m_page->messages()->text().isEmpty());
        QVERIFY(pin()->text().isEmpty());
    }

    void whatStandsInTheWayIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no library") << QStringLiteral("none") << QStringLiteral("program library");
        QTest::newRow("library gone") << QStringLiteral("missing") << QStringLiteral("was not found");
        QTest::newRow("no card") << QStringLiteral("empty") << QStringLiteral("no card in the reader");
        QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("has expired");
        QTest::newRow("not yet valid") << QStringLiteral("early") << QStringLiteral("not valid yet");
    }
    void whatStandsInTheWayIsSaid()
    {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        if (what == QLatin1String("expired") || what == QLatin1String("early")) {
            m_card->make(QStringLiteral("ec"));
            m_fixture->clock().advanceSeconds((what == QLatin1String("expired") ? 31 : -2) * 86400);
        }
        if (what == QLatin1String("missing")) {
            m_fixture->settings().setCardModule(m_card->path(QStringLiteral("saknas.so")));
        }
        open();
        if (what == QLatin1String("none")) {
            auto* module = named<QLineEdit>(m_page.get(), QStringLiteral("The card's program library"));
            QTRY_VERIFY(state()->text().contains(QStringLiteral("no card")));
            module->clear();
            QTest::keyClick(module, Qt::Key_Return);
        }
        QTRY_VERIFY2(state()->text().contains(sentence), qPrintable(state()->text()));
        QVERIFY(!pin()->isEnabled());
        shot(QStringLiteral("card-") + what);
    }

    void aCardPutInIsSeenByLookingAgain()
    {
        open();
        QTRY_VERIFY(state()->text().contains(QStringLiteral("no card")));
        m_card->make(QStringLiteral("ec"));
        named<QPushButton>(m_page.get(), QStringLiteral("Look again"))->click();
        QTRY_VERIFY(pin()->isEnabled());
    }

    void aCardTakenOutIsSaid_data()
    {
        QTest::addColumn<bool>("whileSigning");
        QTest::newRow("before") << false;
        QTest::newRow("while it signs") << true;
    }
    void aCardTakenOutIsSaid()
    {
        QFETCH(bool, whileSigning);
        m_card->make(QStringLiteral("ec"));
        open();
        QTRY_VERIFY(pin()->isEnabled());
        whileSigning ? m_card->takeOutWhenItSigns() : m_card->takeOut();
        give("4711");
        const QString said =
            whileSigning ? QStringLiteral("taken out") : QStringLiteral("no card in the reader");
        QTRY_VERIFY2(m_page->messages()->text().contains(said), qPrintable(m_page->messages()->text()));
        QTRY_VERIFY(state()->text().contains(QStringLiteral("no card")));
        QVERIFY(!QFile::exists(target()));
    }

    void anotherCardThanTheOneShownDoesNotSign()
    {
        m_card->make(QStringLiteral("ec"));
        open();
        QTRY_VERIFY(pin()->isEnabled());
        m_card = std::make_unique<testing::TestCard>(); // somebody changed cards
        m_card->makeAnother(QStringLiteral("ec"));
        give("4711");
        QTRY_VERIFY2(m_page->messages()->text().contains(QStringLiteral("another certificate")),
                     qPrintable(m_page->messages()->text()));
        QVERIFY(!QFile::exists(target()));
    }

    void severalCertificatesAreChosenFrom()
    {
        m_card->make(QStringLiteral("ec"));
        m_card->addCertificate(QStringLiteral("Eva Provgren"), QStringLiteral("ec"), QStringLiteral("02"),
                               true);
        open();
        auto* choice = named<QComboBox>(m_page.get(), QStringLiteral("Certificate"));
        QTRY_COMPARE(choice->count(), 2);
        choice->setCurrentIndex(choice->findText(QStringLiteral("Eva"), Qt::MatchStartsWith));
        give("4711");
        QTRY_COMPARE(m_page->messages()->kind(), Kind::Done);
        QVERIFY(m_card->run(QStringLiteral("pdfsig"), {target()}, true)
                    .out.contains(QStringLiteral("Eva Provgren")));
    }

private:
    [[nodiscard]] QString target() const { return m_fixture->filePath(QStringLiteral("undertecknad å.pdf")); }
    [[nodiscard]] QLineEdit* pin() const { return named<QLineEdit>(m_page.get(), QStringLiteral("PIN")); }
    /// The readers' own sentence, beside the page's.
    [[nodiscard]] MessageBar* state() const
    {
        const auto bars = m_page->findChildren<MessageBar*>();
        for (MessageBar* each : bars) {
            if (each != m_page->messages()) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString facts() const
    {
        QStringList all;
        const auto labels = m_page->findChildren<QLabel*>();
        for (const QLabel* each : labels) {
            all.append(each->text());
        }
        return all.join(u'\n');
    }

    void open()
    {
        const PageContext context{m_book.get(), m_platform.get(), &m_fixture->settings(), nullptr, nullptr};
        m_page = std::make_unique<CardPage>(
            context, cardJobOf(*m_form, Disclosure::Recipient::OwnFile,
                               {QStringLiteral("headSignature"), QStringLiteral("employeeSignature")}));
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), patienceMs));
    }
    void give(const char* text)
    {
        QTRY_VERIFY(named<QPushButton>(m_page.get(), QStringLiteral("Sign and save as PDF…"))->isEnabled());
        pin()->setText(QString::fromLatin1(text));
        pin()->setFocus();
        QTest::keyClick(pin(), Qt::Key_Return);
    }
    void shot(const QString& name) const
    {
        if (const QByteArray folder = qgetenv("LOTSBOK_SHOTS"); !folder.isEmpty()) {
            m_page->grab().save(QString::fromLocal8Bit(folder) + u'/' + name + QStringLiteral(".png"));
        }
    }

    std::unique_ptr<testing::TestCard> m_card;
    std::unique_ptr<AppFixture> m_fixture;
    std::optional<FormResponse> m_form;
    std::unique_ptr<Platform> m_platform;
    std::unique_ptr<SessionThread> m_book;
    std::unique_ptr<CardPage> m_page;
};

QTEST_MAIN(TestCardPage)
#include "tst_card_page.moc"
