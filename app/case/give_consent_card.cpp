// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/give_consent_card.h"

#include "app/case/consent_words.h"
#include "app/case/info_kind_boxes.h"
#include "app/case/party_choices.h"
#include "app/forms/page_draft.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/case_work.h"

#include <QJsonArray>
#include <QShortcut>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

QString titleOf(ConsentKind kind)
{
    return kind == ConsentKind::Support ? GiveConsentCard::tr("Consent to the support")
                                        : GiveConsentCard::tr("Consent to share");
}

QJsonArray wordsOfKinds(const QList<InfoKind>& kinds)
{
    QJsonArray words;
    for (const InfoKind kind : kinds) {
        words.append(described::wordOf(kind));
    }
    return words;
}

QList<InfoKind> kindsOfWords(const QJsonArray& words)
{
    QList<InfoKind> kinds;
    for (const QJsonValue& word : words) {
        if (const auto kind = described::fromWord<InfoKind>(word.toString())) {
            kinds.append(*kind);
        }
    }
    return kinds;
}

} // namespace

GiveConsentCard::GiveConsentCard(PageContext context, const CaseSnapshotPtr& snapshot, ConsentKind kind,
                                 QWidget* parent)
    : CardFrame(titleOf(kind), parent)
    , m_context(context)
    , m_case(snapshot)
    , m_kind(kind)
    , m_messages(new MessageBar)
{
    addFields();
    add(m_messages);
    addButtons();
    m_draft = new PageDraft(
        *context.book, {snapshot->subject(), QStringLiteral("consent/") + described::wordOf(kind), 0, true},
        {[this] { return values(); }, [this](const QJsonValue& kept) { setValues(kept); }}, this, m_messages);
    connect(m_editor, &RecordEditor::edited, m_draft, &PageDraft::changed);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &GiveConsentCard::cancel);
    auto* store = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &GiveConsentCard::save);
}

void GiveConsentCard::addFields()
{
    RecordEditorOptions options;
    options.today = m_case->today;
    options.columns = 2;
    options.fields = {QStringLiteral("givenOn"),   QStringLiteral("form"),
                      QStringLiteral("place"),     QStringLiteral("guardian"),
                      QStringLiteral("copyGiven"), QStringLiteral("journalRefers")};
    if (const QList<RecordChoice> guardians = guardianChoices(m_case->file); !guardians.isEmpty()) {
        options.choices.insert(QStringLiteral("guardian"), guardians);
        options.help.insert(QStringLiteral("guardian"), tr("Choose nobody when the person consents."));
    }
    m_editor = new RecordEditor(recordKind<Consent>(), options);
    Consent fresh;
    fresh.caseId = m_case->id();
    fresh.kind = m_kind;
    fresh.givenOn = m_case->today;
    m_editor->setValue(recordToJson(fresh));
    add(m_editor);
    if (m_kind != ConsentKind::Sharing) {
        return;
    }
    auto* rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    add(rows);
    appendParty();
    auto* more = button(tr("Add a party"), QStringLiteral("plus"));
    connect(more, &QPushButton::clicked, this, &GiveConsentCard::addParty);
    auto* row = new QHBoxLayout;
    row->addWidget(more);
    row->addStretch();
    add(row);
}

void GiveConsentCard::addButtons()
{
    auto* store = primaryButton(tr("Register the consent"), QStringLiteral("check"));
    auto* leave = button(tr("Cancel"));
    connect(store, &QPushButton::clicked, this, &GiveConsentCard::save);
    connect(leave, &QPushButton::clicked, this, &GiveConsentCard::cancel);
    auto* row = new QHBoxLayout;
    row->addWidget(store);
    row->addWidget(leave);
    row->addStretch();
    add(row);
}

GiveConsentCard::PartyRow& GiveConsentCard::appendParty()
{
    RecordEditorOptions options;
    options.today = m_case->today;
    options.columns = 2;
    options.fields = {QStringLiteral("partyContact"), QStringLiteral("partyKind"),
                      QStringLiteral("partyOrganisation"), QStringLiteral("partyFunction"),
                      QStringLiteral("untilDay")};
    offerContacts(options, m_case->contacts);
    auto* card = new CardFrame(tr("Party"));
    PartyRow row{card, new RecordEditor(recordKind<ConsentScope>(), options),
                 new InfoKindBoxes(tr("May know (tick none for what the collaboration needs)"))};
    ConsentScope fresh;
    fresh.caseId = m_case->id();
    row.editor->setValue(recordToJson(fresh));
    auto* remove = button(tr("Remove the party"), QStringLiteral("close"));
    card->addAction(remove);
    card->add(row.editor);
    card->add(row.kinds);
    m_rows->addWidget(card);
    m_parties.append(row);
    connect(remove, &QPushButton::clicked, this, [this, card] { removeParty(card); });
    const auto edited = [this] {
        if (m_draft) {
            m_draft->changed();
        }
    };
    connect(row.editor, &RecordEditor::edited, this, edited);
    connect(row.kinds, &InfoKindBoxes::edited, this, edited);
    return m_parties.last();
}

void GiveConsentCard::addParty()
{
    appendParty().editor->focusFirst();
}

void GiveConsentCard::removeParty(QWidget* whole)
{
    m_parties.removeIf([whole](const PartyRow& row) { return row.whole == whole; });
    whole->hide();
    whole->deleteLater();
    if (m_parties.isEmpty()) {
        appendParty();
    }
    m_parties.last().editor->focusFirst();
    m_draft->changed();
}

QJsonValue GiveConsentCard::values() const
{
    QJsonArray parties;
    for (const PartyRow& row : m_parties) {
        parties.append(QJsonObject{{QStringLiteral("party"), row.editor->answers().json()},
                                   {QStringLiteral("kinds"), wordsOfKinds(row.kinds->kinds())}});
    }
    return QJsonObject{{QStringLiteral("consent"), m_editor->answers().json()},
                       {QStringLiteral("parties"), parties}};
}

void GiveConsentCard::setValues(const QJsonValue& values)
{
    m_editor->setAnswers(Answers(values[QStringLiteral("consent")].toObject()));
    const QJsonArray parties = values[QStringLiteral("parties")].toArray();
    while (m_rows && m_parties.size() < parties.size()) {
        appendParty();
    }
    for (qsizetype i = 0; i < std::min(m_parties.size(), parties.size()); ++i) {
        m_parties.at(i).editor->setAnswers(Answers(parties.at(i)[QStringLiteral("party")].toObject()));
        m_parties.at(i).kinds->setKinds(kindsOfWords(parties.at(i)[QStringLiteral("kinds")].toArray()));
    }
}

bool GiveConsentCard::check()
{
    if (!m_editor->check()) {
        return false;
    }
    return std::all_of(m_parties.cbegin(), m_parties.cend(),
                       [](const PartyRow& row) { return row.editor->check(); });
}

Result<QList<ConsentScope>> GiveConsentCard::scopes(const Consent& consent) const
{
    QList<ConsentScope> scopes;
    for (const PartyRow& row : m_parties) {
        ConsentScope scope;
        scope.caseId = m_case->id();
        QJsonObject value = row.editor->value();
        value.remove(QStringLiteral("id"));
        value.insert(QStringLiteral("consent"), consent.id.toString());
        value.insert(QStringLiteral("kinds"), wordsOfKinds(row.kinds->kinds()));
        const Result<ConsentScope> read = recordFromJson(value, scope);
        if (!read) {
            return fail(read.error());
        }
        scopes.append(*read);
    }
    return scopes;
}

void GiveConsentCard::save()
{
    if (m_busy || !check()) {
        return;
    }
    Consent blank;
    QJsonObject value = m_editor->value();
    value.remove(QStringLiteral("id"));
    const Result<Consent> consent = recordFromJson(value, blank);
    const Result<QList<ConsentScope>> parties = consent ? scopes(*consent) : fail(consent.error());
    if (!parties) {
        m_messages->say(MessageBar::Kind::Error, parties.error().text);
        return;
    }
    m_busy = true;
    m_context.book->run([consent = *consent, parties = *parties](
                            Session& session) { return CaseWork(session).giveConsent(consent, parties); },
                        this,
                        [this](const Result<Consent>& given) {
                            m_busy = false;
                            if (!given) {
                                m_messages->say(MessageBar::Kind::Error, given.error().text);
                                return;
                            }
                            m_draft->forget();
                            Q_EMIT registered();
                        });
}

void GiveConsentCard::cancel()
{
    m_draft->leave([this] { Q_EMIT cancelled(); });
}

void GiveConsentCard::focusFirst()
{
    m_editor->focusFirst();
}

} // namespace lotsbok
