// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/course_cards.h"

#include "app/case/act_card.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/rules/gates.h"
#include "core/rules/reference_data.h"
#include "core/session/case_work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr const char* caseReaderProperty = "caseReaderProperty"; ///< a property of a reader's box

/// Whether this user can have or read cases.
bool canHaveCases(const User& user)
{
    return !user.disabled && allows(user.role, Permission::WriteClients);
}

template<typename T>
Result<void> onlyWhetherDone(const Result<T>& done)
{
    return done ? Result<void>() : fail(done.error());
}

} // namespace

CourseCards::CourseCards(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_lots(new QComboBox)
    , m_secondLots(new QComboBox)
    , m_district(new QComboBox)
    , m_readers(new QWidget)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    auto* readers = new QVBoxLayout(m_readers);
    readers->setContentsMargins(0, 0, 0, 0);
    makeClose();
    makeReopen();
    makeHandover();
    makeMove();
    makeSeal();
}

ActCard* CourseCards::add(ActCard* card)
{
    connect(card, &ActCard::done, this, [this](const QString& sentence) {
        Q_EMIT said(sentence);
        Q_EMIT changed();
    });
    m_column->addWidget(card);
    return card;
}

void CourseCards::makeClose()
{
    m_close = add(new ActCard(m_context, QStringLiteral("close-case"),
                              {tr("Close the case"),
                               tr("Consents end with the case. What a close needs is listed above; the "
                                  "case is closed when nothing is missing."),
                               tr("Close the case now"), tr("The case is closed.")}));
    m_closedOn = m_close->addDay(tr("Closed on"), {});
    m_close->setWhenOpened([this] { m_closedOn->setText(m_case->today.toString(Qt::ISODate)); });
    m_close->setJob([this]() -> std::optional<ActCard::Job> {
        const auto on = m_close->day(m_closedOn);
        if (!on) {
            return {};
        }
        return [id = m_case->id(), day = *on](Session& session) {
            return onlyWhetherDone(CaseWork(session).close(id, day));
        };
    });
}

void CourseCards::makeReopen()
{
    m_reopen = add(
        new ActCard(m_context, QStringLiteral("reopen-case"),
                    {tr("Open the case again"),
                     tr("A closed case goes on as a new case with a number of its own, which points back."),
                     tr("Open a new case"), tr("A new case was opened that goes on from this one.")}));
    m_reopenedOn = m_reopen->addDay(tr("Opened on"), {});
    m_reopen->addReason(tr("Why it is opened again"));
    m_reopen->setWhenOpened([this] { m_reopenedOn->setText(m_case->today.toString(Qt::ISODate)); });
    m_reopen->setJob([this]() -> std::optional<ActCard::Job> {
        const auto on = m_reopen->day(m_reopenedOn);
        if (!on) {
            return {};
        }
        return [id = m_case->id(), day = *on, reason = m_reopen->reason()](Session& session) {
            return onlyWhetherDone(CaseWork(session).reopen(id, day, reason));
        };
    });
}

void CourseCards::makeHandover()
{
    m_handover = add(new ActCard(
        m_context, QStringLiteral("hand-over-case"),
        {tr("Hand over the case"),
         tr("Who takes over sees it among the duties and confirms the receipt. Two lotsar are the aim."),
         tr("Hand over"), tr("The case is handed over; a receipt is waited for.")}));
    m_handover->form()->add(tr("First lots"), m_lots);
    m_handover->form()->add(tr("Second lots"), m_secondLots);
    m_handover->addReason(tr("Why it is handed over"));
    m_handover->setWhenOpened([this] { fillLotsar(); });
    m_handover->setJob([this]() -> std::optional<ActCard::Job> {
        const auto first = UserId::parse(m_lots->currentData().toString());
        const auto second = UserId::parse(m_secondLots->currentData().toString());
        if (first && first == second) {
            m_handover->form()->setProblem(m_secondLots, tr("Choose another person than the first lots."));
            m_secondLots->setFocus();
            return {};
        }
        return [id = m_case->id(), first, second, reason = m_handover->reason()](Session& session) {
            return onlyWhetherDone(CaseWork(session).reassign(id, first, second, reason));
        };
    });
}

void CourseCards::fillLotsar()
{
    const Case& value = m_case->file.value;
    for (const auto& [box, chosen] :
         {std::pair(m_lots, value.lots), std::pair(m_secondLots, value.secondLots)}) {
        box->clear();
        box->addItem(tr("Nobody yet"), QString());
        for (const User& user : m_case->users) {
            if (canHaveCases(user) || chosen == user.id) {
                box->addItem(user.displayName, user.id.toString());
            }
        }
        box->setCurrentIndex(chosen ? qMax(0, box->findData(chosen->toString())) : 0);
    }
}

void CourseCards::makeMove()
{
    m_move =
        add(new ActCard(m_context, QStringLiteral("move-person"),
                        {tr("Follow the person to another district"),
                         tr("Notes that the person has moved and that the work goes on elsewhere. It needs a "
                            "consent in force "
                            "to share with the social services there; each district keeps its own file."),
                         tr("Note the move"), tr("The move is noted.")}));
    m_district->setEditable(true);
    m_district->setInsertPolicy(QComboBox::NoInsert);
    m_district->lineEdit()->setMaxLength(200);
    m_move->form()->add(tr("To which district or municipality"), m_district, {}, true, 2);
    m_move->addReason(tr("What is to be known about the move"));
    m_move->setWhenOpened([this] {
        m_district->clear();
        for (const District& district : districtsOn(m_case->today)) {
            m_district->addItem(district.name);
        }
        m_district->setCurrentIndex(-1);
    });
    m_move->setJob([this]() -> std::optional<ActCard::Job> {
        const QString district = m_district->currentText().trimmed();
        if (district.isEmpty()) {
            m_move->form()->setProblem(m_district, tr("Write where the person moves."));
            m_district->setFocus();
            return {};
        }
        return [id = m_case->id(), district, reason = m_move->reason()](Session& session) {
            return onlyWhetherDone(CaseWork(session).moveAway(id, district, reason));
        };
    });
}

void CourseCards::makeSeal()
{
    m_seal = add(new ActCard(
        m_context, QStringLiteral("seal-case"),
        {tr("Seal the case"),
         tr("Only you and those you name can then know of the case: nobody else finds it in any list, "
            "count or search."),
         tr("Seal it"), tr("The case is sealed.")}));
    m_seal->form()->addWide(m_readers);
    m_seal->addReason(tr("Why it is sealed"));
    m_seal->setWhenOpened([this] { fillReaders(); });
    m_seal->setJob([this]() -> std::optional<ActCard::Job> {
        QList<UserId> readers;
        for (const QCheckBox* box : std::as_const(m_readerBoxes)) {
            const auto id = UserId::parse(box->property(caseReaderProperty).toString());
            if (box->isChecked() && id) {
                readers.append(*id);
            }
        }
        return [id = m_case->id(), readers, reason = m_seal->reason()](Session& session) {
            return onlyWhetherDone(CaseWork(session).seal(id, readers, reason));
        };
    });
    m_unseal = add(
        new ActCard(m_context, QStringLiteral("unseal-case"),
                    {tr("Break the seal"), tr("The case can be found again by those whose roles allow it."),
                     tr("Break it"), tr("The case is no longer sealed.")}));
    m_unseal->addReason(tr("Why the seal is broken"));
    m_unseal->setJob([this]() -> std::optional<ActCard::Job> {
        return [id = m_case->id(), reason = m_unseal->reason()](Session& session) {
            return onlyWhetherDone(CaseWork(session).unseal(id, reason));
        };
    });
}

void CourseCards::fillReaders()
{
    qDeleteAll(m_readers->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_readerBoxes.clear();
    const Case& value = m_case->file.value;
    const auto isReader = [this](const UserId& id) {
        for (const CaseReader& reader : m_case->file.all<CaseReader>()) {
            const bool ended = reader.to.isValid() && reader.to < m_case->today;
            if (reader.reader == id && !ended) {
                return true;
            }
        }
        return false;
    };
    for (const User& user : m_case->users) {
        if (!canHaveCases(user) || user.id == m_context.book->user().id) {
            continue;
        }
        auto* box = new QCheckBox(tr("%1 may read it").arg(user.displayName));
        box->setProperty(caseReaderProperty, user.id.toString());
        box->setChecked(value.sealed ? isReader(user.id)
                                     : value.lots == user.id || value.secondLots == user.id);
        m_readers->layout()->addWidget(box);
        m_readerBoxes.append(box);
    }
    if (m_readerBoxes.isEmpty()) {
        m_readers->layout()->addWidget(mutedText(tr("There is nobody else who could be named as a reader.")));
    }
}

void CourseCards::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    for (ActCard* card : {m_close, m_reopen, m_handover, m_move, m_seal, m_unseal}) {
        card->setSubject(snapshot->subject());
    }
    showWhatIsOpen();
}

void CourseCards::showWhatIsOpen()
{
    const Case& value = m_case->file.value;
    const bool closed = value.closedOn.isValid();
    const bool writes = m_case->mayWrite;
    const bool begun = m_case->file.one<Closing>() != nullptr;
    const auto show = [](ActCard* card, bool visible) {
        if (!visible) {
            card->fold();
        }
        card->setVisible(visible);
    };
    const bool seals = m_context.book->can(Permission::SealCases) && (writes || closed);
    show(m_close, writes && !closed && begun);
    show(m_reopen, closed && m_context.book->can(Permission::WriteClients));
    show(m_handover, writes && !closed && m_context.book->can(Permission::ReassignCases));
    show(m_move, writes && !closed);
    show(m_seal, seals);
    show(m_unseal, seals && value.sealed);
}

void CourseCards::openHandover()
{
    if (!m_handover->isHidden()) {
        m_handover->open();
    }
}

} // namespace lotsbok
