// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "exchange/disclosure.h"

#include <QPixmap>

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace lotsbok {

class PageFrame;
class PdfPages;

/// A PDF or an image out of the book, shown inside the program: it is held in memory and never handed to
/// another program. It leaves only where it has an outlet, as a copy that passes Disclosure.
class ContentPage : public Page {
    Q_OBJECT

public:
    /// Runs on the book's thread.
    using Load = std::function<Result<QByteArray>(Session& session)>;
    struct Texts {
        QString title; ///< on the page only: it may name somebody
        QString about; ///< a quiet line under it
    };

    /// How a copy is saved outside the book; runs on the book's thread.
    struct Outlet {
        QString fileName; ///< proposed: says what it is, never about whom
        QString filter;
        std::function<Result<Disclosure::Released>(Disclosure& door, Disclosure::Recipient to,
                                                   const QString& path)>
            save;
    };

    ContentPage(PageContext context, const Texts& texts, const Load& load, QWidget* parent = nullptr);
    ~ContentPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;
    void setOutlet(const Outlet& outlet); ///< once
    void saveCopy();
    [[nodiscard]] int pageCount() const; ///< of a PDF
    [[nodiscard]] const QPixmap& picture() const { return m_picture; }

private:
    QWidget* pictureWithBar();
    [[nodiscard]] bool isPdf() const; ///< what is shown
    void saveCopyTo(const QString& path);
    void showContent(const Result<QByteArray>& content);
    bool showPdf();
    bool showPicture();
    void zoom(double factor);
    void scalePicture();

    Outlet m_outlet{};
    bool m_busy = false;
    QComboBox* m_recipient = nullptr; ///< with an outlet
    QByteArray m_content;
    QPixmap m_picture;
    double m_scale = 1.0; ///< of the picture
    PageFrame* m_frame;
    QStackedWidget* m_views;
    PdfPages* m_pdf;
    QLabel* m_image;
    QScrollArea* m_imageArea;
};

} // namespace lotsbok
