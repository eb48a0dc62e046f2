// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layerrules.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace
{
const QString root = QStringLiteral(SIMLEDGER_SOURCE_DIR "/");

QString textOf(const QString &path)
{
    QFile file(root + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every source of the programs, relative to the root, in a fixed order.
QStringList sources()
{
    QStringList all;
    for (const char *top : {"core", "models", "ui", "simulator", "app"}) {
        QDirIterator i(root + QString::fromLatin1(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
        while (i.hasNext())
            all.append(i.next().mid(root.size()));
    }
    all.sort();
    return all;
}

/// Whether the nearest CMakeLists.txt that names the source does so.
bool isBuilt(const QString &path)
{
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        if (LayerRules::builds(textOf(folder + QStringLiteral("/CMakeLists.txt")),
                               path.mid(folder.size() + 1)))
            return true;
    }
    return false;
}

/// A small house for trying the rules.
LayerRules::Layers exampleLayers()
{
    return LayerRules::layersOf(
        QStringLiteral("| Folder | For | May include | Libraries |\n"
                       "|---|---|---|---|\n"
                       "| `core/base` | tools | | OpenSSL |\n"
                       "| `core/store` | cache | `core/base` | SQLCipher |\n"
                       "| `core/cloud` | cloud | `core/base` | Network |\n"
                       "| `simulator` | play | `core/base` `core/cloud/requestsigner.h` | |\n"
                       "| `ui` | show | `core/base` | Gui, Widgets, Charts |\n"
                       "| `app` | start | all | all |\n"
                       "\n"
                       "| Wish | First | Second | Third |\n"
                       "|---|---|---|---|\n"
                       "| `models` | no | `core/base` | layer |\n"));
}
} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceKeepsToItsLayer();
    void noSourceUsesARefusedWord();
    void everySourceSaysItsLicence();
    void everySourceIsBuilt();
    void theTableHasNoCircles();

    void theTableIsReadAsWritten();
    void aWrongIncludeIsFound_data();
    void aWrongIncludeIsFound();
    void aRefusedWordIsFound_data();
    void aRefusedWordIsFound();
    void commentsAndLiteralsAreNoCode();
    void aCircleIsFound();
    void aMissingLicenceIsFound();
    void aSourceNobodyBuildsIsFound();
    void noTypeIsDefinedTwice();
    void typesAreFoundAtTheOutermostLevel();
};

void TestLayers::everySourceKeepsToItsLayer()
{
    const LayerRules::Layers layers = LayerRules::layersOf(textOf(QStringLiteral("docs/architecture.md")));
    QVERIFY(layers.size() >= 15);
    QStringList complaints;
    for (const QString &path : sources())
        complaints += LayerRules::includeComplaints(path, textOf(path), layers);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayers::noSourceUsesARefusedWord()
{
    QStringList complaints;
    for (const QString &path : sources())
        complaints += LayerRules::wordComplaints(path, textOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayers::everySourceSaysItsLicence()
{
    QVERIFY(sources().size() > 50);
    QStringList complaints;
    for (const QString &path : sources())
        complaints += LayerRules::licenceComplaints(path, textOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayers::everySourceIsBuilt()
{
    QStringList forgotten;
    for (const QString &path : sources()) {
        if (!isBuilt(path))
            forgotten.append(path);
    }
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u'\n')));
}

void TestLayers::noTypeIsDefinedTwice()
{
    QHash<QString, QString> places;
    QStringList complaints;
    for (const QString &path : sources()) {
        if (!path.endsWith(u".h") || path.startsWith(u"tests/"))
            continue;
        for (const QString &type : LayerRules::typesOf(textOf(path))) {
            if (places.contains(type))
                complaints.append(type + QStringLiteral(": ") + places.value(type) + u' ' + path);
            places.insert(type, path);
        }
    }
    QVERIFY(places.size() > 100);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayers::typesAreFoundAtTheOutermostLevel()
{
    const QString text = QStringLiteral(
        "class Said;\nclass A final : public B\n{\n    struct Inner {\n    };\n};\nstruct C {\n};\n"
        "enum class D { E };\nenum class F\n{\n};\ntemplate<class T> struct G {\n};\n"
        "template<> struct G<int> {\n};\nstruct A::Later {\n};\n// struct H {\nstruct I f();\n"
        "namespace J\n{\nstruct K {\n};\ninline int l()\n{\n    return 1;\n}\nstruct M : K {\n};\n}\n"
        "struct N {\n};\n");
    const QStringList expected{QStringLiteral("A"),    QStringLiteral("C"), QStringLiteral("D"),
                               QStringLiteral("F"),    QStringLiteral("G"), QStringLiteral("J::K"),
                               QStringLiteral("J::M"), QStringLiteral("N")};
    QCOMPARE(LayerRules::typesOf(text), expected);
}

void TestLayers::theTableHasNoCircles()
{
    QCOMPARE(LayerRules::circles(LayerRules::layersOf(textOf(QStringLiteral("docs/architecture.md")))),
             QStringList());
}

void TestLayers::theTableIsReadAsWritten()
{
    const LayerRules::Layers layers = exampleLayers();
    QCOMPARE(layers.size(), 6); // the second table is about something else
    QVERIFY(layers[QStringLiteral("app")].everything);
    QVERIFY(!layers[QStringLiteral("ui")].everything);
    QCOMPARE(layers[QStringLiteral("simulator")].includes,
             (QSet<QString>{QStringLiteral("core/base"), QStringLiteral("core/cloud/requestsigner.h")}));
    QVERIFY(layers[QStringLiteral("ui")].libraries.contains(QStringLiteral("Widgets")));
    QVERIFY(layers[QStringLiteral("core/base")].includes.isEmpty());
}

void TestLayers::aWrongIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char *path, const char *line, bool wrong) {
        QTest::newRow(qPrintable(QString::fromLatin1(path) + u' ' + QString::fromLatin1(line)))
            << QString::fromLatin1(path) << QString::fromLatin1(line) << wrong;
    };
    row("core/store/a.cpp", "#include \"core/store/a.h\"", false);
    row("core/store/a.cpp", "#include \"core/base/result.h\"", false);
    row("core/store/a.cpp", "#include \"core/cloud/api.h\"", true);
    row("core/base/a.cpp", "#include \"core/store/a.h\"", true);
    row("core/store/a.cpp", "  #  include  \"core/cloud/api.h\" // why not", true);
    row("core/store/a.cpp", "// #include \"core/cloud/api.h\"", false);
    row("core/store/a.cpp", "#include \"a.h\"", true);
    row("core/store/a.cpp", "#include \"../cloud/api.h\"", true);
    row("core/store/a.cpp", "#include \"a.moc\"", false);
    row("core/store/a.cpp", "#include \"models/a.h\"", true);
    row("simulator/a.cpp", "#include \"core/cloud/requestsigner.h\"", false);
    row("simulator/a.cpp", "#include \"core/cloud/cloudapi.h\"", true);
    row("app/cli/a.cpp", "#include \"core/cloud/cloudapi.h\"", false);
    row("strange/a.cpp", "", true);
    row("core/store/a.cpp", "#include <sqlite3.h>", false);
    row("core/cloud/a.cpp", "#include <sqlite3.h>", true);
    row("core/store/a.cpp", "#include <QNetworkReply>", true);
    row("core/cloud/a.cpp", "#include <QNetworkReply>", false);
    row("core/base/a.cpp", "#include <openssl/evp.h>", false);
    row("core/cloud/a.cpp", "#include <openssl/evp.h>", true);
    row("core/base/a.cpp", "#include <QString>", false);
    row("core/base/a.cpp", "#include <QTextStream>", false);
    row("core/base/a.cpp", "#include <QAbstractItemModel>", false);
    row("core/base/a.cpp", "#include <vector>", false);
    row("core/base/a.cpp", "#include <QWidget>", true);
    row("core/base/a.cpp", "#include <QVBoxLayout>", true);
    row("core/base/a.cpp", "#include <QFileDialog>", true);
    row("core/base/a.cpp", "#include <QtWidgets/QLabel>", true);
    row("core/base/a.cpp", "#include <QPainter>", true);
    row("core/base/a.cpp", "#include <QChartView>", true);
    row("core/base/a.cpp", "#include <QPrinter>", true);
    row("ui/cards/a.cpp", "#include <QPushButton>", false);
    row("ui/cards/a.cpp", "#include <QPageLayout>", false);
    row("ui/cards/a.cpp", "#include <QLineSeries>", true);
    row("ui/common/chart/a.cpp", "#include <QLineSeries>", false);
    row("ui/common/chart/a.h", "#include <QLineSeries>", true);
    row("core/base/a.cpp", "#include <unistd.h>", true);
    row("core/base/a.cpp", "#include <sys/stat.h>", true);
    row("core/base/a.cpp", "#include <windows.h>", true);
    row("app/a.cpp", "#include <unistd.h>", true);
    row("core/base/platform_unix.cpp", "#include <sys/stat.h>", false);
    row("core/base/platform_windows.cpp", "#include <windows.h>", false);
    row("core/base/platform.h", "#include <unistd.h>", true);
}

void TestLayers::aWrongIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, wrong);
    const QStringList complaints =
        LayerRules::includeComplaints(path, QStringLiteral("#pragma once\n") + line + u'\n', exampleLayers());
    QCOMPARE(complaints.size(), wrong ? 1 : 0);
    if (wrong && !line.isEmpty())
        QVERIFY2(complaints[0].startsWith(path + QStringLiteral(":2: ")), qPrintable(complaints[0]));
}

void TestLayers::aRefusedWordIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char *path, const char *line, bool wrong) {
        QTest::newRow(qPrintable(QString::fromLatin1(path) + u' ' + QString::fromLatin1(line)))
            << QString::fromLatin1(path) << QString::fromLatin1(line) << wrong;
    };
    row("ui/cards/a.cpp", "QGuiApplication::clipboard()->setText(text);", true);
    row("ui/common/a.cpp", "QGuiApplication::clipboard()->setText(text);", false);
    row("ui/cards/a.cpp", "QMessageBox::warning(this);", true);
    row("ui/common/questions.cpp", "QMessageBox::warning(this);", false);
    row("ui/cards/a.cpp", "dialog.exec();", true);
    row("ui/cards/a.cpp", "dialog->exec ( );", true);
    row("ui/cards/a.cpp", "menu.exec(position);", false);
    row("app/main.cpp", "return application.exec();", false);
    row("app/main.cpp", "QSettings settings;", true);
    row("core/settings/a.cpp", "QSettings settings;", false);
    row("core/sync/a.cpp", "const QDate d = QDate::currentDate();", true);
    row("app/a.cpp", "QDateTime::currentDateTimeUtc()", true);
    row("core/sync/a.cpp", "QDateTime::currentMSecsSinceEpoch()", true);
    row("core/sync/a.cpp", "std::chrono::system_clock::now()", true);
    row("core/sync/a.cpp", "std::time(nullptr)", true);
    row("core/sync/a.cpp", "retry.time(0)", false);
    row("core/sync/a.cpp", "std::chrono::steady_clock::now()", false);
    row("core/base/clock.cpp", "QDateTime::currentDateTimeUtc()", false);
    row("core/base/clockwork.cpp", "QDateTime::currentDateTimeUtc()", true);
    row("core/sync/a.cpp", "sqlite3_step(s)", true);
    row("core/store/a.cpp", "sqlite3_step(s)", false);
    row("core/store/a.cpp", "sqlite3_backup_init(a, b, c, d)", true);
    row("core/rules/a.cpp", "QFile file(path);", true);
    row("core/rules/a.cpp", "std::ifstream in;", true);
    row("core/rules/a.cpp", "QString profile;", false);
    row("core/store/a.cpp", "QFile file(path);", false);
    row("core/cloud/cloudapi.cpp", "reply->errorString()", true);
    row("core/cloud/httptransport.cpp", "reply->errorString()", false);
    row("core/store/a.cpp", "file.errorString()", false);
}

void TestLayers::aRefusedWordIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, wrong);
    const QStringList complaints =
        LayerRules::wordComplaints(path, QStringLiteral("/* a\n b */ int x;\n") + line);
    QCOMPARE(complaints.size(), wrong ? 1 : 0);
    if (wrong)
        QVERIFY2(complaints[0].startsWith(path + QStringLiteral(":3: ")), qPrintable(complaints[0]));
}

void TestLayers::commentsAndLiteralsAreNoCode()
{
    const QString path = QStringLiteral("core/sync/a.cpp");
    for (const char *text : {"// sqlite3_step(s)", "/* sqlite3_step(s) */",
                             "const char *a = \"sqlite3_step\";", "f(\"\\\"sqlite3_step\");",
                             "auto r = R\"(sqlite3_step \" )\";", "auto r = uR\"x( )\" sqlite3_step )x\";",
                             "char c = '\"'; // sqlite3_step", "int n = 1'000; // sqlite3_"})
        QVERIFY2(LayerRules::wordComplaints(path, QString::fromLatin1(text)).isEmpty(), text);
    for (const char *text : {"int n = 1'000; sqlite3_step(s);", "char c = '\"'; sqlite3_step(s);",
                             "char c = '\\''; sqlite3_step(s);", "f(\"a\"); sqlite3_step(s); g(\"b\");",
                             "/* a */ sqlite3_step(s); /* b */", "auto r = R\"(a)\"; sqlite3_step(s);",
                             "f(\"\\\\\"); sqlite3_step(s);"})
        QVERIFY2(LayerRules::wordComplaints(path, QString::fromLatin1(text)).size() == 1, text);
    QCOMPARE(
        LayerRules::codeOf(QStringLiteral("a/*\n\n*/b // c\nd"), LayerRules::Literals::Keep).count(u'\n'), 3);
}

void TestLayers::aCircleIsFound()
{
    LayerRules::Layers layers = exampleLayers();
    QVERIFY(LayerRules::circles(layers).isEmpty());
    layers[QStringLiteral("core/base")].includes.insert(QStringLiteral("core/store"));
    QStringList found = LayerRules::circles(layers);
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("core/base"), QStringLiteral("core/store")}));
}

void TestLayers::aMissingLicenceIsFound()
{
    const QString path = QStringLiteral("core/base/a.h");
    const QString good =
        QStringLiteral("// SPDX-FileCopyrightText: A\n// SPDX-License-Identifier: B\n#pragma once\n");
    QVERIFY(LayerRules::licenceComplaints(path, good).isEmpty());
    QCOMPARE(LayerRules::licenceComplaints(path, QStringLiteral("#pragma once\n") + good).size(), 1);
    QCOMPARE(LayerRules::licenceComplaints(path, QString()).size(), 1);
}

void TestLayers::aSourceNobodyBuildsIsFound()
{
    const QString cmake =
        QStringLiteral("add(x SOURCES a.cpp a.h # old.cpp\n  commands/b.cpp $<IF:$<BOOL:W>,w.cpp,u.cpp>)");
    for (const char *built : {"a.cpp", "a.h", "commands/b.cpp", "w.cpp", "u.cpp"})
        QVERIFY2(LayerRules::builds(cmake, QString::fromLatin1(built)), built);
    for (const char *forgotten : {"b.cpp", "old.cpp", "aa.cpp", "a.cp", "commands/a.cpp"})
        QVERIFY2(!LayerRules::builds(cmake, QString::fromLatin1(forgotten)), forgotten);
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
