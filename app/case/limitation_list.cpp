// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/limitation_list.h"

#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/rules/limitation.h"
#include "core/session/pen_rights.h"

namespace lotsbok {

struct LimitationList::State {
    CaseSnapshotPtr snapshot;
    UserId user;

    [[nodiscard]] QList<RightsRequest> limiting() const
    {
        QList<RightsRequest> found = snapshot->file.all<RightsRequest>();
        found.removeIf([](const RightsRequest& each) { return !limits(each); });
        return found;
    }
    [[nodiscard]] QJsonObject fresh() const
    {
        const QList<RecordId> now = Limitations::of(snapshot->file, snapshot->today).requests();
        Judgement judgement;
        judgement.caseId = snapshot->id();
        judgement.about = JudgementAbout::LimitedUse;
        judgement.subject = now.isEmpty() ? std::nullopt : std::optional(now.last());
        judgement.on = snapshot->today;
        judgement.by = user;
        return recordToJson(judgement);
    }
};

namespace {

bool isOfLimitation(const Judgement& judgement)
{
    return judgement.about == JudgementAbout::LimitedUse ||
           judgement.about == JudgementAbout::LimitationLifted;
}

QString limitationName(const RightsRequest& request)
{
    return LimitationList::tr("%1, decided %2")
        .arg(request.text.section(u'\n', 0, 0), shownDate(request.decidedOn));
}

ListRow::Content limitationRow(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    Judgement blank;
    blank.id = RecordId::parse(value.value(QLatin1String("id")).toString()).value_or(blank.id);
    const auto judgement = recordFromJson(value, blank);
    const QString kind = QString::fromLatin1(Judgement::info.kind);
    ListRow::Content row;
    row.title = wordName(kind, QStringLiteral("about"), value.value(QLatin1String("about")).toString());
    if (judgement) {
        const RightsRequest* request =
            judgement->subject ? snapshot.file.find<RightsRequest>(*judgement->subject) : nullptr;
        QStringList detail{request ? limitationName(*request) : QString(),
                           judgement->note.section(u'\n', 0, 0), snapshot.userName(judgement->by)};
        detail.removeAll(QString());
        row.detail = detail.join(QStringLiteral("  ·  "));
        row.state = shownDate(judgement->on);
        row.tone = judgement->goesOn ? Pill::Tone::Ok : Pill::Tone::Neutral;
    }
    return row;
}

RecordEditorOptions limitationOptions(const QList<RightsRequest>& limiting)
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("about"), QStringLiteral("subject"), QStringLiteral("onDay"),
                      QStringLiteral("note")};
    options.words.insert(QStringLiteral("about"), {described::wordOf(JudgementAbout::LimitedUse),
                                                   described::wordOf(JudgementAbout::LimitationLifted)});
    QList<RecordChoice> choices;
    for (const RightsRequest& each : limiting) {
        choices.append({limitationName(each), each.id.toString()});
    }
    options.choices.insert(QStringLiteral("subject"), choices);
    options.help = {
        {QStringLiteral("about"),
         LimitationList::tr("Use holds on its day only. The person is told before a limitation ends.")},
        {QStringLiteral("note"),
         LimitationList::tr(
             "The person's consent, a legal claim, the rights of somebody else, or an important "
             "public interest; or why the limitation ends.")}};
    return options;
}

} // namespace

LimitationList::LimitationList(PageContext context, const CaseSnapshotPtr& snapshot, QWidget* parent)
    : LimitationList(context, std::make_shared<State>(State{snapshot, context.book->user().id}), parent)
{}

LimitationList::LimitationList(PageContext context, const std::shared_ptr<State>& state, QWidget* parent)
    : RecordList(
          context,
          {tr("Limited processing"),
           tr("What is limited is kept and read, and not changed, given to others or counted. The head of "
              "unit "
              "decides whether it is used, and when the limitation ends."),
           tr("Decide on a limitation")},
          recordKind<Judgement>(), state->snapshot->subject(),
          [state](const QJsonObject& value) { return limitationRow(*state->snapshot, value); },
          [state] { return state->fresh(); }, limitationOptions({}), parent)
    , m_context(context)
    , m_state(state)
{}

void LimitationList::showCase(const CaseSnapshotPtr& snapshot)
{
    m_state->snapshot = snapshot;
    const QList<RightsRequest> limiting = m_state->limiting();
    QList<Judgement> judgements = snapshot->file.all<Judgement>();
    judgements.removeIf([](const Judgement& each) { return !isOfLimitation(each); });
    setOptions(limitationOptions(limiting));
    setRecords(judgements);
    const bool isInForce = !Limitations::of(snapshot->file, snapshot->today).requests().isEmpty();
    setMayWrite(isInForce && mayWriteNow(*m_context.book, Permission::OverrideGates));
    setVisible(!limiting.isEmpty());
}

} // namespace lotsbok
