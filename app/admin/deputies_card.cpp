// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/deputies_card.h"

#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

QDate dayIn(const QJsonObject& value, const char* name)
{
    return QDate::fromString(value.value(QLatin1String(name)).toString(), Qt::ISODate);
}

ListRow::Content deputyRow(const QJsonObject& value, const QList<RecordChoice>& users, QDate today)
{
    const auto nameIn = [&](const char* field) {
        return choiceLabel(users, value.value(QLatin1String(field)).toString());
    };
    const QDate from = dayIn(value, "fromDay");
    const QDate to = dayIn(value, "toDay");
    const bool ended = to < today;
    const bool holds = !ended && from <= today;
    return {{},
            DeputiesCard::tr("%1 stands for %2").arg(nameIn("deputy"), nameIn("standsFor")),
            DeputiesCard::tr("%1 – %2").arg(shownDate(from), shownDate(to)),
            ended   ? DeputiesCard::tr("Has ended")
            : holds ? DeputiesCard::tr("Now")
                    : DeputiesCard::tr("Later"),
            holds ? Pill::Tone::Accent : Pill::Tone::Neutral,
            {}};
}

} // namespace

DeputiesCard::DeputiesCard(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void DeputiesCard::refresh()
{
    m_context.book->run(
        [](Session& session) -> Result<Loaded> {
            const auto deputies = session.records<Deputy>();
            const auto users = session.users();
            if (!deputies || !users) {
                return fail(deputies ? users.error() : deputies.error());
            }
            return Loaded{*deputies, *users, session.today()};
        },
        this,
        [this](const Result<Loaded>& loaded) {
            if (loaded) {
                show(*loaded);
            }
        });
}

// Made anew when there is somebody else to choose; what is being written stays.
void DeputiesCard::show(const Loaded& loaded)
{
    m_today = loaded.today;
    const bool others = m_users != loaded.users;
    if (!m_list || (others && !m_list->isEditing())) {
        m_users = loaded.users;
        makeList();
    }
    QList<Deputy> newestFirst(loaded.deputies.rbegin(), loaded.deputies.rend());
    m_list->setRecords(newestFirst);
}

void DeputiesCard::makeList()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    QList<UserId> everybody;
    for (const User& user : std::as_const(m_users)) {
        everybody.append(user.id);
    }
    const auto choices = userChoices(m_users, everybody);
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("deputy"), QStringLiteral("standsFor"), QStringLiteral("fromDay"),
                      QStringLiteral("toDay")};
    options.choices = {{QStringLiteral("deputy"), userChoices(m_users)},
                       {QStringLiteral("standsFor"), choices}};
    options.help = {{QStringLiteral("toDay"), tr("The last day. It can be moved, earlier or later.")}};
    const auto fresh = [this] {
        Deputy deputy;
        deputy.from = m_today;
        QJsonObject value = recordToJson(deputy);
        value.insert(QStringLiteral("deputy"), QString()); // nobody is chosen yet
        value.insert(QStringLiteral("standsFor"), QString());
        return value;
    };
    m_list = new RecordList(
        m_context,
        {tr("Deputies"),
         tr("A deputy sees and does what the other may, until the last day. Nobody has one now."),
         tr("New deputy")},
        recordKind<Deputy>(), SubjectRef::district(),
        [this, choices](const QJsonObject& value) { return deputyRow(value, choices, m_today); }, fresh,
        options);
    connect(m_list, &RecordList::saved, this, &DeputiesCard::refresh);
    m_column->addWidget(m_list);
}

} // namespace lotsbok
