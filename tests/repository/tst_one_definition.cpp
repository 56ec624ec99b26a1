// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All libraries end in one program. Where two of them define a class of one name, the linker keeps the
// members of one without a word, and the program dies in the other's objects. A folder's tests are one
// program, too.
#include "tests/repository/scope_scanner.h"
#include "tests/repository/source_tree.h"

#include <QMap>
#include <QTest>

namespace lotsbok {

class TestOneDefinition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scannerSeesWhatIsShared_data();
    void scannerSeesWhatIsShared();
    void everyNameIsDefinedOnce();
    void everyNameOfAFoldersTestsIsDefinedOnce();

private:
    [[nodiscard]] QStringList definedTwice(const QStringList& folders) const;

    SourceTree m_tree{QStringLiteral(LOTSBOK_SOURCE_DIR)};
};

void TestOneDefinition::scannerSeesWhatIsShared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected = {}) {
        QTest::newRow(name) << text << expected;
    };
    row("struct", QStringLiteral("namespace a { struct B { int c = 0; }; }"), QStringLiteral("a::B"));
    row("class", QStringLiteral("namespace a::b { class C final : public x::D { void e() {} }; }"),
        QStringLiteral("a::b::C"));
    row("enum", QStringLiteral("enum class Kind : quint8 { One };"), QStringLiteral("Kind"));
    row("template", QStringLiteral("namespace a { template <> struct B<int> { }; }"),
        QStringLiteral("a::B<int>"));
    row("function", QStringLiteral("namespace a { inline int b(int c) { return c; } }"),
        QStringLiteral("a::b(int c)"));
    row("declaration", QStringLiteral("namespace a { struct B; int c(); }"));
    row("unnamed", QStringLiteral("namespace a { namespace { struct B { }; int c() { return 1; } } }"));
    row("static", QStringLiteral("static int b() { return 1; }"));
    row("member",
        QStringLiteral("namespace a { A::A(int b) : m_b(b) { } int A::b() const { return m_b; } }"));
    row("initialiser", QStringLiteral("namespace a { A::A() : m_b{}, m_c(new B({})), m_d(new C) { } }"));
    row("nested", QStringLiteral("namespace a { struct A::Private { int b; }; }"));
    row("text", QStringLiteral("namespace a { const char* b = \"} struct C {\"; // } struct D {\n}"));
    row("raw text", QStringLiteral("namespace a { auto b = R\"(} struct \"C {)\"; }"));
    row("letter", QStringLiteral("namespace { char a = '{'; struct B { }; }"));
    row("long number", QStringLiteral("namespace { int a = 10'000; struct B { int c = 20'000; }; }"));
}

void TestOneDefinition::scannerSeesWhatIsShared()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(sharedDefinitions(text).join(u'\n'), expected);
}

QStringList TestOneDefinition::definedTwice(const QStringList& folders) const
{
    QMap<QString, QStringList> filesOfName;
    for (const QString& folder : folders) {
        const QStringList sources = m_tree.files(folder, {QStringLiteral(".cpp"), QStringLiteral(".h")});
        for (const QString& file : sources) {
            const QStringList names = sharedDefinitions(m_tree.read(file));
            for (const QString& name : names) {
                filesOfName[name].append(file);
            }
        }
    }
    QStringList twice;
    for (auto it = filesOfName.cbegin(); it != filesOfName.cend(); ++it) {
        if (it->size() > 1 && !it.key().startsWith(u"main(int argc, ")) {
            twice.append(it.key() + QStringLiteral(" is defined in ") + it->join(QStringLiteral(" and ")));
        }
    }
    return twice;
}

void TestOneDefinition::everyNameIsDefinedOnce()
{
    QVERIFY(sharedDefinitions(m_tree.read(QStringLiteral("core/session/session.h")))
                .contains(QStringLiteral("lotsbok::Session")));
    const QStringList wrong =
        definedTwice({QStringLiteral("app"), QStringLiteral("cli"), QStringLiteral("core"),
                      QStringLiteral("exchange"), QStringLiteral("forms")});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestOneDefinition::everyNameOfAFoldersTestsIsDefinedOnce()
{
    QStringList folders;
    const QStringList tests = m_tree.files(QStringLiteral("tests"), {QStringLiteral(".cpp")});
    for (const QString& file : tests) {
        const QString folder = file.section(u'/', 0, -2);
        if (folder.contains(u'/') && !folders.contains(folder)) {
            folders.append(folder);
        }
    }
    QVERIFY(folders.contains(QStringLiteral("tests/core/rules")));
    QStringList wrong;
    for (const QString& folder : std::as_const(folders)) {
        // Fuzzers and measurements are programs each.
        if (folder != u"tests/fuzz" && folder != u"tests/bench" && folder != u"tests/faults") {
            wrong += definedTwice({folder});
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace lotsbok

QTEST_APPLESS_MAIN(lotsbok::TestOneDefinition)
#include "tst_one_definition.moc"
