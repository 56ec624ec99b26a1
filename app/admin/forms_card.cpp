// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/forms_card.h"

#include "app/widgets/data_list.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "forms/bindings/bindings.h"
#include "forms/engine/definition_check.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace lotsbok {

FormsCard::FormsCard(const Platform* platform, QWidget* parent)
    : CardFrame(tr("Forms"), parent)
    , m_platform(platform)
    , m_messages(new MessageBar)
    , m_findings(bodyText({}))
{
    auto* list = new DataList;
    const FormCatalogue& catalogue = FormCatalogue::builtIn();
    const QStringList ids = catalogue.ids();
    for (const QString& id : ids) {
        const FormDefinition* form = catalogue.current(id);
        list->add(form->printName(), tr("%1, version %2").arg(form->title).arg(form->version));
    }
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings->hide();
    auto* choose = button(tr("Check a definition…"), QStringLiteral("check"));
    choose->setToolTip(tr("A form in the district's own wording, before it is used"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(choose);
    add(mutedText(tr("What was registered in an older version is shown and printed in that version.")));
    add(list);
    add(buttons);
    add(m_messages);
    add(m_findings);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_platform->askPath(this, {tr("Check a definition"), QDir::homePath(), tr("Forms (*.json)"), false},
                            [this](const QString& path) {
                                if (!path.isEmpty()) {
                                    check(path);
                                }
                            });
    });
}

void FormsCard::check(const QString& path)
{
    const auto findings = checkDefinitionFile(path, bindingNames());
    m_findings->hide();
    if (!findings) {
        m_messages->say(MessageBar::Kind::Error, findings.error().text);
        return;
    }
    QStringList lines;
    for (const DefinitionFinding& finding : *findings) {
        lines << (finding.path.isEmpty() ? finding.text
                                         : QStringLiteral("%1: %2").arg(finding.path, finding.text));
    }
    const bool isUsable =
        std::none_of(findings->begin(), findings->end(), [](const DefinitionFinding& finding) {
            return finding.severity == DefinitionFinding::Severity::Error;
        });
    const QString name = QFileInfo(path).fileName();
    if (isUsable && lines.isEmpty()) {
        m_messages->say(MessageBar::Kind::Done, tr("%1 can be used.").arg(name));
    } else if (isUsable) {
        m_messages->say(MessageBar::Kind::Warning, tr("%1 can be used, but look at this:").arg(name));
    } else {
        m_messages->say(MessageBar::Kind::Error, tr("%1 cannot be used as it is:").arg(name));
    }
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
}

} // namespace lotsbok
