// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/step_ribbon.h"

#include "app/style/icons.h"
#include "app/style/tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace lotsbok {

namespace {

/// One step: a round mark with a number or a tick, its name under it, and how much it lacks.
class StepButton final : public QToolButton {
public:
    explicit StepButton(QWidget* parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAutoRaise(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setStep(const StepStatus& step, bool current)
    {
        m_step = step;
        m_current = current;
        update();
    }

    [[nodiscard]] int markSize() const { return fontMetrics().height() + 6; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 10, markSize() + fontMetrics().height() + 12};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {markSize() + 8, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Tokens& t = tokens();
        const int size = markSize();
        const QRect mark((width() - size) / 2, 4, size, size);
        const bool done = m_step.done;
        p.setPen(QPen(done || m_current ? t.accent : t.control, m_current ? 2 : 1.2));
        p.setBrush(done ? t.accent : m_current ? t.accentSoft : t.surface);
        p.drawEllipse(mark);
        if (done) {
            const int inset = size / 5;
            p.drawPixmap(
                mark.adjusted(inset, inset, -inset, -inset),
                lotsbok::icon(QStringLiteral("check"), t.onAccent).pixmap(mark.size(), devicePixelRatioF()));
        } else {
            p.setPen(m_current ? t.accent : t.muted);
            p.drawText(mark, Qt::AlignCenter, QString::number(int(m_step.step) + 1));
        }
        QFont font = p.font();
        font.setBold(m_current);
        p.setFont(font);
        p.setPen(m_current || done ? t.text : t.muted);
        const QRect words(2, mark.bottom() + 4, width() - 4, fontMetrics().height() + 2);
        p.drawText(words, Qt::AlignCenter,
                   QFontMetrics(font).elidedText(caseStepName(m_step.step), Qt::ElideRight, words.width()));
        if (hasFocus()) {
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(t.accent, 2));
            p.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    StepStatus m_step;
    bool m_current = false;
};

QString stateWords(const StepStatus& step, bool current)
{
    if (step.done) {
        return StepRibbon::tr("done");
    }
    const QString lacks = StepRibbon::tr("lacks %n thing(s)", nullptr, int(step.lacks.size()));
    return current ? StepRibbon::tr("current, %1").arg(lacks) : lacks;
}

} // namespace

StepRibbon::StepRibbon(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(20, 0, 20, 6);
    m_row->setSpacing(0);
    for (size_t i = 0; i < wordsOf(CaseStep{}).size(); ++i) {
        auto* step = new StepButton(this);
        connect(step, &QToolButton::clicked, this, [this, i] { showLacks(int(i)); });
        m_row->addWidget(step);
        m_buttons.append(step);
    }
}

void StepRibbon::setStatus(const CaseStatus& status)
{
    m_status = status;
    for (qsizetype i = 0; i < m_buttons.size() && i < status.steps.size(); ++i) {
        const StepStatus& step = status.steps.at(i);
        const bool current = step.step == status.step && status.state != CaseState::Closed;
        static_cast<StepButton*>(m_buttons.at(i))->setStep(step, current);
        m_buttons.at(i)->setAccessibleName(
            tr("Step %1, %2: %3").arg(i + 1).arg(caseStepName(step.step), stateWords(step, current)));
        m_buttons.at(i)->setToolTip(
            QStringLiteral("%1: %2").arg(caseStepName(step.step), stateWords(step, current)));
    }
    update();
}

// The line between the marks; done as far as the steps are.
void StepRibbon::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Tokens& t = tokens();
    for (qsizetype i = 0; i + 1 < m_buttons.size(); ++i) {
        const auto* from = static_cast<const StepButton*>(m_buttons.at(i));
        const auto* to = static_cast<const StepButton*>(m_buttons.at(i + 1));
        const int half = from->markSize() / 2 + 4;
        const int y = from->y() + 4 + from->markSize() / 2;
        const bool done = i < m_status.steps.size() && m_status.steps.at(i).done;
        p.setPen(QPen(done ? t.accent : t.line, 2));
        const int a = from->geometry().center().x();
        const int b = to->geometry().center().x();
        const int step = a < b ? half : -half;
        p.drawLine(a + step, y, b - step, y);
    }
}

void StepRibbon::showLacks(int step)
{
    if (step >= m_status.steps.size()) {
        return;
    }
    const StepStatus& shown = m_status.steps.at(step);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (shown.lacks.isEmpty()) {
        menu->addAction(tr("%1: nothing is missing").arg(caseStepName(shown.step)))->setEnabled(false);
    }
    for (const Finding& each : shown.lacks) {
        auto* line = menu->addAction(
            each.rule.isEmpty() ? each.text : QStringLiteral("%1  %2").arg(each.rule, each.text));
        connect(line, &QAction::triggered, this, [this, each] { Q_EMIT findingChosen(each); });
    }
    const QWidget* button = m_buttons.at(step);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace lotsbok
