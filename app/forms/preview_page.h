// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/card_page.h"
#include "app/shell/page.h"
#include "exchange/disclosure.h"

#include <functional>

class QComboBox;
class QFileInfo;
class QHBoxLayout;
class QPushButton;

namespace lotsbok {

class MessageBar;
class PageFrame;
class PdfPages;
class PrintChoice;
class WordsChoice;

/// The very PDF that would leave, page by page, and the two ways out: a printer or a file. Both pass
/// Disclosure with a recipient. What has no way out (a draft) can be looked at and does not leave.
class PreviewPage : public Page {
    Q_OBJECT

public:
    using Recipient = Disclosure::Recipient;
    /// What is looked at, and how it leaves. All run on the book's thread.
    struct Paper {
        QString fileName;            ///< proposed: says what it is, never about whom
        QList<Recipient> recipients; ///< to choose from
        std::function<Result<PrintedForm>(Disclosure& door, Recipient to)> preview;
        std::function<Result<Disclosure::Released>(Disclosure& door, Recipient to, const QString& path)>
            toFile{};
        std::function<Result<Disclosure::Released>(Disclosure& door, Recipient to, const QString& queue,
                                                   const PrintManner& manner)>
            toPrinter{};
        /// Signing with a service card in the empty fields of the print; nothing where it is not offered.
        std::function<CardPage::Job(Recipient to, const QStringList& fields)> toCard{};
        QString formId{}; ///< of a form: it is offered in the other words that it has
    };

    PreviewPage(PageContext context, const Paper& paper, QWidget* parent = nullptr);
    PreviewPage(PageContext context, const FormResponse& response, QWidget* parent = nullptr);
    PreviewPage(PageContext context, const FormDraft& draft, QWidget* parent = nullptr);

    // Query
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] MessageBar* messages() const;

    // Operations
    void run(CommandId id) override;
    void focusFirst() override;

private:
    void buildBar();
    void render();
    void show(const Result<PrintedForm>& printed);
    void print();
    void savePdf();
    void offerCard();
    void signWithCard();
    void savePdfTo(const QString& path);
    void tellSaved(const QFileInfo& file);
    [[nodiscard]] Recipient recipient() const;
    void addWords(QHBoxLayout* bar);

    Paper m_paper;
    bool m_busy = false;
    PageFrame* m_frame;
    PdfPages* m_view;
    QComboBox* m_recipient;
    WordsChoice* m_words;
    PrintChoice* m_printer;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_card;
    QStringList m_emptyFields{}; ///< for a signature, in what is shown
};

/// "bilaga-3.1-version-2.pdf": which form and version, never about whom.
QString pdfNameOf(const FormResponse& response, const FormCatalogue& forms = FormCatalogue::builtIn());

} // namespace lotsbok
