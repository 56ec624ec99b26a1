// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/party_words.h"

#include "core/model/name_key.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace lotsbok {
namespace {

enum class Fit { Whole, Start, Within };

struct PartyWord {
    const char16_t* word;
    Fit fit;
    PartyKind kind;
};

// The first that fits decides, so the narrower stands before the wider.
constexpr std::array partyWords{
    PartyWord{u"anhörigstöd", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"polis", Fit::Start, PartyKind::Police},
    PartyWord{u"kommunpolis", Fit::Start, PartyKind::Police},
    PartyWord{u"närpolis", Fit::Start, PartyKind::Police},
    PartyWord{u"områdespolis", Fit::Start, PartyKind::Police},
    PartyWord{u"ungdomspolis", Fit::Start, PartyKind::Police},
    PartyWord{u"kontaktpolis", Fit::Start, PartyKind::Police},
    PartyWord{u"personsäkerhetsgrupp", Fit::Start, PartyKind::Police},
    PartyWord{u"bops", Fit::Whole, PartyKind::Police},
    PartyWord{u"frivård", Fit::Start, PartyKind::Probation},
    PartyWord{u"kriminalvård", Fit::Start, PartyKind::Prison},
    PartyWord{u"anstalt", Fit::Start, PartyKind::Prison},
    PartyWord{u"häkte", Fit::Start, PartyKind::Prison},
    PartyWord{u"jobbtorg", Fit::Start, PartyKind::Jobbtorg},
    PartyWord{u"skola", Fit::Within, PartyKind::School},
    PartyWord{u"skol", Fit::Start, PartyKind::School},
    PartyWord{u"gymnasi", Fit::Within, PartyKind::School},
    PartyWord{u"komvux", Fit::Start, PartyKind::School},
    PartyWord{u"vuxenutbildning", Fit::Start, PartyKind::School},
    PartyWord{u"elevhälsa", Fit::Start, PartyKind::School},
    PartyWord{u"region", Fit::Whole, PartyKind::HealthCare},
    PartyWord{u"regionen", Fit::Whole, PartyKind::HealthCare},
    PartyWord{u"psykiatri", Fit::Within, PartyKind::HealthCare},
    PartyWord{u"bup", Fit::Whole, PartyKind::HealthCare},
    PartyWord{u"vårdcentral", Fit::Start, PartyKind::HealthCare},
    PartyWord{u"sjukhus", Fit::Within, PartyKind::HealthCare},
    PartyWord{u"sjukvård", Fit::Within, PartyKind::HealthCare},
    PartyWord{u"beroende", Fit::Start, PartyKind::HealthCare},
    PartyWord{u"mottagning", Fit::Within, PartyKind::HealthCare},
    PartyWord{u"socialtjänst", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"socialförvaltning", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"socialkontor", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"socialsekreterare", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"stadsdel", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"vuxenenhet", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"ungdomsenhet", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"försörjningsstöd", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"fältassistent", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"avhopparverksamhet", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"relationsvåld", Fit::Start, PartyKind::SocialServices},
    PartyWord{u"förening", Fit::Within, PartyKind::CivilSociety},
    PartyWord{u"församling", Fit::Within, PartyKind::CivilSociety},
    PartyWord{u"kyrka", Fit::Within, PartyKind::CivilSociety},
    PartyWord{u"moské", Fit::Within, PartyKind::CivilSociety},
    PartyWord{u"stadsmission", Fit::Start, PartyKind::CivilSociety},
    PartyWord{u"kris", Fit::Whole, PartyKind::CivilSociety},
    PartyWord{u"anhörig", Fit::Start, PartyKind::Kin},
    PartyWord{u"vårdnadshavar", Fit::Start, PartyKind::Kin},
    PartyWord{u"föräld", Fit::Start, PartyKind::Kin},
    PartyWord{u"syskon", Fit::Start, PartyKind::Kin},
    PartyWord{u"familj", Fit::Whole, PartyKind::Kin},
    PartyWord{u"familjen", Fit::Whole, PartyKind::Kin},
    PartyWord{u"mamma", Fit::Whole, PartyKind::Kin},
    PartyWord{u"pappa", Fit::Whole, PartyKind::Kin},
    PartyWord{u"mor", Fit::Whole, PartyKind::Kin},
    PartyWord{u"far", Fit::Whole, PartyKind::Kin},
    PartyWord{u"mormor", Fit::Whole, PartyKind::Kin},
    PartyWord{u"farmor", Fit::Whole, PartyKind::Kin},
    PartyWord{u"morfar", Fit::Whole, PartyKind::Kin},
    PartyWord{u"farfar", Fit::Whole, PartyKind::Kin},
    PartyWord{u"syster", Fit::Within, PartyKind::Kin},
    PartyWord{u"bror", Fit::Within, PartyKind::Kin},
    PartyWord{u"sambo", Fit::Whole, PartyKind::Kin},
    PartyWord{u"partner", Fit::Whole, PartyKind::Kin},
};

struct InfoWord {
    const char16_t* word;
    Fit fit;
    InfoKind kind;
};

// The first of a kind is the one that infoKindWords() lists. Words that would give more than they say
// ("närvaro", "samtal") are left out: a consent is never read wider than it was given.
constexpr std::array infoWords{
    InfoWord{u"kontaktuppgifter", Fit::Start, InfoKind::ContactDetails},
    InfoWord{u"telefon", Fit::Start, InfoKind::ContactDetails},
    InfoWord{u"behov", Fit::Start, InfoKind::Needs},
    InfoWord{u"plan", Fit::Whole, InfoKind::Plan},
    InfoWord{u"planen", Fit::Whole, InfoKind::Plan},
    InfoWord{u"planering", Fit::Start, InfoKind::Plan},
    InfoWord{u"genomförandeplan", Fit::Start, InfoKind::Plan},
    InfoWord{u"möten", Fit::Start, InfoKind::Minutes},
    InfoWord{u"möte", Fit::Start, InfoKind::Minutes},
    InfoWord{u"protokoll", Fit::Start, InfoKind::Minutes},
    InfoWord{u"kallelse", Fit::Start, InfoKind::Minutes},
    InfoWord{u"hot", Fit::Whole, InfoKind::Threat},
    InfoWord{u"hotet", Fit::Whole, InfoKind::Threat},
    InfoWord{u"hotbild", Fit::Start, InfoKind::Threat},
    InfoWord{u"brott", Fit::Start, InfoKind::Crime},
    InfoWord{u"kriminalitet", Fit::Start, InfoKind::Crime},
    InfoWord{u"hälsa", Fit::Start, InfoKind::Health},
    InfoWord{u"hälso", Fit::Start, InfoKind::Health},
    InfoWord{u"skola", Fit::Start, InfoKind::School},
    InfoWord{u"skol", Fit::Start, InfoKind::School},
    InfoWord{u"uppföljning", Fit::Start, InfoKind::FollowUp},
};

/// With one of these a limit may say the opposite of the words beside it.
constexpr std::array exceptions{u"inte", u"ej",    u"utom", u"förutom", u"undantag",
                                u"inga", u"inget", u"utan", u"aldrig",  u"icke"};

/// What says that there is no limit.
constexpr std::array unlimited{u"allt", u"alla uppgifter", u"ingen begränsning"};

QStringList tokensOf(const QString& text)
{
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.normalized(QString::NormalizationForm_C).toLower().split(notLetters, Qt::SkipEmptyParts);
}

bool fits(const QString& token, const char16_t* word, Fit fit)
{
    const QStringView wanted(word);
    switch (fit) {
    case Fit::Whole:
        return token == wanted;
    case Fit::Start:
        return token.startsWith(wanted);
    case Fit::Within:
        break;
    }
    return token.contains(wanted);
}

std::optional<PartyKind> firstFit(const QStringList& tokens)
{
    for (const PartyWord& row : partyWords) {
        if (std::any_of(tokens.begin(), tokens.end(),
                        [&](const QString& token) { return fits(token, row.word, row.fit); })) {
            return row.kind;
        }
    }
    return std::nullopt;
}

/// The first word of each of the kinds.
QStringList wordsFor(const QList<InfoKind>& kinds)
{
    QStringList words;
    QList<InfoKind> listed;
    for (const InfoWord& row : infoWords) {
        if (kinds.contains(row.kind) && !listed.contains(row.kind)) {
            listed.append(row.kind);
            words.append(QString::fromUtf16(row.word));
        }
    }
    return words;
}

bool isNamed(const Contact& contact, const QString& key)
{
    return nameKey(contact.organisation) == key || nameKey(contact.person) == key ||
           nameKey(contact.organisation + contact.person) == key;
}

/// One alone, or the only one with the row's function.
std::optional<ContactId> onlyOne(QList<Contact> found, const QString& function)
{
    if (found.size() > 1) {
        found.removeIf([&](const Contact& contact) {
            return function.isEmpty() ||
                   !(areSameText(contact.function, function) || areSameText(contact.person, function));
        });
    }
    return found.size() == 1 ? std::optional(found.first().id) : std::nullopt;
}

} // namespace

bool areSameText(const QString& a, const QString& b)
{
    return nameKey(a) == nameKey(b);
}

PartyKind partyKindOf(const QString& organisation, const QString& function)
{
    if (const std::optional<PartyKind> kind = firstFit(tokensOf(organisation))) {
        return *kind;
    }
    const std::optional<PartyKind> kind = firstFit(tokensOf(function));
    return kind == PartyKind::Kin ? PartyKind::Kin : PartyKind::Other;
}

Party partyNamed(const QString& organisation, const QString& function, const QList<Contact>& contacts,
                 const QList<Party>& taken)
{
    Party party{partyKindOf(organisation, function), organisation.simplified(), function.simplified(), {}};
    const QString key = nameKey(organisation);
    QList<Contact> found;
    for (const Contact& contact : contacts) {
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const Party& other) {
            return other.contact && *other.contact == contact.id;
        });
        if (isFree && !key.isEmpty() && isNamed(contact, key)) {
            found.append(contact);
        }
    }
    party.contact = onlyOne(found, party.function);
    if (party.kind == PartyKind::Other && party.contact) {
        const auto row = std::find_if(found.begin(), found.end(),
                                      [&](const Contact& contact) { return contact.id == *party.contact; });
        party.kind = partyKindOf(row->organisation, row->function);
    }
    return party;
}

std::optional<QList<InfoKind>> infoKindsInWords(const QString& limit)
{
    const QStringList tokens = tokensOf(limit);
    const QString whole = tokens.join(u' ');
    if (tokens.isEmpty() || std::any_of(unlimited.begin(), unlimited.end(),
                                        [&](const char16_t* text) { return whole == QStringView(text); })) {
        return QList<InfoKind>();
    }
    for (const char16_t* word : exceptions) {
        if (tokens.contains(QStringView(word))) {
            return std::nullopt;
        }
    }
    QList<InfoKind> kinds;
    for (const InfoWord& row : infoWords) {
        const bool named = std::any_of(tokens.begin(), tokens.end(),
                                       [&](const QString& token) { return fits(token, row.word, row.fit); });
        if (named && !kinds.contains(row.kind)) {
            kinds.append(row.kind);
        }
    }
    return kinds.isEmpty() ? std::nullopt : std::optional(kinds);
}

QString infoKindWords()
{
    QList<InfoKind> kinds;
    for (const InfoWord& row : infoWords) {
        kinds.append(row.kind);
    }
    return wordsFor(kinds).join(QStringLiteral(", "));
}

QString infoKindWords(const QList<InfoKind>& kinds)
{
    const QStringList words = wordsFor(kinds);
    const auto all = static_cast<qsizetype>(wordsOf(InfoKind{}).size());
    return words.size() == all ? QString() : words.join(QStringLiteral(", "));
}

} // namespace lotsbok
