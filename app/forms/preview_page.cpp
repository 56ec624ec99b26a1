// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/preview_page.h"

#include "app/forms/give_out_page.h"
#include "app/forms/words_choice.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/pdf_pages.h"
#include "app/widgets/pdf_view.h"
#include "app/widgets/print_choice.h"
#include "app/widgets/text.h"
#include "exchange/pades/pdf_signer.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

PreviewPage::Paper paperOf(const FormResponse& response, const FormCatalogue& forms)
{
    using To = Disclosure::Recipient;
    return {pdfNameOf(response, forms),
            {To::OwnFile, To::Person},
            [response](Disclosure& door, To to) { return door.preview(response, to); },
            [response](Disclosure& door, To to, const QString& path) {
                return door.printToFile(response, to, path, true);
            },
            [response](Disclosure& door, To to, const QString& queue, const PrintManner& manner) {
                return door.printToPrinter(response, to, queue, manner);
            },
            [response, &forms](To to, const QStringList& fields) {
                return cardJobOf(response, to, fields, forms);
            },
            response.formId};
}

/// "Bilaga 3.5"
QString formNameOf(const FormResponse& response, const FormCatalogue& forms)
{
    const FormDefinition* form = forms.current(response.formId);
    return form ? form->printName() : response.formId;
}

} // namespace

QString pdfNameOf(const FormResponse& response, const FormCatalogue& forms)
{
    return QStringLiteral("%1-version-%2.pdf")
        .arg(formNameOf(response, forms))
        .arg(response.version)
        .replace(QLatin1Char(' '), QLatin1Char('-'))
        .toLower();
}

PreviewPage::PreviewPage(PageContext given, const Paper& paper, QWidget* parent)
    : Page(given, parent)
    , m_paper(paper)
    , m_frame(new PageFrame({}))
    , m_view(new PdfPages(tr("Pages of the print")))
    , m_recipient(new QComboBox)
    , m_words(new WordsChoice({paper.formId}))
    , m_printer(new PrintChoice(*given.platform->spooler))
    , m_print(primaryButton(tr("Print"), QStringLiteral("print")))
    , m_save(button(tr("Save as PDF…"), QStringLiteral("save")))
    , m_card(button(tr("Sign with a card…"), QStringLiteral("key")))
{
    m_frame->setTitle(title());
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_card->hide();
    m_frame->addAction(m_card);
    m_frame->addAction(m_save);
    m_frame->addAction(m_print);
    buildBar();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_print, &QPushButton::clicked, this, &PreviewPage::print);
    connect(m_save, &QPushButton::clicked, this, &PreviewPage::savePdf);
    connect(m_card, &QPushButton::clicked, this, &PreviewPage::signWithCard);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PreviewPage::render);
    connect(m_words, &QComboBox::currentIndexChanged, this, &PreviewPage::render);
    render();
}

PreviewPage::PreviewPage(PageContext given, const FormResponse& response, QWidget* parent)
    : PreviewPage(given, paperOf(response, given.forms()), parent)
{
    const auto caseId = response.subject.kind == SubjectRef::Kind::Case
                            ? CaseId::fromUuid(response.subject.id)
                            : std::nullopt;
    if (!caseId) {
        return;
    }
    auto* giveOut = button(tr("Give out…"), QStringLiteral("contacts"));
    giveOut->setObjectName(QStringLiteral("give-out"));
    giveOut->setToolTip(tr("A copy for each who may have it, or an encrypted one to send"));
    m_frame->addAction(giveOut);
    const Disclosure::CopyOrder order{*caseId, response.id, {}, {}, true};
    const QString what = tr("%1, version %2").arg(formNameOf(response, given.forms())).arg(response.version);
    connect(giveOut, &QPushButton::clicked, this, [this, order, what, form = response.formId] {
        context().navigator->pushPage(new GiveOutPage(context(), order, what, form));
    });
}

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

void PreviewPage::buildBar()
{
    for (const Recipient to : std::as_const(m_paper.recipients)) {
        m_recipient->addItem(to == Recipient::OwnFile ? tr("The own file") : tr("The person"), int(to));
    }
    m_recipient->setEnabled(m_paper.recipients.size() > 1);
    m_save->setEnabled(m_paper.toFile != nullptr);
    const auto showWhetherPrintable = [this] {
        m_print->setEnabled(m_printer->hasPrinter() && m_paper.toPrinter);
    };
    showWhetherPrintable();
    connect(m_printer, &PrintChoice::printersKnown, this, showWhetherPrintable);
    m_recipient->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_recipient->setAccessibleName(tr("Recipient"));
    auto* label = new QLabel(tr("Recipient"));
    label->setBuddy(m_recipient);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(28, 0, 28, 6);
    bar->setSpacing(8);
    bar->addWidget(label);
    bar->addWidget(m_recipient);
    bar->addSpacing(8);
    addWords(bar);
    bar->addWidget(m_printer, 1);
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
    return m_view->pageCount();
}

bool PreviewPage::offers(CommandId id) const
{
    switch (id) {
    case CommandId::ZoomIn:
    case CommandId::ZoomOut:
    case CommandId::Search:
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
        return m_view->zoomIn();
    case CommandId::ZoomOut:
        return m_view->zoomOut();
    case CommandId::Search:
        return m_view->startFind();
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
    m_view->view()->setFocus();
}

// Only where there is something to choose.
void PreviewPage::addWords(QHBoxLayout* bar)
{
    auto* label = new QLabel(tr("Language"));
    label->setBuddy(m_words);
    if (!m_words->isNeeded()) { // never shown here: without a place yet it would be a window of its own
        label->hide();
        m_words->hide();
    }
    bar->addWidget(label);
    bar->addWidget(m_words);
    bar->addSpacing(8);
}

PreviewPage::Recipient PreviewPage::recipient() const
{
    return Recipient(m_recipient->currentData().toInt());
}

void PreviewPage::render()
{
    book().run(
        [preview = m_paper.preview, to = recipient(), words = m_words->words()](Session& session) {
            Disclosure door(session);
            door.setWords(words);
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
    m_view->setPdf(printed->pdf);
    offerCard();
}

void PreviewPage::print()
{
    if (!m_paper.toPrinter || m_busy || !m_printer->hasPrinter()) {
        return;
    }
    m_busy = true;
    book().run(
        [print = m_paper.toPrinter, to = recipient(), queue = m_printer->queue(),
         manner = m_printer->manner(), spooler = context().platform->spooler,
         words = m_words->words()](Session& session) {
            Disclosure door(session, *spooler);
            door.setWords(words);
            return print(door, to, queue, manner);
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

void PreviewPage::offerCard()
{
    // What is signed with a card is the form in its own words.
    m_emptyFields = m_paper.toCard && m_words->words().isEmpty()
                        ? emptySignatureFields(m_view->pdf()).value_or(QStringList())
                        : QStringList();
    m_card->setVisible(!m_emptyFields.isEmpty());
}

void PreviewPage::signWithCard()
{
    context().navigator->pushPage(new CardPage(context(), m_paper.toCard(recipient(), m_emptyFields)));
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
        [save = m_paper.toFile, to = recipient(), path, words = m_words->words()](Session& session) {
            Disclosure door(session);
            door.setWords(words);
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
