// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/district_card.h"

#include "app/admin/logo_field.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lotsbok {

DistrictCard::DistrictCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Letterhead"), parent)
    , m_context(context)
    , m_form(new FieldForm(2))
    , m_messages(new MessageBar)
    , m_name(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_address(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_logo(new LogoField(context, m_messages))
{
    for (QLineEdit* edit : {m_name, m_unit, m_address, m_phone}) {
        edit->setMaxLength(200);
    }
    m_form->add(tr("District administration"), m_name, {}, true);
    m_form->add(tr("Unit"), m_unit);
    m_form->add(tr("Address"), m_address);
    m_form->add(tr("Phone"), m_phone);
    auto* saveButton = button(tr("Save the letterhead"), QStringLiteral("check"));
    connect(saveButton, &QPushButton::clicked, this, &DistrictCard::save);
    auto* row = new QHBoxLayout;
    row->addWidget(saveButton);
    row->addStretch();
    add(m_form);
    add(m_logo);
    add(m_messages);
    add(row);
}

void DistrictCard::refresh()
{
    m_logo->refresh();
    m_context.book->run([](Session& session) { return session.district(); }, this,
                        [this](const Result<DistrictInfo>& district) {
                            if (district) {
                                show(*district);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, district.error().text);
                            }
                        });
}

void DistrictCard::show(const DistrictInfo& district)
{
    m_stored = district;
    const std::pair<QLineEdit*, QString> fields[] = {{m_name, district.name},
                                                     {m_unit, district.unit},
                                                     {m_address, district.address},
                                                     {m_phone, district.phone}};
    for (const auto& [edit, text] : fields) {
        edit->setText(text);
        edit->setCursorPosition(0);
    }
}

void DistrictCard::save()
{
    DistrictInfo value = m_stored;
    value.name = m_name->text().simplified();
    value.unit = m_unit->text().simplified();
    value.address = m_address->text().simplified();
    value.phone = m_phone->text().simplified();
    m_context.book->run([value](Session& session) { return session.saveDistrict(value); }, this,
                        [this](const Result<DistrictInfo>& stored) {
                            if (stored) {
                                show(*stored);
                                m_logo->save([this] {
                                    m_messages->say(MessageBar::Kind::Done, tr("The letterhead is saved."));
                                });
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                        });
}

} // namespace lotsbok
