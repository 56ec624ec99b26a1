// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/incidents_card.h"

#include "app/records/record_choices.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

const QString aboutCaseField = QStringLiteral("aboutCase");

/// The case by its number in place of its id; as it is where the role knows of no cases.
QJsonObject incidentWithNumber(Session& session, QJsonObject value)
{
    if (!session.can(Permission::ReadClients)) {
        return value;
    }
    const auto id = CaseId::parse(value.value(aboutCaseField).toString());
    const auto number = id ? session.caseNumber(*id) : Result<CaseNumber>(fail(ErrorCode::NotFound, {}));
    value.insert(aboutCaseField, number ? number->toString() : QString());
    return value;
}

Result<QJsonObject> incidentWithId(Session& session, QJsonObject value)
{
    if (!session.can(Permission::ReadClients)) {
        return value;
    }
    const QString number = value.value(aboutCaseField).toString().trimmed();
    if (number.isEmpty()) {
        value.insert(aboutCaseField, QJsonValue());
        return value;
    }
    const auto subject = session.resolveSubject(QStringLiteral("case:") + number);
    if (!subject || subject->kind != SubjectRef::Kind::Case) {
        return fail(ErrorCode::InvalidInput,
                    IncidentsCard::tr("There is no case with the number %1.").arg(number));
    }
    value.insert(aboutCaseField, subject->id.toString(QUuid::WithoutBraces));
    return value;
}

RecordKind incidentKind(bool namesCases)
{
    RecordKind kind = recordKind<Incident>();
    if (!namesCases) {
        return kind;
    }
    for (FieldSpec& spec : kind.fields) {
        if (spec.name == aboutCaseField) {
            spec.kind = FieldKind::Text;
        }
    }
    kind.save = [save = kind.save](Session& session, const QJsonObject& value,
                                   const QString& reason) -> Result<QJsonObject> {
        const auto whole = incidentWithId(session, value);
        const auto stored = whole ? save(session, *whole, reason) : fail(whole.error());
        return stored ? Result<QJsonObject>(incidentWithNumber(session, *stored)) : stored;
    };
    return kind;
}

} // namespace

IncidentsCard::IncidentsCard(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

Result<IncidentsCard::Loaded> IncidentsCard::read(Session& session)
{
    auto work = readDistrictWork(session);
    if (!work) {
        return fail(work.error());
    }
    Loaded loaded{*work, {}};
    for (const Incident& incident : work->file.all<Incident>()) {
        loaded.incidents.prepend(incidentWithNumber(session, recordToJson(incident)));
    }
    return loaded;
}

void IncidentsCard::refresh()
{
    m_context.book->run(read, this, [this](const Result<Loaded>& loaded) {
        if (loaded) {
            show(*loaded);
        }
    });
}

void IncidentsCard::show(const Loaded& loaded)
{
    m_due = loaded.work.due;
    const bool others = m_employees != loaded.work.file.employees;
    if (!m_list || (others && !m_list->isEditing())) {
        m_employees = loaded.work.file.employees;
        makeList();
    }
    m_known.clear();
    for (const QJsonObject& incident : loaded.incidents) {
        m_known.insert(incident.value(QLatin1String("id")).toString(),
                       incident.value(QLatin1String("version")).toInt());
    }
    m_list->setValues(loaded.incidents);
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty()) {
        m_list->open(wanted);
    } else if (std::exchange(m_newWanted, false)) {
        m_list->startNew();
    }
}

void IncidentsCard::startNew()
{
    if (m_list) {
        m_list->startNew();
    } else {
        m_newWanted = true;
    }
}

void IncidentsCard::openEntry(const QString& id)
{
    m_wanted = id;
    refresh();
}

ListRow::Content IncidentsCard::row(const QJsonObject& value) const
{
    const QString kind = QString::fromLatin1(Incident::info.kind);
    const bool open = isDue(m_due, value);
    // What was saved just now is judged when everything is read anew; until then nothing is said of it.
    const bool judged = m_known.value(value.value(QLatin1String("id")).toString()) ==
                        value.value(QLatin1String("version")).toInt();
    QStringList detail{valueText(kind, QStringLiteral("at"), value.value(QLatin1String("at"))),
                       value.value(aboutCaseField).toString(), value.value(QLatin1String("text")).toString()};
    if (!m_context.book->can(Permission::ReadClients)) {
        detail.removeAt(1); // an id says nothing to people
    }
    detail.removeAll(QString());
    return {{},
            wordName(kind, QStringLiteral("kind"), value.value(QLatin1String("kind")).toString()),
            detail.join(QStringLiteral("  ·  ")).simplified(),
            !judged ? QString()
            : open  ? tr("To be reported on")
                    : tr("Reported"),
            open ? Pill::Tone::Warn : Pill::Tone::Ok,
            open ? QStringLiteral("warning") : QStringLiteral("check")};
}

void IncidentsCard::makeList()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    const bool namesCases = m_context.book->can(Permission::ReadClients);
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("at"),
                      QStringLiteral("kind"),
                      QStringLiteral("text"),
                      QStringLiteral("policeNumber"),
                      QStringLiteral("policeReportedOn"),
                      QStringLiteral("chiefInformedOn"),
                      QStringLiteral("securityOfficerInformedOn"),
                      QStringLiteral("measures")};
    if (namesCases) {
        options.fields.insert(3, aboutCaseField);
        options.help.insert(aboutCaseField,
                            tr("The number of the case, such as 2026-0001, if there is one."));
    }
    if (!m_employees.isEmpty()) {
        options.fields.insert(2, QStringLiteral("employee"));
        options.choices.insert(QStringLiteral("employee"), employeeChoices(m_employees));
    }
    options.help.insert(QStringLiteral("policeNumber"),
                        tr("Threats and violence against staff are always reported to the police."));
    const auto fresh = [this] {
        Incident incident;
        incident.at = m_context.platform->clock->nowUtc();
        return recordToJson(incident);
    };
    m_list = new RecordList(
        m_context,
        {tr("Threats, violence and other incidents"),
         tr("Nothing has been reported. Report what happens to you or a colleague here: it "
            "goes to the head of unit and the security officer."),
         tr("Report an incident")},
        incidentKind(namesCases), SubjectRef::district(),
        [this](const QJsonObject& value) { return row(value); }, fresh, options);
    connect(m_list, &RecordList::saved, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_column->addWidget(m_list);
}

} // namespace lotsbok
