// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/withdraw_card.h"

#include "app/case/consent_words.h"
#include "app/case/info_kind_boxes.h"
#include "app/case/section_column.h"
#include "app/forms/page_draft.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/case_work.h"

#include <QComboBox>
#include <QJsonArray>
#include <QShortcut>
#include <QVBoxLayout>

namespace lotsbok {

QList<WithdrawCard::Target> WithdrawCard::targets(const CaseSnapshot& snapshot)
{
    QList<Target> targets;
    const CaseFile& file = snapshot.file;
    for (const Consent& consent : file.all<Consent>()) {
        if (consent.kind == ConsentKind::Support && consentInForce(file, consent, snapshot.nowUtc)) {
            targets.append({tr("%1: wholly").arg(consentTitle(file, consent)), consent.id, {}, {}});
        }
        QList<Target> parties;
        QList<InfoKind> any;
        for (const ConsentScope& scope : file.all<ConsentScope>()) {
            const QList<InfoKind> kinds = kindsInForce(file, scope, snapshot.nowUtc);
            if (scope.consent != consent.id || kinds.isEmpty()) {
                continue;
            }
            parties.append({tr("%1: only %2").arg(consentTitle(file, consent), partyWords(scope.party)),
                            consent.id, scope.id, kinds});
            for (const InfoKind kind : kinds) {
                if (!any.contains(kind)) {
                    any.append(kind);
                }
            }
        }
        if (!parties.isEmpty()) {
            targets.append({tr("%1: all parties").arg(consentTitle(file, consent)), consent.id, {}, any});
            targets.append(parties);
        }
    }
    return targets;
}

bool WithdrawCard::isPossible(const CaseSnapshot& snapshot)
{
    return !targets(snapshot).isEmpty();
}

WithdrawCard::WithdrawCard(PageContext context, const CaseSnapshotPtr& snapshot, QWidget* parent)
    : CardFrame(tr("Register a withdrawal"), parent)
    , m_context(context)
    , m_case(snapshot)
    , m_targets(targets(*snapshot))
    , m_what(new QComboBox)
    , m_kinds(new InfoKindBoxes(tr("Only these kinds of information (tick none for everything)")))
    , m_messages(new MessageBar)
{
    addFields();
    auto* panel = new CardFrame(tr("What the withdrawal means"));
    auto* held = new QWidget;
    m_effect = new QVBoxLayout(held);
    m_effect->setContentsMargins(0, 0, 0, 0);
    panel->add(held);
    add(panel);
    add(m_messages);
    addButtons();
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &WithdrawCard::cancel);
    auto* store = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &WithdrawCard::save);
    targetChosen();
    m_draft = new PageDraft(
        *context.book, {snapshot->subject(), QStringLiteral("withdrawal/card"), 0, true},
        {[this] { return values(); }, [this](const QJsonValue& kept) { setValues(kept); }}, this, m_messages);
}

void WithdrawCard::addFields()
{
    for (const Target& target : std::as_const(m_targets)) {
        m_what->addItem(target.title);
    }
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(24);
    auto* form = new FieldForm(1);
    form->add(tr("What is withdrawn"), m_what,
              tr("The consent stays as it was given; this is an entry of its own."), true);
    add(form);
    add(m_kinds);
    RecordEditorOptions options;
    options.today = m_case->today;
    options.columns = 2;
    options.fields = {QStringLiteral("at"), QStringLiteral("form"), QStringLiteral("receivedBy")};
    m_editor = new RecordEditor(recordKind<Withdrawal>(), options);
    Withdrawal fresh;
    fresh.caseId = m_case->id();
    fresh.at = m_case->nowUtc;
    fresh.receivedBy = m_context.book->user().displayName;
    m_editor->setValue(recordToJson(fresh));
    add(m_editor);
    connect(m_what, &QComboBox::currentIndexChanged, this, &WithdrawCard::targetChosen);
    connect(m_kinds, &InfoKindBoxes::edited, this, &WithdrawCard::edited);
    connect(m_editor, &RecordEditor::edited, this, &WithdrawCard::edited);
}

void WithdrawCard::addButtons()
{
    auto* store = primaryButton(tr("Register the withdrawal"), QStringLiteral("check"));
    auto* leave = button(tr("Cancel"));
    connect(store, &QPushButton::clicked, this, &WithdrawCard::save);
    connect(leave, &QPushButton::clicked, this, &WithdrawCard::cancel);
    auto* row = new QHBoxLayout;
    row->addWidget(store);
    row->addWidget(leave);
    row->addStretch();
    add(row);
}

void WithdrawCard::choose(ConsentId consent, std::optional<ScopeId> scope)
{
    for (int i = 0; i < m_targets.size(); ++i) {
        if (m_targets.at(i).consent == consent && m_targets.at(i).scope == scope) {
            m_what->setCurrentIndex(i);
            return;
        }
    }
}

void WithdrawCard::targetChosen()
{
    const int index = m_what->currentIndex();
    const QList<InfoKind> kinds = index < 0 ? QList<InfoKind>() : m_targets.at(index).kinds;
    m_kinds->setOffered(kinds);
    m_kinds->setVisible(kinds.size() > 1);
    edited();
}

void WithdrawCard::edited()
{
    showEffect();
    if (m_draft) {
        m_draft->changed();
    }
}

QJsonValue WithdrawCard::values() const
{
    QJsonArray kinds;
    const QList<InfoKind> ticked = m_kinds->kinds();
    for (const InfoKind kind : ticked) {
        kinds.append(described::wordOf(kind));
    }
    return QJsonObject{{QStringLiteral("what"), m_what->currentText()},
                       {QStringLiteral("kinds"), kinds},
                       {QStringLiteral("withdrawal"), m_editor->answers().json()}};
}

void WithdrawCard::setValues(const QJsonValue& values)
{
    const int what = m_what->findText(values[QStringLiteral("what")].toString());
    m_what->setCurrentIndex(what < 0 ? m_what->currentIndex() : what);
    QList<InfoKind> kinds;
    const QJsonArray words = values[QStringLiteral("kinds")].toArray();
    for (const QJsonValue& word : words) {
        if (const auto kind = described::fromWord<InfoKind>(word.toString())) {
            kinds.append(*kind);
        }
    }
    m_kinds->setKinds(kinds);
    m_editor->setAnswers(Answers(values[QStringLiteral("withdrawal")].toObject()));
    showEffect();
}

Result<Withdrawal> WithdrawCard::withdrawal() const
{
    const int index = m_what->currentIndex();
    if (index < 0) {
        return fail(ErrorCode::InvalidInput, tr("There is no consent to withdraw."));
    }
    const Target& target = m_targets.at(index);
    Withdrawal blank;
    blank.consent = target.consent;
    blank.scope = target.scope;
    blank.kinds = m_kinds->kinds();
    QJsonObject value = m_editor->value();
    for (const char* own : {"id", "consent", "scope", "kinds"}) {
        value.remove(QLatin1String(own));
    }
    return recordFromJson(value, blank);
}

void WithdrawCard::showEffect()
{
    clearColumn(m_effect);
    const Result<Withdrawal> asked = withdrawal();
    if (!asked || !asked->at.isValid()) {
        m_effect->addWidget(mutedText(tr("Say when it was withdrawn to see what it means.")));
        return;
    }
    CaseFile file = m_case->file;
    file.all<Withdrawal>().append(*asked);
    const QList<EffectPart> parts = effectParts(withdrawalEffect(file, *asked));
    for (const EffectPart& part : parts) {
        QLabel* heading = bodyText(part.heading);
        QFont bold = heading->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        m_effect->addWidget(heading);
        for (const QString& line : part.lines) {
            QLabel* text = bodyText(QStringLiteral("•  %1").arg(line));
            text->setAccessibleName(line);
            m_effect->addWidget(text);
        }
    }
}

QString WithdrawCard::effectText() const
{
    QStringList lines;
    for (int i = 0; i < m_effect->count(); ++i) {
        if (const auto* label = qobject_cast<QLabel*>(m_effect->itemAt(i)->widget())) {
            lines.append(label->text());
        }
    }
    return lines.join(u'\n');
}

void WithdrawCard::save()
{
    if (m_busy || !m_editor->check()) {
        return;
    }
    const Result<Withdrawal> asked = withdrawal();
    if (!asked) {
        m_messages->say(MessageBar::Kind::Error, asked.error().text);
        return;
    }
    m_busy = true;
    m_context.book->run([asked = *asked](Session& session) { return CaseWork(session).withdraw(asked); },
                        this,
                        [this](const Result<WithdrawalEffect>& effect) {
                            m_busy = false;
                            if (effect) {
                                m_draft->forget();
                                Q_EMIT registered(*effect);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, effect.error().text);
                            }
                        });
}

void WithdrawCard::cancel()
{
    m_draft->leave([this] { Q_EMIT cancelled(); });
}

void WithdrawCard::focusFirst()
{
    m_what->setFocus();
}

} // namespace lotsbok
