// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/inventory_comparison.h"

#include "app/charts/figure_view.h"
#include "app/widgets/field_form.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "forms/engine/answers.h"
#include "forms/print/charts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace lotsbok {

namespace {

constexpr QSizeF radarSize{500, 370};

QString inventoryDay(const FormResponse& response)
{
    return shownDate(toLocalTime(response.registeredAt).date());
}

QString valueWords(const std::optional<int>& value)
{
    return value ? QString::number(*value) : InventoryComparison::tr("not answered");
}

QString changeWords(const InventoryChange& change)
{
    if (!change.before || !change.now) {
        return QStringLiteral("–");
    }
    const int step = *change.now - *change.before;
    return step == 0  ? InventoryComparison::tr("unchanged")
           : step > 0 ? InventoryComparison::tr("better by %1").arg(step)
                      : InventoryComparison::tr("worse by %1").arg(-step);
}

QStringList namesWhere(const QList<InventoryChange>& changes, bool (*fits)(int step))
{
    QStringList names;
    for (const InventoryChange& each : changes) {
        if (each.before && each.now && fits(*each.now - *each.before)) {
            names.append(
                InventoryComparison::tr("%1 (%2 to %3)").arg(each.area).arg(*each.before).arg(*each.now));
        }
    }
    return names;
}

/// What has become better, worse, and neither, one line each.
QString changeSummary(const QList<InventoryChange>& changes)
{
    const QStringList better = namesWhere(changes, [](int step) { return step > 0; });
    const QStringList worse = namesWhere(changes, [](int step) { return step < 0; });
    const QStringList same = namesWhere(changes, [](int step) { return step == 0; });
    const QString comma = QStringLiteral(", ");
    QStringList lines;
    if (!better.isEmpty()) {
        lines.append(InventoryComparison::tr("Better: %1").arg(better.join(comma)));
    }
    if (!worse.isEmpty()) {
        lines.append(InventoryComparison::tr("Worse: %1").arg(worse.join(comma)));
    }
    if (!same.isEmpty()) {
        lines.append(InventoryComparison::tr("Unchanged: %1").arg(same.join(comma)));
    }
    return lines.isEmpty() ? InventoryComparison::tr("No question is answered in both.") : lines.join(u'\n');
}

RadarChart radarOf(const QList<InventoryChange>& changes, const FormResponse* before, const FormResponse& now)
{
    RadarChart chart;
    RadarChart::Series first{before ? inventoryDay(*before) : QString(), {}};
    RadarChart::Series second{inventoryDay(now), {}};
    for (const InventoryChange& each : changes) {
        chart.axes.append(each.area);
        first.values.push_back(each.before);
        second.values.push_back(each.now);
    }
    if (before) {
        chart.series.push_back(std::move(first));
    }
    chart.series.push_back(std::move(second));
    return chart;
}

} // namespace

InventoryComparison::InventoryComparison(QWidget* parent)
    : CardFrame(tr("Needs and resources"), parent)
    , m_choice(new QWidget)
    , m_earlier(new QComboBox)
    , m_later(new QComboBox)
    , m_figure(new FigureWithTable)
    , m_words(bodyText({}))
    , m_empty(new EmptyState(QStringLiteral("document"), tr("No inventory is registered yet"),
                             tr("Fill in bilaga 3.1 together with the person. From the second one on, this "
                                "shows what has changed.")))
{
    auto* fields = new FieldForm(2);
    fields->add(tr("Earlier inventory"), m_earlier);
    fields->add(tr("Later inventory"), m_later);
    auto* row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(fields);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget* part : {m_choice, static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_figure),
                          static_cast<QWidget*>(m_empty)}) {
        add(part);
    }
    m_figure->setPrintable(true);
    connect(m_figure, &FigureWithTable::printWanted, this, &InventoryComparison::printWanted);
    connect(m_earlier, &QComboBox::activated, this, &InventoryComparison::compare);
    connect(m_later, &QComboBox::activated, this, &InventoryComparison::compare);
    setInventories({});
}

void InventoryComparison::setInventories(const QList<FormResponse>& newestFirst, const FormCatalogue& forms)
{
    m_forms = &forms;
    const QVariant earlier = m_earlier->currentData();
    const QVariant later = m_later->currentData();
    m_inventories = newestFirst;
    m_earlier->clear();
    m_later->clear();
    for (const FormResponse& each : newestFirst) {
        const QString text = tr("%1, %2").arg(inventoryDay(each), each.registeredBy);
        m_earlier->addItem(text, each.id.uuid());
        m_later->addItem(text, each.id.uuid());
    }
    const int first = m_earlier->findData(earlier);
    const int second = m_later->findData(later);
    m_earlier->setCurrentIndex(first >= 0 ? first : m_earlier->count() - 1);
    m_later->setCurrentIndex(second >= 0 ? second : 0);
    m_choice->setVisible(newestFirst.size() > 1);
    m_words->setVisible(!newestFirst.isEmpty());
    m_figure->setVisible(!newestFirst.isEmpty());
    m_empty->setVisible(newestFirst.isEmpty());
    compare();
}

const FormResponse* InventoryComparison::chosen(const QComboBox* box) const
{
    const int index = box->currentIndex();
    return index >= 0 && index < m_inventories.size() ? &m_inventories.at(index) : nullptr;
}

std::pair<const FormResponse*, const FormResponse*> InventoryComparison::shown() const
{
    const FormResponse* now = chosen(m_later);
    const FormResponse* before = chosen(m_earlier);
    return {before && now && before->id == now->id ? nullptr : before, now};
}

void InventoryComparison::compare()
{
    const auto [before, now] = shown();
    if (!now) {
        return;
    }
    const QList<InventoryChange> changes = inventoryChanges(before, *now, *m_forms);
    FigureWords words{tr("Needs and resources, from 0 (worst) to 10 (best)"), {tr("Area")}, {}};
    if (before) {
        words.columns.append(inventoryDay(*before));
    }
    words.columns.append(inventoryDay(*now));
    if (before) {
        words.columns.append(tr("Difference"));
    }
    for (const InventoryChange& each : changes) {
        words.rows.append(
            before ? QStringList{each.area, valueWords(each.before), valueWords(each.now), changeWords(each)}
                   : QStringList{each.area, valueWords(each.now)});
    }
    m_words->setText(before ? changeSummary(changes)
                     : m_inventories.size() == 1
                         ? tr("With a second inventory you see here what has changed.")
                         : tr("Choose two different inventories to compare."));
    m_figure->setFigure(words, radarSize, [chart = radarOf(changes, before, *now)](QSizeF size) {
        return drawRadarChart(chart, size);
    });
}

} // namespace lotsbok
