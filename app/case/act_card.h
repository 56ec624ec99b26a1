// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

#include <QPointer>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;
class PageDraft;

/// Something that is done with a case as a whole: folded to a sentence and a button until it is wanted, then
/// its fields with a written reason. Nothing happens before the second press.
class ActCard : public CardFrame {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString about; ///< what it does, one sentence
        QString act;   ///< the button: "Close the case"
        QString done;  ///< said when it was done
    };
    /// Runs on the book's thread, with what the fields held.
    using Job = std::function<Result<void>(Session& session)>;

    /// What is written outlives a lock as a draft of this `kind`, one for each subject.
    ActCard(PageContext context, const QString& kind, const Texts& texts, QWidget* parent = nullptr);
    ~ActCard() override;

    [[nodiscard]] FieldForm* form() const { return m_form; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString reason() const;
    /// The day in a field of addDay(); nothing, with the problem said by the field, when it is none.
    [[nodiscard]] std::optional<QDate> day(QLineEdit* field) const;

    QLineEdit* addDay(const QString& label, QDate value);
    void addReason(const QString& label);
    /// Reads the fields when it is to be done; nothing when something is missing (and said).
    void setJob(std::function<std::optional<Job>()> job) { m_job = std::move(job); }
    void setSubject(const SubjectRef& subject) { m_subject = subject; }
    void setWhenOpened(std::function<void()> opened) { m_opened = std::move(opened); }
    void open();
    void cancel(); ///< asks first when something would be lost
    void fold();

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void carryOut();

    PageContext m_context;
    QString m_kind;
    Texts m_texts;
    SubjectRef m_subject{};
    QPointer<PageDraft> m_draft; ///< while it is open
    FieldForm* m_form;
    MessageBar* m_messages;
    QWidget* m_fields;
    QPushButton* m_start;
    QPlainTextEdit* m_reason = nullptr;
    std::function<std::optional<Job>()> m_job{};
    std::function<void()> m_opened{};
    bool m_busy = false;
};

/// Scrolls the page so that `widget` is seen.
void bringIntoView(QWidget* widget);

} // namespace lotsbok
