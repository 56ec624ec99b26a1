// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_editor.h"

#include "forms/widgets/choice_editors.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/form_document.h"
#include "forms/widgets/form_page.h"
#include "forms/widgets/section_card.h"
#include "forms/widgets/side_panel.h"
#include "forms/widgets/tab_order.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTimer>

namespace lotsbok {

namespace {

/// Rows that were added and never written in are no answer.
QJsonValue withoutBlankRows(const QJsonValue& value);

QJsonObject withoutBlankRows(const QJsonObject& object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = withoutBlankRows(it.value());
        if (!value.isArray() || !value.toArray().isEmpty()) {
            kept.insert(it.key(), value);
        }
    }
    return kept;
}

QJsonValue withoutBlankRows(const QJsonValue& value)
{
    if (!value.isArray()) {
        return value;
    }
    QJsonArray kept;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue& row : rows) {
        if (!row.isObject()) {
            kept.append(row);
        } else if (const QJsonObject cells = withoutBlankRows(row.toObject()); !cells.isEmpty()) {
            kept.append(cells);
        }
    }
    return kept;
}

} // namespace

struct FormEditor::Private {
    Private(FormEditor* owner, const FormDefinition& definition, const BoundValues& values, QDate date)
        : q(owner)
        , form(definition)
        , bound(values)
        , today(date)
    {}

    void build();
    void focusFirst();
    void connectRow(FieldRow* row);
    void showAll();
    void refreshConditions();
    void refreshSoon();
    void refresh();
    void refreshProposal(FieldRow* row);
    void refreshIssues();
    void step(const FieldRow* from, int by);
    void followFocus(QWidget* focused);
    void setCurrentSection(const QString& sectionId);
    [[nodiscard]] QList<FormIssue> findAllIssues() const;
    [[nodiscard]] SectionCard* cardOf(const FieldRow* row) const;

    FormEditor* q;
    FormDefinition form;
    BoundValues bound;
    QDate today;
    FormDocument document;
    QStringListModel parties;
    EditorContext context;
    QBoxLayout* layout = nullptr;
    SidePanel* side = nullptr;
    FormPage* page = nullptr;
    QHash<QString, FieldRow*> rows;
    QTimer refreshTimer; ///< counts, proposals and issues follow when the typing lets the program breathe
    QTimer pauseTimer;   ///< a pause in typing ends the step that undo takes back
    QList<FormIssue> shownIssues;
    QString currentSection;
    bool issuesShown = false;
    bool readOnly = false;
    bool tabOrderStale = false;
};

FormEditor::FormEditor(const FormDefinition& form, const BoundValues& bound, QDate today, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, form, bound, today))
{
    d->build();
}

FormEditor::~FormEditor()
{
    // Widgets that go still move the keyboard: nobody listens any more, and what they look at goes after
    // them.
    QObject::disconnect(qApp, nullptr, this, nullptr);
    delete d->page;
    delete d->side;
}

const FormDefinition& FormEditor::form() const
{
    return d->form;
}

Answers FormEditor::answers() const
{
    const QJsonObject written = withoutBlankRows(d->document.answers().json());
    Answers answers(written);
    for (const FieldRow* row : std::as_const(d->rows)) { // a table that was emptied in the book's own place
        if (row->field().writesModel && d->document.answers().json().contains(row->field().id)) {
            answers.set(row->field(), written.value(row->field().id));
        }
    }
    return answers;
}

QList<FormIssue> FormEditor::issues() const
{
    return d->findAllIssues();
}

QUndoStack* FormEditor::undoStack() const
{
    return d->document.undoStack();
}

bool FormEditor::isReadOnly() const
{
    return d->readOnly;
}

void FormEditor::setAnswers(const Answers& answers)
{
    d->document.reset(answers);
    d->showAll();
}

void FormEditor::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
    for (FieldRow* row : std::as_const(d->rows)) {
        row->setReadOnly(readOnly);
    }
    d->refresh();
}

void FormEditor::jumpTo(const QString& fieldId, int row)
{
    FieldRow* target = d->rows.value(fieldId);
    if (!target) {
        return;
    }
    QWidget* control = target->editor() ? target->editor()->focusTarget(row) : nullptr;
    d->page->reveal(target, control);
    if (control) {
        control->setFocus(Qt::ShortcutFocusReason);
    }
    d->setCurrentSection(d->cardOf(target)->section().id);
}

void FormEditor::showIssues(bool shown)
{
    d->issuesShown = shown;
    d->refreshIssues();
}

bool FormEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(
            this, [this] { arrange(); }, Qt::QueuedConnection);
    }
    return QWidget::event(event);
}

void FormEditor::keyPressEvent(QKeyEvent* event)
{
    if (!d->readOnly && FormKeys::isUndo(event)) {
        undoStack()->undo();
    } else if (!d->readOnly && FormKeys::isRedo(event)) {
        undoStack()->redo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FormEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The list of sections stands beside the form while there is room for both.
void FormEditor::arrange()
{
    const bool narrow = width() < d->side->wantedWidth() + fontMetrics().height() * 26;
    d->layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    d->side->setNarrow(narrow);
}

void FormEditor::Private::build()
{
    parties.setStringList(partyNames(bound));
    context = {&form, &bound, today, &parties};
    layout = new QBoxLayout(QBoxLayout::LeftToRight, q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    side = new SidePanel(q);
    page = new FormPage(form, context, q);
    layout->addWidget(side);
    layout->addWidget(page, 1);
    for (SectionCard* card : page->cards()) {
        for (FieldRow* row : card->rows()) {
            rows.insert(row->field().id, row);
            connectRow(row);
        }
    }
    QObject::connect(&document, &FormDocument::restored, q, [this](const QString& fieldId) {
        if (FieldRow* row = rows.value(fieldId)) {
            row->showValue(document.answers(), bound);
            refreshConditions();
            const QWidget* focused = QApplication::focusWidget();
            if (!focused || !row->isAncestorOf(focused)) {
                q->jumpTo(fieldId);
            }
        }
    });
    QObject::connect(&document, &FormDocument::changed, q, [this] {
        refreshConditions();
        refreshSoon();
        Q_EMIT q->answersChanged();
    });
    QObject::connect(side, &SidePanel::sectionChosen, q, [this](const QString& id) {
        page->revealSection(id);
        setCurrentSection(id);
    });
    QObject::connect(side, &SidePanel::issueChosen, q, &FormEditor::jumpTo);
    QObject::connect(page, &FormPage::topSectionChanged, q,
                     [this](const QString& id) { setCurrentSection(id); });
    QObject::connect(qApp, &QApplication::focusChanged, q,
                     [this](QWidget*, QWidget* now) { followFocus(now); });
    refreshTimer.setSingleShot(true);
    refreshTimer.setInterval(0);
    QObject::connect(&refreshTimer, &QTimer::timeout, q, [this] { refresh(); });
    focusFirst();
    pauseTimer.setSingleShot(true);
    pauseTimer.setInterval(1500);
    QObject::connect(&pauseTimer, &QTimer::timeout, q, [this] { document.seal(); });
    showAll();
}

/// Who gives the form the keyboard means its first question.
void FormEditor::Private::focusFirst()
{
    for (const SectionCard* card : page->cards()) {
        for (const FieldRow* row : card->rows()) {
            if (row->editor() && row->field().bind.isEmpty()) {
                q->setFocusProxy(row->editor()->focusTarget());
                return;
            }
        }
    }
}

void FormEditor::Private::connectRow(FieldRow* row)
{
    const Field field = row->field();
    const QString description = FormEditor::tr("Edit %1").arg(row->field().label);
    QObject::connect(row, &FieldRow::edited, q, [this, row, field, description](const QString& typingIn) {
        document.edit(field, row->editor()->value(), typingIn, description);
        pauseTimer.start();
        refreshSoon();
    });
    QObject::connect(row, &FieldRow::proposalUsed, q,
                     [this, row, field, description](const QJsonValue& value) {
                         document.edit(field, value, {}, description);
                         row->showValue(document.answers(), bound);
                     });
    QObject::connect(row, &FieldRow::controlsChanged, q, [this] {
        tabOrderStale = true;
        refreshSoon();
    });
    if (row->editor()) {
        QObject::connect(row->editor(), &FieldEditor::inputIssueChanged, q, [this] { refreshSoon(); });
        QObject::connect(row->editor(), &FieldEditor::stepRequested, q,
                         [this, row](int by) { step(row, by); });
    }
}

void FormEditor::Private::showAll()
{
    for (FieldRow* row : std::as_const(rows)) {
        row->showValue(document.answers(), bound);
    }
    refreshConditions();
    refresh();
    if (page->isVisible()) {
        page->settle();
    }
}

void FormEditor::Private::refreshConditions()
{
    const Answers& answers = document.answers();
    for (SectionCard* card : page->cards()) {
        if (card->section().condition) {
            card->setVisible(isShown(card->section(), answers, bound));
        }
        for (FieldRow* row : card->rows()) {
            if (row->field().condition) {
                card->showField(row, isShown(row->field(), answers, bound));
            }
        }
    }
}

void FormEditor::Private::refreshSoon()
{
    if (!refreshTimer.isActive()) {
        refreshTimer.start();
    }
}

void FormEditor::Private::refresh()
{
    refreshTimer.stop();
    QList<SectionModel::Entry> entries;
    for (SectionCard* card : page->cards()) {
        const Section& section = card->section();
        const Progress done = progress(section, document.answers(), bound);
        card->setProgress(done);
        if (!card->isHidden() && !section.title.isEmpty()) {
            entries.append({section.id, section.title, done});
        }
        for (FieldRow* row : card->rows()) {
            refreshProposal(row);
        }
    }
    side->setSections(entries);
    if (currentSection.isEmpty() && !entries.isEmpty()) {
        setCurrentSection(entries.first().id);
    }
    refreshIssues();
    if (tabOrderStale) {
        tabOrderStale = false;
        restoreTabOrder(q);
    }
}

void FormEditor::Private::refreshProposal(FieldRow* row)
{
    const Field& field = row->field();
    if (field.propose.isEmpty() || !row->editor()) {
        return;
    }
    std::optional<QJsonValue> proposed = proposal(form, field, document.answers(), bound, today);
    if (proposed && *proposed == shownValue(field, document.answers(), bound)) {
        proposed.reset();
    }
    row->setProposal(proposed);
}

void FormEditor::Private::refreshIssues()
{
    const QList<FormIssue> issues = findAllIssues();
    side->setIssues(issues, issuesShown);
    QHash<QString, const FormIssue*> byField;
    for (const FormIssue& issue : issues) {
        if (!byField.contains(issue.fieldId)) {
            byField.insert(issue.fieldId, &issue);
        }
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const FieldEditor* editor = it.value()->editor();
        const QString input = editor ? editor->inputIssue() : QString();
        const FormIssue* issue = byField.value(it.key());
        if (!input.isEmpty()) {
            it.value()->setIssue(input, FormIssue::Severity::Error);
        } else if (issue && issuesShown) {
            it.value()->setIssue(issue->text, issue->severity);
        } else {
            it.value()->setIssue({}, FormIssue::Severity::Error);
        }
    }
    const auto same = [](const FormIssue& a, const FormIssue& b) {
        return a.severity == b.severity && a.fieldId == b.fieldId && a.text == b.text && a.row == b.row;
    };
    if (!std::equal(issues.begin(), issues.end(), shownIssues.begin(), shownIssues.end(), same)) {
        shownIssues = issues;
        Q_EMIT q->issuesChanged();
    }
}

/// What the engine finds, and before it what is typed but cannot be an answer.
QList<FormIssue> FormEditor::Private::findAllIssues() const
{
    QList<FormIssue> issues;
    for (SectionCard* card : page->cards()) {
        for (const FieldRow* row : card->rows()) {
            const QString text = row->editor() && !row->isHidden() ? row->editor()->inputIssue() : QString();
            if (!text.isEmpty()) {
                issues.append({FormIssue::Severity::Error, row->field().id, text, -1});
            }
        }
    }
    return issues + findIssues(form, document.answers(), bound, today);
}

void FormEditor::Private::step(const FieldRow* from, int by)
{
    QList<FieldRow*> stops;
    for (SectionCard* card : page->cards()) {
        for (FieldRow* row : card->rows()) {
            if (row == from || (row->answersWithOneKey() && row->isVisibleTo(q))) {
                stops.append(row);
            }
        }
    }
    const qsizetype target = stops.indexOf(from) + by;
    if (target >= 0 && target < stops.size()) {
        QWidget* control = stops[target]->editor()->focusTarget();
        page->reveal(stops[target], control);
        control->setFocus(Qt::OtherFocusReason);
    }
}

void FormEditor::Private::followFocus(QWidget* focused)
{
    if (!focused || !page->isAncestorOf(focused)) {
        return;
    }
    document.seal();
    for (const SectionCard* card : page->cards()) {
        if (card->isAncestorOf(focused)) {
            setCurrentSection(card->section().id);
            return;
        }
    }
}

void FormEditor::Private::setCurrentSection(const QString& sectionId)
{
    side->setCurrentSection(sectionId);
    if (currentSection != sectionId) {
        currentSection = sectionId;
        Q_EMIT q->sectionChanged(sectionId);
    }
}

SectionCard* FormEditor::Private::cardOf(const FieldRow* row) const
{
    return static_cast<SectionCard*>(row->parentWidget());
}

} // namespace lotsbok
