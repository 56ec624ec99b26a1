// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/conflict_card.h"
#include "app/records/record_answers.h"
#include "app/records/record_list.h"
#include "app/widgets/message_bar.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/app_fixture.h"
#include "tests/core/support/record_samples.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace lotsbok;

/// Editors that follow from the description of a record: what is shown comes back as it was, for every kind.
class TestRecordEditor : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<SessionThread> m_book;
    Platform m_platform;

    [[nodiscard]] PageContext context()
    {
        PageContext context;
        context.book = m_book.get();
        context.platform = &m_platform;
        context.settings = &m_fixture->settings();
        return context;
    }

    CaseId firstCase()
    {
        const auto session = m_fixture->openSession();
        const auto clients = session->findClients({});
        return session->casesOf(clients->first().id)->first().id;
    }

    static QJsonObject reportOf(CaseId id, const QString& text)
    {
        ConcernReport report;
        report.caseId = id;
        report.learnedOn = QDate(2026, 11, 2);
        report.text = text;
        return recordToJson(report);
    }

    std::unique_ptr<RecordCard> reportCard(const QJsonObject& value, CaseId id)
    {
        auto card = std::make_unique<RecordCard>(context(), QStringLiteral("Report"),
                                                 recordKind<ConcernReport>(), value, SubjectRef::of(id));
        card->resize(700, 500);
        card->show();
        card->activateWindow();
        return QTest::qWaitForWindowActive(card.get()) ? std::move(card) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        m_fixture->fill(1);
        m_platform = m_fixture->platform();
    }

    void cleanup()
    {
        m_book.reset();
        m_fixture.reset();
    }

    void everyKindComesBackAsItWas()
    {
        const auto session = m_fixture->openSession();
        User other;
        other.loginName = QStringLiteral("bo");
        other.displayName = QStringLiteral("Bo");
        other.role = Role::Lots;
        const auto bo = session->addUser(other, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
        QVERIFY(bo);
        const RecordSamples samples(*session, bo->id);
        QVERIFY2(samples.isGood(), qPrintable(samples.problem()));
        int kinds = 0;
        const auto check = [&]<typename T>() {
            T value = samples.sample<T>();
            value.version = 3; // as stored: an unanswered flag is a no
            const QJsonObject json = recordToJson(value);
            RecordEditor editor(recordKind<T>(), {});
            editor.setValue(json);
            QCOMPARE(QJsonDocument(editor.value()).toJson(), QJsonDocument(json).toJson());
            ++kinds;
        };
        CaseRecordTypes::forEach(check);
        DistrictRecordTypes::forEach(check);
        QVERIFY(kinds >= 42);
    }

    void everyWordAndListIsOffered()
    {
        // A reference gets its choices; a list of groups gets a column for each part.
        RecordEditorOptions options;
        options.choices.insert(QStringLiteral("guardian"), {{QStringLiteral("Gun"), QStringLiteral("g")}});
        const RecordKind kind = recordKind<Consent>();
        QStringList ids;
        for (const FieldSpec& spec : kind.fields) {
            for (const Field& field : questionsFor(kind, spec, options)) {
                ids.append(field.id);
            }
        }
        QVERIFY(ids.contains(QStringLiteral("guardian")));
        QVERIFY(!ids.contains(QStringLiteral("response"))); // a reference without choices is never shown
        QVERIFY(!ids.contains(QStringLiteral("caseId")));
        const RecordKind meeting = recordKind<Meeting>();
        for (const FieldSpec& spec : meeting.fields) {
            if (spec.name == QLatin1String("parties")) {
                const QList<Field> questions = questionsFor(meeting, spec, {});
                QCOMPARE(questions.size(), 1);
                QVERIFY(questions.first().columns.size() >= 4);
            }
            if (spec.name == QLatin1String("start")) {
                QFAIL("the field is called startAt");
            }
            if (spec.kind == FieldKind::Moment) {
                QCOMPARE(questionsFor(meeting, spec, {}).size(), 2);
            }
        }
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("hour") << QStringLiteral("9") << QTime(9, 0);
        QTest::newRow("dot") << QStringLiteral("9.30") << QTime(9, 30);
        QTest::newRow("colon") << QStringLiteral("09:30") << QTime(9, 30);
        QTest::newRow("bare") << QStringLiteral("0930") << QTime(9, 30);
        QTest::newRow("late") << QStringLiteral("23:59") << QTime(23, 59);
        QTest::newRow("too late") << QStringLiteral("24:10") << QTime();
        QTest::newRow("word") << QStringLiteral("noon") << QTime();
        QTest::newRow("nothing") << QString() << QTime();
    }
    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(timeFromText(text), time);
    }

    void aMomentIsShownInStockholmsTime()
    {
        Meeting meeting;
        meeting.start = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        meeting.end = meeting.start.addSecs(3600);
        meeting.version = 1;
        RecordEditor editor(recordKind<Meeting>(), {});
        editor.setValue(recordToJson(meeting));
        QCOMPARE(editor.answers().text(QStringLiteral("startAtTime")), QStringLiteral("14:00"));
        Answers later = editor.answers();
        later.set(QStringLiteral("startAtTime"), QStringLiteral("15.30"));
        editor.setAnswers(later);
        QCOMPARE(editor.value().value(QStringLiteral("startAt")).toString(),
                 QStringLiteral("2026-07-01T13:30:00.000Z"));
    }

    void whatIsMissingIsSaidByTheField()
    {
        m_book = std::make_unique<SessionThread>(m_fixture->openSession());
        const CaseId id = CaseId::create();
        const auto card = reportCard(recordToJson(ConcernReport{RecordId::create(), 0, id}), id);
        QSignalSpy saved(card.get(), &RecordCard::saved);
        card->save();
        QVERIFY(!card->editor()->check());
        QCOMPARE(saved.size(), 0);
    }

    void aNewEntryIsSavedByKeyboard()
    {
        const CaseId id = firstCase();
        m_book = std::make_unique<SessionThread>(m_fixture->openSession());
        const auto card = reportCard(reportOf(id, {}), id);
        auto* text =
            qobject_cast<QPlainTextEdit*>(card->editor()->field(QStringLiteral("text"))->focusTarget());
        QVERIFY(text);
        text->setFocus();
        typeText(QStringLiteral("Anmälan från skolan"));
        QSignalSpy saved(card.get(), &RecordCard::saved);
        pressKey(text, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        m_book.reset();
        const auto session = m_fixture->openSession();
        const auto file = session->caseFile(id);
        QVERIFY(file);
        QCOMPARE(file->all<ConcernReport>().size(), 1);
        QCOMPARE(file->all<ConcernReport>().first().text, QStringLiteral("Anmälan från skolan"));
    }

    void oneUndoForAllFields()
    {
        m_book = std::make_unique<SessionThread>(m_fixture->openSession());
        const CaseId id = CaseId::create();
        const auto card = reportCard(reportOf(id, QStringLiteral("före")), id);
        auto* text =
            qobject_cast<QPlainTextEdit*>(card->editor()->field(QStringLiteral("text"))->focusTarget());
        text->setFocus();
        text->selectAll();
        typeText(QStringLiteral("efter"));
        QCOMPARE(card->editor()->value().value(QStringLiteral("text")).toString(), QStringLiteral("efter"));
        while (card->editor()->undoStack()->canUndo()) {
            card->editor()->undoStack()->undo();
        }
        QCOMPARE(card->editor()->value().value(QStringLiteral("text")).toString(), QStringLiteral("före"));
        QCOMPARE(text->toPlainText(), QStringLiteral("före"));
    }

    void whatIsWrittenOutlivesALock()
    {
        const CaseId id = firstCase();
        m_book = std::make_unique<SessionThread>(m_fixture->openSession());
        {
            const auto card = reportCard(reportOf(id, {}), id);
            auto* text =
                qobject_cast<QPlainTextEdit*>(card->editor()->field(QStringLiteral("text"))->focusTarget());
            text->setFocus();
            typeText(QStringLiteral("halvvägs"));
        }
        m_book.reset(); // the lock
        m_book = std::make_unique<SessionThread>(m_fixture->openSession());
        RecordList list(
            context(), {QStringLiteral("Reports"), QStringLiteral("None"), QStringLiteral("New")},
            recordKind<ConcernReport>(), SubjectRef::of(id),
            [](const QJsonObject&) { return ListRow::Content(); }, [id] { return reportOf(id, {}); });
        list.show();
        QTRY_VERIFY(!list.findChildren<ListRow*>().isEmpty());
        list.findChild<ListRow*>()->click();
        auto* card = list.findChild<RecordCard*>();
        QVERIFY(card);
        QTRY_COMPARE(card->editor()->value().value(QStringLiteral("text")).toString(),
                     QStringLiteral("halvvägs"));
    }

    void twoWhoChangeTheSameChooseFieldByField()
    {
        const CaseId id = firstCase();
        QJsonObject stored;
        {
            const auto session = m_fixture->openSession();
            const auto saved =
                recordKind<ConcernReport>().save(*session, reportOf(id, QStringLiteral("grund")), {});
            QVERIFY(saved);
            stored = *saved;
        }
        m_book = std::make_unique<SessionThread>(m_fixture->openSession());
        const auto card = reportCard(stored, id);
        {
            QJsonObject theirs = stored;
            theirs.insert(QStringLiteral("legalBasis"), QStringLiteral("deras"));
            theirs.insert(QStringLiteral("text"), QStringLiteral("deras text"));
            bool done = false;
            m_book->run([theirs](Session& s) { return recordKind<ConcernReport>().save(s, theirs, {}); },
                        this, [&done](const Result<QJsonObject>& result) { done = result.has_value(); });
            QTRY_VERIFY(done);
        }
        auto* text =
            qobject_cast<QPlainTextEdit*>(card->editor()->field(QStringLiteral("text"))->focusTarget());
        text->setFocus();
        text->selectAll();
        typeText(QStringLiteral("min text"));
        QSignalSpy saved(card.get(), &RecordCard::saved);
        card->save();
        QTRY_VERIFY(card->findChild<ConflictCard*>());
        auto* conflict = card->findChild<ConflictCard*>();
        QCOMPARE(conflict->left(), 1); // only the text was changed by both
        conflict->choose(QStringLiteral("text"), ConflictCard::Choice::Mine);
        Q_EMIT conflict->resolved(conflict->merged());
        QTRY_COMPARE(saved.size(), 1);
        const QJsonObject now = saved.first().first().toJsonObject();
        QCOMPARE(now.value(QStringLiteral("text")).toString(), QStringLiteral("min text"));
        QCOMPARE(now.value(QStringLiteral("legalBasis")).toString(), QStringLiteral("deras"));
    }
};

QTEST_MAIN(TestRecordEditor)
#include "tst_record_editor.moc"
