// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/swedish_sort_key.h"

#include <QStringList>

namespace lotsbok {

namespace {

// Weights of the first level; their order is the order of the register.
constexpr char kEndOfName = 0x01;
constexpr char kGap = 0x02;
constexpr char kDigit = 0x10;
constexpr char kLetterA = 0x30;
constexpr char kLetterAring = kLetterA + 26;
constexpr char kLetterAdiaeresis = kLetterA + 27;
constexpr char kLetterOdiaeresis = kLetterA + 28;
constexpr char kOtherScript = 0x60;

/// Letters that Swedish sorts as others and that Unicode does not take apart.
QStringView replacement(char32_t letter)
{
    switch (letter) {
    case 0x00E6: // æ
        return u"\u00E4";
    case 0x00F8: // ø
    case 0x0153: // œ
    case 0x0151: // ő
        return u"\u00F6";
    case 0x00FC: // ü
    case 0x0171: // ű
        return u"y";
    case 0x00DF: // ß
        return u"ss";
    case 0x00F0: // ð
    case 0x0111: // đ
        return u"d";
    case 0x00FE: // þ
        return u"th";
    case 0x0142: // ł
        return u"l";
    case 0x0131: // ı
        return u"i";
    default:
        return {};
    }
}

void addWeight(QByteArray& key, char32_t c)
{
    if (c >= U'a' && c <= U'z') {
        key += static_cast<char>(kLetterA + (c - U'a'));
    } else if (c >= U'0' && c <= U'9') {
        key += static_cast<char>(kDigit + (c - U'0'));
    } else if (c == 0x00E5) {
        key += kLetterAring;
    } else if (c == 0x00E4) {
        key += kLetterAdiaeresis;
    } else if (c == 0x00F6) {
        key += kLetterOdiaeresis;
    } else if (QChar::isLetterOrNumber(c)) {
        key += kOtherScript;
        key += QString::fromUcs4(&c, 1).toUtf8();
    } else if (!key.isEmpty() && !key.endsWith(kGap) && !QChar::isMark(c) && c != U'\'' && c != 0x2019) {
        key += kGap;
    }
}

QByteArray firstLevel(const QString& text)
{
    QByteArray key;
    const auto letters = text.normalized(QString::NormalizationForm_KC).toLower().toUcs4();
    for (const uint letter : letters) {
        const auto c = static_cast<char32_t>(letter);
        const QStringView other = replacement(c);
        if (!other.isEmpty()) {
            for (const QChar part : other) {
                addWeight(key, part.unicode());
            }
        } else if (c == 0x00E5 || c == 0x00E4 || c == 0x00F6) {
            addWeight(key, c);
        } else {
            const auto parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4();
            for (const uint part : parts) {
                addWeight(key, static_cast<char32_t>(part));
            }
        }
    }
    while (key.endsWith(kGap)) {
        key.chop(1);
    }
    return key;
}

} // namespace

QByteArray swedishSortKey(const QString& familyName, const QString& givenName)
{
    const QString whole = (familyName + QChar(u'\n') + givenName).normalized(QString::NormalizationForm_C);
    return firstLevel(familyName) + kEndOfName + firstLevel(givenName) + '\0' + whole.toLower().toUtf8() +
           '\0' + whole.toUtf8();
}

QList<QByteArray> swedishWords(const QString& text)
{
    QList<QByteArray> words;
    const QList<QByteArray> parts = firstLevel(text).split(kGap);
    for (const QByteArray& word : parts) {
        if (!word.isEmpty() && !words.contains(word)) {
            words.append(word);
        }
    }
    return words;
}

} // namespace lotsbok
