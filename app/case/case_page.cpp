// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/case_page.h"

#include "app/case/reason_card.h"
#include "app/case/step_ribbon.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/text.h"
#include "core/model/described.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <utility>

namespace lotsbok {

namespace {

constexpr int tabsMargin = 14; ///< so that the first tab's word stands above the cards' edge

QScrollArea* scrolled(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QString placeOf(CaseSectionId section)
{
    return casePlacePrefix + described::wordOf(section);
}

/// Finding::jumpTo names a field of a record or the part of the case that lacks something.
CaseSectionId sectionOfFinding(const Finding& finding)
{
    static const QHash<QString, CaseSectionId> sections{
        {QStringLiteral("intake"), CaseSectionId::Inventory},
        {QStringLiteral("consent"), CaseSectionId::Consents},
        {QStringLiteral("threat"), CaseSectionId::Threat},
        {QStringLiteral("plan"), CaseSectionId::Plan},
        {QStringLiteral("network"), CaseSectionId::Network},
        {QStringLiteral("meetings"), CaseSectionId::Meetings},
        {QStringLiteral("followUps"), CaseSectionId::FollowUp},
        {QStringLiteral("decisions"), CaseSectionId::Decisions},
        {QStringLiteral("closing"), CaseSectionId::Decisions},
        {QStringLiteral("steps"), CaseSectionId::Decisions},
        {QStringLiteral("centralHandover"), CaseSectionId::Threat},
    };
    return sections.value(finding.jumpTo.section(QLatin1Char('.'), 0, 0), CaseSectionId::Overview);
}

} // namespace

std::optional<CaseSectionId> caseSectionOf(const Place& place)
{
    if (place.subject.kind != SubjectRef::Kind::Case || !place.formId.startsWith(casePlacePrefix)) {
        return {};
    }
    return described::fromWord<CaseSectionId>(place.formId.sliced(casePlacePrefix.size()));
}

CasePage::CasePage(PageContext given, CaseId id, CaseSectionId section, const QString& entry, QWidget* parent)
    : Page(given, parent)
    , m_id(id)
    , m_current(section)
    , m_entry(entry)
    , m_frame(new PageFrame({}))
    , m_ribbon(new StepRibbon)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_body(new QStackedWidget)
{
    m_frame->showBack([this] { context().navigator->goBack(); });
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Sections of the case"));
    for (size_t i = 0; i < wordsOf(CaseSectionId{}).size(); ++i) {
        m_tabs->addTab(caseSectionName(CaseSectionId(i)));
    }
    m_tabs->setCurrentIndex(int(section));
    m_client = button(command(CommandId::ClientMode).label(), QStringLiteral("client-mode"));
    m_frame->addAction(m_client);
    connect(m_client, &QPushButton::clicked, this, [this] { run(CommandId::ClientMode); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showSection(CaseSectionId(tab)); });
    connect(m_ribbon, &StepRibbon::findingChosen, this, &CasePage::openFinding);
    m_below = new QWidget;
    auto* column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_ribbon);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(tabsMargin, 0, tabsMargin, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    m_body->addWidget(new QWidget); // nothing of a case before it may be read
    m_body->addWidget(m_below);
    m_frame->setContent(m_body);
    m_client->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
}

QString CasePage::title() const
{
    return tr("Case");
}

bool CasePage::offers(CommandId id) const
{
    switch (id) {
    case CommandId::NextSection:
    case CommandId::PreviousSection:
    case CommandId::ClientMode:
        return m_case != nullptr;
    default:
        const CaseSection* shown = section(m_current);
        return m_case && shown && shown->offers(id);
    }
}

void CasePage::run(CommandId id)
{
    switch (id) {
    case CommandId::NextSection:
        stepSection(1);
        return;
    case CommandId::PreviousSection:
        stepSection(-1);
        return;
    case CommandId::ClientMode:
        saveNow();
        context().navigator->openClientMode(m_id);
        return;
    default:
        if (CaseSection* shown = section(m_current)) {
            shown->run(id);
        }
    }
}

// Where what is missing is filled in; what it is stays in sight.
void CasePage::openFinding(const Finding& finding)
{
    showSection(sectionOfFinding(finding));
    m_frame->messages()->say(MessageBar::Kind::Info, finding.text);
    if (CaseSection* shown = section(m_current)) {
        shown->focusFirst();
    }
}

void CasePage::stepSection(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
    if (CaseSection* shown = section(m_current)) {
        shown->focusFirst();
    }
}

void CasePage::refresh()
{
    book().run([id = m_id](Session& session) { return readCaseSnapshot(session, id); }, this,
               [this](const Result<CaseSnapshotPtr>& snapshot) {
                   if (snapshot) {
                       show(*snapshot);
                   } else if (snapshot.error().code == ErrorCode::ReasonNeeded) {
                       askForReason();
                   } else {
                       m_frame->messages()->say(MessageBar::Kind::Error, snapshot.error().text);
                   }
               });
}

// Nothing about the person is shown before the reason is logged.
void CasePage::askForReason()
{
    m_frame->setTitle(tr("Case"));
    auto* card = new ReasonCard;
    m_asking = card;
    QScrollArea* area = scrolled(card);
    m_body->addWidget(area);
    m_body->setCurrentWidget(area);
    card->focusFirst();
    connect(card, &ReasonCard::stated, this, [this](const QString& reason) {
        book().run([id = m_id, reason](Session& session) { return session.stateReason(id, reason); }, this,
                   [this](const Result<void>& stated) {
                       if (stated) {
                           refresh();
                       } else {
                           m_frame->messages()->say(MessageBar::Kind::Error, stated.error().text);
                       }
                   });
    });
}

void CasePage::show(const CaseSnapshotPtr& snapshot)
{
    const bool first = !m_case;
    m_case = snapshot;
    if (first) {
        m_body->setCurrentWidget(m_below);
        m_client->show();
    }
    showHead();
    m_ribbon->setStatus(snapshot->status);
    for (CaseSection* each : std::as_const(m_sections)) {
        each->showCase(snapshot);
    }
    if (first) {
        showSection(m_current, m_entry);
        focusFirst();
    }
    Q_EMIT offersChanged();
}

void CasePage::showHead()
{
    const Client& client = m_case->file.client;
    setProperty("ownNumber", client.number.display()); // notes are reminded of other persons' numbers only
    const Case& value = m_case->file.value;
    m_frame->setTitle(client.fullName());
    while (QLayoutItem* mark = m_frame->marks()->takeAt(0)) {
        delete mark->widget();
        delete mark;
    }
    if (client.protection != ProtectedIdentity::None) {
        m_frame->marks()->addWidget(
            new Pill(tr("Protected personal data"), Pill::Tone::Warn, QStringLiteral("shield")));
    }
    if (m_case->status.state == CaseState::Stopped) {
        m_frame->marks()->addWidget(
            new Pill(tr("Work is stopped"), Pill::Tone::Warn, QStringLiteral("warning")));
    }
    QStringList parts{client.number.display()};
    if (value.number) {
        parts.append(tr("Case %1").arg(value.number->toString()));
    }
    QStringList lotsar;
    for (const auto& each : {value.lots, value.secondLots}) {
        if (each) {
            lotsar.append(m_case->userName(*each));
        }
    }
    lotsar.removeAll(QString());
    parts.append(lotsar.isEmpty() ? tr("No lots yet") : tr("Lots %1").arg(lotsar.join(QStringLiteral(", "))));
    parts.append(m_case->status.state == CaseState::Closed ? tr("Closed %1").arg(shownDate(value.closedOn))
                                                           : caseStepName(m_case->status.step));
    parts.removeAll(QString());
    m_frame->setSubtitle(parts.join(QStringLiteral("  ·  ")));
}

CaseSection* CasePage::ensureSection(CaseSectionId id)
{
    if (CaseSection* made = m_sections.value(id)) {
        return made;
    }
    CaseSection* made = makeCaseSection(id, context());
    m_sections.insert(id, made);
    m_areas.insert(id, scrolled(made));
    m_stack->addWidget(m_areas.value(id));
    connect(made, &CaseSection::changed, this, &CasePage::refresh);
    connect(made, &CaseSection::sectionWanted, this, &CasePage::showSection);
    connect(made, &CaseSection::offersChanged, this, &CasePage::offersChanged);
    connect(made, &CaseSection::said, this,
            [this](const QString& sentence) { m_frame->messages()->say(MessageBar::Kind::Done, sentence); });
    connect(made, &CaseSection::failed, this,
            [this](const Error& error) { m_frame->messages()->say(MessageBar::Kind::Error, error.text); });
    made->showCase(m_case);
    return made;
}

void CasePage::showSection(CaseSectionId id, const QString& entry)
{
    m_current = id;
    m_entry = entry;
    if (!m_case) {
        return; // when it has been read
    }
    CaseSection* shown = ensureSection(id);
    m_stack->setCurrentWidget(m_areas.value(id));
    if (m_tabs->currentIndex() != int(id)) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(int(id));
    }
    if (!entry.isEmpty()) {
        shown->openEntry(entry);
    }
    Q_EMIT offersChanged();
}

void CasePage::saveNow()
{
    for (CaseSection* each : std::as_const(m_sections)) {
        each->saveNow();
    }
}

std::optional<Place> CasePage::place() const
{
    return Place{SubjectRef::of(m_id), placeOf(m_current)};
}

void CasePage::focusFirst()
{
    if (m_asking && !m_case) {
        m_asking->focusFirst();
    } else if (CaseSection* shown = section(m_current)) {
        shown->focusFirst();
    } else {
        m_tabs->setFocus();
    }
}

} // namespace lotsbok
