// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_mode/client_mode_page.h"

#include "app/charts/figure_view.h"
#include "app/client_mode/leave_card.h"
#include "app/client_mode/own_goals.h"
#include "app/widgets/message_bar.h"
#include "core/rules/person_view.h"
#include "forms/bindings/bindings.h"
#include "tests/app/section_stage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>

using namespace lotsbok;

namespace {

/// Writes a mark of its own into every text of a record, in its lists and parts too.
class Marker {
public:
    explicit Marker(QString kind)
        : m_kind(std::move(kind))
    {}

    template<typename T>
    void mark(T& record)
    {
        T::fields(record, [&](const char* name, auto& member, const FieldRule&) { put(name, member); });
    }

    QStringList marks;

private:
    template<typename V>
    void put(const char* name, V& member)
    {
        if constexpr (std::same_as<V, QString>) {
            member = QStringLiteral("mark-%1-%2").arg(m_kind, QString::fromLatin1(name));
            marks.append(member);
        } else if constexpr (described::IsList<V>::value) {
            using Inner = typename V::value_type;
            if constexpr (described::Described<Inner>) {
                Inner part{};
                mark(part);
                member = {part};
            }
        }
    }

    QString m_kind;
};

} // namespace

/// Klientläge: what the person sees, that nothing else leaks, and that it is left with the password only.
class TestClientMode : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SectionStage> m_stage;

    static CaseFile emptyCase()
    {
        const Client client;
        return {Case{CaseId::create(), 0, client.id}, client};
    }

    /// A case in which every text of every kind of record is marked.
    static CaseFile markedCase(QStringList& marks)
    {
        CaseFile file = emptyCase();
        file.client.givenName = QStringLiteral("Robin");
        for (QString* text : {&file.client.familyName, &file.client.phone, &file.client.email,
                              &file.client.address, &file.client.note}) {
            *text = QStringLiteral("mark-client-%1").arg(marks.size());
            marks.append(*text);
        }
        file.value.typeReason = QStringLiteral("mark-case-type-reason");
        marks.append(file.value.typeReason);
        CaseRecordTypes::forEach([&]<typename T>() {
            T record{};
            Marker marker(QString::fromLatin1(T::info.kind));
            marker.mark(record);
            marks.append(marker.marks);
            file.all<T>().append(record);
        });
        Plan& plan = file.all<Plan>().first();
        plan.status = PlanStatus::Current;
        Goal& goal = file.all<Goal>().first();
        goal.plan = plan.id;
        goal.area = PlanArea::Housing;
        Activity& activity = file.all<Activity>().first();
        activity.goal = goal.id;
        activity.party.kind = PartyKind::Kin;
        Goal threat = goal;
        threat.id = GoalId::create();
        threat.area = PlanArea::Threat;
        threat.text = QStringLiteral("mark-threat-goal");
        file.all<Goal>().append(threat);
        Activity ofThreat = activity;
        ofThreat.id = ActivityId::create();
        ofThreat.goal = threat.id;
        ofThreat.what = QStringLiteral("mark-threat-activity");
        file.all<Activity>().append(ofThreat);
        marks << threat.text << ofThreat.what;
        Meeting& meeting = file.all<Meeting>().first();
        meeting.start = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        meeting.end = meeting.start.addSecs(3600);
        return file;
    }

    static QStringList textsOf(const PersonView& view)
    {
        QStringList texts{view.givenName};
        for (const auto& goal : view.goals) {
            texts.append(goal.text);
            for (const auto& step : goal.steps) {
                texts << step.what << step.where;
            }
        }
        for (const auto& meeting : view.meetings) {
            texts.append(meeting.place);
        }
        return texts;
    }

    static QStringList found(const QStringList& texts, const QStringList& marks)
    {
        QStringList leaked;
        for (const QString& mark : marks) {
            for (const QString& text : texts) {
                if (text.contains(mark) && !leaked.contains(mark)) {
                    leaked.append(mark);
                }
            }
        }
        leaked.sort();
        return leaked;
    }

    void makePlan()
    {
        Plan plan;
        plan.caseId = m_stage->id();
        plan.madeOn = m_stage->today();
        plan.status = PlanStatus::Current;
        plan = m_stage->saved(plan);
        Goal goal;
        goal.caseId = plan.caseId;
        goal.plan = plan.id;
        goal.area = PlanArea::Housing;
        goal.text = QStringLiteral("Ett eget hem");
        goal = m_stage->saved(goal);
        Activity activity;
        activity.caseId = plan.caseId;
        activity.goal = goal.id;
        activity.what = QStringLiteral("Ställa sig i kö");
        activity.due = QDate(2026, 11, 27);
        activity.party = {PartyKind::SocialServices, QStringLiteral("Enheten för hemligheter"), {}, {}};
        m_stage->saved(activity);
        Meeting meeting;
        meeting.caseId = plan.caseId;
        meeting.start = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        meeting.end = meeting.start.addSecs(3600);
        meeting.place = QStringLiteral("Medborgarkontoret");
        m_stage->saved(meeting);
    }

    std::unique_ptr<ClientModePage> makePage()
    {
        auto page = std::make_unique<ClientModePage>(m_stage->context(), m_stage->id());
        page->resize(1280, 820);
        page->show();
        page->refresh();
        page->focusFirst();
        (void)QTest::qWaitForWindowActive(page.get(), patienceMs);
        (void)QTest::qWaitFor([&] { return page->shownTexts().contains(QStringLiteral("Your goals")); },
                              5000);
        return page;
    }

    /// A registered bilaga 3.1 with these scales, one day later than the one before.
    void register31(const QJsonObject& answers)
    {
        const auto stored = m_stage->onBook([id = m_stage->id(), answers](Session& session) {
            return registerAnswers(session, *FormCatalogue::builtIn().current(QStringLiteral("3.1")),
                                   SubjectRef::of(id), Answers(answers));
        });
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
        m_stage->app().clock().advanceSeconds(24 * 3600);
    }

    static QLineEdit* passwordField(ClientModePage& page) { return page.findChild<QLineEdit*>(); }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void onlyWhatIsAllowedIsShown()
    {
        QStringList marks;
        const CaseFile file = markedCase(marks);
        QVERIFY2(marks.size() > 60, "the test would find nothing");
        const PersonView view = personView(file, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        QCOMPARE(found(textsOf(view), marks),
                 QStringList({QStringLiteral("mark-activity-place"), QStringLiteral("mark-activity-what"),
                              QStringLiteral("mark-goal-text"), QStringLiteral("mark-meeting-place")}));
        QVERIFY2(!view.goals.first().steps.first().with, "kin are third parties");
        QCOMPARE(view.goals.size(), 1);
    }

    void atHighThreatNoTimeAndPlace_R20()
    {
        QStringList marks;
        CaseFile file = markedCase(marks);
        ThreatAssessment& assessment = file.all<ThreatAssessment>().first();
        assessment.level = 4;
        assessment.on = QDate(2026, 11, 20);
        const PersonView view = personView(file, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        QCOMPARE(found(textsOf(view), marks),
                 QStringList({QStringLiteral("mark-activity-what"), QStringLiteral("mark-goal-text")}));
        QCOMPARE(view.meetings.size(), 1);
        QVERIFY(!view.meetings.first().start.isValid());
    }

    void meetingsThatAreNotTheirsStayAway()
    {
        CaseFile file = emptyCase();
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        Meeting meeting;
        meeting.start = now.addDays(1);
        meeting.end = meeting.start.addSecs(3600);
        const auto shown = [&](const std::function<void(Meeting&)>& change) {
            Meeting other = meeting;
            change(other);
            file.all<Meeting>() = {other};
            return personView(file, now).meetings.size();
        };
        QCOMPARE(shown([](Meeting&) {}), 1);
        QCOMPARE(shown([](Meeting& m) { m.kind = MeetingKind::Officials; }), 0);
        QCOMPARE(shown([](Meeting& m) { m.personInvited = false; }), 0);
        QCOMPARE(shown([](Meeting& m) { m.status = MeetingStatus::Cancelled; }), 0);
        QCOMPARE(shown([&](Meeting& m) { m.end = now.addSecs(-1); }), 0);
    }

    void thePageSaysItInPlainWordsAndNothingElse()
    {
        makePlan();
        NetworkTie tie;
        tie.caseId = m_stage->id();
        tie.name = QStringLiteral("Hemlig Person");
        m_stage->saved(tie);
        const auto page = makePage();
        const QString all = page->shownTexts().join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("Åsa, this is your plan")));
        QVERIFY(all.contains(QStringLiteral("Ett eget hem")));
        QVERIFY(all.contains(QStringLiteral("Ställa sig i kö")));
        QVERIFY2(all.contains(QStringLiteral("Tuesday 24 November at 10:00–11:00")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("Medborgarkontoret")));
        QVERIFY(all.contains(QStringLiteral("with the social services")));
        for (const char* secret :
             {"hemligheter", "Hemlig Person", "Lindqvist", "R-0000", "2026-0001", "hot", "threat"}) {
            QVERIFY2(!all.contains(QString::fromLatin1(secret), Qt::CaseInsensitive), secret);
        }
        QVERIFY(!all.contains(QStringLiteral("SIG")));
        QVERIFY(!page->title().contains(QStringLiteral("Åsa")));
    }

    void theOwnChangeIsDrawnAndSaid()
    {
        makePlan();
        register31({{QStringLiteral("housing.content"), 3}, {QStringLiteral("economy.content"), 5}});
        const auto before = makePage();
        QVERIFY(before->findChild<FigureView*>() == nullptr); // one inventory is no change
        register31({{QStringLiteral("housing.content"), 7}, {QStringLiteral("economy.content"), 5}});
        const auto page = makePage();
        const auto* figure = page->findChild<FigureView*>();
        QVERIFY(figure);
        QVERIFY(figure->accessibleDescription().contains(QStringLiteral("from 3 to 7")) ||
                figure->accessibleName().contains(QStringLiteral("from 3 to 7")));
        const QString all = page->shownTexts().join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("How you see it, then and now")));
        QVERIFY(all.contains(QStringLiteral("from 3 to 7")));
        QVERIFY(!all.contains(QStringLiteral("from 5 to 5")));
    }

    void theGoalsAreDrawnOnceSomethingHasHappened()
    {
        makePlan();
        QVERIFY(makePage()->findChild<FigureView*>() == nullptr);
        Goal goal = m_stage->file().all<Goal>().first();
        m_stage->app().clock().advanceSeconds(24 * 3600);
        goal.status = GoalStatus::UnderWay;
        m_stage->saved(goal);
        const auto page = makePage();
        const auto* figure = page->findChild<FigureView*>();
        QVERIFY(figure);
        QCOMPARE(figure->accessibleName(), QStringLiteral("How far you have come"));
        const QString said = figure->accessibleDescription();
        QVERIFY2(said.startsWith(QStringLiteral("Ett eget hem: You set it on ")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral(", You began on ")), qPrintable(said));
    }

    void theWayOfWhatIsHiddenIsHidden()
    {
        QStringList marks;
        CaseFile file = markedCase(marks);
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        QList<GoalCourse> courses;
        for (const Goal& each : file.all<Goal>()) {
            courses.append({each,
                            now.date(),
                            {},
                            {},
                            {},
                            {{now.date(), GoalStatus::Planned},
                             {now.date(), GoalStatus::Ended},
                             {now.date(), GoalStatus::UnderWay}},
                            {now.date()}});
        }
        const PersonView view = personView(file, now, courses);
        QCOMPARE(view.goals.size(), 1); // not the one on threat
        QCOMPARE(view.goals.first().way,
                 (QList<GoalStep>{{now.date(), GoalStatus::Planned}, {now.date(), GoalStatus::UnderWay}}));
        file.all<Goal>().first().status = GoalStatus::Ended;
        QVERIFY(personView(file, now, courses).goals.isEmpty());
        const GoalChart chart = ownGoalChart(view, now.date());
        QCOMPARE(chart.rows.size(), size_t(1));
        QVERIFY(chart.rows.front().changedOn.isEmpty());
        QVERIFY(ownGoalChart(personView(file, now, courses), now.date()).rows.empty());
    }

    void r34_theThreatIsNeverDrawn()
    {
        makePlan();
        for (const int level : {2, 3}) {
            ThreatAssessment assessment;
            assessment.caseId = m_stage->id();
            assessment.on = m_stage->today();
            assessment.level = level;
            assessment.policeConsulted = QStringLiteral("Prov Polis");
            m_stage->saved(assessment);
            m_stage->app().clock().advanceSeconds(24 * 3600);
        }
        const auto page = makePage();
        QVERIFY(page->findChild<FigureView*>() == nullptr);
        QVERIFY(!page->shownTexts().join(u' ').contains(QStringLiteral("evel"))); // nor told of
    }

    void withoutPlanAndMeetingItIsCalm()
    {
        const auto page = makePage();
        const QString all = page->shownTexts().join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("There is no plan yet")));
        QVERIFY(all.contains(QStringLiteral("No meeting is booked now.")));
    }

    void escapeAsksForThePasswordAndOnlyTheRightOneLeaves()
    {
        makePlan();
        const auto page = makePage();
        QSignalSpy left(page.get(), &ClientModePage::left);
        pressKey(page.get(), Qt::Key_Escape);
        QLineEdit* field = passwordField(*page);
        QVERIFY(field->isVisibleTo(page.get()));
        QVERIFY(field->hasFocus());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        field->setText(QStringLiteral("fel lösenord"));
        QTest::keyClick(field, Qt::Key_Return);
        auto* card = page->findChild<LeaveCard*>();
        QTRY_COMPARE(card->messages()->kind(), MessageBar::Kind::Error);
        QTRY_COMPARE(card->messages()->text(), QStringLiteral("The password is wrong."));
        QTRY_VERIFY(field->text().isEmpty());
        QCOMPARE(left.size(), 0);
        m_stage->app().clock().set(m_stage->app().clock().nowUtc().addSecs(60)); // the wait is over
        field->setText(AppFixture::password);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(left.size(), 1);
    }

    void escapeOnceMoreStays()
    {
        const auto page = makePage();
        pressKey(page.get(), Qt::Key_Escape);
        QVERIFY(passwordField(*page)->isVisibleTo(page.get()));
        pressKey(page.get(), Qt::Key_Escape);
        QVERIFY(!passwordField(*page)->isVisibleTo(page.get()));
    }

    void theButtonAsksByMouse()
    {
        const auto page = makePage();
        auto* leave = named<QPushButton>(page.get(), QStringLiteral("Back to work…"));
        QVERIFY(leave);
        QTest::mouseClick(leave, Qt::LeftButton);
        QVERIFY(passwordField(*page)->hasFocus());
        QCOMPARE(unnamedWidgets(page.get()), QStringList());
    }

    void wrongPasswordsCountAsAtTheUnlockPage()
    {
        const QString path = m_stage->app().bookPath();
        OpenOptions options = m_stage->app().platform().openOptions();
        QList<qint64> waits;
        options.wait = [&waits](std::chrono::milliseconds time) { waits.append(time.count()); };
        const auto check = [&](const QString& password) {
            return Book::checkPassword(path, AppFixture::loginName, Secret::fromPassword(password), options);
        };
        QVERIFY(check(AppFixture::password));
        QVERIFY(waits.isEmpty());
        QCOMPARE(check(QStringLiteral("x")).error().code, ErrorCode::WrongCredentials);
        QCOMPARE(check(QStringLiteral("x")).error().code, ErrorCode::WrongCredentials);
        QCOMPARE(check(QStringLiteral("x")).error().code, ErrorCode::WrongCredentials);
        QCOMPARE(waits, QList<qint64>({1000, 2000}));
        QVERIFY(check(AppFixture::password));
        waits.clear();
        QVERIFY(check(AppFixture::password));
        QVERIFY2(waits.isEmpty(), "the right one clears the count");
    }

    void theWindowsShortcutsDoNothingButLocking()
    {
        const auto page = makePage();
        const auto taken = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
            event.ignore();
            QApplication::sendEvent(page.get(), &event);
            return event.isAccepted();
        };
        QVERIFY(taken(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(taken(Qt::Key_1, Qt::ControlModifier));
        QVERIFY(taken(Qt::Key_F1, {}));
        QVERIFY(taken(Qt::Key_F10, {}));
        QVERIFY2(!taken(Qt::Key_L, Qt::ControlModifier), "locking works as everywhere");
        QVERIFY(!page->offers(CommandId::Palette));
        QVERIFY(!page->place());
    }

    void goingAwayDoesNotWaitForAnAnswer()
    {
        const auto page = makePage();
        for (int i = 0; i < 6; ++i) { // the next wait would be thirty seconds
            OpenOptions options = m_stage->app().platform().openOptions();
            options.wait = [](std::chrono::milliseconds) {};
            QVERIFY(!Book::checkPassword(m_stage->app().bookPath(), AppFixture::loginName,
                                         Secret::fromPassword(QStringLiteral("x")), options));
        }
        pressKey(page.get(), Qt::Key_Escape);
        passwordField(*page)->setText(QStringLiteral("x"));
        QTest::keyClick(passwordField(*page), Qt::Key_Return);
        QTRY_VERIFY(page->findChild<LeaveCard*>()->isBusy());
        delete page->findChild<LeaveCard*>();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    }
};

QTEST_MAIN(TestClientMode)
#include "tst_client_mode.moc"
