// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_book_page.h"

#include "app/admin/recovery_sheet.h"
#include "app/admin/users_card.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/rules/reference_data.h"
#include "core/security/password_policy.h"
#include "core/store/cipher_thread.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lotsbok {

namespace {

constexpr int cardWidth = 560;
constexpr int usersStepLines = 24;
enum Step { DistrictStep, PersonStep, KeyStep, UsersStep, StepCount };

QLineEdit* line(int maximum = 200)
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(maximum);
    return edit;
}

QLineEdit* passwordLine()
{
    QLineEdit* edit = line(1024);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

NewBookPage::NewBookPage(const Platform& platform, QWidget* parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_card(new CardFrame(tr("Make a new book")))
    , m_stepText(mutedText({}))
    , m_steps(new QStackedWidget)
    , m_messages(new MessageBar)
    , m_district(new QComboBox)
    , m_unit(line())
    , m_address(line())
    , m_phone(line(100))
    , m_place(line(1000))
    , m_name(line())
    , m_login(line(64))
    , m_password(passwordLine())
    , m_repeat(passwordLine())
    , m_sheet(new RecoverySheet(platform, m_messages))
    , m_next(primaryButton(tr("Next")))
    , m_back(button(tr("Cancel")))
{
    m_card->setFixedWidth(cardWidth);
    m_card->add(m_stepText);
    m_card->add(m_steps);
    m_card->add(m_messages);
    m_steps->addWidget(makeDistrictStep());
    m_steps->addWidget(makePersonStep());
    m_steps->addWidget(makeKeyStep()); // the step of the users comes with the book
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    m_card->add(buttons);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addStretch(1);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addStretch(2);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_next, &QPushButton::clicked, this, &NewBookPage::next);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (step() == PersonStep) {
            goTo(DistrictStep);
        } else {
            Q_EMIT cancelled();
        }
    });
    for (QLineEdit* edit : {m_unit, m_address, m_phone, m_place, m_name, m_login, m_password, m_repeat}) {
        connect(edit, &QLineEdit::returnPressed, this, &NewBookPage::next);
    }
    goTo(DistrictStep);
}

NewBookPage::~NewBookPage() = default;

int NewBookPage::step() const
{
    return m_steps->currentIndex();
}

QWidget* NewBookPage::makeDistrictStep()
{
    m_district->setEditable(true);
    m_district->setInsertPolicy(QComboBox::NoInsert);
    m_district->lineEdit()->setMaxLength(200);
    const auto districts = districtsOn(toLocalTime(m_platform.clock->nowUtc()).date());
    for (const District& each : districts) {
        m_district->addItem(each.administration);
    }
    m_district->setCurrentIndex(-1);
    m_place->setText(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                         .filePath(QStringLiteral("sig.lotsbok")));
    m_districtForm = new FieldForm;
    m_districtForm->add(tr("District administration"), m_district, tr("Choose one, or write the name."),
                        true);
    m_districtForm->add(tr("Unit"), m_unit);
    m_districtForm->add(tr("Address"), m_address, tr("Stands in the letterhead of what is printed."));
    m_districtForm->add(tr("Phone"), m_phone);
    m_districtForm->add(tr("Where the book is kept"), m_place,
                        tr("The file name is visible to others, so it must not say anything about a person."),
                        true);
    auto* choose = button(tr("Choose the place…"), QStringLiteral("folder"));
    connect(choose, &QPushButton::clicked, this, &NewBookPage::choosePlace);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_districtForm);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

QWidget* NewBookPage::makePersonStep()
{
    m_personForm = new FieldForm;
    m_personForm->add(tr("Name of the first head of unit"), m_name, {}, true);
    m_personForm->add(
        tr("User name"), m_login,
        tr("Is asked for each time the book is unlocked, and can be seen without unlocking it."), true);
    m_personForm->add(
        tr("Password"), m_password,
        tr("At least 12 characters. Four or more words in a row are easy to remember and hard to guess."),
        true);
    m_personForm->add(tr("The password once more"), m_repeat, {}, true);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_personForm);
    column->addStretch();
    return page;
}

QWidget* NewBookPage::makeKeyStep()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(bodyText(
        tr("With the recovery key a user who has forgotten the password gets a new one. It is shown only "
           "now. Print it, put it in a sealed envelope and give that to the security officer.")));
    column->addWidget(m_sheet);
    column->addStretch();
    connect(m_sheet, &RecoverySheet::keptChanged, m_next, &QPushButton::setEnabled);
    return page;
}

// The same card as in Settings, so that a user is added in one way only.
QWidget* NewBookPage::makeUsersStep()
{
    PageContext context;
    context.book = m_book.get();
    context.platform = &m_platform;
    m_users = new UsersCard(context);
    auto* page = new QWidget;
    // Room for the fields of a new user, whose wrapped notes no size hint counts.
    page->setMinimumHeight(fontMetrics().lineSpacing() * usersStepLines);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(
        bodyText(tr("Add those who will work in the book, or open it now and add them later under "
                    "Settings. Each of them has a password of their own.")));
    column->addWidget(m_users);
    column->addStretch();
    return page;
}

void NewBookPage::choosePlace()
{
    m_platform.askPath(this, {tr("Where the book is kept"), m_place->text(), tr("Books (*.lotsbok)"), true},
                       [this](const QString& path) {
                           if (!path.isEmpty()) {
                               m_place->setText(path);
                           }
                       });
}

void NewBookPage::focusFirst()
{
    m_district->setFocus();
}

void NewBookPage::goTo(int target)
{
    m_steps->setCurrentIndex(target);
    m_stepText->setText(tr("Step %1 of %2").arg(target + 1).arg(int(StepCount)));
    m_messages->clear();
    showButtons();
    if (target == PersonStep) {
        m_name->setFocus();
    } else if (target == KeyStep) {
        m_sheet->focusFirst();
    } else if (target == UsersStep) {
        m_next->setFocus();
    }
}

// Once the book is made there is no way back, only on.
void NewBookPage::showButtons()
{
    m_back->setText(step() == PersonStep ? tr("Back") : tr("Cancel"));
    m_back->setVisible(step() < KeyStep);
    m_next->setText(step() == PersonStep  ? tr("Make the book")
                    : step() == UsersStep ? tr("Open the book")
                                          : tr("Next"));
    m_next->setEnabled(step() != KeyStep || m_sheet->isKept());
}

void NewBookPage::next()
{
    if (m_busy || !m_next->isEnabled()) {
        return;
    }
    if (step() == DistrictStep && checkDistrict()) {
        goTo(PersonStep);
    } else if (step() == PersonStep && checkPerson()) {
        create();
    } else if (step() == KeyStep) {
        m_sheet->forget();
        m_steps->addWidget(makeUsersStep());
        m_users->refresh();
        goTo(UsersStep);
    } else if (step() == UsersStep && checkUsers()) {
        Q_EMIT finished();
    }
}

// What is typed and not added would be lost without a word.
bool NewBookPage::checkUsers()
{
    if (m_users->isAdding()) {
        m_messages->say(MessageBar::Kind::Warning,
                        tr("The user is not added yet. Choose “Add the user” or “Cancel” first."));
        return false;
    }
    return true;
}

bool NewBookPage::checkDistrict()
{
    const QString path = m_place->text().trimmed();
    m_districtForm->setProblem(m_district, m_district->currentText().trimmed().isEmpty()
                                               ? tr("Write the name of the district administration.")
                                               : QString());
    QString problem;
    if (!path.endsWith(QLatin1String(".lotsbok")) || QFileInfo(path).isRelative()) {
        problem = tr("Write a full path that ends with .lotsbok.");
    } else if (QFileInfo::exists(path)) {
        problem = tr("There is a file with that name already. Choose another name.");
    } else if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        problem = tr("That folder does not exist.");
    }
    m_districtForm->setProblem(m_place, problem);
    return problem.isEmpty() && m_districtForm->problem(m_district).isEmpty();
}

bool NewBookPage::checkPerson()
{
    const QString login = m_login->text().trimmed();
    m_personForm->setProblem(m_name, m_name->text().trimmed().isEmpty() ? tr("Write the name.") : QString());
    m_personForm->setProblem(m_login, login.isEmpty() ? tr("Write a user name.") : QString());
    const Result<void> allowed = checkNewPassword(Secret::fromPassword(m_password->text()), login);
    m_personForm->setProblem(m_password, allowed ? QString() : allowed.error().text);
    m_personForm->setProblem(m_repeat, m_repeat->text() == m_password->text()
                                           ? QString()
                                           : tr("The two passwords are not the same."));
    for (QWidget* field : {m_name, m_login, m_password, m_repeat}) {
        if (!m_personForm->problem(field).isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void NewBookPage::create()
{
    m_busy = true;
    m_next->setEnabled(false);
    m_messages->say(MessageBar::Kind::Info, tr("The book is being made. This takes a few seconds."));
    NewBook book;
    book.district = DistrictInfo{0, m_district->currentText().simplified(), m_unit->text().simplified(),
                                 m_address->text().simplified(), m_phone->text().simplified()};
    book.loginName = m_login->text().trimmed();
    book.displayName = m_name->text().simplified();
    auto password = std::make_shared<Secret>(Secret::fromPassword(m_password->text()));
    using Made = std::shared_ptr<Result<CreatedBook>>;
    auto* watcher = new QFutureWatcher<Made>(this);
    connect(watcher, &QFutureWatcher<Made>::finished, this, [this, watcher] {
        const Made made = watcher->result();
        watcher->deleteLater();
        created(std::move(*made));
    });
    watcher->setFuture(
        QtConcurrent::run([path = m_place->text().trimmed(), book, password, cost = m_platform.kdfCost,
                           options = m_platform.openOptions()]() mutable -> Made {
            const CipherThread here;
            book.cost = cost();
            return std::make_shared<Result<CreatedBook>>(Book::create(path, book, *password, options));
        }));
}

void NewBookPage::created(Result<CreatedBook> made)
{
    m_busy = false;
    m_next->setEnabled(true);
    if (!made) {
        m_messages->say(MessageBar::Kind::Error, made.error().text);
        return;
    }
    m_password->clear();
    m_repeat->clear();
    m_book = std::make_unique<SessionThread>(std::move(made->session));
    m_sheet->show(
        made->recoveryKey, m_place->text().trimmed(),
        {m_district->currentText().simplified(), m_unit->text(), m_address->text(), m_phone->text()});
    goTo(KeyStep);
}

std::unique_ptr<SessionThread> NewBookPage::takeBook()
{
    return std::move(m_book);
}

} // namespace lotsbok
