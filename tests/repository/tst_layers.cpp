// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dependency direction of docs/architecture.md, read from the includes.
#include "tests/repository/source_tree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace lotsbok {

namespace {

/// A part of the house and the parts that it may include besides itself.
struct Layer {
    QString folder;
    QStringList mayInclude;
};

const QList<Layer>& layers()
{
    static const QStringList core{QStringLiteral("core")};
    static const QStringList headlessForms{QStringLiteral("core"), QStringLiteral("forms/engine"),
                                           QStringLiteral("forms/bindings"), QStringLiteral("forms/print")};
    static const QList<Layer> all{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/model"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/rules"), {QStringLiteral("core/base"), QStringLiteral("core/model")}},
        {QStringLiteral("core/security"), {QStringLiteral("core/base"), QStringLiteral("core/model")}},
        {QStringLiteral("core/store"),
         {QStringLiteral("core/base"), QStringLiteral("core/model"), QStringLiteral("core/security")}},
        {QStringLiteral("core/session"), core},
        {QStringLiteral("forms/engine"), core},
        {QStringLiteral("forms/bindings"), {QStringLiteral("core"), QStringLiteral("forms/engine")}},
        {QStringLiteral("forms/print"),
         {QStringLiteral("core"), QStringLiteral("forms/engine"), QStringLiteral("forms/bindings")}},
        {QStringLiteral("forms/widgets"),
         {QStringLiteral("core"), QStringLiteral("forms/engine"), QStringLiteral("forms/bindings")}},
        {QStringLiteral("exchange"), headlessForms + QStringList{QStringLiteral("translations")}},
        {QStringLiteral("cli"),
         headlessForms + QStringList{QStringLiteral("exchange"), QStringLiteral("translations")}},
        {QStringLiteral("app"),
         {QStringLiteral("core"), QStringLiteral("forms"), QStringLiteral("exchange"),
          QStringLiteral("translations")}},
    };
    return all;
}

bool isBelow(const QString& file, const QString& folder)
{
    return file.startsWith(folder + u'/');
}

bool mayInclude(const Layer& layer, const QString& path)
{
    if (isBelow(path, layer.folder) || !path.contains(u'/')) {
        return true; // its own part, or a generated file such as foo.moc
    }
    for (const QString& folder : layer.mayInclude) {
        if (isBelow(path, folder)) {
            return true;
        }
    }
    return false;
}

const QStringList cpp{QStringLiteral(".cpp"), QStringLiteral(".h")};

} // namespace

class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySourceBelongsToALayer();
    void includesPointDownOnly();
    void includesAreWrittenFromTheRoot();
    void coreAndFormsEngineUseQtCoreOnly();
    void headlessPartsUseNoWidgets();
    void onlyTheStoreSpeaksSql();

private:
    QStringList foreignQtHeaders(const QStringList& folders, const QStringList& modules) const;
    SourceTree m_tree{QStringLiteral(LOTSBOK_SOURCE_DIR)};
};

void TestLayers::everySourceBelongsToALayer()
{
    QStringList homeless;
    for (const QString& top : {QStringLiteral("core"), QStringLiteral("forms"), QStringLiteral("exchange"),
                               QStringLiteral("cli"), QStringLiteral("app")}) {
        const QStringList files = m_tree.files(top, cpp);
        QVERIFY2(!files.isEmpty(), qPrintable(top));
        for (const QString& file : files) {
            const bool known = std::any_of(layers().begin(), layers().end(),
                                           [&](const Layer& layer) { return isBelow(file, layer.folder); });
            if (!known) {
                homeless.append(file);
            }
        }
    }
    QVERIFY2(homeless.isEmpty(), qPrintable(homeless.join(u'\n')));
}

void TestLayers::includesPointDownOnly()
{
    QStringList wrong;
    for (const Layer& layer : layers()) {
        const QStringList files = m_tree.files(layer.folder, cpp);
        for (const QString& file : files) {
            const QList<Include> includes = m_tree.includes(file);
            for (const Include& include : includes) {
                if (include.own && !mayInclude(layer, include.path)) {
                    wrong.append(file + QStringLiteral(" includes ") + include.path);
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::includesAreWrittenFromTheRoot()
{
    QStringList wrong;
    for (const Layer& layer : layers()) {
        const QStringList files = m_tree.files(layer.folder, cpp);
        for (const QString& file : files) {
            const QList<Include> includes = m_tree.includes(file);
            for (const Include& include : includes) {
                const bool generated = include.path.endsWith(u".moc");
                if (include.own && !generated && !QFileInfo::exists(m_tree.absolute(include.path))) {
                    wrong.append(file + QStringLiteral(" includes ") + include.path);
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// `<QSomething>` headers in `folders` that none of the Qt `modules` offers.
QStringList TestLayers::foreignQtHeaders(const QStringList& folders, const QStringList& modules) const
{
    static const QRegularExpression qtHeader(
        QStringLiteral("^(?:Qt[A-Z]\\w*/)?(Q[A-Za-z0-9]+|q(?!rencode)[a-z0-9_]+\\.h)$"));
    QStringList wrong;
    for (const QString& folder : folders) {
        const QStringList files = m_tree.files(folder, cpp);
        for (const QString& file : files) {
            const QList<Include> includes = m_tree.includes(file);
            for (const Include& include : includes) {
                const auto match = qtHeader.match(include.path);
                const bool offered = std::any_of(modules.begin(), modules.end(), [&](const QString& module) {
                    return QFileInfo::exists(QStringLiteral(LOTSBOK_QT_HEADERS "/") + module + u'/' +
                                             match.captured(1));
                });
                if (!include.own && match.hasMatch() && !offered) {
                    wrong.append(file + QStringLiteral(" includes ") + include.path);
                }
            }
        }
    }
    return wrong;
}

void TestLayers::coreAndFormsEngineUseQtCoreOnly()
{
    QVERIFY(QFileInfo::exists(QStringLiteral(LOTSBOK_QT_HEADERS "/QtCore/QString")));
    const QStringList wrong = foreignQtHeaders(
        {QStringLiteral("core"), QStringLiteral("forms/engine"), QStringLiteral("forms/bindings")},
        {QStringLiteral("QtCore")});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::headlessPartsUseNoWidgets()
{
    const QStringList wrong =
        foreignQtHeaders({QStringLiteral("forms/print"), QStringLiteral("exchange"), QStringLiteral("cli")},
                         {QStringLiteral("QtCore"), QStringLiteral("QtGui"),
                          QStringLiteral("QtSvg")}); // draws on QtGui; its widgets are another library
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::onlyTheStoreSpeaksSql()
{
    static const QRegularExpression sql(
        QStringLiteral("\\bsqlite3_|\\bSELECT .+ FROM |\\bINSERT INTO |\\bDELETE FROM "));
    QStringList wrong;
    for (const Layer& layer : layers()) {
        const QStringList files = m_tree.files(layer.folder, cpp);
        for (const QString& file : files) {
            // The start-up guard asks the library itself whether it encrypts.
            const bool isGuard = file == u"core/security/hardening.cpp";
            if (layer.folder != u"core/store" && !isGuard && sql.match(m_tree.read(file)).hasMatch()) {
                wrong.append(file);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace lotsbok

QTEST_APPLESS_MAIN(lotsbok::TestLayers)
#include "tst_layers.moc"
