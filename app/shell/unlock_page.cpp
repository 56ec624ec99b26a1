// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/unlock_page.h"

#include "app/district/city_page.h"
#include "app/shell/recover_form.h"
#include "app/shell/take_up_form.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/aside.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/store/cipher_thread.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int formWidth = 440;
constexpr int patienceMs = 2500; ///< after this the page says why it takes long
constexpr QSize cityWindowSize(1000, 760);

/// R33. Who puts the districts' files together has no book: a window of its own.
QPushButton* cityButton(const Platform& platform, QWidget* owner)
{
    auto* opener = button(UnlockPage::tr("For socialförvaltningen…"));
    QObject::connect(opener, &QPushButton::clicked, owner, [&platform, owner] {
        auto* window = new CityPage(platform, owner);
        window->setWindowFlag(Qt::Window);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->resize(cityWindowSize);
        window->show();
        window->focusFirst();
    });
    return opener;
}

} // namespace

/// What a password opens: the book, or without a key to it the accounts.
struct UnlockPage::Opened {
    Result<std::unique_ptr<Session>> session;
    std::shared_ptr<AccountDesk> desk{};
};

UnlockPage::UnlockPage(const Platform& platform, QWidget* parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_bookName(cardTitle({}))
    , m_bookPlace(mutedText({}))
    , m_note(bodyText({}))
    , m_busyText(mutedText({}))
    , m_message(new MessageBar)
    , m_alarm(new MessageBar)
    , m_form(new FieldForm)
    , m_user(new QComboBox)
    , m_password(new QLineEdit)
    , m_unlock(primaryButton(tr("Unlock"), QStringLiteral("key")))
    , m_forgotten(button(tr("I have forgotten the password…")))
    , m_takeUp(new TakeUpForm(platform))
    , m_recover(new RecoverForm(platform))
    , m_choose(button(tr("Choose another book…"), QStringLiteral("folder")))
    , m_new(button(tr("Make a new book…"), QStringLiteral("plus")))
{
    setAccessibleName(tr("Unlock"));
    buildFields();
    connect(m_choose, &QPushButton::clicked, this, &UnlockPage::chooseBook);
    connect(m_new, &QPushButton::clicked, this, &UnlockPage::newBookWanted);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_forgotten, &QPushButton::clicked, this, &UnlockPage::offerRecovery);
    connect(m_recover, &RecoverForm::left, this, &UnlockPage::leaveRecovery);
    connect(m_recover, &RecoverForm::recovered, this, [this] {
        leaveRecovery();
        m_message->say(MessageBar::Kind::Done, tr("The new password is set. Unlock the book with it."));
    });
    connect(m_user->lineEdit(), &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    m_busyTick.setInterval(500);
    connect(&m_busyTick, &QTimer::timeout, this, &UnlockPage::showBusyText);
    probe();
}

UnlockPage::~UnlockPage() = default;

void UnlockPage::buildFields()
{
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->lineEdit()->setMaxLength(64);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    m_form->add(tr("User"), m_user);
    m_form->add(tr("Password"), m_password);
    m_note->hide();

    auto* card = new CardFrame(tr("Unlock the book"));
    card->setFixedWidth(formWidth);
    card->add(m_alarm);
    card->add(m_bookName);
    card->add(m_bookPlace);
    card->add(m_form);
    card->add(m_message);
    card->add(m_unlock);
    card->add(m_busyText);
    card->add(m_forgotten);
    card->add(m_takeUp);
    card->add(m_recover);
    card->add(m_note);

    auto* others = new QHBoxLayout;
    others->addWidget(m_choose);
    others->addWidget(m_new);
    auto* mark = new QLabel;
    mark->setPixmap(logo().pixmap(QSize(56, 56), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignCenter);
    QLabel* name = pageTitle(QStringLiteral("Lotsbok"));
    name->setAlignment(Qt::AlignCenter);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(mark);
    column->addWidget(name);
    column->addSpacing(8);
    auto* middle = new QHBoxLayout; // not by alignment: texts would be measured as if they never wrapped
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(4);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(others);
    centred->addStretch();
    column->addLayout(centred);
    column->addWidget(cityButton(m_platform, this), 0, Qt::AlignHCenter);
    column->addStretch(3);
    // With large text, or with a form below, it is taller than a small window.
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QString UnlockPage::message() const
{
    return m_message->text();
}

void UnlockPage::setBook(const QString& path, const QString& loginName)
{
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_user->clear();
    m_user->setEditText(loginName);
    m_password->clear();
    probe();
}

QString UnlockPage::alarm() const
{
    return m_alarm->text();
}

void UnlockPage::setAlarm(const QString& sentence)
{
    if (sentence.isEmpty()) {
        m_alarm->clear();
    } else {
        m_alarm->say(MessageBar::Kind::Warning, sentence);
    }
}

void UnlockPage::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void UnlockPage::focusFirst()
{
    if (m_path.isEmpty() || !m_form->isEnabled()) {
        m_choose->setFocus();
    } else if (m_user->currentText().isEmpty()) {
        m_user->setFocus();
    } else {
        m_password->setFocus();
    }
}

void UnlockPage::probe()
{
    m_message->clear();
    m_takeUp->withdraw();
    m_recover->withdraw();
    showEntry(true);
    m_bookPlace->setText(m_path);
    m_bookPlace->setVisible(!m_path.isEmpty());
    if (m_path.isEmpty()) {
        m_bookName->setText(tr("No book is chosen yet."));
        setEntryEnabled(false);
        return;
    }
    const Result<BookInfo> info = Book::probe(m_path);
    setEntryEnabled(info.has_value());
    m_bookName->setText(info ? info->district : QFileInfo(m_path).fileName());
    if (!info) {
        m_message->say(MessageBar::Kind::Error, info.error().text);
        return;
    }
    const QString typed = m_user->currentText();
    m_user->clear();
    m_user->addItems(info->loginNames);
    m_user->setEditText(typed.isEmpty() && info->loginNames.size() == 1 ? info->loginNames.first() : typed);
}

void UnlockPage::chooseBook()
{
    const QString folder = m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
    m_platform.askPath(this, {tr("Choose a book"), folder, tr("Books (*.lotsbok)"), false},
                       [this](const QString& path) {
                           if (!path.isEmpty()) {
                               setBook(path);
                               focusFirst();
                           }
                       });
}

void UnlockPage::unlock()
{
    if (m_busy || !m_unlock->isEnabled()) {
        return;
    }
    if (m_user->currentText().trimmed().isEmpty() || m_password->text().isEmpty()) {
        m_message->say(MessageBar::Kind::Error, tr("Type your user name and your password."));
        return;
    }
    auto password = std::make_shared<Secret>(Secret::fromPassword(m_password->text()));
    m_password->clear();
    m_message->clear();
    m_takeUp->withdraw();
    m_recover->withdraw();
    setBusy(true);
    runAside(
        this,
        [path = m_path, user = m_user->currentText().trimmed(), password,
         options = m_platform.openOptions()]() mutable {
            const CipherThread here;
            options.whenBusy = WhenBusy::Read; // who comes second reads the copy, and may ask for the pen
            Opened opened{Book::open(path, user, *password, options), {}};
            // The right password of an account that holds no key: an administrator's, or one to be admitted.
            if (!opened.session && opened.session.error().code == ErrorCode::NoPermission) {
                if (auto desk = Book::administer(path, user, *password, options)) {
                    opened.desk = std::make_shared<AccountDesk>(std::move(*desk));
                }
            }
            return opened;
        },
        [this](Opened opened) { finish(std::move(opened)); });
}

void UnlockPage::offerRecovery()
{
    const QString login = m_user->currentText().trimmed();
    if (login.isEmpty()) {
        m_message->say(MessageBar::Kind::Error, tr("Type your user name first."));
        m_user->setFocus();
        return;
    }
    m_message->clear();
    m_takeUp->withdraw();
    showEntry(false); // the key is for this user of this book
    m_recover->offer(m_path, login);
}

void UnlockPage::leaveRecovery()
{
    m_recover->withdraw();
    showEntry(true);
    m_password->setFocus();
}

void UnlockPage::showEntry(bool shown)
{
    for (QWidget* each : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_unlock),
                          static_cast<QWidget*>(m_busyText), static_cast<QWidget*>(m_forgotten)}) {
        each->setVisible(shown);
    }
}

void UnlockPage::setEntryEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
    m_unlock->setEnabled(enabled);
    m_forgotten->setEnabled(enabled);
}

void UnlockPage::finish(Opened opened)
{
    setBusy(false);
    if (opened.desk) {
        m_desk = std::move(opened.desk);
        Q_EMIT administers();
        return;
    }
    if (!opened.session) {
        m_message->say(MessageBar::Kind::Error, opened.session.error().text);
        m_password->setFocus();
        if (opened.session.error().code == ErrorCode::NoPermission) {
            m_takeUp->offer(m_path, m_user->currentText().trimmed());
        }
        return;
    }
    m_session = std::move(*opened.session);
    m_alarm->clear();
    Q_EMIT unlocked();
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    setEntryEnabled(!busy);
    m_choose->setEnabled(!busy);
    m_new->setEnabled(!busy);
    m_busySince.start();
    if (busy) {
        m_busyTick.start();
    } else {
        m_busyTick.stop();
    }
    showBusyText();
}

// The text keeps its place while empty, so that nothing jumps.
void UnlockPage::showBusyText()
{
    if (!m_busy) {
        m_busyText->setText(QStringLiteral(" "));
    } else if (m_busySince.elapsed() < patienceMs) {
        m_busyText->setText(tr("Unlocking…"));
    } else {
        m_busyText->setText(
            tr("Unlocking… %n second(s). After a wrong password the answer takes longer each time.", nullptr,
               int(m_busySince.elapsed() / 1000)));
    }
}

std::unique_ptr<Session> UnlockPage::takeSession()
{
    return std::move(m_session);
}

std::shared_ptr<AccountDesk> UnlockPage::takeDesk()
{
    return std::exchange(m_desk, nullptr);
}

} // namespace lotsbok
