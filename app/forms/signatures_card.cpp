// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/signatures_card.h"

#include "app/forms/signature_pad.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "forms/widgets/date_input.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

QString placeName(const SignPlace& place)
{
    return place.label.isEmpty() ? signPartName(place.part) : place.label;
}

QString howItWas(const SignatureCheck& check)
{
    const QString when = shownDateTime(check.signature.at);
    if (check.signature.manner != SignManner::OwnKey) {
        return SignaturesCard::tr("%1, by hand; witness %2, %3")
            .arg(check.signature.signerName, check.byName, when);
    }
    return check.deputyForName.isEmpty() ? SignaturesCard::tr("%1, %2").arg(check.signature.signerName, when)
                                         : SignaturesCard::tr("%1 as deputy for %2, %3")
                                               .arg(check.signature.signerName, check.deputyForName, when);
}

Pill* statePill(const SignDesk::Place& place)
{
    if (!place.signature) {
        return new Pill(SignaturesCard::tr("Not signed"), Pill::Tone::Warn, QStringLiteral("edit"));
    }
    if (place.isSigned()) {
        return new Pill(SignaturesCard::tr("Signature valid"), Pill::Tone::Ok, QStringLiteral("check"));
    }
    return place.signature->isForged()
               ? new Pill(SignaturesCard::tr("Signature does not hold"), Pill::Tone::Warn,
                          QStringLiteral("warning"))
               : new Pill(SignaturesCard::tr("Changed since"), Pill::Tone::Warn, QStringLiteral("edit"));
}

} // namespace

SignaturesCard::SignaturesCard(PageContext context, QWidget* parent)
    : CardFrame(tr("Signatures"), parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("signatures"));
    hide();
}

void SignaturesCard::forget()
{
    m_paper = {};
    hide();
}

void SignaturesCard::showSignatures(const QString& kind, const QUuid& id)
{
    m_context.book->run([kind, id](Session& session) { return SignDesk(session).paper(kind, id); }, this,
                        [this](const Result<SignDesk::Paper>& paper) {
                            if (paper) {
                                showPaper(*paper);
                            } else {
                                forget();
                            }
                        });
}

void SignaturesCard::showPaper(const SignDesk::Paper& paper)
{
    m_paper = paper;
    clearBody();
    m_hand = nullptr;
    m_messages = new MessageBar;
    for (const SignDesk::Place& place : paper.places) {
        add(rowOf(place));
    }
    add(m_messages);
    setVisible(!paper.places.isEmpty());
}

QWidget* SignaturesCard::rowOf(const SignDesk::Place& place)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(bodyText(placeName(place.place)));
    if (place.signature) {
        words->addWidget(mutedText(howItWas(*place.signature)));
    } else if (!place.right.withOwnKey) {
        words->addWidget(mutedText(place.right.refusal));
    }
    row->addLayout(words, 1);
    row->addWidget(statePill(place));
    if (!place.isSigned() && place.right.withOwnKey) {
        auto* own =
            primaryButton(place.right.deputyFor ? tr("Sign as deputy") : tr("Sign"), QStringLiteral("check"));
        own->setObjectName(QStringLiteral("sign-") + place.place.part);
        own->setAccessibleName(tr("%1: %2").arg(own->text(), placeName(place.place)));
        connect(own, &QPushButton::clicked, this, [this, part = place.place.part] { sign(part); });
        row->addWidget(own);
    }
    if (!place.isSigned() && place.right.byHand) {
        auto* hand = button(tr("Signed by hand"), QStringLiteral("edit"));
        hand->setObjectName(QStringLiteral("hand-") + place.place.part);
        hand->setAccessibleName(tr("%1: %2").arg(hand->text(), placeName(place.place)));
        connect(hand, &QPushButton::clicked, this, [this, place] { openHand(place); });
        row->addWidget(hand);
    }
    return line;
}

void SignaturesCard::openHand(const SignDesk::Place& place)
{
    delete m_hand;
    m_hand = new QWidget;
    m_hand->setObjectName(QStringLiteral("hand-form"));
    auto* column = new QVBoxLayout(m_hand);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FieldForm(2);
    auto* name = new QLineEdit;
    name->setMaxLength(200);
    auto* day = new QLineEdit(shownDate(m_context.platform->clock->today()));
    auto* pad = new SignaturePad;
    form->add(tr("Who signed"), name, {}, true);
    form->add(tr("Day on the paper"), day, tr("You have seen the signed paper and are its witness."));
    auto* drawing = new QHBoxLayout;
    auto* again = button(tr("Draw anew"));
    drawing->addWidget(pad);
    drawing->addWidget(again, 0, Qt::AlignTop);
    drawing->addStretch();
    auto* steps = new QHBoxLayout;
    auto* keep = primaryButton(tr("Register the signature"), QStringLiteral("check"));
    auto* leave = button(tr("Cancel"));
    steps->addWidget(keep);
    steps->addWidget(leave);
    steps->addStretch();
    column->addWidget(bodyText(placeName(place.place)));
    column->addWidget(form);
    column->addWidget(mutedText(tr("Or let the person sign here with pen, finger or mouse:")));
    column->addLayout(drawing);
    column->addLayout(steps);
    connect(again, &QPushButton::clicked, pad, &SignaturePad::clear);
    connect(leave, &QPushButton::clicked, this, [this] { showPaper(SignDesk::Paper(m_paper)); });
    connect(keep, &QPushButton::clicked, this, [this, form, name, day, pad, part = place.place.part] {
        const bool isDrawn = !pad->strokes().isEmpty();
        const auto on = parseDateInput(day->text(), m_context.platform->clock->today());
        form->setProblem(name, name->text().trimmed().isEmpty() ? tr("Write who signed.") : QString());
        form->setProblem(day, isDrawn || on ? QString() : tr("Write the day that stands on the paper."));
        if (form->problem(name).isEmpty() && form->problem(day).isEmpty()) {
            registerHand(part, {name->text(), isDrawn ? QDate() : *on, pad->strokes()});
        }
    });
    add(m_hand);
    name->setFocus();
}

void SignaturesCard::sign(const QString& part)
{
    m_context.book->run(
        [paper = m_paper, part](Session& session) {
            return SignDesk(session).sign(paper.kind, paper.id, paper.version, part);
        },
        this, [this](const Result<Signature>& made) { finish(made); });
}

void SignaturesCard::registerHand(const QString& part, const SignDesk::ByHand& hand)
{
    m_context.book->run(
        [paper = m_paper, part, hand](Session& session) {
            return SignDesk(session).registerByHand(paper.kind, paper.id, paper.version, part, hand);
        },
        this, [this](const Result<Signature>& made) { finish(made); });
}

void SignaturesCard::finish(const Result<Signature>& made)
{
    if (!made) {
        m_messages->say(MessageBar::Kind::Error, made.error().text);
        return;
    }
    showSignatures(m_paper.kind, m_paper.id);
    Q_EMIT signedNow();
}

} // namespace lotsbok
