// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/forums_card.h"

#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/session/pen_rights.h"

#include <QJsonArray>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

const QString forumKind = QString::fromLatin1(Forum::info.kind);

ListRow::Content forumRow(const QJsonObject& value)
{
    const QJsonArray members = value.value(QLatin1String("members")).toArray();
    QStringList names;
    for (const QJsonValue& member : members) {
        names.append(member[QLatin1String("name")].toString());
    }
    const QString kind =
        wordName(forumKind, QStringLiteral("kind"), value.value(QLatin1String("kind")).toString());
    return {{},
            value.value(QLatin1String("name")).toString(),
            names.isEmpty() ? ForumsCard::tr("No members are written in.") : names.join(QStringLiteral(", ")),
            kind,
            Pill::Tone::Neutral,
            {}};
}

} // namespace

ForumsCard::ForumsCard(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
}

QString ForumsCard::forumName(const QString& id) const
{
    for (const Forum& forum : m_forums) {
        if (forum.id.toString() == id) {
            return forum.name;
        }
    }
    return {};
}

void ForumsCard::show(const DistrictWork& work)
{
    m_today = work.today;
    const bool editing =
        (m_forumList && m_forumList->isEditing()) || (m_meetingList && m_meetingList->isEditing());
    const bool others = m_forums != work.file.all<Forum>();
    if (!m_forumList || (others && !editing)) {
        m_forums = work.file.all<Forum>();
        makeForums();
        makeMeetings();
    }
    m_forumList->setRecords(work.file.all<Forum>());
    QList<ForumMeeting> meetings = work.file.all<ForumMeeting>();
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const ForumMeeting& a, const ForumMeeting& b) { return a.on > b.on; });
    m_meetingList->setRecords(meetings);
    m_meetingList->setMayWrite(mayWriteNow(*m_context.book, ForumMeeting::info.write) && !m_forums.isEmpty());
}

void ForumsCard::makeForums()
{
    if (m_forumList) {
        m_forumList->hide();
        m_forumList->deleteLater();
    }
    RecordEditorOptions options;
    options.columns = 2;
    m_forumList = new RecordList(
        m_context,
        {tr("Forums"),
         tr("No forum is written in. Write in the steering group, the operative leading group and the social "
            "intervention group with their members."),
         tr("New forum")},
        recordKind<Forum>(), SubjectRef::district(), forumRow, [] { return recordToJson(Forum()); }, options);
    connect(m_forumList, &RecordList::saved, this, &ForumsCard::changed);
    m_column->addWidget(m_forumList);
}

void ForumsCard::makeMeetings()
{
    if (m_meetingList) {
        m_meetingList->hide();
        m_meetingList->deleteLater();
    }
    RecordEditorOptions options;
    options.columns = 2;
    QList<RecordChoice> forums;
    for (const Forum& forum : std::as_const(m_forums)) {
        forums.append({forum.name, forum.id.toString()});
    }
    options.choices.insert(QStringLiteral("forum"), forums);
    const auto fresh = [this] {
        ForumMeeting meeting;
        meeting.on = m_today;
        QJsonObject value = recordToJson(meeting);
        value.insert(QStringLiteral("forum"),
                     m_forums.size() == 1 ? m_forums.first().id.toString() : QString());
        return value;
    };
    const auto row = [this](const QJsonObject& value) -> ListRow::Content {
        const QDate reported = dayOf(value, "reportedUpwardsOn");
        return {{},
                tr("%1, %2").arg(forumName(value.value(QLatin1String("forum")).toString()),
                                 shownDate(dayOf(value, "onDay"))),
                value.value(QLatin1String("decisions")).toString().simplified(),
                reported.isValid() ? tr("Reported upwards") : QString(),
                Pill::Tone::Ok,
                reported.isValid() ? QStringLiteral("check") : QString()};
    };
    m_meetingList = new RecordList(
        m_context,
        {tr("Meetings of the forums"),
         tr("No meeting is written in. Write what each meeting decided, and when it was reported upwards."),
         tr("New meeting")},
        recordKind<ForumMeeting>(), SubjectRef::district(), row, fresh, options);
    connect(m_meetingList, &RecordList::saved, this, &ForumsCard::changed);
    m_column->addWidget(m_meetingList);
}

} // namespace lotsbok
