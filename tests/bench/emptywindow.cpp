// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

namespace
{
/// Says "painted" when its first frame has reached the platform, and ends.
class EmptyWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            std::_Exit(0);
        });
    }
};
} // namespace

/// The reference R1: an application with one window and nothing in it. With the word "text" there is a line
/// of text in it, for which the system's fonts are looked through.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    if (argc > 1 && qstrcmp(argv[1], "text") == 0)
        new QLabel(QStringLiteral("One line"), &window);
    window.show();
    return QApplication::exec();
}
