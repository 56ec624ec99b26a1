// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_conflict.h"

#include "app/forms/draft_saver.h"
#include "app/forms/fill_in_page.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "forms/widgets/answer_text.h"
#include "forms/widgets/form_editor.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

// A row as its cells, in the columns' order; what the program keeps with a row is left out.
QString rowText(const Field& field, const QJsonObject& row)
{
    QStringList cells;
    for (const Field& column : field.columns) {
        cells.append(answerText(column, row.value(column.id)));
    }
    if (field.columns.isEmpty()) {
        for (const char* part : {"name", "role"}) {
            cells.append(row.value(QLatin1String(part)).toString());
        }
    }
    cells.removeAll(QString());
    return cells.join(QStringLiteral(", "));
}

struct Versions {
    FormResponse base;
    FormResponse stored;
};

} // namespace

QString shownAnswer(const Field& field, const QJsonValue& value)
{
    if (!value.isArray() || field.type == FieldType::Rank) {
        return answerText(field, value);
    }
    QStringList lines;
    for (const QJsonValue& row : value.toArray()) {
        lines.append(rowText(field, row.toObject()));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<ConflictField> formConflict(const FormDefinition& form, const Answers& base, const Answers& mine,
                                  const Answers& theirs)
{
    QList<ConflictField> fields;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::Letter || (!field.bind.isEmpty() && !field.writesModel)) {
                continue;
            }
            const auto text = [&](const Answers& from) { return shownAnswer(field, from.value(field.id)); };
            const bool isText = field.type == FieldType::LongText || field.type == FieldType::Text;
            fields.append({field.id, field.label, text(base), text(mine), text(theirs), base.value(field.id),
                           mine.value(field.id), theirs.value(field.id), isText});
        }
    }
    return fields;
}

Answers mergedAnswers(const Answers& mine, const QJsonObject& merged)
{
    Answers answers = mine;
    for (auto field = merged.begin(); field != merged.end(); ++field) {
        answers.putBack(field.key(), field.value().isNull() ? QJsonValue(QJsonValue::Undefined)
                                                            : QJsonValue(field.value()));
    }
    return answers;
}

// Both versions are there: the draft stays, the stored one and the one that both began from are read.
void FillInPage::explainConflict()
{
    if (!m_loaded.response) {
        messages()->say(MessageBar::Kind::Warning,
                        tr("Somebody else has registered this meanwhile. Your draft is kept."));
        return;
    }
    book().run(
        [id = m_loaded.response->id, from = currentDraft().correctsVersion](Session& session) {
            const Result<FormResponse> stored = session.response(id);
            const Result<FormResponse> base = session.response(id, from);
            return stored && base ? Result<Versions>(Versions{*base, *stored})
                                  : Result<Versions>(fail(stored ? base.error() : stored.error()));
        },
        this,
        [this](const Result<Versions>& versions) {
            if (versions) {
                showConflict(versions->base, versions->stored);
            } else {
                messages()->say(MessageBar::Kind::Error, versions.error().text);
            }
        });
}

void FillInPage::showConflict(const FormResponse& base, const FormResponse& stored)
{
    endConflict();
    auto* card = new ConflictCard(
        formConflict(m_loaded.form, Answers(base.answers), m_editor->answers(), Answers(stored.answers)));
    card->setTheirName(tr("%1, %2,").arg(stored.registeredBy, shownDateTime(stored.registeredAt)));
    showInPlace(card);
    messages()->say(MessageBar::Kind::Warning,
                    tr("%1 registered version %2 meanwhile. Your draft is kept.")
                        .arg(stored.registeredBy, QString::number(stored.version)));
    connect(card, &ConflictCard::resolved, this,
            [this, stored, mine = m_editor->answers()](const QJsonObject& merged) {
                m_loaded.response = stored;
                if (m_loaded.draft) {
                    m_loaded.draft->correctsVersion = stored.version;
                }
                m_editor->setAnswers(mergedAnswers(mine, merged));
                endConflict();
                m_saver->changed();
                messages()->say(
                    MessageBar::Kind::Info,
                    tr("The two versions are merged. Registering makes version %1.").arg(stored.version + 1));
            });
    connect(card, &ConflictCard::cancelled, this, &FillInPage::endConflict);
    updateHead();
    card->focusFirst();
}

void FillInPage::showInPlace(QWidget* card)
{
    m_conflict = new QScrollArea;
    m_conflict->setFocusPolicy(Qt::NoFocus);
    m_conflict->setFrameShape(QFrame::NoFrame);
    m_conflict->setWidgetResizable(true);
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(28, 4, 28, 16);
    column->addWidget(card);
    column->addStretch();
    m_conflict->setWidget(room);
    m_bodyColumn->insertWidget(0, m_conflict, 1);
    m_bodyColumn->setStretchFactor(m_editorRow, 0); // its room too
    m_editor->hide();
}

void FillInPage::endConflict()
{
    QScrollArea* gone = std::exchange(m_conflict, nullptr);
    if (!gone) {
        return;
    }
    gone->hide();
    gone->deleteLater(); // its button may be what brought us here
    m_bodyColumn->setStretchFactor(m_editorRow, 1);
    m_editor->show();
    messages()->clear();
    updateHead();
    focusFirst();
}

} // namespace lotsbok
