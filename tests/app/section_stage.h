// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/records/record_card.h"
#include "app/widgets/list_row.h"
#include "core/model/described.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/app_fixture.h"

#include <QLabel>
#include <QScrollArea>

namespace lotsbok {

/// What was added to a page is shown when control returns to the event loop: keys find it after that.
inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Into a field of a record that is being written, by the keyboard.
inline void typeInto(RecordCard* card, const char* field, const QString& text)
{
    card->editor()->field(QLatin1String(field))->focusTarget(0)->setFocus();
    typeText(text);
}

/// Remembers where a page wanted to go.
class TestNavigator final : public Navigator {
public:
    void openForm(const FormRequest& request) override { forms.append(request); }
    void openPreview(const FormResponse&) override {}
    void openDraftPreview(const FormDraft&) override {}
    void openClient(ClientId) override {}
    void openCase(CaseId, CaseSectionId section, const QString& entry) override
    {
        places.append(QStringLiteral("%1 %2").arg(described::wordOf(section), entry));
    }
    void openClientMode(CaseId) override {}
    void openCommand(CommandId, const std::optional<Place>&) override {}
    void pushPage(Page* page) override
    {
        ++pages;
        pushed.reset(page);
    }
    void goBack() override {}
    void appearanceChanged() override {}
    void lockTimeChanged() override {}
    void careForFiles() override {}

    QList<FormRequest> forms;
    QStringList places;
    int pages = 0;
    std::unique_ptr<Page> pushed{}; ///< the last page
};

/// One section of a case on a book of its own, shown in a window as the case's page shows it: read anew after
/// every change.
class SectionStage {
public:
    /// The head of unit's book with one client (Åsa Lindqvist) and her case.
    SectionStage()
    {
        m_app.makeBook();
        m_app.fill(1);
        m_book = std::make_unique<SessionThread>(m_app.openSession());
        m_platform = m_app.platform();
        const auto rows = onBook([](Session& session) {
            return session.findClients({ClientQuery::By::All, {}});
        });
        const auto cases = onBook([id = rows->first().id](Session& session) { return session.casesOf(id); });
        m_case = cases->first().id;
    }
    ~SectionStage() { m_window.reset(); }

    /// Runs on the book's thread and waits for it.
    template<typename Job>
    std::invoke_result_t<Job, Session&> onBook(Job job)
    {
        using Returned = std::invoke_result_t<Job, Session&>;
        std::optional<Returned> value;
        QObject here;
        m_book->run(std::move(job), &here,
                    [&value](Returned returned) { value.emplace(std::move(returned)); });
        (void)QTest::qWaitFor([&value] { return value.has_value(); }, patienceMs);
        return std::move(*value);
    }

    /// Saves, and fails the test when that is refused.
    template<typename T>
    T saved(T value)
    {
        const Result<T> stored = onBook([value](Session& session) { return session.save(value); });
        if (!stored) {
            QTest::qFail(qPrintable(stored.error().text + stored.error().detail), __FILE__, __LINE__);
            return value;
        }
        return *stored;
    }

    [[nodiscard]] CaseSnapshotPtr snapshot()
    {
        return onBook([id = *m_case](Session& session) { return readCaseSnapshot(session, id); })
            .value_or(nullptr);
    }
    [[nodiscard]] CaseFile file() { return snapshot()->file; }

    /// From now on the second lots of the case works, Bo, who is no head of unit.
    void becomeLots()
    {
        const Result<void> named = onBook([id = *m_case](Session& session) -> Result<void> {
            User user;
            user.loginName = QStringLiteral("bo");
            user.displayName = QStringLiteral("Bo Lots");
            user.role = Role::Lots;
            const Result<User> added =
                session.addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
            Result<Case> value = session.caseById(id);
            if (!added || !value) {
                return fail(added ? value.error() : added.error());
            }
            value->secondLots = added->id;
            const Result<Case> saved = session.saveCase(*value);
            return saved ? Result<void>() : fail(saved.error());
        });
        if (!named) {
            QTest::qFail(qPrintable(named.error().text), __FILE__, __LINE__);
            return;
        }
        reopenAs(QStringLiteral("bo"));
    }

    /// From now on this user works, who has the fixture's password.
    void reopenAs(const QString& login)
    {
        m_window.reset();
        m_book.reset();
        auto session = Book::open(m_app.bookPath(), login, Secret::fromPassword(AppFixture::password),
                                  m_app.platform().openOptions());
        if (!session) {
            QTest::qFail(qPrintable(session.error().text), __FILE__, __LINE__);
            return;
        }
        m_book = std::make_unique<SessionThread>(std::move(*session));
    }

    template<typename Section>
    Section* show(QSize size = {1100, 1400})
    {
        auto* section = new Section(context());
        m_section = section;
        m_window = std::make_unique<QScrollArea>();
        m_window->setWidgetResizable(true);
        m_window->setFocusPolicy(Qt::NoFocus);
        m_window->setWidget(section);
        QObject::connect(section, &CaseSection::changed, section, [this] { refresh(); });
        QObject::connect(section, &CaseSection::said, section,
                         [this](const QString& text) { said.append(text); });
        QObject::connect(section, &CaseSection::failed, section,
                         [this](const Error& error) { failures.append(error.text); });
        QObject::connect(section, &CaseSection::sectionWanted, section,
                         [this](CaseSectionId id, const QString&) { wanted.append(described::wordOf(id)); });
        section->showCase(snapshot());
        m_window->resize(size);
        m_window->show();
        (void)QTest::qWaitForWindowActive(m_window.get(), patienceMs);
        return section;
    }
    void refresh()
    {
        m_book->run([id = *m_case](Session& session) { return readCaseSnapshot(session, id); }, m_section,
                    [this](const Result<CaseSnapshotPtr>& read) {
                        if (read) {
                            m_section->showCase(*read);
                            ++refreshed;
                        }
                    });
    }

    [[nodiscard]] PageContext context() { return {m_book.get(), &m_platform, &m_app.settings(), &navigator}; }
    [[nodiscard]] CaseId id() const { return *m_case; }
    [[nodiscard]] QDate today() { return m_app.clock().today(); }
    [[nodiscard]] AppFixture& app() { return m_app; }
    [[nodiscard]] QWidget* window() const { return m_window.get(); }
    /// Of every label that is seen, one on each line.
    [[nodiscard]] QString shownText() const
    {
        QStringList texts;
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    /// The record that is being written; nullptr: none.
    [[nodiscard]] RecordCard* card() const
    {
        for (RecordCard* each : m_window->findChildren<RecordCard*>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    /// The first row that is seen and has `part` in its title; nullptr: none.
    [[nodiscard]] ListRow* row(const QString& part) const
    {
        for (ListRow* each : m_window->findChildren<ListRow*>()) {
            if (each->isVisible() && each->content().title.contains(part)) {
                return each;
            }
        }
        return nullptr;
    }

    TestNavigator navigator;
    QStringList said;
    QStringList failures;
    QStringList wanted; ///< sections
    int refreshed = 0;

private:
    AppFixture m_app;
    Platform m_platform;
    std::unique_ptr<SessionThread> m_book;
    std::optional<CaseId> m_case;
    std::unique_ptr<QScrollArea> m_window;
    CaseSection* m_section = nullptr;
};

} // namespace lotsbok
