// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/content_page.h"

#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/pdf_pages.h"
#include "app/widgets/pdf_view.h"
#include "app/widgets/text.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr double contentZoomStep = 1.25;
constexpr double smallestContentZoom = 0.1;
constexpr double largestContentZoom = 6.0;
/// A larger picture is read smaller: no screen shows more, and a scan can be 100 megapixels.
constexpr int longestPictureSide = 4000;

} // namespace

ContentPage::ContentPage(PageContext given, const Texts& texts, const Load& load, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(texts.title))
    , m_views(new QStackedWidget)
    , m_pdf(new PdfPages(texts.title))
    , m_image(new QLabel)
    , m_imageArea(new QScrollArea)
{
    m_frame->setSubtitle(texts.about);
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(texts.title);
    m_imageArea->setWidget(m_image);
    m_imageArea->setWidgetResizable(true);
    m_imageArea->setFrameShape(QFrame::NoFrame);
    m_imageArea->setAccessibleName(texts.title);
    m_views->addWidget(new QWidget); // nothing yet
    m_views->addWidget(m_pdf);
    m_views->addWidget(pictureWithBar());
    m_frame->setContent(m_views);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    book().run(load, this, [this](const Result<QByteArray>& content) { showContent(content); });
}

ContentPage::~ContentPage()
{
    m_content.fill('\0');
}

/// As a PDF has its own bar, a picture has one with what a picture needs.
QWidget* ContentPage::pictureWithBar()
{
    auto* smaller = iconTool(QStringLiteral("zoom-out"), tr("Smaller"));
    auto* larger = iconTool(QStringLiteral("zoom-in"), tr("Larger"));
    connect(smaller, &QToolButton::clicked, this, [this] { zoom(1 / contentZoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(contentZoomStep); });
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(28, 0, 28, 10);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addStretch();
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_imageArea, 1);
    return both;
}

void ContentPage::setOutlet(const Outlet& outlet)
{
    m_outlet = outlet;
    m_recipient = new QComboBox;
    m_recipient->addItem(tr("The own file"), int(Disclosure::Recipient::OwnFile));
    m_recipient->addItem(tr("The person"), int(Disclosure::Recipient::Person));
    m_recipient->setAccessibleName(tr("Recipient"));
    auto* label = new QLabel(tr("Recipient"));
    label->setBuddy(m_recipient);
    auto* save = button(tr("Save a copy…"), QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &ContentPage::saveCopy);
    for (QWidget* each :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_recipient), static_cast<QWidget*>(save)}) {
        m_frame->addAction(each);
    }
}

void ContentPage::saveCopy()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    context().platform->askPath(
        this, {tr("Save a copy"), folder.filePath(m_outlet.fileName), m_outlet.filter, true},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                saveCopyTo(path);
            }
        });
}

void ContentPage::saveCopyTo(const QString& path)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    book().run(
        [save = m_outlet.save, to = Disclosure::Recipient(m_recipient->currentData().toInt()),
         path](Session& session) {
            Disclosure door(session);
            return save(door, to, path);
        },
        this,
        [this, file = QFileInfo(path)](const Result<Disclosure::Released>& released) {
            m_busy = false;
            if (!released) {
                m_frame->messages()->say(MessageBar::Kind::Error, released.error().text);
                return;
            }
            const QString inFolder = file.absolutePath();
            m_frame->messages()->say(
                MessageBar::Kind::Done,
                tr("%1 was saved in the folder %2 and is recorded as given out.")
                    .arg(file.fileName(), QDir::toNativeSeparators(inFolder)),
                {{tr("Show the folder"), [this, inFolder] { context().platform->showFolder(inFolder); }}});
        });
}

QString ContentPage::title() const
{
    return tr("Document");
}

bool ContentPage::offers(CommandId id) const
{
    return (id == CommandId::SavePdf && m_recipient) || id == CommandId::ZoomIn || id == CommandId::ZoomOut ||
           (id == CommandId::Search && isPdf());
}

void ContentPage::run(CommandId id)
{
    if (id == CommandId::ZoomIn || id == CommandId::ZoomOut) {
        zoom(id == CommandId::ZoomIn ? contentZoomStep : 1 / contentZoomStep);
    } else if (id == CommandId::SavePdf) {
        saveCopy();
    } else if (id == CommandId::Search) {
        m_pdf->startFind();
    }
}

bool ContentPage::isPdf() const
{
    return m_views->currentWidget() == m_pdf;
}

void ContentPage::focusFirst()
{
    isPdf() ? m_pdf->view()->setFocus() : m_imageArea->setFocus();
}

int ContentPage::pageCount() const
{
    return m_pdf->pageCount();
}

void ContentPage::showContent(const Result<QByteArray>& content)
{
    if (!content) {
        m_frame->messages()->say(MessageBar::Kind::Error, content.error().text);
        return;
    }
    m_content = *content;
    if (!(m_content.startsWith("%PDF-") ? showPdf() : showPicture())) {
        m_frame->messages()->say(MessageBar::Kind::Error, tr("The document is damaged and cannot be shown."));
        return;
    }
    focusFirst();
}

bool ContentPage::showPdf()
{
    m_views->setCurrentWidget(m_pdf);
    return m_pdf->setPdf(m_content);
}

bool ContentPage::showPicture()
{
    QBuffer buffer(&m_content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > longestPictureSide || size.height() > longestPictureSide) {
        reader.setScaledSize(size.scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio));
    }
    m_picture = QPixmap::fromImage(reader.read());
    m_views->setCurrentIndex(2);
    if (m_picture.isNull()) {
        return false;
    }
    const double fits = m_imageArea->viewport()->width() / double(qMax(1, m_picture.width()));
    m_scale = qBound(smallestContentZoom, fits, 1.0);
    scalePicture();
    return true;
}

void ContentPage::scalePicture()
{
    m_image->setPixmap(
        m_picture.scaled(m_picture.size() * m_scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void ContentPage::zoom(double factor)
{
    if (isPdf()) {
        factor > 1 ? m_pdf->zoomIn() : m_pdf->zoomOut();
        return;
    }
    m_scale = qBound(smallestContentZoom, m_scale * factor, largestContentZoom);
    scalePicture();
}

} // namespace lotsbok
