// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/controls.h"
#include "forms/widgets/field_row.h"
#include "forms/widgets/form_editor.h"
#include "tests/forms/widgets/sample_answers.h"
#include "tests/forms/widgets/small_form.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QListView>
#include <QScrollArea>
#include <QTest>

using namespace lotsbok;
using namespace lotsbok::tests;

/// Every built-in form on screen: all of it can be answered, named, reached by Tab in its order, and read at
/// 200 %.
class TestBuiltInForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void answersRoundTrip_data() { forms(); }
    void answersRoundTrip();
    void everyControlIsNamed_data() { forms(); }
    void everyControlIsNamed();
    void tabFollowsTheForm_data() { forms(); }
    void tabFollowsTheForm();
    void jumpReachesEveryField_data() { forms(); }
    void jumpReachesEveryField();
    void nothingIsClippedAt200Percent_data() { forms(); }
    void nothingIsClippedAt200Percent();
    void fewWidgetsMakeAForm_data() { forms(); }
    void fewWidgetsMakeAForm();

private:
    static void forms();
    std::unique_ptr<FormEditor> open(const FormDefinition& form, int width = 1100);
};

void TestBuiltInForms::cleanup()
{
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

void TestBuiltInForms::forms()
{
    QTest::addColumn<QString>("id");
    const QStringList ids = FormCatalogue::builtIn().ids();
    QCOMPARE(ids.size(), 13);
    for (const QString& id : ids) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

std::unique_ptr<FormEditor> TestBuiltInForms::open(const FormDefinition& form, int width)
{
    auto editor = std::make_unique<FormEditor>(form, sampleBound(), QDate(2026, 11, 22));
    editor->resize(width, 800);
    editor->show();
    editor->activateWindow();
    std::ignore = QTest::qWaitForWindowActive(editor.get());
    return editor;
}

void TestBuiltInForms::answersRoundTrip()
{
    QFETCH(QString, id);
    const FormDefinition& form = *FormCatalogue::builtIn().current(id);
    const auto editor = open(form);
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const Answers answers = SampleAnswers(seed, seed == 1 ? 100 : 60).fill(form);
        editor->setAnswers(answers);
        QCOMPARE(editor->answers().json(), answers.json());
        const auto rows = editor->findChildren<FieldRow*>();
        for (const FieldRow* row : rows) {
            if (row->editor() && answers.json().contains(row->field().id)) {
                QCOMPARE(row->editor()->value(), answers.value(row->field().id));
            }
        }
    }
}

void TestBuiltInForms::everyControlIsNamed()
{
    QFETCH(QString, id);
    const FormDefinition& form = *FormCatalogue::builtIn().current(id);
    const auto editor = open(form);
    editor->setAnswers(SampleAnswers(2).fill(form));
    editor->showIssues(true);
    QCoreApplication::processEvents();
    const QSet<QAccessible::Role> useless = {QAccessible::NoRole, QAccessible::Client, QAccessible::Pane,
                                             QAccessible::Grouping};
    const auto controls = tabStops(editor.get());
    QVERIFY(!controls.isEmpty());
    for (QWidget* widget : controls) {
        const QString what = QStringLiteral("%1 in %2")
                                 .arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->parentWidget()->objectName());
        QVERIFY2(!widget->accessibleName().trimmed().isEmpty(), qPrintable(what));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!useless.contains(spoken->role()), qPrintable(what));
    }
}

void TestBuiltInForms::tabFollowsTheForm()
{
    QFETCH(QString, id);
    const FormDefinition& form = *FormCatalogue::builtIn().current(id);
    const auto editor = open(form);
    editor->setAnswers(SampleAnswers(2).fill(form));
    QCoreApplication::processEvents();
    const auto* page = editor->findChild<QScrollArea*>()->widget();
    QWidget* start = nullptr;
    QList<QPoint> visited;
    QSet<const QWidget*> seen;
    for (QWidget* at = editor->nextInFocusChain(); at && !seen.contains(at); at = at->nextInFocusChain()) {
        seen.insert(at);
        const bool isStop = (at->focusPolicy() & Qt::TabFocus) && at->isVisible() && !at->focusProxy();
        if (isStop && page->isAncestorOf(at) && !qobject_cast<QComboBox*>(at->parentWidget())) {
            start = start ? start : at;
            const FieldRow* row = nullptr;
            for (QWidget* parent = at; parent && !row; parent = parent->parentWidget()) {
                row = qobject_cast<FieldRow*>(parent);
            }
            QVERIFY(row);
            visited.append(row->mapTo(page, QPoint()));
        }
    }
    if (id != QLatin1String("3")) { // a letter has nothing to answer
        QVERIFY(visited.size() > 1);
    }
    for (qsizetype i = 1; i < visited.size(); ++i) {
        QVERIFY2(visited[i - 1].y() <= visited[i].y(), "Tab goes down the page");
    }
}

void TestBuiltInForms::jumpReachesEveryField()
{
    QFETCH(QString, id);
    const FormDefinition& form = *FormCatalogue::builtIn().current(id);
    const auto editor = open(form);
    editor->setAnswers(SampleAnswers(2).fill(form));
    const auto* area = editor->findChild<QScrollArea*>();
    const auto rows = editor->findChildren<FieldRow*>();
    for (const FieldRow* row : rows) {
        if (!row->editor() || !row->isVisible()) {
            continue;
        }
        editor->jumpTo(row->field().id);
        const QWidget* focused = QApplication::focusWidget();
        QVERIFY2(focused && row->isAncestorOf(focused), qPrintable(row->field().id));
        const QPoint top = focused->mapTo(area->viewport(), QPoint());
        QVERIFY2(area->viewport()->rect().contains(top), qPrintable(row->field().id));
    }
}

void TestBuiltInForms::nothingIsClippedAt200Percent()
{
    QFETCH(QString, id);
    QFont font = QApplication::font();
    font.setPointSizeF(20);
    QApplication::setFont(font);
    const FormDefinition& form = *FormCatalogue::builtIn().current(id);
    const auto editor = open(form, 1280);
    editor->setAnswers(SampleAnswers(2).fill(form));
    editor->showIssues(true);
    for (int pass = 0; pass < 5; ++pass) { // heights come from the inside out
        QCoreApplication::processEvents();
    }
    const auto* area = editor->findChild<QScrollArea*>();
    QVERIFY2(area->widget()->width() <= area->viewport()->width(), "nobody scrolls sideways");
    const auto labels = area->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            continue;
        }
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    const auto buttons = area->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible()) {
            const QRect inside(button->mapTo(area->widget(), QPoint()), button->size());
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->accessibleName()));
            QVERIFY2(button->height() >= button->minimumSizeHint().height(),
                     qPrintable(button->accessibleName()));
            QVERIFY2(area->widget()->rect().contains(inside), qPrintable(button->accessibleName()));
        }
    }
    const auto texts = area->findChildren<GrowingTextEdit*>();
    for (const GrowingTextEdit* text : texts) {
        if (text->isVisible()) {
            const double lines = text->document()->size().height();
            QVERIFY2(text->viewport()->height() >= lines * text->fontMetrics().lineSpacing(),
                     qPrintable(text->accessibleName()));
        }
    }
}

/// The time itself is measured by scripts/bench; here: the number of widgets that make it, which is what
/// grows.
void TestBuiltInForms::fewWidgetsMakeAForm()
{
    QFETCH(QString, id);
    const auto editor = open(*FormCatalogue::builtIn().current(id));
    const qsizetype widgets = editor->findChildren<QWidget*>().size();
    QVERIFY2(widgets < 1500, qPrintable(QString::number(widgets)));
}

QTEST_MAIN(TestBuiltInForms)
#include "tst_built_in_forms.moc"
