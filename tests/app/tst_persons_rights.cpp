// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// GDPR 15 and 18 on the screen: everybody whom the book names may have an extract, and what is limited waits
// for the head of unit.
#include "app/case/documents_section.h"
#include "app/case/extract_opener.h"
#include "app/case/extract_page.h"
#include "app/case/limitation_list.h"
#include "app/case/overview_section.h"
#include "app/case/timeline.h"
#include "app/contacts/contacts_page.h"
#include "app/staff/employee_view.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "tests/app/section_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace lotsbok;

namespace {

/// For a person to look at, where LOTSBOK_SHOTS names a folder.
void keepPicture(QWidget* widget, const char* name)
{
    if (const QByteArray folder = qgetenv("LOTSBOK_SHOTS"); !folder.isEmpty()) {
        widget->grab().save(
            QStringLiteral("%1/%2.png").arg(QString::fromLocal8Bit(folder), QLatin1String(name)));
    }
}

} // namespace

class TestPersonsRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void r34_thoseInTheCaseHaveTheSameRight_data();
    void r34_thoseInTheCaseHaveTheSameRight();
    void r34_aContactHasIt();
    void r34_anEmployeeHasIt();
    void withNobodyElseThereIsNothingToChoose();
    void r34_theHeadDecidesOnALimitation();
    void r34_aLotsSeesThatItIsLimited();
    void withoutALimitationThereIsNoList();

private:
    /// What the extract that was opened gives when it is gone through and saved.
    QByteArray givenExtract();
    RightsRequest limited(const QString& entry);
    static QPushButton* decide(const QWidget* parent)
    {
        return named<QPushButton>(parent, QStringLiteral("Decide on a limitation"));
    }

    std::unique_ptr<SectionStage> m_stage;
};

void TestPersonsRights::init()
{
    m_stage = std::make_unique<SectionStage>();
}

void TestPersonsRights::cleanup()
{
    m_stage.reset();
}

QByteArray TestPersonsRights::givenExtract()
{
    auto* page = qobject_cast<ExtractPage*>(m_stage->navigator.pushed.get());
    if (page == nullptr) {
        return {};
    }
    const QString folder = m_stage->app().filePath(QStringLiteral("utdrag"));
    QDir().mkpath(folder);
    m_stage->app().answerPathWith(folder);
    page->resize(1000, 1200);
    page->show();
    page->refresh();
    auto* save = named<QPushButton>(page, QString::fromUtf8("Save for the person…"));
    const auto isReady = [page, save] {
        return save->isEnabled() && page->findChild<QLabel*>(QStringLiteral("shown")) != nullptr;
    };
    (void)QTest::qWaitFor(isReady, patienceMs);
    for (QComboBox* judgement : page->findChildren<QComboBox*>()) {
        judgement->setCurrentIndex(1); // what the client has said of them is given
    }
    named<QCheckBox>(page, QStringLiteral("I have gone through the list and read the extract"))
        ->setChecked(true);
    save->click();
    const MessageBar* bar = page->findChild<PageFrame*>()->messages();
    (void)QTest::qWaitFor([bar] { return !bar->text().isEmpty(); }, patienceMs);
    QFile data(folder + QStringLiteral("/registerutdrag.json"));
    return data.open(QIODevice::ReadOnly) ? data.readAll() : bar->text().toUtf8();
}

void TestPersonsRights::r34_thoseInTheCaseHaveTheSameRight_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("the person") << QStringLiteral("The person") << QByteArray("Lindqvist")
                                << QByteArray("Kusinelius");
    QTest::newRow("a guardian") << QStringLiteral("Vera Vårdnadelius, guardian")
                                << QByteArray("Vera Vårdnadelius") << QByteArray("Lindqvist");
    QTest::newRow("on the network map") << QStringLiteral("Kurt Kusinelius, kusin")
                                        << QByteArray("Kurt Kusinelius") << QByteArray("Lindqvist");
}

void TestPersonsRights::r34_thoseInTheCaseHaveTheSameRight()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, other);
    Guardian guardian;
    guardian.caseId = m_stage->id();
    guardian.name = QString::fromUtf8("Vera Vårdnadelius");
    m_stage->saved(guardian);
    NetworkTie tie;
    tie.caseId = m_stage->id();
    tie.name = QStringLiteral("Kurt Kusinelius");
    tie.relation = QStringLiteral("kusin");
    m_stage->saved(tie);
    auto* section = m_stage->show<DocumentsSection>();
    auto* whose = named<QComboBox>(section, QStringLiteral("Whose extract"));
    QVERIFY(whose);
    QCOMPARE(whose->count(), 3);
    whose->setCurrentIndex(whose->findText(who));
    QVERIFY2(whose->currentText() == who, qPrintable(whose->currentText()));
    named<QPushButton>(section, QString::fromUtf8("Register extract…"))->click();
    QCOMPARE(m_stage->navigator.pages, 1);
    QVERIFY(!m_stage->navigator.pushed->title().contains(QStringLiteral("Kusinelius")));
    const QByteArray given = givenExtract();
    QVERIFY2(given.contains(name), given.constData());
    QVERIFY2(!given.contains(other), given.constData());
}

void TestPersonsRights::r34_aContactHasIt()
{
    for (const char* person : {"Kalle Kontaktsson", "Lisa Listsson", ""}) {
        Contact contact;
        contact.organisation = QStringLiteral("Provskolan");
        contact.person = QString::fromUtf8(person);
        const auto saved =
            m_stage->onBook([contact](Session& session) { return session.saveContact(contact); });
        QVERIFY(saved);
    }
    ContactsPage page(m_stage->context());
    page.resize(1000, 1200);
    static_cast<QWidget&>(page).show();
    page.refresh();
    QTRY_VERIFY(named<QComboBox>(&page, QStringLiteral("Whose extract")) != nullptr);
    auto* whose = named<QComboBox>(&page, QStringLiteral("Whose extract"));
    QCOMPARE(whose->count(), 2); // a body has no such right
    whose->setCurrentIndex(whose->findText(QStringLiteral("Lisa Listsson, Provskolan")));
    QCOMPARE(unnamedWidgets(&page), QStringList());
    keepPicture(&page, "contacts-extract");
    named<QPushButton>(&page, QString::fromUtf8("Register extract…"))->click();
    const QByteArray given = givenExtract();
    QVERIFY2(given.contains("Lisa Listsson"), given.constData());
    QVERIFY2(!given.contains("Kontaktsson"), given.constData());
}

void TestPersonsRights::r34_anEmployeeHasIt()
{
    Employee employee;
    employee.givenName = QStringLiteral("Elin");
    employee.familyName = QString::fromUtf8("Anställdsson");
    const auto saved =
        m_stage->onBook([employee](Session& session) { return session.saveEmployee(employee); });
    QVERIFY(saved);
    EmployeeView view(m_stage->context(), *saved);
    view.resize(1000, 1200);
    static_cast<QWidget&>(view).show();
    auto* extract = named<QPushButton>(&view, QString::fromUtf8("Register extract…"));
    QVERIFY(extract);
    QVERIFY(!named<QComboBox>(&view, QStringLiteral("Whose extract"))); // it is the view's own person
    keepPicture(&view, "employee-extract");
    extract->click();
    const QByteArray given = givenExtract();
    QVERIFY2(given.contains(QString::fromUtf8("Anställdsson").toUtf8()), given.constData());
}

void TestPersonsRights::withNobodyElseThereIsNothingToChoose()
{
    auto* section = m_stage->show<DocumentsSection>();
    QVERIFY(!named<QComboBox>(section, QStringLiteral("Whose extract")));
    QVERIFY(named<QPushButton>(section, QString::fromUtf8("Register extract…")));
    ExtractOpener nobody(m_stage->context());
    nobody.setChoices({});
    QVERIFY(!named<QPushButton>(&nobody, QString::fromUtf8("Register extract…")));
}

RightsRequest TestPersonsRights::limited(const QString& entry)
{
    RightsRequest request;
    request.caseId = m_stage->id();
    request.asked = RightsAsked::Limit;
    request.on = m_stage->today();
    request.subject = entry;
    request.text = QString::fromUtf8("Platsen stämmer inte.");
    request.outcome = RightsOutcome::Met;
    request.decidedOn = m_stage->today();
    request.decidedBy = m_stage->context().book->user().id;
    request.done = QString::fromUtf8("begränsad");
    return m_stage->saved(request);
}

void TestPersonsRights::r34_theHeadDecidesOnALimitation()
{
    RiskyPlace place;
    place.caseId = m_stage->id();
    place.place = QStringLiteral("Provtorget");
    place = m_stage->saved(place);
    limited(QStringLiteral("risky-place:") + place.id.toString());
    place.place = QStringLiteral("Provgatan");
    const auto change = [this, place] {
        return m_stage->onBook([place](Session& session) { return session.save(place); });
    };
    QCOMPARE(change().error().code, ErrorCode::RuleSaysNo);
    auto* section = m_stage->show<DocumentsSection>();
    QVERIFY(decide(section));
    decide(section)->click();
    QTRY_VERIFY(m_stage->card() != nullptr);
    QVERIFY(m_stage->shownText().contains(QStringLiteral("Use holds on its day only.")));
    QCOMPARE(unnamedWidgets(section), QStringList());
    keepPicture(section, "limitation-decided");
    typeInto(m_stage->card(), "note", QStringLiteral("Samtycker."));
    settle();
    named<QPushButton>(m_stage->card(), QStringLiteral("Save"))->click();
    QTRY_COMPARE(m_stage->file().all<Judgement>().size(), 1);
    QVERIFY2(m_stage->failures.isEmpty(), qPrintable(m_stage->failures.join(u'\n')));
    const Judgement judged = m_stage->file().all<Judgement>().first();
    QCOMPARE(judged.about, JudgementAbout::LimitedUse);
    QVERIFY(judged.subject == m_stage->file().all<RightsRequest>().first().id);
    QVERIFY(change()); // today
    QTRY_VERIFY(m_stage->row(QStringLiteral("Use of what is limited")) != nullptr);
    const QString detail = m_stage->row(QStringLiteral("Use of what is limited"))->content().detail;
    QVERIFY2(detail.contains(QString::fromUtf8("Platsen stämmer inte.")) &&
                 detail.contains(QStringLiteral("Samtycker.")),
             qPrintable(detail));
    keepPicture(section, "limitation");
}

void TestPersonsRights::r34_aLotsSeesThatItIsLimited()
{
    Objection objection;
    objection.caseId = m_stage->id();
    objection.on = m_stage->today();
    objection.text = QStringLiteral("Nej.");
    m_stage->saved(objection);
    const auto marked = [this] {
        const QList<TimelineEntry> all = timelineOf(*m_stage->snapshot());
        return std::count_if(all.begin(), all.end(), [](const TimelineEntry& each) {
            return each.title.endsWith(QStringLiteral(" (limited)"));
        });
    };
    QCOMPARE(marked(), 0);
    limited({});
    QVERIFY(marked() > 0); // each is read, and seen to be limited
    m_stage->becomeLots();
    m_stage->show<OverviewSection>();
    QTRY_VERIFY(m_stage->row(QStringLiteral("The processing of the case is limited")) != nullptr);
    auto* documents = m_stage->show<DocumentsSection>();
    QTRY_VERIFY(documents->findChild<LimitationList*>()->isVisible());
    QVERIFY(!decide(documents));
}

void TestPersonsRights::withoutALimitationThereIsNoList()
{
    auto* section = m_stage->show<DocumentsSection>();
    QVERIFY(!section->findChild<LimitationList*>()->isVisible());
}

QTEST_MAIN(TestPersonsRights)
#include "tst_persons_rights.moc"
