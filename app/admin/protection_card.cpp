// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/protection_card.h"

#include "app/admin/breach_page.h"
#include "app/admin/erasure_page.h"
#include "app/widgets/list_row.h"
#include "core/session/erasure_desk.h"

namespace lotsbok {

namespace {

ListRow::Content erasureRow(int due)
{
    return {{},
            ProtectionCard::tr("Erasure of closed files"),
            ProtectionCard::tr("What the law says is to go, on your decision"),
            due > 0 ? ProtectionCard::tr("%n due", nullptr, due) : QString(),
            Pill::Tone::Warn,
            {}};
}

} // namespace

ProtectionCard::ProtectionCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Protection of personal data"), parent)
    , m_context(context)
    , m_erasure(new ListRow(erasureRow(0)))
{
    auto* breach = new ListRow({{},
                                tr("Personal data breach"),
                                tr("A draft of the report, from the log, with its deadlines"),
                                {},
                                Pill::Tone::Neutral,
                                {}});
    m_erasure->setObjectName(QStringLiteral("erasure"));
    breach->setObjectName(QStringLiteral("breach"));
    add(m_erasure);
    add(breach);
    connect(m_erasure, &ListRow::clicked, this,
            [this] { m_context.navigator->pushPage(new ErasurePage(m_context)); });
    connect(breach, &ListRow::clicked, this,
            [this] { m_context.navigator->pushPage(new BreachPage(m_context)); });
}

void ProtectionCard::refresh()
{
    m_context.book->run([](Session& session) { return ErasureDesk(session).due(); }, this,
                        [this](const Result<QList<DueErasure>>& due) {
                            if (due) {
                                m_erasure->setContent(erasureRow(int(due->size())));
                            }
                        });
}

} // namespace lotsbok
