// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/steps_card.h"

#include "app/records/record_list.h"
#include "app/records/record_names.h"
#include "app/widgets/data_list.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/model/described.h"
#include "core/rules/segregation.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

const QString stepKind = QString::fromLatin1(StepDone::info.kind);

QString stepRoleName(StepRole step)
{
    return wordName(stepKind, QStringLiteral("step"), described::wordOf(step));
}

/// The first warning of R1 about what has been done already.
std::optional<Finding> standingWarning(const CaseFile& file)
{
    const QList<StepDone> steps = stepsOf(file);
    for (const StepDone& done : steps) {
        if (done.reason.trimmed().isEmpty()) {
            if (auto finding = segregationFinding(file, done.step, done.by)) {
                return finding;
            }
        }
    }
    return {};
}

} // namespace

StepsCard::StepsCard(PageContext context, const SubjectRef& subject, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_who(new CardFrame(tr("Who did which step")))
    , m_list(nullptr)
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("step"), QStringLiteral("onDay"), QStringLiteral("reason")};
    options.columns = 2;
    options.help.insert(QStringLiteral("reason"),
                        tr("Needed when the same person would have done every step of the case."));
    const auto row = [this](const QJsonObject& value) {
        const auto by = UserId::parse(value.value(QLatin1String("byUser")).toString());
        ListRow::Content line;
        line.title = valueText(stepKind, QStringLiteral("step"), value.value(QLatin1String("step")));
        QStringList detail{valueText(stepKind, QStringLiteral("onDay"), value.value(QLatin1String("onDay"))),
                           by && m_case ? m_case->userName(*by) : QString(),
                           value.value(QLatin1String("reason")).toString()};
        detail.removeAll(QString());
        line.detail = detail.join(QStringLiteral("  ·  "));
        return line;
    };
    m_list = new RecordList(
        context,
        {tr("Registered steps"),
         tr("Receiving, investigating, assessing, deciding and carrying out should not all "
            "lie with one person. Register who did what."),
         tr("Register a step")},
        recordKind<StepDone>(), subject, row,
        [this] {
            StepDone value;
            value.caseId = m_case->id();
            value.by = m_context.book->user().id;
            value.on = m_case->today;
            return recordToJson(value);
        },
        options);
    connect(m_list, &RecordList::saved, this, &StepsCard::changed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_who);
    column->addWidget(m_list);
}

void StepsCard::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_who->clearBody();
    auto* names = new DataList;
    const QList<StepDone> steps = stepsOf(snapshot->file);
    for (size_t i = 0; i < wordsOf(StepRole{}).size(); ++i) {
        const auto step = static_cast<StepRole>(i);
        QStringList who;
        for (const StepDone& done : steps) {
            if (done.step == step) {
                const QString name = snapshot->userName(done.by);
                who.append(name.isEmpty() ? tr("Not known here") : name);
            }
        }
        who.removeDuplicates();
        names->add(stepRoleName(step), who.isEmpty() ? tr("Nobody yet") : who.join(QStringLiteral(", ")));
    }
    m_who->add(names);
    if (const auto warning = standingWarning(snapshot->file)) {
        auto* bar = new MessageBar;
        bar->say(MessageBar::Kind::Warning, QStringLiteral("%1: %2").arg(warning->rule, warning->text));
        m_who->add(bar);
    }
    m_list->setRecords(snapshot->file.all<StepDone>());
    m_list->setMayWrite(snapshot->mayWrite);
}

} // namespace lotsbok
