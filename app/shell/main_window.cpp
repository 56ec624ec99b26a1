// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/admin/administrator_page.h"
#include "app/admin/sealed_files_page.h"
#include "app/admin/settings_page.h"
#include "app/client_mode/client_mode_page.h"
#include "app/clients/clients_page.h"
#include "app/contacts/contacts_page.h"
#include "app/district/district_page.h"
#include "app/forms/page_draft.h"
#include "app/meetings/meetings_page.h"
#include "app/shell/alarm_watch.h"
#include "app/shell/app_settings.h"
#include "app/shell/clipboard_guard.h"
#include "app/shell/district_words.h"
#include "app/shell/drafts_page.h"
#include "app/shell/forms_watch.h"
#include "app/shell/idle_watch.h"
#include "app/shell/navigation.h"
#include "app/shell/new_book_page.h"
#include "app/shell/pen_watch.h"
#include "app/shell/role_commands.h"
#include "app/shell/session_watch.h"
#include "app/shell/unlock_page.h"
#include "app/staff/staff_page.h"
#include "app/style/icons.h"
#include "app/today/today_page.h"
#include "app/widgets/accessible_tabs.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/return_presses.h"
#include "forms/widgets/spelling.h"
#include "translations/install_translations.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int anchorEveryMs = 5 * 60 * 1000;
const QSize defaultSize(1280, 820);
const QSize smallestSize(940, 560);

QList<CommandId> pagesFor(const SessionThread& book)
{
    QList<CommandId> pages;
    for (const auto page : {CommandId::GoToday, CommandId::GoClients, CommandId::GoMeetings,
                            CommandId::GoContacts, CommandId::GoStaff, CommandId::GoDistrict}) {
        if (mayUse(page, book)) {
            pages.append(page);
        }
    }
    return pages;
}

} // namespace

MainWindow::MainWindow(Platform platform, AppSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_platform(std::move(platform))
    , m_settings(settings)
    , m_unlock(new UnlockPage(m_platform))
    , m_stack(new QStackedWidget)
    , m_idle(new IdleWatch(this))
    , m_spelling(new Spelling(m_platform.dictionary, this))
    , m_clipboard(new ClipboardGuard(m_platform.ownsClipboard, this))
    , m_lockedAlarms(new LockedAlarms(m_platform.clock, this))
{
    installAccessibleTabs();
    setWindowTitle(QStringLiteral("Lotsbok"));
    setWindowIcon(logo());
    setMinimumSize(smallestSize);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(m_unlock);
    makeActions();
    qApp->installEventFilter(new ReturnPresses(this));
    connect(m_unlock, &UnlockPage::unlocked, this, [this] { open(m_unlock->takeSession()); });
    connect(m_unlock, &UnlockPage::administers, this, &MainWindow::administer);
    connect(m_unlock, &UnlockPage::newBookWanted, this, &MainWindow::showNewBook);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    if (m_platform.watchesSession) {
        m_session = new SessionWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), this);
        connect(m_session, &SessionWatch::leaving, this, &MainWindow::lock);
        m_session->start();
    }
    connect(m_lockedAlarms, &LockedAlarms::cameDue, this, &MainWindow::tellLockedAlarms);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::updateUndo);
    m_anchorTimer.setInterval(anchorEveryMs);
    connect(&m_anchorTimer, &QTimer::timeout, this,
            [this] { m_book->post([](Session& session) { (void)session.anchor(); }); });
    resize(defaultSize);
    restoreGeometry(m_settings.windowGeometry());
    updateActions();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // what goes with it still moves the keyboard
    closeBook();
}

Page* MainWindow::currentPage() const
{
    return m_pages ? qobject_cast<Page*>(m_pages->currentWidget()) : nullptr;
}

PageContext MainWindow::context()
{
    return {m_book.get(), &m_platform, &m_settings, this, m_words.get(), m_forms.get()};
}

void MainWindow::begin(const StartOptions& options)
{
    m_note = options.note;
    m_left = options;
    m_unlock->setNote(m_note);
    m_unlock->setBook(options.book.isEmpty() ? m_settings.lastBook() : options.book, options.loginName);
    m_unlock->focusFirst();
    m_lockedAlarms->setMoments(momentsFromText(options.alarms));
    if (options.page == QLatin1String(kFilesPage)) {
        showFiles(m_unlock->bookPath(), options.loginName);
    }
}

void MainWindow::open(std::unique_ptr<Session> session)
{
    open(std::make_unique<SessionThread>(std::move(session)));
}

void MainWindow::open(std::unique_ptr<SessionThread> book)
{
    closeBook();
    m_book = std::move(book);
    m_settings.setLastBook(m_book->path());
    m_lockedAlarms->setMoments({});
    m_clipboard->start();
    m_spelling->setOn(m_settings.spelling());
    m_words = std::make_unique<DistrictWords>(*m_book, *m_spelling);
    m_forms = std::make_unique<FormsWatch>(*m_book); // before the pages ask for anything
    m_alarms = std::make_unique<AlarmWatch>(*m_book);
    connect(m_words.get(), &DistrictWords::said, this,
            [this](const QString& sentence) { m_notice->say(MessageBar::Kind::Done, sentence); });
    connect(m_words.get(), &DistrictWords::failed, this,
            [this](const Error& error) { m_notice->say(MessageBar::Kind::Error, error.text); });
    connect(m_forms.get(), &FormsWatch::said, this, [this](const QString& sentence, bool isProblem) {
        m_notice->say(isProblem ? MessageBar::Kind::Warning : MessageBar::Kind::Info, sentence);
    });
    connect(m_alarms.get(), &AlarmWatch::raised, this, &MainWindow::tellAlarms);
    makeWorkspace();
    restorePlace();
    m_idle->setLimitSeconds(m_settings.lockMinutes() * 60);
    m_idle->start();
    m_anchorTimer.start();
    startPen();
    offerDrafts();
}

AdministratorPage* MainWindow::administrator() const
{
    return m_administrator;
}

void MainWindow::administer()
{
    closeBook();
    m_administrator = new AdministratorPage(m_platform, m_unlock->takeDesk());
    connect(m_administrator, &AdministratorPage::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    m_settings.setLastBook(m_administrator->bookPath());
    m_stack->addWidget(m_administrator);
    m_stack->setCurrentWidget(m_administrator);
    m_administrator->focusFirst();
    m_idle->setLimitSeconds(m_settings.lockMinutes() * 60);
    m_idle->start();
    updateActions();
}

void MainWindow::lockAdministrator()
{
    const QString path = m_administrator->bookPath();
    const QString loginName = m_administrator->loginName();
    m_idle->stop();
    delete m_administrator;
    updateActions();
    showUnlock();
    m_unlock->setBook(path, loginName);
    m_settings.setLastBook(path);
    m_settings.setWindowGeometry(saveGeometry());
    restartLocked({path, QStringLiteral("--user"), loginName});
}

void MainWindow::restartLocked(QStringList arguments)
{
    if (!m_platform.restart) {
        return;
    }
    if (!m_note.isEmpty()) {
        arguments << QStringLiteral("--note") << m_note;
    }
    m_platform.restart(arguments);
}

void MainWindow::lock()
{
    if (m_administrator) {
        lockAdministrator();
        return;
    }
    if (m_book) {
        lockOnto(QLatin1String(command(m_current).iconName));
    }
}

void MainWindow::lockOnto(const QString& page)
{
    const QString path = m_book->path();
    const QString loginName = m_book->user().loginName;
    m_left = {path, loginName, page, m_note};
    savePlace();
    const auto moments = m_alarms->lookLast();
    closeBook();
    showUnlock();
    m_unlock->setBook(path, loginName);
    m_lockedAlarms->setMoments(*moments);
    m_settings.setWindowGeometry(saveGeometry());
    QStringList arguments{path, QStringLiteral("--user"), loginName, QStringLiteral("--page"), m_left.page};
    if (!moments->isEmpty()) {
        arguments << QStringLiteral("--alarms") << momentsText(*moments);
    }
    restartLocked(arguments);
}

// The page that asked goes with the book, so it must have returned first.
void MainWindow::careForFiles()
{
    QTimer::singleShot(0, this, [this] {
        if (m_book) {
            const QString loginName = m_book->user().loginName;
            lockOnto(QLatin1String(kFilesPage));
            showFiles(m_unlock->bookPath(), loginName);
        }
    });
}

void MainWindow::showFiles(const QString& path, const QString& loginName)
{
    auto* page = new SealedFilesPage(m_platform, path);
    connect(page, &SealedFilesPage::left, this, [this, page, loginName] {
        m_settings.setLastBook(page->bookPath());
        m_unlock->setBook(page->bookPath(), loginName);
        showUnlock();
        page->deleteLater();
    });
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->focusFirst();
}

// Drafts first, then everything that holds what was read, then the book itself.
void MainWindow::closeBook()
{
    m_idle->stop();
    m_anchorTimer.stop();
    if (!m_book) {
        return;
    }
    for (Page* page : std::as_const(m_pushed)) {
        page->saveNow();
    }
    for (Page* page : std::as_const(m_made)) {
        page->saveNow();
    }
    m_book->post([](Session& session) { (void)session.anchor(); });
    closeWorkspace();
    m_clipboard->stop();
    m_pen.reset();
    m_alarms.reset();
    m_forms.reset();
    m_words.reset();
    m_book.reset();
}

void MainWindow::closeWorkspace()
{
    m_made.clear();
    m_pushed.clear();
    ClientModePage* turned = m_clientMode;
    m_clientMode.clear(); // focus moves while it goes, and asks whether it is shown
    delete turned;
    m_pages.clear(); // focus moves while the pages go, and asks for the current one
    delete m_workspace;
    updateActions();
}

void MainWindow::makeWorkspace()
{
    const QList<CommandId> pages = pagesFor(*m_book);
    m_workspace = new QWidget;
    m_pages = new QStackedWidget;
    m_navigation = new Navigation(pages);
    m_notice = new MessageBar;
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::runCommand);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    addPenBar(right);
    auto* row = new QHBoxLayout(m_workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    m_navigation->fitTo(width());
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    if (pages.isEmpty()) {
        go(CommandId::GoSettings);
    } else {
        go(pages.contains(CommandId::GoClients) ? CommandId::GoClients : pages.first());
    }
}

void MainWindow::showUnlock()
{
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->focusFirst();
}

void MainWindow::showNewBook()
{
    auto* page = new NewBookPage(m_platform);
    connect(page, &NewBookPage::cancelled, this, [this, page] {
        showUnlock();
        page->deleteLater();
    });
    connect(page, &NewBookPage::finished, this, [this, page] {
        open(page->takeBook());
        page->deleteLater();
    });
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->focusFirst();
}

Page* MainWindow::makePage(CommandId id)
{
    switch (id) {
    case CommandId::GoToday:
        return new TodayPage(context());
    case CommandId::GoMeetings:
        return new MeetingsPage(context());
    case CommandId::GoContacts:
        return new ContactsPage(context());
    case CommandId::GoStaff:
        return new StaffPage(context());
    case CommandId::GoDistrict:
        return new DistrictPage(context());
    case CommandId::GoSettings:
        return new SettingsPage(context());
    default:
        return new ClientsPage(context());
    }
}

void MainWindow::go(CommandId id)
{
    const bool isPage = id == CommandId::GoSettings || pagesFor(*m_book).contains(id);
    if (!isPage) {
        return;
    }
    while (!m_pushed.isEmpty()) {
        Page* page = m_pushed.takeLast();
        page->saveNow();
        page->deleteLater();
    }
    Page*& page = m_made[id];
    if (!page) {
        page = makePage(id);
        m_pages->addWidget(page);
        connect(page, &Page::offersChanged, this, &MainWindow::updateActions);
    }
    m_current = id;
    m_navigation->setCurrent(id);
    present(page);
}

void MainWindow::push(Page* page)
{
    m_pages->addWidget(page);
    connect(page, &Page::offersChanged, this, &MainWindow::updateActions);
    m_pushed.append(page);
    present(page);
}

// Nothing is written there, so Escape may leave it.
void MainWindow::pushToLookAt(Page* page)
{
    push(page);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &MainWindow::goBack);
}

void MainWindow::present(Page* page)
{
    m_pages->setCurrentWidget(page);
    page->refresh();
    page->focusFirst();
    updateActions();
}

void MainWindow::goBack()
{
    if (m_pushed.isEmpty()) {
        return;
    }
    Page* page = m_pushed.takeLast();
    page->saveNow();
    m_pages->removeWidget(page);
    page->deleteLater();
    present(m_pushed.isEmpty() ? m_made.value(m_current) : m_pushed.last());
}

// The page that asked is one of those taken away, so it must have returned first.
void MainWindow::appearanceChanged()
{
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::lockTimeChanged()
{
    m_idle->setLimitSeconds(m_settings.lockMinutes() * 60);
}

void MainWindow::rebuild()
{
    applyTheme(*qApp, m_settings.appearance());
    installTranslations(*qApp, m_settings.language());
    for (const Command& each : commands()) {
        m_actions.value(each.id)->setText(each.label());
    }
    const CommandId where = m_current;
    if (m_book) {
        closeWorkspace();
        makeWorkspace();
        go(where);
    }
}

void MainWindow::offerDrafts()
{
    m_book->run([](Session& session) { return formDrafts(session); }, m_workspace,
                [this](Result<QList<FormDraft>> drafts) {
                    if (!drafts || drafts->isEmpty()) {
                        return;
                    }
                    m_notice->say(
                        MessageBar::Kind::Info,
                        tr("%n draft(s) of yours are not registered yet.", nullptr, int(drafts->size())),
                        {{tr("Show the drafts"), [this] {
                              m_notice->clear();
                              push(new DraftsPage(context()));
                          }}});
                });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_navigation) {
        m_navigation->fitTo(width());
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    closeBook();
    event->accept();
}

} // namespace lotsbok
