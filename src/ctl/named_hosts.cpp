// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/named_hosts.h"

#include "app/catalogue_known.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostHosts = 3;
constexpr qsizetype MostRead = 10;
constexpr int SshPort = 22;

/// A name that could as well be a file's says nothing; domains under these endings need a scheme.
bool isFileName(const QString &name)
{
    static const QStringList endings{
        u"a"_s,   u"bak"_s,  u"c"_s,   u"cc"_s,   u"cfg"_s,   u"conf"_s, u"cpp"_s, u"cs"_s,   u"css"_s,
        u"csv"_s, u"cxx"_s,  u"env"_s, u"exe"_s,  u"go"_s,    u"gz"_s,   u"h"_s,   u"hpp"_s,  u"html"_s,
        u"ini"_s, u"java"_s, u"jpg"_s, u"js"_s,   u"json"_s,  u"jsx"_s,  u"kt"_s,  u"lock"_s, u"log"_s,
        u"md"_s,  u"o"_s,    u"pdf"_s, u"php"_s,  u"pl"_s,    u"png"_s,  u"py"_s,  u"rb"_s,   u"rs"_s,
        u"sh"_s,  u"so"_s,   u"sql"_s, u"svg"_s,  u"swift"_s, u"tar"_s,  u"tmp"_s, u"toml"_s, u"ts"_s,
        u"tsx"_s, u"txt"_s,  u"xml"_s, u"yaml"_s, u"yml"_s,   u"zip"_s};
    return endings.contains(name.section(u'.', -1).toLower());
}

bool isHostName(const QString &name)
{
    static const QRegularExpression shape(
        uR"(^(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$)"_s);
    return name == "localhost"_L1 || !QHostAddress(name).isNull()
        || (shape.match(name).hasMatch() && !isFileName(name));
}

class HostList {
public:
    explicit HostList(qsizetype most)
        : m_most(most)
    {
    }
    void add(const std::optional<HostTarget> &target)
    {
        const bool isNew = target && std::none_of(m_hosts.begin(), m_hosts.end(), [&](const HostTarget &one) {
                               return one.host == target->host;
                           });
        if (isNew && m_hosts.size() < m_most)
            m_hosts.append(*target);
    }
    /// A name alone, and the port that was named beside it, if any.
    void add(const QString &name, const QString &port, const QString &scheme)
    {
        if (!isHostName(name))
            return;
        if (port.isEmpty())
            return add(hostTargetOf(scheme + u"://"_s + name));
        add(hostTargetOf(name + u':' + port));
    }
    QList<HostTarget> hosts() const { return m_hosts; }

private:
    qsizetype m_most = 0;
    QList<HostTarget> m_hosts;
};

void addUrls(HostList &list, const QString &text)
{
    static const QRegularExpression url(uR"(\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s'"<>`]+)"_s);
    for (auto matches = url.globalMatch(text); matches.hasNext();) {
        QString one = matches.next().captured();
        while (!one.isEmpty() && u".,;:)]}"_s.contains(one.back()))
            one.chop(1);
        // What stands behind the host is cut off first: it may be anything, and is nobody's business.
        static const QRegularExpression rest(uR"(^([^:]+://[^/?#]*).*$)"_s);
        list.add(hostTargetOf(one.replace(rest, u"\\1"_s)));
    }
    static const QRegularExpression login(uR"((?:^|[\s'"])[\w.+-]+@([\w-]+(?:\.[\w-]+)+):)"_s);
    for (auto matches = login.globalMatch(text); matches.hasNext();)
        list.add(matches.next().captured(1), QString::number(SshPort), {});
}

/// "Could not resolve host: example.com", "connect to host example.com port 22", "dial tcp: lookup …".
void addPhrases(HostList &list, const QString &text)
{
    static const QRegularExpression phrase(
        uR"re((?:resolve (?:host(?:name)?|address|proxy)|unknown host|host(?:name)?|connect(?:ing)? to(?: host| server(?: at)?)?|dial (?:tcp|udp)|lookup|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|connection to(?: server at)?)[ :='"“‘\[(]+([\w-]+(?:\.[\w-]+)+|localhost)(?::(\d{2,5})|['"”’]?(?: \([^)]*\))?[ ,]*port[ =:]*(\d{2,5}))?)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = phrase.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        list.add(match.captured(1), match.captured(2) + match.captured(3), u"https"_s);
    }
}

/// Programs point to these for more about their own errors.
bool isHelpPage(const QString &host)
{
    static const QStringList pages{u"curl.se"_s,
                                   u"curl.haxx.se"_s,
                                   u"docs.npmjs.com"_s,
                                   u"docs.python.org"_s,
                                   u"docs.docker.com"_s,
                                   u"docs.github.com"_s,
                                   u"docs.gitlab.com"_s,
                                   u"git-scm.com"_s,
                                   u"go.dev"_s,
                                   u"golang.org"_s,
                                   u"httpie.io"_s,
                                   u"help.github.com"_s,
                                   u"kubernetes.io"_s,
                                   u"learn.microsoft.com"_s,
                                   u"nodejs.org"_s,
                                   u"openssl.org"_s,
                                   u"packaging.python.org"_s,
                                   u"pip.pypa.io"_s,
                                   u"stackoverflow.com"_s,
                                   u"urllib3.readthedocs.io"_s,
                                   u"www.gnu.org"_s,
                                   u"www.openssl.org"_s,
                                   u"yarnpkg.com"_s};
    return pages.contains(host.toLower());
}

/// The scheme in which a program takes a bare host; empty where its arguments may be anything.
QString schemeOf(const QString &program)
{
    static const QHash<QString, QString> schemes{
        {u"curl"_s, u"http"_s},      {u"wget"_s, u"http"_s},     {u"http"_s, u"http"_s},
        {u"https"_s, u"https"_s},    {u"xh"_s, u"http"_s},       {u"ssh"_s, u"ssh"_s},
        {u"scp"_s, u"ssh"_s},        {u"sftp"_s, u"ssh"_s},      {u"mosh"_s, u"ssh"_s},
        {u"ping"_s, u"https"_s},     {u"psql"_s, u"postgres"_s}, {u"mysql"_s, u"mysql"_s},
        {u"nc"_s, u"https"_s},       {u"dig"_s, u"https"_s},     {u"host"_s, u"https"_s},
        {u"nslookup"_s, u"https"_s}, {u"telnet"_s, u"https"_s},  {u"redis-cli"_s, u"redis"_s}};
    return schemes.value(QFileInfo(program).fileName());
}

void addArguments(HostList &list, const QStringList &command)
{
    const QString scheme = schemeOf(command.constFirst());
    static const QRegularExpression bare(
        uR"(^(?:[\w.+-]+@)?([\w-]+(?:\.[\w-]+)+|localhost)(?::(\d{1,5}))?(?:/.*)?$)"_s);
    for (const QString &argument : command.mid(1)) {
        addUrls(list, argument);
        const auto match = bare.match(argument);
        if (argument.startsWith(u'-') || !match.hasMatch())
            continue;
        const QString host = match.captured(1);
        if (!scheme.isEmpty() || (!isFileName(host) && serviceOfHost(host)))
            list.add(host, match.captured(2), scheme.isEmpty() ? u"https"_s : scheme);
    }
}

} // namespace

QList<HostTarget> namedHosts(const QStringList &command, const QString &errors)
{
    // What was asked for is the command's; its output may name anybody, as a page of help.
    HostList list(MostHosts);
    if (!command.isEmpty())
        addArguments(list, command);
    if (!list.hosts().isEmpty())
        return list.hosts();
    HostList named(MostRead); // a page of help takes nobody's place
    static const QRegularExpression escapes(u"\x1b\\[[0-9;?]*[A-Za-z]"_s);
    const QString plain = QString(errors).remove(escapes);
    addUrls(named, plain);
    addPhrases(named, plain);
    QList<HostTarget> hosts = named.hosts();
    hosts.removeIf([](const HostTarget &one) { return isHelpPage(one.host); });
    return hosts.mid(0, MostHosts);
}

} // namespace Pilotlamp
