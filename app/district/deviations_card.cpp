// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/deviations_card.h"

#include "app/case/party_choices.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

const QString deviationKind = QString::fromLatin1(Deviation::info.kind);

Pill::Tone deviationTone(const QString& status, bool due)
{
    if (status == QLatin1String("decided") || status == QLatin1String("closed")) {
        return Pill::Tone::Ok;
    }
    return due ? Pill::Tone::Warn : Pill::Tone::Neutral;
}

} // namespace

DeviationsCard::DeviationsCard(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void DeviationsCard::show(const DistrictWork& work)
{
    m_due = work.due;
    m_today = work.today;
    const bool others = m_contacts != work.file.contacts;
    if (!m_list || (others && !m_list->isEditing())) {
        m_contacts = work.file.contacts;
        makeList();
    }
    const QList<Deviation>& all = work.file.all<Deviation>();
    m_list->setRecords(QList<Deviation>(all.rbegin(), all.rend()));
}

void DeviationsCard::open(const QString& id)
{
    if (m_list) {
        m_list->open(id);
    }
}

void DeviationsCard::startNew()
{
    if (m_list) {
        m_list->startNew();
    }
}

ListRow::Content DeviationsCard::row(const QJsonObject& value) const
{
    const QString status = value.value(QLatin1String("status")).toString();
    QStringList detail{shownDate(dayOf(value, "onDay")),
                       value.value(QLatin1String("partyOrganisation")).toString(),
                       value.value(QLatin1String("decision")).toString().simplified()};
    detail.removeAll(QString());
    const Pill::Tone tone = deviationTone(status, isDue(m_due, value));
    return {{},
            value.value(QLatin1String("text")).toString().simplified(),
            detail.join(QStringLiteral("  ·  ")),
            wordName(deviationKind, QStringLiteral("status"), status),
            tone,
            tone == Pill::Tone::Ok     ? QStringLiteral("check")
            : tone == Pill::Tone::Warn ? QStringLiteral("warning")
                                       : QString()};
}

void DeviationsCard::makeList()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("onDay"),     QStringLiteral("partyContact"),
                      QStringLiteral("partyKind"), QStringLiteral("partyOrganisation"),
                      QStringLiteral("text"),      QStringLiteral("partyFunction")};
    if (m_context.book->can(Permission::WriteDistrict)) {
        options.fields += {QStringLiteral("status"), QStringLiteral("analysis"), QStringLiteral("decision"),
                           QStringLiteral("decidedOn"), QStringLiteral("steeringGroupOn")};
    }
    offerContacts(options, m_contacts);
    options.help = {{QStringLiteral("text"), tr("What went wrong between the parties. Name no client.")}};
    const auto fresh = [this] {
        Deviation deviation;
        deviation.on = m_today;
        return recordToJson(deviation);
    };
    m_list = new RecordList(
        m_context,
        {tr("Deviations"),
         tr("Nothing has been reported. Report what fails in the collaboration: the operative leading group "
            "analyses it and decides."),
         tr("Report a deviation")},
        recordKind<Deviation>(), SubjectRef::district(),
        [this](const QJsonObject& value) { return row(value); }, fresh, options);
    connect(m_list, &RecordList::saved, this, &DeviationsCard::changed);
    m_column->addWidget(m_list);
}

} // namespace lotsbok
