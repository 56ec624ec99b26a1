// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace lotsbok {

class AdministratorPage;
class AlarmWatch;
class ClientModePage;
class ClipboardGuard;
class DistrictWords;
class FormsWatch;
class IdleWatch;
class LockedAlarms;
class MessageBar;
struct PenState;
struct PenTurn;
class Navigation;
class Palette;
class PenBar;
class PenWatch;
class SessionWatch;
class Spelling;
class UnlockPage;

/// In place of a page: the sealed files of the book, which stays locked.
constexpr auto kFilesPage = "sealed-files";

/// What the program was started with.
struct StartOptions {
    QString book{};
    QString loginName{};
    QString page{};   ///< where the user was at the lock, as --page names it; or kFilesPage
    QString note{};   ///< shown under the unlock fields; for demo books
    QString alarms{}; ///< moments of meetings that were not ended, as momentsText() writes them
};

/// The window: the unlock page while locked, navigation and pages while a book is open. Owns the open book.
/// Its title never holds personal data.
class MainWindow : public QWidget, private Navigator {
    Q_OBJECT

public:
    MainWindow(Platform platform, AppSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Query
    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }
    [[nodiscard]] SessionThread* book() const { return m_book.get(); }
    [[nodiscard]] const FormCatalogue& forms() { return context().forms(); } ///< of the open book
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] UnlockPage* unlockPage() const { return m_unlock; }
    [[nodiscard]] QAction* action(CommandId id) const { return m_actions.value(id); }
    [[nodiscard]] MessageBar* notice() const;               ///< over the pages, while a book is open
    [[nodiscard]] Palette* commandPalette() const;          ///< while it is shown
    [[nodiscard]] ClientModePage* clientMode() const;       ///< while it is shown
    [[nodiscard]] AdministratorPage* administrator() const; ///< while one without a key is signed in
    [[nodiscard]] Spelling* spelling() const { return m_spelling; }
    [[nodiscard]] AlarmWatch* alarms() const { return m_alarms.get(); }
    [[nodiscard]] PenWatch* pen() const { return m_pen.get(); }
    [[nodiscard]] PenBar* penBar() const;          ///< under the pages, while a book is open
    [[nodiscard]] MessageBar* penMessages() const; ///< over the pages: who asks for the pen

    // Operations
    void begin(const StartOptions& options); ///< after the first paint: looks at the book
    void open(std::unique_ptr<Session> session);
    void open(std::unique_ptr<SessionThread> book);
    void lock(); ///< closes the book at once, never asks, and starts the program anew into the lock screen
    void runCommand(CommandId id);
    void go(CommandId page);
    void openClient(ClientId id) override;
    void openCase(CaseId id, CaseSectionId section, const QString& entry) override;
    void openClientMode(CaseId id) override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< undo and redo where no field has the keyboard

private:
    // Navigator
    void openForm(const FormRequest& request) override;
    void openPreview(const FormResponse& response) override;
    void openDraftPreview(const FormDraft& draft) override;
    void openCommand(CommandId page, const std::optional<Place>& at) override;
    void pushPage(Page* page) override { push(page); }
    void goBack() override;
    void appearanceChanged() override;
    void lockTimeChanged() override;
    void careForFiles() override;

    void makeActions();
    void makeWorkspace();
    void closeWorkspace();
    void closeBook();
    void savePlace();
    void restorePlace();
    void rebuild();
    void administer();
    void lockAdministrator();
    /// Closes the book; the lock screen that comes then shows `page` once it is unlocked.
    void lockOnto(const QString& page);
    void showFiles(const QString& path, const QString& loginName);
    void restartLocked(QStringList arguments);
    void showUnlock();
    void showNewBook();
    void showMenu();
    void showPalette();
    void undoOrRedo(CommandId id);
    void updateUndo();
    void tellAlarms(int count);
    void tellLockedAlarms(int count);
    void leaveClientMode();
    void offerDrafts();
    void startPen();
    void addPenBar(QVBoxLayout* column);
    void showPen(const PenState& state);
    void penTurned(const PenTurn& turn);
    void buildAgain();
    void offerConflicts();
    void push(Page* page);
    void pushToLookAt(Page* page);
    void present(Page* page);
    void updateActions();
    Page* makePage(CommandId id);
    [[nodiscard]] PageContext context();

    Platform m_platform;
    AppSettings& m_settings;
    std::unique_ptr<SessionThread> m_book;
    UnlockPage* m_unlock;
    QStackedWidget* m_stack;
    QPointer<QWidget> m_workspace;
    QPointer<AdministratorPage> m_administrator;
    QPointer<QStackedWidget> m_pages;
    QPointer<Navigation> m_navigation;
    QPointer<MessageBar> m_notice;
    QPointer<MessageBar> m_penMessages;
    QPointer<PenBar> m_penBar;
    QHash<CommandId, Page*> m_made;
    QList<Page*> m_pushed; ///< forms and previews over the page, newest last
    CommandId m_current = CommandId::GoClients;
    QHash<CommandId, QAction*> m_actions;
    QPointer<Palette> m_palette;
    QPointer<ClientModePage> m_clientMode; ///< while the screen is turned to the person
    IdleWatch* m_idle;
    Spelling* m_spelling;
    ClipboardGuard* m_clipboard;
    LockedAlarms* m_lockedAlarms;
    std::unique_ptr<DistrictWords> m_words; ///< while a book is open
    std::unique_ptr<FormsWatch> m_forms;    ///< likewise
    std::unique_ptr<AlarmWatch> m_alarms;   ///< while a book is open
    std::unique_ptr<PenWatch> m_pen;        ///< while a book is open
    bool m_buildsAgain = false;             ///< the pen came or went while the screen was turned
    SessionWatch* m_session = nullptr;      ///< of the desktop; none in tests
    QTimer m_anchorTimer;
    QString m_note;
    StartOptions m_left; ///< who locked, and on which page
};

} // namespace lotsbok
