// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faultscript.h"

#include "simulator/mix.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace
{
struct KindRow {
    FaultKind kind;
    const char *name;
    const char *options;
    const char *text;
};
constexpr std::array<KindRow, 24> kinds{{
    {FaultKind::Error, "error", "code http message", "the gateway refuses with this code"},
    {FaultKind::Status, "status", "http body", "a bare HTTP status, such as 502 of a proxy"},
    {FaultKind::Throttle, "throttle", "code http", "flow control says no (Throttling.User)"},
    {FaultKind::Drop, "drop", "", "the connection is reset before the answer"},
    {FaultKind::Cut, "cut", "bytes", "the connection is reset inside the body"},
    {FaultKind::ShortLength, "short-length", "bytes", "half the body with its full Content-Length"},
    {FaultKind::ShortClose, "short-close", "bytes", "half the body without a length"},
    {FaultKind::ShortChunked, "short-chunked", "bytes", "chunks that end too early"},
    {FaultKind::DripBody, "drip-body", "bytes interval_ms", "the body a few bytes at a time"},
    {FaultKind::DripHeaders, "drip-headers", "bytes interval_ms", "the headers a few bytes at a time"},
    {FaultKind::Silence, "silence", "", "never an answer, the connection stays open"},
    {FaultKind::HugeBody, "huge-body", "megabytes", "a body of this size"},
    {FaultKind::GzipBomb, "gzip-bomb", "megabytes", "a small body that unpacks to this size"},
    {FaultKind::HugeHeaders, "huge-headers", "megabytes", "headers of this size"},
    {FaultKind::Redirect, "redirect", "location http", "a redirection to somewhere else"},
    {FaultKind::Html, "html", "", "a login page with status 200"},
    {FaultKind::Xml, "xml", "", "the right answer as XML"},
    {FaultKind::Body, "body", "text base64 http content_type", "any bytes as the body"},
    {FaultKind::Cookie, "cookie", "", "the right answer with a cookie"},
    {FaultKind::WrongDate, "wrong-date", "seconds", "the right answer with a wrong Date"},
    {FaultKind::Unauthorized, "unauthorized", "", "401 with WWW-Authenticate"},
    {FaultKind::Vanish, "vanish", "milliseconds", "connections and port are gone for so long, 0 for good"},
    {FaultKind::Field, "field", "row name json base64", "the right answer with these bytes as one value"},
    {FaultKind::Around, "around", "before after", "the right answer with bytes before and behind it"},
}};

Error wrong(const QString &what)
{
    return {Error::Kind::Usage,
            QStringLiteral("E-U01"),
            QCoreApplication::translate("FaultScript", "The fault script cannot be used: %1").arg(what),
            {},
            {}};
}

/// The first key of the object that is not in the list.
std::optional<QString> strangeKey(const QJsonObject &object, const QStringList &allowed)
{
    for (const QString &key : object.keys()) {
        if (!allowed.contains(key))
            return key;
    }
    return std::nullopt;
}

const KindRow *kindByName(const QString &name)
{
    for (const KindRow &row : kinds) {
        if (name == QLatin1StringView(row.name))
            return &row;
    }
    return nullptr;
}

QByteArray bytesOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toUtf8();
}

Fault readFault(const QJsonObject &object, const KindRow &row)
{
    const auto number = [&object](const char *key, int otherwise) {
        return object.value(QLatin1StringView(key)).toInt(otherwise);
    };
    Fault fault{.kind = row.kind, .name = row.name};
    fault.code = bytesOf(object, QLatin1StringView("code"));
    fault.message = bytesOf(object, QLatin1StringView("message"));
    fault.http = number("http", 0);
    fault.body = bytesOf(object, QLatin1StringView(row.kind == FaultKind::Body ? "text" : "body"));
    if (object.contains(QLatin1StringView("base64")))
        fault.body = QByteArray::fromBase64(bytesOf(object, QLatin1StringView("base64")));
    fault.contentType = bytesOf(object, QLatin1StringView("content_type"));
    fault.location = bytesOf(object, QLatin1StringView("location"));
    fault.bytes = number("bytes", 0);
    fault.intervalMs = number("interval_ms", 100);
    fault.megabytes = number("megabytes", row.kind == FaultKind::GzipBomb   ? 200
                                          : row.kind == FaultKind::HugeBody ? 64
                                                                            : 20);
    fault.seconds = number("seconds", 7200);
    fault.milliseconds = number("milliseconds", 0);
    fault.row = number("row", -1);
    fault.field = bytesOf(object, QLatin1StringView("name"));
    fault.json = bytesOf(object, QLatin1StringView("json"));
    fault.before = bytesOf(object, QLatin1StringView("before"));
    fault.after = bytesOf(object, QLatin1StringView("after"));
    if (row.kind == FaultKind::Field && object.contains(QLatin1StringView("base64")))
        fault.json = fault.body;
    return fault;
}

template<class Number> std::optional<Number> optionalNumber(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(Number(value.toDouble())) : std::nullopt;
}

/// Whether a number can mean something: whole and not negative, but for shares and for a clock that is early.
bool isMeant(const QString &key, double number)
{
    constexpr double most = std::numeric_limits<int>::max();
    if (key == u"share")
        return number >= 0 && number <= 1;
    if (key == u"http")
        return number >= 100 && number <= 999 && number == std::floor(number);
    const double least = key == u"seconds" ? -most : key == u"call" ? 1 : 0;
    return number >= least && number <= most && number == std::floor(number);
}

/// What is wrong with the types of a line; empty: nothing.
QString typeProblem(const QJsonObject &object)
{
    static const QStringList texts{
        QStringLiteral("action"),  QStringLiteral("fault"),    QStringLiteral("code"),
        QStringLiteral("message"), QStringLiteral("body"),     QStringLiteral("text"),
        QStringLiteral("base64"),  QStringLiteral("location"), QStringLiteral("content_type"),
        QStringLiteral("name"),    QStringLiteral("json"),     QStringLiteral("before"),
        QStringLiteral("after")};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == u"match")
            continue;
        if (texts.contains(member.key()) ? !member->isString() : !member->isDouble())
            return QStringLiteral("\"%1\" has a value of the wrong type").arg(member.key());
        if (member->isDouble() && !isMeant(member.key(), member->toDouble()))
            return QStringLiteral("\"%1\" is a number that means nothing").arg(member.key());
    }
    return {};
}

QString matchProblem(const QJsonObject &match)
{
    static const QStringList keys{QStringLiteral("action"), QStringLiteral("page"), QStringLiteral("call"),
                                  QStringLiteral("share")};
    if (const std::optional<QString> strange = strangeKey(match, keys))
        return QStringLiteral("\"%1\" is nothing that can be matched").arg(*strange);
    return typeProblem(match);
}

/// One line of the script; the text says what is wrong with it.
std::variant<FaultRule, QString> readRule(const QJsonObject &object)
{
    const KindRow *row = kindByName(object.value(QLatin1StringView("fault")).toString());
    if (!row)
        return QStringLiteral("\"fault\" is missing or unknown");
    QStringList allowed = QString::fromLatin1(row->options).split(u' ', Qt::SkipEmptyParts);
    allowed << QStringLiteral("match") << QStringLiteral("fault") << QStringLiteral("times");
    if (const std::optional<QString> strange = strangeKey(object, allowed))
        return QStringLiteral("\"%1\" means nothing to \"%2\"").arg(*strange, QLatin1StringView(row->name));
    const QJsonValue matched = object.value(QLatin1StringView("match"));
    if (!matched.isObject() && !matched.isUndefined())
        return QStringLiteral("\"match\" must be an object in braces");
    const QJsonObject match = matched.toObject();
    const QString problem = typeProblem(object) + matchProblem(match);
    if (!problem.isEmpty())
        return problem;
    if (row->kind == FaultKind::Error && bytesOf(object, QLatin1StringView("code")).isEmpty())
        return QStringLiteral("\"error\" needs a \"code\"");
    if (row->kind == FaultKind::Field && !object.contains(QLatin1StringView("name")))
        return QStringLiteral("\"field\" needs a \"name\"");
    return FaultRule{bytesOf(match, QLatin1StringView("action")),
                     optionalNumber<int>(match, QLatin1StringView("page")),
                     optionalNumber<qint64>(match, QLatin1StringView("call")),
                     optionalNumber<double>(match, QLatin1StringView("share")),
                     object.value(QLatin1StringView("times")).toInt(1),
                     readFault(object, *row)};
}
} // namespace

Result<FaultScript> FaultScript::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("no JSON at byte %1").arg(error.offset));
    const QJsonObject object = document.object();
    const QJsonValue list =
        document.isArray() ? QJsonValue(document.array()) : object.value(QLatin1StringView("faults"));
    if (!list.isArray() || strangeKey(object, {QStringLiteral("seed"), QStringLiteral("faults")}))
        return wrong(QStringLiteral("it must be a list, or an object of \"seed\" and \"faults\""));
    const QJsonValue seed = object.value(QLatin1StringView("seed"));
    if (!seed.isUndefined() && !(seed.isDouble() && isMeant(QStringLiteral("seed"), seed.toDouble())))
        return wrong(QStringLiteral("\"seed\" must be a whole number"));
    FaultScript script;
    script.seed = quint64(seed.toInteger(1));
    for (const QJsonValue &line : list.toArray()) {
        const auto rule = readRule(line.toObject());
        if (const QString *problem = std::get_if<QString>(&rule))
            return wrong(QStringLiteral("line %1: %2").arg(script.rules.size() + 1).arg(*problem));
        script.rules.append(*std::get_if<FaultRule>(&rule));
    }
    return script;
}

Result<FaultScript> FaultScript::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("%1 cannot be read").arg(path));
    return parse(file.readAll());
}

QString FaultScript::help()
{
    QString text = QStringLiteral(
        "A fault script is a JSON list of lines, tried in order; the first that matches is used:\n"
        "  [ { \"match\": { \"action\": \"ListCardInfo\", \"page\": 3 }, \"fault\": \"cut\", \"times\": 2 "
        "},\n"
        "    { \"match\": { \"share\": 0.1 }, \"fault\": \"error\", \"code\": \"ServiceUnavailable\", "
        "\"times\": 0 } ]\n"
        "\"match\": action, page (PageNo), call (the n-th request of that action), share (0-1, drawn by "
        "\"seed\" of\n"
        "an enclosing { \"seed\": N, \"faults\": [ ... ] }). \"times\": 1 unless given, 0 = always. "
        "Faults:\n");
    for (const KindRow &row : kinds) {
        text +=
            QStringLiteral("  %1 %2").arg(QLatin1StringView(row.name), -14).arg(QLatin1StringView(row.text));
        if (row.options[0] != 0)
            text += QStringLiteral(" (%1)").arg(QLatin1StringView(row.options));
        text += u'\n';
    }
    return text;
}

namespace
{
bool draws(const FaultScript &script)
{
    return std::any_of(script.rules.begin(), script.rules.end(),
                       [](const FaultRule &rule) { return rule.share.has_value(); });
}

bool within(double share, quint64 draw)
{
    return double(draw >> 11) / double(1ULL << 53) < share;
}
} // namespace

FaultPlayer::FaultPlayer(FaultScript script) : m_script(std::move(script)), m_draws(draws(m_script))
{
    m_used.fill(0, m_script.rules.size());
}

/// Drawn by what is asked for and how often it was: in which order requests of several lanes arrive differs
/// from run to run, and with it would whatever is drawn one after the other.
std::optional<Fault> FaultPlayer::next(const Request &request)
{
    if (m_script.rules.isEmpty())
        return std::nullopt;
    ++m_calls[request.action];
    ++m_allCalls;
    Draws chance(m_script.seed, request.subject, m_draws ? m_attempts[request.subject]++ : 0);
    for (qsizetype i = 0; i < m_script.rules.size(); ++i) {
        const FaultRule &rule = m_script.rules[i];
        const quint64 draw = rule.share ? chance.next() : 0;
        if ((rule.times == 0 || m_used[i] < rule.times) && matches(rule, request, draw)) {
            ++m_used[i];
            return rule.fault;
        }
    }
    return std::nullopt;
}

bool FaultPlayer::matches(const FaultRule &rule, const Request &request, quint64 draw) const
{
    const bool anyAction = rule.action.isEmpty() || rule.action == "*";
    return (anyAction || rule.action == request.action) && (!rule.page || rule.page == request.page) &&
           (!rule.call || *rule.call == (anyAction ? m_allCalls : m_calls.value(request.action))) &&
           (!rule.share || within(*rule.share, draw));
}
