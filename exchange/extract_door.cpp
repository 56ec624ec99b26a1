// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extract_door.h"

#include "core/security/canonical_json.h"
#include "exchange/disclosure_private.h"
#include "exchange/extract_paper.h"
#include "exchange/safe_file.h"
#include "forms/bindings/bindings.h"
#include "forms/bindings/book_forms.h"

#include <QDir>

namespace lotsbok {

struct ExtractDoor::Made {
    DisclosureRecord release{}; ///< without what it is, channel and hash
    PrintedForm paper{};
    QByteArray data{};
};

namespace {

Result<ExtractPaper::Definitions> formsOf(Session& session, const QList<ExtractEntry>& entries)
{
    ExtractPaper::Definitions forms;
    for (const ExtractEntry& entry : entries) {
        const QString hash = entry.values.value(QLatin1String("definition")).toString();
        if (entry.kind != QLatin1String("response") || forms.contains(hash)) {
            continue;
        }
        const auto form = definitionFor(session, entry.values.value(QLatin1String("form")).toString(),
                                        entry.values.value(QLatin1String("formVersion")).toInt(),
                                        QByteArray::fromHex(hash.toLatin1()));
        if (!form) {
            return fail(form.error());
        }
        forms.insert(hash, *form);
    }
    return forms;
}

/// What is judged is read whole: each entry of the list as the paper would have it, with nobody masked.
Result<void> writeOut(Session& session, const ExtractSource& source, Extract& extract)
{
    QHash<QUuid, ReviewRow*> rows;
    for (ReviewRow& row : extract.review) {
        if (row.kind == ReviewRow::Kind::Entry) {
            rows.insert(row.id, &row);
        }
    }
    QList<ExtractEntry> judged = source.entries;
    judged.removeIf([&rows](const ExtractEntry& entry) { return !rows.contains(entry.id); });
    const auto forms = formsOf(session, judged);
    if (!forms) {
        return fail(forms.error());
    }
    const ExtractPaper paper(source, extract, *forms, bookForms(session));
    for (const ExtractEntry& entry : std::as_const(judged)) {
        ReviewRow* row = rows.value(entry.id);
        row->title = paper.titleOf(entry);
        for (const SheetLine& line : paper.factsOf(entry)) {
            row->facts.append({line.label, line.text});
        }
    }
    return {};
}

/// R26: a client with protected identity is marked on every page.
Result<SheetMarks> extractMarks(Session& session, const ExtractPerson& person, const ExtractSource& source)
{
    SheetMarks marks;
    marks.subjectLine = source.name;
    marks.recipient = recipientOnPaper(Disclosure::Recipient::Person);
    if (person.kind == ExtractPerson::Kind::Client) {
        const auto onPaper = subjectOnPaper(session, person.subject());
        if (!onPaper) {
            return fail(onPaper.error());
        }
        marks.subjectLine = onPaper->line;
        marks.protectedIdentity = onPaper->isProtected;
    }
    return marks;
}

Result<void> checkOrder(const Session& session, const ExtractOrder& order, const Extract& extract)
{
    if (!order.askedOn.isValid() || order.askedOn > session.today()) {
        return fail(ErrorCode::InvalidInput,
                    DoorText::tr("Give the day of the signed request; it cannot be in the future."));
    }
    if (!order.review.confirmed) {
        return fail(ErrorCode::RuleSaysNo,
                    DoorText::tr("A person goes through the list first, and says so (R34)."));
    }
    if (!extract.isDecided()) {
        return fail(ErrorCode::RuleSaysNo,
                    DoorText::tr("Something in the list must be judged before the extract is given (R34)."));
    }
    return {};
}

} // namespace

QString ExtractDoor::paperName()
{
    return QStringLiteral("registerutdrag.pdf");
}

QString ExtractDoor::dataName()
{
    return QStringLiteral("registerutdrag.json");
}

Result<Extract> ExtractDoor::review(const ExtractPerson& person, const ExtractReview& review,
                                    const Progress& progress)
{
    const auto source = ExtractDesk(m_session).source(person, progress);
    if (!source) {
        return fail(source.error());
    }
    Extract extract = makeExtract(*source, review);
    const auto written = writeOut(m_session, *source, extract);
    return written ? Result<Extract>(std::move(extract)) : fail(written.error());
}

Result<ExtractDoor::Made> ExtractDoor::make(const ExtractOrder& order, const Progress& progress)
{
    const auto source = ExtractDesk(m_session).source(order.person, progress);
    const auto district = source ? m_session.district() : fail(source.error());
    if (!district) {
        return fail(district.error());
    }
    const Extract extract = makeExtract(*source, order.review);
    if (const auto sound = checkOrder(m_session, order, extract); !sound) {
        return fail(sound.error());
    }
    const auto forms = formsOf(m_session, extract.entries);
    const auto head = letterheadOf(m_session);
    if (!forms || !head) {
        return fail(!forms ? forms.error() : head.error());
    }
    const auto marks = extractMarks(m_session, order.person, *source);
    if (!marks) {
        return fail(marks.error());
    }
    auto paper = printSheet(QStringLiteral("Registerutdrag"),
                            ExtractPaper(*source, extract, *forms, bookForms(m_session)).lines(), *head,
                            m_session.nowUtc(), *marks);
    auto data = canonicalJson(extractJson(*source, extract, *district, m_session.nowUtc()));
    if (!paper || !data) {
        return fail(!paper ? paper.error() : data.error());
    }
    Made made;
    made.release.subject = order.person.subject();
    made.release.recipient = recorded(Disclosure::Recipient::Person);
    made.release.basis = QStringLiteral("Begäran %1 om registerutdrag (artikel 15 i dataskyddsförordningen)")
                             .arg(order.askedOn.toString(Qt::ISODate));
    made.release.decidedBy = m_session.user().id;
    made.paper = std::move(*paper);
    made.data = std::move(*data);
    return made;
}

Result<PrintedForm> ExtractDoor::preview(const ExtractOrder& order, const Progress& progress)
{
    auto made = make(order, progress);
    return made ? Result<PrintedForm>(std::move(made->paper)) : fail(made.error());
}

Result<ExtractDoor::Given> ExtractDoor::toFolder(const ExtractOrder& order, const QString& folder,
                                                 bool overwrite, const Progress& progress)
{
    const QString paperPath = QDir(folder).filePath(paperName());
    const QString dataPath = QDir(folder).filePath(dataName());
    for (const QString& path : {paperPath, dataPath}) {
        if (const auto possible = checkWritable(path, overwrite); !possible) {
            return fail(possible.error());
        }
    }
    auto made = make(order, progress);
    if (!made) {
        return fail(made.error());
    }
    Disclosure door(m_session);
    Disclosure::Prepared paper{made->release, QStringLiteral("Registerutdrag"), std::move(made->paper), {}};
    paper.release.what = QStringLiteral("Registerutdrag");
    const int pages = paper.printed.pages;
    Disclosure::Prepared data{made->release, QStringLiteral("Registerutdrag"), {}, std::move(made->data)};
    data.release.id = DisclosureId::create();
    data.release.what = QStringLiteral("Registerutdrag, maskinläsbart");
    auto first = door.toFile(std::move(paper), paperPath, overwrite);
    if (!first) {
        return fail(first.error());
    }
    auto second = door.toFile(std::move(data), dataPath, overwrite);
    if (!second) {
        return fail(second.error());
    }
    return Given{std::move(first->record), std::move(second->record), pages};
}

} // namespace lotsbok
