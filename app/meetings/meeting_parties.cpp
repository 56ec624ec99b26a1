// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meeting_parties.h"

#include "app/meetings/meeting_text.h"
#include "app/widgets/text.h"
#include "core/rules/consent.h"
#include "forms/bindings/party_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int somebodyElse = -1;

bool isOffered(const QList<OfferedParty>& list, const Party& party)
{
    return std::any_of(list.begin(), list.end(),
                       [&party](const OfferedParty& each) { return isSameParty(each.party, party); });
}

bool isInvited(const QList<MeetingParty>& list, const Party& party)
{
    return std::any_of(list.begin(), list.end(),
                       [&party](const MeetingParty& each) { return isSameParty(each.party, party); });
}

void clearRows(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QLineEdit* wordsField(const QString& name)
{
    auto* made = new QLineEdit;
    made->setAccessibleName(name);
    made->setPlaceholderText(name);
    return made;
}

} // namespace

QList<OfferedParty> offeredParties(const CaseFile& file, const QList<Contact>& contacts,
                                   const QDateTime& atUtc)
{
    QList<OfferedParty> offered;
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        if (!kindsInForce(file, scope, atUtc).isEmpty() && !isOffered(offered, scope.party)) {
            offered.append({scope.party, true});
        }
    }
    for (const Contact& contact : contacts) {
        const QString organisation = contact.organisation.trimmed();
        const QString function = contact.person.isEmpty() ? contact.function : contact.person;
        const Party party{partyKindOf(organisation, contact.function), organisation, function, contact.id};
        if (!contact.hidden && !organisation.isEmpty() && !isOffered(offered, party)) {
            offered.append({party, false});
        }
    }
    return offered;
}

MeetingParties::MeetingParties(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_box(new QComboBox)
    , m_other(new QWidget)
    , m_organisation(wordsField(tr("Organisation")))
    , m_function(wordsField(tr("Function or name")))
{
    m_rows->setSpacing(4);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(18);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* label = new QLabel(tr("Invite a party"));
    label->setBuddy(m_box);
    m_box->setAccessibleName(label->text());
    QPushButton* add = button(tr("Invite"), QStringLiteral("plus"));
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_box, 1);
    line->addWidget(add);
    auto* words = new QHBoxLayout(m_other);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_organisation, 1);
    words->addWidget(m_function, 1);
    m_other->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addLayout(line);
    column->addWidget(m_other);
    connect(add, &QPushButton::clicked, this, &MeetingParties::invite);
    connect(m_box, &QComboBox::currentIndexChanged, this, &MeetingParties::showOther);
    for (QLineEdit* field : {m_organisation, m_function}) {
        connect(field, &QLineEdit::returnPressed, this, &MeetingParties::invite);
    }
    showRows();
    showOffers();
}

void MeetingParties::setOffered(const QList<OfferedParty>& offered)
{
    m_offered = offered;
    showOffers();
}

void MeetingParties::setParties(const QList<MeetingParty>& parties)
{
    m_parties = parties;
    m_answers.clear();
    showRows();
    showOffers();
}

void MeetingParties::setAnswers(const QList<RecipientAnswer>& answers)
{
    const auto same = [](const RecipientAnswer& a, const RecipientAnswer& b) {
        return a.party == b.party && a.allowed == b.allowed && a.reason == b.reason;
    };
    if (!std::equal(answers.begin(), answers.end(), m_answers.begin(), m_answers.end(), same)) {
        m_answers = answers;
        showRows();
    }
}

void MeetingParties::focusFirst()
{
    m_box->setFocus();
}

void MeetingParties::showRows()
{
    clearRows(m_rows);
    for (qsizetype i = 0; i < m_parties.size(); ++i) {
        const QString name = partyText(m_parties[i].party);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(bodyText(name));
        if (i < m_answers.size() && !m_answers[i].allowed) {
            texts->addWidget(mutedText(tr("R14: %1").arg(m_answers[i].reason)));
        }
        auto* off = iconTool(QStringLiteral("close"), tr("Do not invite %1").arg(name));
        connect(off, &QToolButton::clicked, this, [this, i] { remove(i); });
        line->addLayout(texts, 1);
        line->addWidget(off, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
    if (m_parties.isEmpty()) {
        m_rows->addWidget(mutedText(tr("No party is invited yet.")));
    }
}

void MeetingParties::showOffers()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_inBox.clear();
    for (const OfferedParty& each : std::as_const(m_offered)) {
        if (!isInvited(m_parties, each.party)) {
            m_box->addItem(each.consented ? tr("%1 (consent)").arg(partyText(each.party))
                                          : partyText(each.party),
                           int(m_inBox.size()));
            m_inBox.append(each);
        }
    }
    m_box->addItem(tr("Somebody else…"), somebodyElse);
    m_box->setCurrentIndex(0);
    showOther();
}

void MeetingParties::showOther()
{
    m_other->setVisible(m_box->currentData().toInt() == somebodyElse);
}

void MeetingParties::invite()
{
    const int place = m_box->currentData().toInt();
    Party party;
    if (place == somebodyElse) {
        party.organisation = m_organisation->text().trimmed();
        party.function = m_function->text().trimmed();
        party.kind = partyKindOf(party.organisation, party.function);
        if (party.organisation.isEmpty() || isInvited(m_parties, party)) {
            m_organisation->setFocus();
            return;
        }
        m_organisation->clear();
        m_function->clear();
    } else {
        party = m_inBox.at(place).party;
    }
    m_parties.append({party, {}, true, {}});
    showRows();
    showOffers();
    Q_EMIT edited();
}

void MeetingParties::remove(qsizetype place)
{
    m_parties.removeAt(place);
    m_answers.clear();
    showRows();
    showOffers();
    m_box->setFocus();
    Q_EMIT edited();
}

} // namespace lotsbok
