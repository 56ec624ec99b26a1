// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/fill_in_page.h"

#include "app/forms/draft_saver.h"
#include "app/forms/signatures_card.h"
#include "app/widgets/card.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "forms/widgets/form_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QUndoStack>
#include <algorithm>
#include <utility>

namespace lotsbok {

FillInPage::FillInPage(PageContext given, const FormRequest& request, QWidget* parent)
    : Page(given, parent)
    , m_request(request)
    , m_saver(new DraftSaver(
          book(), [this] { return currentDraft(); }, this))
    , m_frame(new PageFrame({}))
    , m_body(new QWidget)
    , m_bodyColumn(new QVBoxLayout(m_body))
    , m_editorRow(new QHBoxLayout)
    , m_reasonRow(new QWidget)
    , m_reason(new QLineEdit)
    , m_versions(new CardFrame(tr("Versions")))
    , m_signatures(new SignaturesCard(given))
    , m_saved(mutedText({}))
    , m_previewButton(button(tr("Preview and print"), QStringLiteral("print")))
    , m_filledButton(button(tr("Filled in elsewhere…"), QStringLiteral("document")))
    , m_versionsButton(button(tr("Versions"), QStringLiteral("history")))
    , m_new(button(tr("Fill in a new one"), QStringLiteral("plus")))
    , m_correct(button(tr("Correct"), QStringLiteral("edit")))
    , m_register(primaryButton(tr("Register"), QStringLiteral("check")))
{
    m_saved->setWordWrap(false);
    m_frame->showBack([this] { context().navigator->goBack(); });
    for (QWidget* each : {static_cast<QWidget*>(m_saved), static_cast<QWidget*>(m_versionsButton),
                          static_cast<QWidget*>(m_previewButton), static_cast<QWidget*>(m_new),
                          static_cast<QWidget*>(m_correct), static_cast<QWidget*>(m_register)}) {
        m_frame->addAction(each);
    }
    m_versionsButton->setCheckable(true);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("What was wrong, and what is changed"));
    auto* label = new QLabel(tr("Reason for the &correction"));
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason for the correction"));
    auto* reasonLine = new QHBoxLayout(m_reasonRow);
    reasonLine->setContentsMargins(28, 4, 28, 4);
    reasonLine->addWidget(label);
    reasonLine->addWidget(m_reason, 1);
    auto* versionsRow = new QHBoxLayout;
    versionsRow->setContentsMargins(28, 4, 28, 4);
    versionsRow->addWidget(m_versions);
    m_bodyColumn->setContentsMargins(0, 0, 0, 0);
    auto* filledRow = new QHBoxLayout; // the title's row is full where the title is long
    filledRow->setContentsMargins(28, 0, 28, 4);
    filledRow->addWidget(m_filledButton, 0, Qt::AlignLeft);
    m_bodyColumn->addLayout(filledRow);
    m_bodyColumn->addWidget(m_reasonRow);
    m_bodyColumn->addLayout(versionsRow);
    auto* signaturesRow = new QHBoxLayout;
    signaturesRow->setContentsMargins(28, 4, 28, 4);
    signaturesRow->addWidget(m_signatures);
    m_bodyColumn->addLayout(signaturesRow);
    m_editorRow->setContentsMargins(20, 0, 0, 0);
    m_bodyColumn->addLayout(m_editorRow, 1);
    m_frame->setContent(m_body);
    m_reasonRow->hide();
    m_versions->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);

    connect(m_register, &QPushButton::clicked, this, &FillInPage::registerNow);
    connect(m_correct, &QPushButton::clicked, this, &FillInPage::startCorrection);
    connect(m_new, &QPushButton::clicked, this, &FillInPage::startNew);
    connect(m_previewButton, &QPushButton::clicked, this, &FillInPage::preview);
    connect(m_filledButton, &QPushButton::clicked, this, &FillInPage::showFilledFile);
    connect(m_versionsButton, &QPushButton::clicked, this, &FillInPage::toggleVersions);
    connect(m_saver, &DraftSaver::saved, this, [this](const QDateTime& at) {
        if (m_editing) {
            m_saved->setText(tr("Saved %1").arg(shownTime(at)));
        }
    });
    connect(m_saver, &DraftSaver::failed, this, [this](const Error& error) {
        m_saved->setText(tr("Not saved"));
        messages()->say(MessageBar::Kind::Error, tr("The draft could not be saved. %1").arg(error.text),
                        {{tr("Try again"), [this] { m_saver->saveNow(); }}});
    });
    updateHead();
    load(request);
}

// The undo stack tells of its end when the page can no longer listen.
FillInPage::~FillInPage()
{
    if (m_editor) {
        m_editor->undoStack()->disconnect(this);
    }
}

MessageBar* FillInPage::messages() const
{
    return m_frame->messages();
}

bool FillInPage::offers(CommandId id) const
{
    switch (id) {
    case CommandId::SaveDraft:
    case CommandId::Register:
        return m_editing && !m_busy && !m_conflict;
    case CommandId::Correct:
        return m_ready && !m_editing && m_loaded.response;
    case CommandId::Preview:
    case CommandId::Print:
        return m_ready;
    case CommandId::History:
        return m_ready && m_loaded.response;
    case CommandId::Undo:
        return m_editing && m_editor && m_editor->undoStack()->canUndo();
    case CommandId::Redo:
        return m_editing && m_editor && m_editor->undoStack()->canRedo();
    default:
        return false;
    }
}

std::optional<Place> FillInPage::place() const
{
    return Place{m_request.subject, m_request.formId};
}

void FillInPage::run(CommandId id)
{
    switch (id) {
    case CommandId::SaveDraft:
        return m_saver->saveNow();
    case CommandId::Register:
        return registerNow();
    case CommandId::Correct:
        return startCorrection();
    case CommandId::History:
        return m_versionsButton->click();
    case CommandId::Undo:
        return m_editor->undoStack()->undo();
    case CommandId::Redo:
        return m_editor->undoStack()->redo();
    case CommandId::Preview:
    case CommandId::Print:
        return preview();
    default:
        return;
    }
}

void FillInPage::saveNow()
{
    m_saver->saveNow();
}

void FillInPage::focusFirst()
{
    if (m_editor) {
        m_editor->setFocus();
    }
}

void FillInPage::load(const FormRequest& request)
{
    book().run([request](Session& session) { return loadForm(session, request); }, this,
               [this](const Result<LoadedForm>& loaded) {
                   if (loaded) {
                       show(*loaded);
                   } else {
                       messages()->say(MessageBar::Kind::Error, loaded.error().text);
                   }
               });
}

void FillInPage::show(const LoadedForm& loaded)
{
    delete std::exchange(m_conflict, nullptr);
    m_loaded = loaded;
    m_ready = true;
    m_warned = false;
    while (QLayoutItem* mark = m_frame->marks()->takeAt(0)) {
        delete mark->widget();
        delete mark;
    }
    if (loaded.protectedIdentity) {
        m_frame->marks()->addWidget(
            new Pill(tr("Protected personal data"), Pill::Tone::Warn, QStringLiteral("shield")));
    }
    m_frame->setTitle(loaded.form.printName()); // the editor below shows the full title
    m_frame->setSubtitle(loaded.subjectLine);
    m_reason->clear();
    makeEditor();
    setEditing(loaded.draft.has_value() || !loaded.response);
    tellWhatThisIs();
    focusFirst();
}

void FillInPage::makeEditor()
{
    delete m_editor;
    m_editor = new FormEditor(m_loaded.form, m_loaded.bound, m_loaded.today);
    m_editor->setProperty("ownNumber", m_loaded.bound.value(QStringLiteral("client.number")).toString());
    m_editor->setAnswers(m_loaded.answers);
    m_editorRow->addWidget(m_editor);
    connect(m_editor->undoStack(), &QUndoStack::canUndoChanged, this, &Page::offersChanged);
    connect(m_editor->undoStack(), &QUndoStack::canRedoChanged, this, &Page::offersChanged);
    connect(m_editor, &FormEditor::answersChanged, this, [this] {
        if (std::exchange(m_warned, false)) {
            messages()->clear(); // what was asked is about other answers
        }
        if (m_editing) {
            m_saved->setText(tr("Saving…"));
            m_saver->changed();
        }
    });
}

void FillInPage::setEditing(bool editing)
{
    m_editing = editing;
    m_editor->setReadOnly(!editing);
    m_editor->showIssues(false);
    if (!editing && m_loaded.response) {
        m_signatures->showSignatures(
            {{QStringLiteral("response"), m_loaded.response->id.uuid(), {}, m_request.formId}});
    } else {
        m_signatures->forget();
    }
    m_saved->setText(editing && m_loaded.draft ? tr("Saved %1").arg(shownTime(m_loaded.draft->savedAt))
                                               : QString());
    updateHead();
}

void FillInPage::updateHead()
{
    const bool mayWrite = m_ready && !m_busy;
    m_register->setVisible(m_editing);
    m_register->setEnabled(mayWrite && !m_conflict);
    m_correct->setVisible(m_ready && !m_editing);
    m_new->setVisible(m_ready && !m_editing && m_request.subject.kind != SubjectRef::Kind::Purchase);
    m_versionsButton->setVisible(m_ready && m_loaded.response);
    m_previewButton->setEnabled(m_ready);
    m_filledButton->setVisible(m_editing && !m_conflict);
    m_reasonRow->setVisible(m_editing && m_loaded.response && !m_conflict);
    Q_EMIT offersChanged();
}

void FillInPage::tellWhatThisIs()
{
    const bool meanwhile = m_editing && m_loaded.draft && m_loaded.response &&
                           m_loaded.draft->correctsVersion != m_loaded.response->version;
    if (meanwhile) {
        messages()->say(
            MessageBar::Kind::Warning,
            tr("%1 registered version %2 meanwhile. Your draft is kept.")
                .arg(m_loaded.response->registeredBy, QString::number(m_loaded.response->version)),
            {{tr("Merge the two"), [this] { explainConflict(); }}});
    } else if (m_editing && m_loaded.draft) {
        messages()->say(
            MessageBar::Kind::Info,
            tr("This is a draft from %1 that is not registered.").arg(shownDateTime(m_loaded.draft->savedAt)),
            {{tr("Discard the draft"), [this] { discardDraft(); }}});
    } else if (!m_editing && m_loaded.response) {
        const FormResponse& shown = *m_loaded.response;
        messages()->say(
            MessageBar::Kind::Done,
            tr("Registered version %1, %2 by %3.")
                .arg(QString::number(shown.version), shownDateTime(shown.registeredAt), shown.registeredBy));
    } else {
        messages()->clear();
    }
}

void FillInPage::startCorrection()
{
    if (!offers(CommandId::Correct)) {
        return;
    }
    setEditing(true);
    messages()->say(MessageBar::Kind::Info,
                    tr("You correct version %1. It stays readable; registering makes version %2.")
                        .arg(m_loaded.response->version)
                        .arg(m_loaded.response->version + 1));
    m_reason->setFocus();
}

void FillInPage::startNew()
{
    m_request.response.reset();
    m_request.startNew = true;
    load(m_request);
}

void FillInPage::discardDraft()
{
    m_saver->forget();
    book().run([subject = m_request.subject,
                id = m_request.formId](Session& session) { return session.discardDraft(subject, id); },
               this,
               [this](const Result<void>& done) {
                   if (done) {
                       m_request.startNew = false;
                       load(m_request);
                   } else {
                       messages()->say(MessageBar::Kind::Error, done.error().text);
                   }
               });
}

FormDraft FillInPage::currentDraft() const
{
    FormDraft draft;
    draft.subject = m_request.subject;
    draft.formId = m_loaded.form.id;
    draft.formVersion = m_loaded.form.version;
    draft.definitionHash = m_loaded.form.hash;
    if (m_loaded.response) {
        draft.corrects = m_loaded.response->id;
        draft.correctsVersion = m_loaded.draft ? m_loaded.draft->correctsVersion : m_loaded.response->version;
    }
    draft.answers = m_editor->answers().json();
    return draft;
}

// Empty when the answers can be registered without a question.
QString FillInPage::whatToAsk(int issues) const
{
    const Progress done = progress(m_loaded.form, m_editor->answers(), m_loaded.bound);
    if (done.answered == 0) {
        return tr("Nothing is answered yet. Register again to register it empty.");
    }
    if (done.answered * 2 < done.total) {
        return tr("%n question(s) are not answered. Register again to register anyway.", nullptr,
                  done.total - done.answered);
    }
    if (issues > 0) {
        return tr("There are %n thing(s) to look at. Register again to register as it is.", nullptr, issues);
    }
    return {};
}

bool FillInPage::maySend()
{
    const QList<FormIssue> issues = m_editor->issues();
    const auto isError = [](const FormIssue& issue) { return issue.severity == FormIssue::Severity::Error; };
    const int errors = int(std::count_if(issues.cbegin(), issues.cend(), isError));
    if (m_loaded.response && m_reason->text().trimmed().isEmpty()) {
        messages()->say(MessageBar::Kind::Error, tr("Write the reason for the correction first."));
        m_reason->setFocus();
        return false;
    }
    m_editor->showIssues(!issues.isEmpty());
    if (errors > 0) {
        messages()->say(MessageBar::Kind::Error,
                        tr("%n thing(s) must be put right before this can be registered.", nullptr, errors));
        const auto first = std::find_if(issues.cbegin(), issues.cend(), isError);
        m_editor->jumpTo(first->fieldId, first->row);
        return false;
    }
    const QString question = m_warned ? QString() : whatToAsk(int(issues.size()));
    if (!question.isEmpty()) {
        m_warned = true;
        messages()->say(MessageBar::Kind::Warning, question);
        return false;
    }
    return true;
}

void FillInPage::registerNow()
{
    if (!m_editing || m_busy || m_conflict || !m_editor || !maySend()) {
        return;
    }
    m_saver->saveNow();
    m_busy = true;
    m_editor->setReadOnly(true);
    updateHead();
    const FormDraft draft = currentDraft();
    book().run(
        [form = m_loaded.form, draft, reason = m_reason->text().trimmed()](Session& session) {
            return registerAnswers(session, form, draft.subject, Answers(draft.answers), draft.corrects,
                                   draft.correctsVersion, reason);
        },
        this,
        [this](const Result<FormResponse>& response) {
            m_busy = false;
            if (response) {
                registered(*response);
            } else {
                m_editor->setReadOnly(false);
                updateHead();
                refused(response.error());
            }
        });
}

void FillInPage::registered(const FormResponse& response)
{
    m_saver->forget();
    m_request.response = response.id;
    m_request.startNew = false;
    load(m_request); // bound values may have moved with it; a new editor has nothing to undo
}

void FillInPage::refused(const Error& error)
{
    if (error.code == ErrorCode::Conflict) {
        explainConflict();
    } else {
        messages()->say(MessageBar::Kind::Error, error.text);
    }
}

void FillInPage::preview()
{
    if (!m_ready) {
        return;
    }
    if (m_editing) {
        m_saver->saveNow();
        FormDraft draft = currentDraft();
        draft.savedAt = context().platform->clock->nowUtc();
        context().navigator->openDraftPreview(draft);
    } else {
        context().navigator->openPreview(*m_loaded.response);
    }
}

void FillInPage::toggleVersions()
{
    m_versions->setVisible(m_versionsButton->isChecked());
    if (!m_versionsButton->isChecked() || !m_loaded.response) {
        return;
    }
    book().run(
        [latest = *m_loaded.response](Session& session) {
            QList<FormResponse> versions;
            for (int version = latest.version; version >= 1; --version) {
                if (const Result<FormResponse> each = session.response(latest.id, version)) {
                    versions.append(*each);
                }
            }
            return versions;
        },
        this,
        [this](const QList<FormResponse>& versions) {
            m_versions->clearBody();
            for (const FormResponse& each : versions) {
                auto* row =
                    new ListRow({QString::number(each.version),
                                 tr("%1, %2").arg(shownDateTime(each.registeredAt), each.registeredBy),
                                 each.reason,
                                 {},
                                 Pill::Tone::Neutral,
                                 {}});
                connect(row, &ListRow::clicked, this,
                        [this, each] { context().navigator->openPreview(each); });
                m_versions->add(row);
            }
            for (const FormResponse& other : std::as_const(m_loaded.registered)) {
                if (other.id == m_loaded.response->id) {
                    continue;
                }
                auto* row =
                    new ListRow({{},
                                 tr("Another of the same form, %1").arg(shownDateTime(other.registeredAt)),
                                 other.registeredBy,
                                 {},
                                 Pill::Tone::Neutral,
                                 {}});
                connect(row, &ListRow::clicked, this, [this, id = other.id] {
                    m_request.response = id;
                    m_versionsButton->setChecked(false);
                    m_versions->hide();
                    load(m_request);
                });
                m_versions->add(row);
            }
        });
}

} // namespace lotsbok
