// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contacts_page.h"

#include "app/case/extract_opener.h"
#include "app/district/yearly_review_card.h"
#include "app/forms/subject_forms.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/row_list.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>
#include <array>

namespace lotsbok {

namespace {

const QString contactListForm = QStringLiteral("1");

constexpr std::array contactGroups{Contact::Group::Regional, Contact::Group::CityWide,
                                   Contact::Group::External};

QString groupTitle(Contact::Group group)
{
    switch (group) {
    case Contact::Group::Regional:
        return ContactsPage::tr("Regional services");
    case Contact::Group::CityWide:
        return ContactsPage::tr("City-wide services");
    case Contact::Group::External:
        break;
    }
    return ContactsPage::tr("External parties");
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

ContactsPage::ContactsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_forms(new SubjectForms(tr("Contact list"), given, SubjectRef::district(), {contactListForm}))
    , m_groups(new QVBoxLayout)
    , m_empty(new EmptyState(
          QStringLiteral("contacts"), tr("No contacts are written in yet."),
          tr("Open the contact list (bilaga 1) above and fill in who works with the district.")))
    , m_rights(new CardFrame(tr("What a contact asks about their own data")))
    , m_extract(new ExtractOpener(given))
{
    m_frame->setSubtitle(
        tr("Everybody the district works with. Consents, meetings and plans pick their parties from here."));
    m_frame->add(m_forms);
    if (book().can(Permission::ReadDistrictWork)) {
        m_review = new YearlyReviewCard(given, ReviewSubject::ContactList);
        m_frame->add(m_review);
    }
    m_groups->setSpacing(16);
    buildGroups();
    m_frame->column()->addLayout(m_groups);
    m_rights->add(m_extract);
    m_frame->add(m_rights);
    m_rights->hide(); // until somebody is named
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

void ContactsPage::restore(const Place& place)
{
    if (m_review) {
        m_review->openEntry(place.formId);
    }
}

QString ContactsPage::title() const
{
    return command(CommandId::GoContacts).label();
}

bool ContactsPage::offers(CommandId id) const
{
    return id == CommandId::EditRecord && book().can(Permission::WriteContacts);
}

void ContactsPage::run(CommandId id)
{
    if (id == CommandId::EditRecord) {
        openList();
    }
}

void ContactsPage::openList()
{
    context().navigator->openForm({SubjectRef::district(), contactListForm, {}, false});
}

void ContactsPage::refresh()
{
    m_forms->refresh();
    if (m_review) {
        m_review->refresh();
    }
    book().run([](Session& session) { return session.contacts(); }, this,
               [this](const Result<QList<Contact>>& contacts) {
                   if (contacts) {
                       show(*contacts);
                   } else {
                       m_frame->messages()->say(MessageBar::Kind::Error, contacts.error().text);
                   }
               });
}

void ContactsPage::buildGroups()
{
    m_empty->hide(); // until it is known
    m_groups->addWidget(m_empty);
    for (const auto group : contactGroups) {
        auto* card = new CardFrame(groupTitle(group));
        auto* rows = new RowList;
        connect(rows, &RowList::opened, this, &ContactsPage::openList);
        card->add(rows);
        card->hide();
        m_groups->addWidget(card);
        m_cards.append(card);
        m_rows.append(rows);
    }
}

void ContactsPage::show(const QList<Contact>& contacts)
{
    m_empty->setVisible(contacts.isEmpty());
    QList<ExtractOpener::Choice> persons;
    for (const Contact& contact : contacts) {
        if (!contact.person.isEmpty()) {
            persons.append({tr("%1, %2").arg(contact.person, contact.organisation),
                            {ExtractPerson::Kind::Contact, contact.id.uuid(), {}}});
        }
    }
    m_extract->setChoices(persons);
    m_rights->setVisible(!persons.isEmpty());
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        QList<RowList::Row> rows;
        for (const Contact& contact : contacts) {
            if (contact.group == contactGroups[size_t(i)]) {
                rows.append({contact.id.toString(),
                             {{},
                              contact.organisation,
                              joined({contact.person, contact.function, contact.phone, contact.email,
                                      contact.details}),
                              {},
                              Pill::Tone::Neutral,
                              {}}});
            }
        }
        m_rows.at(i)->setRows(rows);
        m_cards.at(i)->setVisible(!contacts.isEmpty());
    }
}

} // namespace lotsbok
