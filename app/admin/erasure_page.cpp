// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/erasure_page.h"

#include "app/admin/reading_notice.h"
#include "app/widgets/card.h"
#include "app/widgets/data_list.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "core/session/backup_desk.h"
#include "exchange/office_papers.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int widestErasure = 900;

ListRow::Content dueRow(const DueErasure& file)
{
    const bool isErased = file.decision && file.decision->outcome == ErasureOutcome::Erase;
    const bool needsWord = file.retention.outcome == RetentionOutcome::NeedsDecision;
    return {
        {},
        ErasurePage::tr("Case %1").arg(file.number),
        ErasurePage::tr("At the latest %1. %2").arg(shownDate(file.retention.latest), file.retention.reason),
        needsWord        ? ErasurePage::tr("Day of birth unknown")
        : !file.decision ? ErasurePage::tr("Not decided")
        : isErased       ? ErasurePage::tr("To be erased")
                         : ErasurePage::tr("To be kept"),
        isErased || needsWord ? Pill::Tone::Warn : Pill::Tone::Neutral,
        {}};
}

} // namespace

ErasurePage::ErasurePage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
    , m_due(new CardFrame(tr("Files whose time is out")))
    , m_decision(nullptr)
    , m_acts(new CardFrame(tr("Certificates of erasure")))
    , m_copies(new CardFrame(tr("Copies that may still hold what was erased")))
    , m_about(bodyText({}))
    , m_form(new FieldForm)
    , m_reason(new QLineEdit)
    , m_child(new QCheckBox(tr("The file holds a child-protection investigation")))
    , m_keep(button(tr("Keep the file")))
    , m_toErase(button(tr("It is to be erased")))
    , m_erase(primaryButton(tr("Erase…")))
    , m_writes(noticeReading(*given.book, m_frame->messages()))
{
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_frame->setMaximumContentWidth(widestErasure);
    m_frame->setSubtitle(
        tr("A closed file is erased five years after the last note, with the exceptions of the "
           "law. What stays is a certificate without personal data."));
    m_decision = makeDecision();
    m_decision->hide();
    m_frame->add(m_due);
    m_frame->add(m_decision);
    m_frame->add(m_acts);
    m_frame->add(m_copies);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

CardFrame* ErasurePage::makeDecision()
{
    auto* card = new CardFrame(tr("Decision"));
    m_form->add(tr("Reason"), m_reason, tr("Needed for a file that is kept, such as a running lawsuit."));
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_toErase, m_keep, m_erase}) {
        buttons->addWidget(each);
    }
    card->add(m_about);
    card->add(m_child);
    card->add(m_form);
    card->add(buttons);
    for (QWidget* each : {static_cast<QWidget*>(m_child), static_cast<QWidget*>(m_form),
                          static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_toErase)}) {
        each->setVisible(m_writes);
    }
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(ErasureOutcome::Keep); });
    connect(m_toErase, &QPushButton::clicked, this, [this] { decide(ErasureOutcome::Erase); });
    connect(m_erase, &QPushButton::clicked, this, &ErasurePage::askToErase);
    return card;
}

QString ErasurePage::title() const
{
    return tr("Erasure of closed files");
}

void ErasurePage::focusFirst()
{
    if (auto* row = m_due->findChild<ListRow*>()) {
        row->setFocus();
    } else {
        setFocus();
    }
}

void ErasurePage::fail(const Error& error)
{
    m_frame->messages()->say(MessageBar::Kind::Error, error.text);
}

void ErasurePage::refresh()
{
    book().run(
        [](Session& session) -> Result<Loaded> {
            ErasureDesk desk(session);
            const auto due = desk.due();
            const auto acts = desk.acts();
            if (!due || !acts) {
                return lotsbok::fail(!due ? due.error() : acts.error());
            }
            return Loaded{*due, *acts, BackupDesk(session).copiesThatHoldErased().value_or(QStringList())};
        },
        this,
        [this](const Result<Loaded>& loaded) {
            if (loaded) {
                show(*loaded);
            } else {
                fail(loaded.error());
            }
        });
}

void ErasurePage::show(const Loaded& loaded)
{
    m_files = loaded.due;
    showDue();
    showActs(loaded.acts);
    showCopies(loaded.copies);
    const auto chosen = std::find_if(m_files.begin(), m_files.end(),
                                     [this](const DueErasure& file) { return file.id == m_chosen; });
    if (chosen != m_files.end()) {
        choose(*chosen);
    } else {
        const bool hadKeyboard = m_decision->isVisible();
        m_chosen.reset();
        m_decision->hide();
        if (hadKeyboard) { // it stays on this page
            focusFirst();
        }
    }
}

void ErasurePage::showDue()
{
    m_due->clearBody();
    if (m_files.isEmpty()) {
        m_due->add(mutedText(tr("No file is to be erased now.")));
    }
    for (const DueErasure& file : std::as_const(m_files)) {
        auto* row = new ListRow(dueRow(file));
        connect(row, &ListRow::clicked, this, [this, file] {
            m_reason->setText(file.decision ? file.decision->reason : QString());
            m_child->setChecked(file.decision && file.decision->childProtection);
            choose(file);
            if (m_writes) {
                m_toErase->setFocus();
            }
        });
        m_due->add(row);
    }
}

void ErasurePage::choose(const DueErasure& file)
{
    m_chosen = file.id;
    const bool dated = file.retention.outcome == RetentionOutcome::Dated;
    const QString decided =
        file.decision ? tr("Decided on %1 by %2.").arg(shownDateTime(file.decision->at), file.decision->by)
        : dated       ? tr("Nobody has decided yet.")
                : tr("Record the day of birth as a judgement in the case first; it decides whether the file "
                     "is kept for research.");
    m_about->setText(tr("Case %1. %2 %3").arg(file.number, file.retention.reason, decided));
    m_toErase->setEnabled(dated);
    m_erase->setVisible(m_writes && file.decision && file.decision->outcome == ErasureOutcome::Erase);
    m_decision->show();
}

void ErasurePage::decide(ErasureOutcome outcome)
{
    if (!m_chosen) {
        return;
    }
    const QString reason = m_reason->text().trimmed();
    if (outcome == ErasureOutcome::Keep && reason.isEmpty()) {
        m_form->setProblem(m_reason, tr("Say why the file is kept."));
        m_reason->setFocus();
        return;
    }
    m_form->clearProblems();
    book().run([id = *m_chosen, outcome, reason, child = m_child->isChecked()](
                   Session& session) { return ErasureDesk(session).decide(id, outcome, reason, child); },
               this,
               [this](const Result<ErasureDecision>& decision) {
                   if (!decision) {
                       fail(decision.error());
                       return;
                   }
                   m_frame->messages()->say(MessageBar::Kind::Done, tr("The decision is kept."));
                   refresh();
               });
}

void ErasurePage::askToErase()
{
    if (!m_chosen) {
        return;
    }
    m_frame->messages()->say(
        MessageBar::Kind::Warning,
        tr("The file is erased with everything in it: records, forms, documents, releases and history. It "
           "cannot be undone."),
        {{tr("Erase the file"), [this, id = *m_chosen] { erase(id); }},
         {tr("Do not erase"), [this] { m_frame->messages()->clear(); }}});
}

void ErasurePage::erase(CaseId id)
{
    m_erase->setEnabled(false);
    book().run([id](Session& session) { return ErasureDesk(session).run(id); }, this,
               [this](const Result<ErasureDone>& done) {
                   m_erase->setEnabled(true);
                   if (!done) {
                       fail(done.error());
                       return;
                   }
                   m_chosen.reset();
                   if (done->listProblem.isEmpty()) {
                       m_frame->messages()->say(MessageBar::Kind::Done,
                                                tr("The file is erased. The certificate is below."));
                   } else {
                       m_frame->messages()->say(
                           MessageBar::Kind::Warning,
                           tr("The file is erased, but a copy beside the book was not renewed: %1")
                               .arg(done->listProblem));
                   }
                   refresh();
               });
}

void ErasurePage::showActs(const QList<ErasureAct>& acts)
{
    m_acts->clearBody();
    if (acts.isEmpty()) {
        m_acts->add(mutedText(tr("Nothing was erased yet.")));
    }
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        auto* list = new DataList;
        for (const auto& [label, value] : ErasureDesk::certificate(*act)) {
            list->add(label, value);
        }
        m_acts->add(list);
        if (!m_writes) {
            continue; // a paper that leaves is written into the log
        }
        auto* save = button(tr("Save as PDF…"), QStringLiteral("save"));
        save->setAccessibleName(tr("Save the certificate of %1 as PDF").arg(shownDateTime(act->erasedAt)));
        connect(save, &QPushButton::clicked, this, [this, act = *act] { saveCertificate(act); });
        auto* row = new FlowLayout;
        row->addWidget(save);
        m_acts->add(row);
    }
}

void ErasurePage::saveCertificate(const ErasureAct& act)
{
    const QString suggestion =
        QFileInfo(book().path()).absolutePath() + QLatin1Char('/') + tr("certificate-of-erasure.pdf");
    context().platform->askPath(this, {tr("Save the certificate"), suggestion, tr("PDF (*.pdf)"), true},
                                [this, act](const QString& path) {
                                    if (path.isEmpty()) {
                                        return;
                                    }
                                    const Disclosure::OfficePaper paper = erasurePaper(act);
                                    book().run(
                                        [paper, path](Session& session) {
                                            return Disclosure(session).officePaperToFile(paper, path);
                                        },
                                        this,
                                        [this](const Result<Disclosure::Released>& written) {
                                            if (written) {
                                                m_frame->messages()->say(MessageBar::Kind::Done,
                                                                         tr("The certificate is saved."));
                                            } else {
                                                fail(written.error());
                                            }
                                        });
                                });
}

void ErasurePage::showCopies(const QStringList& copies)
{
    m_copies->clearBody();
    m_copies->setVisible(!copies.isEmpty());
    if (copies.isEmpty()) {
        return;
    }
    m_copies->add(
        mutedText(tr("They were made before the last erasure. The series removes them in time; a copy "
                     "that is restored forgets what was erased when it is first opened.")));
    m_copies->add(bodyText(copies.join(QLatin1Char('\n'))));
    if (!m_writes) {
        return;
    }
    auto* remove = button(tr("Remove these copies"));
    connect(remove, &QPushButton::clicked, this, [this, copies] { removeCopies(copies); });
    auto* row = new FlowLayout;
    row->addWidget(remove);
    m_copies->add(row);
}

void ErasurePage::removeCopies(const QStringList& copies)
{
    book().run([copies](Session& session) { return BackupDesk(session).removeCopies(copies); }, this,
               [this](const Result<void>& removed) {
                   if (removed) {
                       m_frame->messages()->say(MessageBar::Kind::Done, tr("The copies are removed."));
                   } else {
                       fail(removed.error());
                   }
                   refresh();
               });
}

} // namespace lotsbok
