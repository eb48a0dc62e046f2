// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"
#include "models/financemodel.h"
#include "tests/models/todayroom.h"
#include "ui/finance/financepane.h"
#include <QTest>
#include <QTabBar>
#include <QTranslator>
#include "ui/common/theme.h"

class TestFinancePane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures();
};
void TestFinancePane::pictures()
{
    SyncedCompany company(1000);
    QVERIFY(company.synced);
    QTRY_COMPARE(company.room->fleet.state(), FleetFeed::State::Ready);
    company.room->desk.save(BalanceThresholds{Money{20000 * Money::unit}, 30, 14}, this, {});
    company.room->desk.save(TariffLine{QStringLiteral("CMCC"), QStringLiteral("sameflowcard"), {}, Money{204800000}, QStringLiteral("https://example.com/price"), QDate(2025,11,3)}, this, {});
    QTemporaryDir dir;
    ConsoleSettings settings(dir.filePath(QStringLiteral("s.ini")));
    const QString out = qEnvironmentVariable("PICTURES");
    for (auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(mode);
        FinanceModel model(company.room->room);
        FinancePane pane(model, company.room->room, settings);
        pane.resize(1100, 760);
        pane.show();
        auto *bar = pane.findChild<QTabBar *>(QStringLiteral("sections"));
        for (int i = 0; i < 5; ++i) {
            bar->setCurrentIndex(i);
            QTRY_VERIFY(!pane.section()->isUpdating());
            QTest::qWait(200);
            if (!out.isEmpty())
            pane.grab().save(out + QStringLiteral("/%1-%2.png").arg(pane.section()->name(), mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }
}
QTEST_MAIN(TestFinancePane)
#include "tst_financepane.moc"
