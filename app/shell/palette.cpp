// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palette.h"

#include "app/clients/client_list_model.h"
#include "app/style/icons.h"
#include "app/style/painting.h"
#include "app/style/theme.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int widestInCharacters = 64;
constexpr int paletteRows = 9;
constexpr int mostPersons = 6;
constexpr int fewestLetters = 2; ///< before persons are searched
constexpr int pauseMs = 120;
constexpr int padding = 12;
constexpr int smallestLineMark = 18;

/// Sign, text, where it belongs, and the shortcut at the far end.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, option.fontMetrics.lineSpacing() + 16};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        const auto entry = index.data(PaletteModel::EntryRole).value<PaletteEntry>();
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        const bool selected = option.state & QStyle::State_Selected;
        const auto placed = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
        painter->save();
        if (selected) {
            paintPanel(painter, row, t.accentSoft, t.accent);
        }
        QRect room = row.adjusted(padding, 0, -padding, 0);
        const int markSize = qMax(smallestLineMark, option.fontMetrics.ascent());
        if (!entry.iconName.isEmpty()) {
            const QRect mark(room.left(), room.center().y() - markSize / 2, markSize, markSize);
            icon(entry.iconName, t.muted).paint(painter, placed(mark));
        }
        room.setLeft(room.left() + markSize + padding);
        painter->setFont(scaledFont(0.9));
        painter->setPen(t.muted);
        const int keys = painter->fontMetrics().horizontalAdvance(entry.shortcut);
        painter->drawText(placed(QRect(room.right() - keys, room.top(), keys + 1, room.height())),
                          Qt::AlignVCenter | Qt::AlignLeading, entry.shortcut);
        room.setRight(room.right() - keys - padding);
        const int detail = qMin(painter->fontMetrics().horizontalAdvance(entry.detail) + 1, room.width() / 2);
        painter->drawText(placed(QRect(room.right() - detail, room.top(), detail + 1, room.height())),
                          Qt::AlignVCenter | Qt::AlignTrailing,
                          painter->fontMetrics().elidedText(entry.detail, Qt::ElideRight, detail));
        room.setRight(room.right() - detail - padding);
        painter->setFont(scaledFont(1.0, QFont::Medium));
        painter->setPen(t.text);
        painter->drawText(placed(room), Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(entry.text, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

Palette::Palette(const QList<CommandId>& offered, SessionThread& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_model(new PaletteModel(offered, this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(mutedText(tr("Nothing has these words. Try fewer, or the beginning of one.")))
    , m_before(QApplication::focusWidget())
{
    setAccessibleName(tr("Find a command or a page"));
    const bool persons = book.can(Permission::ReadClients);
    m_search->setPlaceholderText(persons ? tr("A command, a page, a name, a number or a case number")
                                         : tr("A command or a page"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setMaxLength(200);
    m_search->addAction(icon(QStringLiteral("search"), tokens().muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows of the field move in it
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Palette::find);
    connect(m_search, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::tellCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now)) {
            m_before = nullptr; // the keyboard went elsewhere by itself
            leave();
        }
    });
    parent->installEventFilter(this);
    hide();
}

Palette::~Palette()
{
    disconnect(qApp, nullptr, this, nullptr); // what goes with it still moves the keyboard
}

void Palette::start()
{
    typed();
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void Palette::leave()
{
    if (isHidden()) {
        return;
    }
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    deleteLater();
}

// As high as what it holds, never lower than its lines need, in the upper middle of the window.
void Palette::place()
{
    const int wide =
        qMin(parentWidget()->width() - 48, fontMetrics().averageCharWidth() * widestInCharacters);
    const int rows = qMin(m_model->rowCount(), paletteRows);
    m_list->setFixedHeight(rows > 0 ? rows * m_list->sizeHintForRow(0) + 4 : 0);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    setFixedWidth(qMax(wide, 240));
    layout()->activate();
    resize(width(), qMin(layout()->totalSizeHint().height(), parentWidget()->height() - 24));
    move((parentWidget()->width() - width()) / 2, qMin(parentWidget()->height() / 8, 96));
}

void Palette::typed()
{
    m_model->setFilter(m_search->text());
    m_list->setCurrentIndex(m_model->index(0));
    place();
    const bool persons = m_book.can(Permission::ReadClients);
    if (persons && m_search->text().trimmed().size() >= fewestLetters) {
        m_pause.start();
    } else {
        m_pause.stop();
    }
}

void Palette::find()
{
    const QString asked = m_search->text();
    m_book.run(
        [query = queryFromText(asked)](Session& session) { return session.findClients(query, mostPersons); },
        this,
        [this, asked](const Result<QList<ClientRow>>& found) {
            if (!found || asked != m_search->text()) {
                return;
            }
            const int row = m_list->currentIndex().row();
            m_model->setFound(*found);
            m_list->setCurrentIndex(m_model->index(qMax(0, row)));
            place();
        });
}

void Palette::choose(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const PaletteEntry entry = m_model->entry(index.row());
    if (entry.kind == PaletteEntry::Kind::Case) {
        openCase(entry.caseNumber);
        return;
    }
    leave();
    if (entry.kind == PaletteEntry::Kind::Client) {
        Q_EMIT clientChosen(*entry.client);
    } else {
        Q_EMIT commandChosen(entry.command);
    }
}

void Palette::openCase(const QString& number)
{
    m_book.run(
        [text = QStringLiteral("case:") + number](Session& session) { return session.resolveSubject(text); },
        this,
        [this](const Result<SubjectRef>& subject) {
            const auto id = subject ? CaseId::fromUuid(subject->id) : std::nullopt;
            leave();
            if (id) {
                Q_EMIT caseChosen(*id);
            }
        });
}

// The keyboard stays in the field, so that the line which the arrows chose is told there.
void Palette::tellCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_search->setAccessibleDescription(index.isValid() ? m_model->entry(index.row()).spoken() : QString());
    QAccessibleEvent event(m_search, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool Palette::handleKey(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const auto moveTo = [&](int to) {
        if (rows > 0) {
            m_list->setCurrentIndex(m_model->index(qBound(0, to, rows - 1)));
        }
        return true;
    };
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        return moveTo(row + 1 < rows ? row + 1 : 0);
    case Qt::Key_Up:
        return moveTo(row > 0 ? row - 1 : rows - 1);
    case Qt::Key_PageDown:
        return moveTo(row + paletteRows);
    case Qt::Key_PageUp:
        return moveTo(row - paletteRows);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && handleKey(key->key())) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens().surface, tokens().control, 1.0, cardRadius);
}

} // namespace lotsbok
