// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simarguments.h"

#include "simulator/fleet.h"
#include "simulator/policy.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SimArguments)
};

Error usage(const QString &sentence)
{
    return {Error::Kind::Usage, QStringLiteral("E-U01"), sentence, {}, {}};
}

/// Walks through the arguments; remembers the first thing that was wrong.
class Reader
{
public:
    explicit Reader(const QStringList &arguments) : m_arguments(arguments) {}
    [[nodiscard]] bool atEnd() const { return m_next >= m_arguments.size() || m_error; }
    /// The next word; "--name=value" is split so that the value comes next.
    QString option()
    {
        const QString word = m_arguments[m_next];
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        if (equals < 0)
            ++m_next;
        else
            m_arguments[m_next] = word.mid(equals + 1);
        m_option = equals < 0 ? word : word.left(equals);
        return m_option;
    }
    QString value()
    {
        if (m_next < m_arguments.size())
            return m_arguments[m_next++];
        fail(Text::tr("%1 needs a value.").arg(m_option));
        return {};
    }
    qint64 number(qint64 least, qint64 most)
    {
        bool ok = false;
        const qint64 number = value().toLongLong(&ok);
        if (!ok || number < least || number > most)
            fail(Text::tr("%1 needs a whole number from %2 to %3.").arg(m_option).arg(least).arg(most));
        return number;
    }
    void fail(const QString &sentence)
    {
        if (!m_error)
            m_error = usage(sentence);
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QStringList m_arguments;
    qsizetype m_next = 0;
    QString m_option;
    std::optional<Error> m_error;
};

void readListen(Reader &reader, SimOptions &options)
{
    const QString text = reader.value();
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    options.port = text.mid(colon + 1).toUShort(&ok);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    options.address = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 0 || !ok || !options.address.isLoopback())
        reader.fail(Text::tr(
            "--listen needs a loopback address and a port such as 127.0.0.1:8080; others are not served."));
}

void readToday(Reader &reader, SimOptions &options)
{
    const QDate day = QDate::fromString(reader.value(), Qt::ISODate);
    options.today = day;
    if (!day.isValid() || day.year() < 2000 || day.year() > 2090)
        reader.fail(Text::tr("--today needs a date such as 2026-03-02."));
}

void readKey(Reader &reader, SimOptions &options)
{
    const QByteArray text = reader.value().toUtf8();
    const qsizetype colon = text.indexOf(':');
    options.keyId = text.first(std::max<qsizetype>(colon, 0));
    options.keySecret = text.sliced(colon + 1);
    if (colon <= 0 || options.keySecret.isEmpty())
        reader.fail(Text::tr("--key needs an id and a secret with a colon between them."));
}

void readTokenEnd(Reader &reader, SimOptions &options)
{
    options.tokenExpires = Instant::parseUtc(reader.value().toUtf8());
    if (!options.tokenExpires)
        reader.fail(Text::tr("--token-expires needs a moment such as 2026-03-02T12:00:00Z."));
}

void readLimiter(Reader &reader, SimOptions &options)
{
    const QString name = reader.value();
    if (name == u"token")
        options.limiter = LimiterKind::Token;
    else if (name == u"window")
        options.limiter = LimiterKind::Window;
    else if (name == u"log")
        options.limiter = LimiterKind::Log;
    else
        reader.fail(Text::tr("--limiter is token, window or log."));
}

template<class Value, class Load> void readFile(Reader &reader, Value &into, Load load)
{
    const auto loaded = load(reader.value());
    if (loaded)
        into = *loaded;
    else
        reader.fail(loaded.error().message);
}

QString variantHelp()
{
    QString text;
    for (const Variants::Description &variant : Variants::all())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1StringView(variant.name), -21)
                    .arg(QLatin1StringView(variant.text));
    return text;
}

/// One option with its values; false: there is none of that name.
bool readOption(const QString &name, Reader &reader, SimOptions &options)
{
    if (name == u"--listen")
        readListen(reader, options);
    else if (name == u"--cards")
        options.cards = int(reader.number(0, Fleet::maxSize));
    else if (name == u"--seed")
        options.seed = quint64(reader.number(0, std::numeric_limits<qint64>::max()));
    else if (name == u"--today")
        readToday(reader, options);
    else if (name == u"--key")
        readKey(reader, options);
    else if (name == u"--token")
        options.securityToken = reader.value().toUtf8();
    else if (name == u"--token-expires")
        readTokenEnd(reader, options);
    else if (name == u"--policy")
        readFile(reader, options.policy, &Policy::load);
    else if (name == u"--limiter")
        readLimiter(reader, options);
    else if (name == u"--no-limits")
        options.limiter.reset();
    else if (name == u"--latency")
        options.latencyMs = int(reader.number(0, 3'600'000));
    else if (name == u"--jitter")
        options.jitterMs = int(reader.number(0, 3'600'000));
    else if (name == u"--faults")
        readFile(reader, options.faults, &FaultScript::load);
    else if (name == u"--tls") {
        options.certificateFile = reader.value();
        options.privateKeyFile = reader.value();
    } else if (name == u"--state")
        options.stateFile = reader.value();
    else if (name == u"--journal")
        options.journalFile = reader.value();
    else
        return false;
    return true;
}
} // namespace

Result<std::variant<SimOptions, SimArguments::Answer>> SimArguments::parse(const QStringList &arguments)
{
    using Parsed = std::variant<SimOptions, Answer>;
    SimOptions options;
    Reader reader(arguments);
    while (!reader.atEnd()) {
        const QString name = reader.option();
        if (name == u"--help" || name == u"-h")
            return Parsed(Answer{help()});
        if (name == u"--version")
            return Parsed(Answer{
                QStringLiteral("simledger-simcloud %1\n").arg(QCoreApplication::applicationVersion())});
        if (name == u"--variant") {
            const QString variant = reader.value();
            if (variant == u"help")
                return Parsed(Answer{variantHelp()});
            if (!options.variants.addByName(variant))
                reader.fail(Text::tr("There is no variant \"%1\"; --variant help lists them.").arg(variant));
        } else if (!readOption(name, reader, options)) {
            reader.fail(Text::tr("\"%1\" is not an option; --help lists them.").arg(name));
        }
    }
    if (reader.error())
        return *reader.error();
    return Parsed(std::move(options));
}

QString SimArguments::help()
{
    return Text::tr(
               "Usage: simledger-simcloud [OPTION]…\n"
               "Serves the provider's API for an invented company on a loopback port.\n\n"
               "  --listen ADDRESS:PORT  loopback address and port, 0 = any free one (127.0.0.1:0)\n"
               "  --cards N              cards of the fleet, up to 1000000 (5000)\n"
               "  --seed N               another fleet for every number (1)\n"
               "  --today YYYY-MM-DD     the fleet's business day (today in Beijing)\n"
               "  --key ID:SECRET        the one access key (demo-key-id:demo-key-secret)\n"
               "  --token TOKEN          makes it a temporary key that is used with this token\n"
               "  --token-expires WHEN   when it ends, such as 2026-03-02T12:00:00Z (never)\n"
               "  --policy FILE          JSON list of what the key may do: [\"linkcard:List*\", "
               "\"QueryAccountBalance\"]\n"
               "  --limiter KIND         how flow control counts: token, window or log (token)\n"
               "  --no-limits            no flow control\n"
               "  --latency MS           time before each answer (0)\n"
               "  --jitter MS            up to so much more (0)\n"
               "  --variant NAME         one of the uncertainties below, repeatable\n"
               "  --faults FILE          a script of faults, see below\n"
               "  --tls CERT KEY         PEM files; serve https\n"
               "  --state FILE           keep changes and clock between runs\n"
               "  --journal FILE         append one JSON line a request\n"
               "  --help, --version\n\n"
               "On the same port: POST /_sim/advance?days=1&changed=0.01, POST /_sim/offset?seconds=N, GET "
               "/_sim/state.\n\n"
               "Variants:\n") +
           variantHelp() + u'\n' + FaultScript::help();
}
