// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a case: attachments by file, drop and paste, shown from memory; disclosures to a party through
// the door, which fails closed; journal marks and objections.
#include "app/case/attachments_card.h"
#include "app/case/content_page.h"
#include "app/case/disclosure_form.h"
#include "app/case/documents_section.h"
#include "app/case/entry_list.h"
#include "app/records/record_list.h"
#include "app/widgets/message_bar.h"
#include "core/session/case_work.h"
#include "exchange/disclosure.h"
#include "forms/bindings/bindings.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace lotsbok;

class TestDocumentsSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void aFileIsAttachedByMouse();
    void anImageIsPastedByKeyboard();
    void filesAreDroppedAndAskedAboutOneByOne();
    void whatCannotBeKeptIsRefusedWithWhy();
    void anAttachmentIsShownFromMemory();
    void aCopyLeavesThroughTheDoor();
    void aPartyGetsAnAttachmentOnItsBasis();
    void aPdfIsShown();
    void aDamagedDocumentSaysSo();
    void withoutABasisNothingIsGivenOut();
    void onConsentItIsTold();
    void aGroundNeedsItsBalance();
    void aFormGoesToAPartyOnPaper();
    void aFormGoesToAPartyAsAFile();
    void whatWentToWhomIsShown();
    void anEntryIsMarkedAsJournalled();
    void anObjectionIsKept();
    void aClosedCaseTakesNoAttachment();
    void everythingHasAName();

private:
    static QByteArray png(int side = 40)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    QString fileWith(const QString& name, const QByteArray& content)
    {
        const QString path = m_stage->app().filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        }
        return path;
    }
    QPushButton* button(const QString& name) const { return named<QPushButton>(m_stage->window(), name); }
    RecordCard* card() const { return m_stage->card(); }
    ListRow* row(const QString& part) const { return m_stage->row(part); }
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
    AttachmentsCard* attachments() const { return m_stage->window()->findChild<AttachmentsCard*>(); }
    DisclosureForm* form() const { return m_stage->window()->findChild<DisclosureForm*>(); }
    static QComboBox* box(const QWidget* parent, const QString& name)
    {
        return named<QComboBox>(parent, name);
    }
    Attachment attached(const QByteArray& content, const QString& name)
    {
        const auto kept =
            m_stage->onBook([id = m_stage->id(), day = m_stage->today(), content, name](Session& session) {
                Attachment value;
                value.caseId = id;
                value.name = name;
                value.source = QStringLiteral("Personen");
                value.on = day;
                value.mediaType = QStringLiteral("image/png");
                return CaseWork(session).attach(value, content);
            });
        if (!kept) {
            QTest::qFail(qPrintable(kept.error().text), __FILE__, __LINE__);
            return {};
        }
        return *kept;
    }
    /// Consent in force to share everything with the police.
    void consentToPolice()
    {
        const auto given = m_stage->onBook([id = m_stage->id()](Session& session) {
            Consent sharing;
            sharing.caseId = id;
            sharing.givenOn = QDate(2026, 3, 3);
            ConsentScope police;
            police.caseId = id;
            police.consent = sharing.id;
            police.party = {PartyKind::Police, QStringLiteral("Polisen"), {}, {}};
            return CaseWork(session).giveConsent(sharing, {police});
        });
        QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    }
    void contactOf(const QString& organisation)
    {
        Contact contact;
        contact.organisation = organisation;
        const auto stored =
            m_stage->onBook([contact](Session& session) { return session.saveContact(contact); });
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
    }
    void inventory()
    {
        const auto stored = m_stage->onBook([id = m_stage->id()](Session& session) {
            return registerAnswers(session, *FormCatalogue::builtIn().current(QStringLiteral("3.1")),
                                   SubjectRef::of(id), Answers(QJsonObject()));
        });
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
    }
    void choose(QComboBox* box, const QString& part)
    {
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).contains(part)) {
                box->setCurrentIndex(i);
                return;
            }
        }
        QTest::qFail(qPrintable(part + QStringLiteral(" is not offered")), __FILE__, __LINE__);
    }
    DisclosureForm* startDisclosure()
    {
        QTest::mouseClick(button(QStringLiteral("New disclosure to a party")), Qt::LeftButton);
        return form();
    }

    std::unique_ptr<SectionStage> m_stage;
};

void TestDocumentsSection::aFileIsAttachedByMouse()
{
    m_stage->app().answerPathWith(fileWith(QStringLiteral("samtycke.png"), png()));
    m_stage->show<DocumentsSection>();
    QTest::mouseClick(button(QStringLiteral("Choose a file or a scan…")), Qt::LeftButton);
    QTRY_VERIFY(card());
    QCOMPARE(card()->editor()->value().value(QLatin1String("name")).toString(),
             QStringLiteral("samtycke.png"));
    typeInto(card(), "source", QStringLiteral("Personen"));
    QTest::mouseClick(named<QPushButton>(card(), QStringLiteral("Attach it")), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const Attachment kept = m_stage->file().all<Attachment>().first();
    QCOMPARE(kept.mediaType, QStringLiteral("image/png"));
    QCOMPARE(kept.source, QStringLiteral("Personen"));
    QTRY_VERIFY(row(QStringLiteral("samtycke.png")));
    const auto content = m_stage->onBook([id = m_stage->id(), kept](Session& session) {
        return CaseWork(session).attachmentContent(id, kept.id);
    });
    QCOMPARE(*content, png());
}

void TestDocumentsSection::anImageIsPastedByKeyboard()
{
    QImage image(12, 12, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    auto* section = m_stage->show<DocumentsSection>();
    section->focusFirst();
    pressKey(m_stage->window(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(card());
    typeInto(card(), "source", QStringLiteral("Skärmbild"));
    pressKey(m_stage->window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<Attachment>().first().mediaType, QStringLiteral("image/png"));
    QGuiApplication::clipboard()->clear();
    attachments()->paste();
    QTRY_VERIFY(texts().join(QLatin1Char('|')).contains(QStringLiteral("no image")));
}

void TestDocumentsSection::filesAreDroppedAndAskedAboutOneByOne()
{
    m_stage->show<DocumentsSection>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileWith(QStringLiteral("ett.png"), png(10))),
                  QUrl::fromLocalFile(fileWith(QStringLiteral("två.png"), png(20)))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(attachments(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(attachments(), &drop);
    QTRY_VERIFY(card());
    const QString first = card()->editor()->value().value(QLatin1String("name")).toString();
    card()->cancel();
    QTRY_VERIFY(card() && card()->editor()->value().value(QLatin1String("name")).toString() != first);
    typeInto(card(), "source", QStringLiteral("Polisen"));
    card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<Attachment>().size(), 1);
}

void TestDocumentsSection::whatCannotBeKeptIsRefusedWithWhy()
{
    m_stage->show<DocumentsSection>();
    m_stage->app().answerPathWith(fileWith(QStringLiteral("brev.docx"), "PK\x03\x04 inte tillåtet"));
    attachments()->chooseFile();
    auto* bar = attachments()->findChild<MessageBar*>();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("only PDF, PNG and JPEG")));
    m_stage->app().answerPathWith(
        fileWith(QStringLiteral("stor.png"), png() + QByteArray(20 * 1024 * 1024, 'x')));
    attachments()->chooseFile();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("20 MiB")));
    m_stage->app().answerPathWith(m_stage->app().filePath(QStringLiteral("finns inte.png")));
    attachments()->chooseFile();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("cannot be read")));
    QTRY_VERIFY(!card());
}

void TestDocumentsSection::anAttachmentIsShownFromMemory()
{
    const Attachment kept = attached(png(), QStringLiteral("intyg.png"));
    const QByteArray before = qgetenv("TMPDIR");
    const QTemporaryDir empty;
    qputenv("TMPDIR", empty.path().toUtf8()); // whatever is written on the way would be written here
    auto* section = m_stage->show<DocumentsSection>();
    ListRow* line = row(QStringLiteral("intyg.png"));
    QVERIFY(line);
    line->setFocus();
    pressKey(line, Qt::Key_Return);
    QCOMPARE(m_stage->navigator.pages, 1);
    auto* page = qobject_cast<ContentPage*>(m_stage->navigator.pushed.get());
    QVERIFY(page);
    QTRY_COMPARE(page->picture().size(), QSize(40, 40));
    QVERIFY2(!page->title().contains(QStringLiteral("intyg")),
             "the window's title names nothing of the case");
    QVERIFY(page->offers(CommandId::ZoomIn));
    QCOMPARE(QDir(empty.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    qputenv("TMPDIR", before);
    section->openEntry(QStringLiteral("attachment:%1").arg(kept.id.toString()));
    QCOMPARE(m_stage->navigator.pages, 2);
}

void TestDocumentsSection::aCopyLeavesThroughTheDoor()
{
    const Attachment kept = attached(png(), QStringLiteral("intyg.png"));
    const QString path = m_stage->app().filePath(QStringLiteral("kopia.png"));
    m_stage->app().answerPathWith(path);
    m_stage->show<DocumentsSection>()->openEntry(QStringLiteral("attachment:%1").arg(kept.id.toString()));
    auto* page = qobject_cast<ContentPage*>(m_stage->navigator.pushed.get());
    QVERIFY(page && page->offers(CommandId::SavePdf));
    static_cast<QWidget*>(page)->show();
    QCOMPARE(unnamedWidgets(page), QStringList());
    auto* to = named<QComboBox>(page, QStringLiteral("Recipient"));
    QVERIFY(QTest::qWaitForWindowActive(page, patienceMs));
    to->setFocus();
    pressKey(to, Qt::Key_Down); // the person
    QCOMPARE(to->currentIndex(), 1);
    auto* save = named<QPushButton>(page, QStringLiteral("Save a copy…"));
    QTest::mouseClick(save, Qt::LeftButton);
    auto* bar = page->findChild<MessageBar*>();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("recorded as given out")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), png());
    const auto given = m_stage->file().disclosures;
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().contentSha256, kept.sha256);
    QCOMPARE(given.first().recipient, DisclosureRecord::Recipient::Person);
}

void TestDocumentsSection::aPartyGetsAnAttachmentOnItsBasis()
{
    const Attachment kept = attached(png(), QStringLiteral("intyg.png"));
    consentToPolice();
    const QString path = m_stage->app().filePath(QStringLiteral("kopia.png"));
    m_stage->app().answerPathWith(path);
    m_stage->show<DocumentsSection>();
    DisclosureForm* asked = startDisclosure();
    choose(box(asked, QStringLiteral("What is given out")), QStringLiteral("intyg.png"));
    choose(box(asked, QStringLiteral("To whom")), QStringLiteral("Polisen"));
    QVERIFY(!named<QPushButton>(asked, QStringLiteral("Print")));
    auto* save = named<QPushButton>(asked, QStringLiteral("Save a copy…"));
    QVERIFY(save);
    save->setFocus();
    pressKey(save, Qt::Key_Space); // it does not say yet what it tells of
    QVERIFY(!QFile::exists(path));
    asked->findChildren<QCheckBox*>().first()->click();
    save->setFocus();
    pressKey(save, Qt::Key_Space);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QVERIFY(QFile::exists(path));
    QCOMPARE(m_stage->file().disclosures.first().contentSha256, kept.sha256);
    QVERIFY(m_stage->file().disclosures.first().scope.has_value());
}

void TestDocumentsSection::aPdfIsShown()
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawText(100, 100, QStringLiteral("Intyg"));
        writer.newPage();
        painter.drawText(100, 100, QStringLiteral("Sida två"));
    }
    ContentPage page(m_stage->context(), {QStringLiteral("Intyg"), {}},
                     [pdf](Session&) { return Result<QByteArray>(pdf); });
    page.resize(700, 800);
    page.show();
    QTRY_COMPARE(page.pageCount(), 2);
    page.run(CommandId::ZoomIn);
    QCOMPARE(unnamedWidgets(&page), QStringList());
}

void TestDocumentsSection::aDamagedDocumentSaysSo()
{
    ContentPage page(m_stage->context(), {QStringLiteral("Intyg"), {}},
                     [](Session&) { return Result<QByteArray>(QByteArray("%PDF-1.7 but no more")); });
    page.show();
    auto* bar = page.findChild<MessageBar*>();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("damaged")));
}

void TestDocumentsSection::withoutABasisNothingIsGivenOut()
{
    contactOf(QStringLiteral("Skolan"));
    m_stage->show<DocumentsSection>();
    DisclosureForm* asked = startDisclosure();
    QVERIFY(asked->isVisible());
    auto* tell = named<QPushButton>(asked, QStringLiteral("Register as told"));
    QTest::mouseClick(tell, Qt::LeftButton); // no party
    QVERIFY(box(asked, QStringLiteral("To whom"))->hasFocus());
    choose(box(asked, QStringLiteral("To whom")), QStringLiteral("Skolan"));
    named<QLineEdit>(asked, QStringLiteral("In a few words"))->setText(QStringLiteral("Tid och plats"));
    for (QCheckBox* kind : asked->findChildren<QCheckBox*>()) {
        kind->click();
        break;
    }
    QTest::mouseClick(tell, Qt::LeftButton);
    QStringList said;
    for (const MessageBar* bar : asked->findChildren<MessageBar*>()) {
        said.append(bar->text());
    }
    QVERIFY2(said.join(QLatin1Char('|')).contains(QStringLiteral("R14")),
             qPrintable(said.join(QLatin1Char('|'))));
    QTRY_VERIFY(m_stage->file().disclosures.isEmpty());
    QTRY_COMPARE(m_stage->refreshed, 0);
}

void TestDocumentsSection::onConsentItIsTold()
{
    consentToPolice();
    m_stage->show<DocumentsSection>();
    DisclosureForm* asked = startDisclosure();
    choose(box(asked, QStringLiteral("To whom")), QStringLiteral("Polisen"));
    auto* words = named<QLineEdit>(asked, QStringLiteral("In a few words"));
    words->setFocus();
    typeText(QStringLiteral("Tid för mötet"));
    asked->findChildren<QCheckBox*>().first()->click();
    auto* tell = named<QPushButton>(asked, QStringLiteral("Register as told"));
    tell->setFocus();
    pressKey(tell, Qt::Key_Space);
    QTRY_COMPARE(m_stage->refreshed, 1);
    const auto given = m_stage->file().disclosures;
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().what, QStringLiteral("Tid för mötet"));
    QVERIFY(given.first().scope.has_value());
    QVERIFY(!asked->isVisible());
    QTRY_COMPARE(m_stage->said.size(), 1);
}

void TestDocumentsSection::aGroundNeedsItsBalance()
{
    contactOf(QStringLiteral("Polisen"));
    m_stage->show<DocumentsSection>();
    DisclosureForm* asked = startDisclosure();
    choose(box(asked, QStringLiteral("To whom")), QStringLiteral("Polisen"));
    asked->findChildren<QCheckBox*>().first()->click();
    QTRY_VERIFY(!named<QPlainTextEdit>(asked, QStringLiteral("Why it outweighs the secrecy")));
    choose(box(asked, QStringLiteral("On which basis")), QStringLiteral("10:23"));
    auto* balance = named<QPlainTextEdit>(asked, QStringLiteral("Why it outweighs the secrecy"));
    QVERIFY(balance);
    QTRY_VERIFY(!disclosureBasis(m_stage->file(), *asked->request(), m_stage->snapshot()->nowUtc));
    balance->setPlainText(QStringLiteral("Grovt brott, ett års fängelse"));
    choose(box(asked, QStringLiteral("Decided by")), QStringLiteral("Anna Lind"));
    named<QLineEdit>(asked, QStringLiteral("In a few words"))->setText(QStringLiteral("Uppgift om brottet"));
    QTest::mouseClick(named<QPushButton>(asked, QStringLiteral("Register as told")), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().disclosures.first().balance,
                 QStringLiteral("Grovt brott, ett års fängelse"));
}

void TestDocumentsSection::aFormGoesToAPartyOnPaper()
{
    consentToPolice();
    inventory();
    m_stage->app().spooler().names = {QStringLiteral("Kontoret")};
    m_stage->show<DocumentsSection>();
    DisclosureForm* asked = startDisclosure();
    choose(box(asked, QStringLiteral("What is given out")), QStringLiteral("3.1"));
    choose(box(asked, QStringLiteral("To whom")), QStringLiteral("Polisen"));
    QTest::mouseClick(named<QPushButton>(asked, QStringLiteral("Look at it")), Qt::LeftButton);
    auto* page = qobject_cast<ContentPage*>(m_stage->navigator.pushed.get());
    QVERIFY(page);
    QTRY_VERIFY(page->pageCount() > 0);
    QVERIFY2(m_stage->file().disclosures.isEmpty(), "looking is no disclosure");
    QVERIFY(waitForPrinter(asked));
    QTest::mouseClick(named<QPushButton>(asked, QStringLiteral("Print")), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QCOMPARE(m_stage->app().spooler().sent.size(), 1);
    QTRY_COMPARE(m_stage->file().disclosures.first().channel, QStringLiteral("printer"));
}

void TestDocumentsSection::aFormGoesToAPartyAsAFile()
{
    consentToPolice();
    inventory();
    const QString path = m_stage->app().filePath(QStringLiteral("ut.pdf"));
    m_stage->app().answerPathWith(path);
    m_stage->show<DocumentsSection>();
    DisclosureForm* asked = startDisclosure();
    choose(box(asked, QStringLiteral("What is given out")), QStringLiteral("3.1"));
    choose(box(asked, QStringLiteral("To whom")), QStringLiteral("Polisen"));
    QTest::mouseClick(named<QPushButton>(asked, QStringLiteral("Save as PDF…")), Qt::LeftButton);
    QTRY_COMPARE(m_stage->refreshed, 1);
    QVERIFY(QFile::exists(path));
    QTRY_COMPARE(m_stage->file().disclosures.first().recipientName, QStringLiteral("Polisen"));
}

void TestDocumentsSection::whatWentToWhomIsShown()
{
    onConsentItIsTold();
    auto* list = m_stage->window()->findChild<EntryList*>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0).data().toString().contains(QStringLiteral("Polisen")));
    list->view()->setFocus();
    pressKey(list->view(), Qt::Key_Down);
    QTRY_VERIFY(texts().contains(QStringLiteral("Basis")));
    QTRY_VERIFY(texts().contains(QStringLiteral("Told")));
}

void TestDocumentsSection::anEntryIsMarkedAsJournalled()
{
    m_stage->show<DocumentsSection>();
    QTest::mouseClick(button(QStringLiteral("Mark as journalled")), Qt::LeftButton);
    QTRY_VERIFY(card());
    QJsonObject value = card()->editor()->value();
    const QString entry = QStringLiteral("case:%1").arg(m_stage->id().toString());
    value.insert(QStringLiteral("subject"), entry);
    card()->editor()->setValue(value);
    card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<JournalMark>().first().subject, entry);
    QTRY_VERIFY(row(QStringLiteral("The case was opened")));
}

void TestDocumentsSection::anObjectionIsKept()
{
    m_stage->show<DocumentsSection>();
    QTest::mouseClick(button(QStringLiteral("New objection")), Qt::LeftButton);
    QTRY_VERIFY(card());
    typeInto(card(), "text", QStringLiteral("Stämmer inte"));
    card()->save();
    QTRY_COMPARE(m_stage->refreshed, 1);
    QTRY_COMPARE(m_stage->file().all<Objection>().first().text, QStringLiteral("Stämmer inte"));
    QTRY_COMPARE(m_stage->file().all<Objection>().first().subject, QString());
}

void TestDocumentsSection::aClosedCaseTakesNoAttachment()
{
    QVERIFY(m_stage->onBook([id = m_stage->id(), day = m_stage->today()](Session& session) -> Result<Case> {
        Closing closing;
        closing.caseId = id;
        closing.begunOn = day;
        closing.reason = CloseReason::Moved;
        const auto begun = session.save(closing);
        return begun ? CaseWork(session).close(id, day) : fail(begun.error());
    }));
    auto* section = m_stage->show<DocumentsSection>();
    QTRY_VERIFY(!button(QStringLiteral("Choose a file or a scan…")));
    QVERIFY(!section->offers(CommandId::NewEntry));
    QVERIFY(!attachments()->acceptDrops());
}

void TestDocumentsSection::everythingHasAName()
{
    consentToPolice();
    attached(png(), QStringLiteral("intyg.png"));
    m_stage->show<DocumentsSection>();
    startDisclosure();
    QTRY_COMPARE(unnamedWidgets(m_stage->window()), QStringList());
}

QTEST_MAIN(TestDocumentsSection)
#include "tst_documents_section.moc"
