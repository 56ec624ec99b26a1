// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_view.h"

#include "app/case/case_form.h"
#include "app/case/case_section.h"
#include "app/case/reason_card.h"
#include "app/clients/client_form.h"
#include "app/clients/client_links_card.h"
#include "app/forms/subject_forms.h"
#include "app/widgets/data_list.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "core/model/language_names.h"
#include "core/session/pen_rights.h"

#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int sideBySideFrom = 860;
constexpr int widest = 1240;

void clear(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString dash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

ClientView::ClientView(PageContext context, ClientId id, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_frame(new PageFrame({}))
    , m_main(new QWidget)
    , m_side(new QWidget)
    , m_mainColumn(new QVBoxLayout(m_main))
    , m_sideColumn(new QVBoxLayout(m_side))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_openIt(primaryButton(tr("Open the case"), QStringLiteral("folder")))
    , m_openCase(button(tr("Open a new case"), QStringLiteral("folder")))
    , m_edit(button(tr("Change the details"), QStringLiteral("edit")))
{
    m_frame->addAction(m_edit);
    m_frame->addAction(m_openCase);
    m_frame->addAction(m_openIt);
    m_openIt->hide();
    m_frame->setMaximumContentWidth(widest);
    const bool mayWrite = mayWriteNow(*context.book, Permission::WriteClients);
    m_edit->setVisible(mayWrite);
    m_openCase->setVisible(mayWrite);
    for (QVBoxLayout* column : {m_mainColumn, m_sideColumn}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(16);
    }
    m_columns->setSpacing(16);
    m_columns->addWidget(m_main, 5, Qt::AlignTop);
    m_columns->addWidget(m_side, 3, Qt::AlignTop);
    auto* holder = new QWidget;
    holder->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_frame->add(holder);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_openIt, &QPushButton::clicked, this, &ClientView::openShownCase);
    connect(m_openCase, &QPushButton::clicked, this, &ClientView::openNewCase);
    connect(m_edit, &QPushButton::clicked, this, &ClientView::edit);
    refresh();
}

MessageBar* ClientView::messages() const
{
    return m_frame->messages();
}

void ClientView::refresh()
{
    m_context.book->run(
        [id = m_id](Session& session) -> Result<Loaded> {
            const Result<Client> client = session.client(id);
            if (!client) {
                return fail(client.error());
            }
            const Result<QList<Case>> cases = session.casesOf(id);
            if (!cases) {
                return fail(cases.error());
            }
            const Result<QList<User>> users = session.users();
            return Loaded{*client, *cases, users ? *users : QList<User>{session.user()}, session.today()};
        },
        this,
        [this](const Result<Loaded>& loaded) {
            if (loaded) {
                show(*loaded);
            } else if (loaded.error().code == ErrorCode::ReasonNeeded) {
                askForReason();
            } else {
                messages()->say(MessageBar::Kind::Error, loaded.error().text);
            }
        });
}

// Nothing about the person is shown before the reason is logged, not even the name.
void ClientView::askForReason()
{
    m_edit->hide();
    m_openCase->hide();
    m_openIt->hide();
    clear(m_mainColumn);
    clear(m_sideColumn);
    auto* card = new ReasonCard;
    m_mainColumn->addWidget(card);
    card->focusFirst();
    connect(card, &ReasonCard::stated, this, [this](const QString& reason) {
        m_context.book->run(
            [id = m_id, reason](Session& session) -> Result<void> {
                const Result<QList<Case>> cases = session.casesOf(id);
                if (!cases) {
                    return fail(cases.error());
                }
                for (const Case& each : *cases) {
                    if (auto stated = session.stateReason(each.id, reason); !stated) {
                        return stated;
                    }
                }
                return {};
            },
            this,
            [this](const Result<void>& stated) {
                if (!stated) {
                    messages()->say(MessageBar::Kind::Error, stated.error().text);
                    return;
                }
                const bool mayWrite = m_context.book->can(Permission::WriteClients);
                m_edit->setVisible(mayWrite);
                m_openCase->setVisible(mayWrite);
                refresh();
            });
    });
}

void ClientView::show(const Loaded& loaded)
{
    m_loaded = loaded;
    if (m_links && m_links->isEditing()) {
        return; // what is being written there stays
    }
    if (std::exchange(m_editWhenLoaded, false)) {
        showHead();
        edit();
        return;
    }
    showHead();
    showMain();
    showSide();
    m_openIt->setVisible(currentCase() != nullptr);
}

const Case* ClientView::currentCase() const
{
    const QList<Case>& cases = m_loaded->cases;
    for (const Case& each : cases) {
        if (m_case && each.id == *m_case) {
            return &each;
        }
    }
    return cases.isEmpty() ? nullptr : &cases.first();
}

QString ClientView::userName(const std::optional<UserId>& id) const
{
    for (const User& user : m_loaded->users) {
        if (id && user.id == *id) {
            return user.displayName;
        }
    }
    return {};
}

void ClientView::showHead()
{
    const Client& client = m_loaded->client;
    m_frame->setTitle(client.fullName());
    while (QLayoutItem* mark = m_frame->marks()->takeAt(0)) {
        delete mark->widget();
        delete mark;
    }
    if (client.protection != ProtectedIdentity::None) {
        m_frame->marks()->addWidget(
            new Pill(protectionName(client.protection), Pill::Tone::Warn, QStringLiteral("shield")));
    }
    QStringList parts{client.number.display()};
    if (const Case* current = currentCase(); current && current->number) {
        parts.append(tr("Case %1").arg(current->number->toString()));
        QStringList lotsar{userName(current->lots), userName(current->secondLots)};
        lotsar.removeAll(QString());
        parts.append(lotsar.isEmpty() ? tr("No lots yet")
                                      : tr("Lots %1").arg(lotsar.join(QStringLiteral(", "))));
    }
    parts.removeAll(QString());
    m_frame->setSubtitle(parts.join(QStringLiteral("  ·  ")));
}

void ClientView::showMain()
{
    clear(m_mainColumn);
    const Case* current = currentCase();
    if (!current) {
        auto* card = new CardFrame(tr("No case yet"));
        card->add(mutedText(tr("Open a case to fill in the forms of the work: inventory, consent, threat "
                               "assessment, follow-up and plan.")));
        auto* openButton = primaryButton(tr("Open a new case"), QStringLiteral("folder"));
        openButton->setEnabled(m_context.book->can(Permission::WriteClients));
        connect(openButton, &QPushButton::clicked, this, &ClientView::openNewCase);
        auto* row = new QHBoxLayout;
        row->addWidget(openButton);
        row->addStretch();
        card->add(row);
        m_mainColumn->addWidget(card);
    } else {
        m_mainColumn->addWidget(new SubjectForms(
            tr("Forms of case %1").arg(current->number ? current->number->toString() : QString()), m_context,
            SubjectRef::of(current->id)));
    }
    m_mainColumn->addWidget(new SubjectForms(tr("Forms about the client"), m_context, SubjectRef::of(m_id)));
}

void ClientView::showSide()
{
    clear(m_sideColumn);
    auto* details = new CardFrame(tr("Details"));
    showData(details, false);
    m_sideColumn->addWidget(details);
    if (!m_loaded->cases.isEmpty()) {
        auto* cases = new CardFrame(tr("Cases"));
        showCases(cases);
        m_sideColumn->addWidget(cases);
    }
    m_links = new ClientLinksCard(m_context, m_id);
    connect(m_links, &ClientLinksCard::gone, this, &ClientView::gone);
    connect(m_links, &ClientLinksCard::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_sideColumn->addWidget(m_links);
}

void ClientView::showData(CardFrame* card, bool withProtected)
{
    const Client& client = m_loaded->client;
    card->clearBody();
    auto* list = new DataList;
    list->add(tr("Number"), client.number.kind() == PersonNumber::Kind::Unknown ? tr("Not known")
                                                                                : client.number.display());
    if (const auto birth = client.number.birthDate()) {
        list->add(tr("Age"), tr("%n year(s)", nullptr, ageOn(*birth, m_loaded->today)));
    }
    list->add(tr("Language"), languageName(client.preferredLanguage));
    const bool hidden = client.protection != ProtectedIdentity::None && !withProtected;
    if (!hidden) {
        list->add(tr("Phone"), dash(client.phone));
        list->add(tr("E-mail"), dash(client.email));
        list->add(tr("Address"), dash(client.address));
    }
    if (!client.note.isEmpty()) {
        list->add(tr("Practical note"), client.note);
    }
    card->add(list);
    if (hidden) {
        card->add(mutedText(tr("Address, phone and e-mail are hidden because of protected personal data. "
                               "Showing them is logged.")));
        auto* showButton = button(tr("Show address and phone"), QStringLiteral("eye"));
        showButton->setObjectName(QStringLiteral("show-protected"));
        connect(showButton, &QPushButton::clicked, this, [this, card] { showProtected(card); });
        card->add(showButton);
    }
}

// Nothing is shown until the look is in the log.
void ClientView::showProtected(CardFrame* card)
{
    m_context.book->run([id = m_id](Session& session) { return session.logProtectedLook(id); }, card,
                        [this, card](const Result<void>& logged) {
                            if (logged) {
                                showData(card, true);
                            } else {
                                messages()->say(MessageBar::Kind::Error, logged.error().text);
                            }
                        });
}

void ClientView::showCases(CardFrame* card)
{
    const Case* current = currentCase();
    for (const Case& each : std::as_const(m_loaded->cases)) {
        ListRow::Content row;
        row.title = tr("Case %1").arg(each.number ? each.number->toString() : QString());
        row.detail = each.closedOn.isValid()
                         ? tr("%1 – %2").arg(shownDate(each.openedOn), shownDate(each.closedOn))
                         : tr("Opened %1").arg(shownDate(each.openedOn));
        if (&each == current && m_loaded->cases.size() > 1) {
            row.state = tr("Shown");
            row.tone = Pill::Tone::Accent;
        }
        auto* line = new ListRow(row);
        connect(line, &ListRow::clicked, this, [this, id = each.id] {
            m_case = id;
            show(*m_loaded);
        });
        card->add(line);
    }
    if (current && m_context.book->can(Permission::WriteClients)) {
        auto* change = button(tr("Change lotsar and type"), QStringLiteral("edit"));
        connect(change, &QPushButton::clicked, this, [this, value = *current] { openCaseForm(value); });
        card->add(change);
    }
}

void ClientView::openShownCase()
{
    if (const Case* current = m_loaded ? currentCase() : nullptr) {
        m_context.navigator->openCase(current->id, CaseSectionId::Overview);
    }
}

void ClientView::openNewCase()
{
    if (!m_loaded) {
        return;
    }
    Case value{CaseId::create(), 0, m_id};
    value.openedOn = m_loaded->today;
    if (const auto birth = m_loaded->client.number.birthDate();
        birth && ageOn(*birth, m_loaded->today) < 18) {
        value.type = SigType::Young;
    }
    if (m_context.book->user().role == Role::Lots) {
        value.lots = m_context.book->user().id;
    }
    openCaseForm(value);
}

void ClientView::openCaseForm(const Case& value)
{
    clear(m_mainColumn);
    const QStringList open = value.version == 0 ? openCaseNumbers() : QStringList();
    auto* form = new CaseForm(m_context, value, m_loaded->client.number, m_loaded->users);
    form->setStillOpen(open);
    connect(form, &CaseForm::cancelled, this, [this] {
        m_openCase->setFocus();
        show(*m_loaded);
    });
    connect(form, &CaseForm::saved, this, [this, open](const Case& stored) { caseStored(stored, open); });
    m_mainColumn->addWidget(form);
    form->focusFirst();
}

QStringList ClientView::openCaseNumbers() const
{
    QStringList numbers;
    for (const Case& each : m_loaded->cases) {
        if (!each.closedOn.isValid() && each.number) {
            numbers.append(each.number->toString());
        }
    }
    return numbers;
}

void ClientView::caseStored(const Case& stored, const QStringList& stillOpen)
{
    m_case = stored.id;
    m_openCase->setFocus(); // the form that had the keyboard goes
    if (!stillOpen.isEmpty() && stored.number) {
        messages()->say(MessageBar::Kind::Info,
                        tr("Case %1 was opened. Still open besides it: %2.")
                            .arg(stored.number->toString(), stillOpen.join(QStringLiteral(", "))));
    }
    refresh();
    Q_EMIT changed();
}

void ClientView::edit()
{
    if (!m_loaded) {
        m_editWhenLoaded = true;
        return;
    }
    clear(m_mainColumn);
    clear(m_sideColumn);
    auto* card = new CardFrame(tr("Details of the client"));
    auto* form = new ClientForm(m_context);
    form->setClient(m_loaded->client);
    card->add(form);
    m_mainColumn->addWidget(card);
    connect(form, &ClientForm::cancelled, this, [this] { show(*m_loaded); });
    connect(form, &ClientForm::saved, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    form->focusFirst();
}

bool ClientView::isEditing() const
{
    return isEditingDetails() || findChild<CaseForm*>() || (m_links && m_links->isEditing());
}

bool ClientView::isEditingDetails() const
{
    return findChild<ClientForm*>() != nullptr;
}

void ClientView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ClientView::arrange()
{
    const bool wide = width() >= sideBySideFrom;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lotsbok
