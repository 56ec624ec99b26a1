// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_page.h"

#include "forms/widgets/controls.h"

#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

bool hasRequiredFields(const FormDefinition& form)
{
    return std::any_of(form.sections.begin(), form.sections.end(), [](const Section& section) {
        return std::any_of(section.fields.begin(), section.fields.end(),
                           [](const Field& field) { return field.required; });
    });
}

/// A change deep in the page reaches its height one layout at a time; here all at once, the innermost first.
void activateBelow(QWidget* widget)
{
    for (QObject* child : widget->children()) {
        if (child->isWidgetType() && !static_cast<QWidget*>(child)->isHidden()) {
            activateBelow(static_cast<QWidget*>(child));
        }
    }
    if (widget->layout()) {
        widget->layout()->activate();
    }
}

} // namespace

FormPage::FormPage(const FormDefinition& form, const EditorContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes to the controls; they scroll the page
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(0, 0, 16, 24);
    layout->setSpacing(16);
    buildHead(form, layout);
    for (const Section& section : form.sections) {
        auto* card = new SectionCard(section, context, m_column);
        m_cards.append(card);
        layout->addWidget(card);
    }
    layout->addStretch(1);
    setWidget(m_column);
    viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { followScrolling(); });
}

void FormPage::buildHead(const FormDefinition& form, QVBoxLayout* layout)
{
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(new ScaledLabel(form.title, 1.6, QFont::DemiBold, m_column));
    if (!form.purpose.isEmpty()) {
        auto* purpose = new ScaledLabel(form.purpose, 1, QFont::Normal, m_column);
        purpose->setMuted(true);
        head->addWidget(purpose);
    }
    if (hasRequiredFields(form)) {
        auto* legend = new ScaledLabel(tr("* has to be answered before the form is registered."), 0.9,
                                       QFont::Normal, m_column);
        legend->setMuted(true);
        head->addWidget(legend);
    }
    layout->addLayout(head);
}

void FormPage::reveal(QWidget* row, QWidget* control)
{
    settle();
    const int margin = fontMetrics().height();
    ensureWidgetVisible(row, 0, margin);
    if (control) {
        ensureWidgetVisible(control, 0, margin);
    }
}

void FormPage::revealSection(const QString& sectionId)
{
    settle();
    for (SectionCard* card : std::as_const(m_cards)) {
        if (card->section().id != sectionId) {
            continue;
        }
        for (FieldRow* row : card->rows()) {
            if (row->editor() && !row->isHidden()) {
                row->editor()->focusTarget()->setFocus(Qt::ShortcutFocusReason);
                break;
            }
        }
        verticalScrollBar()->setValue(card->y() - fontMetrics().height() / 2);
        return;
    }
}

void FormPage::resizeEvent(QResizeEvent* event)
{
    // Lines longer than this are hard to read; the rest of a wide window stays quiet.
    m_column->setMaximumWidth(fontMetrics().height() * 52);
    QScrollArea::resizeEvent(event);
}

void FormPage::settle()
{
    QSize before;
    for (int pass = 0; pass < 4 && m_column->sizeHint() != before; ++pass) {
        before = m_column->sizeHint();
        activateBelow(m_column);
    }
}

void FormPage::followScrolling()
{
    const int line = verticalScrollBar()->value() + viewport()->height() / 3;
    for (const SectionCard* card : std::as_const(m_cards)) {
        if (!card->isHidden() && card->geometry().bottom() >= line) {
            Q_EMIT topSectionChanged(card->section().id);
            return;
        }
    }
}

} // namespace lotsbok
