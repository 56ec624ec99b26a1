// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/card_page.h"

#include "app/forms/preview_page.h"
#include "app/shell/app_settings.h"
#include "app/widgets/aside.h"
#include "app/widgets/card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int widestCardPage = 760;
constexpr int longestPin = 64;

QString triesText(PinTries tries)
{
    switch (tries) {
    case PinTries::LastOne:
        return CardPage::tr("One try is left: a wrong PIN locks the card.");
    case PinTries::FewLeft:
        return CardPage::tr("A wrong PIN was given before: few tries are left.");
    case PinTries::Enough:
        break;
    }
    return CardPage::tr("The PIN is tried once and is not kept.");
}

} // namespace

QStringList installedCardModules()
{
    static constexpr std::array places{
        "/usr/lib/libiidp11.so",                             // Net iD, as SITHS and e-tjänstekort use
        "/usr/lib/x86_64-linux-gnu/libiidp11.so",            // the same
        "/usr/lib/libeTPkcs11.so",                           // SafeNet
        "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",        // OpenSC
        "/usr/lib/x86_64-linux-gnu/pkcs11/opensc-pkcs11.so", //
        "/usr/lib/pkcs11/opensc-pkcs11.so",                  //
    };
    QStringList found;
    for (const char* place : places) {
        if (QFileInfo(QLatin1String(place)).isFile()) {
            found.append(QLatin1String(place));
        }
    }
    return found;
}

CardPage::Job cardJobOf(const FormResponse& response, Disclosure::Recipient to, const QStringList& fields,
                        const FormCatalogue& forms)
{
    CardPage::Job job;
    job.fileName = pdfNameOf(response, forms);
    const FormDefinition* form = forms.current(response.formId);
    for (const QString& name : fields) {
        const Field* field = form == nullptr ? nullptr : form->field(name);
        job.places.append({name, field == nullptr ? name : field->label});
    }
    job.sign = [response, to](Disclosure& door, const QString& field, const CardRequest& card,
                              const QString& path) {
        return door.signToFile(response, to, field, card, path, true);
    };
    return job;
}

CardPage::CardPage(PageContext given, const Job& job, QWidget* parent)
    : Page(given, parent)
    , m_job(job)
    , m_frame(new PageFrame(tr("Sign with a service card")))
    , m_cardState(new MessageBar)
    , m_module(new QLineEdit)
    , m_certificate(new QComboBox)
    , m_facts(mutedText({}))
    , m_signing(new CardFrame(tr("The signature")))
    , m_form(new FieldForm)
    , m_place(new QComboBox)
    , m_pin(new QLineEdit)
    , m_lookAgain(button(tr("Look again")))
    , m_sign(primaryButton(tr("Sign and save as PDF…"), QStringLiteral("check")))
{
    m_frame->setMaximumContentWidth(widestCardPage);
    m_frame->showBack([this] { context().navigator->goBack(); });
    makeCard();
    makeSigning();
    m_frame->column()->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    const QStringList installed = installedCardModules();
    const QString kept = context().settings->cardModule();
    m_module->setText(!kept.isEmpty() || installed.isEmpty() ? kept : installed.first());
    look();
}

QString CardPage::title() const
{
    return tr("Sign with a service card");
}

MessageBar* CardPage::messages() const
{
    return m_frame->messages();
}

void CardPage::makeCard()
{
    auto* card = new CardFrame(tr("The card"));
    auto* choose = button(tr("Choose a file…"), QStringLiteral("document"));
    auto* form = new FieldForm;
    form->add(
        tr("The card's program library"), m_module,
        tr("A PKCS #11 module, installed with the card's own program. It is remembered on this computer."));
    form->add(tr("Certificate"), m_certificate);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_lookAgain);
    buttons->addWidget(choose);
    card->add(form);
    card->add(m_facts);
    card->add(buttons);
    card->add(m_cardState);
    m_frame->add(card);
    connect(choose, &QPushButton::clicked, this, &CardPage::chooseModule);
    connect(m_lookAgain, &QPushButton::clicked, this, &CardPage::look);
    connect(m_module, &QLineEdit::returnPressed, this, &CardPage::look);
    connect(m_certificate, &QComboBox::currentIndexChanged, this, &CardPage::showChosen);
}

void CardPage::makeSigning()
{
    for (const Place& place : std::as_const(m_job.places)) {
        m_place->addItem(place.label, place.field);
    }
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(longestPin);
    m_pin->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_form->add(tr("Signs at"), m_place);
    m_form->add(tr("PIN"), m_pin, triesText(PinTries::Enough), true);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_sign);
    m_signing->add(m_form);
    m_signing->add(buttons);
    m_frame->add(m_signing);
    connect(m_sign, &QPushButton::clicked, this, &CardPage::askWhere);
    connect(m_pin, &QLineEdit::returnPressed, this, &CardPage::askWhere);
}

void CardPage::focusFirst()
{
    (m_signing->isEnabled() ? m_pin : m_module)->setFocus();
}

void CardPage::chooseModule()
{
    context().platform->askPath(this,
                                {tr("The card's program library"), QFileInfo(m_module->text()).absolutePath(),
                                 tr("Libraries (*.so)"), false},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        m_module->setText(path);
                                        look();
                                    }
                                });
}

void CardPage::look()
{
    if (m_busy) {
        return;
    }
    const QString module = m_module->text().trimmed();
    if (module.isEmpty()) {
        m_cards.clear();
        showChosen();
        m_cardState->say(MessageBar::Kind::Info,
                         tr("Choose the card's program library. Ask IT which one belongs to your card."));
        return;
    }
    setBusy(true);
    m_cardState->say(MessageBar::Kind::Info, tr("Looking for a card…"));
    runAside(
        this, [module] { return SigningCard::look(module); },
        [this, module](const Result<QList<CardCertificate>>& cards) {
            setBusy(false);
            const bool isModule = cards || cardProblem(cards.error()) != CardProblem::ModuleMissing;
            if (isModule) {
                context().settings->setCardModule(module);
            }
            showCards(cards);
        });
}

void CardPage::showCards(const Result<QList<CardCertificate>>& cards)
{
    const CardCertificate* before = chosen();
    const QString kept = before == nullptr ? QString() : before->fingerprint;
    m_cards = cards.value_or(QList<CardCertificate>());
    const QSignalBlocker quiet(m_certificate);
    m_certificate->clear();
    for (const CardCertificate& each : std::as_const(m_cards)) {
        m_certificate->addItem(tr("%1, %2").arg(each.signer, each.card));
        if (each.fingerprint == kept) {
            m_certificate->setCurrentIndex(m_certificate->count() - 1);
        }
    }
    m_certificate->setEnabled(m_cards.size() > 1);
    showChosen();
    if (!cards) {
        m_cardState->say(MessageBar::Kind::Warning, cards.error().text);
    } else if (m_signing->isEnabled()) {
        m_pin->setFocus();
    }
}

void CardPage::showChosen()
{
    const CardCertificate* card = chosen();
    const auto problem =
        card == nullptr ? std::nullopt : card->problemAt(context().platform->clock->nowUtc());
    const bool isReady = card != nullptr && !problem;
    m_signing->setEnabled(isReady && !m_done);
    m_facts->setText(card == nullptr ? QString()
                                     : tr("Issued by %1. Valid from %2 to %3.")
                                           .arg(card->issuer, shownDate(toLocalTime(card->from).date()),
                                                shownDate(toLocalTime(card->to).date())));
    m_cardState->clear();
    if (problem) {
        m_cardState->say(MessageBar::Kind::Warning, cardProblemText(*problem));
    }
    m_form->setProblem(m_pin,
                       isReady && card->tries != PinTries::Enough ? triesText(card->tries) : QString());
}

const CardCertificate* CardPage::chosen() const
{
    const int row = m_certificate->currentIndex();
    return row >= 0 && row < m_cards.size() ? &m_cards.at(row) : nullptr;
}

// The PIN leaves its field at once, whatever is answered.
void CardPage::askWhere()
{
    if (m_busy || m_done || chosen() == nullptr) {
        return;
    }
    if (m_pin->text().isEmpty()) {
        m_form->setProblem(m_pin, tr("Write the PIN of the card."));
        m_pin->setFocus();
        return;
    }
    const auto pin = std::make_shared<Secret>(Secret::fromPassword(m_pin->text()));
    m_pin->clear();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    context().platform->askPath(this,
                                {tr("Save as PDF"), folder.filePath(m_job.fileName), tr("PDF (*.pdf)"), true},
                                [this, pin](const QString& path) {
                                    if (path.isEmpty()) {
                                        m_pin->setFocus();
                                    } else {
                                        sign(pin, path);
                                    }
                                });
}

void CardPage::sign(const std::shared_ptr<Secret>& pin, const QString& path)
{
    const CardCertificate* card = chosen();
    if (card == nullptr || m_busy) {
        return;
    }
    setBusy(true);
    messages()->say(MessageBar::Kind::Info, tr("The card signs. Leave it in the reader."));
    CardRequest request;
    request.module = m_module->text().trimmed();
    request.certificate = card->fingerprint;
    request.askPin = [pin](const PinQuestion&) -> Result<Secret> { return pin->clone(); };
    book().run(
        [sign = m_job.sign, field = m_place->currentData().toString(), request, path](Session& session) {
            Disclosure door(session);
            return sign(door, field, request, path);
        },
        this, [this, path](const Result<Disclosure::Released>& released) { finish(released, path); });
}

void CardPage::finish(const Result<Disclosure::Released>& released, const QString& path)
{
    setBusy(false);
    if (!released) {
        tell(released.error());
        return;
    }
    m_done = true;
    m_signing->setEnabled(false);
    m_form->setProblem(m_pin, {});
    const QFileInfo file(path);
    messages()->say(
        MessageBar::Kind::Done,
        tr("Signed with the card and saved as %1. It is recorded as given out.").arg(file.fileName()),
        {{tr("Show the folder"),
          [this, folder = file.absolutePath()] { context().platform->showFolder(folder); }}});
}

// What the card says now of its tries is asked for again; nothing is tried again.
void CardPage::tell(const Error& error)
{
    messages()->say(MessageBar::Kind::Error, error.text);
    if (cardProblem(error)) {
        look();
    } else {
        m_pin->setFocus();
    }
}

void CardPage::setBusy(bool busy)
{
    m_busy = busy;
    m_lookAgain->setEnabled(!busy);
    m_sign->setEnabled(!busy);
}

} // namespace lotsbok
