// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_links_card.h"

#include "app/clients/person_picker.h"
#include "app/records/record_names.h"
#include "app/widgets/field_form.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/session/case_work.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int linkNoteLimit = 2000;

void clearLines(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString kindWords(ClientLinkKind kind)
{
    return wordName(QString::fromLatin1(ClientLink::info.kind), QStringLiteral("kind"),
                    QString::fromLatin1(wordsOf(kind)[static_cast<std::size_t>(kind)]));
}

} // namespace

ClientLinksCard::ClientLinksCard(PageContext context, ClientId client, QWidget* parent)
    : CardFrame(tr("Linked persons"), parent)
    , m_context(context)
    , m_client(client)
    , m_add(button(tr("Link to another person"), QStringLiteral("plus")))
    , m_messages(new MessageBar)
    , m_lines(new QVBoxLayout)
    , m_forms(new QVBoxLayout)
{
    add(m_lines);
    add(m_forms);
    add(m_add);
    m_add->setVisible(context.book->can(Permission::WriteClients));
    add(m_messages);
    connect(m_add, &QPushButton::clicked, this, &ClientLinksCard::startLink);
    refresh();
}

Result<QList<ClientLinksCard::Line>> ClientLinksCard::readLines(Session& session, ClientId client)
{
    const auto links = session.records<ClientLink>();
    if (!links) {
        return fail(links.error());
    }
    QList<Line> lines;
    for (const ClientLink& link : *links) {
        if (link.first != client && link.second != client) {
            continue;
        }
        Line line{link, link.first == client ? link.second : link.first, {}};
        if (const auto row = session.clientRow(line.other)) {
            line.known = true;
            line.name = QStringLiteral("%1 %2").arg(row->givenName, row->familyName);
        }
        lines.append(line);
    }
    return lines;
}

void ClientLinksCard::refresh()
{
    m_context.book->run([id = m_client](Session& session) { return readLines(session, id); }, this,
                        [this](const Result<QList<Line>>& lines) {
                            if (lines) {
                                show(*lines);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, lines.error().text);
                            }
                        });
}

void ClientLinksCard::show(const QList<Line>& lines)
{
    clearLines(m_lines);
    for (const Line& line : lines) {
        addLine(line);
    }
    if (lines.isEmpty()) {
        m_lines->addWidget(
            mutedText(tr("If the same person is in the book twice, or kin need support, link them here.")));
    }
}

void ClientLinksCard::addLine(const Line& line)
{
    const bool merged = line.link.mergedOn.isValid();
    const bool open = line.link.kind == ClientLinkKind::Duplicate && !merged;
    QStringList detail{merged ? tr("Merged on %1").arg(shownDate(line.link.mergedOn))
                              : kindWords(line.link.kind),
                       shownDate(line.link.on), line.link.note};
    detail.removeAll(QString());
    auto* row = new ListRow({{},
                             line.known ? line.name : tr("Somebody who is listed no longer"),
                             detail.join(QStringLiteral("  ·  ")),
                             {},
                             Pill::Tone::Neutral,
                             {}});
    row->setEnabled(line.known);
    connect(row, &ListRow::clicked, this,
            [this, other = line.other] { m_context.navigator->openClient(other); });
    m_lines->addWidget(row);
    if (!open || !m_context.book->can(Permission::WriteClients)) {
        return;
    }
    auto* actions = new QWidget;
    auto* layout = new QHBoxLayout(actions);
    layout->setContentsMargins(8, 0, 0, 0);
    auto* different = button(tr("Not the same person"));
    connect(different, &QPushButton::clicked, this, [this, link = line.link] {
        ClientLink looked = link;
        looked.kind = ClientLinkKind::NotSame;
        save(looked);
    });
    layout->addWidget(different);
    if (m_context.book->can(Permission::MergeClients)) {
        auto* mergeButton = button(tr("Merge"));
        connect(mergeButton, &QPushButton::clicked, this, [this, line] { askToMerge(line); });
        layout->addWidget(mergeButton);
    }
    layout->addStretch();
    m_lines->addWidget(actions);
}

QVBoxLayout* ClientLinksCard::openForm()
{
    closeForm();
    m_add->hide();
    m_form = new QWidget;
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_form);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ClientLinksCard::closeForm);
    connect(leave, &QShortcut::activatedAmbiguously, this, &ClientLinksCard::closeForm);
    m_forms->addWidget(m_form);
    return column;
}

void ClientLinksCard::closeForm()
{
    m_add->setVisible(m_context.book->can(Permission::WriteClients));
    if (m_form) {
        m_add->setFocus();
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void ClientLinksCard::startLink()
{
    m_messages->clear();
    QVBoxLayout* column = openForm();
    auto* picker = new PersonPicker(*m_context.book, m_client);
    auto* cancel = button(tr("Cancel"));
    column->addWidget(picker);
    column->addWidget(cancel, 0, Qt::AlignLeading);
    connect(cancel, &QPushButton::clicked, this, &ClientLinksCard::closeForm);
    connect(picker, &PersonPicker::chosen, this, &ClientLinksCard::chooseKind);
    connect(picker, &PersonPicker::left, this, &ClientLinksCard::closeForm);
    picker->focusFirst();
}

void ClientLinksCard::chooseKind(const ClientRow& other)
{
    QVBoxLayout* column = openForm();
    column->addWidget(bodyText(QStringLiteral("%1 %2").arg(other.givenName, other.familyName)));
    auto* form = new FieldForm;
    auto* kind = new QComboBox;
    for (const auto each : {ClientLinkKind::Duplicate, ClientLinkKind::NotSame, ClientLinkKind::KinSupport}) {
        kind->addItem(kindWords(each), int(each));
    }
    auto* note = new QLineEdit;
    note->setMaxLength(linkNoteLimit);
    form->add(tr("How they belong together"), kind);
    form->add(tr("Note"), note);
    column->addWidget(form);
    auto* row = new QHBoxLayout;
    auto* link = primaryButton(tr("Link"), QStringLiteral("check"));
    auto* cancel = button(tr("Cancel"));
    row->addWidget(link);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &ClientLinksCard::closeForm);
    connect(note, &QLineEdit::returnPressed, link, &QPushButton::click);
    connect(link, &QPushButton::clicked, this, [this, link, kind, note, id = other.id] {
        link->setEnabled(false); // once
        ClientLink value;
        value.first = m_client;
        value.second = id;
        value.kind = ClientLinkKind(kind->currentData().toInt());
        value.note = note->text().trimmed();
        value.on = m_context.platform->clock->today();
        save(value);
    });
    kind->setFocus();
}

void ClientLinksCard::save(const ClientLink& link)
{
    m_context.book->run([link](Session& session) { return session.save(link); }, this,
                        [this](const Result<ClientLink>& saved) {
                            closeForm();
                            if (saved) {
                                refresh();
                            } else {
                                m_messages->say(MessageBar::Kind::Error, saved.error().text);
                            }
                        });
}

void ClientLinksCard::askToMerge(const Line& line)
{
    m_messages->clear();
    QVBoxLayout* column = openForm();
    column->addWidget(mutedText(tr(
        "The cases of the other go to the one who is kept, with the number and the stricter protection. The "
        "other stays in the book with its history, and is listed no longer.")));
    auto* form = new FieldForm;
    auto* kept = new QComboBox;
    kept->addItem(tr("The one shown here"), true);
    kept->addItem(line.known ? line.name : tr("The other"), false);
    form->add(tr("Who is kept"), kept);
    column->addWidget(form);
    auto* row = new QHBoxLayout;
    auto* go = primaryButton(tr("Merge the two"), QStringLiteral("check"));
    auto* cancel = button(tr("Cancel"));
    row->addWidget(go);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &ClientLinksCard::closeForm);
    connect(go, &QPushButton::clicked, this, [this, go, kept, link = line.link] {
        go->setEnabled(false); // once
        merge(link, kept->currentData().toBool());
    });
    kept->setFocus();
}

void ClientLinksCard::merge(const ClientLink& link, bool keepThis)
{
    ClientLink turned = link;
    if ((turned.first == m_client) != keepThis) {
        std::swap(turned.first, turned.second);
    }
    m_context.book->run(
        [link, turned](Session& session) -> Result<ClientLink> {
            const auto stored = turned == link ? Result<ClientLink>(link) : session.save(turned);
            return stored ? CaseWork(session).mergeClients(*stored) : stored;
        },
        this,
        [this, keepThis](const Result<ClientLink>& merged) {
            closeForm();
            if (!merged) {
                m_messages->say(MessageBar::Kind::Error, merged.error().text);
            } else if (keepThis) {
                m_messages->say(MessageBar::Kind::Done, tr("The two are one now."));
                refresh();
                Q_EMIT changed();
            } else {
                Q_EMIT gone(merged->first);
            }
        });
}

} // namespace lotsbok
