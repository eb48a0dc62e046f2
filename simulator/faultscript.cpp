// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faultscript.h"

#include "simulator/mix.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace
{
struct KindRow {
    FaultKind kind;
    const char *name;
    const char *options;
    const char *text;
};
constexpr std::array<KindRow, 21> kinds{{
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
}};

Error wrong(const QString &what)
{
    return {Error::Kind::Usage,
            QStringLiteral("E-U01"),
            QCoreApplication::translate("FaultScript", "The fault script cannot be used: %1").arg(what),
            {},
            {}};
}

/// The first key of the object that is not in the list; empty: none.
QString strangeKey(const QJsonObject &object, const QStringList &allowed)
{
    for (const QString &key : object.keys()) {
        if (!allowed.contains(key))
            return key;
    }
    return {};
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
    return fault;
}

template<class Number> std::optional<Number> optionalNumber(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(Number(value.toDouble())) : std::nullopt;
}

/// What is wrong with the types of a line; empty: nothing.
QString typeProblem(const QJsonObject &object)
{
    static const QStringList texts{
        QStringLiteral("action"),  QStringLiteral("fault"),    QStringLiteral("code"),
        QStringLiteral("message"), QStringLiteral("body"),     QStringLiteral("text"),
        QStringLiteral("base64"),  QStringLiteral("location"), QStringLiteral("content_type")};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == u"match")
            continue;
        if (texts.contains(member.key()) ? !member->isString() : !member->isDouble())
            return QStringLiteral("\"%1\" has a value of the wrong type").arg(member.key());
    }
    return {};
}

QString matchProblem(const QJsonObject &match)
{
    static const QStringList keys{QStringLiteral("action"), QStringLiteral("page"), QStringLiteral("call"),
                                  QStringLiteral("share")};
    const QString strange = strangeKey(match, keys);
    if (!strange.isEmpty())
        return QStringLiteral("\"%1\" is nothing that can be matched").arg(strange);
    const double share = match.value(QLatin1StringView("share")).toDouble(1);
    return share < 0 || share > 1 ? QStringLiteral("\"share\" must be between 0 and 1") : typeProblem(match);
}

/// One line of the script; the text says what is wrong with it.
std::variant<FaultRule, QString> readRule(const QJsonObject &object)
{
    const KindRow *row = kindByName(object.value(QLatin1StringView("fault")).toString());
    if (!row)
        return QStringLiteral("\"fault\" is missing or unknown");
    QStringList allowed = QString::fromLatin1(row->options).split(u' ', Qt::SkipEmptyParts);
    allowed << QStringLiteral("match") << QStringLiteral("fault") << QStringLiteral("times");
    const QString strange = strangeKey(object, allowed);
    if (!strange.isEmpty())
        return QStringLiteral("\"%1\" means nothing to \"%2\"").arg(strange, QLatin1StringView(row->name));
    const QJsonObject match = object.value(QLatin1StringView("match")).toObject();
    const QString problem = typeProblem(object) + matchProblem(match);
    if (!problem.isEmpty())
        return problem;
    if (row->kind == FaultKind::Error && !object.contains(QLatin1StringView("code")))
        return QStringLiteral("\"error\" needs a \"code\"");
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
    const QString strange = strangeKey(object, {QStringLiteral("seed"), QStringLiteral("faults")});
    if (!list.isArray() || !strange.isEmpty())
        return wrong(QStringLiteral("it must be a list, or an object of \"seed\" and \"faults\""));
    FaultScript script;
    script.seed = quint64(object.value(QLatin1StringView("seed")).toInteger(1));
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

FaultPlayer::FaultPlayer(FaultScript script) : m_script(std::move(script)), m_random(m_script.seed)
{
    m_used.fill(0, m_script.rules.size());
}

std::optional<Fault> FaultPlayer::next(const QByteArray &action, std::optional<int> page)
{
    if (m_script.rules.isEmpty())
        return std::nullopt;
    ++m_calls[action];
    ++m_allCalls;
    for (qsizetype i = 0; i < m_script.rules.size(); ++i) {
        const FaultRule &rule = m_script.rules[i];
        if ((rule.times == 0 || m_used[i] < rule.times) && matches(rule, action, page)) {
            ++m_used[i];
            return rule.fault;
        }
    }
    return std::nullopt;
}

bool FaultPlayer::matches(const FaultRule &rule, const QByteArray &action, std::optional<int> page)
{
    const bool anyAction = rule.action.isEmpty() || rule.action == "*";
    return (anyAction || rule.action == action) && (!rule.page || rule.page == page) &&
           (!rule.call || *rule.call == (anyAction ? m_allCalls : m_calls[action])) &&
           (!rule.share || drawn(*rule.share));
}

bool FaultPlayer::drawn(double share)
{
    m_random = mixed(m_random + 0x9E3779B97F4A7C15ULL);
    return double(m_random >> 11) / double(1ULL << 53) < share;
}
