// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/test_office.h"
#include "core/session/pen_desk.h"
#include "core/store/lease.h"

namespace lotsbok {

/// One workstation of an office, with a name, a state folder and a counter that moves when told only.
struct PenStation {
    OpenOptions options;
    std::shared_ptr<Workstation> machine;
    std::unique_ptr<Session> session;

    PenDesk desk() { return PenDesk(*session); }
    Result<PenTurn> tick(std::chrono::milliseconds idle = {}) { return desk().tick(PenDesk::kTick, idle); }
};

/// A book with users of each role, and stations that have it open at once.
class PenRoom {
public:
    PenRoom() { m_office.close(); }

    PenStation station(const QString& name)
    {
        PenStation made;
        made.machine = std::make_shared<Workstation>(*Workstation::thisOne());
        made.machine->host = name;
        made.machine->machine = QStringLiteral("m-") + name;
        made.machine->beat = {};
        made.options = m_office.book().options;
        made.options.station = name;
        made.options.stateFolder = m_office.book().folder.filePath(name);
        made.options.workstation = made.machine;
        made.options.whenBusy = WhenBusy::Read;
        return made;
    }
    Result<void> open(PenStation& at, const QString& login)
    {
        auto opened = Book::open(path(), login, TestBook::password(), at.options);
        if (!opened) {
            return fail(opened.error());
        }
        at.session = std::move(*opened);
        return {};
    }
    /// A station that writes and has published.
    PenStation writer(const QString& name = QStringLiteral("skrivare"),
                      const QString& login = TestBook::headLogin())
    {
        PenStation made = station(name);
        const auto opened = open(made, login);
        const auto published = opened ? made.desk().publish() : opened;
        if (!published) {
            qFatal("%s", qPrintable(published.error().text + published.error().detail));
        }
        return made;
    }
    /// One that reads what the writer has published.
    PenStation reader(const QString& name = QStringLiteral("läsare"),
                      const QString& login = QStringLiteral("asa"))
    {
        PenStation made = station(name);
        if (const auto opened = open(made, login); !opened) {
            qFatal("%s", qPrintable(opened.error().text + opened.error().detail));
        }
        return made;
    }

    TestBook& book() { return m_office.book(); }
    TestOffice& office() { return m_office; }
    [[nodiscard]] QString path() { return m_office.book().path; }
    FixedClock& clock() { return *m_office.book().clock; }

    /// A draft of a page of the district, which everybody may keep.
    static FormDraft draft(const QString& text, const QString& form = QStringLiteral("page:prov"))
    {
        FormDraft value;
        value.subject = {SubjectRef::Kind::District, {}};
        value.formId = form;
        value.formVersion = 1;
        value.definitionHash = QByteArray(32, 'd');
        value.answers = {{QStringLiteral("text"), text}, {QStringLiteral("lika"), 1}};
        return value;
    }

private:
    TestOffice m_office;
};

} // namespace lotsbok
