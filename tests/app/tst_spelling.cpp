// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/words_card.h"
#include "app/shell/district_words.h"
#include "app/widgets/message_bar.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/spell_marks.h"
#include "tests/app/app_fixture.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace lotsbok;

namespace {

QStringList wordsOf(const QString& text, const QList<TextSpan>& spans)
{
    QStringList words;
    for (const TextSpan& span : spans) {
        words.append(text.mid(span.start, span.length));
    }
    return words;
}

QAction* actionOf(const QMenu* menu, const QString& text)
{
    const auto actions = menu->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&](const QAction* each) { return each->text() == text; });
    return found == actions.cend() ? nullptr : *found;
}

} // namespace

/// Swedish spelling with a dictionary of six words: marks, suggestions, the district's own words, and no
/// names among them.
class TestSpelling : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;

    void writeDictionary()
    {
        QFile rules(m_fixture->filePath(QStringLiteral("prov.aff")));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("SET UTF-8\nTRY aåäöerst\n");
        QFile words(m_fixture->filePath(QStringLiteral("prov.dic")));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("6\nmötet\nvar\nbra\noch\nlångt\nmöte\n");
    }
    [[nodiscard]] QString dictionary() const { return m_fixture->filePath(QStringLiteral("prov.dic")); }

    QStringList misspelt(Spelling& spelling, const QString& text)
    {
        std::optional<QStringList> found;
        spelling.check(text, this, [&](const QList<TextSpan>& wrong) { found = wordsOf(text, wrong); });
        (void)QTest::qWaitFor([&] { return found.has_value(); });
        return found.value_or(QStringList{QStringLiteral("no answer")});
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        writeDictionary();
    }
    void cleanup() { m_fixture.reset(); }

    void numbersAddressesAndAbbreviationsAreNoWords()
    {
        const QString text =
            QStringLiteral("SIG mötet 19900101-2385 www.exempel.se namn@exempel.se B12 a åäö.");
        QCOMPARE(wordsOf(text, wordsToSpell(text)),
                 QStringList({QStringLiteral("mötet"), QStringLiteral("åäö")}));
        QVERIFY(wordsToSpell({}).isEmpty());
    }

    void findsWhatIsWrongAndWhatIsMeant()
    {
        Spelling spelling(dictionary());
        QCOMPARE(int(spelling.state()), int(Spelling::State::Off));
        QCOMPARE(misspelt(spelling, QStringLiteral("möttet")), QStringList()); // off: every word is right
        spelling.setOn(true);
        QTRY_COMPARE(int(spelling.state()), int(Spelling::State::Ready));
        QCOMPARE(misspelt(spelling, QStringLiteral("Mötet var brra och lngt.")),
                 QStringList({QStringLiteral("brra"), QStringLiteral("lngt")}));
        QStringList suggestions;
        spelling.suggest(QStringLiteral("lngt"), this,
                         [&](const QStringList& words) { suggestions = words; });
        QTRY_VERIFY(suggestions.contains(QStringLiteral("långt")));
        spelling.setOn(false);
        QCOMPARE(misspelt(spelling, QStringLiteral("brra")), QStringList());
    }

    void ownWordsComeAndGo()
    {
        Spelling spelling(dictionary());
        spelling.setOwnWords({QStringLiteral("hotbedömning")}); // before it is loaded
        spelling.setOn(true);
        QTRY_COMPARE(int(spelling.state()), int(Spelling::State::Ready));
        QCOMPARE(misspelt(spelling, QStringLiteral("hotbedömning Hotbedömning")), QStringList());
        spelling.setOwnWords({});
        QCOMPARE(misspelt(spelling, QStringLiteral("hotbedömning")),
                 QStringList{QStringLiteral("hotbedömning")});
    }

    void withoutADictionaryItIsSilent()
    {
        Spelling spelling(m_fixture->filePath(QStringLiteral("none.dic")));
        spelling.setOn(true);
        QTRY_COMPARE(int(spelling.state()), int(Spelling::State::Missing));
        QCOMPARE(misspelt(spelling, QStringLiteral("möttet")), QStringList());
    }

    void anAnswerNeverComesToWhatHasGone()
    {
        Spelling spelling(dictionary());
        spelling.setOn(true);
        QTRY_COMPARE(int(spelling.state()), int(Spelling::State::Ready));
        bool called = false;
        {
            QObject gone;
            spelling.check(QStringLiteral("brra"), &gone, [&](const QList<TextSpan>&) { called = true; });
        }
        QCOMPARE(misspelt(spelling, QStringLiteral("brra")), QStringList{QStringLiteral("brra")});
        QVERIFY(!called);
    }

    void marksAreNoEdit()
    {
        Spelling spelling(dictionary());
        spelling.setOn(true);
        GrowingTextEdit edit(3, nullptr);
        QSignalSpy edited(&edit, &GrowingTextEdit::textEdited);
        edit.showText(QStringLiteral("Mötet var brra och långt"));
        QTRY_COMPARE(edit.spelling()->misspelt().size(), 1);
        QCOMPARE(edit.extraSelections().size(), 1);
        const QTextEdit::ExtraSelection mark = edit.extraSelections().first();
        QCOMPARE(mark.cursor.selectedText(), QStringLiteral("brra"));
        QCOMPARE(int(mark.format.underlineStyle()), int(QTextCharFormat::WaveUnderline));
        QCOMPARE(edited.size(), 0);
        edit.setReadOnly(true);
        edit.showText(QStringLiteral("brra brra"));
        QTRY_COMPARE(edit.extraSelections().size(), 0); // what cannot be mended is not marked
    }

    void theKeyboardMendsAWord()
    {
        Spelling spelling(dictionary());
        spelling.setOn(true);
        GrowingTextEdit edit(3, nullptr);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        edit.showText(QStringLiteral("Mötet var lngt och bra"));
        QTRY_COMPARE(edit.spelling()->misspelt().size(), 1);
        QSignalSpy edited(&edit, &GrowingTextEdit::textEdited);
        QTest::keyClick(&edit, Qt::Key_F7);
        QTRY_VERIFY(edit.spelling()->menu());
        QVERIFY(actionOf(edit.spelling()->menu(), QStringLiteral("långt")));
        QVERIFY(!actionOf(edit.spelling()->menu(), QStringLiteral("Add to the district's words")));
        QTest::keyClick(edit.spelling()->menu(), Qt::Key_Return); // the first suggestion stands ready
        QTRY_COMPARE(edit.toPlainText(), QStringLiteral("Mötet var långt och bra"));
        QCOMPARE(edited.size(), 1);
        QTRY_VERIFY(!edit.spelling()->menu());
        QTest::keyClick(&edit, Qt::Key_F10, Qt::ShiftModifier); // on a right word: only the usual
        QTRY_VERIFY(edit.spelling()->menu());
        QVERIFY(!actionOf(edit.spelling()->menu(), QStringLiteral("långt")));
        edit.spelling()->menu()->close();
    }

    void theMouseOpensTheMenuOfTheWordUnderIt()
    {
        Spelling spelling(dictionary());
        spelling.setOn(true);
        spelling.setMayAddWords(true);
        QSignalSpy wanted(&spelling, &Spelling::wordWanted);
        GrowingTextEdit edit(3, nullptr);
        edit.resize(500, 120);
        edit.show();
        edit.showText(QStringLiteral("lotsmöte och bra"));
        QTRY_COMPARE(edit.spelling()->misspelt().size(), 1);
        QTextCursor at(edit.document());
        at.setPosition(3);
        edit.spelling()->openMenu(edit.cursorRect(at).center());
        QTRY_VERIFY(edit.spelling()->menu());
        QAction* add = actionOf(edit.spelling()->menu(), QStringLiteral("Add to the district's words"));
        QVERIFY(add);
        add->trigger();
        edit.spelling()->menu()->close();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("lotsmöte"));
    }

    void aWordIsKeptInTheBookAndANameIsNot()
    {
        m_fixture->setDictionary(dictionary());
        m_fixture->makeBook();
        m_fixture->fill(2); // Åsa Lindqvist and Örjan Bergström
        {
            const auto window = m_fixture->makeOpenWindow();
            QTRY_COMPARE(int(window->spelling()->state()), int(Spelling::State::Ready));
            window->spelling()->askToAdd(QStringLiteral("hotbedömning"));
            QTRY_VERIFY(window->notice()->text().contains(QStringLiteral("hotbedömning")));
            QTRY_COMPARE(misspelt(*window->spelling(), QStringLiteral("hotbedömning")), QStringList());
            for (const QString& name : {QStringLiteral("Lindqvist"), QStringLiteral("åsa"),
                                        QStringLiteral("Annas"), QStringLiteral("Bergströms")}) {
                window->notice()->clear();
                window->spelling()->askToAdd(name);
                QTRY_VERIFY2(window->notice()->text().contains(QStringLiteral("name")), qPrintable(name));
                QVERIFY(!window->notice()->text().contains(name));
            }
            window->notice()->clear();
            window->spelling()->askToAdd(QStringLiteral("199001012385"));
            QTRY_VERIFY(!window->notice()->text().isEmpty());
        }
        const auto session = m_fixture->openSession();
        const auto words = session->records<DistrictWord>();
        QCOMPARE(words->size(), 1);
        QCOMPARE(words->first().word, QStringLiteral("hotbedömning"));
    }

    void settingsShowTheWordsAndTakeThemAway()
    {
        m_fixture->makeBook();
        const auto window = m_fixture->makeOpenWindow();
        window->runCommand(CommandId::GoSettings);
        auto* card = window->currentPage()->findChild<WordsCard*>();
        QVERIFY(card);
        QTRY_VERIFY(card->findChildren<QLabel*>().size() > 1);
        const auto says = [&](const QString& part) {
            const auto labels = card->findChildren<QLabel*>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel* each) { return each->text().contains(part); });
        };
        QTRY_VERIFY(says(QStringLiteral("No Swedish dictionary")));
        auto* word = named<QLineEdit>(card, QStringLiteral("New word"));
        word->setText(QStringLiteral("avhopparverksamhet"));
        QTest::keyClick(word, Qt::Key_Return);
        QTRY_VERIFY(named<QToolButton>(card, QStringLiteral("Take away avhopparverksamhet")));
        QCOMPARE(unnamedWidgets(card), QStringList());
        named<QToolButton>(card, QStringLiteral("Take away avhopparverksamhet"))->click();
        QTRY_VERIFY(!named<QToolButton>(card, QStringLiteral("Take away avhopparverksamhet")));
        card->findChild<QCheckBox*>()->setChecked(false);
        QVERIFY(!m_fixture->settings().spelling());
        QCOMPARE(int(window->spelling()->state()), int(Spelling::State::Off));
    }

    void theLockForgetsTheWords()
    {
        m_fixture->setDictionary(dictionary());
        m_fixture->makeBook();
        const auto window = m_fixture->makeOpenWindow();
        window->spelling()->askToAdd(QStringLiteral("hotbedömning"));
        QTRY_VERIFY(!window->notice()->text().isEmpty());
        QTRY_COMPARE(misspelt(*window->spelling(), QStringLiteral("hotbedömning")), QStringList());
        window->lock();
        QCOMPARE(misspelt(*window->spelling(), QStringLiteral("hotbedömning")),
                 QStringList{QStringLiteral("hotbedömning")});
        QVERIFY(!window->spelling()->mayAddWords());
    }
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
