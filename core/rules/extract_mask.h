// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lotsbok {

/// What somebody is to the person whose extract is made: the class that the placeholder shows.
enum class OtherKind {
    Guardian,
    Relative,
    Contact,
    OtherClient,
    Client,
    Informant,
    Named,
    Number,
    Phone,
    Email
};

/// Somebody or something that is hidden in an extract, as the reviewer sees it.
struct HiddenText {
    QString key{}; ///< stable while the book is the same: "guardian:UUID", "phone:0700000000"
    OtherKind kind = OtherKind::Named;
    QString placeholder{}; ///< "[annan person 2: anhörig]": Swedish, as the paper is
    QStringList texts{};   ///< what it stands for: for the reviewer's eyes only
    int hits = 0;          ///< how often it was met
    bool hidden = true;
};

/// R34. Finds those who are not the person in texts, and puts a visible placeholder in their place: the names
/// that the book's own fields tell of, each with its parts, and every personal number, telephone number and
/// e-mail address that is not the person's own. A name that stands in free text only is found by nobody but
/// the reviewer (hide()).
class ExtractMask {
public:
    /// Texts that are never hidden: the person's own names and numbers, the staff's, the authorities'. Of a
    /// name the whole is kept; the parts of somebody else's name are hidden although the staff share them.
    void keep(const QString& text);
    void keepPerson(const QString& name); ///< the person's own: also each part of it

    /// Somebody whom a field names; with `parts` each capitalised word of the first text is hidden as well.
    void add(const QString& key, OtherKind kind, const QStringList& texts, bool parts);
    /// The reviewer gives what is hidden to the person after all.
    void give(const QString& key);

    /// The text with placeholders. Numbers, telephones and addresses that are met are added to rows().
    QString apply(const QString& text);
    /// Every text within; what is an id, a day, a time or a checksum is left alone.
    QJsonValue apply(const QJsonValue& value);

    [[nodiscard]] const QList<HiddenText>& rows() const { return m_rows; }
    [[nodiscard]] QString placeholderOf(const QString& key) const; ///< empty when it is given or unknown

private:
    struct Found {
        qsizetype row;
        QString text;
    };
    qsizetype rowFor(const QString& key, OtherKind kind);
    void addText(qsizetype row, const QString& text);
    QString withNames(const QString& text);
    QString withPattern(const QString& text, const QRegularExpression& pattern, OtherKind kind);
    void makeNames();

    QList<HiddenText> m_rows{};
    QHash<QString, qsizetype> m_rowOfKey{};
    QHash<QString, qsizetype> m_rowOfText{}; ///< by folded text
    QSet<QString> m_kept{};                  ///< folded texts and digits
    QStringList m_keptNames{};               ///< of several words: met before any part of them
    QSet<QString> m_given{};                 ///< keys
    QRegularExpression m_names{};
    bool m_namesChanged = false;
    int m_persons = 0;
};

} // namespace lotsbok
