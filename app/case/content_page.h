// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QBuffer>
#include <QPixmap>

class QLabel;
class QPdfDocument;
class QPdfView;
class QScrollArea;
class QStackedWidget;

namespace lotsbok {

class PageFrame;

/// A PDF or an image out of the book, shown inside the program and nowhere else: it is held in memory, never
/// written to a file and never handed to another program.
class ContentPage : public Page {
    Q_OBJECT

public:
    /// Runs on the book's thread.
    using Load = std::function<Result<QByteArray>(Session& session)>;
    struct Texts {
        QString title; ///< on the page only: it may name somebody
        QString about; ///< a quiet line under it
    };

    ContentPage(PageContext context, const Texts& texts, const Load& load, QWidget* parent = nullptr);
    ~ContentPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;
    [[nodiscard]] int pageCount() const; ///< of a PDF
    [[nodiscard]] const QPixmap& picture() const { return m_picture; }

private:
    void showContent(const Result<QByteArray>& content);
    bool showPdf();
    bool showPicture();
    void zoom(double factor);
    void scalePicture();

    QByteArray m_content;
    QBuffer m_buffer;
    QPixmap m_picture;
    double m_scale = 1.0; ///< of the picture
    PageFrame* m_frame;
    QStackedWidget* m_views;
    QPdfDocument* m_document;
    QPdfView* m_pdf;
    QLabel* m_image;
    QScrollArea* m_imageArea;
};

} // namespace lotsbok
