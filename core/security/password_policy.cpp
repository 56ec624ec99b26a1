// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password_policy.h"

#include "core/base/core_resources.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <string>
#include <vector>

namespace lotsbok {

namespace {

constexpr std::size_t fewestCharacters = 12;
constexpr std::size_t mostBytes = 1024;
constexpr std::size_t fewestKinds = 5;
constexpr std::size_t decorationLimit = 8; // more than so many digits and signs make a password of their own
constexpr std::size_t fewestBesideLogin = 8;

/// The characters of a password, case-folded, in guarded memory: QString would leave copies on the heap.
class FoldedPassword {
public:
    explicit FoldedPassword(const Secret& utf8)
        : m_memory(utf8.size() * sizeof(char32_t))
    {
        const std::span<const unsigned char> bytes = utf8.bytes();
        for (std::size_t i = 0; i < bytes.size();) {
            append(decode(bytes, i));
        }
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::u32string_view view() const
    {
        return {reinterpret_cast<const char32_t*>(m_memory.data()), m_size};
    }

    /// What is left as letters: everything else taken away, or, with `lookAlikes`, read as the letters that
    /// 0, 1, 3, 4, 5, @, $ and ! stand for between `from` and the last letter.
    [[nodiscard]] FoldedPassword letters(bool lookAlikes, std::size_t from = 0) const
    {
        const std::u32string_view text = view();
        std::size_t end = text.size();
        while (end > from && !QChar::isLetter(text[end - 1])) {
            --end;
        }
        FoldedPassword kept(m_memory.size());
        for (std::size_t i = from; i < end; ++i) {
            const char32_t letter = lookAlikes ? letterFor(text[i]) : QChar::isLetter(text[i]) ? text[i] : 0;
            if (letter != 0) {
                kept.append(letter);
            }
        }
        return kept;
    }

    /// Where the first letter stands.
    [[nodiscard]] std::size_t firstLetter() const
    {
        const std::u32string_view text = view();
        const auto* const found =
            std::find_if(text.begin(), text.end(), [](char32_t c) { return QChar::isLetter(c); });
        return static_cast<std::size_t>(found - text.begin());
    }

private:
    explicit FoldedPassword(std::size_t bytes)
        : m_memory(bytes)
    {}

    void append(char32_t c)
    {
        reinterpret_cast<char32_t*>(m_memory.data())[m_size++] = QChar::toCaseFolded(c);
    }

    /// One code point of well-formed UTF-8, which is what Secret::fromPassword() makes; a stray byte counts
    /// as itself.
    static char32_t decode(std::span<const unsigned char> bytes, std::size_t& i)
    {
        const unsigned char lead = bytes[i++];
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
        char32_t c = more == 0 ? lead : lead & (0x3FU >> more);
        for (int n = 0; n < more && i < bytes.size(); ++n) {
            c = (c << 6) | (bytes[i++] & 0x3FU);
        }
        return c;
    }

    static char32_t letterFor(char32_t c)
    {
        switch (c) {
        case U'0':
            return U'o';
        case U'1':
        case U'!':
            return U'i';
        case U'3':
            return U'e';
        case U'4':
        case U'@':
            return U'a';
        case U'5':
        case U'$':
            return U's';
        default:
            return QChar::isLetter(c) ? c : 0;
        }
    }

    Secret m_memory;
    std::size_t m_size = 0;
};

std::vector<std::u32string> readCommonWords()
{
    initCoreResources();
    QFile file(QStringLiteral(":/lotsbok/data/common-passwords.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("resource common-passwords.txt is missing");
    }
    std::vector<std::u32string> words;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            words.push_back(line.toStdU32String());
        }
    }
    return words;
}

/// Whether the rest of a text is made of the words in use and common ones, with at most two different ones in
/// all.
bool isMadeOf(std::u32string_view rest, const std::vector<std::u32string>& words, std::u32string_view first,
              std::u32string_view second)
{
    if (rest.empty()) {
        return true;
    }
    for (const std::u32string& word : words) {
        if (!rest.starts_with(word) || (word != first && word != second && !second.empty())) {
            continue;
        }
        const bool known = word == first || word == second;
        const std::u32string_view newFirst = first.empty() ? std::u32string_view(word) : first;
        const std::u32string_view newSecond = known || first.empty() ? second : std::u32string_view(word);
        if (isMadeOf(rest.substr(word.size()), words, newFirst, newSecond)) {
            return true;
        }
    }
    return false;
}

bool isMadeOfCommonWords(std::u32string_view letters)
{
    static const std::vector<std::u32string> words = readCommonWords();
    constexpr std::size_t longestTried = 64;
    return !letters.empty() && letters.size() <= longestTried && isMadeOf(letters, words, {}, {});
}

/// Tried as written, with look-alikes, and with look-alikes after the decoration in front: lösenord-123,
/// l0senord99, 99l0senord.
bool isDecoratedCommonWord(const FoldedPassword& password)
{
    const FoldedPassword plain = password.letters(false);
    return password.size() - plain.size() <= decorationLimit &&
           (isMadeOfCommonWords(plain.view()) || isMadeOfCommonWords(password.letters(true).view()) ||
            isMadeOfCommonWords(password.letters(true, password.firstLetter()).view()));
}

std::size_t kindsOf(std::u32string_view text)
{
    std::size_t kinds = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        kinds += text.find(text[i]) == i ? 1 : 0;
    }
    return kinds;
}

bool isDecoratedLogin(std::u32string_view password, const QString& loginName)
{
    constexpr std::size_t shortestLogin = 3;
    const std::u32string login =
        loginName.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded().toStdU32String();
    return login.size() >= shortestLogin && password.find(login) != std::u32string_view::npos &&
           password.size() - login.size() < fewestBesideLogin;
}

Unexpected refusedPassword(const char* sentence)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("PasswordPolicy", sentence));
}

} // namespace

Result<void> checkNewPassword(const Secret& password, const QString& loginName)
{
    if (password.size() > mostBytes) {
        return refusedPassword(QT_TRANSLATE_NOOP("PasswordPolicy", "The password is too long."));
    }
    const FoldedPassword folded(password);
    const std::u32string_view text = folded.view();
    if (folded.size() < fewestCharacters) {
        return refusedPassword(QT_TRANSLATE_NOOP(
            "PasswordPolicy",
            "The password must have at least 12 characters; a phrase of four words is good."));
    }
    if (std::none_of(text.begin(), text.end(), [](char32_t c) { return QChar::isLetter(c); })) {
        return refusedPassword(QT_TRANSLATE_NOOP("PasswordPolicy", "The password must hold letters too."));
    }
    if (kindsOf(text) < fewestKinds) {
        return refusedPassword(
            QT_TRANSLATE_NOOP("PasswordPolicy", "The password repeats too few different characters."));
    }
    if (isDecoratedLogin(text, loginName)) {
        return refusedPassword(
            QT_TRANSLATE_NOOP("PasswordPolicy", "The password is too like the user name."));
    }
    if (isDecoratedCommonWord(folded)) {
        return refusedPassword(QT_TRANSLATE_NOOP(
            "PasswordPolicy", "The password is made of words that are tried first by those who guess."));
    }
    return {};
}

} // namespace lotsbok
