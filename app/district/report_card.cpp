// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/report_card.h"

#include "app/charts/figure_view.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "core/base/clock.h"
#include "core/session/report_desk.h"
#include "exchange/disclosure.h"
#include "exchange/report_figures.h"
#include "exchange/report_release.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr double chartWidth = 420; ///< points, where there is room

QDateEdit* reportDay(QDate day)
{
    auto* edit = new QDateEdit(day);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    return edit;
}

QVBoxLayout* plainColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    return column;
}

} // namespace

ReportCard::ReportCard(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_form(new FieldForm(3))
    , m_version(new QComboBox)
    , m_make(primaryButton(tr("Show the report"), QStringLiteral("check")))
    , m_bar(new JobBar)
{
    const QDate today = toLocalTime(context.platform->clock->nowUtc()).date();
    m_from = reportDay({today.year(), 1, 1});
    m_to = reportDay(today);
    auto* all = plainColumn(this);
    all->addWidget(m_messages);
    all->addWidget(question());
    all->addWidget(answer());
    m_answer->hide();
    setBusy(false);
    connect(m_make, &QPushButton::clicked, this, &ReportCard::make);
    connect(m_tables, &QComboBox::currentIndexChanged, this, &ReportCard::showTable);
    connect(m_before, &QPushButton::clicked, this,
            [this] { m_tables->setCurrentIndex(m_tables->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_tables->setCurrentIndex(m_tables->currentIndex() + 1); });
    connect(m_save, &QPushButton::clicked, this, &ReportCard::askWhere);
}

CardFrame* ReportCard::question()
{
    auto* card = new CardFrame(tr("The district's report"));
    m_version->addItem(tr("For our own work: every figure"), int(ReportVersion::Internal));
    m_version->addItem(tr("To publish: small counts left out"), int(ReportVersion::Publish));
    m_form->add(tr("From"), m_from, {}, true);
    m_form->add(tr("To"), m_to, {}, true);
    m_form->add(tr("Version"), m_version, {}, true);
    auto* row = new FlowLayout;
    row->addWidget(m_make);
    row->addWidget(m_bar->stopButton());
    card->add(bodyText(tr("Counted from all cases that were granted by the end of the period and not closed "
                          "before it began. What nobody has stated stands as not stated.")));
    card->add(m_form);
    card->add(m_bar);
    card->add(row);
    return card;
}

CardFrame* ReportCard::answer()
{
    m_answer = new CardFrame(tr("Tables"));
    m_what = mutedText({});
    m_tables = new QComboBox;
    m_tables->setAccessibleName(tr("Table"));
    m_tables->setMaxVisibleItems(20);
    m_before = button(tr("Previous"));
    m_next = button(tr("Next"));
    m_figure = new FigureView;
    m_table = new WholeTable;
    m_model = new FigureTableModel(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_note = mutedText({});
    m_format = new QComboBox;
    m_format->setAccessibleName(tr("Kind of file"));
    m_format->addItem(tr("PDF, to read and print"), QStringLiteral("pdf"));
    m_format->addItem(tr("Excel workbook"), QStringLiteral("xlsx"));
    m_format->addItem(tr("OpenDocument spreadsheet"), QStringLiteral("ods"));
    m_format->addItem(tr("CSV, for programs"), QStringLiteral("csv"));
    m_language = new QComboBox;
    m_language->setAccessibleName(tr("Language of the file"));
    m_language->addItem(tr("In Swedish"), QStringLiteral("sv"));
    m_language->addItem(tr("In English"), QStringLiteral("en"));
    m_save = button(tr("Save as…"), QStringLiteral("save"));
    auto* choice = new FlowLayout;
    for (QWidget* each :
         {static_cast<QWidget*>(m_tables), static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_next)}) {
        choice->addWidget(each);
    }
    auto* out = new FlowLayout;
    out->addWidget(m_format);
    out->addWidget(m_language);
    out->addWidget(m_save);
    m_answer->add(m_what);
    m_answer->add(choice);
    m_answer->add(m_figure);
    m_answer->add(m_table);
    m_answer->add(m_note);
    m_answer->add(out);
    return m_answer;
}

void ReportCard::focusFirst()
{
    m_from->setFocus();
}

std::optional<ReportPeriod> ReportCard::asked()
{
    m_form->clearProblems();
    const ReportPeriod period{m_from->date(), m_to->date()};
    if (!period.isValid()) {
        m_form->setProblem(m_to, tr("The period ends before it begins."));
        m_to->setFocus();
        return std::nullopt;
    }
    return period;
}

ReportVersion ReportCard::version() const
{
    return static_cast<ReportVersion>(m_version->currentData().toInt());
}

void ReportCard::setBusy(bool busy)
{
    m_make->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_bar->setRunning(busy);
}

void ReportCard::say(const Error& error)
{
    sayFailed(*m_messages, error, tr("The report was stopped; nothing was written."));
}

void ReportCard::make()
{
    const auto period = asked();
    if (!period) {
        return;
    }
    setBusy(true);
    const Book::Progress progress = m_bar->report();
    m_context.book->run(
        [period, version = version(), progress](Session& session) {
            return ReportDesk(session).report(*period, version, progress);
        },
        this,
        [this](const Result<DistrictReport>& report) {
            setBusy(false);
            if (report) {
                m_messages->clear();
                show(*report);
            } else {
                say(report.error());
            }
        });
}

void ReportCard::show(const DistrictReport& report)
{
    const QString before = m_tables->currentData().toString();
    m_report = report;
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    for (const ReportTable& table : report.tables) {
        m_tables->addItem(table.title, table.id);
    }
    m_tables->setCurrentIndex(qMax(0, m_tables->findData(before)));
    const QString period = tr("%1 to %2").arg(shownDate(report.period.from), shownDate(report.period.to));
    m_what->setText(report.version == ReportVersion::Publish
                        ? tr("%1, to publish: “..” is a count that few persons are behind.").arg(period)
                        : tr("%1, for our own work: small counts can point somebody out.").arg(period));
    m_answer->show();
    showTable(m_tables->currentIndex());
    m_tables->setFocus();
}

void ReportCard::showTable(int place)
{
    if (place < 0 || place >= m_report.tables.size()) {
        return;
    }
    const ReportTable& table = m_report.tables.at(place);
    const FigureWords words{table.title, headTexts(table), rowTexts(table)};
    m_model->setWords(words);
    m_table->setAccessibleName(table.title);
    m_table->fitColumns();
    const auto chart = reportChart(table);
    m_figure->setVisible(chart.has_value());
    if (chart) {
        m_figure->setFigure(table.title, words.spoken(), drawBarChart(*chart, chartWidth).size,
                            [chart = *chart](QSizeF size) { return drawBarChart(chart, size.width()); });
    }
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
    m_before->setEnabled(place > 0);
    m_next->setEnabled(place + 1 < m_tables->count());
}

void ReportCard::askWhere()
{
    const QString ending = m_format->currentData().toString();
    const QString name = tr("district-report-%1").arg(m_report.period.to.toString(Qt::ISODate));
    const QString suggestion =
        QStringLiteral("%1/%2.%3").arg(QFileInfo(m_context.book->path()).absolutePath(), name, ending);
    m_context.platform->askPath(this,
                                {tr("Save the report"), suggestion,
                                 QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), ending), true},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        save(path);
                                    }
                                });
}

void ReportCard::save(const QString& path)
{
    const auto format = reportFormatOf(path);
    if (!format) {
        m_messages->say(MessageBar::Kind::Error,
                        tr("The file's name must end in .pdf, .xlsx, .ods or .csv."));
        return;
    }
    setBusy(true);
    const ReportOrder order{m_report.period, m_report.version, *format, m_language->currentData().toString()};
    const Book::Progress progress = m_bar->report();
    m_context.book->run(
        [order, path, progress](Session& session) {
            return Disclosure(session).reportToFile(order, path, true, progress);
        },
        this,
        [this](const Result<Disclosure::Released>& written) {
            setBusy(false);
            if (written) {
                m_messages->say(MessageBar::Kind::Done,
                                tr("The report is saved, and the release is recorded."));
            } else {
                say(written.error());
            }
        });
}

} // namespace lotsbok
