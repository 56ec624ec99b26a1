// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/signatures_card.h"

#include "app/forms/signature_pad.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "forms/bindings/book_forms.h"
#include "forms/widgets/date_input.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

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
    m_loaded = {};
    hide();
}

bool SignaturesCard::focusSign()
{
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->objectName().startsWith(QLatin1String("sign-")) && each->isVisible()) {
            each->setFocus();
            return true;
        }
    }
    return false;
}

SignaturesCard::Loaded SignaturesCard::load(Session& session, const QList<SignedThing>& things)
{
    Loaded loaded;
    loaded.mayWrite = !session.isReadOnly();
    SignDesk desk(session);
    for (const SignedThing& thing : things) {
        const auto paper = desk.paper(thing.kind, thing.id);
        if (paper && !paper->places.isEmpty()) {
            loaded.all.append({thing, *paper});
            loaded.all.last().thing.forms = &bookForms(session);
        }
    }
    return loaded;
}

void SignaturesCard::showSignatures(const QList<SignedThing>& things)
{
    if (things.isEmpty()) {
        forget();
        return;
    }
    m_context.book->run([things](Session& session) -> Result<Loaded> { return load(session, things); }, this,
                        [this](const Result<Loaded>& loaded) { showLoaded(loaded.value_or(Loaded{})); });
}

void SignaturesCard::showLoaded(const Loaded& loaded)
{
    const QString focused =
        isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();
    m_loaded = loaded;
    clearBody();
    m_hand = nullptr;
    m_messages = new MessageBar;
    for (const Shown& shown : loaded.all) {
        if (!shown.thing.title.isEmpty()) {
            add(mutedText(shown.thing.title));
        }
        for (const SignDesk::Place& place : shown.paper.places) {
            add(rowOf(shown, place));
        }
    }
    add(m_messages);
    setVisible(!loaded.all.isEmpty());
    if (auto* again = focused.isEmpty() ? nullptr : findChild<QPushButton*>(focused)) {
        again->setFocus();
    }
}

QWidget* SignaturesCard::rowOf(const Shown& shown, const SignDesk::Place& place)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(stateOf(shown, place), 1);
    row->addWidget(statePill(place), 0, Qt::AlignVCenter);
    addButtons(row, shown, place);
    return line;
}

QWidget* SignaturesCard::stateOf(const Shown& shown, const SignDesk::Place& place)
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bodyText(signPlaceName(place.place)));
    if (!place.signature) {
        if (!place.right.withOwnKey) {
            column->addWidget(mutedText(place.right.refusal));
        }
        return words;
    }
    column->addWidget(mutedText(signerAndTime(*place.signature)));
    if (const QString changed = changedSince(shown.thing, *place.signature); !changed.isEmpty()) {
        column->addWidget(mutedText(changed));
        auto* show = button(tr("What changed"));
        show->setObjectName(QStringLiteral("changes-") + place.place.part);
        show->setAccessibleName(tr("%1: %2").arg(show->text(), signPlaceName(place.place)));
        connect(show, &QPushButton::clicked, this,
                [this, thing = shown.thing, id = place.signature->signature.id, show] {
                    showChanges(thing, id, show);
                });
        column->addWidget(show, 0, Qt::AlignLeading);
    }
    return words;
}

void SignaturesCard::addButtons(QHBoxLayout* row, const Shown& shown, const SignDesk::Place& place)
{
    if (place.isSigned() || !m_loaded.mayWrite) {
        return;
    }
    if (place.right.withOwnKey) {
        auto* own =
            primaryButton(place.right.deputyFor ? tr("Sign as deputy") : tr("Sign"), QStringLiteral("check"));
        own->setObjectName(QStringLiteral("sign-") + place.place.part);
        own->setAccessibleName(tr("%1: %2").arg(own->text(), signPlaceName(place.place)));
        connect(own, &QPushButton::clicked, this,
                [this, paper = shown.paper, part = place.place.part] { sign(paper, part); });
        row->addWidget(own, 0, Qt::AlignVCenter);
    }
    if (place.right.byHand) {
        auto* hand = button(tr("Signed by hand"), QStringLiteral("edit"));
        hand->setObjectName(QStringLiteral("hand-") + place.place.part);
        hand->setAccessibleName(tr("%1: %2").arg(hand->text(), signPlaceName(place.place)));
        connect(hand, &QPushButton::clicked, this, [this, shown, place] { openHand(shown, place); });
        row->addWidget(hand, 0, Qt::AlignVCenter);
    }
}

// In the button's place: reading the values is a read of what was signed, and logged.
void SignaturesCard::showChanges(const SignedThing& thing, SignatureId id, QPushButton* asked)
{
    asked->setEnabled(false);
    m_context.book->run([id](Session& session) { return SignDesk(session).check(id); }, asked,
                        [this, thing, asked](const Result<SignatureCheck>& check) {
                            if (!check) {
                                asked->setEnabled(true);
                                m_messages->say(MessageBar::Kind::Error, check.error().text);
                                return;
                            }
                            auto* lines = bodyText(changeLines(thing, *check).join(u'\n'));
                            lines->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                                           Qt::TextSelectableByKeyboard);
                            lines->setObjectName(QStringLiteral("change-lines"));
                            delete asked->parentWidget()->layout()->replaceWidget(asked, lines);
                            lines->setFocus();
                            asked->deleteLater();
                        });
}

void SignaturesCard::openHand(const Shown& shown, const SignDesk::Place& place)
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
    column->addWidget(bodyText(signPlaceName(place.place)));
    column->addWidget(form);
    column->addWidget(mutedText(tr("Or let the person sign here with pen, finger or mouse:")));
    column->addLayout(drawing);
    column->addLayout(steps);
    connect(again, &QPushButton::clicked, pad, &SignaturePad::clear);
    connect(leave, &QPushButton::clicked, this, [this] { showLoaded(Loaded(m_loaded)); });
    connect(
        keep, &QPushButton::clicked, this,
        [this, form, name, day, pad, paper = shown.paper, part = place.place.part] {
            const bool isDrawn = !pad->strokes().isEmpty();
            const auto on = parseDateInput(day->text(), m_context.platform->clock->today());
            form->setProblem(name, name->text().trimmed().isEmpty() ? tr("Write who signed.") : QString());
            form->setProblem(day, isDrawn || on ? QString() : tr("Write the day that stands on the paper."));
            if (form->problem(name).isEmpty() && form->problem(day).isEmpty()) {
                registerHand(paper, part, {name->text(), isDrawn ? QDate() : *on, pad->strokes()});
            }
        });
    add(m_hand);
    name->setFocus();
}

void SignaturesCard::sign(const SignDesk::Paper& paper, const QString& part)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    m_context.book->run(
        [paper, part](Session& session) {
            return SignDesk(session).sign(paper.kind, paper.id, paper.version, part);
        },
        this, [this](const Result<Signature>& made) { finish(made); });
}

void SignaturesCard::registerHand(const SignDesk::Paper& paper, const QString& part,
                                  const SignDesk::ByHand& hand)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    m_context.book->run(
        [paper, part, hand](Session& session) {
            return SignDesk(session).registerByHand(paper.kind, paper.id, paper.version, part, hand);
        },
        this, [this](const Result<Signature>& made) { finish(made); });
}

void SignaturesCard::finish(const Result<Signature>& made)
{
    m_busy = false;
    if (!made) {
        m_messages->say(MessageBar::Kind::Error, made.error().text);
        return;
    }
    QList<SignedThing> things;
    for (const Shown& shown : std::as_const(m_loaded.all)) {
        things.append(shown.thing);
    }
    showSignatures(things);
    Q_EMIT signedNow();
}

} // namespace lotsbok
