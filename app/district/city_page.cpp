// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/city_page.h"

#include "app/charts/figure_view.h"
#include "app/widgets/aside.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "core/security/key_file.h"
#include "exchange/city_files.h"
#include "exchange/city_paper.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

FigureWords problemWords(const QList<CityProblem>& problems)
{
    FigureWords words{
        CityPage::tr("Files that cannot be taken"), {CityPage::tr("File"), CityPage::tr("Why")}, {}};
    for (const CityProblem& each : problems) {
        words.rows.append(QStringList{each.file, each.text});
    }
    return words;
}

} // namespace

CityPage::CityPage(const Platform& platform, QWidget* parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_frame(new PageFrame(tr("For socialförvaltningen")))
    , m_keyForm(new FieldForm(2))
    , m_keyPath(new QLineEdit)
    , m_password(new QLineEdit)
    , m_makeKey(button(tr("Make a new key…"), QStringLiteral("key")))
    , m_showKey(button(tr("Show the line for the districts")))
    , m_public(bodyText({}))
    , m_folder(new QLineEdit)
    , m_districts(new QComboBox)
    , m_merge(primaryButton(tr("Put the files together"), QStringLiteral("check")))
    , m_bar(new JobBar)
{
    setWindowTitle(tr("For socialförvaltningen"));
    setAccessibleName(windowTitle());
    m_frame->add(keyCard());
    m_frame->add(filesCard());
    m_frame->add(answer());
    m_answer->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    setBusy(false);
    connect(m_makeKey, &QPushButton::clicked, this, &CityPage::makeKey);
    connect(m_showKey, &QPushButton::clicked, this, &CityPage::showKey);
    connect(m_merge, &QPushButton::clicked, this, &CityPage::merge);
    connect(m_version, &QComboBox::currentIndexChanged, this, &CityPage::showTables);
    connect(m_tables, &QComboBox::currentIndexChanged, this, &CityPage::showTable);
    connect(m_save, &QPushButton::clicked, this, &CityPage::askWhere);
}

CardFrame* CityPage::keyCard()
{
    auto* card = new CardFrame(tr("The key"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    m_public->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_public->hide();
    m_keyForm->add(tr("Key file"), m_keyPath);
    m_keyForm->add(tr("Password of the key file"), m_password);
    auto* choosing = button(tr("Choose the key file…"), QStringLiteral("folder"));
    connect(choosing, &QPushButton::clicked, this, [this] { choose(m_keyPath, tr("The key file"), false); });
    auto* row = new FlowLayout;
    row->addWidget(choosing);
    row->addWidget(m_makeKey);
    row->addWidget(m_showKey);
    card->add(bodyText(tr("Districts seal their files to this key. Keep a copy of the key file and its "
                          "password apart: without them no sealed file opens.")));
    card->add(m_keyForm);
    card->add(row);
    card->add(m_public);
    return card;
}

CardFrame* CityPage::filesCard()
{
    auto* card = new CardFrame(tr("Files from the districts"));
    m_districts->addItem(tr("As they were called then"), false);
    m_districts->addItem(tr("As they are today"), true);
    auto* form = new FieldForm(2);
    form->add(tr("Folder with the files"), m_folder, {}, true);
    form->add(tr("Districts that were merged"), m_districts);
    auto* choosing = button(tr("Choose the folder…"), QStringLiteral("folder"));
    connect(choosing, &QPushButton::clicked, this, [this] { choose(m_folder, tr("The folder"), true); });
    auto* row = new FlowLayout;
    for (QPushButton* each : {choosing, m_merge, m_bar->stopButton()}) {
        row->addWidget(each);
    }
    card->add(bodyText(tr("With one file that cannot be taken nothing is put together, and each is named.")));
    card->add(form);
    card->add(m_bar);
    card->add(row);
    return card;
}

CardFrame* CityPage::answer()
{
    m_answer = new CardFrame(tr("The city's report"));
    m_version = new QComboBox;
    m_version->setAccessibleName(tr("Version"));
    m_version->addItem(tr("For our own work: every figure"), int(ReportVersion::Internal));
    m_version->addItem(tr("To publish: small counts left out"), int(ReportVersion::Publish));
    m_tables = new QComboBox;
    m_tables->setAccessibleName(tr("Table"));
    m_tables->setMaxVisibleItems(20);
    m_model = new FigureTableModel(this);
    m_table = new WholeTable;
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_note = mutedText({});
    m_save = button(tr("Save as…"), QStringLiteral("save"));
    auto* row = new FlowLayout;
    row->addWidget(m_version);
    row->addWidget(m_tables);
    row->addWidget(m_save);
    m_answer->add(row);
    m_answer->add(m_table);
    m_answer->add(m_note);
    return m_answer;
}

void CityPage::focusFirst()
{
    m_keyPath->setFocus();
}

ReportVersion CityPage::version() const
{
    return static_cast<ReportVersion>(m_version->currentData().toInt());
}

void CityPage::say(const Error& error)
{
    sayFailed(*m_frame->messages(), error, tr("Stopped; nothing was written."));
}

void CityPage::setBusy(bool busy)
{
    for (QPushButton* each : {m_merge, m_makeKey, m_showKey}) {
        each->setEnabled(!busy);
    }
    m_answer->setEnabled(!busy);
    m_bar->setRunning(busy);
}

void CityPage::choose(QLineEdit* field, const QString& title, bool isFolder)
{
    const QString filter = isFolder ? QString() : tr("All files (*)");
    m_platform.askPath(this, {title, field->text(), filter, false}, [field](const QString& path) {
        if (!path.isEmpty()) {
            field->setText(path);
        }
    });
}

std::shared_ptr<const Secret> CityPage::takePassword()
{
    auto password = std::make_shared<const Secret>(Secret::fromPassword(m_password->text()));
    m_password->clear();
    return password;
}

void CityPage::makeKey()
{
    const auto make = [this](const QString& path) {
        m_keyPath->setText(path);
        setBusy(true);
        const auto password = takePassword();
        runAside(
            this,
            [path, password, cost = m_platform.kdfCost] { return createCityKey(path, *password, cost()); },
            [this](const Result<QByteArray>& made) {
                setBusy(false);
                if (!made) {
                    say(made.error());
                    return;
                }
                m_frame->messages()->say(MessageBar::Kind::Done, tr("The key file is made."));
                showKey();
            });
    };
    if (m_password->text().isEmpty()) {
        m_keyForm->setProblem(m_password, tr("Choose a password for the new key file first."));
        m_password->setFocus();
        return;
    }
    m_keyForm->clearProblems();
    m_platform.askPath(this, {tr("Where the key file is kept"), m_keyPath->text(), tr("All files (*)"), true},
                       [make](const QString& path) {
                           if (!path.isEmpty()) {
                               make(path);
                           }
                       });
}

void CityPage::showKey()
{
    const auto file = readCityKeyFile(m_keyPath->text());
    const auto sealPublic = file ? cityKeyPublic(*file) : fail(file.error());
    if (!sealPublic) {
        say(sealPublic.error());
        return;
    }
    m_public->setText(tr("For the districts: %1").arg(cityKeyText(*sealPublic)) + u'\n' +
                      tr("Fingerprint: %1").arg(fingerprint(*sealPublic)));
    m_public->show();
}

void CityPage::merge()
{
    m_answer->hide();
    setBusy(true);
    const auto password = takePassword();
    const bool asToday = m_districts->currentData().toBool();
    const std::optional<QDate> day =
        asToday ? std::optional(toLocalTime(m_platform.clock->nowUtc()).date()) : std::nullopt;
    runAside(
        this,
        [password, day, folder = m_folder->text(), keyPath = m_keyPath->text(),
         progress = m_bar->report()]() -> Result<CityMergeResult> {
            const auto paths = cityFilesIn(folder);
            if (!paths) {
                return fail(paths.error());
            }
            auto key = keyPath.isEmpty() ? Result<CityKey>(CityKey{}) : openCityKey(keyPath, *password);
            if (!key) {
                return fail(key.error());
            }
            return mergeCityFiles(*paths, keyPath.isEmpty() ? nullptr : &*key, day, progress);
        },
        [this](const Result<CityMergeResult>& result) {
            setBusy(false);
            if (result) {
                showResult(*result);
            } else {
                say(result.error());
            }
        });
}

void CityPage::showResult(const CityMergeResult& result)
{
    m_figures = result.figures;
    const bool isTaken = result.problems.isEmpty();
    m_answer->setTitle(isTaken ? tr("The city's report") : tr("Files that cannot be taken"));
    for (QWidget* each :
         {static_cast<QWidget*>(m_version), static_cast<QWidget*>(m_tables), static_cast<QWidget*>(m_save)}) {
        each->setVisible(isTaken);
    }
    m_answer->show();
    if (isTaken) {
        m_frame->messages()->clear();
        showTables();
        m_tables->setFocus();
        return;
    }
    m_frame->messages()->say(MessageBar::Kind::Error, tr("Nothing was put together."));
    m_note->hide();
    showWords(problemWords(result.problems));
    m_table->setFocus();
}

void CityPage::showTables()
{
    const QString before = m_tables->currentData().toString();
    m_shown = cityTables(m_figures, version());
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    for (const ReportTable& table : std::as_const(m_shown)) {
        m_tables->addItem(table.title, table.id);
    }
    m_tables->setCurrentIndex(qMax(0, m_tables->findData(before)));
    showTable(m_tables->currentIndex());
}

void CityPage::showTable(int place)
{
    if (place < 0 || place >= m_shown.size()) {
        return;
    }
    const ReportTable& table = m_shown.at(place);
    showWords({table.title, headTexts(table), rowTexts(table)});
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
}

void CityPage::showWords(const FigureWords& words)
{
    m_model->setWords(words);
    m_table->setAccessibleName(words.name);
    m_table->fitColumns();
}

void CityPage::askWhere()
{
    const QString suggestion =
        QStringLiteral("%1/%2.xlsx")
            .arg(QFileInfo(m_folder->text()).absolutePath(),
                 tr("city-report-%1").arg(m_figures.period.to.toString(QStringLiteral("yyyy-MM"))));
    m_platform.askPath(this,
                       {tr("Save the report"), suggestion, tr("Reports (*.xlsx *.ods *.pdf *.csv)"), true},
                       [this](const QString& path) {
                           if (!path.isEmpty()) {
                               save(path);
                           }
                       });
}

void CityPage::save(const QString& path)
{
    const auto written = writeCityReport(m_figures, version(), m_platform.clock->nowUtc(), path, true);
    if (written) {
        m_frame->messages()->say(MessageBar::Kind::Done, tr("The report is saved."));
    } else {
        say(written.error());
    }
}

} // namespace lotsbok
