// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/controls.h"
#include "forms/widgets/field_row.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace lotsbok;

namespace {

const QString brother = QStringLiteral("Brodern 19900101-2385 var med."); // an official test number

} // namespace

/// A note with somebody else's number is reminded of in a quiet line, and nothing is held up.
class TestNumberNote : public QObject {
    Q_OBJECT

private:
    struct Shown {
        std::unique_ptr<QWidget> page;
        FieldRow* row = nullptr;
        GrowingTextEdit* text = nullptr;
    };

    static Shown shown(FieldType type, const QString& ownNumber)
    {
        Shown its;
        its.page = std::make_unique<QWidget>();
        its.page->setProperty("ownNumber", ownNumber);
        Field field;
        field.id = QStringLiteral("note");
        field.type = type;
        field.label = QStringLiteral("Note");
        EditorContext context;
        context.today = QDate(2026, 11, 22);
        auto* inner = new QWidget(its.page.get());
        its.row = new FieldRow(field, context, true, inner);
        (new QVBoxLayout(inner))->addWidget(its.row);
        its.page->show();
        its.text = its.row->findChild<GrowingTextEdit*>();
        return its;
    }

private Q_SLOTS:
    void remindsOfSomebodyElse()
    {
        const Shown its = shown(FieldType::LongText, QStringLiteral("20040101-2398"));
        QVERIFY(its.text);
        QVERIFY(its.row->reminderText().isEmpty());
        QSignalSpy edited(its.row, &FieldRow::edited);
        its.text->setPlainText(brother);
        QCOMPARE(edited.size(), 1); // saved as any other text
        QTRY_VERIFY(!its.row->reminderText().isEmpty());
        QVERIFY(!its.row->reminderText().contains(QStringLiteral("1990")));
        QVERIFY(its.text->accessibleDescription().contains(its.row->reminderText()));
        QVERIFY(its.row->issueText().isEmpty()); // no issue: registering does not ask about it
        its.text->setPlainText(QStringLiteral("Brodern var med."));
        QTRY_VERIFY(its.row->reminderText().isEmpty());
        QVERIFY(!its.text->accessibleDescription().contains(QStringLiteral("number")));
    }

    void theOwnNumberIsNoMatter()
    {
        const Shown its = shown(FieldType::LongText, QStringLiteral("19900101-2385"));
        its.text->setPlainText(brother);
        QTest::qWait(600); // longer than the pause before it looks
        QVERIFY(its.row->reminderText().isEmpty());
    }

    void aCheckRowsCommentCountsToo()
    {
        const Shown its = shown(FieldType::Check, {});
        QVERIFY(its.text);
        its.text->setPlainText(brother);
        QTRY_VERIFY(!its.row->reminderText().isEmpty());
    }
};

QTEST_MAIN(TestNumberNote)
#include "tst_number_note.moc"
