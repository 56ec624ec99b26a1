// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/logo_field.h"

#include "app/widgets/aside.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/letterhead_desk.h"
#include "forms/print/logo_picture.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr qint64 kLogoFileLimit = 1024 * 1024;
constexpr QSize kShownLogo{300, 100};

/// One byte more than may be, so that a larger file is refused and never held.
Result<QByteArray> pictureFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileSystem, LogoField::tr("The file cannot be read."), file.errorString());
    }
    return logoPicture(file.read(kLogoFileLimit + 1));
}

} // namespace

LogoField::LogoField(PageContext context, MessageBar* messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_picture(new QLabel)
    , m_says(new QLineEdit)
    , m_choose(button(tr("Choose a logo…"), QStringLiteral("folder")))
    , m_remove(button(tr("Take the logo out"), QStringLiteral("close")))
{
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_says->setMaxLength(200);
    auto* form = new FieldForm;
    form->add(tr("What the logo shows"), m_says,
              tr("For those who do not see it, as \"Provdalen's coat of arms\"."));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(mutedText(tr("A logo at the right of the sender, on everything printed: a PNG, or an "
                                   "SVG of shapes alone, of at most 1 MiB.")));
    column->addWidget(m_picture);
    column->addLayout(buttons);
    column->addWidget(form);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_logo.png.clear();
        m_says->clear();
        showPicture();
        m_choose->setFocus();
    });
    connect(m_says, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_logo.says = text.simplified();
        m_picture->setAccessibleName(m_logo.says);
    });
    showPicture();
}

void LogoField::refresh()
{
    m_context.book->run([](Session& session) { return LetterheadDesk(session).logo(); }, this,
                        [this](const Result<Logo>& logo) {
                            if (logo) {
                                show(*logo);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, logo.error().text);
                            }
                        });
}

void LogoField::show(const Logo& logo)
{
    m_stored = logo;
    m_logo = logo;
    m_says->setText(logo.says);
    m_says->setCursorPosition(0);
    showPicture();
}

void LogoField::showPicture()
{
    const bool isThere = !m_logo.png.isEmpty();
    QPixmap picture;
    if (isThere && picture.loadFromData(m_logo.png, "PNG")) {
        const QSize size = picture.size().scaled(kShownLogo, Qt::KeepAspectRatio).boundedTo(picture.size());
        const double ratio = devicePixelRatioF();
        picture = picture.scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        m_picture->setPixmap(picture);
    } else {
        m_picture->clear();
    }
    m_picture->setVisible(isThere);
    m_remove->setVisible(isThere);
    m_says->setEnabled(isThere);
    m_picture->setAccessibleName(m_logo.says);
}

void LogoField::choose()
{
    m_context.platform->askPath(this,
                                {tr("Choose a logo"), QDir::homePath(), tr("Pictures (*.png *.svg)"), false},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        take(path);
                                    }
                                });
}

void LogoField::take(const QString& path)
{
    runAside(
        this, [path] { return pictureFromFile(path); },
        [this](const Result<QByteArray>& picture) {
            if (!picture) {
                m_messages->say(MessageBar::Kind::Error, picture.error().text);
                return;
            }
            m_logo.png = *picture;
            showPicture();
            m_says->setFocus();
            m_messages->say(MessageBar::Kind::Info,
                            tr("This is how it will be printed. Say what it shows, and save."));
        });
}

void LogoField::save(const std::function<void()>& saved)
{
    if (m_logo == m_stored) {
        saved();
        return;
    }
    m_context.book->run([logo = m_logo](Session& session) { return LetterheadDesk(session).saveLogo(logo); },
                        this,
                        [this, saved](const Result<Logo>& kept) {
                            if (kept) {
                                show(*kept);
                                saved();
                            } else {
                                m_messages->say(MessageBar::Kind::Error, kept.error().text);
                            }
                        });
}

} // namespace lotsbok
