// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/drafts_page.h"

#include "app/forms/draft_conflict.h"
#include "app/forms/form_loading.h"
#include "app/forms/page_draft.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

struct KeptDraft {
    FormDraft draft;
    QString subject;
};

Result<QList<KeptDraft>> readDrafts(Session& session)
{
    const Result<QList<FormDraft>> drafts = formDrafts(session);
    if (!drafts) {
        return fail(drafts.error());
    }
    QList<KeptDraft> lines;
    for (const FormDraft& draft : *drafts) {
        const Result<QString> subject = subjectLine(session, draft.subject);
        lines.append({draft, subject ? *subject : QString()});
    }
    return lines;
}

struct ConflictLine {
    DraftConflict conflict;
    QString subject;
};

Result<QList<ConflictLine>> readConflicts(Session& session)
{
    const auto conflicts = PenDesk(session).conflicts();
    if (!conflicts) {
        return fail(conflicts.error());
    }
    QList<ConflictLine> lines;
    for (const DraftConflict& conflict : *conflicts) {
        const Result<QString> subject = subjectLine(session, conflict.other.draft.subject);
        lines.append({conflict, subject ? *subject : QString()});
    }
    return lines;
}

} // namespace

DraftsPage::DraftsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_card(new CardFrame(tr("Not registered yet")))
{
    m_frame->showBack([this] { context().navigator->goBack(); });
    auto* conflicts = new QWidget;
    m_conflicts = new QVBoxLayout(conflicts);
    m_conflicts->setContentsMargins(0, 0, 0, 0);
    m_conflicts->setSpacing(16);
    m_frame->add(conflicts);
    m_frame->add(m_card);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

QString DraftsPage::title() const
{
    return tr("Your drafts");
}

void DraftsPage::refresh()
{
    showDrafts();
    showConflicts();
}

void DraftsPage::showConflicts()
{
    book().run(readConflicts, this, [this](const Result<QList<ConflictLine>>& lines) {
        while (QLayoutItem* item = m_conflicts->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        if (!lines) {
            m_frame->messages()->say(MessageBar::Kind::Error, lines.error().text);
            return;
        }
        for (const ConflictLine& line : *lines) {
            showConflict(line.conflict, line.subject);
        }
    });
}

void DraftsPage::showConflict(const DraftConflict& conflict, const QString& subject)
{
    const FormDraft& other = conflict.other.draft;
    const FormDefinition* form = context().forms().current(other.formId);
    auto* card = new ConflictCard(draftConflict(conflict, context().forms()));
    card->setTheirName(
        tr("You at the workstation %1, %2").arg(conflict.other.station, shownDateTime(other.savedAt)));
    connect(card, &ConflictCard::resolved, this, [this, conflict](const QJsonObject& merged) {
        const QJsonObject answers = mergedDraft(conflict, merged);
        book().run(
            [conflict, answers](Session& session) { return PenDesk(session).resolve(conflict, answers); },
            this,
            [this](const Result<void>& done) {
                if (!done) {
                    m_frame->messages()->say(MessageBar::Kind::Error, done.error().text);
                    return;
                }
                m_frame->messages()->say(MessageBar::Kind::Done, tr("The draft is as you chose."));
                refresh();
            });
    });
    connect(card, &ConflictCard::cancelled, this, [this] { context().navigator->goBack(); });
    m_conflicts->addWidget(mutedText(form ? tr("%1 – %2").arg(form->title, subject) : subject));
    m_conflicts->addWidget(card);
}

void DraftsPage::showDrafts()
{
    book().run(readDrafts, this, [this](const Result<QList<KeptDraft>>& lines) {
        m_card->clearBody();
        if (!lines) {
            m_frame->messages()->say(MessageBar::Kind::Error, lines.error().text);
            return;
        }
        if (lines->isEmpty()) {
            m_card->add(mutedText(tr("There are no drafts. Everything you have written is registered.")));
        }
        for (const KeptDraft& line : *lines) {
            const FormDefinition* form = context().forms().current(line.draft.formId);
            auto* row = new ListRow({line.draft.formId, form ? form->title : line.draft.formId, line.subject,
                                     tr("Draft %1").arg(shownDateTime(line.draft.savedAt)), Pill::Tone::Warn,
                                     QStringLiteral("edit")});
            connect(row, &ListRow::clicked, this, [this, draft = line.draft] {
                context().navigator->openForm({draft.subject, draft.formId, {}, false});
            });
            m_card->add(row);
        }
    });
}

} // namespace lotsbok
