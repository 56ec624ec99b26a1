// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/judgement_list.h"

#include "app/case/consent_rows.h"
#include "app/records/record_names.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QPushButton>

namespace lotsbok {

namespace {

QString judgedText(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    const auto about = described::fromWord<JudgementAbout>(value.value(QLatin1String("about")).toString());
    const auto subject = RecordId::parse(value.value(QLatin1String("subject")).toString());
    const Withdrawal* withdrawal = subject ? snapshot.file.find<Withdrawal>(*subject) : nullptr;
    const ThreatReport* report = subject ? snapshot.file.find<ThreatReport>(*subject) : nullptr;
    if (withdrawal) {
        return JudgementList::tr("After the withdrawal of %1: %2")
            .arg(shownDateTime(withdrawal->at), withdrawnText(snapshot, *withdrawal));
    }
    if (report) {
        return JudgementList::tr("After the threat known since %1: %2")
            .arg(shownDate(report->learnedOn), report->text.section(u'\n', 0, 0));
    }
    return about ? wordName(QStringLiteral("judgement"), QStringLiteral("about"), described::wordOf(*about))
                 : QString();
}

ListRow::Content judgementRow(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    const bool goesOn = value.value(QLatin1String("goesOn")).toBool();
    const auto by = UserId::parse(value.value(QLatin1String("byUser")).toString());
    QStringList details{
        judgedText(snapshot, value),
        valueText(QStringLiteral("judgement"), QStringLiteral("onDay"), value.value(QLatin1String("onDay"))),
        by ? snapshot.userName(*by) : QString()};
    details.removeAll(QString());
    return {{},
            value.value(QLatin1String("note")).toString().section(u'\n', 0, 0),
            details.join(QStringLiteral(" · ")),
            goesOn ? JudgementList::tr("Goes on") : JudgementList::tr("Is ended"),
            goesOn ? Pill::Tone::Ok : Pill::Tone::Warn,
            goesOn ? QStringLiteral("check") : QStringLiteral("close")};
}

RecordEditorOptions judgementFields()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("onDay"), QStringLiteral("goesOn"), QStringLiteral("note")};
    return options;
}

} // namespace

bool JudgementList::State::isHere(const Judgement& judgement) const
{
    return judgement.about == byEntry || judgement.about == byItself;
}

std::optional<RecordId> JudgementList::State::firstUnjudged() const
{
    const auto& judgements = snapshot->file.all<Judgement>();
    const auto isJudged = [&](const RecordId& id) {
        return std::any_of(judgements.cbegin(), judgements.cend(), [&](const Judgement& each) {
            return each.about == byEntry && each.subject == id;
        });
    };
    const auto firstOf = [&](const auto& entries) -> std::optional<RecordId> {
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                        [&](const auto& each) { return !isJudged(each.id); });
        return found == entries.cend() ? std::nullopt : std::optional(found->id);
    };
    return byEntry == JudgementAbout::GoOnAfterWithdrawal ? firstOf(snapshot->file.all<Withdrawal>())
                                                          : firstOf(snapshot->file.all<ThreatReport>());
}

QJsonObject JudgementList::State::fresh() const
{
    Judgement fresh;
    fresh.caseId = snapshot->id();
    fresh.subject = isByItself ? std::nullopt : entry ? entry : firstUnjudged();
    fresh.about = fresh.subject ? byEntry : byItself;
    fresh.on = snapshot->today;
    fresh.by = user;
    return recordToJson(fresh);
}

JudgementList::JudgementList(PageContext context, const Texts& texts, const CaseSnapshotPtr& snapshot,
                             JudgementAbout byEntry, JudgementAbout byItself, QWidget* parent)
    : JudgementList(context, texts,
                    std::make_shared<State>(State{snapshot, context.book->user().id, byEntry, byItself}),
                    parent)
{}

JudgementList::JudgementList(PageContext context, const Texts& texts, const std::shared_ptr<State>& state,
                             QWidget* parent)
    : RecordList(
          context, texts, recordKind<Judgement>(), state->snapshot->subject(),
          [state](const QJsonObject& value) { return judgementRow(*state->snapshot, value); },
          [state] { return state->fresh(); }, judgementFields(), parent)
    , m_byItself(button(tr("Judge: %1")
                            .arg(wordName(QStringLiteral("judgement"), QStringLiteral("about"),
                                          described::wordOf(state->byItself))),
                        QStringLiteral("plus")))
    , m_state(state)
{
    addAction(m_byItself);
    m_byItself->hide();
    connect(m_byItself, &QPushButton::clicked, this, &JudgementList::judgeByItself);
    setTune([state](RecordCard* card) {
        card->messages()->say(MessageBar::Kind::Info, judgedText(*state->snapshot, card->editor()->value()));
    });
    connect(this, &RecordList::saved, this, [state] { state->entry.reset(); });
}

void JudgementList::showCase(const CaseSnapshotPtr& snapshot)
{
    m_state->snapshot = snapshot;
    QList<Judgement> here = snapshot->file.all<Judgement>();
    here.removeIf([this](const Judgement& each) { return !m_state->isHere(each); });
    setRecords(here);
    setMayWrite(snapshot->mayWrite);
    // Without an entry that waits, the usual button asks it.
    m_byItself->setVisible(snapshot->mayWrite && m_state->firstUnjudged());
}

void JudgementList::judge(const RecordId& entry)
{
    m_state->entry = entry;
    startNew();
}

void JudgementList::judgeByItself()
{
    m_state->isByItself = true;
    startNew();
    m_state->isByItself = false;
}

} // namespace lotsbok
