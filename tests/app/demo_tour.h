// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/app/app_fixture.h"
#include "tests/app/demo_shots.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>

namespace lotsbok {

/// Waits until the book and what is drawn of it rest.
inline void settle(MainWindow& window)
{
    for (int i = 0; i < 4; ++i) {
        if (window.book()) {
            window.book()->drain();
        }
        QTest::qWait(40);
    }
}

struct DemoCase {
    ClientId client = ClientId::create();
    std::optional<CaseId> id{};
};

/// Goes through the demo book as one of its users.
class Tour {
public:
    Tour(AppFixture& fixture, const QString& book, const QString& login)
        : m_fixture(fixture)
        , m_login(login)
        , m_platform(fixture.platform())
    {
        m_platform.clock = std::make_shared<SystemClock>();
        auto session =
            Book::open(book, login, Secret::fromPassword(QStringLiteral("fyra lugna lotsar vandrar")),
                       m_platform.openOptions());
        if (!session) {
            qFatal("%s: %s", qPrintable(login), qPrintable(session.error().text));
        }
        m_window = std::make_unique<MainWindow>(m_platform, fixture.settings());
        m_window->resize(1280, 820);
        m_window->show();
        m_window->open(std::move(*session));
        settle(*m_window);
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }

    [[nodiscard]] AppFixture& fixture() { return m_fixture; }

    [[nodiscard]] const Platform& platform() const { return m_platform; }

    void shot(const QString& name) { takeShot(*m_window, m_login + u'-' + name); }
    /// And what is below.
    void shots(const QString& name)
    {
        shot(name);
        scrolled(name);
    }

    void page(CommandId id, const QString& name)
    {
        m_window->runCommand(id);
        shot(name);
        scrolled(name);
    }

    DemoCase find(const QString& name)
    {
        DemoCase found;
        m_window->book()->run(
            [name](Session& session) -> Result<DemoCase> {
                const auto rows = session.findClients({ClientQuery::By::Name, name});
                if (!rows || rows->isEmpty()) {
                    return fail(ErrorCode::NotFound, name);
                }
                const auto cases = session.casesOf(rows->first().id);
                return DemoCase{rows->first().id,
                                cases && !cases->isEmpty() ? std::optional(cases->first().id) : std::nullopt};
            },
            m_window.get(),
            [&found](const Result<DemoCase>& result) {
                if (result) {
                    found = *result;
                }
            });
        settle(*m_window);
        return found;
    }

    void client(const QString& name, const QString& shotName)
    {
        m_window->openClient(find(name).client);
        shot(shotName);
        scrolled(shotName);
    }

    void section(CaseId id, CaseSectionId section, const QString& name)
    {
        m_window->openCase(id, section, {});
        shot(name);
        scrolled(name);
    }

    void sections(const QString& name, const QString& prefix)
    {
        const DemoCase found = find(name);
        const auto words = wordsOf(CaseSectionId{});
        for (size_t i = 0; found.id && i < words.size(); ++i) {
            section(*found.id, CaseSectionId(i), prefix + u'-' + QLatin1String(words[i]));
        }
    }

    /// Another picture for each screenful that the largest scrolled area holds below, at most two.
    void scrolled(const QString& name)
    {
        QScrollBar* bar = nullptr;
        const auto areas = m_window->currentPage()->findChildren<QScrollArea*>();
        for (const QScrollArea* area : areas) {
            QScrollBar* own = area->verticalScrollBar();
            if (area->isVisible() && own->maximum() > 40 && (!bar || own->maximum() > bar->maximum())) {
                bar = own;
            }
        }
        for (int i = 2; bar && i <= 3 && bar->value() < bar->maximum(); ++i) {
            bar->setValue(bar->value() + bar->pageStep());
            shot(QStringLiteral("%1-%2").arg(name).arg(i));
        }
        if (bar) {
            bar->setValue(0);
        }
    }

    /// The button of the current page with this object name; nothing when it is not offered.
    bool press(const char* name)
    {
        auto* found = m_window->currentPage()->findChild<QAbstractButton*>(QLatin1String(name));
        if (found == nullptr || !found->isEnabled()) {
            qWarning("%s: no button %s", qPrintable(m_login), name);
            return false;
        }
        found->click();
        settle(*m_window);
        return true;
    }

    void click(const QString& text)
    {
        const auto all = m_window->findChildren<QAbstractButton*>();
        for (QAbstractButton* each : all) {
            if (each->isVisible() && each->isEnabled() && each->text() == text) {
                each->click();
                settle(*m_window);
                return;
            }
        }
        qWarning("%s: no button %s", qPrintable(m_login), qPrintable(text));
    }

    /// All that the page's scrolled column holds, in one picture.
    void whole(const QString& name)
    {
        settle(*m_window);
        const auto areas = m_window->currentPage()->findChildren<QScrollArea*>();
        QScrollArea* largest = nullptr;
        for (QScrollArea* area : areas) {
            if (area->isVisible() && area->widget() &&
                (!largest || area->widget()->height() > largest->widget()->height())) {
                largest = area;
            }
        }
        if (largest) {
            keepShot(*largest->widget(), m_login + u'-' + name);
        }
    }

private:
    AppFixture& m_fixture;
    QString m_login;
    Platform m_platform;
    std::unique_ptr<MainWindow> m_window;
};

/// The pages of the office: the district's parts, erasure, breach, log review, register extract, archive,
/// service card, give-out, and socialförvaltningen's window.
void showOffice(Tour& tour);

/// How papers leave and come back (paper_shots.cpp): a file filled in elsewhere, copies, encrypted and
/// printed sets, a meeting's invitations and minutes, the goals' figure, consents and withdrawals.
void showPapers(Tour& tour);
/// What changes the book, so at the end: the de-identified copy, a limitation, the book closed and its files.
void showLast(Tour& tour);

} // namespace lotsbok
