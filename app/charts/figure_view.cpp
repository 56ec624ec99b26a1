// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"

#include "app/charts/figure_painter.h"
#include "app/style/painting.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"

#include <QAccessibleWidget>
#include <QCheckBox>
#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

class AccessibleFigure final : public QAccessibleWidget {
public:
    explicit AccessibleFigure(FigureView* figure)
        : QAccessibleWidget(figure, QAccessible::Chart)
    {}
};

QAccessibleInterface* accessibleFigure(const QString&, QObject* object)
{
    auto* figure = qobject_cast<FigureView*>(object);
    return figure ? new AccessibleFigure(figure) : nullptr;
}

void installAccessibleFigures()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleFigure);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

QString FigureWords::spoken() const
{
    QStringList sentences;
    for (const QStringList& row : rows) {
        QStringList parts;
        for (qsizetype i = 1; i < row.size() && i < columns.size(); ++i) {
            if (row.at(i).isEmpty()) {
                continue;
            }
            parts.append(columns.size() > 2 ? QStringLiteral("%1 %2").arg(columns.at(i), row.at(i))
                                            : row.at(i));
        }
        sentences.append(QStringLiteral("%1: %2.").arg(row.value(0), parts.join(QStringLiteral(", "))));
    }
    return sentences.isEmpty() ? FigureView::tr("There are no values yet.")
                               : sentences.join(QLatin1Char(' '));
}

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
{
    installAccessibleFigures();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureView::setFigure(const QString& name, const QString& spoken, QSizeF wanted, const Draw& draw)
{
    setAccessibleName(name);
    setAccessibleDescription(spoken);
    m_wanted = wanted;
    m_draw = draw;
    updateGeometry();
    update();
}

double FigureView::scale() const
{
    constexpr double bodySize = style::body.size;
    return QFontInfo(font()).pixelSize() / bodySize;
}

QSize FigureView::sizeHint() const
{
    return (m_wanted * scale()).toSize();
}

QSize FigureView::minimumSizeHint() const
{
    constexpr double narrowest = 0.72; // of the wanted width: the drawing has its own least measures
    return {qRound(m_wanted.width() * scale() * narrowest), sizeHint().height()};
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_draw) {
        const Drawing drawing = m_draw(QSizeF(size()) / scale());
        paintFigure(painter, isRightToLeft() ? mirrored(drawing) : drawing, scale());
    }
    if (hasFocus()) {
        paintFocusRing(&painter, rect());
    }
}

void FigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void FigureTableModel::setWords(const FigureWords& words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_words.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_words.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return m_words.rows.at(index.row()).value(index.column());
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_words.columns.value(section))
                                                                    : QVariant();
}

FigureWithTable::FigureWithTable(QWidget* parent)
    : QWidget(parent)
    , m_figure(new FigureView)
    , m_asTable(new QCheckBox(tr("Show the values as a table")))
    , m_print(button(tr("Print the figure…"), QStringLiteral("print")))
    , m_table(new WholeTable)
    , m_model(new FigureTableModel(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->hide();
    connect(m_asTable, &QCheckBox::toggled, m_table, &QWidget::setVisible);
    connect(m_print, &QPushButton::clicked, this, &FigureWithTable::printWanted);
    m_print->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_figure);
    auto* under = new FlowLayout;
    under->addWidget(m_asTable);
    under->addWidget(m_print);
    column->addLayout(under);
    column->addWidget(m_table);
}

void FigureWithTable::setPrintable(bool isPrintable)
{
    m_print->setVisible(isPrintable);
}

void FigureWithTable::setFigure(const FigureWords& words, QSizeF wanted, const FigureView::Draw& draw)
{
    m_figure->setFigure(words.name, words.spoken(), wanted, draw);
    m_model->setWords(words);
    m_table->setAccessibleName(words.name);
}

} // namespace lotsbok
