// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a print on screen: from page to page, larger and smaller, words found and marked; and what a
// printer lets one choose.
#include "app/widgets/pdf_pages.h"

#include "app/widgets/pdf_view.h"
#include "app/widgets/print_choice.h"
#include "forms/print/form_printer.h"
#include "tests/app/app_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPdfDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>

namespace lotsbok {

namespace {

/// Three pages; "Björkdalen" stands on the first and the last.
QByteArray threePages()
{
    QList<SheetLine> lines{{SheetLine::Kind::Text, QStringLiteral("Det börjar i Björkdalen."), {}}};
    for (int i = 0; i < 110; ++i) {
        lines.append({SheetLine::Kind::Text, QStringLiteral("Rad %1 av många.").arg(i), {}});
    }
    lines.append({SheetLine::Kind::Text, QStringLiteral("Och slutar i björkdalen."), {}});
    const Letterhead letterhead{QStringLiteral("Provdalens stadsdelsförvaltning"), {}, {}, {}, {}, {}};
    return printSheet(QStringLiteral("Prov"), lines, letterhead,
                      QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC))
        .value_or(PrintedForm())
        .pdf;
}

} // namespace

class TestPdfPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pages.reset(); }
    void pagesAreGoneTo();
    void zoomKeepsItsBounds();
    void wordsAreFoundAndMarked();
    void anotherFileIsSearchedAnew();
    void whatIsNoFile();
    void aPrinterIsAskedWhatItOffers();
    void aSilentServiceStopsNobody();
    void aServiceThatDoesNotAnswerIsSaid();
    void withoutAPrinter();

private:
    std::unique_ptr<PdfPages> m_pages;
};

void TestPdfPages::init()
{
    m_pages = std::make_unique<PdfPages>(QStringLiteral("Sidor"));
    m_pages->resize(900, 700);
    m_pages->setVisible(true);
    QVERIFY(m_pages->setPdf(threePages()));
}

void TestPdfPages::pagesAreGoneTo()
{
    QCOMPARE(m_pages->pageCount(), 3);
    QCOMPARE(m_pages->currentPage(), 1);
    auto* field = m_pages->findChild<QSpinBox*>();
    QCOMPARE(field->maximum(), 3);
    field->setValue(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->currentPage(), 3, patienceMs);
    QVERIFY(m_pages->view()->pageArea(2).intersects(m_pages->view()->viewport()->rect()));
    m_pages->goToPage(7);
    QCOMPARE(m_pages->currentPage(), 3);
    m_pages->goToPage(1);
    QTRY_COMPARE_WITH_TIMEOUT(field->value(), 1, patienceMs); // the field follows
}

void TestPdfPages::zoomKeepsItsBounds()
{
    const int before = m_pages->view()->pageArea(0).width();
    m_pages->zoomIn();
    QVERIFY(m_pages->view()->pageArea(0).width() > before);
    for (int i = 0; i < 40; ++i) {
        m_pages->zoomIn();
    }
    QVERIFY(m_pages->view()->zoomFactor() <= 6.0);
    for (int i = 0; i < 60; ++i) {
        m_pages->zoomOut();
    }
    QVERIFY(m_pages->view()->zoomFactor() >= 0.25);
    m_pages->fitWidth();
    const QRect page = m_pages->view()->pageArea(0);
    QVERIFY(page.width() <= m_pages->view()->viewport()->width());
    QVERIFY(page.width() > m_pages->view()->viewport()->width() - 40);
}

void TestPdfPages::wordsAreFoundAndMarked()
{
    auto* field = m_pages->findChild<QLineEdit*>();
    m_pages->startFind();
    field->setText(QStringLiteral("björkdalen"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->foundCount(), 2, patienceMs); // whatever the case
    const QImage plain = [this] {
        PdfPages other(QStringLiteral("Sidor"));
        other.resize(m_pages->size());
        other.show();
        other.setPdf(threePages());
        return other.view()->viewport()->grab().toImage();
    }();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_pages->view()->viewport()->grab().toImage() != plain, patienceMs);
    m_pages->findNext(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_pages->view()->pageArea(2).intersects(m_pages->view()->viewport()->rect()),
                             patienceMs);
    m_pages->findNext(1); // round
    QTRY_VERIFY_WITH_TIMEOUT(m_pages->view()->pageArea(0).intersects(m_pages->view()->viewport()->rect()),
                             patienceMs);
    m_pages->findNext(-1);
    QTRY_VERIFY_WITH_TIMEOUT(m_pages->view()->pageArea(2).intersects(m_pages->view()->viewport()->rect()),
                             patienceMs);
    field->setText(QStringLiteral("finns inte"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->foundCount(), 0, patienceMs);
    m_pages->findNext(1);
}

void TestPdfPages::anotherFileIsSearchedAnew()
{
    m_pages->findChild<QLineEdit*>()->setText(QStringLiteral("Björkdalen"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->foundCount(), 2, patienceMs);
    QVERIFY(m_pages->setPdf(threePages()));
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->foundCount(), 2, patienceMs);
}

void TestPdfPages::whatIsNoFile()
{
    QVERIFY(!m_pages->setPdf("%PDF-1.7 nothing"));
    QCOMPARE(m_pages->currentPage(), 0);
    QVERIFY(!m_pages->findChild<QSpinBox*>()->isEnabled());
    m_pages->zoomIn();
    m_pages->findNext(1);
    QVERIFY(m_pages->setPdf(threePages()));
    QCOMPARE(m_pages->currentPage(), 1);
}

void TestPdfPages::aPrinterIsAskedWhatItOffers()
{
    TestSpooler spooler;
    const auto untilAnswered = qScopeGuard([] { PrintChoice::finishAsking(); });
    spooler.names = {QStringLiteral("kontoret"), QStringLiteral("hallen")};
    spooler.offered.hasTwoSides = true;
    spooler.offered.trays = {{QStringLiteral("tray-2"), QStringLiteral("Fack 2")}};
    PrintChoice choice(spooler);
    choice.setVisible(true);
    QVERIFY(!choice.hasPrinter()); // nobody has been asked yet
    QTRY_VERIFY_WITH_TIMEOUT(choice.hasPrinter(), patienceMs);
    QCOMPARE(choice.queue(), QStringLiteral("kontoret"));
    QCOMPARE(choice.manner(), PrintManner());
    const auto boxes = choice.findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(boxes.at(1)->isVisible() && boxes.at(2)->isVisible(), patienceMs);
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(int(PrintManner::Sides::TwoLongEdge)));
    boxes.at(2)->setCurrentIndex(1);
    choice.findChild<QSpinBox*>()->setValue(3);
    PrintManner wanted(3);
    wanted.sides = PrintManner::Sides::TwoLongEdge;
    wanted.tray = QStringLiteral("tray-2");
    QCOMPARE(choice.manner(), wanted);
    PrintChoice::finishAsking(); // whoever still asks has asked
    spooler.offered = {};
    boxes.at(0)->setCurrentIndex(1);
    QCOMPARE(choice.manner(), PrintManner(3)); // never what another printer offered
    QTRY_VERIFY_WITH_TIMEOUT(boxes.at(1)->isHidden() || !boxes.at(1)->isVisible(), patienceMs);
}

/// What takes the keyboard, in the order of the Tab key.
static QList<QWidget*> keyboardOrder(QWidget* window)
{
    QList<QWidget*> order;
    for (QWidget* each = window->nextInFocusChain(); each != window; each = each->nextInFocusChain()) {
        if (each->focusPolicy() & Qt::TabFocus) {
            order.append(each);
        }
    }
    return order;
}

/// A print service that is silent stops nobody: the window goes on, and says what it waits for.
void TestPdfPages::aSilentServiceStopsNobody()
{
    TestSpooler spooler;
    QSemaphore silence;
    const auto untilAnswered = qScopeGuard([] { PrintChoice::finishAsking(); });
    const auto neverSilentForEver = qScopeGuard([&silence] { silence.release(); });
    spooler.silence = &silence;
    spooler.names = {QStringLiteral("kontoret")};
    PrintChoice choice(spooler);
    choice.setVisible(true);
    QSignalSpy known(&choice, &PrintChoice::printersKnown);
    auto* printer = choice.findChildren<QComboBox*>().first();
    QCOMPARE(printer->currentText(), QStringLiteral("Looking for printers…"));
    QVERIFY(!choice.hasPrinter() && choice.queue().isEmpty());
    const QList<QWidget*> before = keyboardOrder(&choice);
    QVERIFY(before.contains(printer));
    QCoreApplication::processEvents();
    QCOMPARE(known.count(), 0);
    silence.release();
    QTRY_COMPARE_WITH_TIMEOUT(known.count(), 1, patienceMs);
    QCOMPARE(choice.queue(), QStringLiteral("kontoret"));
    QCOMPARE(keyboardOrder(&choice), before);
}

void TestPdfPages::aServiceThatDoesNotAnswerIsSaid()
{
    TestSpooler spooler;
    const auto untilAnswered = qScopeGuard([] { PrintChoice::finishAsking(); });
    spooler.answers = false;
    PrintChoice choice(spooler);
    QSignalSpy known(&choice, &PrintChoice::printersKnown);
    QTRY_COMPARE_WITH_TIMEOUT(known.count(), 1, patienceMs);
    QVERIFY(!choice.hasPrinter());
    QCOMPARE(choice.findChildren<QComboBox*>().first()->currentText(),
             QStringLiteral("The print service does not answer"));
}

void TestPdfPages::withoutAPrinter()
{
    TestSpooler spooler;
    const auto untilAnswered = qScopeGuard([] { PrintChoice::finishAsking(); });
    PrintChoice choice(spooler);
    QSignalSpy known(&choice, &PrintChoice::printersKnown);
    QTRY_COMPARE_WITH_TIMEOUT(known.count(), 1, patienceMs);
    QVERIFY(!choice.hasPrinter());
    QVERIFY(choice.queue().isEmpty());
    QCOMPARE(choice.findChildren<QComboBox*>().first()->currentText(),
             QStringLiteral("No printer is set up"));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestPdfPages)
#include "tst_pdf_pages.moc"
