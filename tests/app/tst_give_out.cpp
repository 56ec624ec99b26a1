// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper for everybody who may have it, an encrypted one, the case's papers in one go; and the letterhead
// that stands on all of them.
#include "app/admin/district_card.h"
#include "app/admin/logo_field.h"
#include "app/case/content_page.h"
#include "app/forms/copies_card.h"
#include "app/forms/give_out_page.h"
#include "app/forms/preview_page.h"
#include "app/forms/print_set_card.h"
#include "app/forms/share_card.h"
#include "app/forms/words_choice.h"
#include "app/widgets/message_bar.h"
#include "core/session/case_work.h"
#include "core/session/letterhead_desk.h"
#include "tests/app/section_stage.h"
#include "tests/forms/engine/register_answers.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>

namespace lotsbok {

class TestGiveOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyIsShownWithWhatTheyGet();
    void theCopiesAreSaved();
    void thePersonsCopyIsInTheirLanguage();
    void theCopiesArePrinted();
    void anEncryptedCopyShowsItsPhraseOnce();
    void theCasesPapersAreOneJob();
    void whatIsStoppedIsNotPrinted();
    void aPreviewLeadsHere();
    void aLogoIsChosenSavedAndTakenOut();
    void aHostileLogoIsRefused();

private:
    Disclosure::CopyOrder order() const { return {m_stage->id(), m_plan->id, {}, {}, true}; }
    GiveOutPage* showPage();
    template<typename Card>
    static QString said(Card* card)
    {
        auto* bar = card->template findChild<MessageBar*>();
        return bar->text();
    }
    QPushButton* buttonOf(QWidget* parent, const char* text)
    {
        for (QPushButton* each : parent->findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text)) {
                return each;
            }
        }
        return nullptr;
    }
    qsizetype given() { return m_stage->file().disclosures.size(); }

    std::unique_ptr<SectionStage> m_stage;
    std::unique_ptr<GiveOutPage> m_page;
    std::optional<FormResponse> m_plan;
    Party m_school{PartyKind::School, QStringLiteral("Provskolan"), QStringLiteral("rektor"), {}};
    Party m_care{PartyKind::HealthCare, QStringLiteral("Kliniken"), {}, {}};
};

void TestGiveOut::init()
{
    m_stage = std::make_unique<SectionStage>();
    m_stage->app().spooler().names = {QStringLiteral("kontoret")};
    const auto stored = m_stage->onBook([id = m_stage->id()](Session& session) -> Result<FormResponse> {
        return registerAnswers(session, SubjectRef::of(id), QStringLiteral("3.5"),
                               {{QStringLiteral("housing.now"), QStringLiteral("Bor hos en vän.")}});
    });
    QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().text));
    m_plan = *stored;
    const auto consented = m_stage->onBook(
        [id = m_stage->id(), day = m_stage->today(), school = m_school, care = m_care](Session& session) {
            Consent consent;
            consent.caseId = id;
            consent.givenOn = day;
            ConsentScope plan;
            plan.party = school;
            plan.kinds = {InfoKind::Plan};
            ConsentScope other;
            other.party = care;
            other.kinds = {InfoKind::School};
            return CaseWork(session).giveConsent(consent, {plan, other});
        });
    QVERIFY2(consented.has_value(), consented ? "" : qPrintable(consented.error().text));
}

void TestGiveOut::cleanup()
{
    m_page.reset();
    m_plan.reset();
    m_stage.reset();
}

GiveOutPage* TestGiveOut::showPage()
{
    m_page = std::make_unique<GiveOutPage>(m_stage->context(), order(), QStringLiteral("Bilaga 3.5"));
    m_page->resize(900, 1200);
    static_cast<QWidget*>(m_page.get())->show();
    m_page->refresh();
    auto* save = buttonOf(m_page.get(), "Save all in a folder…");
    (void)QTest::qWaitFor([save] { return save->isEnabled(); }, patienceMs);
    (void)waitForPrinter(m_page.get());
    return m_page.get();
}

void TestGiveOut::everybodyIsShownWithWhatTheyGet()
{
    GiveOutPage* page = showPage();
    QVERIFY(buttonOf(page, "Save all in a folder…")->isEnabled());
    QString all;
    for (const QLabel* label : page->findChild<CopiesCard*>()->findChildren<QLabel*>()) {
        all += label->text() + QLatin1Char('\n');
    }
    QVERIFY2(all.contains(QStringLiteral("Provskolan, rektor")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("Utan uppgifter om")));
    QVERIFY(all.contains(QStringLiteral("Gets none.")) && all.contains(QStringLiteral("R14")));
    QCOMPARE(page->findChild<ShareCard*>()->findChild<QComboBox*>()->count(), 2); // school and person
    buttonOf(page, "Look at it")->click();
    auto* shown = qobject_cast<ContentPage*>(m_stage->navigator.pushed.get());
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(shown->pageCount() > 0, patienceMs);
    QCOMPARE(given(), 0); // looking gives nothing out
}

void TestGiveOut::theCopiesAreSaved()
{
    GiveOutPage* page = showPage();
    const QString folder = m_stage->app().filePath(QStringLiteral("kopior å"));
    QVERIFY(QDir().mkpath(folder));
    m_stage->app().answerPathWith(folder);
    buttonOf(page, "Save all in a folder…")->click();
    auto* card = page->findChild<CopiesCard*>();
    QTRY_VERIFY_WITH_TIMEOUT(said(card).contains(QStringLiteral("These got none.")), patienceMs);
    QVERIFY(said(card).contains(QStringLiteral("Kliniken")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/egen-akt.pdf")));
    QCOMPARE(given(), 3);                             // school, person, own file
    buttonOf(page, "Save all in a folder…")->click(); // what is there is never replaced
    QTRY_VERIFY_WITH_TIMEOUT(card->findChild<MessageBar*>()->kind() == MessageBar::Kind::Error, patienceMs);
    QCOMPARE(given(), 3);
}

void TestGiveOut::thePersonsCopyIsInTheirLanguage()
{
    const auto reads = m_stage->onBook([id = m_stage->file().client.id](Session& session) -> Result<Client> {
        auto client = session.client(id);
        if (!client) {
            return client;
        }
        client->preferredLanguage = QStringLiteral("en-GB");
        return session.saveClient(*client);
    });
    QVERIFY2(reads.has_value(), reads ? "" : qPrintable(reads.error().text));
    m_page = std::make_unique<GiveOutPage>(m_stage->context(), order(), QStringLiteral("Bilaga 3.5"),
                                           QStringLiteral("3.5"));
    m_page->resize(900, 1200);
    static_cast<QWidget*>(m_page.get())->show();
    m_page->refresh();
    auto* words = m_page->findChild<CopiesCard*>()->findChild<WordsChoice*>();
    QVERIFY(words->isVisibleTo(m_page.get()));
    QTRY_COMPARE_WITH_TIMEOUT(words->words(), QStringLiteral("en"), patienceMs);
    const QString folder = m_stage->app().filePath(QStringLiteral("kopior"));
    QVERIFY(QDir().mkpath(folder));
    m_stage->app().answerPathWith(folder);
    auto* save = buttonOf(m_page.get(), "Save all in a folder…");
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(given(), 3, patienceMs);
    const auto inEnglish = [this] {
        qsizetype count = 0;
        for (const DisclosureRecord& one : m_stage->file().disclosures) {
            count += one.what.contains(QStringLiteral("engelska")) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(inEnglish(), 1);
    words->setCurrentIndex(0); // what is chosen holds, and goes for the encrypted copy, too
    m_page->refresh();
    auto* share = m_page->findChild<ShareCard*>();
    QTRY_COMPARE_WITH_TIMEOUT(share->findChild<QComboBox*>()->count(), 2, patienceMs);
    share->findChild<QComboBox*>()->setCurrentIndex(1);
    m_stage->app().answerPathWith(m_stage->app().filePath(QStringLiteral("delad.pdf")));
    buttonOf(share, "Save an encrypted copy…")->click();
    QTRY_COMPARE_WITH_TIMEOUT(given(), 4, patienceMs);
    QCOMPARE(inEnglish(), 1);
    QVERIFY(words->words().isEmpty());
}

void TestGiveOut::theCopiesArePrinted()
{
    GiveOutPage* page = showPage();
    buttonOf(page, "Print all")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->app().spooler().sent.size(), 3, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(said(page->findChild<CopiesCard*>()).contains(QStringLiteral("printer")),
                             patienceMs);
}

void TestGiveOut::anEncryptedCopyShowsItsPhraseOnce()
{
    GiveOutPage* page = showPage();
    auto* card = page->findChild<ShareCard*>();
    QVERIFY(card->passPhrase().isEmpty());
    const QString path = m_stage->app().filePath(QStringLiteral("delad.pdf"));
    m_stage->app().answerPathWith(path);
    buttonOf(card, "Save an encrypted copy…")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!card->passPhrase().isEmpty(), patienceMs);
    QCOMPARE(card->passPhrase().count(QLatin1Char('-')), 6);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Encrypt"));
    QCOMPARE(given(), 1);
    page->refresh(); // a phrase that is being told stays
    QTRY_COMPARE_WITH_TIMEOUT(given(), 1, patienceMs);
    QVERIFY(!card->passPhrase().isEmpty());
    card->findChild<QComboBox*>()->setCurrentIndex(1); // for somebody else it is another
    QVERIFY(card->passPhrase().isEmpty());
}

void TestGiveOut::theCasesPapersAreOneJob()
{
    GiveOutPage* page = showPage();
    auto* card = page->findChild<PrintSetCard*>();
    auto* print = buttonOf(card, "Print the chosen papers");
    QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), patienceMs);
    const auto boxes = card->findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 2); // the plan, and whether there are separators
    print->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->app().spooler().sent,
                              QStringList(QStringLiteral("kontoret|Samlad utskrift|1")), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(said(card).contains(QStringLiteral("recorded as given out")), patienceMs);
    QVERIFY(!card->findChild<QProgressBar*>()->isVisible());
    QCOMPARE(given(), 1);
    m_stage->app().spooler().refuses = true;
    print->click();
    QTRY_VERIFY_WITH_TIMEOUT(said(card).contains(QStringLiteral("no paper")), patienceMs);
    for (QCheckBox* box : boxes) {
        box->setChecked(false);
    }
    QVERIFY(!print->isEnabled());
}

void TestGiveOut::whatIsStoppedIsNotPrinted()
{
    auto* card = showPage()->findChild<PrintSetCard*>();
    auto* print = buttonOf(card, "Print the chosen papers");
    QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), patienceMs);
    QSemaphore isStopped; // the papers wait behind it
    m_stage->context().book->post([&isStopped](Session&) { isStopped.acquire(); });
    print->click();
    auto* stop = buttonOf(card, "Stop");
    const bool isOffered = stop && stop->isVisibleTo(card) && !print->isEnabled();
    if (stop) {
        stop->click();
    }
    isStopped.release();
    QVERIFY(isOffered);
    QTRY_VERIFY_WITH_TIMEOUT(said(card).contains(QStringLiteral("Stopped; nothing was printed.")),
                             patienceMs);
    QVERIFY(m_stage->app().spooler().sent.isEmpty());
    QCOMPARE(given(), 0);
    QVERIFY(print->isEnabled() && !stop->isVisibleTo(card));
}

void TestGiveOut::aPreviewLeadsHere()
{
    PreviewPage preview(m_stage->context(), *m_plan);
    QPushButton* out = buttonOf(&preview, "Give out…");
    QVERIFY(out);
    out->click();
    auto* page = qobject_cast<GiveOutPage*>(m_stage->navigator.pushed.get());
    QVERIFY(page);
    QVERIFY2(!page->title().contains(QStringLiteral("Lindqvist")), "a title names nobody");
}

void TestGiveOut::aLogoIsChosenSavedAndTakenOut()
{
    DistrictCard card(m_stage->context());
    card.resize(800, 700);
    card.setVisible(true);
    card.refresh();
    auto* field = card.findChild<LogoField*>();
    auto* name = card.findChildren<QLineEdit*>().first();
    QTRY_VERIFY_WITH_TIMEOUT(!name->text().isEmpty(), patienceMs);
    const QString path = m_stage->app().filePath(QStringLiteral("vapen å.svg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><circle r=\"5\"/></svg>");
    file.close();
    m_stage->app().answerPathWith(path);
    buttonOf(&card, "Choose a logo…")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!field->logo().png.isEmpty(), patienceMs);
    const auto stored = [this] {
        return *m_stage->onBook([](Session& session) { return LetterheadDesk(session).logo(); });
    };
    QVERIFY(stored().png.isEmpty()); // not before it is saved
    buttonOf(&card, "Save the letterhead")->click();
    auto* bar = card.findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("what it shows")) &&
                                 bar->kind() == MessageBar::Kind::Error,
                             patienceMs);
    field->findChild<QLineEdit*>()->setText(QStringLiteral("Provdalens vapen"));
    buttonOf(&card, "Save the letterhead")->click();
    QTRY_VERIFY_WITH_TIMEOUT(bar->kind() == MessageBar::Kind::Done, patienceMs);
    QCOMPARE(stored().says, QStringLiteral("Provdalens vapen"));
    QCOMPARE(QImage::fromData(stored().png, "PNG").size(), QSize(1200, 400));
    bar->clear();
    buttonOf(&card, "Take the logo out")->click();
    buttonOf(&card, "Save the letterhead")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stored().png.isEmpty(), patienceMs);
}

void TestGiveOut::aHostileLogoIsRefused()
{
    DistrictCard card(m_stage->context());
    auto* field = card.findChild<LogoField*>();
    auto* bar = card.findChild<MessageBar*>();
    const QString path = m_stage->app().filePath(QStringLiteral("ond.svg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><script/></svg>");
    file.close();
    field->take(path);
    QTRY_COMPARE_WITH_TIMEOUT(bar->kind(), MessageBar::Kind::Error, patienceMs);
    QVERIFY(field->logo().png.isEmpty());
    bar->clear();
    field->take(m_stage->app().filePath(QStringLiteral("finns inte.png")));
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("cannot be read")), patienceMs);
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestGiveOut)
#include "tst_give_out.moc"
