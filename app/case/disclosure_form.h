// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/widgets/card.h"
#include "core/rules/disclosure_rules.h"
#include "exchange/disclosure.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class InfoKindBoxes;
class MessageBar;
class PageDraft;
class PrintChoice;

/// R14. Something is given out to a party: what, to whom and on which basis. The rules say before anything is
/// sent whether there is a basis, and why not; nothing leaves without one, and everything that leaves is
/// recorded.
class DisclosureForm : public CardFrame {
    Q_OBJECT

public:
    explicit DisclosureForm(PageContext context, QWidget* parent = nullptr);
    ~DisclosureForm() override;

    void showCase(const CaseSnapshotPtr& snapshot); ///< what is being written stays
    void begin();                                   ///< what is written from now on outlives a lock
    void cancel();                                  ///< asks first when something would be lost
    /// What is asked for as it stands; nothing while no party is chosen.
    [[nodiscard]] std::optional<DisclosureRequest> request() const;

Q_SIGNALS:
    void done(const QString& sentence);
    void cancelled();

private:
    void makeFields();
    void makeButtons();
    void fillWhat();
    void fillParties();
    void fillGrounds();
    void fillDeciders();
    void showAnswer();
    [[nodiscard]] QJsonValue written() const;
    void setWritten(const QJsonValue& values);
    using Release = std::function<Result<Disclosure::Released>(Session& session, const QString& path)>;
    void saveBy(Platform::PathQuestion question, const Release& release);
    [[nodiscard]] const FormResponse* response() const; ///< nullptr: no form
    [[nodiscard]] const Attachment* attachment() const; ///< nullptr: none
    [[nodiscard]] bool isTold() const { return !response() && !attachment(); }
    [[nodiscard]] std::optional<Party> party() const;
    [[nodiscard]] std::optional<DisclosureRequest> checkedRequest();
    void preview();
    void print();
    void save();
    void tellIt();
    void released(const Result<void>& result, const QString& sentence);

    PageContext m_context;
    CaseSnapshotPtr m_case;
    QList<Party> m_parties;
    bool m_busy = false;
    QPointer<PageDraft> m_draft; ///< while something is being written
    FieldForm* m_form;           ///< what, to whom
    FieldForm* m_tellForm;       ///< of what is told
    FieldForm* m_basisForm;
    FieldForm* m_groundForm; ///< of a legal ground
    QComboBox* m_what;
    QLineEdit* m_told;
    InfoKindBoxes* m_kinds;
    QComboBox* m_party;
    QComboBox* m_basis;
    QPlainTextEdit* m_balance;
    QComboBox* m_decidedBy;
    PrintChoice* m_printer;
    MessageBar* m_answer;
    MessageBar* m_messages;
    QPushButton* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_tell;
};

/// Whom something of the case may be given to: the parties of its scopes, then the contact list, each once.
QList<Party> partiesOf(const CaseSnapshot& snapshot);

} // namespace lotsbok
