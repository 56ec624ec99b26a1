// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/entry_list.h"

#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int entryInset = 10;
constexpr int entryDotSize = 9;
constexpr int entryRailWidth = 30;   ///< between the day and the text, with the dot in its middle
constexpr int entryLinesShown = 9;   ///< at least, of two lines each
constexpr int entryLinePadding = 18; ///< of both

/// The room for the day: what the longest day needs.
int entryDayWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("30 sept. 2026 ")) + 4;
}

void paintEntryRail(QPainter* painter, const QRect& row, int x, bool isFirst, bool isLast)
{
    const Tokens& t = tokens();
    const int middle = row.center().y();
    painter->setPen(QPen(t.line, 1.5));
    painter->drawLine(x, isFirst ? middle : row.top(), x, isLast ? middle : row.bottom() + 1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accent);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawEllipse(
        QRectF(x - entryDotSize / 2.0, middle - entryDotSize / 2.0, entryDotSize, entryDotSize));
}

} // namespace

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, 2 * option.fontMetrics.lineSpacing() + entryLinePadding};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->save();
    if (selected || hover) {
        paintPanel(painter, row, selected ? t.accentSoft : mixed(t.surface, t.accentSoft, 0.5), QColor());
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (selected && view && view->hasFocus()) {
        paintFocusRing(painter, row);
    }
    const auto placed = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    const int line = option.fontMetrics.lineSpacing();
    const int days = entryDayWidth(option.fontMetrics);
    const int top = row.top() + (row.height() - 2 * line) / 2;
    const auto draw = [&](const QRect& r, const QString& text, const QFont& font, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        // Each text runs as its own letters do; where it stands follows the program's direction.
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int flags = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter |
                          (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
        painter->drawText(placed(r), flags,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, r.width()));
    };
    const QRect day(row.left() + entryInset, top, days, line);
    draw(day, index.data(EntryListModel::DayRole).toString(), scaledFont(0.9), t.text);
    draw(day.translated(0, line), index.data(EntryListModel::TimeRole).toString(), scaledFont(0.9), t.muted);
    const QRect rail(day.right() + 1, option.rect.top(), entryRailWidth, option.rect.height());
    paintEntryRail(painter, placed(rail), placed(rail).center().x(), index.row() == 0,
                   index.row() == index.model()->rowCount() - 1);
    const QRect room(rail.right() + 1, top, row.right() - rail.right() - entryInset, line);
    draw(room, index.data().toString(), scaledFont(1.0, QFont::Medium), t.text);
    draw(room.translated(0, line), index.data(EntryListModel::SecondLineRole).toString(), scaledFont(0.9),
         t.muted);
    painter->restore();
}

EntryList::EntryList(const Texts& texts, QWidget* parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_model(new EntryListModel(this))
    , m_group(new QComboBox)
    , m_words(new QLineEdit)
    , m_count(mutedText({}))
    , m_view(new QListView)
{
    auto* label = new QLabel(tr("Show"));
    label->setBuddy(m_group);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words->setPlaceholderText(tr("Words to look for"));
    m_words->setAccessibleName(tr("Look for words in %1").arg(texts.name));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_words->addAction(icon(QStringLiteral("search"), tokens().muted), QLineEdit::LeadingPosition);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(texts.name);
    m_view->setMinimumHeight(entryLinesShown * (2 * fontMetrics().lineSpacing() + entryLinePadding));
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_group);
    head->addWidget(m_words, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(m_count);
    all->addWidget(m_view, 1);
    connect(m_group, &QComboBox::currentIndexChanged, this, &EntryList::filterAgain);
    connect(m_words, &QLineEdit::textChanged, this, &EntryList::filterAgain);
    connect(m_words, &QLineEdit::returnPressed, this, &EntryList::focusList);
    const auto open = [this](const QModelIndex& at) {
        if (at.isValid()) {
            Q_EMIT opened(m_model->placeOf(at.row()));
        }
    };
    connect(m_view, &QListView::activated, this, open);
    connect(m_view, &QListView::clicked, this, open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentMoved(currentPlace()); });
}

int EntryList::currentPlace() const
{
    const QModelIndex at = m_view->currentIndex();
    return at.isValid() ? m_model->placeOf(at.row()) : -1;
}

void EntryList::setLines(const QList<EntryLine>& lines, const QList<std::pair<QString, QString>>& groups)
{
    if (lines == m_model->lines() && m_group->count() > 0) {
        return; // what is chosen and where it is scrolled stay
    }
    offerGroups(groups);
    m_model->setLines(lines);
    filterAgain();
}

void EntryList::offerGroups(const QList<std::pair<QString, QString>>& groups)
{
    const QSignalBlocker quiet(m_group);
    const QString chosen = m_group->currentData().toString();
    m_group->clear();
    m_group->addItem(tr("Everything"), QString());
    for (const auto& [group, name] : groups) {
        m_group->addItem(name, group);
    }
    m_group->setCurrentIndex(qMax(0, m_group->findData(chosen)));
}

void EntryList::filterAgain()
{
    const int place = currentPlace();
    m_model->setFilter(m_group->currentData().toString(), m_words->text());
    const auto all = m_model->lines().size();
    const int shown = m_model->rowCount();
    if (all == 0) {
        m_count->setText(m_texts.empty);
    } else if (shown == 0) {
        m_count->setText(tr("Nothing has these words. Write fewer, or show everything."));
    } else {
        m_count->setText(shown == all ? tr("%n line(s)", nullptr, shown)
                                      : tr("%1 of %n line(s)", nullptr, int(all)).arg(shown));
    }
    m_view->setVisible(shown > 0);
    fitHeight();
    if (const int row = m_model->rowOf(place); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    } else {
        Q_EMIT currentMoved(-1);
    }
}

void EntryList::setMostLines(int lines)
{
    m_mostLines = lines;
    fitHeight();
}

void EntryList::fitHeight()
{
    if (m_mostLines > 0) {
        const int line = 2 * m_view->fontMetrics().lineSpacing() + entryLinePadding;
        m_view->setFixedHeight(qBound(1, m_model->rowCount(), m_mostLines) * line);
    }
}

void EntryList::choose(int place)
{
    if (m_model->rowOf(place) < 0) {
        const QSignalBlocker quietGroup(m_group);
        const QSignalBlocker quietWords(m_words);
        m_group->setCurrentIndex(0);
        m_words->clear();
        filterAgain();
    }
    if (const int row = m_model->rowOf(place); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_model->index(row), QListView::PositionAtCenter);
    }
}

void EntryList::focusSearch()
{
    m_words->setFocus();
    m_words->selectAll();
}

void EntryList::focusList()
{
    if (m_model->rowCount() == 0) {
        m_words->setFocus();
        return;
    }
    m_view->setFocus();
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0));
    }
}

} // namespace lotsbok
