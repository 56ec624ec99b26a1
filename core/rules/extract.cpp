// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/extract.h"

#include "core/model/case_file.h"
#include "core/model/described.h"

#include <QJsonArray>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int kExtractFormat = 1;
constexpr qsizetype kSummaryLength = 200;

QString kindOf(const char* kind)
{
    return QString::fromLatin1(kind);
}

QString entryKey(const ExtractEntry& entry)
{
    return QStringLiteral("%1:%2").arg(entry.kind, entry.id.toString(QUuid::WithoutBraces));
}

/// Words of the paper, Swedish whatever the screen's language is; our reading of the law, which the reviewer
/// may write otherwise.
QString heldGround(HeldKind kind)
{
    switch (kind) {
    case HeldKind::No:
        break;
    case HeldKind::Unserved:
        return QStringLiteral(
            "Får inte lämnas till den enskilde förrän det har prövats (5 kap. 1 § lagen 2018:218).");
    case HeldKind::Threat:
        return QStringLiteral(
            "Rör andra personers säkerhet eller polisens arbete (5 kap. 1 § lagen 2018:218).");
    case HeldKind::Child:
        return QStringLiteral("Gäller ett barn (OSL 26 kap. 1 §).");
    case HeldKind::OtherClient:
        return QStringLiteral("Gäller också en annan enskild (OSL 26 kap. 1 §).");
    case HeldKind::Staff:
        return QStringLiteral("Gäller anställda.");
    case HeldKind::Mentioned:
        return QStringLiteral("Gäller i huvudsak en annan enskild (OSL 26 kap. 1 §, artikel 15.4 i "
                              "dataskyddsförordningen).");
    }
    return QStringLiteral("Har efter prövning inte lämnats ut (5 kap. 1 § lagen 2018:218).");
}

/// What the person may know of what is held back.
QString heldName(HeldKind kind)
{
    switch (kind) {
    case HeldKind::Threat:
        return QStringLiteral("Uppgifter om hotbild och skydd");
    case HeldKind::Child:
        return QStringLiteral("Uppgifter om barn");
    case HeldKind::OtherClient:
        return QStringLiteral("Uppgifter som också gäller någon annan");
    case HeldKind::Staff:
        return QStringLiteral("Uppgifter om händelser som gäller anställda");
    case HeldKind::Mentioned:
        return QStringLiteral("Uppgifter som i huvudsak gäller någon annan");
    case HeldKind::No:
    case HeldKind::Unserved: // that there is something from the police is not told
        break;
    }
    return QStringLiteral("Andra uppgifter");
}

/// Fields that tell who somebody is, in rows of forms.
bool tellsWho(const QString& field)
{
    static const QSet<QString> identity{QStringLiteral("name"),
                                        QStringLiteral("person"),
                                        QStringLiteral("phone"),
                                        QStringLiteral("email"),
                                        QStringLiteral("policeOfficer"),
                                        QStringLiteral("guardianSignature"),
                                        QStringLiteral("secondGuardianSignature")};
    return identity.contains(field);
}

/// What is said of somebody else: hidden with them.
const QHash<QString, QStringList>& saidOfOthers()
{
    static const QHash<QString, QStringList> fields{
        {kindOf(Guardian::info.kind), {QStringLiteral("judgement"), QStringLiteral("mustConsent")}},
        {kindOf(NetworkTie::info.kind), {QStringLiteral("tie")}},
        {kindOf(KeepApart::info.kind), {QStringLiteral("firstClient"), QStringLiteral("secondClient")}},
        {kindOf(ClientLink::info.kind), {QStringLiteral("firstClient"), QStringLiteral("secondClient")}}};
    return fields;
}

/// Collects from answers the persons whom their rows name.
void addFromAnswers(ExtractMask& mask, const QJsonValue& value, const QString& path)
{
    if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            addFromAnswers(mask, rows.at(i), path);
        }
        return;
    }
    const QJsonObject row = value.toObject();
    QStringList texts;
    QString name;
    for (auto cell = row.begin(); cell != row.end(); ++cell) {
        if (!cell->isString()) {
            addFromAnswers(mask, *cell, path + u'/' + cell.key());
        } else if (tellsWho(cell.key()) && !cell->toString().trimmed().isEmpty()) {
            const bool isName = cell.key() == QLatin1String("name") ||
                                cell.key() == QLatin1String("person") ||
                                cell.key().startsWith(QLatin1String("guardian"));
            name = isName ? cell->toString() : name;
            texts.insert(isName ? 0 : texts.size(), cell->toString());
        }
    }
    if (!texts.isEmpty()) {
        const bool authority = path.contains(QLatin1String("authorities")) ||
                               path.contains(QLatin1String("bodies")) ||
                               path.startsWith(QLatin1String("contacts"));
        mask.add(QStringLiteral("name:%1").arg(texts.first().simplified().toCaseFolded()),
                 authority ? OtherKind::Contact : OtherKind::Relative, texts, !name.isEmpty());
    }
}

ExtractMask maskFor(const ExtractSource& source, const ExtractReview& review)
{
    ExtractMask mask;
    for (qsizetype i = 0; i < source.own.size(); ++i) {
        i == 0 ? mask.keepPerson(source.own.at(i)) : mask.keep(source.own.at(i));
    }
    for (const QString& name : source.staff) {
        mask.keep(name);
    }
    for (const QString& body : source.bodies) {
        mask.keep(body);
    }
    for (const ExtractChoice& choice : review.choices) {
        if (choice.give) {
            mask.give(choice.key);
        }
    }
    for (const OtherPerson& other : source.others) {
        mask.add(other.key, other.kind, other.texts, other.parts);
    }
    for (const ExtractEntry& entry : source.entries) {
        if (entry.kind == QLatin1String("response")) {
            addFromAnswers(mask, entry.values.value(QLatin1String("answers")), {});
        }
    }
    for (const QString& name : review.alsoHide) {
        mask.add(QStringLiteral("name:%1").arg(name.simplified().toCaseFolded()), OtherKind::Named, {name},
                 true);
    }
    return mask;
}

QJsonObject maskedValues(ExtractMask& mask, const ExtractEntry& entry, const QJsonObject& values)
{
    QJsonObject masked = mask.apply(QJsonValue(values)).toObject();
    const bool ofPerson =
        entry.kind == kindOf(Guardian::info.kind) || entry.kind == kindOf(NetworkTie::info.kind);
    const bool hidden = !ofPerson || !mask.placeholderOf(entryKey(entry)).isEmpty();
    const QStringList fields = saidOfOthers().value(entry.kind);
    for (const QString& field : fields) {
        if (hidden && masked.contains(field)) {
            masked.insert(field, QStringLiteral("[uppgift om annan]"));
        }
    }
    return masked;
}

ExtractEntry maskedEntry(ExtractMask& mask, const ExtractEntry& entry)
{
    ExtractEntry masked = entry;
    masked.values = maskedValues(mask, entry, entry.values);
    for (HistoryEntry& version : masked.history) {
        // The first version is what the later ones changed: it is there with them.
        version.after = version.version <= 1 ? QJsonObject() : maskedValues(mask, entry, version.after);
        version.before = maskedValues(mask, entry, version.before);
        version.reason = mask.apply(version.reason);
    }
    return masked;
}

/// What the reviewer reads of an entry to judge it.
QString summaryOf(const ExtractEntry& entry)
{
    QStringList parts;
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value) {
        const QString text = value->isString() ? value->toString().simplified() : QString();
        if (!text.isEmpty() && QUuid::fromString(text).isNull()) {
            parts.append(text);
        }
    }
    const QString all = parts.join(QStringLiteral(" · "));
    if (all.size() <= kSummaryLength) {
        return all;
    }
    const qsizetype space = all.lastIndexOf(u' ', kSummaryLength);
    return all.left(space > 0 ? space : kSummaryLength) + QStringLiteral(" …");
}

/// Who wrote an entry first, and when: the history's first version, or what the entry says of itself.
void noteWriter(const ExtractEntry& entry, ReviewRow& row)
{
    if (!entry.history.isEmpty()) {
        row.writtenAt = entry.history.first().at;
        row.writtenBy = entry.history.first().by;
        return;
    }
    for (const auto& [at, by] : {std::pair("registeredAt", "registeredBy"), std::pair("at", "by")}) {
        const QString moment = entry.values.value(QLatin1String(at)).toString();
        if (!moment.isEmpty()) {
            row.writtenAt = QDateTime::fromString(moment, Qt::ISODateWithMs).toUTC();
            row.writtenBy = entry.values.value(QLatin1String(by)).toString();
            return;
        }
    }
}

struct Making {
    const ExtractSource& source;
    QHash<QString, ExtractChoice> choices{};
    Extract result{};

    /// Whether the entry is given; what is not leaves its trace in the list of what was left out.
    bool judge(const ExtractEntry& entry)
    {
        const HeldKind held = heldKind(entry);
        const QString key = entryKey(entry);
        const auto choice = choices.constFind(key);
        const bool chosen = choice != choices.constEnd();
        const bool judged = source.judgedToGive.contains(entry.id);
        const bool give = chosen ? choice->give : held == HeldKind::No || judged;
        if (held == HeldKind::No && !chosen) {
            return true;
        }
        const QString ground = chosen && !choice->ground.trimmed().isEmpty() ? choice->ground.trimmed()
                               : give                                        ? QString()
                                                                             : heldGround(held);
        ReviewRow row{ReviewRow::Kind::Entry, key,  entry.kind,
                      summaryOf(entry),       1,    held != HeldKind::No && !judged,
                      chosen || judged,       give, ground};
        row.id = entry.id;
        row.caseNumber = entry.caseNumber;
        noteWriter(entry, row);
        result.review.append(row);
        if (!give) {
            result.withheld.insert(entry.id);
            leaveOut(heldName(held), ground);
        }
        return give;
    }
    void leaveOut(const QString& what, const QString& ground)
    {
        const auto same =
            std::find_if(result.leftOut.begin(), result.leftOut.end(),
                         [&](const LeftOut& each) { return each.what == what && each.ground == ground; });
        if (same == result.leftOut.end()) {
            result.leftOut.append({what, 1, ground});
        } else {
            ++same->count;
        }
    }
    void addPersons(const ExtractMask& mask)
    {
        int hidden = 0;
        for (const HiddenText& row : mask.rows()) {
            if (row.hits == 0) {
                continue;
            }
            const ExtractChoice choice = choices.value(row.key);
            result.hidden.append(row);
            result.review.append({ReviewRow::Kind::Person, row.key, row.placeholder,
                                  row.texts.join(QStringLiteral(", ")), row.hits, false,
                                  choices.contains(row.key), !row.hidden, choice.ground});
            hidden += row.hidden ? 1 : 0;
        }
        if (hidden > 0) {
            result.leftOut.append(
                {QStringLiteral("Namn på och uppgifter om andra personer, som ersatts med text inom "
                                "hakparenteser"),
                 hidden,
                 QStringLiteral("Uppgifter om andra enskilda (OSL 26 kap. 1 §, artikel 15.4 i "
                                "dataskyddsförordningen).")});
        }
    }
    void addLooks()
    {
        for (AuditEntry look : source.looks) {
            const QUuid id = QUuid::fromString(look.subject.section(u':', 1));
            if (result.withheld.contains(id)) {
                look.subject = QStringLiteral("[utelämnad uppgift]");
                look.action = look.action.section(u'.', 1);
            }
            result.looks.append(look);
        }
    }
};

QJsonArray historyJson(const QList<HistoryEntry>& history)
{
    QJsonArray versions;
    for (const HistoryEntry& each : history) {
        QJsonObject version{{QStringLiteral("version"), each.version},
                            {QStringLiteral("at"), each.at.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("by"), each.by}};
        if (!each.reason.isEmpty()) {
            version.insert(QStringLiteral("reason"), each.reason);
        }
        if (!each.before.isEmpty()) {
            version.insert(QStringLiteral("before"), each.before);
        }
        if (!each.after.isEmpty()) {
            version.insert(QStringLiteral("after"), each.after);
        }
        versions.append(version);
    }
    return versions;
}

QJsonObject entryJson(const ExtractEntry& entry)
{
    QJsonObject json{{QStringLiteral("kind"), entry.kind},
                     {QStringLiteral("id"), entry.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("version"), entry.version},
                     {QStringLiteral("values"), entry.values},
                     {QStringLiteral("history"), historyJson(entry.history)}};
    if (!entry.caseNumber.isEmpty()) {
        json.insert(QStringLiteral("case"), entry.caseNumber);
    }
    return json;
}

QJsonArray looksJson(const QList<AuditEntry>& looks)
{
    QJsonArray json;
    for (const AuditEntry& each : looks) {
        json.append(QJsonObject{{QStringLiteral("at"), each.at.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("by"), each.by},
                                {QStringLiteral("action"), each.action},
                                {QStringLiteral("subject"), each.subject}});
    }
    return json;
}

QJsonArray hiddenJson(const QList<HiddenText>& hidden)
{
    QHash<QString, int> counts;
    QStringList order;
    for (const HiddenText& row : hidden) {
        if (row.hidden) {
            order += counts.contains(row.placeholder) ? QStringList() : QStringList{row.placeholder};
            counts[row.placeholder] += row.hits;
        }
    }
    QJsonArray json;
    for (const QString& placeholder : std::as_const(order)) {
        json.append(QJsonObject{{QStringLiteral("placeholder"), placeholder},
                                {QStringLiteral("count"), counts.value(placeholder)}});
    }
    return json;
}

} // namespace

bool Extract::isDecided() const
{
    return std::none_of(review.begin(), review.end(),
                        [](const ReviewRow& row) { return row.mustDecide && !row.decided; });
}

HeldKind heldKind(const ExtractEntry& entry)
{
    const QJsonObject& values = entry.values;
    const bool ofAssessment = entry.kind == QLatin1String("response") &&
                              values.value(QLatin1String("form")).toString() == QLatin1String("3.3");
    if (values.value(QLatin1String("unserved")).toBool() ||
        values.value(QLatin1String("sensitivity")).toString() == QLatin1String("police-unserved")) {
        return HeldKind::Unserved;
    }
    static const QHash<QString, HeldKind> kinds{{kindOf(ThreatAssessment::info.kind), HeldKind::Threat},
                                                {kindOf(ThreatReport::info.kind), HeldKind::Threat},
                                                {kindOf(RiskyPlace::info.kind), HeldKind::Threat},
                                                {kindOf(CentralHandover::info.kind), HeldKind::Threat},
                                                {kindOf(ConcernReport::info.kind), HeldKind::Child},
                                                {kindOf(KeepApart::info.kind), HeldKind::OtherClient},
                                                {kindOf(ClientLink::info.kind), HeldKind::OtherClient},
                                                {kindOf(Incident::info.kind), HeldKind::Staff}};
    const HeldKind byKind = ofAssessment ? HeldKind::Threat : kinds.value(entry.kind, HeldKind::No);
    return byKind == HeldKind::No && entry.ofAnother ? HeldKind::Mentioned : byKind;
}

Extract makeExtract(const ExtractSource& source, const ExtractReview& review)
{
    Making its{source};
    for (const ExtractChoice& choice : review.choices) {
        its.choices.insert(choice.key, choice);
    }
    its.result.leftOut = source.leftOut;
    ExtractMask mask = maskFor(source, review);
    for (const ExtractEntry& entry : source.entries) {
        if (its.judge(entry)) {
            its.result.entries.append(maskedEntry(mask, entry));
        }
    }
    its.addPersons(mask);
    its.addLooks();
    return std::move(its.result);
}

QJsonObject extractJson(const ExtractSource& source, const Extract& extract, const DistrictInfo& district,
                        const QDateTime& when)
{
    QJsonArray entries;
    for (const ExtractEntry& entry : extract.entries) {
        entries.append(entryJson(entry));
    }
    QJsonArray leftOut;
    for (const LeftOut& each : extract.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("what"), each.what},
                                   {QStringLiteral("count"), each.count},
                                   {QStringLiteral("ground"), each.ground}});
    }
    QJsonObject users;
    for (auto each = source.users.begin(); each != source.users.end(); ++each) {
        users.insert(each.key(), *each);
    }
    return {{QStringLiteral("format"), QStringLiteral("lotsbok-extract")},
            {QStringLiteral("formatVersion"), kExtractFormat},
            {QStringLiteral("madeAt"), when.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("district"), district.name},
            {QStringLiteral("about"), QJsonObject{{QStringLiteral("subject"), source.about},
                                                  {QStringLiteral("name"), source.name},
                                                  {QStringLiteral("number"), source.number}}},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("accessLog"), looksJson(extract.looks)},
            {QStringLiteral("masked"), hiddenJson(extract.hidden)},
            {QStringLiteral("leftOut"), leftOut},
            {QStringLiteral("staff"), users}};
}

const QHash<QString, QString>& columnsLeftOut()
{
    // Columns of tables that the extract shows, and tables that hold nothing which is not shown elsewhere.
    static const QString shown = QStringLiteral("Visas på annat ställe i utdraget.");
    static const QString derived = QStringLiteral("Räknas fram ur andra uppgifter, för sökning.");
    static const QHash<QString, QString> columns{
        {QStringLiteral("clients.sort_key"), derived},
        {QStringLiteral("clients.key"), derived},
        {QStringLiteral("client_words.*"), derived},
        {QStringLiteral("employees.sort_key"), derived},
        {QStringLiteral("history.*"), shown},
        {QStringLiteral("audit.*"), shown},
        {QStringLiteral("signatures.content"), shown},
        {QStringLiteral("signatures.public_key"), derived},
        {QStringLiteral("signatures.signature"), derived},
        {QStringLiteral("responses.registered_name"), shown},
        {QStringLiteral("responses.latest"), derived},
        {QStringLiteral("disclosures.by_name"), shown},
        {QStringLiteral("attachment_contents.*"), QStringLiteral("Lämnas som egna filer.")},
        {QStringLiteral("drafts.*"), QStringLiteral("Arbetspapper (5 kap. 2 § lagen 2018:218).")},
        {QStringLiteral("draft_copies.*"), QStringLiteral("Arbetspapper (5 kap. 2 § lagen 2018:218).")},
        {QStringLiteral("follow_up_codes.*"),
         QStringLiteral("Kod utan innebörd för personen; skyddar den avidentifierade uppföljningen.")},
    };
    return columns;
}

} // namespace lotsbok
