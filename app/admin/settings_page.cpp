// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/settings_page.h"

#include "app/admin/book_card.h"
#include "app/admin/deputies_card.h"
#include "app/admin/district_card.h"
#include "app/admin/forms_card.h"
#include "app/admin/hand_over_card.h"
#include "app/admin/log_card.h"
#include "app/admin/password_card.h"
#include "app/admin/print_check_card.h"
#include "app/admin/protection_card.h"
#include "app/admin/reading_notice.h"
#include "app/admin/recovery_card.h"
#include "app/admin/rules_card.h"
#include "app/admin/users_card.h"
#include "app/admin/words_card.h"
#include "app/shell/app_settings.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "core/session/pen_rights.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

/// What a card with this permission is for is done by writing, so that it waits for the pen.
bool waitsForPen(Permission permission)
{
    return permission == Permission::ManageUsers || permission == Permission::ReassignCases ||
           permission == Permission::WriteDistrict;
}

} // namespace

SettingsPage::SettingsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
{
    m_frame->setMaximumContentWidth(720);
    m_frame->add(makeAppearance());
    m_frame->add(makeLock());
    auto* password = new PasswordCard(given);
    password->setEnabled(PenRights::of(book()).writes());
    m_frame->add(password);
    m_frame->add(new PrintCheckCard(given));
    const auto addIf = [this](Permission permission, auto* card) {
        m_frame->add(card);
        if (waitsForPen(permission)) {
            card->setEnabled(PenRights::of(book()).writes());
        }
        card->setVisible(book().can(permission));
        if (book().can(permission)) {
            connect(this, &SettingsPage::refreshed, card, [card] { card->refresh(); });
        }
    };
    addIf(Permission::ReadContacts, new WordsCard(given));
    addIf(Permission::ManageUsers, new UsersCard(given));
    addIf(Permission::ManageUsers, new RecoveryCard(given));
    addIf(Permission::ManageUsers, new DeputiesCard(given));
    addIf(Permission::ReassignCases, new HandOverCard(given));
    addIf(Permission::ReviewLog, new LogCard(given));
    addIf(Permission::ReviewLog, new ProtectionCard(given));
    addIf(Permission::WriteDistrict, new DistrictCard(given));
    addIf(Permission::WriteDistrict, new RulesCard(given));
    addIf(Permission::Backup, new BookCard(given));
    addIf(Permission::Backup, new FormsCard(context()));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    noticeReading(book(), m_frame->messages());
}

QString SettingsPage::title() const
{
    return command(CommandId::GoSettings).label();
}

void SettingsPage::refresh()
{
    Q_EMIT refreshed();
}

void SettingsPage::focusFirst()
{
    m_first->setFocus();
}

CardFrame* SettingsPage::makeAppearance()
{
    auto* card = new CardFrame(tr("Language and appearance"));
    auto* form = new FieldForm(2);
    auto* language = new QComboBox;
    language->addItem(QStringLiteral("Svenska"), QStringLiteral("sv"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(language->findData(context().settings->language()));
    auto* theme = new QComboBox;
    theme->addItem(tr("As the desktop"), int(ThemeChoice::System));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(context().settings->theme())));
    form->add(tr("Language of the program"), language, tr("The forms are in Swedish."));
    form->add(tr("Colours"), theme);
    addSight(form);
    card->add(form);
    m_first = language;
    connect(language, &QComboBox::activated, this, [this, language] {
        context().settings->setLanguage(language->currentData().toString());
        context().navigator->appearanceChanged();
    });
    connect(theme, &QComboBox::activated, this, [this, theme] {
        context().settings->setTheme(ThemeChoice(theme->currentData().toInt()));
        context().navigator->appearanceChanged();
    });
    return card;
}

void SettingsPage::addSight(FieldForm* form)
{
    const Appearance now = context().settings->appearance();
    auto* contrast = new QComboBox;
    contrast->addItem(tr("As the desktop"), int(ContrastChoice::System));
    contrast->addItem(tr("Usual"), int(ContrastChoice::Normal));
    contrast->addItem(tr("High"), int(ContrastChoice::High));
    contrast->setCurrentIndex(contrast->findData(int(now.contrast)));
    auto* size = new QComboBox;
    for (const int percent : {100, 110, 125, 150, 175, 200}) {
        size->addItem(tr("%1 %").arg(percent), percent);
    }
    size->setCurrentIndex(qMax(0, size->findData(now.textPercent)));
    form->add(tr("Contrast"), contrast);
    form->add(tr("Size of text"), size);
    connect(contrast, &QComboBox::activated, this, [this, contrast] {
        context().settings->setContrast(ContrastChoice(contrast->currentData().toInt()));
        context().navigator->appearanceChanged();
    });
    connect(size, &QComboBox::activated, this, [this, size] {
        context().settings->setTextPercent(size->currentData().toInt());
        context().navigator->appearanceChanged();
    });
}

CardFrame* SettingsPage::makeLock()
{
    auto* card = new CardFrame(tr("Lock"));
    auto* form = new FieldForm(2);
    auto* minutes = new QSpinBox;
    minutes->setRange(1, AppSettings::maximumLockMinutes);
    minutes->setValue(context().settings->lockMinutes());
    minutes->setSuffix(tr(" min"));
    form->add(tr("Lock by itself after"), minutes,
              tr("Counted from the last key or mouse movement. Ctrl+L locks at once."));
    card->add(form);
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        context().settings->setLockMinutes(value);
        context().navigator->lockTimeChanged();
    });
    return card;
}

} // namespace lotsbok
