// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/share_card.h"

#include "app/forms/copies_card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "exchange/meeting_papers.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <memory>

namespace lotsbok {

ShareCard::ShareCard(PageContext context, const Disclosure::CopyOrder& order, QWidget* parent)
    : CardFrame(tr("Encrypted copy to send"), parent)
    , m_context(context)
    , m_order(order)
    , m_messages(new MessageBar)
    , m_form(new FieldForm)
    , m_reader(new QComboBox)
    , m_phraseForm(new FieldForm)
    , m_phrase(new QLineEdit)
    , m_save(button(tr("Save an encrypted copy…"), QStringLiteral("lock")))
{
    add(mutedText(
        tr("The file is encrypted (AES-256) under a pass phrase of words. Send the file, and tell the "
           "pass phrase on the phone, never in the same message.")));
    m_form->add(tr("Recipient"), m_reader);
    m_phrase->setReadOnly(true);
    m_phrase->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_phraseForm->add(tr("Pass phrase"), m_phrase,
                      tr("Shown here this once and kept nowhere. Without it nobody opens the file."));
    m_phraseForm->hide();
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_save);
    add(m_form);
    add(buttons);
    add(m_messages);
    add(m_phraseForm);
    connect(m_save, &QPushButton::clicked, this, &ShareCard::askWhere);
    connect(m_reader, &QComboBox::currentIndexChanged, this, [this] {
        m_phrase->clear();
        m_phraseForm->hide();
        m_messages->clear();
    });
    setReaders({});
}

ShareCard::~ShareCard()
{
    m_phrase->clear();
}

QString ShareCard::passPhrase() const
{
    return m_phrase->text();
}

void ShareCard::setReaders(const QList<std::optional<Party>>& readers)
{
    if (readers == m_readers && m_reader->count() == readers.size()) {
        return; // a pass phrase that is being told stays
    }
    m_readers = readers;
    m_reader->clear();
    for (const std::optional<Party>& reader : readers) {
        m_reader->addItem(copyReader(reader));
    }
    m_reader->setEnabled(readers.size() > 1);
    m_save->setEnabled(!readers.isEmpty());
}

void ShareCard::askWhere()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_context.platform->askPath(
        this,
        {tr("Save an encrypted copy"), folder.filePath(QStringLiteral("kopia.pdf")), tr("PDF (*.pdf)"), true},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                saveTo(path);
            }
        });
}

void ShareCard::saveTo(const QString& path)
{
    if (m_busy || m_reader->currentIndex() < 0) {
        return;
    }
    m_busy = true;
    std::optional<DisclosureRequest> request;
    if (const std::optional<Party>& party = m_readers.at(m_reader->currentIndex())) {
        request = DisclosureRequest();
        request->party = *party;
    }
    using Answer = std::shared_ptr<Result<Disclosure::Shared>>; // the phrase is never copied
    m_context.book->run(
        [order = m_order, request, path](Session& session) -> Answer {
            Disclosure door(session);
            door.setWords(!request || mayHaveWords(request->party) ? order.personWords : QString());
            if (const auto* meeting = std::get_if<MeetingId>(&order.of)) {
                return std::make_shared<Result<Disclosure::Shared>>(door.shareMeeting(
                    {order.caseId, *meeting, order.kind, request, Disclosure::Recipient::Person}, path,
                    true));
            }
            const auto response = session.response(std::get<ResponseId>(order.of));
            return std::make_shared<Result<Disclosure::Shared>>(
                response ? door.shareForm(*response, request, path, true)
                         : Result<Disclosure::Shared>(fail(response.error())));
        },
        this,
        [this, path](const Answer& answer) {
            m_busy = false;
            if (!*answer) {
                m_messages->say(MessageBar::Kind::Error, answer->error().text);
                return;
            }
            show(**answer);
            m_messages->say(MessageBar::Kind::Done,
                            tr("%1 was saved and is recorded as given out.").arg(QFileInfo(path).fileName()));
        });
}

void ShareCard::show(const Disclosure::Shared& shared)
{
    m_phrase->setText(QString::fromLatin1(reinterpret_cast<const char*>(shared.passPhrase.data()),
                                          qsizetype(shared.passPhrase.size())));
    m_phrase->setCursorPosition(0);
    m_phraseForm->show();
    m_phrase->setFocus();
}

} // namespace lotsbok
