// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/disclosure_form.h"

#include "app/case/attachment_copy.h"
#include "app/case/content_page.h"
#include "app/case/info_kind_boxes.h"
#include "app/forms/page_draft.h"
#include "app/forms/preview_page.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/print_choice.h"
#include "app/widgets/text.h"
#include "core/rules/reference_data.h"
#include "core/session/case_work.h"
#include "exchange/disclosure.h"
#include "exchange/party_print.h"
#include "forms/bindings/party_words.h"
#include "forms/engine/form_definition.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int balanceNoteLines = 3;

/// Keeps what is chosen while the list is made anew, by its data.
template<typename Fill>
void refillBox(QComboBox* box, const Fill& fill)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    fill();
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

QList<Party> partiesOf(const CaseSnapshot& snapshot)
{
    QList<Party> parties;
    const auto add = [&parties](const Party& party) {
        const bool known = std::any_of(parties.begin(), parties.end(),
                                       [&](const Party& other) { return isSameParty(other, party); });
        if (!known && !party.organisation.trimmed().isEmpty()) {
            parties.append(party);
        }
    };
    for (const ConsentScope& scope : snapshot.file.all<ConsentScope>()) {
        add(scope.party);
    }
    for (const Contact& contact : snapshot.contacts) {
        add({partyKindOf(contact.organisation, contact.function), contact.organisation,
             contact.person.isEmpty() ? contact.function : contact.person, contact.id});
    }
    return parties;
}

DisclosureForm::DisclosureForm(PageContext given, QWidget* parent)
    : CardFrame(tr("New disclosure to a party"), parent)
    , m_context(given)
    , m_form(new FieldForm(2))
    , m_tellForm(new FieldForm(1))
    , m_basisForm(new FieldForm(1))
    , m_groundForm(new FieldForm(2))
    , m_what(new QComboBox)
    , m_told(new QLineEdit)
    , m_kinds(new InfoKindBoxes(tr("What it tells of")))
    , m_party(new QComboBox)
    , m_basis(new QComboBox)
    , m_balance(new QPlainTextEdit)
    , m_decidedBy(new QComboBox)
    , m_printer(new PrintChoice(*given.platform->spooler))
    , m_answer(new MessageBar)
    , m_messages(new MessageBar)
    , m_preview(button(tr("Look at it"), QStringLiteral("eye")))
    , m_print(primaryButton(tr("Print"), QStringLiteral("print")))
    , m_save(button(tr("Save as PDF…"), QStringLiteral("save")))
    , m_tell(primaryButton(tr("Register as told"), QStringLiteral("check")))
{
    makeFields();
    makeButtons();
}

DisclosureForm::~DisclosureForm() = default;

void DisclosureForm::makeFields()
{
    m_told->setMaxLength(500);
    m_balance->setTabChangesFocus(true);
    m_balance->setFixedHeight((balanceNoteLines + 1) * m_balance->fontMetrics().lineSpacing());
    for (QComboBox* box : {m_what, m_party, m_basis}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_form->add(tr("What is given out"), m_what);
    m_form->add(tr("To whom"), m_party);
    m_tellForm->add(tr("In a few words"), m_told, tr("For example: time and place of the network meeting."),
                    true);
    m_basisForm->add(tr("On which basis"), m_basis);
    m_groundForm->add(tr("Decided by"), m_decidedBy);
    m_groundForm->add(tr("Why it outweighs the secrecy"), m_balance,
                      tr("A legal ground needs a balancing note."), true, 2);
    for (QWidget* form : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_tellForm),
                          static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_basisForm),
                          static_cast<QWidget*>(m_groundForm), static_cast<QWidget*>(m_printer)}) {
        add(form);
    }
    add(m_answer);
    add(m_messages);
    connect(m_what, &QComboBox::currentIndexChanged, this, &DisclosureForm::showAnswer);
    connect(m_party, &QComboBox::currentIndexChanged, this, [this] {
        fillGrounds();
        showAnswer();
    });
    connect(m_basis, &QComboBox::currentIndexChanged, this, &DisclosureForm::showAnswer);
    connect(m_told, &QLineEdit::textChanged, this, &DisclosureForm::showAnswer);
    connect(m_decidedBy, &QComboBox::currentIndexChanged, this, &DisclosureForm::showAnswer);
    connect(m_balance, &QPlainTextEdit::textChanged, this, &DisclosureForm::showAnswer);
    connect(m_kinds, &InfoKindBoxes::edited, this, &DisclosureForm::showAnswer);
}

void DisclosureForm::makeButtons()
{
    auto* leave = button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {m_tell, m_print, m_save, m_preview, leave}) {
        buttons->addWidget(each);
    }
    buttons->addStretch();
    add(buttons);
    m_print->setEnabled(m_printer->hasPrinter());
    connect(m_printer, &PrintChoice::printersKnown, this, [this] {
        m_print->setEnabled(m_printer->hasPrinter());
        m_printer->setVisible(m_case && response() && m_printer->hasPrinter()); // may be known first
    });
    connect(m_preview, &QPushButton::clicked, this, &DisclosureForm::preview);
    connect(m_print, &QPushButton::clicked, this, &DisclosureForm::print);
    connect(m_save, &QPushButton::clicked, this, &DisclosureForm::save);
    connect(m_tell, &QPushButton::clicked, this, &DisclosureForm::tellIt);
    connect(leave, &QPushButton::clicked, this, &DisclosureForm::cancel);
}

void DisclosureForm::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    fillWhat();
    fillParties();
    fillGrounds();
    fillDeciders();
    showAnswer();
}

void DisclosureForm::begin()
{
    m_what->setFocus();
    if (m_draft) {
        return;
    }
    m_draft = new PageDraft(
        *m_context.book, {m_case->subject(), QStringLiteral("disclosure"), 0, true},
        {[this] { return written(); }, [this](const QJsonValue& was) { setWritten(was); }}, this, m_messages);
}

void DisclosureForm::cancel()
{
    const auto leave = [this] {
        setWritten({});
        delete m_draft;
        Q_EMIT cancelled();
    };
    if (m_draft) {
        m_draft->leave(leave);
    } else {
        leave();
    }
}

QJsonValue DisclosureForm::written() const
{
    return QJsonArray{m_what->currentData().toString(), m_party->currentData().toString(),
                      m_basis->currentData().toString(), m_told->text(), m_balance->toPlainText()};
}

void DisclosureForm::setWritten(const QJsonValue& values)
{
    const QJsonArray was = values.toArray();
    const auto choose = [&was](QComboBox* box, int place) {
        box->setCurrentIndex(qMax(0, box->findData(was.at(place).toString())));
    };
    choose(m_what, 0);
    choose(m_party, 1);
    choose(m_basis, 2); // offered by the party
    m_told->setText(was.at(3).toString());
    m_balance->setPlainText(was.at(4).toString());
}

void DisclosureForm::fillWhat()
{
    refillBox(m_what, [this] {
        for (const FormResponse& each : m_case->responses) {
            const FormDefinition* form = m_case->forms->current(each.formId);
            if (form && !infoKindsOf(each.formId).isEmpty()) {
                m_what->addItem(tr("%1 %2, version %3").arg(each.formId, form->title).arg(each.version),
                                each.id.toString());
            }
        }
        for (const Attachment& each : m_case->file.all<Attachment>()) {
            m_what->addItem(tr("Attachment: %1").arg(each.name), each.id.toString());
        }
        m_what->addItem(tr("Something that is told"), QString());
    });
}

void DisclosureForm::fillParties()
{
    m_parties = partiesOf(*m_case);
    refillBox(m_party, [this] {
        m_party->addItem(tr("Choose who"), QString());
        for (const Party& party : std::as_const(m_parties)) {
            m_party->addItem(partyOnPaper(party), partyOnPaper(party));
        }
    });
}

void DisclosureForm::fillGrounds()
{
    refillBox(m_basis, [this] {
        m_basis->addItem(tr("The person's consent"), QString());
        if (const auto to = party()) {
            for (const LegalBasis& basis : offeredGrounds(m_case->file, *to, m_case->today)) {
                m_basis->addItem(QStringLiteral("%1: %2").arg(basis.id, basis.text), basis.id);
            }
        }
    });
}

void DisclosureForm::fillDeciders()
{
    refillBox(m_decidedBy, [this] {
        m_decidedBy->addItem(tr("Choose who decided"), QString());
        for (const User& user : m_case->users) {
            if (!user.disabled && allows(user.role, Permission::Decide)) {
                m_decidedBy->addItem(user.displayName, user.id.toString());
            }
        }
    });
}

const FormResponse* DisclosureForm::response() const
{
    const QString chosen = m_what->currentData().toString();
    for (const FormResponse& each : m_case->responses) {
        if (each.id.toString() == chosen) {
            return &each;
        }
    }
    return nullptr;
}

const Attachment* DisclosureForm::attachment() const
{
    const auto id = AttachmentId::parse(m_what->currentData().toString());
    return id ? m_case->file.find<Attachment>(*id) : nullptr;
}

std::optional<Party> DisclosureForm::party() const
{
    const int row = m_party->currentIndex() - 1;
    return row >= 0 && row < m_parties.size() ? std::optional(m_parties.at(row)) : std::nullopt;
}

std::optional<DisclosureRequest> DisclosureForm::request() const
{
    const auto to = party();
    if (!to) {
        return {};
    }
    DisclosureRequest asked{*to, response() ? infoKindsOf(response()->formId) : m_kinds->kinds()};
    asked.ground = m_basis->currentData().toString();
    if (!asked.ground.isEmpty()) {
        asked.balance = m_balance->toPlainText().trimmed();
        asked.decidedBy = UserId::parse(m_decidedBy->currentData().toString());
    }
    return asked;
}

void DisclosureForm::showAnswer()
{
    if (m_draft) {
        m_draft->changed();
    }
    for (QComboBox* box : {m_what, m_party, m_basis}) {
        box->setToolTip(box->currentText()); // it may be longer than the field
    }
    const bool told = isTold();
    const bool onGround = !m_basis->currentData().toString().isEmpty();
    m_tellForm->setVisible(told);
    m_groundForm->setVisible(onGround);
    m_kinds->setVisible(response() == nullptr);
    m_printer->setVisible(response() && m_printer->hasPrinter());
    m_tell->setVisible(told);
    m_print->setVisible(response() != nullptr);
    m_save->setVisible(!told);
    m_save->setText(attachment() ? tr("Save a copy…") : tr("Save as PDF…"));
    m_preview->setVisible(!told);
    const auto asked = request();
    if (!asked) {
        m_answer->clear();
        return;
    }
    const auto basis = disclosureBasis(m_case->file, *asked, m_case->nowUtc);
    if (basis) {
        m_answer->say(MessageBar::Kind::Done, tr("It may be given out. Basis: %1.").arg(basis->text));
    } else {
        m_answer->say(MessageBar::Kind::Warning, tr("It may not be given out. %1").arg(basis.error().text));
    }
}

// The door asks the same of the stored case again; this keeps the keyboard where something is missing.
std::optional<DisclosureRequest> DisclosureForm::checkedRequest()
{
    m_form->clearProblems();
    m_tellForm->clearProblems();
    m_messages->clear();
    const auto asked = request();
    if (!asked) {
        m_form->setProblem(m_party, tr("Choose who is to have it."));
        m_party->setFocus();
        return {};
    }
    if (isTold() && m_told->text().trimmed().isEmpty()) {
        m_tellForm->setProblem(m_told, tr("Say in a few words what is told."));
        m_told->setFocus();
        return {};
    }
    if (const auto basis = disclosureBasis(m_case->file, *asked, m_case->nowUtc); !basis) {
        m_messages->say(MessageBar::Kind::Error, basis.error().text);
        return {};
    }
    return m_busy ? std::nullopt : asked;
}

void DisclosureForm::preview()
{
    const auto asked = checkedRequest();
    if (!asked || isTold()) {
        return;
    }
    if (const Attachment* document = attachment()) {
        m_context.navigator->pushPage(new ContentPage(
            m_context, {document->name, tr("As it would be given to %1").arg(m_party->currentText())},
            [caseId = m_case->id(), id = document->id](Session& session) {
                return CaseWork(session).attachmentContent(caseId, id);
            }));
        return;
    }
    const ContentPage::Texts texts{m_what->currentText(),
                                   tr("As it would be given to %1").arg(m_party->currentText())};
    m_context.navigator->pushPage(new ContentPage(
        m_context, texts, [asked = *asked, form = *response()](Session& session) -> Result<QByteArray> {
            const Result<PrintedForm> printed = Disclosure(session).previewForParty(form, asked);
            return printed ? Result<QByteArray>(printed->pdf) : fail(printed.error());
        }));
}

void DisclosureForm::print()
{
    const auto asked = checkedRequest();
    if (!asked || !response() || !m_printer->hasPrinter()) {
        return;
    }
    m_busy = true;
    m_context.book->run(
        [asked = *asked, form = *response(), queue = m_printer->queue(), manner = m_printer->manner(),
         spooler = m_context.platform->spooler](Session& session) -> Result<void> {
            const auto done = Disclosure(session, *spooler).sendToParty(form, asked, queue, manner);
            return done ? Result<void>() : fail(done.error());
        },
        this,
        [this](const Result<void>& result) {
            released(result, tr("It was sent to the printer and is recorded as given out."));
        });
}

void DisclosureForm::save()
{
    const auto asked = checkedRequest();
    if (!asked || isTold()) {
        return;
    }
    if (const Attachment* document = attachment()) {
        Disclosure::AttachmentCopy copy{m_case->id(), document->id, *asked};
        saveBy({tr("Save a copy"), copyNameOf(*document), copyFilterOf(*document), true},
               [copy](Session& session, const QString& path) {
                   return Disclosure(session).attachmentToFile(copy, path, true);
               });
        return;
    }
    saveBy({tr("Save as PDF"), pdfNameOf(*response(), *m_case->forms), tr("PDF (*.pdf)"), true},
           [asked = *asked, form = *response()](Session& session, const QString& path) {
               return Disclosure(session).printToParty(form, asked, path, true);
           });
}

void DisclosureForm::saveBy(Platform::PathQuestion question, const Release& release)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    question.suggestion = folder.filePath(question.suggestion);
    m_context.platform->askPath(this, question, [this, release](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        m_busy = true;
        m_context.book->run(
            [release, path](Session& session) -> Result<void> {
                const auto done = release(session, path);
                return done ? Result<void>() : fail(done.error());
            },
            this,
            [this](const Result<void>& result) {
                released(result, tr("It was saved as a file and is recorded as given out."));
            });
    });
}

void DisclosureForm::tellIt()
{
    const auto asked = checkedRequest();
    if (!asked || !isTold()) {
        return;
    }
    m_busy = true;
    m_context.book->run(
        [asked = *asked, id = m_case->id(),
         what = m_told->text().trimmed()](Session& session) -> Result<void> {
            const auto done = Disclosure(session).tell(id, asked, what);
            return done ? Result<void>() : fail(done.error());
        },
        this, [this](const Result<void>& result) { released(result, tr("What was told is recorded.")); });
}

void DisclosureForm::released(const Result<void>& result, const QString& sentence)
{
    m_busy = false;
    if (!result) {
        m_messages->say(MessageBar::Kind::Error, result.error().text);
        return;
    }
    if (m_draft) {
        m_draft->forget();
        delete m_draft;
    }
    setWritten({});
    Q_EMIT done(sentence);
}

} // namespace lotsbok
