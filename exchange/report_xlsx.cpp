// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_lines.h"
#include "exchange/report_tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace lotsbok {

namespace {

/// A file without a place on any disk, which the library writes as if it had one.
class FileInMemory {
public:
    FileInMemory()
        : m_descriptor(memfd_create("report", MFD_CLOEXEC))
    {}
    ~FileInMemory()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }
    FileInMemory(const FileInMemory&) = delete;
    FileInMemory& operator=(const FileInMemory&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] QByteArray path() const { return "/proc/self/fd/" + QByteArray::number(m_descriptor); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(QString::fromLatin1(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    int m_descriptor;
};

struct XlsxStyles {
    lxw_format* title = nullptr;
    lxw_format* head = nullptr;
    lxw_format* number = nullptr;
    lxw_format* sum = nullptr;
    lxw_format* text = nullptr;
    lxw_format* note = nullptr;
};

XlsxStyles stylesOf(lxw_workbook* book)
{
    constexpr double titleSize = 14;
    XlsxStyles styles{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                      workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(styles.title);
    format_set_font_size(styles.title, titleSize);
    format_set_bold(styles.head);
    format_set_text_wrap(styles.head);
    format_set_align(styles.head, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(styles.number, LXW_ALIGN_RIGHT);
    format_set_align(styles.sum, LXW_ALIGN_RIGHT);
    format_set_bold(styles.sum);
    format_set_top(styles.sum, LXW_BORDER_THIN);
    format_set_italic(styles.note);
    return styles;
}

/// Writes cells one under the other.
class XlsxSheet {
public:
    XlsxSheet(lxw_worksheet* sheet, const XlsxStyles& styles)
        : m_sheet(sheet)
        , m_styles(styles)
    {}

    void text(qsizetype column, const QString& words, lxw_format* style)
    {
        worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), words.toUtf8().constData(),
                               style);
    }
    void cell(qsizetype column, const ReportCell& value, lxw_format* style)
    {
        if (value.kind == ReportCell::Kind::Count) {
            worksheet_write_number(m_sheet, m_row, static_cast<lxw_col_t>(column), value.count, style);
        } else if (value.kind != ReportCell::Kind::Empty) {
            text(column, cellText(value), style);
        }
    }
    void next() { ++m_row; }

    void table(const ReportTable& table)
    {
        text(0, table.title, m_styles.title);
        next();
        text(0, table.corner, m_styles.head);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            text(column + 1, table.columns.at(column).name, m_styles.head);
        }
        next();
        for (qsizetype row = 0; row < table.cells.size(); ++row) {
            const bool isSum = table.rows.at(row).isSum;
            text(0, table.rows.at(row).name, isSum ? m_styles.head : m_styles.text);
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                cell(column + 1, table.cells.at(row).at(column), isSum ? m_styles.sum : m_styles.number);
            }
            next();
        }
        if (!table.note.isEmpty()) {
            text(0, table.note, m_styles.note);
            next();
        }
        next();
    }

private:
    lxw_worksheet* m_sheet;
    const XlsxStyles& m_styles;
    lxw_row_t m_row = 0;
};

void fillTables(lxw_workbook* book, const XlsxStyles& styles, const ReportHeadline& headline,
                const QList<ReportTable>& tables)
{
    constexpr double headWidth = 52;
    constexpr double countWidth = 16;
    constexpr lxw_col_t lastColumn = 40;
    lxw_worksheet* sheet = workbook_add_worksheet(book, tablesSheetName().toUtf8().constData());
    worksheet_set_column(sheet, 0, 0, headWidth, nullptr);
    worksheet_set_column(sheet, 1, lastColumn, countWidth, nullptr);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    XlsxSheet rows(sheet, styles);
    rows.text(0, headline.title, styles.title);
    rows.next();
    for (const QString& line : headline.lines) {
        rows.text(0, line, styles.text);
        rows.next();
    }
    rows.next();
    for (const ReportTable& table : tables) {
        rows.table(table);
    }
}

void fillLines(lxw_workbook* book, const XlsxStyles& styles, const QList<ReportTable>& tables)
{
    constexpr double wordWidth = 26;
    lxw_worksheet* sheet = workbook_add_worksheet(book, linesSheetName().toUtf8().constData());
    const QStringList heads = reportLineHeads();
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(heads.size() - 1), wordWidth, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    XlsxSheet rows(sheet, styles);
    for (qsizetype column = 0; column < heads.size(); ++column) {
        rows.text(column, heads.at(column), styles.head);
    }
    rows.next();
    const QList<ReportLine> lines = reportLines(tables);
    for (const ReportLine& line : lines) {
        for (qsizetype column = 0; column < line.words.size(); ++column) {
            rows.text(column, line.words.at(column), styles.text);
        }
        rows.cell(line.words.size(), line.cell, styles.number);
        rows.next();
    }
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(lines.size()),
                         static_cast<lxw_col_t>(heads.size() - 1));
}

} // namespace

Result<QByteArray> reportXlsx(const ReportHeadline& headline, const QList<ReportTable>& tables)
{
    const auto failed = [](const char* why) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("Report", "The workbook could not be made."),
                    QString::fromUtf8(why));
    };
    const FileInMemory file;
    if (!file.isOpen()) {
        return failed("memfd_create");
    }
    // The library puts each sheet into a file without a name first: in memory too.
    QByteArray folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation).toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    QByteArray path = file.path();
    lxw_workbook* book = workbook_new_opt(path.constData(), &options);
    if (book == nullptr) {
        return failed("workbook_new_opt");
    }
    QByteArray title = headline.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = static_cast<time_t>(headline.when.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    const XlsxStyles styles = stylesOf(book);
    fillTables(book, styles, headline, tables);
    fillLines(book, styles, tables);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        return failed(lxw_strerror(error));
    }
    const QByteArray bytes = file.bytes();
    return bytes.isEmpty() ? Result<QByteArray>(failed("no bytes")) : bytes;
}

} // namespace lotsbok
