// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "exchange/disclosure.h"

class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class FieldForm;
class MessageBar;
class PrintChoice;
class WordsChoice;

/// R14, R28. The invitations, or the minutes, of a meeting: for each who may have them a print, a PDF and a
/// calendar file, each made for that reader and recorded as given out; who may not is shown with the reason.
/// What is told in person is recorded too (R20).
class MeetingPapersCard : public CardFrame {
    Q_OBJECT

public:
    MeetingPapersCard(PageContext context, const CaseSnapshotPtr& snapshot, const Meeting& meeting,
                      Disclosure::MeetingPaper::Kind kind, QWidget* parent = nullptr);

    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    void setCase(const CaseSnapshotPtr& snapshot); ///< after something was given out
    void focusFirst();

Q_SIGNALS:
    void released(); ///< the register and the meeting have changed
    void closed();

private:
    using Paper = Disclosure::MeetingPaper;
    /// Somebody who may get the paper: a party by its place in the meeting, or the person or own file.
    struct Reader {
        QString name;
        qsizetype party = -1;
        Disclosure::Recipient recipient = Disclosure::Recipient::Person;
    };
    void showReaders();
    QWidget* makeRow(const Reader& reader);
    void addButtons(QLayout* line, const Reader& reader, bool mayHaveTime);
    [[nodiscard]] QString stateOf(const Reader& reader) const;
    /// For Disclosure::setWords(): what is chosen for the person and relatives, nothing for the others.
    [[nodiscard]] QString wordsFor(const Reader& reader, Paper::Kind kind) const;
    [[nodiscard]] Paper paperFor(const Reader& reader, Paper::Kind kind) const;
    void saveAs(const Reader& reader, Paper::Kind kind);
    void preview(const Reader& reader);
    void print(const Reader& reader);
    void tell(const Reader& reader);
    using Release = std::function<Result<void>(Session&)>;
    /// Runs it, and notes in the meeting that the party is invited; `told`: the place in person.
    void give(const Reader& reader, const Release& release, const QString& done, bool told = false);

    PageContext m_context;
    CaseSnapshotPtr m_case;
    Meeting m_meeting;
    Paper::Kind m_kind;
    QList<QPushButton*> m_printButtons; ///< of the rows that are shown
    WordsChoice* m_words;
    FieldForm* m_wordsForm;
    PrintChoice* m_printer;
    MessageBar* m_messages;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_place;
    bool m_busy = false;
};

} // namespace lotsbok
