// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/preview_page.h"

#include "app/style/icons.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfView>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr double zoomStep = 1.2;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 6.0;
constexpr double easyZoom = 1.25;

QToolButton* tool(const QString& iconName, const QString& name)
{
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAutoRaise(true);
    return made;
}

// Qt calls the view a filler; to a screen reader it is the document.
QAccessibleInterface* describeView(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("QPdfView") ? qobject_cast<QPdfView*>(object) : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Document) : nullptr;
}

PreviewPage::Paper paperOf(const FormResponse& response)
{
    using To = Disclosure::Recipient;
    return {pdfNameOf(response),
            {To::OwnFile, To::Person},
            [response](Disclosure& door, To to) { return door.preview(response, to); },
            [response](Disclosure& door, To to, const QString& path) {
                return door.printToFile(response, to, path, true);
            },
            [response](Disclosure& door, To to, const QString& queue, int copies) {
                return door.printToPrinter(response, to, queue, copies);
            }};
}

} // namespace

QString pdfNameOf(const FormResponse& response)
{
    const FormDefinition* form = FormCatalogue::builtIn().current(response.formId);
    return QStringLiteral("%1-version-%2.pdf")
        .arg(form ? form->printName() : response.formId)
        .arg(response.version)
        .replace(QLatin1Char(' '), QLatin1Char('-'))
        .toLower();
}

PreviewPage::PreviewPage(PageContext given, const Paper& paper, QWidget* parent)
    : Page(given, parent)
    , m_paper(paper)
    , m_frame(new PageFrame({}))
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(nullptr))
    , m_recipient(new QComboBox)
    , m_printer(new QComboBox)
    , m_copies(new QSpinBox)
    , m_pages(mutedText({}))
    , m_print(primaryButton(tr("Print"), QStringLiteral("print")))
    , m_save(button(tr("Save as PDF…"), QStringLiteral("save")))
{
    QAccessible::installFactory(describeView); // once, however often it is given
    m_frame->setTitle(title());
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_frame->addAction(m_save);
    m_frame->addAction(m_print);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setAccessibleName(tr("Pages of the print"));
    m_view->setFrameShape(QFrame::NoFrame);
    buildBar();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_print, &QPushButton::clicked, this, &PreviewPage::print);
    connect(m_save, &QPushButton::clicked, this, &PreviewPage::savePdf);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PreviewPage::render);
    render();
}

PreviewPage::PreviewPage(PageContext given, const FormResponse& response, QWidget* parent)
    : PreviewPage(given, paperOf(response), parent)
{}

PreviewPage::PreviewPage(PageContext given, const FormDraft& draft, QWidget* parent)
    : PreviewPage(given,
                  Paper{{},
                        {Recipient::OwnFile},
                        [draft](Disclosure& door, Recipient) { return door.previewDraft(draft); }},
                  parent)
{
    messages()->say(MessageBar::Kind::Info,
                    tr("A draft can be looked at here. Register it to print it or save it as a file."));
}

PreviewPage::~PreviewPage()
{
    m_view->setDocument(nullptr);
}

void PreviewPage::buildBar()
{
    for (const Recipient to : std::as_const(m_paper.recipients)) {
        m_recipient->addItem(to == Recipient::OwnFile ? tr("The own file") : tr("The person"), int(to));
    }
    m_recipient->setEnabled(m_paper.recipients.size() > 1);
    m_save->setEnabled(m_paper.toFile != nullptr);
    const QStringList queues = context().platform->spooler->queues();
    m_printer->addItems(queues);
    m_printer->setEnabled(!queues.isEmpty());
    m_print->setEnabled(!queues.isEmpty() && m_paper.toPrinter);
    if (queues.isEmpty()) {
        m_printer->addItem(tr("No printer is set up"));
    }
    m_copies->setRange(1, 20);
    m_recipient->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto* smaller = tool(QStringLiteral("zoom-out"), tr("Smaller"));
    auto* larger = tool(QStringLiteral("zoom-in"), tr("Larger"));
    auto* fit = button(tr("Fit the width"));
    connect(smaller, &QToolButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(zoomStep); });
    connect(fit, &QPushButton::clicked, m_view,
            [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(28, 0, 28, 10);
    bar->setSpacing(8);
    const std::pair<QString, QWidget*> fields[] = {
        {tr("Recipient"), m_recipient}, {tr("Printer"), m_printer}, {tr("Copies"), m_copies}};
    for (const auto& [text, editor] : fields) {
        auto* label = new QLabel(text);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        bar->addWidget(label);
        bar->addWidget(editor);
        bar->addSpacing(8);
    }
    bar->addStretch();
    m_pages->setWordWrap(false);
    bar->addWidget(m_pages);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addWidget(fit);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    m_frame->setContent(body);
}

QString PreviewPage::title() const
{
    return tr("Preview");
}

MessageBar* PreviewPage::messages() const
{
    return m_frame->messages();
}

int PreviewPage::pageCount() const
{
    return m_document->pageCount();
}

bool PreviewPage::offers(CommandId id) const
{
    switch (id) {
    case CommandId::ZoomIn:
    case CommandId::ZoomOut:
        return true;
    case CommandId::SavePdf:
        return m_save->isEnabled();
    case CommandId::Print:
        return m_print->isEnabled();
    default:
        return false;
    }
}

void PreviewPage::run(CommandId id)
{
    switch (id) {
    case CommandId::ZoomIn:
        return zoom(zoomStep);
    case CommandId::ZoomOut:
        return zoom(1 / zoomStep);
    case CommandId::SavePdf:
        return savePdf();
    case CommandId::Print:
        return print();
    default:
        return;
    }
}

void PreviewPage::focusFirst()
{
    m_view->setFocus();
}

PreviewPage::Recipient PreviewPage::recipient() const
{
    return Recipient(m_recipient->currentData().toInt());
}

void PreviewPage::render()
{
    book().run(
        [preview = m_paper.preview, to = recipient()](Session& session) {
            Disclosure door(session);
            return preview(door, to);
        },
        this, [this](const Result<PrintedForm>& printed) { show(printed); });
}

void PreviewPage::show(const Result<PrintedForm>& printed)
{
    if (!printed) {
        messages()->say(MessageBar::Kind::Error, printed.error().text);
        return;
    }
    if (!printed->warnings.isEmpty()) {
        messages()->say(MessageBar::Kind::Warning, printed->warnings.join(QLatin1Char(' ')));
    }
    m_document->close();
    m_buffer.close();
    m_pdf = printed->pdf;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    fitPage();
    m_pages->setText(tr("%n page(s)", nullptr, printed->pages));
}

// As wide as the window, but no larger than is easy to read.
void PreviewPage::fitPage()
{
    const double pageWidth = m_document->pagePointSize(0).width() * m_view->logicalDpiX() / 72.0;
    const bool roomy = m_view->viewport()->width() > pageWidth * easyZoom;
    m_view->setZoomFactor(easyZoom);
    m_view->setZoomMode(roomy ? QPdfView::ZoomMode::Custom : QPdfView::ZoomMode::FitToWidth);
}

void PreviewPage::zoom(double factor)
{
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom) {
        const double pageWidth = m_document->pagePointSize(0).width() * m_view->logicalDpiX() / 72.0;
        m_view->setZoomFactor(pageWidth > 0 ? m_view->viewport()->width() / pageWidth : 1.0);
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    }
    m_view->setZoomFactor(qBound(smallestZoom, m_view->zoomFactor() * factor, largestZoom));
}

void PreviewPage::print()
{
    if (!m_paper.toPrinter || m_busy || !m_printer->isEnabled()) {
        return;
    }
    m_busy = true;
    book().run(
        [print = m_paper.toPrinter, to = recipient(), queue = m_printer->currentText(),
         copies = m_copies->value(), spooler = context().platform->spooler](Session& session) {
            Disclosure door(session, *spooler);
            return print(door, to, queue, copies);
        },
        this,
        [this](const Result<Disclosure::Released>& released) {
            m_busy = false;
            if (released) {
                messages()->say(MessageBar::Kind::Done,
                                tr("The print was sent to the printer and is recorded as given out."));
            } else {
                messages()->say(MessageBar::Kind::Error, released.error().text);
            }
        });
}

void PreviewPage::savePdf()
{
    if (!m_paper.toFile || m_busy) {
        return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    context().platform->askPath(
        this, {tr("Save as PDF"), folder.filePath(m_paper.fileName), tr("PDF (*.pdf)"), true},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                savePdfTo(path);
            }
        });
}

void PreviewPage::tellSaved(const QFileInfo& file)
{
    const QString folder = file.absolutePath();
    messages()->say(MessageBar::Kind::Done,
                    tr("%1 was saved in the folder %2 and is recorded as given out.")
                        .arg(file.fileName(), QDir::toNativeSeparators(folder)),
                    {{tr("Show the folder"), [this, folder] { context().platform->showFolder(folder); }}});
}

void PreviewPage::savePdfTo(const QString& path)
{
    m_busy = true;
    book().run(
        [save = m_paper.toFile, to = recipient(), path](Session& session) {
            Disclosure door(session);
            return save(door, to, path);
        },
        this,
        [this, path](const Result<Disclosure::Released>& released) {
            m_busy = false;
            if (released) {
                tellSaved(QFileInfo(path));
            } else {
                messages()->say(MessageBar::Kind::Error, released.error().text);
            }
        });
}

} // namespace lotsbok
