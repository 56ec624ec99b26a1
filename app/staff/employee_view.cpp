// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/employee_view.h"

#include "app/case/extract_opener.h"
#include "app/forms/signatures_card.h"
#include "app/forms/subject_forms.h"
#include "app/records/record_choices.h"
#include "app/staff/competence_list.h"
#include "app/widgets/data_list.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "core/rules/safety_talk.h"
#include "core/session/pen_rights.h"
#include "core/session/sign_desk.h"

#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace lotsbok {

namespace {

const QString talkForm = QStringLiteral("2");
const QString competenceForm = QStringLiteral("2.3");

QList<RecordChoice> responseChoices(const QList<FormResponse>& responses)
{
    QList<RecordChoice> choices;
    for (const FormResponse& response : responses) {
        if (response.formId == talkForm) {
            choices.append({EmployeeView::tr("Bilaga 2, version %1, %2")
                                .arg(QString::number(response.version), shownDateTime(response.registeredAt)),
                            response.id.toString()});
        }
    }
    return choices;
}

template<typename T>
QList<T> ofEmployee(const QList<T>& records, EmployeeId id)
{
    QList<T> own;
    for (const T& record : records) {
        if (record.employee == id) {
            own.prepend(record);
        }
    }
    return own;
}

} // namespace

EmployeeView::EmployeeView(PageContext context, const Employee& employee, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_employee(employee)
    , m_frame(new PageFrame(employee.fullName()))
    , m_lists(new QVBoxLayout)
{
    m_frame->setSubtitle(employee.title);
    if (mayWriteNow(*context.book, Permission::WriteStaff)) {
        auto* change = button(command(CommandId::EditRecord).label(), QStringLiteral("edit"));
        connect(change, &QPushButton::clicked, this, &EmployeeView::editWanted);
        m_frame->addAction(change);
    }
    m_lists->setSpacing(16);
    m_frame->column()->addLayout(m_lists);
    m_frame->add(new SubjectForms(tr("Safety talk and checklists"), context, SubjectRef::of(employee.id)));
    addDetails();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    refresh();
}

void EmployeeView::addDetails()
{
    auto* card = new CardFrame(tr("Details"));
    auto* facts = new DataList;
    const auto dash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    facts->add(tr("Phone"), dash(m_employee.phone));
    facts->add(tr("E-mail"), dash(m_employee.email));
    facts->add(tr("Employed from"), dash(shownDate(m_employee.employedFrom)));
    if (m_employee.employedTo.isValid()) {
        facts->add(tr("Employed to"), shownDate(m_employee.employedTo));
    }
    card->add(facts);
    auto* extract = new ExtractOpener(m_context);
    extract->setChoices({{m_employee.fullName(), {ExtractPerson::Kind::Employee, m_employee.id.uuid(), {}}}});
    card->add(extract);
    m_frame->add(card);
}

bool EmployeeView::isEditing() const
{
    return (m_talks && m_talks->isEditing()) || (m_competences && m_competences->isEditing());
}

Result<EmployeeView::Loaded> EmployeeView::read(Session& session, EmployeeId id)
{
    const auto work = readDistrictWork(session);
    const auto responses = session.responses(SubjectRef::of(id));
    if (!work || !responses) {
        return fail(work ? responses.error() : work.error());
    }
    Loaded loaded{*work};
    loaded.talks = ofEmployee(work->file.all<SafetyTalk>(), id);
    loaded.competences = ofEmployee(work->file.all<Competence>(), id);
    loaded.responses = *responses;
    std::stable_sort(loaded.talks.begin(), loaded.talks.end(),
                     [](const SafetyTalk& a, const SafetyTalk& b) { return a.heldOn > b.heldOn; });
    std::reverse(loaded.competences.begin(), loaded.competences.end()); // in the order of the list
    return loaded;
}

void EmployeeView::refresh()
{
    m_context.book->run([id = m_employee.id](Session& session) { return read(session, id); }, this,
                        [this](const Result<Loaded>& loaded) {
                            if (loaded) {
                                show(*loaded);
                            } else {
                                m_frame->messages()->say(MessageBar::Kind::Error, loaded.error().text);
                            }
                        });
}

void EmployeeView::show(const Loaded& loaded)
{
    m_today = loaded.work.today;
    m_due = loaded.work.due;
    m_stored = loaded.talks;
    m_requirements.clear();
    m_competenceForm.reset();
    for (const FormResponse& response : loaded.responses) {
        if (response.formId == competenceForm && !m_competenceForm) {
            m_competenceForm = response; // the newest
        }
    }
    for (const Competence& competence : loaded.competences) {
        m_requirements.append(competence.requirement);
    }
    if (!m_talks || (m_users != loaded.work.file.users && !isEditing())) {
        m_users = loaded.work.file.users;
        makeLists(loaded);
    }
    m_talks->setRecords(loaded.talks);
    showSignatures();
    m_competences->setRecords(loaded.competences);
    m_take->setVisible(mayWriteNow(*m_context.book, Permission::WriteStaff) &&
                       !missingCompetences(m_employee.id, m_requirements, {}, m_context.forms()).isEmpty());
    m_take->setEnabled(true);
    showTalkStep();
    const QString wanted = std::exchange(m_wanted, {});
    const QString id = wanted.section(QLatin1Char(':'), 1);
    if (wanted.startsWith(QLatin1String(SafetyTalk::info.kind))) {
        m_talks->open(id);
    } else if (wanted.startsWith(QLatin1String(Competence::info.kind))) {
        m_competences->open(id);
    }
}

void EmployeeView::openEntry(const QString& entry)
{
    m_wanted = entry;
    refresh();
}

void EmployeeView::makeLists(const Loaded& loaded)
{
    while (QLayoutItem* item = m_lists->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    makeTalks(loaded);
    makeCompetences();
}

ListRow::Content EmployeeView::talkRow(const QJsonObject& value) const
{
    const QDate next = dayOf(value, "nextOn");
    const QDate signedOn = dayOf(value, "signedOn");
    const bool delivered = dayOf(value, "deliveredOn").isValid();
    QList<UserId> everybody;
    for (const User& user : m_users) {
        everybody.append(user.id);
    }
    QStringList detail{
        choiceLabel(userChoices(m_users, everybody), value.value(QLatin1String("heldBy")).toString()),
        next.isValid() ? tr("The next by %1").arg(shownDate(next)) : QString()};
    detail.removeAll(QString());
    const QString state = !signedOn.isValid() ? tr("Not signed")
                          : !delivered        ? tr("Not delivered")
                                              : tr("Delivered");
    const bool done = signedOn.isValid() && delivered;
    return {{},
            tr("Held on %1").arg(shownDate(dayOf(value, "heldOn"))),
            detail.join(QStringLiteral("  ·  ")),
            state,
            done ? Pill::Tone::Ok : Pill::Tone::Warn,
            done ? QStringLiteral("check") : QStringLiteral("edit")};
}

void EmployeeView::makeTalks(const Loaded& loaded)
{
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("heldOn"),   QStringLiteral("nextOn"),      QStringLiteral("heldBy"),
                      QStringLiteral("signedOn"), QStringLiteral("deliveredOn"), QStringLiteral("response")};
    options.choices.insert(QStringLiteral("heldBy"), userChoices(m_users));
    if (const auto registered = responseChoices(loaded.responses); !registered.isEmpty()) {
        options.choices.insert(QStringLiteral("response"), registered);
    }
    options.help = {
        {QStringLiteral("nextOn"), tr("At the latest a year after the talk. Left empty: a year.")},
        {QStringLiteral("deliveredOn"), tr("When the security officer got it.")}};
    const auto fresh = [this] {
        SafetyTalk talk;
        talk.employee = m_employee.id;
        talk.heldOn = m_today;
        talk.heldBy = m_context.book->user().id;
        return recordToJson(talk);
    };
    m_talks = new RecordList(
        m_context,
        {tr("Safety talks"),
         tr("No safety talk is written in. Hold one with bilaga 2 and register it here: once "
            "a year, signed by the head of unit and delivered to the security officer."),
         tr("Talk held")},
        recordKind<SafetyTalk>(), SubjectRef::of(m_employee.id),
        [this](const QJsonObject& value) { return talkRow(value); }, fresh, options);
    m_talks->setTune([](RecordCard* card) {
        card->setPrepare([](QJsonObject value) -> Result<QJsonObject> {
            const QDate held = dayOf(value, "heldOn");
            if (!dayOf(value, "nextOn").isValid() && held.isValid()) {
                value.insert(QStringLiteral("nextOn"), nextSafetyTalk(held).toString(Qt::ISODate));
            }
            return value;
        });
    });
    connect(m_talks, &RecordList::saved, this, &EmployeeView::refresh);
    m_lists->addWidget(m_talks);
    m_signatures = new SignaturesCard(m_context);
    connect(m_signatures, &SignaturesCard::signedNow, this, &EmployeeView::refresh);
    m_lists->addWidget(m_signatures);
}

// The last talk's next step, in one press.
void EmployeeView::showTalkStep()
{
    delete m_step;
    if (m_stored.isEmpty() || !mayWriteNow(*m_context.book, Permission::WriteStaff)) {
        return;
    }
    const SafetyTalk& talk = m_stored.first();
    QString words;
    SafetyTalk next = talk;
    if (!talk.signedOn.isValid()) {
        words = tr("Sign the talk of %1").arg(shownDate(talk.heldOn));
    } else if (!talk.deliveredOn.isValid()) {
        words = tr("Delivered: the talk of %1").arg(shownDate(talk.heldOn));
        next.deliveredOn = m_today;
    } else {
        return;
    }
    m_step = primaryButton(words, QStringLiteral("check"));
    m_step->setObjectName(QStringLiteral("talk-step"));
    const bool signs = !talk.signedOn.isValid();
    connect(m_step, &QPushButton::clicked, this, [this, next, signs] { signs ? sign(next) : store(next); });
    m_frame->addAction(m_step);
}

/// R25. With the own key: bilaga 2 where the talk has one, otherwise what is written in of it.
void EmployeeView::sign(const SafetyTalk& talk)
{
    m_context.book->run(
        [talk](Session& session) -> Result<Signature> {
            SignDesk desk(session);
            const QString kind = talk.response ? QStringLiteral("response") : QStringLiteral("safety-talk");
            const QUuid id = talk.response ? talk.response->uuid() : talk.id.uuid();
            const auto paper = desk.paper(kind, id);
            if (!paper) {
                return fail(paper.error());
            }
            return desk.sign(kind, id, paper->version,
                             talk.response ? QStringLiteral("headSignature") : QStringLiteral("held"));
        },
        this,
        [this](const Result<Signature>& made) {
            if (!made) {
                m_frame->messages()->say(MessageBar::Kind::Error, made.error().text);
            }
            refresh();
        });
}

void EmployeeView::showSignatures()
{
    QList<SignedThing> things;
    for (const SafetyTalk& talk : std::as_const(m_stored)) {
        const QString title = tr("The talk of %1").arg(shownDate(talk.heldOn));
        things.append(talk.response
                          ? SignedThing{QStringLiteral("response"), talk.response->uuid(), title, talkForm}
                          : SignedThing{QLatin1String(SafetyTalk::info.kind), talk.id.uuid(), title, {}});
    }
    m_signatures->showSignatures(things);
}

void EmployeeView::store(const SafetyTalk& talk)
{
    m_context.book->run([talk](Session& session) { return session.save(talk); }, this,
                        [this](const Result<SafetyTalk>& stored) {
                            if (!stored) {
                                m_frame->messages()->say(MessageBar::Kind::Error, stored.error().text);
                            }
                            refresh();
                        });
}

void EmployeeView::makeCompetences()
{
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("requirement"), QStringLiteral("fulfilled"), QStringLiteral("onDay"),
                      QStringLiteral("plannedBy")};
    const auto fresh = [this] {
        Competence competence;
        competence.employee = m_employee.id;
        return recordToJson(competence);
    };
    m_competences = new RecordList(
        m_context,
        {tr("Competence"),
         tr("Nothing is written in. Take in the list of bilaga 2.3, and tick off what the employee has."),
         tr("New requirement")},
        recordKind<Competence>(), SubjectRef::of(m_employee.id),
        [this](const QJsonObject& value) { return competenceRow(value, m_due); }, fresh, options);
    connect(m_competences, &RecordList::saved, this, &EmployeeView::refresh);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_competences);
    m_take = button(tr("Take in the list of bilaga 2.3"), QStringLiteral("plus"));
    connect(m_take, &QPushButton::clicked, this, &EmployeeView::takeInCompetences);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    m_lists->addWidget(both);
}

void EmployeeView::takeInCompetences()
{
    const QList<Competence> missing =
        missingCompetences(m_employee.id, m_requirements, m_competenceForm, m_context.forms());
    m_take->setEnabled(false); // once
    m_context.book->run(
        [missing](Session& session) {
            return session.inOneCommit([&]() -> Result<void> {
                for (const Competence& competence : missing) {
                    if (const auto saved = session.save(competence); !saved) {
                        return fail(saved.error());
                    }
                }
                return {};
            });
        },
        this,
        [this, count = missing.size()](const Result<void>& done) {
            if (!done) {
                m_frame->messages()->say(MessageBar::Kind::Error, done.error().text);
            } else {
                m_frame->messages()->say(MessageBar::Kind::Done,
                                         tr("%n requirement(s) were taken in.", nullptr, int(count)));
                refresh();
            }
        });
}

} // namespace lotsbok
