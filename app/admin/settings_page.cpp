// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/settings_page.h"

#include "app/admin/book_card.h"
#include "app/admin/district_card.h"
#include "app/admin/password_card.h"
#include "app/admin/users_card.h"
#include "app/shell/app_settings.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/page_frame.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lotsbok {

SettingsPage::SettingsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_frame(new PageFrame(title()))
{
    m_frame->setMaximumContentWidth(720);
    m_frame->add(makeAppearance());
    m_frame->add(makeLock());
    m_frame->add(new PasswordCard(given));
    const auto addIf = [this](Permission permission, auto* card) {
        m_frame->add(card);
        card->setVisible(book().can(permission));
        connect(this, &SettingsPage::refreshed, card, [card] { card->refresh(); });
    };
    addIf(Permission::ManageUsers, new UsersCard(given));
    addIf(Permission::WriteDistrict, new DistrictCard(given));
    addIf(Permission::Backup, new BookCard(given));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
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
