// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/follow_up_model.h"
#include "app/case/follow_up_section.h"
#include "app/records/record_card.h"
#include "app/widgets/list_row.h"
#include "app/widgets/whole_table.h"
#include "forms/bindings/bindings.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace lotsbok;

/// Entry beside exit, and what is due about it.
class TestFollowUpSection : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SectionStage> m_stage;

    static const FormDefinition& form() { return *FormCatalogue::builtIn().current(QStringLiteral("3.4")); }

    static QJsonObject answers(const QString& occasion)
    {
        return {{QStringLiteral("occasion"), occasion},
                {QStringLiteral("age"), 22},
                {QStringLiteral("sex"), form().field(QStringLiteral("sex"))->options.first().id},
                {QStringLiteral("admission"), QStringLiteral("2026-03")},
                {QStringLiteral("work.entry"), QStringLiteral("no")},
                {QStringLiteral("convictions.entry"), 3}};
    }

    void registerForm(const QJsonObject& json)
    {
        const Result<FormResponse> done = m_stage->onBook([id = m_stage->id(), json](Session& session) {
            return registerAnswers(session, form(), SubjectRef::of(id), Answers(json));
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text + done.error().detail));
    }

    static FollowUpRow rowOf(const QList<FollowUpRow>& rows, const QString& variable)
    {
        for (const FollowUpRow& row : rows) {
            if (row.variable == variable) {
                return row;
            }
        }
        return {};
    }

    QList<ListRow*> formRows(FollowUpSection* section)
    {
        QList<ListRow*> rows = section->findChildren<ListRow*>();
        rows.removeIf([&](const ListRow* row) {
            return row->content().mark != QLatin1String("3.4") || !row->isVisibleTo(section);
        });
        return rows;
    }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SectionStage>(); }
    void cleanup() { m_stage.reset(); }

    void changesAreToldInWords()
    {
        QJsonObject entry = answers(QStringLiteral("entry"));
        QJsonObject exit = answers(QStringLiteral("exit"));
        exit.insert(QStringLiteral("work.exit"), QStringLiteral("yes"));
        exit.insert(QStringLiteral("convictions.exit"), 1);
        entry.insert(QStringLiteral("threat.entry"), QStringLiteral("2"));
        exit.insert(QStringLiteral("threat.exit"), QStringLiteral("3"));
        exit.insert(QStringLiteral("housing.entry"), QStringLiteral("yes")); // lacking at entry
        exit.insert(QStringLiteral("housing.exit"), QStringLiteral("yes"));
        const auto rows = followUpRows(form(), Answers(entry), Answers(exit));
        QTRY_COMPARE(rows.size(), 16);
        QTRY_COMPARE(rowOf(rows, QStringLiteral("Arbete")).change, FollowUpRow::Change::Changed);
        QTRY_COMPARE(rowOf(rows, QStringLiteral("Arbete")).exit, QStringLiteral("Yes"));
        QTRY_COMPARE(rowOf(rows, QStringLiteral("Bostad")).change, FollowUpRow::Change::Same);
        QTRY_COMPARE(rowOf(rows, QStringLiteral("Hotbild")).change, FollowUpRow::Change::More);
        const FollowUpRow convictions = rowOf(rows, QStringLiteral("Antal brott som personen har dömts för"));
        QCOMPARE(convictions.change, FollowUpRow::Change::Fewer);
        QCOMPARE(followUpChangeName(convictions), QStringLiteral("Lower"));
        QTRY_COMPARE(followUpChangeName(rowOf(rows, QStringLiteral("Skulder"))),
                     QStringLiteral("Not answered"));
    }

    void theModelKeepsTheRules()
    {
        FollowUpModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(followUpRows(form(), Answers(answers(QStringLiteral("entry"))), {}));
        QTRY_COMPARE(model.rowCount(), 16);
        QCOMPARE(model.missing(), 14 + 16);
        QCOMPARE(model.index(2, FollowUpModel::Exit).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Not answered"));
        model.setRows({});
    }

    void aMissingEntryIsFilledInByKeyboard()
    {
        auto* section = m_stage->show<FollowUpSection>();
        QVERIFY(!section->table()->isVisibleTo(section));
        section->focusFirst();
        auto* row = qobject_cast<ListRow*>(QApplication::focusWidget());
        QTRY_VERIFY(row);
        QTRY_COMPARE(row->content().title, QStringLiteral("Follow-up at entry"));
        pressKey(section, Qt::Key_Return);
        QTRY_COMPARE(m_stage->navigator.forms.size(), 1);
        QCOMPARE(m_stage->navigator.forms.first().formId, QStringLiteral("3.4"));
        QVERIFY(m_stage->navigator.forms.first().startNew);
    }

    void theExitTakesOverWhatWasAnsweredAtEntry()
    {
        registerForm(answers(QStringLiteral("entry")));
        auto* section = m_stage->show<FollowUpSection>();
        QVERIFY(section->table()->isVisibleTo(section));
        const auto rows = formRows(section);
        QTRY_COMPARE(rows.size(), 2);
        QTRY_COMPARE(rows[0]->content().state, QStringLiteral("Registered"));
        QTest::mouseClick(rows[1], Qt::LeftButton);
        QTRY_COMPARE(m_stage->navigator.forms.size(), 1);
        const auto draft = m_stage->onBook([id = m_stage->id()](Session& session) {
            return session.draft(SubjectRef::of(id), QStringLiteral("3.4"));
        });
        QVERIFY(draft && *draft);
        const Answers kept((*draft)->answers);
        QTRY_COMPARE(kept.text(QStringLiteral("occasion")), QStringLiteral("exit"));
        QTRY_COMPARE(kept.text(QStringLiteral("work.entry")), QStringLiteral("no"));
        QVERIFY2(!kept.isAnswered(QStringLiteral("age")), "the age is of the day");
    }

    void aRegisteredFollowUpOpensAndItsCopyIsMarkedSent()
    {
        registerForm(answers(QStringLiteral("entry")));
        auto* section = m_stage->show<FollowUpSection>();
        QTest::mouseClick(formRows(section).first(), Qt::LeftButton);
        QTRY_COMPARE(m_stage->navigator.forms.size(), 1);
        QVERIFY(m_stage->navigator.forms.first().response);
        const FollowUp made = m_stage->file().all<FollowUp>().first();
        section->openEntry(QStringLiteral("follow-up:%1").arg(made.id.toString()));
        auto* card = section->findChild<RecordCard*>();
        QTRY_VERIFY(card && section->isEditing());
        card->editor()->field(QStringLiteral("copySentOn"))->focusTarget()->setFocus();
        typeText(m_stage->today().toString(Qt::ISODate));
        card->save();
        QTRY_COMPARE(m_stage->file().find<FollowUp>(made.id)->copySentOn, m_stage->today()); // R31
        QTRY_COMPARE(m_stage->refreshed, 1);
    }

    void r32_whatTheReportAsksIsRecordedHere()
    {
        auto* section = m_stage->show<FollowUpSection>();
        FollowUpFact fact;
        fact.caseId = m_stage->id();
        fact.about = FactAbout::Reports;
        fact.finding = FactFinding::Fewer;
        fact.on = m_stage->today();
        const auto saved = m_stage->onBook([fact](Session& session) { return session.save(fact); });
        QVERIFY(saved);
        m_stage->refresh();
        QTRY_VERIFY(m_stage->row(QStringLiteral("New reports")));
        QCOMPARE(m_stage->row(QStringLiteral("New reports"))->content().state, QStringLiteral("Fewer"));
        section->openEntry(QStringLiteral("follow-up-fact:%1").arg(saved->id.toString()));
        QTRY_VERIFY(section->isEditing());
        QVERIFY(section->findChild<RecordCard*>()->editor()->field(QStringLiteral("finding")));
        QCOMPARE(unnamedWidgets(section), QStringList());
    }

    void dutiesAboutItStandThere()
    {
        registerForm(answers(QStringLiteral("entry")));
        auto* section = m_stage->show<FollowUpSection>();
        const auto labels = section->findChildren<QLabel*>();
        const bool told = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("R31"));
        });
        QVERIFY2(told, "the copy that is not sent is a duty");
        QCOMPARE(unnamedWidgets(section), QStringList());
    }

    void itFitsNarrowAndRightToLeft()
    {
        registerForm(answers(QStringLiteral("entry")));
        qApp->setLayoutDirection(Qt::RightToLeft);
        auto* section = m_stage->show<FollowUpSection>({760, 900});
        QTest::qWait(20);
        QVERIFY2(section->width() <= 760, qPrintable(QString::number(section->width())));
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestFollowUpSection)
#include "tst_follow_up_section.moc"
