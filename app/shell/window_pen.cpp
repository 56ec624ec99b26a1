// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_mode/client_mode_page.h"
#include "app/shell/drafts_page.h"
#include "app/shell/forms_watch.h"
#include "app/shell/last_place.h"
#include "app/shell/main_window.h"
#include "app/shell/pen_bar.h"
#include "app/shell/pen_watch.h"
#include "app/widgets/message_bar.h"

#include <QVBoxLayout>

namespace lotsbok {

// Several workstations: who writes, and what changes in the window when the pen comes or goes.

PenBar* MainWindow::penBar() const
{
    return m_penBar;
}

MessageBar* MainWindow::penMessages() const
{
    return m_penMessages;
}

void MainWindow::addPenBar(QVBoxLayout* column)
{
    m_penMessages = new MessageBar;
    m_penBar = new PenBar;
    column->insertWidget(0, m_penMessages);
    column->addWidget(m_penBar);
    connect(m_penBar, &PenBar::askWanted, this, [this] { m_pen->ask(); });
    connect(m_penBar, &PenBar::withdrawWanted, this, [this] { m_pen->withdraw(); });
    connect(m_penBar, &PenBar::takeOverWanted, this, [this] { m_pen->takeOver(); });
    if (m_pen) {
        showPen(m_pen->state());
    }
}

void MainWindow::startPen()
{
    m_pen = std::make_unique<PenWatch>(*m_book, *m_idle);
    connect(m_pen.get(), &PenWatch::stateChanged, this, &MainWindow::showPen);
    connect(m_pen.get(), &PenWatch::turned, this, &MainWindow::penTurned);
    offerConflicts();
    connect(m_pen.get(), &PenWatch::failed, this,
            [this](const Error& error) { m_penMessages->say(MessageBar::Kind::Error, error.text); });
}

void MainWindow::showPen(const PenState& state)
{
    m_penBar->showState(state, toLocalTime(m_platform.clock->nowUtc()).date());
    if (!state.asker) {
        if (m_penMessages->kind() == MessageBar::Kind::Warning) {
            m_penMessages->clear(); // who asked has it, or no longer wants it
        }
        return;
    }
    m_penMessages->say(MessageBar::Kind::Warning,
                       tr("%1 asks for the pen, to be able to write.").arg(state.asker->name),
                       {{tr("Hand over"), [this] { m_pen->give(); }}, {tr("Not now"), [this] {
                                                                           m_penMessages->clear();
                                                                           m_pen->refuse();
                                                                       }}});
}

void MainWindow::penTurned(const PenTurn& turn)
{
    m_forms->look();
    // A newer copy is read by what is opened next: a page that read it by itself would log a reading that
    // nobody made.
    if (turn.gotPen || turn.gavePen || turn.lostPen) {
        buildAgain();
    }
    if (turn.gotPen) {
        m_penMessages->say(MessageBar::Kind::Done, tr("You have the pen."));
        offerDrafts();
        offerConflicts();
    } else if (turn.gavePen) {
        m_penMessages->say(MessageBar::Kind::Info,
                           tr("You have handed over the pen. What you write now is kept as drafts."));
    } else if (turn.lostPen) {
        m_penMessages->say(
            MessageBar::Kind::Error,
            tr("Somebody has taken over the pen while this computer did not answer. Everything you saved "
               "before is there; what you write now is kept as drafts."));
    } else if (turn.refused) {
        m_penMessages->say(MessageBar::Kind::Info, tr("The one who writes needs the pen for a while yet."));
    }
    if (turn.merged.conflicts > 0) {
        offerConflicts();
    }
    if (turn.merged.damaged > 0 || turn.merged.refused > 0) {
        m_penMessages->say(MessageBar::Kind::Error,
                           tr("What another workstation has noted down is damaged or was changed. It was put "
                              "aside, and the log says from where it came."));
    }
}

void MainWindow::offerConflicts()
{
    m_book->run([](Session& session) { return PenDesk(session).conflicts(); }, m_workspace,
                [this](const Result<QList<DraftConflict>>& conflicts) {
                    if (!conflicts || conflicts->isEmpty()) {
                        return;
                    }
                    m_penMessages->say(
                        MessageBar::Kind::Info,
                        tr("%n draft(s) of yours were changed at two workstations. Both are kept.", nullptr,
                           int(conflicts->size())),
                        {{tr("Choose"), [this] {
                              m_penMessages->clear();
                              push(new DraftsPage(context()));
                          }}});
                });
}

// What pages show and offer follows from who may write. What is typed is a draft before they go.
void MainWindow::buildAgain()
{
    m_buildsAgain = m_clientMode != nullptr;
    if (m_buildsAgain) {
        return; // while the screen is turned to the person nothing else comes into view
    }
    for (Page* page : std::as_const(m_pushed)) {
        page->saveNow();
    }
    for (Page* page : std::as_const(m_made)) {
        page->saveNow();
    }
    savePlace();
    const CommandId where = m_current;
    m_left = {m_book->path(), m_book->user().loginName, QLatin1String(command(where).iconName), m_note};
    closeWorkspace();
    makeWorkspace();
    restorePlace();
}

} // namespace lotsbok
