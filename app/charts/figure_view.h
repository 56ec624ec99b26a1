// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"

#include <QAbstractTableModel>
#include <QWidget>
#include <functional>

class QCheckBox;
class QPushButton;

namespace lotsbok {

class WholeTable;

/// A figure in words and numbers: what a table beside it shows and a screen reader says.
struct FigureWords {
    QString name;                         ///< what it shows: "Threat level over time"
    QStringList columns{};                ///< of the table
    QList<QStringList> rows{};            ///< as many cells as there are columns
    [[nodiscard]] QString spoken() const; ///< every row, one sentence each
};

/// A drawing that follows the width it is given and the size of the text. A chart to screen readers, with
/// all its values as the description.
class FigureView : public QWidget {
    Q_OBJECT

public:
    /// Draws for a size in points, where body text is 10 points.
    using Draw = std::function<Drawing(QSizeF size)>;

    explicit FigureView(QWidget* parent = nullptr);

    void setFigure(const QString& name, const QString& spoken, QSizeF wanted, const Draw& draw);

    [[nodiscard]] double scale() const; ///< pixels for a point
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSizeF m_wanted{360, 200};
    Draw m_draw{};
};

class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setWords(const FigureWords& words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FigureWords m_words{};
};

/// A figure with a table of its values, shown on request and remembered while the page lives, and where it is
/// printed alone.
class FigureWithTable : public QWidget {
    Q_OBJECT

public:
    explicit FigureWithTable(QWidget* parent = nullptr);

    void setFigure(const FigureWords& words, QSizeF wanted, const FigureView::Draw& draw);
    void setPrintable(bool isPrintable); ///< offers printWanted(); not from the start
    [[nodiscard]] FigureView* figure() const { return m_figure; }
    [[nodiscard]] WholeTable* table() const { return m_table; }

Q_SIGNALS:
    void printWanted(); ///< the figure alone

private:
    FigureView* m_figure;
    QCheckBox* m_asTable;
    QPushButton* m_print;
    WholeTable* m_table;
    FigureTableModel* m_model;
};

} // namespace lotsbok
