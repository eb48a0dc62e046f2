// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layerrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace
{
QString complaint(const QString &path, qsizetype line, const QString &why)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line + 1).arg(why);
}

// ---- the tables ----

/// The texts between backticks.
QStringList quoted(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("`([^`]+)`"));
    QStringList all;
    for (QRegularExpressionMatchIterator i = pattern.globalMatch(cell); i.hasNext();)
        all.append(i.next().captured(1));
    return all;
}

LayerRules::Layer layerOf(const QString &includes, const QString &libraries)
{
    LayerRules::Layer layer;
    layer.everything = includes.trimmed() == u"all";
    for (const QString &name : quoted(includes))
        layer.includes.insert(name);
    for (const QString &name : libraries.split(u','))
        layer.libraries.insert(name.trimmed());
    return layer;
}

// ---- code without comments and literals ----

/// Walks over C++ text and copies it, blanks for what is left out. A scanner, no parser: enough for sources
/// that compile.
class Stripper
{
public:
    Stripper(const QString &text, LayerRules::Literals literals) : m_text(text), m_literals(literals) {}

    QString stripped()
    {
        while (m_at < m_text.size()) {
            if (ahead(u"//"))
                blankUntil(u"\n", false);
            else if (ahead(u"/*"))
                blankUntil(u"*/", true);
            else if (isWord(m_text[m_at]))
                word();
            else if (m_text[m_at] == u'"' || m_text[m_at] == u'\'')
                literal();
            else
                m_out += m_text[m_at++];
        }
        return m_out;
    }

private:
    [[nodiscard]] bool ahead(QStringView token) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(token);
    }
    static bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    void blank(qsizetype until)
    {
        for (; m_at < until; ++m_at)
            m_out += m_text[m_at] == u'\n' ? u'\n' : u' ';
    }
    void blankUntil(QStringView token, bool withToken)
    {
        const qsizetype end = m_text.indexOf(token, m_at + (withToken ? 2 : 0));
        blank(end < 0 ? m_text.size() : end + (withToken ? token.size() : 0));
    }
    /// Identifiers and numbers; in 1'000 the apostrophe begins no literal.
    void word()
    {
        const bool number = m_text[m_at].isDigit();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (isWord(m_text[m_at]) || (number && m_text[m_at] == u'\'')))
            m_out += m_text[m_at++];
        const QStringView name = QStringView(m_text).sliced(begin, m_at - begin);
        if (m_at < m_text.size() && m_text[m_at] == u'"' && name.endsWith(u'R') && name.size() <= 3)
            rawLiteral();
    }
    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        copyOrBlank(end < 0 ? m_text.size() : end + close.size());
    }
    void literal()
    {
        const QChar quote = m_text[m_at];
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        copyOrBlank(std::min(end + 1, m_text.size()));
    }
    void copyOrBlank(qsizetype until)
    {
        if (m_literals == LayerRules::Literals::Blank)
            return blank(until);
        m_out += QStringView(m_text).sliced(m_at, until - m_at);
        m_at = until;
    }

    const QString &m_text;
    LayerRules::Literals m_literals;
    QString m_out;
    qsizetype m_at = 0;
};

// ---- libraries by the headers they bring ----

struct Library {
    const char16_t *name;
    const char16_t *headers;
};

/// More special names first: QPageLayout belongs to Gui, QVBoxLayout to Widgets.
constexpr std::array libraries{
    Library{u"Charts", u"QtCharts/"
                       u"|Q(Abstract|Bar|Line|Spline|Pie|Area|Scatter|XY|Candlestick)\\w*Series\\b|QChart|Q("
                       u"Value|BarCategory|DateTime|LogValue|Category)Axis|QBarSet|QLegend"},
    Library{u"PrintSupport", u"QtPrintSupport/|QPrint|QAbstractPrintDialog|QPageSetupDialog"},
    Library{u"Gui",
            u"QtGui/"
            u"|Q(Painter|Image|Pixmap|Font|Color|Icon|Palette|Pen|Brush|GuiApplication|KeySequence|Clipboard|"
            u"Cursor|Screen|Window|StandardItem|Page|PdfWriter|Text(Document|Cursor|Layout|Frame|Table|"
            u"Format|Option|Block)|SyntaxHighlighter|Validator|IntValidator|DoubleValidator|"
            u"RegularExpressionValidator|Action|Shortcut|DesktopServices|Transform|Polygon|Region|Gradient|"
            u"KeyEvent|MouseEvent|StyleHints|UndoStack|Drag\\b|Movie|AbstractTextDocument)"},
    Library{
        u"Widgets",
        u"QtWidgets/"
        u"|Q(Application|Widget|MainWindow|MessageBox|Label|Layout|LineEdit|TextEdit|TextBrowser|"
        u"PlainTextEdit|Menu|ToolBar|ToolTip|ToolBox|ToolButton|StatusBar|DockWidget|Completer|ComboBox|"
        u"CheckBox|GroupBox|Scroll|Splitter|Splash|Style|Tab|Header|SystemTray|Slider|ProgressBar|"
        u"ProgressDialog|Frame|Stacked|Wizard|Undo(View)|Rubber|Calendar|DateEdit|DateTimeEdit|TimeEdit|"
        u"Gesture|AbstractItemView|AbstractItemDelegate|AbstractScrollArea|AbstractButton|AbstractSpinBox|"
        u"Column|Graphics|List(View|Widget)|Table(View|Widget)|Tree(View|Widget)|Error|Input(Dialog)|File("
        u"Dialog)|\\w*Dialog|\\w*Button|\\w*Layout|\\w*SpinBox|\\w*Delegate)\\b|QWidget|QStyle"},
    Library{u"Svg", u"QtSvg|QSvg"},
    Library{u"HttpServer", u"QtHttpServer/|QHttpServer|QAbstractHttpServer"},
    Library{u"Network", u"QtNetwork/"
                        u"|Q(Network|Tcp|Udp|Ssl|Host(Address|Info)|AbstractSocket|LocalServer|LocalSocket|"
                        u"Authenticator|Dns|Http|Sctp|Ocsp|HstsPolicy)"},
    Library{u"Concurrent", u"QtConcurrent"},
    Library{u"Sql", u"QtSql/|QSql"},
    Library{u"Test", u"QtTest/|QTest|QSignalSpy"},
    Library{u"OpenSSL", u"openssl/"},
    Library{u"SQLCipher", u"sqlite3|sqlcipher/"},
    Library{u"simdjson", u"simdjson"},
    Library{u"libxlsxwriter", u"xlsxwriter"},
    Library{u"zlib", u"zlib\\.h"},
    Library{u"QtKeychain", u"qt\\w*keychain"},
};

/// Compiled once: there are many sources.
template<class Row, size_t count>
std::array<QRegularExpression, count> compiled(const std::array<Row, count> &rows,
                                               const char16_t *Row::*pattern, const QString &frame)
{
    std::array<QRegularExpression, count> all;
    for (size_t i = 0; i < count; ++i)
        all[i] = QRegularExpression(QString(frame).replace(u'@', QString::fromUtf16(rows[i].*pattern)));
    return all;
}

/// The library of a header in angle brackets; empty for the C++ library and Qt Core.
QString libraryOf(const QString &header)
{
    static const auto patterns = compiled(libraries, &Library::headers, QStringLiteral("\\A(?:@)"));
    for (size_t i = 0; i < libraries.size(); ++i) {
        if (patterns[i].match(header).hasMatch())
            return QString::fromUtf16(libraries[i].name);
    }
    return {};
}

bool isSystemHeader(const QString &header)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:(?:sys|mach|net|netinet|arpa|linux|asm|bits)/"
                       ".*|(?:unistd|fcntl|termios|pwd|grp|poll|signal|pthread|dlfcn|dirent|"
                       "execinfo|malloc|syslog|sched|semaphore|spawn|utime|ioctl|windows|winsock2|ws2tcpip|"
                       "io|direct|process|psapi|lmcons|"
                       "shlobj|wincrypt|dpapi|aclapi|libproc)\\.h)\\z"));
    return pattern.match(header).hasMatch();
}

bool below(const QString &path, QStringView folder)
{
    return path.startsWith(folder.toString() + u'/');
}

QString angleComplaint(const QString &path, const QString &header, const LayerRules::Layer &layer)
{
    if (isSystemHeader(header))
        return path.startsWith(QStringLiteral("core/base/platform_"))
                   ? QString()
                   : QStringLiteral("<%1> belongs into core/base/platform_*").arg(header);
    const QString library = libraryOf(header);
    if (library == u"Charts" && (!below(path, u"ui/common/chart") || path.endsWith(u".h")))
        return QStringLiteral("<%1>: charts stay in the sources of ui/common/chart").arg(header);
    if (library.isEmpty() || layer.everything || layer.libraries.contains(library))
        return {};
    return QStringLiteral("<%1>: %2 does not use %3").arg(header, LayerRules::folderOf(path), library);
}

QString quoteComplaint(const QString &path, const QString &header, const LayerRules::Layer &layer,
                       const LayerRules::Layers &layers)
{
    if (header.endsWith(QStringLiteral(".moc")))
        return {};
    const QString folder = LayerRules::folderOf(header);
    if (!layers.contains(folder))
        return QStringLiteral("\"%1\" does not start at the root of the repository").arg(header);
    if (folder == LayerRules::folderOf(path) || layer.everything || layer.includes.contains(folder) ||
        layer.includes.contains(header))
        return {};
    return QStringLiteral("\"%1\": %2 may not include %3").arg(header, LayerRules::folderOf(path), folder);
}

// ---- words ----

/// A word that may stand only in some files.
struct Ban {
    const char16_t *pattern;
    const char16_t *where;   ///< which files it is about
    const char16_t *allowed; ///< and which of them may; empty = none
    const char16_t *why;
};

constexpr std::array bans{
    Ban{u"\\bclipboard\\(\\)\\s*->\\s*set", u"", u"ui/common/", u"the clipboard is filled outside ui/common"},
    Ban{u"\\bQMessageBox\\s*::", u"", u"ui/common/", u"QMessageBox:: outside ui/common"},
    Ban{u"(?:\\.|->)\\s*exec\\s*\\(\\s*\\)", u"ui/", u"", u"exec() in ui: dialogs are opened with open()"},
    Ban{u"\\bQSettings\\b", u"", u"core/settings/", u"QSettings outside core/settings"},
    Ban{u"\\b(?:currentDate|currentTime|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|"
        u"currentSecsSinceEpoch)\\s*\\(",
        u"", u"core/base/clock\\.", u"the computer's clock outside core/base/clock"},
    Ban{u"\\b(?:system_clock|high_resolution_clock)\\s*::\\s*now\\b", u"", u"core/base/clock\\.",
        u"the computer's clock outside core/base/clock"},
    Ban{u"(?<![\\w.>])(?:std\\s*::\\s*)?time\\s*\\(\\s*(?:nullptr|NULL|0)\\s*\\)", u"", u"core/base/clock\\.",
        u"the computer's clock outside core/base/clock"},
    Ban{u"\\bsqlite3_backup", u"", u"", u"sqlite3_backup writes an unencrypted copy"},
    Ban{u"\\bsqlite3_(?!backup)", u"", u"core/store/", u"sqlite3_ outside core/store"},
    Ban{u"\\b(?:QFile|QFileInfo|QDir|QDirIterator|QSaveFile|QTemporaryFile|QLockFile|QProcess|QIODevice|"
        u"QTextStream|QNetwork\\w+|"
        u"QTcp\\w+|QSql\\w+|QStandardPaths|SafeFile|[io]?fstream|fopen)\\b",
        u"core/rules/", u"", u"core/rules is pure: no files, processes or sockets"},
    Ban{u"\\berrorString\\s*\\(", u"core/cloud/", u"core/cloud/http", u"errorString() holds the signed URL"},
};

bool isBound(size_t ban, const QString &path)
{
    static const auto where = compiled(bans, &Ban::where, QStringLiteral("\\A(?:@)"));
    static const auto allowed = compiled(bans, &Ban::allowed, QStringLiteral("\\A(?:@)"));
    const bool excepted = *bans[ban].allowed && allowed[ban].match(path).hasMatch();
    return where[ban].match(path).hasMatch() && !excepted;
}

// ---- circles ----

bool reaches(const LayerRules::Layers &layers, const QString &from, const QString &to, QSet<QString> &seen)
{
    for (const QString &next : layers.value(from).includes) {
        if (next == to)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        if (reaches(layers, next, to, seen))
            return true;
    }
    return false;
}
} // namespace

LayerRules::Layers LayerRules::layersOf(const QString &markdown)
{
    Layers layers;
    bool inTable = false;
    for (const QString &line : markdown.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (!line.startsWith(u'|') || cells.size() != 6)
            inTable = false;
        else if (cells[3].trimmed() == u"May include")
            inTable = true;
        else if (inTable && !quoted(cells[1]).isEmpty())
            layers.insert(quoted(cells[1]).first(), layerOf(cells[3], cells[4]));
    }
    return layers;
}

QString LayerRules::folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return {};
    return parts[0] == u"core" ? parts[0] + u'/' + parts[1] : parts[0];
}

QString LayerRules::codeOf(const QString &text, Literals literals)
{
    return Stripper(text, literals).stripped();
}

QStringList LayerRules::includeComplaints(const QString &path, const QString &text, const Layers &layers)
{
    const auto layer = layers.find(folderOf(path));
    if (layer == layers.end())
        return {complaint(
            path, 0, QStringLiteral("%1 stands in no table of docs/architecture.md").arg(folderOf(path)))};
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QStringList complaints;
    const QStringList lines = codeOf(text, Literals::Keep).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString why = match.captured(1) == u"<" ? angleComplaint(path, header, *layer)
                                                      : quoteComplaint(path, header, *layer, layers);
        if (!why.isEmpty())
            complaints.append(complaint(path, i, why));
    }
    return complaints;
}

QStringList LayerRules::wordComplaints(const QString &path, const QString &text)
{
    static const auto patterns = compiled(bans, &Ban::pattern, QStringLiteral("@"));
    const QString code = codeOf(text, Literals::Blank);
    QStringList complaints;
    for (size_t ban = 0; ban < bans.size(); ++ban) {
        if (!isBound(ban, path))
            continue;
        for (QRegularExpressionMatchIterator i = patterns[ban].globalMatch(code); i.hasNext();) {
            const qsizetype line = QStringView(code).first(i.next().capturedStart()).count(u'\n');
            complaints.append(complaint(path, line, QString::fromUtf16(bans[ban].why)));
        }
    }
    return complaints;
}

QStringList LayerRules::licenceComplaints(const QString &path, const QString &text)
{
    const QString head = text.section(u'\n', 0, 1);
    if (head.contains(QStringLiteral("SPDX-FileCopyrightText: ")) &&
        head.contains(QStringLiteral("SPDX-License-Identifier: ")))
        return {};
    return {complaint(path, 0, QStringLiteral("does not begin with its SPDX lines"))};
}

QStringList LayerRules::circles(const Layers &layers)
{
    QStringList found;
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        QSet<QString> seen;
        if (reaches(layers, layer.key(), layer.key(), seen))
            found.append(layer.key());
    }
    return found;
}

QStringList LayerRules::typesOf(const QString &text)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:template\\s*<[^>]*>\\s*)?(?:enum "
                       "class|enum|class|struct)\\s+(\\w+)(?!\\w*\\s*[<:]{1,2}\\S)[^;({]*(?:\\{.*)?$"));
    static const QRegularExpression space(QStringLiteral("^(?:inline\\s+)?namespace\\s+(\\w+)"));
    QStringList types, spaces;
    qsizetype depth = 0;
    for (const QString &line : codeOf(text, Literals::Blank).split(u'\n')) {
        if (const auto opened = space.match(line); opened.hasMatch() && depth == spaces.size()) {
            spaces.append(opened.captured(1) + QStringLiteral("::"));
        } else if (depth <= spaces.size()) {
            if (const auto found = definition.match(line); found.hasMatch())
                types.append(spaces.join(QString()) + found.captured(1));
        }
        depth += line.count(u'{') - line.count(u'}');
        if (depth < spaces.size() && line.startsWith(u'}'))
            spaces.removeLast();
    }
    return types;
}

bool LayerRules::builds(const QString &cmake, const QString &relativePath)
{
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    static const QRegularExpression between(QStringLiteral("[\\s()\"<>,:;$]+"));
    return QString(cmake).remove(comment).split(between).contains(relativePath);
}
