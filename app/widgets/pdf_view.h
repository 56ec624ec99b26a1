// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPdfLink>
#include <QPdfView>

class QPdfSearchModel;

namespace lotsbok {

/// Qt's view of a PDF file, with the places marked that a search has found; QPdfView itself marks none.
/// A screen reader hears a document.
class PdfView : public QPdfView {
    Q_OBJECT

public:
    explicit PdfView(QWidget* parent = nullptr);

    /// The places to be marked, or nullptr; outlives the view.
    void setFound(QPdfSearchModel* found);
    /// Marks one place more strongly and brings it into sight; an invalid link marks none.
    void setCurrent(const QPdfLink& current);

    /// Where a page lies now, in the viewport.
    [[nodiscard]] QRect pageArea(int page) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize pageSize(int page) const;
    void bringIntoSight(const QRect& area);

    QPdfSearchModel* m_found = nullptr;
    QPdfLink m_current;
};

} // namespace lotsbok
