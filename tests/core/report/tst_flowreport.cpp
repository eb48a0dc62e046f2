// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reporttest.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

using namespace ReportTest;

namespace
{
/// What a block was asked to paint, and where.
struct Painted {
    int block = 0;
    qint64 first = 0;
    qint64 count = 0;
    qreal top = 0;
    qreal bottom = 0;
};

struct Shape {
    qint64 count = 1;
    qreal line = 10;
    qreal head = 0;
    qint64 together = 1;
};

class RecordedLines final : public ReportLines
{
public:
    RecordedLines(int block, const Shape &shape, QList<Painted> &painted)
        : m_block(block), m_shape(shape), m_painted(painted)
    {
    }
    [[nodiscard]] qint64 count() const override { return m_shape.count; }
    [[nodiscard]] qreal lineHeight() const override { return m_shape.line; }
    [[nodiscard]] qreal headHeight() const override { return m_shape.head; }
    [[nodiscard]] qint64 together() const override { return m_shape.together; }
    void paint(QPainter &painter, qint64 first, qint64 count) const override
    {
        const qreal top = painter.transform().dy();
        m_painted.append({m_block, first, count, top, top + m_shape.head + m_shape.line * qreal(count)});
    }

private:
    int m_block;
    Shape m_shape;
    QList<Painted> &m_painted;
};

class RecordedBlock final : public ReportBlock
{
public:
    RecordedBlock(int block, const Shape &shape, QList<Painted> &painted)
        : m_block(block), m_shape(shape), m_painted(painted)
    {
    }
    Result<void> prepare(ReportFont &, const std::function<bool(qint64)> &) override { return {}; }
    [[nodiscard]] Result<std::unique_ptr<ReportLines>> layOut(ReportFont &, qreal) const override
    {
        return std::unique_ptr<ReportLines>(std::make_unique<RecordedLines>(m_block, m_shape, m_painted));
    }

private:
    int m_block;
    Shape m_shape;
    QList<Painted> &m_painted;
};

const PageGeometry a4 = PageGeometry::of(QPageSize(QPageSize::A4), QPageLayout::Portrait);

/// Everything the blocks painted, page by page.
QList<QList<Painted>> pagesOf(const QList<Shape> &shapes)
{
    QList<Painted> painted;
    FlowReport report(frame(QStringLiteral("返佣结算单")));
    for (int i = 0; i < shapes.size(); ++i)
        report.add(std::make_unique<RecordedBlock>(i, shapes[i], painted));
    if (!report.prepare({}))
        return {};
    const Result<std::unique_ptr<ReportPages>> pages = report.pages(a4);
    if (!pages)
        return {};
    QList<QList<Painted>> all;
    QImage image(1, 1, QImage::Format_RGB32);
    for (int page = 0; page < (*pages)->count(); ++page) {
        painted.clear();
        QPainter painter(&image);
        (*pages)->paint(painter, page);
        all.append(painted);
    }
    return all;
}

QList<Shape> randomShapes(QRandomGenerator &random)
{
    QList<Shape> shapes;
    for (int blocks = 1 + random.bounded(6); blocks > 0; --blocks) {
        Shape shape;
        shape.count = 1 + (random.bounded(3) ? random.bounded(20) : random.bounded(400));
        shape.line = 5 + random.bounded(30);
        shape.head = random.bounded(40);
        shape.together = std::min<qint64>(shape.count, 1 + random.bounded(2));
        shapes.append(shape);
    }
    return shapes;
}
} // namespace

class TestFlowReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineStandsOnOnePageAndInsideIt();
    void pagesAreFullBeforeTheNextBegins();
    void theLastLineIsNotLeftAlone();
    void aReportWithoutBlocksIsOnePage();
    void aBlockCanBeginAPageOfItsOwn();
    void pagesCanBePaintedInAnyOrder();
    void aPainterComesBackAsItWas();
};

void TestFlowReport::everyLineStandsOnOnePageAndInsideIt()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        const QList<Shape> shapes = randomShapes(random);
        const QList<QList<Painted>> pages = pagesOf(shapes);
        QList<qint64> next(shapes.size(), 0);
        for (const QList<Painted> &page : pages) {
            qreal y = a4.margins.top();
            for (const Painted &part : page) {
                QCOMPARE(part.first, next[part.block]);
                next[part.block] += part.count;
                QVERIFY(part.count > 0);
                QVERIFY(part.top >= y);
                QVERIFY(part.bottom <= a4.size.height() - a4.margins.bottom());
                y = part.bottom;
            }
            QVERIFY(!page.isEmpty());
        }
        for (int block = 0; block < shapes.size(); ++block)
            QCOMPARE(next[block], shapes[block].count);
    }
}

void TestFlowReport::pagesAreFullBeforeTheNextBegins()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 100; ++round) {
        const Shape shape{200 + random.bounded(200), qreal(5 + random.bounded(20)), 0, 1};
        const QList<QList<Painted>> pages = pagesOf({shape});
        for (qsizetype page = 0; page + 1 < pages.size(); ++page)
            QCOMPARE(pages[page].first().count, pages.first().first().count);
        QVERIFY(pages.last().first().count <= pages.first().first().count);
    }
}

void TestFlowReport::theLastLineIsNotLeftAlone()
{
    const qint64 full = pagesOf({Shape{500, 20, 10, 2}}).first().first().count;
    const QList<QList<Painted>> pages = pagesOf({Shape{full + 1, 20, 10, 2}});
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].first().count, full - 1);
    QCOMPARE(pages[1].first().count, 2);
}

void TestFlowReport::aReportWithoutBlocksIsOnePage()
{
    QCOMPARE(pagesOf({}).size(), 1);
}

void TestFlowReport::aBlockCanBeginAPageOfItsOwn()
{
    QList<Painted> painted;
    Shape shape;
    shape.count = 2;
    shape.line = 10;
    FlowReport report(frame(QStringLiteral("返佣结算单")));
    report.addOnNewPage(std::make_unique<RecordedBlock>(0, shape, painted)); // it is on one already
    report.add(std::make_unique<RecordedBlock>(1, shape, painted));
    report.addOnNewPage(std::make_unique<RecordedBlock>(2, shape, painted));
    QVERIFY(report.prepare({}));
    const Result<std::unique_ptr<ReportPages>> pages = report.pages(a4);
    QVERIFY(pages);
    QCOMPARE((*pages)->count(), 2);
    QImage image(1, 1, QImage::Format_RGB32);
    QPainter painter(&image);
    (*pages)->paint(painter, 1);
    QCOMPARE(painted.size(), 1);
    QCOMPARE(painted.first().block, 2);
}

void TestFlowReport::pagesCanBePaintedInAnyOrder()
{
    TableReport table(150);
    QVERIFY(table.report.prepare({}));
    const Result<std::unique_ptr<ReportPages>> pages = table.report.pages(a4);
    QVERIFY(pages);
    const auto picture = [&](int page) {
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        (*pages)->paint(painter, page);
        return image;
    };
    const QImage last = picture((*pages)->count() - 1);
    const QImage first = picture(0);
    QVERIFY(first != last);
    QVERIFY(picture(0) == first);
    QVERIFY(picture((*pages)->count() - 1) == last);
}

void TestFlowReport::aPainterComesBackAsItWas()
{
    TableReport table(3);
    QVERIFY(table.report.prepare({}));
    const Result<std::unique_ptr<ReportPages>> pages = table.report.pages(a4);
    QVERIFY(pages);
    QImage image(595, 842, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(1.5, 1.5);
    painter.setPen(Qt::red);
    const QTransform before = painter.transform();
    (*pages)->paint(painter, 0);
    QCOMPARE(painter.transform(), before);
    QCOMPARE(painter.pen(), QPen(Qt::red));
}

QTEST_MAIN(TestFlowReport)
#include "tst_flowreport.moc"
