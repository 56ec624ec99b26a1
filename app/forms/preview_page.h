// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "exchange/disclosure.h"

#include <QBuffer>
#include <optional>

class QComboBox;
class QFileInfo;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QSpinBox;

namespace lotsbok {

class MessageBar;
class PageFrame;

/// The very PDF that would leave, page by page, and the two ways out: a printer or a file. Both pass
/// Disclosure with a recipient. A draft can be looked at but does not leave.
class PreviewPage : public Page {
    Q_OBJECT

public:
    PreviewPage(PageContext context, const FormResponse& response, QWidget* parent = nullptr);
    PreviewPage(PageContext context, const FormDraft& draft, QWidget* parent = nullptr);
    ~PreviewPage() override;

    // Query
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] MessageBar* messages() const;

    // Operations
    void run(CommandId id) override;
    void focusFirst() override;

private:
    explicit PreviewPage(PageContext context, QWidget* parent);
    void buildBar();
    void render();
    void show(const Result<PrintedForm>& printed);
    void fitPage();
    void zoom(double factor);
    void print();
    void savePdf();
    void savePdfTo(const QString& path);
    void tellSaved(const QFileInfo& file);
    [[nodiscard]] Disclosure::Recipient recipient() const;

    std::optional<FormResponse> m_response;
    std::optional<FormDraft> m_draft;
    QByteArray m_pdf;
    QBuffer m_buffer;
    bool m_busy = false;
    PageFrame* m_frame;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QComboBox* m_recipient;
    QComboBox* m_printer;
    QSpinBox* m_copies;
    QLabel* m_pages;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace lotsbok
