// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPdfDocument;
class QPdfSearchModel;
class QSpinBox;
class QToolButton;

namespace lotsbok {

class PdfView;

/// The pages of a PDF file from memory, with a bar above them: words to find, the page, how large. Nothing is
/// written anywhere; the bytes are wiped with the widget.
class PdfPages : public QWidget {
    Q_OBJECT

public:
    explicit PdfPages(const QString& name, QWidget* parent = nullptr);
    ~PdfPages() override;

    // Query
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 1; 0 without pages
    [[nodiscard]] int foundCount() const;
    [[nodiscard]] const QByteArray& pdf() const { return m_pdf; }
    [[nodiscard]] PdfView* view() const { return m_view; }

    // Change
    /// False for what is no PDF file, or has no pages; the pages shown before are gone then, too.
    bool setPdf(const QByteArray& pdf);

    // Operations
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void goToPage(int page); ///< from 1
    void startFind();        ///< puts the cursor into the field for it
    void find(const QString& words);
    void findNext(int step); ///< 1 on, -1 back, round and round

private:
    void buildBar();
    void zoom(double factor);
    void fitFirst();
    void showPage();
    void showFound();

    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument* m_document;
    QPdfSearchModel* m_found;
    PdfView* m_view;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QSpinBox* m_page;
    QLabel* m_pages;
    int m_current = -1; ///< of what was found
};

} // namespace lotsbok
