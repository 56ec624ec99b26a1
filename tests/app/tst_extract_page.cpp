// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34 on the screen: what must be judged is asked for, others are masked, and nothing is written before a
// person has gone through the list. A closed case goes to the archive on the head of unit's word.
#include "app/case/archive_card.h"
#include "app/case/documents_section.h"
#include "app/case/extract_page.h"
#include "app/widgets/folded_text.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "tests/app/section_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace lotsbok;

class TestExtractPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatMustBeJudgedIsAsked();
    void anEntryIsReadWholeByKeyboard();
    void everyFieldIsLabelled();
    void nothingIsWrittenBeforeItIsGoneThrough();
    void itIsWrittenAndReplacedWhenAskedTo();
    void namesInTextAreMaskedToo();
    void everythingHasAName();
    void aRequestHasItsDayAndWhoIsTold();
    void anOpenCaseIsNotArchived();

private:
    ExtractPage* open();
    MessageBar* bar() { return m_page->findChild<PageFrame*>()->messages(); }
    [[nodiscard]] QString folder() { return m_stage->app().filePath(QStringLiteral("utdrag")); }
    QString texts(const QWidget* parent)
    {
        QStringList all;
        for (const QLabel* label : parent->findChildren<QLabel*>()) {
            all.append(label->text());
        }
        for (const QCheckBox* box : parent->findChildren<QCheckBox*>()) {
            all.append(box->text());
        }
        for (const QPlainTextEdit* text : parent->findChildren<QPlainTextEdit*>()) {
            all.append(text->isReadOnly() ? text->toPlainText() : QString());
        }
        return all.join(QLatin1Char('\n'));
    }

    std::unique_ptr<SectionStage> m_stage;
    std::unique_ptr<ExtractPage> m_page;
};

void TestExtractPage::init()
{
    m_stage = std::make_unique<SectionStage>();
    ThreatReport threat;
    threat.caseId = m_stage->id();
    threat.learnedOn = m_stage->app().clock().today();
    threat.text = QString::fromUtf8("Hotmärke");
    m_stage->saved(threat);
    NetworkTie tie;
    tie.caseId = m_stage->id();
    tie.name = QStringLiteral("Kurt Kusinelius");
    m_stage->saved(tie);
    Objection objection;
    objection.caseId = m_stage->id();
    objection.on = threat.learnedOn;
    objection.text = QString::fromUtf8("Grannelius ljuger.");
    m_stage->saved(objection);
    QDir().mkpath(folder());
    m_stage->app().answerPathWith(folder());
}

void TestExtractPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

ExtractPage* TestExtractPage::open()
{
    const ExtractPerson person{ExtractPerson::Kind::Client, m_stage->file().client.id.uuid(), {}};
    m_page = std::make_unique<ExtractPage>(m_stage->context(), person);
    m_page->resize(1000, 1200);
    m_page->show();
    m_page->refresh();
    (void)QTest::qWaitFor([this] { return m_page->findChild<QComboBox*>() != nullptr; }, patienceMs);
    return m_page.get();
}

void TestExtractPage::whatMustBeJudgedIsAsked()
{
    const QWidget* page = open();
    QCOMPARE(page->findChildren<QComboBox*>().size(), 1);
    QVERIFY(texts(page).contains(QString::fromUtf8("Hotmärke"))); // to be judged it is read
    QVERIFY(texts(page).contains(QStringLiteral("Kurt Kusinelius")));
    QVERIFY(texts(page).contains(QStringLiteral("1 entry must still be judged.")) ||
            texts(page).contains(QStringLiteral("must still be judged.")));
    page->findChild<QComboBox*>()->setCurrentIndex(2);
    QVERIFY(texts(page).contains(QStringLiteral("Everything that must be judged is.")));
    page->findChild<QComboBox*>()->setCurrentIndex(0);
    QVERIFY(!texts(page).contains(QStringLiteral("Everything that must be judged is.")));
}

void TestExtractPage::anEntryIsReadWholeByKeyboard()
{
    const QString end = QString::fromUtf8("Här slutar berättelsen.");
    ThreatReport threat;
    threat.caseId = m_stage->id();
    threat.learnedOn = m_stage->app().clock().today();
    threat.text = QString::fromUtf8("Han säger att de väntar vid torget.\n").repeated(20) + end;
    m_stage->saved(threat);
    const QWidget* page = open();
    const FoldedText* folded = nullptr;
    for (const FoldedText* each : page->findChildren<FoldedText*>()) {
        if (each->text()->toPlainText().contains(end)) {
            folded = each;
        }
    }
    QVERIFY(folded);
    QVERIFY(texts(page).contains(QStringLiteral("written by Anna Lind")));
    QTRY_VERIFY(folded->isLong() && !folded->isOpen());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), patienceMs));
    QPlainTextEdit* text = folded->text();
    const int few = text->height();
    text->setFocus();
    pressKey(text, Qt::Key_Tab); // on, not a tab character
    QVERIFY(!text->hasFocus());
    auto* more = folded->findChild<QPushButton*>();
    QVERIFY2(more->hasFocus(), qPrintable(page->focusWidget()->accessibleName()));
    pressKey(more, Qt::Key_Space);
    QVERIFY(folded->isOpen());
    QVERIFY(text->height() > 2 * few);
    QVERIFY(text->verticalScrollBar()->maximum() == 0); // all of it is in sight
    pressKey(more, Qt::Key_Space);
    QCOMPARE(text->height(), few);
}

void TestExtractPage::everyFieldIsLabelled()
{
    const QWidget* page = open();
    QSet<const QWidget*> labelled;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        labelled.insert(label->buddy());
    }
    QWidgetList fields;
    for (QComboBox* each : page->findChildren<QComboBox*>()) {
        fields.append(each);
    }
    for (QLineEdit* each : page->findChildren<QLineEdit*>()) {
        fields.append(each);
    }
    for (QPlainTextEdit* each : page->findChildren<QPlainTextEdit*>()) {
        fields.append(each);
    }
    QVERIFY(fields.size() >= 5); // the entry, its judgement and ground, the names, the day
    for (const QWidget* each : std::as_const(fields)) {
        QVERIFY2(labelled.contains(each), qPrintable(each->accessibleName()));
    }
}

void TestExtractPage::nothingIsWrittenBeforeItIsGoneThrough()
{
    const QWidget* page = open();
    auto* save = named<QPushButton>(page, QString::fromUtf8("Save for the person…"));
    QVERIFY(save);
    save->click();
    QTRY_VERIFY(bar()->kind() == MessageBar::Kind::Error);
    QVERIFY(QDir(folder()).isEmpty());
    named<QCheckBox>(page, QStringLiteral("I have gone through the list and read the extract"))
        ->setChecked(true);
    save->click();
    QTRY_VERIFY(bar()->text().contains(QStringLiteral("must be judged")));
    QVERIFY(QDir(folder()).isEmpty());
    page->findChild<QComboBox*>()->setCurrentIndex(2);
    named<QLineEdit>(page, QStringLiteral("Day of the signed request"))->setText(QStringLiteral("i morgon"));
    save->click();
    QVERIFY(QDir(folder()).isEmpty());
}

void TestExtractPage::itIsWrittenAndReplacedWhenAskedTo()
{
    const QWidget* page = open();
    page->findChild<QComboBox*>()->setCurrentIndex(2);
    named<QCheckBox>(page, QStringLiteral("I have gone through the list and read the extract"))
        ->setChecked(true);
    auto* save = named<QPushButton>(page, QString::fromUtf8("Save for the person…"));
    save->click();
    QTRY_VERIFY(bar()->kind() == MessageBar::Kind::Done);
    QFile data(folder() + QStringLiteral("/registerutdrag.json"));
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray content = data.readAll();
    QVERIFY(!content.contains("Hotm") && !content.contains("Kusinelius") && content.contains("Grannelius"));
    QVERIFY(QFile::exists(folder() + QStringLiteral("/registerutdrag.pdf")));
    save->click();
    QTRY_VERIFY(bar()->kind() == MessageBar::Kind::Warning);
    QTRY_VERIFY(named<QPushButton>(page, QStringLiteral("Replace it")) != nullptr);
    named<QPushButton>(page, QStringLiteral("Replace it"))->click();
    QTRY_VERIFY(bar()->kind() == MessageBar::Kind::Done);
}

void TestExtractPage::namesInTextAreMaskedToo()
{
    const QWidget* page = open();
    named<QPlainTextEdit>(page, QStringLiteral("Names that stand in running text only"))
        ->setPlainText(QStringLiteral("Grannelius"));
    named<QPushButton>(page, QStringLiteral("Mask these, too"))->click();
    QTRY_VERIFY(texts(page).contains(QStringLiteral("Met as: Grannelius")));
}

void TestExtractPage::everythingHasAName()
{
    QCOMPARE(unnamedWidgets(open()), QStringList());
    QVERIFY(!m_page->title().contains(QStringLiteral("Lindqvist")));
}

void TestExtractPage::aRequestHasItsDayAndWhoIsTold()
{
    RightsRequest request;
    request.caseId = m_stage->id();
    request.asked = RightsAsked::Correct;
    request.on = m_stage->app().clock().today();
    request.text = QStringLiteral("Numret stämmer inte.");
    request = m_stage->saved(request);
    auto* section = m_stage->show<DocumentsSection>();
    QTRY_VERIFY(!section->findChildren<ListRow*>().isEmpty());
    const auto rowOf = [section](const char* state) {
        for (const ListRow* row : section->findChildren<ListRow*>()) {
            if (row->content().state.contains(QString::fromLatin1(state))) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(rowOf("Answer by"));
    named<QPushButton>(section, QString::fromUtf8("Register extract…"))->click();
    QCOMPARE(m_stage->navigator.pages, 1);
    QVERIFY(qobject_cast<ExtractPage*>(m_stage->navigator.pushed.get()));
}

void TestExtractPage::anOpenCaseIsNotArchived()
{
    auto* section = m_stage->show<DocumentsSection>();
    QTRY_VERIFY(section->findChild<ArchiveCard*>() != nullptr);
    QVERIFY(section->findChild<ArchiveCard*>()->isHidden());
}

QTEST_MAIN(TestExtractPage)
#include "tst_extract_page.moc"
