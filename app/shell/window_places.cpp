// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/case_page.h"
#include "app/client_mode/client_mode_page.h"
#include "app/clients/clients_page.h"
#include "app/forms/fill_in_page.h"
#include "app/forms/preview_page.h"
#include "app/shell/last_place.h"
#include "app/shell/main_window.h"
#include "app/widgets/message_bar.h"

#include <QStackedWidget>
#include <utility>

namespace lotsbok {

// Where the window goes: pages that open one another, and the place that is found again after a lock.

// In the book, because it tells about whom somebody was at work; the arguments of the next start only name
// the page.
void MainWindow::savePlace()
{
    std::optional<Place> place;
    for (auto page = m_pushed.crbegin(); page != m_pushed.crend() && !place; ++page) {
        place = (*page)->place();
    }
    const Page* page = m_made.value(m_current);
    if (!place && page) {
        place = page->place();
    }
    if (place) {
        keepPlace(*m_book, *place);
    }
}

void MainWindow::restorePlace()
{
    const StartOptions left = std::exchange(m_left, {});
    if (left.loginName != m_book->user().loginName || left.page.isEmpty()) {
        return;
    }
    for (const Command& each : commands()) {
        if (each.group == CommandGroup::Go && left.page == QLatin1String(each.iconName)) {
            go(each.id);
        }
    }
    m_book->run([](Session& session) { return takePlace(session); }, m_workspace,
                [this, here = QPointer<Page>(currentPage())](const std::optional<Place>& place) {
                    if (!place || !here || here != currentPage()) {
                        return; // nothing, or the person has gone on
                    }
                    if (const auto section = caseSectionOf(*place)) {
                        openCase(*CaseId::parse(place->subject.id.toString(QUuid::WithoutBraces)), *section,
                                 {});
                    } else if (isOfPage(*place)) {
                        here->restore(*place);
                    } else {
                        openForm({place->subject, place->formId, {}, false});
                    }
                });
}

void MainWindow::openForm(const FormRequest& request)
{
    m_notice->clear();
    push(new FillInPage(context(), request));
}

void MainWindow::openPreview(const FormResponse& response)
{
    pushToLookAt(new PreviewPage(context(), response));
}

void MainWindow::openDraftPreview(const FormDraft& draft)
{
    pushToLookAt(new PreviewPage(context(), draft));
}

void MainWindow::openClient(ClientId id)
{
    go(CommandId::GoClients);
    if (auto* page = qobject_cast<ClientsPage*>(m_made.value(CommandId::GoClients))) {
        page->showClient(id);
    }
}

void MainWindow::openCase(CaseId id, CaseSectionId section, const QString& entry)
{
    m_notice->clear();
    if (auto* page = qobject_cast<CasePage*>(currentPage()); page && page->caseId() == id) {
        page->showSection(section, entry);
        return;
    }
    push(new CasePage(context(), id, section, entry));
}

void MainWindow::openCommand(CommandId page, const std::optional<Place>& at)
{
    go(page);
    if (Page* shown = currentPage(); shown && at && shown == m_made.value(page)) {
        shown->restore(*at);
    }
}

ClientModePage* MainWindow::clientMode() const
{
    return m_clientMode;
}

// Beside the workspace and not in it: no navigation, notices or commands while the person looks.
void MainWindow::openClientMode(CaseId id)
{
    if (m_clientMode) {
        return;
    }
    m_clientMode = new ClientModePage(context(), id, m_stack);
    m_stack->addWidget(m_clientMode);
    connect(m_clientMode, &ClientModePage::left, this, &MainWindow::leaveClientMode);
    m_stack->setCurrentWidget(m_clientMode);
    m_clientMode->refresh();
    m_clientMode->focusFirst();
    updateActions();
}

void MainWindow::leaveClientMode()
{
    m_stack->setCurrentWidget(m_workspace);
    m_clientMode->deleteLater();
    m_clientMode.clear();
    if (m_buildsAgain) {
        buildAgain();
    } else if (Page* page = currentPage()) {
        present(page);
    }
}

} // namespace lotsbok
