// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QTest>

#include <random>

/// Feeds every target what the fuzzer ever found and what the other tests have, and seeded mutations of it:
/// so that the targets stay true and the corpora alive between two runs of the fuzzer.
class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCorpusHasATarget();
    void keepsItsPromises_data();
    void keepsItsPromises();
};

namespace
{
constexpr int mutationsOfATarget = 400;
constexpr qsizetype longestMutated = 8192;

QList<QByteArray> corpusOf(const FuzzTarget &target)
{
    return target.seeds() + Fuzz::files(QByteArray("tests/fuzz/corpus/").append(target.name).constData());
}

/// Empty: every promise was kept.
QByteArray broken(const FuzzTarget &target, const QByteArray &bytes)
{
    try {
        target.run(bytes);
    } catch (const BrokenPromise &broken) {
        return QByteArray(broken.what()) + ": not so for " + bytes.left(512).toPercentEncoding(" {}[]\":,.");
    }
    return {};
}

/// `bytes` with a few changed, cut out, doubled, or another's tail.
QByteArray mutated(QByteArray bytes, const QByteArray &other, std::mt19937 &random)
{
    static constexpr char tempting[] = "{}[]\":,\\u0-eE.+ \0\x80\xFFtfnx9;=\r\n";
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % size_t(std::max<qsizetype>(limit, 1)));
    };
    for (auto changes = 1 + random() % 4; changes > 0 && !bytes.isEmpty(); --changes)
        bytes[below(bytes.size())] = tempting[random() % (sizeof(tempting) - 1)];
    switch (random() % 8) {
    case 0:
        return bytes.remove(below(bytes.size()), 1 + below(12));
    case 1:
        return bytes.left(below(bytes.size()));
    case 2: {
        const qsizetype from = below(bytes.size());
        return bytes.insert(from, bytes.mid(from, 1 + below(24)));
    }
    case 3:
        return bytes.left(below(bytes.size())) + other.mid(below(other.size()));
    default:
        return bytes;
    }
}
} // namespace

void TestCorpora::everyCorpusHasATarget()
{
    QStringList names;
    for (const FuzzTarget &target : fuzzTargets())
        names.append(QString::fromLatin1(target.name));
    QCOMPARE(names.removeDuplicates(), 0);
    const QDir corpora(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/fuzz/corpus"));
    for (const QString &folder : corpora.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(names.contains(folder), qPrintable(folder));
}

void TestCorpora::keepsItsPromises_data()
{
    QTest::addColumn<qsizetype>("index");
    for (size_t i = 0; i < fuzzTargets().size(); ++i)
        QTest::newRow(fuzzTargets()[i].name) << qsizetype(i);
}

void TestCorpora::keepsItsPromises()
{
    QFETCH(qsizetype, index);
    const FuzzTarget &target = fuzzTargets()[size_t(index)];
    const QList<QByteArray> corpus = corpusOf(target);
    QVERIFY(corpus.size() >= 4);
    for (const QByteArray &bytes : corpus) {
        const QByteArray wrong = broken(target, bytes);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
    QList<QByteArray> small;
    std::copy_if(corpus.begin(), corpus.end(), std::back_inserter(small),
                 [](const QByteArray &bytes) { return bytes.size() <= longestMutated; });
    std::mt19937 random(20261128);
    for (int round = 0; round < mutationsOfATarget; ++round) {
        const QByteArray &one = small[qsizetype(random() % size_t(small.size()))];
        const QByteArray &other = small[qsizetype(random() % size_t(small.size()))];
        const QByteArray wrong = broken(target, mutated(one, other, random));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
