// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/extract_page.h"

#include "app/case/extract_entry.h"
#include "app/forms/preview_page.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/job_bar.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int widestExtract = 900;
constexpr int lowestNames = 72;
constexpr qsizetype longestOnBox = 48; ///< letters; the whole stands below, where it wraps
constexpr int boxIndent = 26;          ///< under the words of a check box

} // namespace

ExtractPage::ExtractPage(PageContext given, const ExtractPerson& person, QWidget* parent)
    : Page(given, parent)
    , m_person(person)
    , m_frame(new PageFrame(title()))
    , m_entries(new CardFrame(tr("What must be judged")))
    , m_persons(new CardFrame(tr("Others, who are masked")))
    , m_form(new FieldForm)
    , m_names(new QPlainTextEdit)
    , m_asked(new QLineEdit)
    , m_confirmed(new QCheckBox(tr("I have gone through the list and read the extract")))
    , m_state(mutedText({}))
    , m_again(button(tr("Mask these, too")))
    , m_preview(button(tr("Read the extract"), QStringLiteral("eye")))
    , m_write(primaryButton(tr("Save for the person…"), QStringLiteral("save")))
    , m_bar(new JobBar)
{
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_frame->setMaximumContentWidth(widestExtract);
    m_frame->setSubtitle(
        tr("Everything that is registered about the person, to read and to process. Others are "
           "masked, and what may not be given without a judgement waits for yours."));
    m_frame->add(m_bar);
    m_frame->add(m_entries);
    m_frame->add(m_persons);
    m_frame->add(makeGiving());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

CardFrame* ExtractPage::makeGiving()
{
    auto* card = new CardFrame(tr("To the person"));
    m_names->setFixedHeight(lowestNames);
    m_names->setTabChangesFocus(true);
    m_form->add(
        tr("Names that stand in running text only"), m_names,
        tr("One on each line. The program finds those whom a field names; read the extract for the others."));
    m_form->add(tr("Day of the signed request"), m_asked, {}, true);
    m_asked->setText(context().platform->clock->today().toString(Qt::ISODate));
    m_asked->setMaxLength(10);
    card->add(m_form);
    card->add(m_confirmed);
    card->add(m_state);
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_again, m_preview, m_write, m_bar->stopButton()}) {
        buttons->addWidget(each);
    }
    card->add(buttons);
    connect(m_again, &QPushButton::clicked, this, &ExtractPage::refresh);
    connect(m_preview, &QPushButton::clicked, this, &ExtractPage::preview);
    connect(m_write, &QPushButton::clicked, this, &ExtractPage::askWhere);
    return card;
}

QString ExtractPage::title() const
{
    return tr("Register extract");
}

void ExtractPage::focusFirst()
{
    if (auto* first = m_entries->findChild<QPlainTextEdit*>()) {
        first->setFocus(); // what is judged is read first
    } else {
        m_names->setFocus();
    }
}

void ExtractPage::fail(const Error& error)
{
    sayFailed(*m_frame->messages(), error, tr("Stopped; nothing was written."));
}

void ExtractPage::setBusy(bool busy)
{
    for (QPushButton* each : {m_again, m_preview, m_write}) {
        each->setEnabled(!busy);
    }
    m_bar->setRunning(busy);
}

ExtractReview ExtractPage::review() const
{
    ExtractReview review;
    review.choices = m_choices.values();
    const QStringList lines = m_names->toPlainText().split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty()) {
            review.alsoHide.append(line.trimmed());
        }
    }
    review.confirmed = m_confirmed->isChecked();
    return review;
}

void ExtractPage::refresh()
{
    if (m_bar->isRunning()) {
        return;
    }
    setBusy(true);
    book().run([person = m_person, given = review(), report = m_bar->report()](
                   Session& session) { return ExtractDoor(session).review(person, given, report); },
               this,
               [this](const Result<Extract>& extract) {
                   setBusy(false);
                   if (extract) {
                       showReview(*extract);
                   } else {
                       fail(extract.error());
                   }
               });
}

void ExtractPage::showReview(const Extract& extract)
{
    const bool isFirst = m_entries->findChild<QLabel*>(QStringLiteral("shown")) == nullptr;
    m_open.clear();
    m_judged.clear();
    showEntries(extract.review);
    showPersons(extract.review);
    showState();
    if (isFirst && isVisible()) {
        focusFirst();
    }
}

void ExtractPage::showEntries(const QList<ReviewRow>& rows)
{
    m_entries->clearBody();
    auto* about =
        mutedText(tr("The threat picture, what the police have not served, what concerns children or others. "
                     "It is given only if you say so."));
    about->setObjectName(QStringLiteral("shown"));
    m_entries->add(about);
    bool isEmpty = true;
    for (const ReviewRow& row : rows) {
        if (row.kind == ReviewRow::Kind::Entry) {
            isEmpty = false;
            addEntry(row);
        }
    }
    if (isEmpty) {
        m_entries->add(bodyText(tr("There is nothing to judge.")));
    }
}

void ExtractPage::addEntry(const ReviewRow& row)
{
    if (row.mustDecide) {
        m_judged.insert(row.key);
    }
    if (row.mustDecide && !row.decided) {
        m_open.insert(row.key);
    }
    auto* entry = new ExtractEntryRow(row);
    connect(entry, &ExtractEntryRow::judged, this,
            [this, key = row.key](const std::optional<bool>& give, const QString& ground) {
                choose(key, give, ground);
            });
    m_entries->add(entry);
}

void ExtractPage::showPersons(const QList<ReviewRow>& rows)
{
    m_persons->clearBody();
    bool isEmpty = true;
    for (const ReviewRow& row : rows) {
        if (row.kind == ReviewRow::Kind::Person) {
            isEmpty = false;
            addPerson(row);
        }
    }
    m_persons->add(isEmpty ? bodyText(tr("Nobody else was found."))
                           : mutedText(tr("Tick those whose names the person may have.")));
}

void ExtractPage::addPerson(const ReviewRow& row)
{
    const QString name = row.hidden.section(QStringLiteral(", "), 0, 0);
    auto* give = new QCheckBox(name.size() > longestOnBox ? name.left(longestOnBox) + u'…' : name);
    give->setAccessibleName(tr("Give the name %1").arg(name));
    give->setChecked(row.give);
    QLabel* shown =
        mutedText(tr("%1, in %n place(s). Met as: %2.", nullptr, row.hits).arg(row.shown, row.hidden));
    shown->setIndent(boxIndent);
    give->setAccessibleDescription(shown->text());
    connect(give, &QCheckBox::toggled, this, [this, key = row.key](bool isGiven) {
        choose(key, isGiven ? std::optional(true) : std::nullopt, {});
    });
    m_persons->add(give);
    m_persons->add(shown);
}

void ExtractPage::choose(const QString& key, std::optional<bool> give, const QString& ground)
{
    if (give) {
        m_choices.insert(key, {key, *give, ground});
        m_open.remove(key);
    } else {
        m_choices.remove(key);
        if (m_judged.contains(key)) {
            m_open.insert(key);
        }
    }
    showState();
}

void ExtractPage::showState()
{
    const int open = int(m_open.size());
    m_state->setText(open > 0 ? tr("%n entry(ies) must still be judged.", nullptr, open)
                              : tr("Everything that must be judged is."));
}

std::optional<ExtractOrder> ExtractPage::order()
{
    m_form->clearProblems();
    const QDate day = QDate::fromString(m_asked->text().trimmed(), Qt::ISODate);
    if (!day.isValid() || day > context().platform->clock->today()) {
        m_form->setProblem(m_asked, tr("Write a day such as 2026-03-01, not one to come."));
        m_asked->setFocus();
        return {};
    }
    return ExtractOrder{m_person, review(), day};
}

void ExtractPage::preview()
{
    auto wanted = order();
    if (!wanted) {
        return;
    }
    wanted->review.confirmed = true; // it is read in order to be confirmed
    PreviewPage::Paper paper;
    paper.fileName = ExtractDoor::paperName();
    paper.recipients = {Disclosure::Recipient::Person};
    paper.preview = [order = *wanted](Disclosure& door, Disclosure::Recipient) {
        return ExtractDoor(door).preview(order);
    };
    context().navigator->pushPage(new PreviewPage(context(), paper));
}

void ExtractPage::askWhere()
{
    if (!order()) {
        return;
    }
    context().platform->askPath(
        this, {tr("Where the extract is saved"), QFileInfo(book().path()).absolutePath(), {}, true},
        [this](const QString& folder) {
            if (!folder.isEmpty()) {
                write(folder, false);
            }
        });
}

void ExtractPage::write(const QString& folder, bool overwrite)
{
    const auto wanted = order();
    if (!wanted || m_bar->isRunning()) {
        return;
    }
    setBusy(true);
    book().run(
        [order = *wanted, folder, overwrite, report = m_bar->report()](Session& session) {
            return ExtractDoor(session).toFolder(order, folder, overwrite, report);
        },
        this, [this, folder](const Result<ExtractDoor::Given>& given) { written(folder, given); });
}

void ExtractPage::written(const QString& folder, const Result<ExtractDoor::Given>& given)
{
    setBusy(false);
    if (given) {
        m_frame->messages()->say(
            MessageBar::Kind::Done,
            tr("The extract is saved: %n page(s) to read, and the same as data.", nullptr, given->pages),
            {{tr("Show the folder"), [this, folder] { context().platform->showFolder(folder); }}});
        return;
    }
    const bool isThere = QFileInfo::exists(folder + QLatin1Char('/') + ExtractDoor::paperName()) ||
                         QFileInfo::exists(folder + QLatin1Char('/') + ExtractDoor::dataName());
    if (given.error().code == ErrorCode::FileSystem && isThere) {
        m_frame->messages()->say(MessageBar::Kind::Warning, tr("There is an extract in that folder already."),
                                 {{tr("Replace it"), [this, folder] { write(folder, true); }}});
        return;
    }
    fail(given.error());
}

} // namespace lotsbok
