// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/city_merge.h"

#include "core/rules/reference_data.h"
#include "tests/core/rules/deidentified_support.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lotsbok;

// R33. Everything or nothing, whatever the order of the files.
class TestCityMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r33_theSameFiguresInSum();
    void r33_whatIsWrongIsNamed_data();
    void r33_whatIsWrongIsNamed();
    void r33_nothingIsHalfTaken();
    void r33_theOrderOfFilesSaysNothing();
    void errorsOfFilesAreNamed_data();
    void errorsOfFilesAreNamed();
    void theSameFileTwice();
    void copiesAtEntryAndExitAreOneCase();
    void aCopyAtEntryOnlyIsOneCase();
    void missingMonthsAndSilentDistricts();
    void districtsThatWereMergedCountAsOne();
    void filesToldUnlikeStandAtTheCoarserStep();
    void whatIsLeftOutIsNotSent();
    void whoWaitsIsCountedOnce();
    void noFilesAreNoCity();
};

namespace {

QByteArray hashOf(const DeidentifiedFile& file)
{
    return QCryptographicHash::hash(deidentifiedBytes(file), QCryptographicHash::Sha256);
}

struct NamedFile {
    QString name;
    DeidentifiedFile file;
};

CityMergeResult merged(const QList<NamedFile>& files, std::optional<QDate> districtsOf = {})
{
    CityMerge merge(districtsOf);
    for (const NamedFile& each : files) {
        merge.add(each.name, hashOf(each.file), each.file);
    }
    return merge.finish();
}

NamedFile fileOf(const char* district, int rows, quint64 firstCode)
{
    const QString name = QString::fromLatin1(district);
    return {name, likelyFile(name, rows, static_cast<quint32>(firstCode), firstCode)};
}

qsizetype placeNamed(const char* id)
{
    const QList<DeidentifiedVariable>& all = deidentifiedVariables();
    qsizetype place = 0;
    while (place < all.size() && all[place].id != QLatin1String(id)) {
        ++place;
    }
    return place;
}

NamedFile copyOf(const char* district, DeidentifiedKind kind, quint64 code, QDate month)
{
    NamedFile copy = fileOf(district, 1, code);
    copy.name += kind == DeidentifiedKind::Entry ? QStringLiteral("-in") : QStringLiteral("-ut");
    copy.file.kind = kind;
    copy.file.period = {month, month};
    return copy;
}

} // namespace

void TestCityMerge::r33_theSameFiguresInSum()
{
    const QList<NamedFile> files{fileOf("skarholmen", 9, 0), fileOf("bromma", 4, 100),
                                 fileOf("farsta", 0, 200)};
    const CityMergeResult result = merged(files);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.figures.districts.size(), 3);
    const CityDistrict sum = result.figures.sum();
    QCOMPARE(sum.cases, 13);
    QCOMPARE(sum.waiting, 4);
    for (qsizetype place = 0; place < deidentifiedVariables().size(); ++place) {
        // Each value as often as it stands in the rows.
        std::vector<qint64> expected(sum.variables[place].cases.size(), 0);
        for (const NamedFile& each : files) {
            for (const quint16 cell : each.file.table.columns[place].cells) {
                ++expected[cell];
            }
        }
        QCOMPARE(sum.variables[place].cases, expected);
    }
}

void TestCityMerge::r33_whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<quint64>("firstCode");
    QTest::addColumn<int>("year");
    QTest::addColumn<CityFault>("fault");
    QTest::newRow("a district that is none")
        << QStringLiteral("atlantis") << quint64{500} << 2026 << CityFault::UnknownDistrict;
    QTest::newRow("a district that is no more")
        << QStringLiteral("norrmalm") << quint64{500} << 2026 << CityFault::DistrictNotThen;
    QTest::newRow("the same months") << QStringLiteral("bromma") << quint64{500} << 2026
                                     << CityFault::SamePeriod;
    QTest::newRow("a code of another district")
        << QStringLiteral("farsta") << quint64{3} << 2026 << CityFault::DoubleCode;
    QTest::newRow("a code of another year")
        << QStringLiteral("bromma") << quint64{3} << 2025 << CityFault::DoubleCode;
}

void TestCityMerge::r33_whatIsWrongIsNamed()
{
    QFETCH(QString, district);
    QFETCH(quint64, firstCode);
    QFETCH(int, year);
    QFETCH(CityFault, fault);
    NamedFile wrong{QStringLiteral("fel.json"), likelyFile(district, 3, 9, firstCode)};
    wrong.file.period = {QDate(year, 1, 1), QDate(year, 12, 1)};
    const CityMergeResult result = merged({fileOf("bromma", 6, 0), wrong});
    const auto named = std::find_if(result.problems.begin(), result.problems.end(),
                                    [](const CityProblem& one) { return one.file == u"fel.json"; });
    QVERIFY(named != result.problems.end());
    QCOMPARE(named->fault, fault);
    QVERIFY(named->text.endsWith(u'.'));
    for (const QString& code : wrong.file.table.codes) {
        QVERIFY(!named->text.contains(code)); // names no case
    }
}

void TestCityMerge::r33_nothingIsHalfTaken()
{
    const CityMergeResult result = merged({fileOf("bromma", 6, 0), fileOf("atlantis", 2, 50)});
    QVERIFY(!result.problems.isEmpty());
    QCOMPARE(result.figures, CityFigures());
}

void TestCityMerge::r33_theOrderOfFilesSaysNothing()
{
    const bool holds = rc::check("order", [] {
        QList<NamedFile> files;
        const QStringList districts{QStringLiteral("bromma"), QStringLiteral("farsta"),
                                    QStringLiteral("jarva"), QStringLiteral("bromma"),
                                    QStringLiteral("atlantis")};
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            // Sometimes the same codes, the same months, an unknown district.
            const auto start = static_cast<quint64>(*rc::gen::inRange(0, 60));
            NamedFile file{QStringLiteral("%1.json").arg(i),
                           likelyFile(districts[*rc::gen::inRange(0, 5)], *rc::gen::inRange(0, 6),
                                      *rc::gen::inRange<quint32>(0, 3), start * 10)};
            file.file.period = {QDate(2026, 1, 1), QDate(2026, *rc::gen::inRange(1, 13), 1)};
            files.append(file);
        }
        const CityMergeResult first = merged(files);
        std::reverse(files.begin(), files.end());
        const CityMergeResult second = merged(files);
        RC_ASSERT(first.figures == second.figures);
        RC_ASSERT(first.problems == second.problems);
    });
    QVERIFY(holds);
}

void TestCityMerge::errorsOfFilesAreNamed_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<CityFault>("fault");
    QTest::newRow("newer") << ErrorCode::NewerVersion << CityFault::WrongVersion;
    QTest::newRow("older") << ErrorCode::Failed << CityFault::WrongVersion;
    QTest::newRow("damaged") << ErrorCode::Damaged << CityFault::Damaged;
    QTest::newRow("a code twice in it") << ErrorCode::Conflict << CityFault::DoubleCode;
    QTest::newRow("another's seal") << ErrorCode::NoPermission << CityFault::NotSealedToUs;
    QTest::newRow("a letter") << ErrorCode::InvalidInput << CityFault::NotSuchAFile;
    QTest::newRow("gone") << ErrorCode::FileSystem << CityFault::NotReadable;
}

void TestCityMerge::errorsOfFilesAreNamed()
{
    QFETCH(ErrorCode, code);
    QFETCH(CityFault, fault);
    CityMerge merge;
    const NamedFile good = fileOf("bromma", 6, 0);
    merge.add(good.name, hashOf(good.file), good.file);
    merge.refuse(QStringLiteral("fel"), {code, QStringLiteral("Så är det."), {}});
    const CityMergeResult result = merge.finish();
    QCOMPARE(result.problems,
             (QList<CityProblem>{{QStringLiteral("fel"), fault, QStringLiteral("Så är det.")}}));
    QCOMPARE(result.figures, CityFigures());
}

void TestCityMerge::theSameFileTwice()
{
    NamedFile copy = fileOf("bromma", 6, 0);
    copy.name = QStringLiteral("kopia");
    const CityMergeResult result = merged({fileOf("bromma", 6, 0), copy});
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.first().fault, CityFault::SameFile);
    QCOMPARE(result.problems.first().file, QStringLiteral("kopia"));
}

void TestCityMerge::copiesAtEntryAndExitAreOneCase()
{
    const NamedFile entry = copyOf("bromma", DeidentifiedKind::Entry, 7, QDate(2026, 2, 1));
    NamedFile exit = copyOf("bromma", DeidentifiedKind::Exit, 7, QDate(2026, 9, 1));
    const CityMergeResult result = merged({entry, exit});
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.figures.districts.first().cases, 1);
    QCOMPARE(result.figures.districts.first().files, QStringList{QStringLiteral("bromma-ut")});
    // In two districts it is not the same case.
    exit.file.district = QStringLiteral("farsta");
    QCOMPARE(merged({entry, exit}).problems.first().fault, CityFault::DoubleCode);
}

void TestCityMerge::aCopyAtEntryOnlyIsOneCase()
{
    const CityMergeResult result = merged({copyOf("bromma", DeidentifiedKind::Entry, 7, QDate(2026, 2, 1)),
                                           copyOf("bromma", DeidentifiedKind::Exit, 8, QDate(2026, 9, 1))});
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.figures.districts.first().cases, 2);
}

void TestCityMerge::missingMonthsAndSilentDistricts()
{
    NamedFile half = fileOf("bromma", 2, 0);
    half.file.period = {QDate(2026, 1, 1), QDate(2026, 6, 1)};
    const CityMergeResult result = merged({half, fileOf("farsta", 2, 50)});
    QVERIFY(result.problems.isEmpty());
    const CityDistrict& bromma = result.figures.districts.first();
    QCOMPARE(bromma.id, QStringLiteral("bromma"));
    QCOMPARE(bromma.missingMonths.size(), 6);
    QCOMPARE(bromma.missingMonths.first(), QDate(2026, 7, 1));
    QVERIFY(result.figures.districts.last().missingMonths.isEmpty());
    QCOMPARE(result.figures.silent.size(), districtsOn(QDate(2026, 12, 31)).size() - 2);
    QVERIFY(!result.figures.silent.contains(QStringLiteral("norrmalm")));
}

void TestCityMerge::districtsThatWereMergedCountAsOne()
{
    NamedFile kista = fileOf("rinkeby-kista", 3, 0);
    NamedFile tensta = fileOf("spanga-tensta", 4, 50);
    kista.file.period = tensta.file.period = {QDate(2022, 1, 1), QDate(2022, 12, 1)};
    const CityMergeResult then = merged({kista, tensta});
    QCOMPARE(then.figures.districts.size(), 2);
    const CityMergeResult now = merged({kista, tensta}, QDate(2026, 11, 22));
    QVERIFY(now.problems.isEmpty());
    QCOMPARE(now.figures.districts.size(), 1);
    QCOMPARE(now.figures.districts.first().id, QStringLiteral("jarva"));
    QCOMPARE(now.figures.districts.first().cases, 7);
    QCOMPARE(districtOn(QStringLiteral("norrmalm"), QDate(2026, 1, 1)), QStringLiteral("norra-innerstaden"));
    QCOMPARE(districtOn(QStringLiteral("norrmalm"), QDate(2020, 1, 1)), QStringLiteral("norrmalm"));
    QCOMPARE(districtOn(QStringLiteral("atlantis"), QDate(2020, 1, 1)), QStringLiteral("atlantis"));
}

void TestCityMerge::filesToldUnlikeStandAtTheCoarserStep()
{
    NamedFile coarse = fileOf("farsta", 5, 50);
    DeidentifiedChoices choices;
    choices.steps.insert(QStringLiteral("age"), QStringLiteral("under-18"));
    coarse.file.table = coarsened(coarse.file.table, choices).value();
    const CityMergeResult result = merged({fileOf("bromma", 5, 0), coarse});
    const qsizetype age = placeNamed("age");
    for (const CityDistrict& district : result.figures.districts) {
        QCOMPARE(district.variables[age].step, deidentifiedVariables()[age].steps.size() - 1);
        QCOMPARE(district.variables[age].cases.size(), std::size_t{3});
    }
    const CityDistrict sum = result.figures.sum();
    QCOMPARE(sum.variables[age].cases[0] + sum.variables[age].cases[1] + sum.variables[age].cases[2], 10);
}

void TestCityMerge::whatIsLeftOutIsNotSent()
{
    NamedFile without = fileOf("farsta", 5, 50);
    DeidentifiedChoices choices;
    choices.steps.insert(QStringLiteral("sex"), QStringLiteral("left-out"));
    without.file.table = coarsened(without.file.table, choices).value();
    const CityDistrict sum = merged({fileOf("bromma", 4, 0), without}).figures.sum();
    const CityCounts& sex = sum.variables[placeNamed("sex")];
    QCOMPARE(sex.notSent, 5);
    QCOMPARE(std::accumulate(sex.cases.begin(), sex.cases.end(), qint64{0}), 4);
}

void TestCityMerge::whoWaitsIsCountedOnce()
{
    NamedFile first = fileOf("bromma", 2, 0);
    NamedFile second = fileOf("bromma", 2, 50);
    first.name += u'1';
    first.file.period = {QDate(2026, 1, 1), QDate(2026, 6, 1)};
    first.file.waiting = 5;
    second.file.period = {QDate(2026, 7, 1), QDate(2026, 12, 1)};
    second.file.waiting = 3;
    const CityMergeResult result = merged({second, first});
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.figures.districts.first().waiting, 3);
}

void TestCityMerge::noFilesAreNoCity()
{
    const CityMergeResult result = merged({});
    QVERIFY(result.problems.isEmpty());
    QVERIFY(result.figures.districts.isEmpty());
    QVERIFY(result.figures.silent.isEmpty());
}

QTEST_APPLESS_MAIN(TestCityMerge)
#include "tst_city_merge.moc"
