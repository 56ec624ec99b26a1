// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/city_page.h"
#include "app/shell/unlock_page.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/whole_table.h"
#include "core/security/city_key.h"
#include "exchange/city_files.h"
#include "tests/app/office_support.h"
#include "tests/core/rules/deidentified_support.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace lotsbok;

/// R33. Socialförvaltningen's window: its key, the districts' files, the city's report.
class TestCityPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    CityPage* page() { return m_window->findChild<CityPage*>(); }
    QString message() { return page()->findChild<MessageBar*>()->text(); }
    template<typename Widget>
    Widget* field(const char* name)
    {
        return named<Widget>(page(), QString::fromUtf8(name));
    }
    QAbstractItemModel* table() { return page()->findChild<WholeTable*>()->model(); }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_fixture->filePath(QStringLiteral("inkommet/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void openCity(bool byMouse = true)
    {
        m_window = m_fixture->makeWindow();
        press(visibleButton(m_window.get(), QStringLiteral("For socialförvaltningen…")), byMouse);
        QVERIFY(page());
        QVERIFY(page()->isWindow());
        field<QLineEdit>("Folder with the files")->setText(m_fixture->filePath(QStringLiteral("inkommet")));
    }
    void typePassword() { field<QLineEdit>("Password of the key file")->setText(AppFixture::password); }
    void putTogether(bool byMouse = true)
    {
        press(visibleButton(page(), QStringLiteral("Put the files together")), byMouse);
        QTRY_VERIFY(page()->findChild<WholeTable*>()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        m_fixture->makeBook();
        QVERIFY(QDir().mkpath(m_fixture->filePath(QStringLiteral("inkommet"))));
        put(QStringLiteral("bromma.json"), deidentifiedBytes(likelyFile(QStringLiteral("bromma"), 14, 3)));
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void r33_sealedFilesArePutTogether_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by keyboard") << false;
        QTest::newRow("by mouse") << true;
    }
    void r33_sealedFilesArePutTogether()
    {
        QFETCH(bool, byMouse);
        const QString keyPath = m_fixture->filePath(QStringLiteral("stadens nyckel"));
        const auto made =
            createCityKey(keyPath, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
        QVERIFY(made);
        put(QStringLiteral("farsta.lbu"),
            sealForCity(deidentifiedBytes(likelyFile(QStringLiteral("farsta"), 9, 4, 500)), *made).value());
        openCity(byMouse);
        field<QLineEdit>("Key file")->setText(keyPath);
        typePassword();
        putTogether(byMouse);
        QVERIFY(field<QLineEdit>("Password of the key file")->text().isEmpty());
        auto* tables = field<QComboBox>("Table");
        QCOMPARE(page()->focusWidget(), static_cast<QWidget*>(tables));
        QCOMPARE(tables->currentText(), QStringLiteral("The districts in short"));
        QCOMPARE(table()->index(table()->rowCount() - 1, 1).data().toString(), QStringLiteral("23"));
        QCOMPARE(unnamedWidgets(page()), QStringList());
        field<QComboBox>("Version")->setCurrentIndex(1);
        QVERIFY(tables->findText(QStringLiteral("The districts in short")) < 0);
        const QString path = m_fixture->filePath(QStringLiteral("stad.xlsx"));
        m_fixture->answerPathWith(path);
        press(visibleButton(page(), QStringLiteral("Save as…")), byMouse);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The report is saved")));
        QVERIFY(QFile::exists(path));
    }

    void r33_aFileThatCannotBeTakenIsNamed()
    {
        put(QStringLiteral("fel.json"), "hej");
        openCity();
        putTogether();
        QVERIFY(message().startsWith(QStringLiteral("Nothing was put together")));
        QCOMPARE(table()->rowCount(), 1);
        QCOMPARE(table()->index(0, 0).data().toString(), QStringLiteral("fel.json"));
        QVERIFY(!visibleButton(page(), QStringLiteral("Save as…")));
    }

    void aKeyIsMadeAndShown()
    {
        openCity();
        press(visibleButton(page(), QStringLiteral("Make a new key…")), true);
        QCOMPARE(page()->focusWidget(), static_cast<QWidget*>(field<QLineEdit>("Password of the key file")));
        typePassword();
        const QString path = m_fixture->filePath(QStringLiteral("ny nyckel"));
        m_fixture->answerPathWith(path);
        press(visibleButton(page(), QStringLiteral("Make a new key…")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The key file is made")));
        QVERIFY(QFile::exists(path));
        const auto labels = page()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String("lotsbok-city-1:"));
        }));
    }

    void aWrongPasswordIsSaid()
    {
        const QString keyPath = m_fixture->filePath(QStringLiteral("stadens nyckel"));
        QVERIFY(createCityKey(keyPath, Secret::fromPassword(AppFixture::password), KdfCost::cheap()));
        openCity();
        field<QLineEdit>("Key file")->setText(keyPath);
        field<QLineEdit>("Password of the key file")->setText(QStringLiteral("fel"));
        press(visibleButton(page(), QStringLiteral("Put the files together")), true);
        QTRY_VERIFY(message().startsWith(QStringLiteral("The password of the key file is wrong")));
    }
};

QTEST_MAIN(TestCityPage)
#include "tst_city_page.moc"
