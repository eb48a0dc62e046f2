// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

namespace
{
/// A dialog with one field of each kind; what is chosen fills in a text, as some do.
class Form final : public QDialog, public DraftRoom
{
public:
    Form()
    {
        choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
        free->setEditable(true);
        secret->setEchoMode(QLineEdit::Password);
        fixed->setReadOnly(true);
        number->setRange(0, 100);
        const std::pair<QWidget *, const char *> names[]{
            {text, "text"}, {secret, "secret"}, {fixed, "fixed"}, {note, "note"},     {choice, "choice"},
            {free, "free"}, {mark, "mark"},     {day, "day"},     {number, "number"}, {share, "share"}};
        for (const auto &[field, name] : names)
            field->setObjectName(QString::fromLatin1(name));
        connect(choice, &QComboBox::currentIndexChanged, text,
                [this] { text->setText(choice->currentText()); });
    }
    void makeRoomFor(const QJsonObject &typed) override
    {
        if (!typed.contains(QStringLiteral("more")))
            return;
        more = new QLineEdit(this);
        more->setObjectName(QStringLiteral("more"));
    }

    QLineEdit *text = new QLineEdit(this);
    QLineEdit *secret = new QLineEdit(this);
    QLineEdit *fixed = new QLineEdit(QStringLiteral("ours"), this);
    QPlainTextEdit *note = new QPlainTextEdit(this);
    QComboBox *choice = new QComboBox(this);
    QComboBox *free = new QComboBox(this);
    QCheckBox *mark = new QCheckBox(this);
    QDateEdit *day = new QDateEdit(this);
    QSpinBox *number = new QSpinBox(this);
    QDoubleSpinBox *share = new QDoubleSpinBox(this);
    QLineEdit *more = nullptr;
};
} // namespace

/// What stands in a dialog goes into a draft and comes out of it, whatever the fields are.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWas();
    void whatAFieldHidesIsNotGathered();
    void whatPrivateViewHidesIsGathered();
    void onlyMarkedDialogsThatAreOpenAreGathered();
    void rubbishIsPassedOver();
};

void TestDrafts::everyFieldComesBackAsItWas()
{
    Form before;
    before.makeRoomFor({{QStringLiteral("more"), QString()}});
    before.choice->setCurrentIndex(1);
    before.text->setText(QStringLiteral("张三 <b>"));
    before.note->setPlainText(QStringLiteral("one\ntwo"));
    before.free->setEditText(QStringLiteral("other"));
    before.mark->setChecked(true);
    before.day->setDate(QDate(2026, 2, 13));
    before.number->setValue(42);
    before.share->setValue(1.5);
    before.more->setText(QStringLiteral("further"));
    const Draft draft{QStringLiteral("pane"),
                      QStringLiteral("section"),
                      QStringLiteral("kind"),
                      {{QStringLiteral("key"), 7}},
                      Drafts::typed(before)};
    const QByteArray json = QJsonDocument(draft.toJson()).toJson();
    const Draft back = Draft::of(QJsonDocument::fromJson(json).object());
    QCOMPARE(back.toJson(), draft.toJson());
    Form after;
    Drafts::retype(after, back.typed);
    QCOMPARE(after.choice->currentIndex(), 1);
    QCOMPARE(after.text->text(), QStringLiteral("张三 <b>")); // not what the choice filled in
    QCOMPARE(after.note->toPlainText(), QStringLiteral("one\ntwo"));
    QCOMPARE(after.free->currentText(), QStringLiteral("other"));
    QVERIFY(after.mark->isChecked());
    QCOMPARE(after.day->date(), QDate(2026, 2, 13));
    QCOMPARE(after.number->value(), 42);
    QCOMPARE(after.share->value(), 1.5);
    QVERIFY(after.more);
    QCOMPARE(after.more->text(), QStringLiteral("further"));
}

void TestDrafts::whatAFieldHidesIsNotGathered()
{
    Form form;
    form.secret->setText(QStringLiteral("planted"));
    const QJsonObject typed = Drafts::typed(form);
    QVERIFY(!typed.contains(QStringLiteral("secret")) && !typed.contains(QStringLiteral("fixed")));
    QVERIFY(!QJsonDocument(typed).toJson().contains("planted"));
    Drafts::retype(form, {{QStringLiteral("secret"), QStringLiteral("guessed")}});
    QCOMPARE(form.secret->text(), QStringLiteral("planted"));
}

void TestDrafts::whatPrivateViewHidesIsGathered()
{
    Form before;
    before.text->setEchoMode(QLineEdit::PasswordEchoOnEdit); // as PrivateFields does
    before.text->setText(QStringLiteral("138 0013 8000"));
    const QJsonObject typed = Drafts::typed(before);
    Form after;
    after.text->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    Drafts::retype(after, typed);
    QCOMPARE(after.text->text(), QStringLiteral("138 0013 8000"));
}

void TestDrafts::onlyMarkedDialogsThatAreOpenAreGathered()
{
    QWidget window;
    window.show();
    auto *marked = new QDialog(&window), *other = new QDialog(&window), *closed = new QDialog(&window);
    Drafts::mark(marked, QStringLiteral("kind"), {{QStringLiteral("key"), QStringLiteral("k")}});
    Drafts::mark(closed, QStringLiteral("kind"));
    marked->open();
    other->open();
    const QList<Draft> drafts = Drafts::gather(window);
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().about.value(QStringLiteral("key")).toString(), u"k");
    QVERIFY(drafts.first().pane.isEmpty());
}

void TestDrafts::rubbishIsPassedOver()
{
    Form form;
    form.number->setValue(3);
    Drafts::retype(form, {{QStringLiteral("number"), QStringLiteral("x")},
                          {QStringLiteral("day"), QStringLiteral("never")},
                          {QStringLiteral("choice"), 99},
                          {QStringLiteral("nobody"), true}});
    QVERIFY(form.day->date().isValid());
    QVERIFY(Draft::of({}).kind.isEmpty());
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
