// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/clients_page.h"

#include "app/case/case_section.h"
#include "app/clients/client_delegate.h"
#include "app/clients/client_form.h"
#include "app/clients/client_list_model.h"
#include "app/clients/client_view.h"
#include "app/forms/page_draft.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/side_column.h"
#include "app/widgets/text.h"
#include "core/session/pen_rights.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <utility>

namespace lotsbok {

namespace {

constexpr int searchPauseMs = 200;

} // namespace

ClientsPage::ClientsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_model(new ClientListModel(book(), this))
    , m_list(new QListView)
    , m_search(new QLineEdit)
    , m_count(mutedText({}))
    , m_add(iconTool(QStringLiteral("plus"), command(CommandId::NewClient).label()))
    , m_none(new EmptyState(QStringLiteral("clients"), {}, {}))
    , m_detail(new QStackedWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeListColumn());
    row->addWidget(m_detail, 1);
    m_detail->addWidget(m_none);
    connect(m_model, &ClientListModel::counted, this, &ClientsPage::counted);
    connect(m_model, &ClientListModel::failed, this,
            [this](const Error& error) { m_count->setText(error.text); });
    connect(m_add, &QToolButton::clicked, this, &ClientsPage::startNewClient);
    connect(m_list, &QListView::activated, this, &ClientsPage::chosen);
    connect(m_list, &QListView::clicked, this, &ClientsPage::chosen);
    connect(m_list, &QListView::doubleClicked, this, &ClientsPage::openCaseOfChosen);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* open = new QShortcut(QKeySequence(Qt::CTRL | key), m_list);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &ClientsPage::openCaseOfChosen);
    }
    connect(m_search, &QLineEdit::textChanged, &m_searchPause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->setFocus();
        if (m_model->rowCount() > 0) {
            m_list->setCurrentIndex(m_model->index(0));
            chosen();
        }
    });
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPauseMs);
    connect(&m_searchPause, &QTimer::timeout, this, [this] {
        m_searched = true;
        m_model->setQuery(queryFromText(m_search->text()));
    });
}

QWidget* ClientsPage::makeListColumn()
{
    auto* column = new SideColumn;
    column->keepWidth(*context().settings, QStringLiteral("clients"));
    if (!mayWriteNow(book(), Permission::WriteClients)) {
        m_add->hide();
    }
    m_search->setPlaceholderText(tr("Name, number or case number"));
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->addAction(icon(QStringLiteral("search"), tokens().muted), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClientDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Clients"));
    m_list->setMouseTracking(true);
    QLabel* why = mutedText(tr("Search looks at name, number and case number only: the law allows no other "
                               "search words across persons (regulation 2001:637, section 15)."));
    why->setFont(scaledFont(0.85));
    column->setTitle(title());
    column->addAction(m_add);
    column->add(m_search);
    column->add(why);
    column->add(m_count);
    column->addFilling(m_list);
    return column;
}

QString ClientsPage::title() const
{
    return command(CommandId::GoClients).label();
}

bool ClientsPage::offers(CommandId id) const
{
    switch (id) {
    case CommandId::Search:
        return true;
    case CommandId::NewClient:
        return mayWriteNow(book(), Permission::WriteClients);
    case CommandId::OpenCase:
    case CommandId::EditRecord:
        return m_view && mayWriteNow(book(), Permission::WriteClients);
    default:
        return false;
    }
}

std::optional<Place> ClientsPage::place() const
{
    const QString draft = pageDraftId(QStringLiteral("client"), m_view == nullptr);
    if (m_view) {
        return Place{SubjectRef::of(m_view->client()), m_view->isEditingDetails() ? draft : QString()};
    }
    return m_detail->currentWidget()->findChild<ClientForm*>()
               ? std::optional(Place{SubjectRef::of(ClientId::create()), draft})
               : std::nullopt;
}

void ClientsPage::restore(const Place& place)
{
    if (place.formId == pageDraftId(QStringLiteral("client"), true)) {
        startNewClient();
        return;
    }
    const auto id = ClientId::fromUuid(place.subject.id);
    if (!id || place.subject.kind != SubjectRef::Kind::Client) {
        return;
    }
    showClient(*id);
    if (!place.formId.isEmpty()) {
        m_view->edit();
    }
}

void ClientsPage::run(CommandId id)
{
    switch (id) {
    case CommandId::Search:
        m_search->setFocus();
        m_search->selectAll();
        return;
    case CommandId::NewClient:
        return startNewClient();
    case CommandId::OpenCase:
        return m_view->openNewCase();
    case CommandId::EditRecord:
        return m_view->edit();
    default:
        return;
    }
}

void ClientsPage::refresh()
{
    m_model->refresh();
    if (m_view && !m_view->isEditing()) {
        m_view->refresh();
    }
}

void ClientsPage::focusFirst()
{
    m_search->setFocus();
}

void ClientsPage::counted(int clients)
{
    m_count->setText(tr("%n client(s)", nullptr, clients));
    showNothing();
    const bool searched = std::exchange(m_searched, false);
    if (m_shown) {
        m_model->find(*m_shown, [this, searched, id = *m_shown](int row) {
            if (row >= 0) {
                m_list->setCurrentIndex(m_model->index(row));
            } else if (searched && m_view && m_view->client() == id && !m_view->isEditing()) {
                closeClient();
            }
        });
    }
}

void ClientsPage::showNothing()
{
    const bool searched = m_model->query().by != ClientQuery::By::All;
    if (m_model->rowCount() > 0) {
        m_none->setText(tr("No client is chosen."), tr("Choose one in the list, or press Ctrl+F to search."));
    } else if (searched) {
        m_none->setText(tr("Nobody was found."),
                        book().can(Permission::WriteClients)
                            ? tr("Check the spelling, or press Ctrl+N to write in a new client.")
                            : tr("Check the spelling, or search by number or case number."));
    } else {
        m_none->setText(tr("There are no clients yet."), tr("Press Ctrl+N to write in the first one."));
    }
}

void ClientsPage::chosen()
{
    const std::optional<ClientRow> row = m_model->row(m_list->currentIndex().row());
    if (row && (!m_view || m_view->client() != row->id)) {
        showClient(row->id);
    }
}

// Straight from the list into the latest case; the case asks for a reason where one is needed.
void ClientsPage::openCaseOfChosen()
{
    const std::optional<ClientRow> row = m_model->row(m_list->currentIndex().row());
    if (!row) {
        return;
    }
    chosen(); // this is who stands here when the case is left
    book().run([id = row->id](Session& session) { return session.casesOf(id); }, this,
               [this](const Result<QList<Case>>& cases) {
                   if (cases && !cases->isEmpty()) {
                       context().navigator->openCase(cases->first().id, CaseSectionId::Overview);
                   }
               });
}

void ClientsPage::showInDetail(QWidget* widget)
{
    while (m_detail->count() > 1) {
        QWidget* old = m_detail->widget(1);
        m_detail->removeWidget(old);
        old->deleteLater();
    }
    m_view = qobject_cast<ClientView*>(widget);
    m_detail->addWidget(widget);
    m_detail->setCurrentWidget(widget);
    Q_EMIT offersChanged();
}

void ClientsPage::showClient(ClientId id)
{
    m_shown = id;
    auto* view = new ClientView(context(), id);
    connect(view, &ClientView::changed, m_model, &ClientListModel::refresh);
    connect(view, &ClientView::gone, this, [this](ClientId kept) {
        m_model->refresh();
        showClient(kept);
    });
    showInDetail(view);
}

// The one that was chosen is not among those found.
void ClientsPage::closeClient()
{
    m_detail->removeWidget(m_view);
    m_view->deleteLater();
    m_view = nullptr;
    m_shown.reset();
    m_detail->setCurrentWidget(m_none);
    Q_EMIT offersChanged();
}

void ClientsPage::startNewClient()
{
    auto* frame = new PageFrame(command(CommandId::NewClient).label());
    auto* card = new CardFrame(tr("Details of the client"));
    auto* form = new ClientForm(context());
    form->setClient(Client());
    card->add(form);
    frame->add(card);
    showInDetail(frame);
    connect(form, &ClientForm::cancelled, this, [this, frame] {
        m_detail->removeWidget(frame);
        frame->deleteLater();
        focusFirst();
    });
    connect(form, &ClientForm::existingWanted, this, &ClientsPage::showClient);
    connect(form, &ClientForm::saved, this, [this](const Client& client) {
        showClient(client.id);
        m_list->setFocus(); // the form that had the keyboard has gone
        m_search->clear();
        m_model->setQuery({});
    });
    form->focusFirst();
}

} // namespace lotsbok
