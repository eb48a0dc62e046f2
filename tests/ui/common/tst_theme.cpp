// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/themecolours.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace
{
using Theme::Ink;

const QList<Ink> textInks{Ink::Text, Ink::Muted, Ink::Faint, Ink::Accent, Ink::Good, Ink::Warning, Ink::Bad};
const QList<Ink> grounds{Ink::Surface, Ink::Raised, Ink::Selection, Ink::Hover};

QImage imageOf(const QIcon &icon, int size, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(size, size), 1.0, mode).toImage();
}

/// How many pixels are more than a shadow.
qsizetype inkOf(const QImage &image)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    return count;
}

/// The colour of the fullest pixel.
QColor colourOf(const QImage &image)
{
    QRgb fullest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(fullest))
                fullest = image.pixel(x, y);
        }
    }
    return QColor(fullest);
}
} // namespace

/// Palettes, fonts and icons. Set SIMLEDGER_PICTURES to a folder to keep a sheet of all icons and look at it.
class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyInkIsLegibleOnEveryGround_data() { themes(); }
    void everyInkIsLegibleOnEveryGround();
    void everyTextOfThePaletteIsLegible_data() { themes(); }
    void everyTextOfThePaletteIsLegible();
    void controlsAndSeriesStandOutFromTheirGround_data() { themes(); }
    void controlsAndSeriesStandOutFromTheirGround();
    void aSwitchIsHeardOnceAfterItHappened();
    void rowsAreAsHighInChineseAsInLatin();
    void figuresAreOfOneWidth();
    void everyGlyphIsDrawnInTheColourOfTheTheme_data() { themes(); }
    void everyGlyphIsDrawnInTheColourOfTheTheme();
    void iconsAreSharpAtEveryRatio();

private:
    static void themes();
    static void keepSheet(const QString &name);
};

void TestTheme::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::everyInkIsLegibleOnEveryGround()
{
    QFETCH(bool, dark);
    const QPalette palette = ThemeColours::palette(dark);
    QList<QColor> behind{palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                         palette.color(QPalette::Inactive, QPalette::Highlight),
                         palette.color(QPalette::Button)};
    for (const Ink ground : grounds)
        behind.append(ThemeColours::ink(ground, dark));
    for (const Ink ink : textInks) {
        for (const QColor &ground : std::as_const(behind)) {
            const double contrast = ThemeColours::contrast(ThemeColours::ink(ink, dark), ground);
            QVERIFY2(contrast >= 4.5,
                     qPrintable(
                         QStringLiteral("ink %1 on %2: %3").arg(int(ink)).arg(ground.name()).arg(contrast)));
        }
    }
}

void TestTheme::everyTextOfThePaletteIsLegible()
{
    QFETCH(bool, dark);
    const QPalette palette = ThemeColours::palette(dark);
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},      {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Window},        {QPalette::Link, QPalette::Base},
    };
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : pairs)
            QVERIFY2(ThemeColours::contrast(palette.color(group, text), palette.color(group, ground)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
    }
    QVERIFY(palette.color(QPalette::AlternateBase) != palette.color(QPalette::Base));
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Text));
}

void TestTheme::controlsAndSeriesStandOutFromTheirGround()
{
    QFETCH(bool, dark);
    const QPalette palette = ThemeColours::palette(dark);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        QVERIFY(ThemeColours::contrast(palette.color(QPalette::Dark), palette.color(ground)) >= 3.0);
        for (int series = 0; series < 6; ++series)
            QVERIFY2(ThemeColours::contrast(ThemeColours::series(series, dark), palette.color(ground)) >= 3.0,
                     qPrintable(QString::number(series)));
    }
}

void TestTheme::aSwitchIsHeardOnceAfterItHappened()
{
    Theme::apply(Theme::Mode::Light);
    ThemeWatch watch;
    QSignalSpy heard(&watch, &ThemeWatch::changed);
    Theme::apply(Theme::Mode::Dark);
    QVERIFY(heard.isEmpty()); // not in the middle of it
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(Theme::isDark());
    QCOMPARE(Theme::mode(), Theme::Mode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::ink(Ink::Surface));
    Theme::apply(Theme::Mode::System);
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(!Theme::isDark()); // as the platform of the tests is
}

void TestTheme::rowsAreAsHighInChineseAsInLatin()
{
    Theme::apply(Theme::Mode::Light);
    const QFont font = QApplication::font();
    const int row = Theme::rowHeight(font);
    for (const QString &family : font.families()) {
        QFont alone = font;
        alone.setFamilies({family});
        QVERIFY2(QFontMetrics(alone).height() + Theme::space(1) <= row, qPrintable(family));
    }
    if (Fonts::chineseMissing())
        QSKIP("no Chinese font is installed");
    QVERIFY(QFontMetrics(font).boundingRect(QStringLiteral("中国移动")).height() < row);
}

void TestTheme::figuresAreOfOneWidth()
{
    const QFontMetricsF metrics(Theme::digits(QApplication::font()));
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("11111")),
             metrics.horizontalAdvance(QStringLiteral("80808")));
}

void TestTheme::everyGlyphIsDrawnInTheColourOfTheTheme()
{
    QFETCH(bool, dark);
    Theme::apply(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    for (int i = 0; i < Icons::glyphCount; ++i) {
        const auto glyph = Icons::Glyph(i);
        const QByteArray name = Icons::fileName(glyph).toUtf8();
        const QImage image = imageOf(Icons::icon(glyph), 48);
        QVERIFY2(inkOf(image) > 20, name.constData());
        QVERIFY2(colourOf(image) == QApplication::palette().color(QPalette::ButtonText), name.constData());
        QVERIFY2(inkOf(imageOf(Icons::icon(glyph), 16)) > 3, name.constData());
    }
    const QIcon bad = Icons::icon(Icons::Glyph::Error, Ink::Bad);
    QCOMPARE(colourOf(imageOf(bad, 48)), Theme::ink(Ink::Bad));
    QCOMPARE(colourOf(imageOf(bad, 48, QIcon::Disabled)),
             QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText));
    QVERIFY(inkOf(imageOf(Icons::application(), 16)) > 100);
    keepSheet(dark ? QStringLiteral("icons-dark.png") : QStringLiteral("icons-light.png"));
}

void TestTheme::iconsAreSharpAtEveryRatio()
{
    const QPixmap pixmap = Icons::icon(Icons::Glyph::Sync).pixmap(QSize(16, 16), 1.5);
    QCOMPARE(pixmap.size(), QSize(24, 24));
    QCOMPARE(pixmap.devicePixelRatio(), 1.5);
}

void TestTheme::keepSheet(const QString &name)
{
    const QString folder = qEnvironmentVariable("SIMLEDGER_PICTURES");
    if (folder.isEmpty())
        return;
    constexpr int columns = 8, cell = 128;
    QImage sheet(columns * cell, (Icons::glyphCount / columns + 1) * 72, QImage::Format_RGB32);
    sheet.fill(Theme::ink(Ink::Surface));
    QPainter painter(&sheet);
    for (int i = 0; i <= Icons::glyphCount; ++i) {
        const QIcon icon = i < Icons::glyphCount ? Icons::icon(Icons::Glyph(i)) : Icons::application();
        int x = i % columns * cell + 8;
        for (const int size : {16, 24, 48}) {
            icon.paint(&painter, QRect(x, i / columns * 72 + (64 - size) / 2, size, size));
            x += size + 8;
        }
    }
    QVERIFY(sheet.save(QDir(folder).filePath(name)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
