// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/log_sample_model.h"

#include "app/today/duty_lines.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

struct ActionName {
    const char* action;
    const char* text; ///< source text of context "LogSampleModel"
};

constexpr ActionName actionNames[] = {
    {"case.read", QT_TRANSLATE_NOOP("LogSampleModel", "Read the case")},
    {"case.open", QT_TRANSLATE_NOOP("LogSampleModel", "Stated a reason and opened the case")},
    {"client.read", QT_TRANSLATE_NOOP("LogSampleModel", "Read the client's details")},
    {"client.protected-look", QT_TRANSLATE_NOOP("LogSampleModel", "Looked at protected personal data")},
    {"form.read", QT_TRANSLATE_NOOP("LogSampleModel", "Read a form")},
    {"attachment.read", QT_TRANSLATE_NOOP("LogSampleModel", "Read an attachment")},
    {"report.read", QT_TRANSLATE_NOOP("LogSampleModel", "Made a report over all cases")},
    {"case.secure-meetings", QT_TRANSLATE_NOOP("LogSampleModel", "Saw place and time of protected meetings")},
};

/// An attachment or a registered form is named by what it belongs to only when that is its subject.
QString aboutEntry(Session& session, const QString& subject)
{
    const Result<SubjectRef> known = subjectFromString(subject);
    return known ? subjectWords(session, *known) : QString();
}

} // namespace

QString logActionName(const QString& action)
{
    QString plain = action;
    plain.remove(QLatin1String("-with-reason"));
    for (const ActionName& each : actionNames) {
        if (plain == QLatin1String(each.action)) {
            return QCoreApplication::translate("LogSampleModel", each.text);
        }
    }
    return action;
}

Result<LogSample> readLogSample(Session& session, QDate month)
{
    LogDesk desk(session);
    const auto entries = desk.sample(month);
    if (!entries) {
        return fail(entries.error());
    }
    const auto reasons = desk.reasons(month);
    auto reviews = desk.reviews();
    const auto users = session.users();
    if (!reasons || !reviews || !users) {
        return fail(!reasons ? reasons.error() : !reviews ? reviews.error() : users.error());
    }
    LogSample sample;
    QHash<QString, QString> known;
    for (const AuditEntry& entry : *entries) {
        if (!known.contains(entry.subject)) {
            known.insert(entry.subject, aboutEntry(session, entry.subject));
        }
        sample.lines.append({entry, known.value(entry.subject), reasons->value(entry.sequence)});
    }
    std::sort(reviews->begin(), reviews->end(),
              [](const LogReview& a, const LogReview& b) { return a.month > b.month; });
    sample.reviews = *reviews;
    sample.users = *users;
    return sample;
}

int LogSampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogSampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogSampleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == sortRole && index.column() == When) {
        return m_lines.at(index.row()).entry.at;
    }
    const bool isText = role == sortRole || role == Qt::DisplayRole || role == Qt::ToolTipRole ||
                        role == Qt::AccessibleTextRole;
    if (!isText) {
        return {};
    }
    const LogLine& line = m_lines.at(index.row());
    switch (index.column()) {
    case When:
        return shownDateTime(line.entry.at);
    case Who:
        return line.entry.by;
    case What:
        return logActionName(line.entry.action);
    case About:
        return line.about.isEmpty() ? tr("Entry %1 of the log").arg(line.entry.sequence) : line.about;
    default:
        return line.reason;
    }
}

QVariant LogSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("About");
    default:
        return tr("Stated reason");
    }
}

void LogSampleModel::setLines(const QList<LogLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

} // namespace lotsbok
