// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/disclosure_rules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lotsbok {

/// A party that may be chosen, and whether a consent in force names it.
struct OfferedParty {
    Party party{};
    bool consented = false;
};
/// Those that a consent in force names first, then the rows of bilaga 1; none twice.
QList<OfferedParty> offeredParties(const CaseFile& file, const QList<Contact>& contacts,
                                   const QDateTime& atUtc);

/// Who is invited to a meeting beside the person: chosen from consents and contacts, or written. Each says
/// whether a consent lets it be invited (R14).
class MeetingParties : public QWidget {
    Q_OBJECT

public:
    explicit MeetingParties(QWidget* parent = nullptr);

    [[nodiscard]] const QList<MeetingParty>& parties() const { return m_parties; }

    void setOffered(const QList<OfferedParty>& offered);
    void setParties(const QList<MeetingParty>& parties); ///< emits nothing
    /// What recipients() says of each; in the order of parties().
    void setAnswers(const QList<RecipientAnswer>& answers);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void showRows();
    void showOffers();
    void showOther();
    void invite();
    void remove(qsizetype place);

    QList<MeetingParty> m_parties{};
    QList<OfferedParty> m_offered{};
    QList<OfferedParty> m_inBox{}; ///< those that are not invited yet
    QList<RecipientAnswer> m_answers{};
    QVBoxLayout* m_rows;
    QComboBox* m_box;
    QWidget* m_other;
    QLineEdit* m_organisation;
    QLineEdit* m_function;
};

} // namespace lotsbok
