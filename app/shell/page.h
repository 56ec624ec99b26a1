// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands.h"
#include "app/shell/platform.h"
#include "core/session/session_thread.h"
#include "forms/engine/form_definition.h"

#include <QWidget>

namespace lotsbok {

class AppSettings;
class DistrictWords;
class FormsWatch;
enum class CaseSectionId;

/// Which form to open about whom. Without a response the newest draft or version is shown.
struct FormRequest {
    SubjectRef subject;
    QString formId;
    std::optional<ResponseId> response;
    bool startNew = false; ///< an empty form although one is registered already
};

/// What a page shows, to find it again after a lock.
struct Place {
    SubjectRef subject;
    QString formId; ///< a form of the work, a page's own draft ("page:…"), or empty: the record itself
};

class Page;

/// What a page may ask the window for.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void openForm(const FormRequest& request) = 0;
    virtual void openPreview(const FormResponse& response) = 0;
    virtual void openDraftPreview(const FormDraft& draft) = 0;
    virtual void openClient(ClientId id) = 0;
    /// A case at a section; `entry` is "kind:uuid" of what to show in it, or empty.
    virtual void openCase(CaseId id, CaseSectionId section, const QString& entry = {}) = 0;
    virtual void openClientMode(CaseId id) = 0; ///< the screen is turned to the person
    /// Goes to a page of the navigation, and there to what it has of `at`.
    virtual void openCommand(CommandId page, const std::optional<Place>& at = {}) = 0;
    virtual void pushPage(Page* page) = 0; ///< over the current one, left with Back; takes ownership
    virtual void goBack() = 0;
    virtual void appearanceChanged() = 0; ///< language or theme was set: everything is built anew
    virtual void lockTimeChanged() = 0;
    virtual void careForFiles() = 0; ///< closes the book, and shows its sealed files
};

/// What every page of an open book is given. All of it outlives the page.
struct PageContext {
    SessionThread* book = nullptr;
    const Platform* platform = nullptr;
    AppSettings* settings = nullptr;
    Navigator* navigator = nullptr;
    DistrictWords* words = nullptr;   ///< the district's own, for the spelling
    FormsWatch* formsWatch = nullptr; ///< which forms the book uses

    /// The forms of the book as they were read last, without waiting; those built in where nobody watches.
    [[nodiscard]] const FormCatalogue& forms() const;
};

/// One page of the window while a book is open.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageContext context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {}

    /// Name for the navigation and for screen readers; never holds personal data.
    [[nodiscard]] virtual QString title() const = 0;
    /// Whether the command can be done here now.
    [[nodiscard]] virtual bool offers(CommandId) const { return false; }

    virtual void run(CommandId) {}
    /// Shown (again): reads what may have changed.
    virtual void refresh() {}
    /// Before the book is closed: hands over what is unsaved. Must not ask and must not wait.
    virtual void saveNow() {}
    /// What is shown now, if it is about anything.
    [[nodiscard]] virtual std::optional<Place> place() const { return {}; }
    /// Shows what place() told of, in this page or another of its kind.
    virtual void restore(const Place&) {}
    /// Puts the keyboard where work starts.
    virtual void focusFirst() { setFocus(); }

Q_SIGNALS:
    void offersChanged();

protected:
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] SessionThread& book() const { return *m_context.book; }

private:
    PageContext m_context;
};

} // namespace lotsbok
