// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_form.h"

#include "app/forms/page_draft.h"
#include "app/records/conflict_place.h"
#include "app/records/field_conflict.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "forms/widgets/spell_marks.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace lotsbok {

namespace {

constexpr int shownSimilar = 3;

// Personnummer and samordningsnummer are told apart by the number itself.
enum class NumberKind { Checked, Reserve, Lma, Unknown };

NumberKind kindOf(const PersonNumber& number)
{
    switch (number.kind()) {
    case PersonNumber::Kind::Reserve:
        return NumberKind::Reserve;
    case PersonNumber::Kind::Lma:
        return NumberKind::Lma;
    case PersonNumber::Kind::Unknown:
        return NumberKind::Unknown;
    default:
        return NumberKind::Checked;
    }
}

QPlainTextEdit* smallText(int lines)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    new SpellMarks(edit);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 22);
    return edit;
}

QLineEdit* line(int maximum)
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(maximum);
    return edit;
}

constexpr ProtectedIdentity protections[] = {ProtectedIdentity::None, ProtectedIdentity::ConfidentialityMark,
                                             ProtectedIdentity::ProtectedRegistration,
                                             ProtectedIdentity::FictitiousIdentity};

/// A client as the fields of the form show it, in their order.
QJsonArray clientFields(const Client& client)
{
    // A new client starts with the kind that nearly all have.
    const NumberKind kind = client.version == 0 ? NumberKind::Checked : kindOf(client.number);
    const auto* const protection =
        std::find(std::begin(protections), std::end(protections), client.protection);
    return {client.givenName,
            client.familyName,
            int(kind),
            client.number.display(),
            int(std::distance(std::begin(protections), protection)),
            client.preferredLanguage,
            client.phone,
            client.email,
            client.address,
            client.note};
}

} // namespace

QString protectionName(ProtectedIdentity protection)
{
    switch (protection) {
    case ProtectedIdentity::None:
        return QCoreApplication::translate("Protection", "None");
    case ProtectedIdentity::ConfidentialityMark:
        return QCoreApplication::translate("Protection", "Confidentiality mark");
    case ProtectedIdentity::ProtectedRegistration:
        return QCoreApplication::translate("Protection", "Protected population registration");
    case ProtectedIdentity::FictitiousIdentity:
        return QCoreApplication::translate("Protection", "Fictitious personal data");
    }
    return {};
}

ClientForm::ClientForm(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_form(new FieldForm(2))
    , m_conflict(new ConflictPlace)
    , m_given(line(200))
    , m_family(line(200))
    , m_kind(new QComboBox)
    , m_number(line(32))
    , m_protection(new QComboBox)
    , m_phone(line(100))
    , m_email(line(200))
    , m_address(smallText(3))
    , m_language(line(35))
    , m_note(smallText(2))
    , m_save(primaryButton(tr("Save"), QStringLiteral("check")))
    , m_cancel(button(tr("Cancel")))
{
    build();
    connect(m_number, &QLineEdit::textChanged, this, &ClientForm::checkNumber);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClientForm::checkNumber);
    connect(m_protection, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_form->setProblem(
            m_address, index > 0
                           ? tr("For a protected person write only the forwarding address of Skatteverket.")
                           : QString());
    });
    connect(m_save, &QPushButton::clicked, this, &ClientForm::save);
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { m_draft->leave([this] { Q_EMIT cancelled(); }); });
}

void ClientForm::build()
{
    m_kind->addItem(tr("Personal or coordination number"), int(NumberKind::Checked));
    m_kind->addItem(tr("Reserve number"), int(NumberKind::Reserve));
    m_kind->addItem(tr("LMA number"), int(NumberKind::Lma));
    m_kind->addItem(tr("Not known"), int(NumberKind::Unknown));
    for (const ProtectedIdentity each : protections) {
        m_protection->addItem(protectionName(each), int(each));
    }
    m_number->setPlaceholderText(tr("YYYYMMDD-NNNN"));
    m_language->setPlaceholderText(QStringLiteral("sv"));
    m_form->add(tr("Given name"), m_given, {}, true);
    m_form->add(tr("Family name"), m_family, {}, true);
    m_form->add(tr("Kind of number"), m_kind);
    m_form->add(tr("Number"), m_number);
    m_form->add(tr("Protected personal data"), m_protection);
    m_form->add(tr("Language"), m_language, tr("Language code, for example sv, ar or so."));
    m_form->add(tr("Phone"), m_phone);
    m_form->add(tr("E-mail"), m_email);
    m_form->add(tr("Address"), m_address, {}, false, 2);
    m_form->add(tr("Practical note"), m_note,
                tr("Only practical things, for example that an interpreter is needed."), false, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_conflict);
    column->addWidget(m_messages);
    column->addLayout(buttons);
}

void ClientForm::setClient(const Client& client)
{
    m_client = client;
    m_base = clientFields(client);
    m_form->setValues(m_base);
    m_form->clearProblems();
    m_messages->clear();
    m_draft =
        new PageDraft(*m_context.book, {SubjectRef::of(client.id), QStringLiteral("client"), client.version},
                      m_form, m_messages, [this](const QJsonValue& base, int version) {
                          m_base = base.toArray();
                          m_client.version = version;
                      });
}

void ClientForm::focusFirst()
{
    m_given->setFocus();
}

Result<PersonNumber> ClientForm::typedNumber() const
{
    switch (NumberKind(m_kind->currentData().toInt())) {
    case NumberKind::Reserve:
        return PersonNumber::other(PersonNumber::Kind::Reserve, m_number->text().trimmed());
    case NumberKind::Lma:
        return PersonNumber::other(PersonNumber::Kind::Lma, m_number->text().trimmed());
    case NumberKind::Unknown:
        return PersonNumber::unknown();
    case NumberKind::Checked:
        break;
    }
    return PersonNumber::parse(m_number->text(),
                               lotsbok::toLocalTime(m_context.platform->clock->nowUtc()).date());
}

void ClientForm::checkNumber()
{
    const bool unknown = NumberKind(m_kind->currentData().toInt()) == NumberKind::Unknown;
    m_number->setEnabled(!unknown);
    if (unknown || m_number->text().trimmed().isEmpty()) {
        m_form->setProblem(m_number, {});
        return;
    }
    const Result<PersonNumber> number = typedNumber();
    m_form->setProblem(m_number, number ? QString() : number.error().text);
}

Client ClientForm::typed(const PersonNumber& number) const
{
    Client client = m_client;
    client.givenName = m_given->text().simplified();
    client.familyName = m_family->text().simplified();
    client.number = number;
    client.protection = ProtectedIdentity(m_protection->currentData().toInt());
    client.phone = m_phone->text().trimmed();
    client.email = m_email->text().trimmed();
    client.address = m_address->toPlainText().trimmed();
    client.preferredLanguage = m_language->text().trimmed();
    client.note = m_note->toPlainText().trimmed();
    return client;
}

void ClientForm::save()
{
    if (m_busy) {
        return;
    }
    m_messages->clear();
    m_form->setProblem(m_given,
                       m_given->text().trimmed().isEmpty() ? tr("Write the given name.") : QString());
    m_form->setProblem(m_family,
                       m_family->text().trimmed().isEmpty() ? tr("Write the family name.") : QString());
    const Result<PersonNumber> number = typedNumber();
    if (!number) {
        m_form->setProblem(m_number, m_number->text().trimmed().isEmpty()
                                         ? tr("Write the number, or choose that it is not known.")
                                         : number.error().text);
    }
    for (QWidget* field :
         {static_cast<QWidget*>(m_given), static_cast<QWidget*>(m_family), static_cast<QWidget*>(m_number)}) {
        if (!m_form->problem(field).isEmpty()) {
            field->setFocus();
            return;
        }
    }
    const Client client = typed(*number);
    if (client.version > 0) {
        store(client);
        return;
    }
    m_busy = true;
    m_context.book->run([client](Session& session) { return session.similarClients(client); }, this,
                        [this, client](const Result<QList<ClientRow>>& similar) {
                            m_busy = false;
                            if (!similar) {
                                m_messages->say(MessageBar::Kind::Error, similar.error().text);
                            } else if (similar->isEmpty()) {
                                store(client);
                            } else {
                                warnOfSimilar(client, *similar);
                            }
                        });
}

void ClientForm::warnOfSimilar(const Client& client, const QList<ClientRow>& similar)
{
    QStringList found;
    QList<MessageBar::Action> actions;
    for (const ClientRow& row : similar.mid(0, shownSimilar)) {
        QStringList parts{QStringLiteral("%1 %2").arg(row.givenName, row.familyName), row.number,
                          row.caseNumber};
        parts.removeAll(QString());
        found.append(parts.join(QStringLiteral(" · ")));
    }
    // A checked number is one person's: a second client with it can only be refused.
    const auto same = std::find_if(similar.cbegin(), similar.cend(), [&](const ClientRow& row) {
        return kindOf(client.number) == NumberKind::Checked && row.number == client.number.display();
    });
    const bool taken = same != similar.cend();
    actions.append({tr("Open the one that exists"),
                    [this, id = taken ? same->id : similar.first().id] { Q_EMIT existingWanted(id); }});
    if (!taken) {
        actions.append({tr("Save as a new client"), [this, client] {
                            m_save->setFocus(); // the pressed button goes with the message
                            m_messages->clear();
                            store(client);
                        }});
    }
    m_messages->say(MessageBar::Kind::Warning,
                    (taken ? tr("The number is already in the book: %1")
                           : tr("Somebody with the same number or name is already in the book: %1"))
                        .arg(found.join(QStringLiteral("; "))),
                    actions);
}

void ClientForm::store(const Client& client)
{
    m_busy = true;
    m_context.book->run([client](Session& session) { return session.saveClient(client); }, this,
                        [this](const Result<Client>& stored) {
                            m_busy = false;
                            if (stored) {
                                m_client = *stored;
                                m_draft->forget();
                                Q_EMIT saved(*stored);
                            } else if (stored.error().code == ErrorCode::Conflict) {
                                readTheirs();
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                        });
}

void ClientForm::readTheirs()
{
    m_context.book->run([id = m_client.id](Session& session) { return session.client(id); }, this,
                        [this](const Result<Client>& theirs) {
                            if (theirs) {
                                showConflict(*theirs);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, theirs.error().text);
                            }
                        });
}

// What was merged is saved on top of theirs; leaving the choice keeps what was written, as a draft.
void ClientForm::showConflict(const Client& theirs)
{
    const QJsonArray mine = m_form->values();
    m_conflict->ask(
        fieldConflict(*m_form, m_base, mine, clientFields(theirs)),
        [this, theirs, mine](const QJsonObject& merged) {
            m_client = theirs;
            m_base = clientFields(theirs);
            m_draft->rebase(m_base, theirs.version);
            m_form->setValues(mergedFields(mine, merged));
            save();
        },
        [this] { focusFirst(); });
}

} // namespace lotsbok
