// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/section_card.h"

#include "forms/widgets/columns_layout.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/yes_no_editors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace lotsbok {

QString progressText(const Progress& progress)
{
    if (progress.total == 0) {
        return {};
    }
    return QCoreApplication::translate("FormProgress", "%1 of %2 answered")
        .arg(progress.answered)
        .arg(progress.total);
}

SectionCard::SectionCard(const Section& section, const EditorContext& context, QWidget* parent)
    : QWidget(parent)
    , m_section(section)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(12);
    buildHead(layout);
    bool inChecks = false;
    for (const Field& field : section.fields) {
        QWidget* heading = nullptr;
        if (!field.heading.isEmpty()) {
            heading = new ScaledLabel(field.heading, 1.1, QFont::DemiBold, this);
            heading->setContentsMargins(0, 8, 0, 0);
            layout->addWidget(heading);
        }
        const bool saysSame = field.label == section.title && !field.required && field.number == 0;
        auto* row = new FieldRow(field, context, !saysSame, this);
        m_rows.append(row);
        m_headings.insert(row, heading);
        const bool isCheck = field.type == FieldType::Check && row->editor();
        if (isCheck && (!inChecks || heading)) {
            QWidget* header = makeCheckHeader(row);
            layout->addWidget(header);
            m_checkHeaders.insert(row, header);
        }
        inChecks = isCheck;
        layout->addWidget(row);
    }
}

void SectionCard::buildHead(QVBoxLayout* layout)
{
    m_progress = new ScaledLabel({}, 1, QFont::Normal, this);
    m_progress->setMuted(true);
    m_progress->setWordWrap(false);
    if (m_section.title.isEmpty()) {
        m_progress->hide();
    } else {
        layout->addLayout(makeTitleLine());
    }
    if (!m_section.intro.isEmpty()) {
        layout->addWidget(new ScaledLabel(m_section.intro, 1, QFont::Normal, this));
    }
}

QLayout* SectionCard::makeTitleLine()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* title = new ScaledLabel(m_section.title, 1.25, QFont::DemiBold, this);
    head->addWidget(title, 1);
    head->addWidget(m_progress, 0, Qt::AlignTop);
    return head;
}

void SectionCard::setProgress(const Progress& progress)
{
    m_progress->setText(progressText(progress));
}

void SectionCard::showField(FieldRow* row, bool shown)
{
    row->setVisible(shown);
    if (QWidget* heading = m_headings.value(row)) {
        heading->setVisible(shown);
    }
}

void SectionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().base());
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void SectionCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshCheckHeaders();
}

/// Question · Answer · Action · Comment, over the columns of the rows below it.
QWidget* SectionCard::makeCheckHeader(const FieldRow* firstRow)
{
    auto* header = new QWidget(this);
    auto* columns = new ColumnsLayout(header, 0);
    const auto addLabel = [&](ColumnsLayout* to, const QString& text, double weight) {
        auto* label = new ScaledLabel(text, 0.9, QFont::DemiBold, header);
        label->setMuted(true);
        label->setWordWrap(false);
        to->addColumn(label, weight);
        return label;
    };
    addLabel(columns, tr("Question"), 40);
    auto* answers = new QWidget(header);
    auto* answerColumns = new ColumnsLayout(answers, 0);
    const auto* toggle = firstRow->editor()->findChild<YesNoToggle*>();
    addLabel(answerColumns, tr("Answer"), 0)->setMinimumWidth(toggle->sizeHint().width());
    if (firstRow->field().withAction) {
        addLabel(answerColumns, tr("Action"), 1);
    }
    if (firstRow->field().withComment) {
        addLabel(answerColumns, tr("Comment"), 1);
    }
    columns->addColumn(answers, 60);
    return header;
}

void SectionCard::refreshCheckHeaders()
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = width() - margins.left() - margins.right();
    for (auto it = m_checkHeaders.cbegin(); it != m_checkHeaders.cend(); ++it) {
        const auto* columns = static_cast<ColumnsLayout*>(it.key()->layout());
        it.value()->setVisible(!columns->isStacked(inner) && !it.key()->isHidden());
    }
}

} // namespace lotsbok
