// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "forms/bindings/book_forms.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class DataList;
class MessageBar;

/// Which bilagor are used and in which version, the district's own wordings with who handed them over, and a
/// check of a definition. An administrator installs and withdraws here; what is handed over waits until
/// somebody opens the book. Older answers keep the version they were given in.
class FormsCard : public CardFrame {
    Q_OBJECT

public:
    /// In an open book: to read, and to check.
    explicit FormsCard(const PageContext& context, QWidget* parent = nullptr);
    /// For an administrator, without the book.
    FormsCard(const Platform& platform, std::shared_ptr<AccountDesk> desk, QWidget* parent = nullptr);

    void refresh();

private:
    /// One installed wording.
    struct Line {
        QString form;
        int version = 0;
        QString by;
        QDateTime at{};
        QString reason{}; ///< of a refusal
        enum class State { Used, Withdrawn, Waits, WithdrawalWaits, Refused } state = State::Used;
    };
    struct Shown {
        const FormCatalogue* forms = &FormCatalogue::builtIn(); ///< what waits among them
        const FormCatalogue* used = &FormCatalogue::builtIn();
        QList<Line> lines{};
        QString problem{};
    };
    using Then = std::function<void(const FormToInstall& wanted)>;

    void build();
    static Shown shownBy(Session& session);
    static Result<Shown> shownBy(const AccountDesk& desk);
    void show(const Shown& shown);
    [[nodiscard]] QWidget* widgetOf(const Line& line);
    void choose(const QString& title, const Then& then);
    void showCheck(const FormToInstall& wanted);
    void askToInstall(const FormToInstall& wanted);
    void askToWithdraw(const Line& line);
    void handOver(const std::function<Result<void>(AccountDesk&)>& step, const QString& sentence);
    void showDetails(const QStringList& lines);
    void putAway(); ///< what was asked

    const Platform* m_platform;
    SessionThread* m_book = nullptr;
    std::shared_ptr<AccountDesk> m_desk{};
    const FormCatalogue* m_forms = &FormCatalogue::builtIn();
    MessageBar* m_messages;
    QLabel* m_details;
    QPushButton* m_begin = nullptr; ///< where the keyboard stands afterwards
    QVBoxLayout* m_used;            ///< what each bilaga is used in
    QVBoxLayout* m_installed;       ///< the district's own
};

} // namespace lotsbok
