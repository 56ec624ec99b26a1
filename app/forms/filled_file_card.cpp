// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/filled_file_card.h"

#include "app/forms/draft_saver.h"
#include "app/forms/fill_in_page.h"
#include "app/forms/words_choice.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "exchange/disclosure.h"
#include "forms/bindings/bindings.h"
#include "forms/widgets/form_editor.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr qint64 mostFileBytes = 8 * 1024 * 1024; ///< as readFilledForm()
constexpr int indentation = 26;                   ///< of what stands under a tick box's word

const QString nothingThere = QStringLiteral("–");

QLabel* wrapped(const QString& text, bool isQuiet)
{
    QLabel* label = isQuiet ? mutedText(text) : bodyText(text);
    label->setTextFormat(Qt::PlainText); // it comes from outside
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

Result<FilledForm> readFilledFile(Session& session, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileSystem, FilledFileCard::tr("The file could not be read."),
                    file.errorString());
    }
    return readFilledForm(file.read(mostFileBytes + 1),
                          [&session](const QString& id, int version, const QByteArray& hash) {
                              return definitionFor(session, id, version, hash);
                          });
}

} // namespace

FilledFileCard::FilledFileCard(PageContext context, const FormDefinition& form, const Answers& answers,
                               const BoundValues& bound, MessageBar* messages, QWidget* parent)
    : CardFrame(tr("Filled in elsewhere"), parent)
    , m_context(context)
    , m_form(form)
    , m_answers(answers)
    , m_bound(bound)
    , m_messages(messages)
    , m_words(new WordsChoice({form.id}))
    , m_review(new QWidget)
    , m_rows(new QVBoxLayout(m_review))
    , m_read(primaryButton(tr("Read a filled in file…"), QStringLiteral("document")))
    , m_take(primaryButton(tr("Take over what is ticked"), QStringLiteral("check")))
{
    add(bodyText(tr("The form can be filled in with a PDF reader and read back. What the file says is shown "
                    "beside what is written here, and only what you tick is taken over.")));
    auto* blank = button(tr("Save a blank to fill in…"), QStringLiteral("save"));
    auto* leave = button(tr("Go back to the form"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_read);
    buttons->addWidget(blank);
    buttons->addWidget(leave);
    add(buttons);
    auto* language = new FieldForm;
    language->add(tr("Language of the blank"), m_words);
    add(language);
    language->setVisible(m_words->isNeeded());
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setSpacing(4);
    m_review->hide();
    m_take->hide();
    add(m_review);
    auto* below = new FlowLayout;
    below->addWidget(m_take);
    add(below);
    connect(m_read, &QPushButton::clicked, this, &FilledFileCard::askForFile);
    connect(blank, &QPushButton::clicked, this, &FilledFileCard::askForBlank);
    connect(leave, &QPushButton::clicked, this, &FilledFileCard::cancelled);
    connect(m_take, &QPushButton::clicked, this,
            [this] { Q_EMIT taken(withTaken(m_answers, m_differences, ticked())); });
}

QStringList FilledFileCard::ticked() const
{
    QStringList ids;
    for (const auto& [id, tick] : m_ticks) {
        if (tick->isChecked()) {
            ids.append(id);
        }
    }
    return ids;
}

void FilledFileCard::focusFirst()
{
    m_read->setFocus();
}

void FilledFileCard::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.platform->askPath(this, {tr("Read a filled in file"), folder, tr("PDF (*.pdf)"), false},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        readFile(path);
                                    }
                                });
}

void FilledFileCard::askForBlank()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name =
        tr("%1 to fill in.pdf").arg(m_form.printName()).replace(QLatin1Char(' '), QLatin1Char('-')).toLower();
    m_context.platform->askPath(
        this, {tr("Save a blank to fill in"), folder.filePath(name), tr("PDF (*.pdf)"), true},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                saveBlankTo(path);
            }
        });
}

void FilledFileCard::saveBlankTo(const QString& path)
{
    m_context.book->run(
        [form = m_form, path, words = m_words->words()](Session& session) {
            const Disclosure::BlankPaper paper{words, true};
            return Disclosure(session).districtBlankToFile(form, paper, path, true);
        },
        this,
        [this, path](const Result<PrintedForm>& printed) {
            if (printed) {
                m_messages->say(
                    MessageBar::Kind::Done,
                    tr("%1 was saved. It holds nothing about anybody.").arg(QFileInfo(path).fileName()));
            } else {
                m_messages->say(MessageBar::Kind::Error, printed.error().text);
            }
        });
}

void FilledFileCard::readFile(const QString& path)
{
    m_context.book->run([path](Session& session) { return readFilledFile(session, path); }, this,
                        [this](const Result<FilledForm>& filled) {
                            if (!filled) {
                                m_messages->say(MessageBar::Kind::Error, filled.error().text);
                            } else if (filled->form.hash != m_form.hash) {
                                m_messages->say(MessageBar::Kind::Error,
                                                tr("The file is %1 version %2, and this is another form.")
                                                    .arg(filled->form.printName())
                                                    .arg(filled->form.version));
                            } else {
                                show(*filled);
                            }
                        });
}

void FilledFileCard::show(const FilledForm& filled)
{
    m_messages->clear();
    m_ticks.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_differences = filledDifferences(filled, m_answers, m_bound);
    if (!filled.subject.isEmpty()) {
        addLine(tr("The file is about: %1").arg(filled.subject), false);
    }
    for (const QString& problem : filled.problems) {
        addLine(tr("Could not be read: %1").arg(problem), false);
    }
    for (const FilledDifference& difference : std::as_const(m_differences)) {
        addDifference(difference);
    }
    if (m_ticks.isEmpty()) {
        addLine(tr("There is nothing in the file to take over: it is empty, or says what is written here."),
                false);
    }
    m_review->show();
    m_take->setVisible(!m_ticks.isEmpty());
    updateTake();
    if (!m_ticks.isEmpty()) {
        m_ticks.first().second->setFocus();
    }
}

void FilledFileCard::addLine(const QString& text, bool isQuiet)
{
    m_rows->addWidget(wrapped(text, isQuiet));
}

void FilledFileCard::addDifference(const FilledDifference& difference)
{
    const QString inBook = difference.inBook.isEmpty() ? nothingThere : difference.inBook;
    if (!difference.mayTake) {
        addLine(tr("%1: the file says “%2”, the book “%3”. It is changed where the book has it.")
                    .arg(difference.label, difference.inFile, inBook),
                false);
        return;
    }
    auto* tick = new QCheckBox(QString(difference.label).replace(QLatin1Char('&'), QLatin1String("&&")));
    tick->setObjectName(QStringLiteral("take-%1").arg(difference.fieldId));
    tick->setAccessibleName(tr("Take over: %1").arg(difference.label));
    tick->setAccessibleDescription(tr("Written here: %1. In the file: %2").arg(inBook, difference.inFile));
    m_ticks.append({difference.fieldId, tick});
    m_rows->addSpacing(6);
    m_rows->addWidget(tick);
    auto* sides = new QVBoxLayout;
    sides->setContentsMargins(indentation, 0, 0, 0);
    sides->setSpacing(2);
    sides->addWidget(wrapped(tr("Written here: %1").arg(inBook), true));
    sides->addWidget(wrapped(tr("In the file: %1").arg(difference.inFile), false));
    auto* both = new QWidget;
    both->setLayout(sides);
    m_rows->addWidget(both);
    connect(tick, &QCheckBox::toggled, this, &FilledFileCard::updateTake);
}

void FilledFileCard::updateTake()
{
    m_take->setEnabled(!ticked().isEmpty());
}

// In place of the editor, as when two versions are merged.
void FillInPage::showFilledFile()
{
    if (!m_editing || !m_editor) {
        return;
    }
    endConflict();
    auto* card =
        new FilledFileCard(context(), m_loaded.form, m_editor->answers(), m_loaded.bound, messages());
    showInPlace(card);
    connect(card, &FilledFileCard::cancelled, this, &FillInPage::endConflict);
    connect(card, &FilledFileCard::taken, this, [this](const Answers& answers) {
        m_editor->setAnswers(answers);
        endConflict();
        m_saver->changed();
        messages()->say(MessageBar::Kind::Info,
                        tr("What was ticked stands in the draft. Look it over and register."));
    });
    updateHead();
    card->focusFirst();
}

} // namespace lotsbok
