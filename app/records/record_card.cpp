// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_card.h"

#include "app/forms/page_draft.h"
#include "app/records/conflict_place.h"
#include "app/records/record_conflict.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace lotsbok {

namespace {

/// One draft for each stored record, and one for a new record of a kind in its subject.
PageDraft::Of draftOf(const RecordKind& kind, const QJsonObject& value, const SubjectRef& subject,
                      const QString& part)
{
    const int version = value.value(QLatin1String("version")).toInt();
    QString name = kind.kind;
    if (version > 0) {
        name += QLatin1Char(':') + value.value(QLatin1String("id")).toString();
    }
    if (!part.isEmpty()) {
        name += QLatin1Char('/') + part;
    }
    return {subject, name, version, true};
}

RecordEditorOptions dated(RecordEditorOptions options, const PageContext& context)
{
    options.today = context.platform->clock->today();
    return options;
}

} // namespace

RecordCard::RecordCard(PageContext context, const QString& title, const RecordKind& kind,
                       const QJsonObject& value, const SubjectRef& subject,
                       const RecordEditorOptions& options, QWidget* parent)
    : CardFrame(title, parent)
    , m_context(context)
    , m_kind(kind)
    , m_editor(new RecordEditor(kind, dated(options, context)))
    , m_messages(new MessageBar)
    , m_saveButton(primaryButton(tr("Save"), QStringLiteral("check")))
    , m_conflict(new ConflictPlace)
{
    m_options = dated(options, context);
    m_base = value;
    m_editor->setValue(value);
    m_draft = new PageDraft(
        *context.book, draftOf(kind, value, subject, options.part),
        {[this] { return QJsonValue(m_editor->answers().json()); },
         [this](const QJsonValue& answers) { m_editor->setAnswers(Answers(answers.toObject())); },
         [this](const QJsonValue& base, int version) { setBase(Answers(base.toObject()), version); }},
        this, m_messages);
    auto* cancel = button(tr("Cancel"));
    auto* kept = mutedText({});
    connect(m_editor, &RecordEditor::edited, m_draft, &PageDraft::changed);
    connect(m_draft, &PageDraft::saved, kept,
            [kept](const QDateTime& at) { kept->setText(tr("Draft saved %1").arg(shownTime(at))); });
    connect(m_saveButton, &QPushButton::clicked, this, &RecordCard::save);
    connect(cancel, &QPushButton::clicked, this, &RecordCard::cancel);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecordCard::cancel);
    auto* store = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &RecordCard::save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveButton);
    buttons->addWidget(cancel);
    buttons->addWidget(kept);
    buttons->addStretch();
    add(m_editor);
    add(m_conflict);
    add(m_messages);
    add(buttons);
}

void RecordCard::setSaveText(const QString& text)
{
    m_saveButton->setText(text);
}

void RecordCard::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    m_saveButton->setVisible(!readOnly);
}

void RecordCard::focusFirst()
{
    m_editor->focusFirst();
}

void RecordCard::cancel()
{
    if (m_conflict->isAsking()) {
        m_conflict->goBack();
        return;
    }
    m_draft->leave([this] { Q_EMIT cancelled(); });
}

void RecordCard::save()
{
    if (m_busy || m_conflict->isAsking() || m_editor->isReadOnly() || !m_editor->check()) {
        return;
    }
    QJsonObject value = m_editor->value();
    if (m_prepare) {
        const Result<QJsonObject> prepared = m_prepare(value);
        if (!prepared) {
            m_messages->say(MessageBar::Kind::Error, prepared.error().text);
            return;
        }
        value = *prepared;
    }
    m_busy = true;
    m_context.book->run(
        [value, store = m_save, kind = m_kind](Session& session) {
            return store ? store(session, value) : kind.save(session, value, {});
        },
        this, [this](const Result<QJsonObject>& result) { stored(result); });
}

void RecordCard::stored(const Result<QJsonObject>& result)
{
    m_busy = false;
    if (result) {
        m_draft->forget();
        m_messages->clear();
        Q_EMIT saved(*result);
        return;
    }
    if (result.error().code == ErrorCode::Conflict && m_kind.read) {
        readTheirs();
        return;
    }
    m_messages->say(MessageBar::Kind::Error, result.error().text);
}

void RecordCard::readTheirs()
{
    m_context.book->run(
        [value = m_base, kind = m_kind](Session& session) { return kind.read(session, value); }, this,
        [this](const Result<QJsonObject>& theirs) {
            if (theirs) {
                showConflict(*theirs);
            } else {
                m_messages->say(MessageBar::Kind::Error, theirs.error().text);
            }
        });
}

// What was merged is saved on top of theirs; leaving the choice keeps what was written, as a draft.
void RecordCard::showConflict(const QJsonObject& theirs)
{
    m_messages->clear();
    m_conflict->ask(
        recordConflict(m_kind, m_options, m_base, m_editor->value(), theirs),
        [this, theirs](const QJsonObject& merged) { useMerged(theirs, merged); },
        [this] { m_editor->focusFirst(); });
}

void RecordCard::useMerged(const QJsonObject& theirs, const QJsonObject& merged)
{
    m_base = theirs;
    m_editor->setValue(theirs);
    m_draft->rebase(m_editor->answers().json(), theirs.value(QLatin1String("version")).toInt());
    m_editor->setValue(mergedRecord(theirs, merged));
    m_draft->changed();
    save();
}

// What the editor does not show is as it is stored: nobody changes it here.
void RecordCard::setBase(const Answers& base, int version)
{
    m_editor->setAnswers(base);
    m_base = m_editor->value();
    m_base.insert(QStringLiteral("version"), version);
    m_editor->setValue(m_base);
}

} // namespace lotsbok
