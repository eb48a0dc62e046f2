// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/gatedesk.h"
#include "core/base/language.h"
#include "core/base/privateview.h"
#include "core/store/accountstore.h"
#include "core/store/cachewriter.h"
#include "core/sync/rightsprobe.h"
#include "tests/app/console/demoroom.h"
#include "tests/app/console/recoveryroom.h"
#include "ui/backups/recoverypage.h"
#include "ui/common/noticebar.h"
#include "ui/common/sectionedpane.h"
#include "ui/erasure/erasuredialog.h"
#include "ui/key/accesskeydialog.h"
#include "ui/key/replacekeydialog.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/shell/searchpalette.h"
#include "ui/today/findinglist.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/firstrun.h"
#include "ui/unlock/unlockpage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <functional>

// Opens the whole program on a demo account, goes to every place in it and takes a picture there.

namespace
{
constexpr int cards = 3000;

void until(const std::function<bool()> &there, int patience = 5000)
{
    if (!QTest::qWaitFor(there, patience))
        std::fprintf(stderr, "waited in vain\n");
}

/// In its 256 most frequent colours: a quarter of the size, and nobody sees a difference.
QImage withFewColours(const QImage &image)
{
    QHash<QRgb, int> uses;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++uses[image.pixel(x, y)];
    }
    QList<QRgb> colours = uses.keys();
    std::sort(colours.begin(), colours.end(), [&uses](QRgb a, QRgb b) { return uses[a] > uses[b]; });
    return image.convertToFormat(QImage::Format_Indexed8,
                                 colours.first(std::min<qsizetype>(colours.size(), 256)),
                                 Qt::ThresholdDither | Qt::AvoidDither);
}

class Photographer
{
public:
    /// Only those in `wanted`, under "<language>-<name>"; all where it is empty.
    Photographer(const QString &directory, const QString &language, const QStringList &wanted)
        : m_directory(directory), m_language(language), m_wanted(wanted)
    {
        QDir().mkpath(directory);
    }
    void take(QWidget *of, const QString &name)
    {
        QTest::qWait(120); // hover, focus and late answers
        if (!m_wanted.isEmpty() && !m_wanted.contains(name))
            return;
        const QString prefix = m_wanted.isEmpty() ? QString() : m_language + u'-';
        const QString path = m_directory + u'/' + prefix + name + QStringLiteral(".png");
        QImage image = of ? of->grab().toImage() : QImage();
        if (!m_wanted.isEmpty())
            image = withFewColours(image);
        if (!image.save(path, "PNG", 0))
            std::fprintf(stderr, "no picture: %s\n", qPrintable(path));
    }

private:
    QString m_directory;
    QString m_language;
    QStringList m_wanted;
};

void closeDialogs(DemoRoom &room)
{
    for (QDialog *dialog : room.window().findChildren<QDialog *>())
        dialog->close();
    QTest::qWait(50);
}

QDialog *dialogOf(DemoRoom &room)
{
    until([&room] { return room.window().findChild<QDialog *>() != nullptr; });
    return room.window().findChild<QDialog *>();
}

void takeToday(DemoRoom &room, Photographer &photos)
{
    photos.take(&room.window(), QStringLiteral("today"));
    auto *list = room.find<FindingList>("findings");
    list->setFocus();
    Q_EMIT list->explainWanted(0);
    photos.take(dialogOf(room), QStringLiteral("today-explanation"));
    closeDialogs(room);
    room.find<QToolButton>("headline")->click();
    photos.take(QApplication::activePopupWidget(), QStringLiteral("sync-panel"));
    if (QApplication::activePopupWidget())
        QApplication::activePopupWidget()->close();
    room.window().actions().messages->trigger();
    photos.take(QApplication::activePopupWidget(), QStringLiteral("messages"));
    if (QApplication::activePopupWidget())
        QApplication::activePopupWidget()->close();
}

void takeCards(DemoRoom &room, Photographer &photos)
{
    CardsModels &models = room.account()->models().cards;
    room.page()->open(QStringLiteral("cards"), {});
    until([&models] { return models.listing.shown() == cards; });
    photos.take(&room.window(), QStringLiteral("cards"));
    auto *filter = room.find<QLineEdit>("filter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("expires<many"));
    QTest::keyClick(filter, Qt::Key_Return);
    photos.take(&room.window(), QStringLiteral("cards-filter-error"));
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("sta"));
    QTest::qWait(600);
    photos.take(QApplication::activePopupWidget(), QStringLiteral("cards-completion"));
    if (QApplication::activePopupWidget())
        QApplication::activePopupWidget()->close();
    room.page()->open(QStringLiteral("cards"), QStringLiteral("iccid:nothing"));
    photos.take(&room.window(), QStringLiteral("cards-none"));
    room.page()->open(QStringLiteral("cards"), QStringLiteral("status:35"));
    until([&models] { return models.listing.shown() > 0 && models.listing.shown() < cards; });
    auto *table = room.find<QTableView>("cards");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    until([&models] { return models.detail.state() == CardDetailModel::State::Ready; });
    photos.take(&room.window(), QStringLiteral("card"));
    auto *tabs = room.find<QTabWidget>("detailTabs");
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        photos.take(&room.window(), QStringLiteral("card-tab-%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
    room.find<QToolButton>("chooseColumns")->click();
    photos.take(dialogOf(room), QStringLiteral("columns"));
    closeDialogs(room);
    room.window().actions().exportShown->trigger();
    photos.take(dialogOf(room), QStringLiteral("export"));
    closeDialogs(room);
    room.window().activateWindow();
    table->setFocus(); // in the detail, its sheet would be printed
    for (const bool sheet : {false, true}) {
        if (sheet)
            room.find<QToolButton>("printDetail")->click();
        else
            room.window().actions().print->trigger();
        QDialog *preview = dialogOf(room);
        preview->resize(1100, 760);
        auto *save = preview->findChild<QPushButton *>(QStringLiteral("save"));
        until([save] { return save->isEnabled(); });
        QTest::qWait(700); // the pages in sight are painted
        photos.take(preview, sheet ? QStringLiteral("print") : QStringLiteral("print-list"));
        closeDialogs(room);
    }
    room.find<QToolButton>("closeDetail")->click();
}

/// Every section of the panes that have some, its data there.
void takePanes(DemoRoom &room, Photographer &photos)
{
    for (const Pane *one : room.page()->panes()) {
        room.page()->showPane(one->name());
        auto *pane = qobject_cast<SectionedPane *>(room.page()->currentPane());
        for (PaneSection *section : pane ? pane->sections() : QList<PaneSection *>()) {
            pane->showSection(section->name());
            section->activate();
            QTest::qWait(50); // it asks
            until([section] { return !section->isUpdating(); }, 20'000);
            const bool first = section == pane->sections().first();
            photos.take(&room.window(), first ? pane->name() : pane->name() + u'-' + section->name());
        }
    }
}

void takeShell(DemoRoom &room, Photographer &photos)
{
    room.page()->showPane(QStringLiteral("today"));
    SearchPalette &palette = room.page()->palette();
    room.window().activateWindow();
    until([&room] { return room.window().isActiveWindow(); });
    palette.begin();
    photos.take(&room.window(), QStringLiteral("search-empty"));
    QTest::keyClicks(&palette, QStringLiteral("0712"));
    QTest::qWait(600);
    photos.take(&room.window(), QStringLiteral("search"));
    QTest::keyClick(&palette, Qt::Key_Escape);
    for (QAction *action : {room.window().actions().about, room.window().actions().shortcuts,
                            room.window().actions().privacy}) {
        action->trigger();
        photos.take(dialogOf(room), action->objectName());
        closeDialogs(room);
    }
    Notice notice;
    notice.severity = Notice::Severity::Error;
    notice.sentence = QCoreApplication::translate("SyncModel", "Synchronisation failed");
    notice.code = QStringLiteral("E-N01");
    Q_EMIT room.page()->currentPane()->noticed(notice);
    photos.take(&room.window(), QStringLiteral("notice"));
}

/// Some panes as others see them.
void takePrivate(DemoRoom &room, Photographer &photos)
{
    room.window().actions().privateView->trigger();
    until([] { return PrivateView::isOn(); });
    for (const QString &name :
         {QStringLiteral("today"), QStringLiteral("cards"), QStringLiteral("finance"),
          QStringLiteral("rebates"), QStringLiteral("deadlines"), QStringLiteral("activity")}) {
        room.page()->open(name, name == u"finance" ? QStringLiteral("balance") : QString());
        QTest::qWait(1'000);
        photos.take(&room.window(),
                    name == u"finance" ? QStringLiteral("private") : QStringLiteral("private-") + name);
    }
    room.page()->open(QStringLiteral("cards"), {});
    room.window().actions().exportShown->trigger();
    photos.take(dialogOf(room), QStringLiteral("private-export"));
    closeDialogs(room);
    room.window().actions().summary->trigger();
    QDialog *preview = dialogOf(room);
    preview->resize(1100, 760);
    auto *save = preview->findChild<QPushButton *>(QStringLiteral("save"));
    until([save] { return save->isEnabled(); });
    QTest::qWait(700);
    photos.take(preview, QStringLiteral("private-print"));
    closeDialogs(room);
    room.window().actions().privateView->trigger();
    until([] { return !PrivateView::isOn(); });
}

void next(FirstRun &run)
{
    QTest::mouseClick(run.findChild<QPushButton *>(QStringLiteral("next")), Qt::LeftButton);
}

/// On a directory of its own: from nothing to an account, then locked.
void takeGate(MainWindow &window, Photographer &photos)
{
    const QTemporaryDir directory;
    const SystemClock clock;
    SystemRandom random;
    GateDesk desk(directory.filePath(QStringLiteral("simledger")), clock, random);
    desk.look();
    until([&desk] { return desk.place() == UnlockDesk::Place::NothingHere; });
    FirstRunDraft draft;
    const PrivacyPage::Print print = [](const std::unique_ptr<PagedReport> &) {};
    auto *run = new FirstRun(desk, draft, print);
    window.showGate(run);
    photos.take(&window, QStringLiteral("firstrun-1-language"));
    next(*run);
    photos.take(&window, QStringLiteral("firstrun"));
    next(*run);
    run->findChild<QLineEdit *>(QStringLiteral("keyId"))->setText(QStringLiteral("LTAI5tDemoKeyId"));
    photos.take(&window, QStringLiteral("firstrun-3-key"));
    delete std::exchange(run, nullptr);
    draft.keyId = QStringLiteral("LTAI5tDemoKeyId");
    draft.secret = SecretBytes::copyOf("secret");
    run = new FirstRun(desk, draft, print, 3);
    window.showGate(run);
    for (const char *field : {"newPassphrase", "newPassphraseAgain"})
        run->findChild<QLineEdit *>(QString::fromLatin1(field))
            ->setText(QStringLiteral("a passphrase for pictures"));
    photos.take(&window, QStringLiteral("firstrun-4-passphrase"));
    next(*run);
    until([&draft] { return draft.recoveryCode != nullptr; }, 20'000);
    photos.take(&window, QStringLiteral("firstrun-5-code"));
    run->findChild<QCheckBox *>(QStringLiteral("codeKept"))->setChecked(true);
    next(*run);
    photos.take(&window, QStringLiteral("firstrun-6-privacy"));
    run->findChild<QCheckBox *>(QStringLiteral("agree"))->setChecked(true);
    QSignalSpy unlocked(&desk, &UnlockDesk::unlocked);
    next(*run);
    until([&unlocked] { return !unlocked.isEmpty(); }, 20'000);
    auto *consent = new ConsentGate({desk.directory(), desk.today(), desk.user()}, print);
    window.showGate(consent);
    photos.take(&window, QStringLiteral("consent"));
    desk.gatekeeper().lock();
    until([&desk] { return !desk.isBusy(); });
    auto *unlock = new UnlockPage(desk);
    window.showGate(unlock);
    photos.take(&window, QStringLiteral("unlock"));
    QSignalSpy failed(&desk, &UnlockDesk::failed);
    for (int wrong = 0; wrong < 5; ++wrong) {
        desk.unlock(SecretBytes::copyOf("wrong"), false);
        until([&failed, wrong] { return failed.size() > wrong; }, 20'000);
    }
    photos.take(&window, QStringLiteral("unlock-wrong"));
    window.showGate(new QWidget);
    QTest::qWait(50);
}

/// A key as a company has one: of a user made for the program, in use for a while, tested.
Result<void> enterKey(CacheWriter &cache, Instant now)
{
    constexpr qint64 day = 86'400;
    AccountSettings key;
    key.keyId = QStringLiteral("LTAI5tPictureOfTheManual");
    key.secret = SecretBytes::copyOf("secret");
    key.endpoint = QUrl(QStringLiteral("https://cards.cloud.example"));
    key.billingEndpoint = QUrl(QStringLiteral("https://billing.cloud.example"));
    key.kind = KeyKind::User;
    Result<void> saved = cache.account.save(key, Instant{now.seconds - 40 * day});
    for (const QString &action : RightsProbe::actions()) {
        if (saved)
            saved = cache.account.saveRight({action, ProbedRight::State::Granted, {}, now});
    }
    return saved;
}

/// Of the account that is closed and opened again.
void takeKey(Recovery::Room &room, Photographer &photos)
{
    Vault vault = AccountDirectory::vault(room.paths.directory, room.random, room.clock);
    Result<CacheKey> opened = vault.unlock(Recovery::words);
    if (!opened)
        return;
    {
        const std::unique_ptr<Cache> cache = *Cache::open(room.paths.directory, std::move(*opened));
        const std::unique_ptr<CacheWriter> writer = *cache->openWriter();
        const auto enter = [&room](CacheWriter &open) {
            return enterKey(open, Instant::of(room.clock.now()));
        };
        if (!writer->transact(enter) || !writer->settle())
            return;
    }
    if (!room.open())
        return;
    room.window().actions().accessKey->trigger();
    auto *key = room.window().findChild<AccessKeyDialog *>();
    QTest::qWait(500); // it is read
    photos.take(key, QStringLiteral("accesskey"));
    key->findChild<QPushButton *>(QStringLiteral("replace"))->click();
    photos.take(room.window().findChild<ReplaceKeyDialog *>(), QStringLiteral("accesskey-replace"));
    room.window().findChild<ReplaceKeyDialog *>()->close();
    key->close();
    room.close();
}

/// The three steps of an erasure.
void takeErasure(Recovery::Room &room, Photographer &photos)
{
    SyncModel &sync = room.console->account()->sync();
    sync.syncNow();
    until([&sync] { return sync.state() == SyncModel::State::Idle && sync.report(); }, 20'000);
    room.window().actions().erase->trigger();
    auto *erasure = room.window().findChild<ErasureDialog *>();
    photos.take(erasure, QStringLiteral("erasure-what"));
    erasure->findChild<QRadioButton *>(QStringLiteral("provider"))->setChecked(true);
    auto *next = erasure->findChild<QPushButton *>(QStringLiteral("next"));
    const auto *steps = erasure->findChild<QStackedWidget *>();
    next->click();
    until([steps] { return steps->currentIndex() == 1; }, 20'000);
    photos.take(erasure, QStringLiteral("erasure"));
    next->click();
    photos.take(erasure, QStringLiteral("erasure-confirm"));
    erasure->close();
}

/// Backups, the preview of one, and what stands there when the cache is broken.
void takeBackups(Photographer &photos)
{
    Recovery::Room room;
    if (!room.open())
        return;
    takeErasure(room, photos);
    BackupsDialog *dialog = room.openDialog();
    photos.take(dialog, QStringLiteral("backups"));
    dialog->findChild<DenseTable *>(QStringLiteral("backups"))->setFocus();
    PutBackDialog *preview = Recovery::Room::preview(*dialog);
    photos.take(preview, QStringLiteral("backups-preview"));
    preview->reject();
    dialog->close();
    room.window().actions().passphrase->trigger();
    photos.take(room.window().findChild<AccessDialog *>(), QStringLiteral("passphrase"));
    room.close();
    takeKey(room, photos);
    Recovery::damageEverything(room.paths);
    room.start();
    until([&room] { return room.window().findChild<RecoveryPage *>() != nullptr; }, 20'000);
    QTest::qWait(1'000); // the backups are looked at
    photos.take(&room.window(), QStringLiteral("recovery"));
    room.close();
}
} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMLEDGER_VERSION));
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4 || !Language::install(words[1])) {
        std::fprintf(stderr, "simledger-pictures zh_CN|en light|dark DIRECTORY [docs]\n");
        return 2;
    }
    Theme::apply(words[2] == u"dark" ? Theme::Mode::Dark : Theme::Mode::Light);
    QStringList wanted;
    if (words.value(4) == u"docs")
        wanted = {QStringLiteral("today"),      QStringLiteral("cards"),         QStringLiteral("card"),
                  QStringLiteral("print"),      QStringLiteral("unlock"),        QStringLiteral("firstrun"),
                  QStringLiteral("traffic"),    QStringLiteral("pools"),         QStringLiteral("finance"),
                  QStringLiteral("rebates"),    QStringLiteral("realname"),      QStringLiteral("deadlines"),
                  QStringLiteral("activity"),   QStringLiteral("backups"),       QStringLiteral("recovery"),
                  QStringLiteral("erasure"),    QStringLiteral("private"),       QStringLiteral("accesskey"),
                  QStringLiteral("sync-panel"), QStringLiteral("activity-trail")};
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/simledger.svg")));
    Photographer photos(words[3], words[1], wanted);
    DemoRoom room(cards);
    photos.take(&room.window(), QStringLiteral("demo-opening"));
    if (!room.waitForData())
        return 1;
    takeToday(room, photos);
    takeCards(room, photos);
    takePanes(room, photos);
    takeShell(room, photos);
    takePrivate(room, photos);
    MainWindow gate(room.settings());
    gate.resize(1440, 900);
    gate.show();
    takeGate(gate, photos);
    if (!room.close())
        return 1;
    NotGuiThread::unmark(); // an account is made here before its window is open
    takeBackups(photos);
    return 0;
}
