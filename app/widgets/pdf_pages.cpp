// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pdf_pages.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/pdf_view.h"
#include "app/widgets/text.h"

#include <QAction>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr double pdfZoomStep = 1.2;
constexpr double smallestPdfZoom = 0.25;
constexpr double largestPdfZoom = 6.0;
constexpr double easyPdfZoom = 1.25;

QWidget* barGroup(std::initializer_list<QWidget*> widgets)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* each : widgets) {
        row->addWidget(each);
    }
    return group;
}

} // namespace

PdfPages::PdfPages(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_found(new QPdfSearchModel(this))
    , m_view(new PdfView)
    , m_words(new QLineEdit)
    , m_count(mutedText({}))
    , m_previous(iconTool(QStringLiteral("back"), tr("The place before")))
    , m_next(iconTool(QStringLiteral("chevron"), tr("The next place")))
    , m_page(new QSpinBox)
    , m_pages(mutedText({}))
{
    m_view->setAccessibleName(name);
    m_view->setDocument(m_document);
    m_found->setDocument(m_document);
    m_view->setFound(m_found);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    column->addWidget(m_view, 1);
    connect(m_words, &QLineEdit::textChanged, this, &PdfPages::find);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { findNext(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { findNext(1); });
    connect(m_found, &QPdfSearchModel::rowsInserted, this, &PdfPages::showFound);
    connect(m_page, &QSpinBox::valueChanged, this, &PdfPages::goToPage);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPages::showPage);
    showPage();
    showFound();
}

PdfPages::~PdfPages()
{
    m_view->setDocument(nullptr);
    m_found->setDocument(nullptr);
    m_pdf.fill('\0');
}

void PdfPages::buildBar()
{
    m_words->setPlaceholderText(tr("Find in the pages"));
    m_words->setAccessibleName(tr("Find in the pages"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(180);
    m_count->setWordWrap(false);
    m_pages->setWordWrap(false);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    auto* pageLabel = new QLabel(tr("Page"));
    pageLabel->setBuddy(m_page);
    auto* smaller = iconTool(QStringLiteral("zoom-out"), tr("Smaller"));
    auto* larger = iconTool(QStringLiteral("zoom-in"), tr("Larger"));
    auto* fit = button(tr("Fit the width"));
    connect(smaller, &QToolButton::clicked, this, &PdfPages::zoomOut);
    connect(larger, &QToolButton::clicked, this, &PdfPages::zoomIn);
    connect(fit, &QPushButton::clicked, this, &PdfPages::fitWidth);
    auto* flow = new FlowLayout(16);
    flow->addWidget(barGroup({m_words, m_previous, m_next, m_count}));
    flow->addWidget(barGroup({pageLabel, m_page, m_pages}));
    flow->addWidget(barGroup({smaller, larger, fit}));
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(28, 0, 28, 10);
    bar->addLayout(flow);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
}

int PdfPages::pageCount() const
{
    return m_document->pageCount();
}

int PdfPages::currentPage() const
{
    return pageCount() == 0 ? 0 : m_view->pageNavigator()->currentPage() + 1;
}

int PdfPages::foundCount() const
{
    return m_found->rowCount({});
}

bool PdfPages::setPdf(const QByteArray& pdf)
{
    m_found->setSearchString({}); // the same words are looked for anew
    m_document->close();
    m_buffer.close();
    m_pdf = pdf;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    const bool isReady = m_document->status() == QPdfDocument::Status::Ready && pageCount() > 0;
    if (isReady) {
        fitFirst();
    }
    find(m_words->text());
    showPage();
    return isReady;
}

// As wide as the window, but no larger than is easy to read.
void PdfPages::fitFirst()
{
    const double pageWidth = m_document->pagePointSize(0).width() * m_view->logicalDpiX() / 72.0;
    const bool roomy = m_view->viewport()->width() > pageWidth * easyPdfZoom;
    m_view->setZoomFactor(easyPdfZoom);
    m_view->setZoomMode(roomy ? QPdfView::ZoomMode::Custom : QPdfView::ZoomMode::FitToWidth);
}

void PdfPages::zoom(double factor)
{
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom) {
        const double pageWidth = m_document->pagePointSize(0).width() * m_view->logicalDpiX() / 72.0;
        m_view->setZoomFactor(pageWidth > 0 ? m_view->viewport()->width() / pageWidth : 1.0);
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    }
    m_view->setZoomFactor(qBound(smallestPdfZoom, m_view->zoomFactor() * factor, largestPdfZoom));
}

void PdfPages::zoomIn()
{
    zoom(pdfZoomStep);
}

void PdfPages::zoomOut()
{
    zoom(1 / pdfZoomStep);
}

void PdfPages::fitWidth()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void PdfPages::goToPage(int page)
{
    if (page >= 1 && page <= pageCount() && page != currentPage()) {
        m_view->pageNavigator()->jump(page - 1, {});
    }
}

void PdfPages::showPage()
{
    const QSignalBlocker quiet(m_page);
    m_page->setEnabled(pageCount() > 1);
    m_page->setRange(qMin(1, pageCount()), pageCount());
    m_page->setValue(currentPage());
    m_pages->setText(tr("of %1").arg(pageCount()));
}

void PdfPages::startFind()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PdfPages::find(const QString& words)
{
    m_current = -1;
    m_view->setCurrent({});
    m_found->setSearchString(words.trimmed());
    showFound();
}

void PdfPages::findNext(int step)
{
    const int count = foundCount();
    if (count == 0) {
        return;
    }
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    m_view->setCurrent(m_found->resultAtIndex(m_current));
    showFound();
}

void PdfPages::showFound()
{
    const int count = foundCount();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_words->text().trimmed().isEmpty()) {
        m_count->clear();
    } else if (m_current >= 0) {
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    } else {
        m_count->setText(tr("%n place(s)", nullptr, count));
    }
}

} // namespace lotsbok
