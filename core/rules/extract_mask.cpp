// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/extract_mask.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype shortestNamePart = 2; // Bo, Li
constexpr qsizetype fewestPhoneDigits = 8;

QString foldedForMask(const QString& text)
{
    return text.simplified().toCaseFolded();
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits.append(c);
        }
    }
    return digits;
}

/// One way to write a telephone number: "+46 70-000 00 01" and "070 000 00 01" are the same.
QString phoneKey(const QString& text)
{
    const QString digits = digitsOf(text);
    return text.trimmed().startsWith(u'+') && digits.startsWith(QLatin1String("46")) ? u'0' + digits.mid(2)
                                                                                     : digits;
}

/// The ten digits that the twelve and the ten digit form share.
QString numberKey(const QString& text)
{
    return digitsOf(text).right(10);
}

/// Swedish whatever the screen's language is: it stands on the paper.
QString className(OtherKind kind)
{
    switch (kind) {
    case OtherKind::Guardian:
        return QStringLiteral("vårdnadshavare");
    case OtherKind::Relative:
        return QStringLiteral("anhörig eller närstående");
    case OtherKind::Contact:
        return QStringLiteral("kontaktperson");
    case OtherKind::OtherClient:
        return QStringLiteral("annan enskild");
    case OtherKind::Client:
        return QStringLiteral("den ärendet gäller");
    case OtherKind::Informant:
        return QStringLiteral("uppgiftslämnare eller ansvarig");
    case OtherKind::Named:
        return QStringLiteral("nämnd i text");
    case OtherKind::Number:
        return QStringLiteral("personnummer");
    case OtherKind::Phone:
        return QStringLiteral("telefonnummer");
    case OtherKind::Email:
        return QStringLiteral("e-postadress");
    }
    return {};
}

bool isPerson(OtherKind kind)
{
    return kind != OtherKind::Number && kind != OtherKind::Phone && kind != OtherKind::Email;
}

/// What carries no words: ids, days, times, checksums.
bool isBare(const QString& text)
{
    static const QRegularExpression bare(QRegularExpression::anchoredPattern(QStringLiteral(
        "[a-z-]*:?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:@\\d+)?|[0-9a-f]{64}|"
        "\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+Z?)?|\\d{2}:\\d{2}")));
    return text.isEmpty() || bare.match(text).hasMatch();
}

const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9])(?:[0-9]{2})?[0-9]{6}[-+ ]?[0-9]{4}(?![0-9])"));
    return pattern;
}

const QRegularExpression& phonePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9+])(?:\\+46|0)[ -]?[1-9](?:[ -]{0,2}[0-9]){6,10}(?![0-9])"));
    return pattern;
}

const QRegularExpression& emailPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"));
    return pattern;
}

QString patternKey(const QString& text, OtherKind kind)
{
    switch (kind) {
    case OtherKind::Number:
        return numberKey(text);
    case OtherKind::Phone:
        return phoneKey(text);
    default:
        return foldedForMask(text);
    }
}

const char* patternWord(OtherKind kind)
{
    return kind == OtherKind::Number ? "number:%1" : kind == OtherKind::Phone ? "phone:%1" : "email:%1";
}

/// A personal number with a misspelt check digit is one as well; what no day can be is none.
bool isReallyOne(const QString& text, OtherKind kind)
{
    if (kind == OtherKind::Number) {
        const QString key = numberKey(text);
        const int day = key.mid(4, 2).toInt();
        return key.mid(2, 2).toInt() <= 12 && (day <= 31 || (day >= 60 && day <= 91));
    }
    return kind != OtherKind::Phone || digitsOf(text).size() >= fewestPhoneDigits;
}

} // namespace

void ExtractMask::keep(const QString& text)
{
    const QString folded = foldedForMask(text);
    if (folded.isEmpty()) {
        return;
    }
    m_kept.insert(folded);
    if (folded.contains(u' ') && !folded.at(0).isDigit()) {
        m_keptNames.append(text.simplified());
        m_namesChanged = true;
    }
    const QString digits = digitsOf(text);
    if (digits.size() >= fewestPhoneDigits) {
        m_kept.insert(phoneKey(text));
        m_kept.insert(numberKey(text));
    }
}

void ExtractMask::keepPerson(const QString& name)
{
    keep(name);
    for (const QString& part : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        keep(part);
    }
}

qsizetype ExtractMask::rowFor(const QString& key, OtherKind kind)
{
    const auto found = m_rowOfKey.constFind(key);
    if (found != m_rowOfKey.constEnd()) {
        return *found;
    }
    HiddenText row;
    row.key = key;
    row.kind = kind;
    row.hidden = !m_given.contains(key);
    row.placeholder = isPerson(kind)
                          ? QStringLiteral("[annan person %1: %2]").arg(++m_persons).arg(className(kind))
                          : QStringLiteral("[%1]").arg(className(kind));
    m_rows.append(row);
    m_rowOfKey.insert(key, m_rows.size() - 1);
    return m_rows.size() - 1;
}

void ExtractMask::addText(qsizetype row, const QString& text)
{
    const QString folded = foldedForMask(text);
    if (folded.size() < 2 || m_kept.contains(folded) || m_rowOfText.contains(folded)) {
        return;
    }
    m_rowOfText.insert(folded, row);
    m_rows[row].texts.append(text.simplified());
    m_namesChanged = true;
}

void ExtractMask::add(const QString& key, OtherKind kind, const QStringList& texts, bool parts)
{
    QStringList hidden;
    for (const QString& text : texts) {
        const QString folded = foldedForMask(text);
        if (folded.size() >= 2 && !m_kept.contains(folded)) {
            hidden.append(text);
        }
    }
    if (hidden.isEmpty()) {
        return;
    }
    const qsizetype row = rowFor(key, kind);
    for (const QString& text : std::as_const(hidden)) {
        addText(row, text);
        if (phonePattern().match(text).hasMatch()) {
            m_rowOfText.insert(phoneKey(text), row);
        }
    }
    for (const QString& part : parts ? hidden.first().simplified().split(u' ') : QStringList()) {
        if (part.size() >= shortestNamePart && part.at(0).isUpper()) {
            addText(row, part);
        }
    }
}

void ExtractMask::give(const QString& key)
{
    m_given.insert(key);
    const auto found = m_rowOfKey.constFind(key);
    if (found != m_rowOfKey.constEnd()) {
        m_rows[*found].hidden = false;
    }
}

QString ExtractMask::placeholderOf(const QString& key) const
{
    const qsizetype row = m_rowOfKey.value(key, -1);
    return row >= 0 && m_rows.at(row).hidden ? m_rows.at(row).placeholder : QString();
}

/// One pattern for all names, the longest first; a Swedish genitive is the same name. What is kept is met
/// there as well, so that no part of it is taken for somebody else. "Bo" is a name and "bo" a word.
void ExtractMask::makeNames()
{
    QStringList texts = m_keptNames;
    for (const HiddenText& row : std::as_const(m_rows)) {
        if (isPerson(row.kind)) {
            texts += row.texts;
        }
    }
    std::sort(texts.begin(), texts.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString& text : texts) {
        const bool isShort = text.size() <= 2;
        text = QRegularExpression::escape(text).replace(QLatin1String("\\ "), QLatin1String("\\s+"));
        text = isShort ? QStringLiteral("(?-i:%1)").arg(text) : text;
    }
    m_names = QRegularExpression(
        QStringLiteral("(?<![\\p{L}\\p{N}])(%1)(?:s(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))")
            .arg(texts.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    m_names.optimize();
    m_namesChanged = false;
}

QString ExtractMask::withNames(const QString& text)
{
    if (m_namesChanged) {
        makeNames();
    }
    if (m_names.pattern().isEmpty()) {
        return text;
    }
    QString masked;
    qsizetype from = 0;
    for (auto matches = m_names.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype row = m_rowOfText.value(foldedForMask(match.captured(1)), -1);
        if (row < 0) {
            continue;
        }
        ++m_rows[row].hits;
        masked += text.mid(from, match.capturedStart() - from);
        masked += m_rows.at(row).hidden ? m_rows.at(row).placeholder : match.captured();
        from = match.capturedEnd();
    }
    return masked + text.mid(from);
}

QString ExtractMask::withPattern(const QString& text, const QRegularExpression& pattern, OtherKind kind)
{
    QString masked;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString found = match.captured();
        const QString key = patternKey(found, kind);
        if (m_kept.contains(key) || !isReallyOne(found, kind)) {
            continue;
        }
        const qsizetype owner = m_rowOfText.value(key, -1);
        const qsizetype row =
            owner >= 0 ? owner : rowFor(QString::fromLatin1(patternWord(kind)).arg(key), kind);
        if (owner < 0) {
            m_rowOfText.insert(key, row);
            m_rows[row].texts.append(found);
        }
        ++m_rows[row].hits;
        masked += text.mid(from, match.capturedStart() - from);
        masked += m_rows.at(row).hidden ? m_rows.at(row).placeholder : found;
        from = match.capturedEnd();
    }
    return masked + text.mid(from);
}

QString ExtractMask::apply(const QString& text)
{
    if (isBare(text)) {
        return text;
    }
    QString masked = withPattern(text, emailPattern(), OtherKind::Email);
    masked = withPattern(masked, numberPattern(), OtherKind::Number);
    masked = withPattern(masked, phonePattern(), OtherKind::Phone);
    return withNames(masked);
}

QJsonValue ExtractMask::apply(const QJsonValue& value)
{
    if (value.isString()) {
        return apply(value.toString());
    }
    if (value.isArray()) {
        QJsonArray masked;
        for (const QJsonValue& each : value.toArray()) {
            masked.append(apply(each));
        }
        return masked;
    }
    if (value.isObject()) {
        QJsonObject masked;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            masked.insert(each.key(), apply(each.value()));
        }
        return masked;
    }
    return value;
}

} // namespace lotsbok
