// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/forms_watch.h"

#include "app/shell/page.h"
#include "core/session/session_thread.h"

#include <chrono>

namespace lotsbok {

struct FormsWatch::Seen {
    const FormCatalogue* forms = nullptr;
    TakenForms taken{};
};

const FormCatalogue& PageContext::forms() const
{
    return formsWatch ? formsWatch->forms() : FormCatalogue::builtIn();
}

FormsWatch::FormsWatch(SessionThread& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &FormsWatch::look);
    m_timer.start();
    look();
}

void FormsWatch::look()
{
    if (m_isLooking) {
        return;
    }
    m_isLooking = true;
    const bool takes = !std::exchange(m_hasLooked, true);
    m_book.run(
        [takes](Session& session) {
            Seen seen;
            if (takes || FormsDesk(session).waits()) {
                const auto taken = takeInForms(session);
                seen.taken = taken ? *taken : TakenForms{{}, {taken.error().text}};
            }
            seen.forms = &bookForms(session);
            return seen;
        },
        this,
        [this](const Seen& seen) {
            m_isLooking = false;
            if (std::exchange(m_forms, seen.forms) != seen.forms) {
                Q_EMIT changed();
            }
            tell(seen);
        });
}

void FormsWatch::tell(const Seen& seen)
{
    if (!seen.taken.refused.isEmpty()) {
        Q_EMIT said(tr("Not all that was handed over about forms could be used: %1")
                        .arg(seen.taken.refused.join(u' ')),
                    true);
        return;
    }
    QStringList names;
    for (const InstalledForm& each : seen.taken.taken) {
        const FormDefinition* form = m_forms->find(each.formId, each.formVersion);
        const QString name = form ? form->printName() : each.formId;
        names << (each.withdrawn ? tr("%1, version %2 is withdrawn").arg(name).arg(each.formVersion)
                                 : tr("%1, version %2 is now used").arg(name).arg(each.formVersion));
    }
    if (!names.isEmpty()) {
        Q_EMIT said(tr("The administrator has changed the forms: %1.").arg(names.join(QStringLiteral("; "))),
                    false);
    }
}

} // namespace lotsbok
