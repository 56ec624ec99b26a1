// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_names.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

namespace {

template<typename Choice>
struct StoredWord {
    Choice choice;
    QLatin1StringView word;
};
template<typename Choice> // clang before 17 does not deduce it by itself
StoredWord(Choice, QLatin1StringView)->StoredWord<Choice>;

constexpr std::array kNumberKinds{
    StoredWord{PersonNumber::Kind::Personnummer, QLatin1StringView("personnummer")},
    StoredWord{PersonNumber::Kind::Samordningsnummer, QLatin1StringView("samordningsnummer")},
    StoredWord{PersonNumber::Kind::Reserve, QLatin1StringView("reserve")},
    StoredWord{PersonNumber::Kind::Lma, QLatin1StringView("lma")},
    StoredWord{PersonNumber::Kind::Unknown, QLatin1StringView("unknown")},
};

constexpr std::array kProtections{
    StoredWord{ProtectedIdentity::None, QLatin1StringView("none")},
    StoredWord{ProtectedIdentity::ConfidentialityMark, QLatin1StringView("confidentiality-mark")},
    StoredWord{ProtectedIdentity::ProtectedRegistration, QLatin1StringView("protected-registration")},
    StoredWord{ProtectedIdentity::FictitiousIdentity, QLatin1StringView("fictitious-identity")},
};

constexpr std::array kSigTypes{
    StoredWord{SigType::Adults, QLatin1StringView("adults")},
    StoredWord{SigType::Young, QLatin1StringView("young")},
};

constexpr std::array kGroups{
    StoredWord{Contact::Group::Regional, QLatin1StringView("regional")},
    StoredWord{Contact::Group::CityWide, QLatin1StringView("city-wide")},
    StoredWord{Contact::Group::External, QLatin1StringView("external")},
};

constexpr std::array kRecipients{
    StoredWord{DisclosureRecord::Recipient::OwnFile, QLatin1StringView("own-file")},
    StoredWord{DisclosureRecord::Recipient::Person, QLatin1StringView("person")},
    StoredWord{DisclosureRecord::Recipient::Party, QLatin1StringView("party")},
};

template<typename Choice, std::size_t N>
QString wordOf(const std::array<StoredWord<Choice>, N>& words, Choice choice)
{
    for (const auto& entry : words) {
        if (entry.choice == choice) {
            return entry.word;
        }
    }
    return {};
}

template<typename Choice, std::size_t N>
std::optional<Choice> choiceOf(const std::array<StoredWord<Choice>, N>& words, const QString& word)
{
    for (const auto& entry : words) {
        if (entry.word == word) {
            return entry.choice;
        }
    }
    return std::nullopt;
}

} // namespace

QString storedName(PersonNumber::Kind value)
{
    return wordOf(kNumberKinds, value);
}

QString storedName(ProtectedIdentity value)
{
    return wordOf(kProtections, value);
}

QString storedName(SigType value)
{
    return wordOf(kSigTypes, value);
}

QString storedName(Contact::Group value)
{
    return wordOf(kGroups, value);
}

QString storedName(DisclosureRecord::Recipient value)
{
    return wordOf(kRecipients, value);
}

std::optional<PersonNumber::Kind> numberKindFromStored(const QString& name)
{
    return choiceOf(kNumberKinds, name);
}

std::optional<ProtectedIdentity> protectionFromStored(const QString& name)
{
    return choiceOf(kProtections, name);
}

std::optional<SigType> sigTypeFromStored(const QString& name)
{
    return choiceOf(kSigTypes, name);
}

std::optional<Contact::Group> contactGroupFromStored(const QString& name)
{
    return choiceOf(kGroups, name);
}

std::optional<DisclosureRecord::Recipient> recipientFromStored(const QString& name)
{
    return choiceOf(kRecipients, name);
}

Unexpected damagedRecord(const char* what)
{
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Store", "The book is damaged and cannot be read in full."),
                QLatin1StringView(what));
}

} // namespace lotsbok
