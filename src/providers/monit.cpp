// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"

#include <QCoreApplication>
#include <QMap>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

/// Monit: the services of one machine as its own status page lists them in XML.
namespace Pilotlamp {
namespace {

constexpr auto MonitTitle = "Monit"_L1;

/// What a bit of a service's `status` says; without a bit all is well.
struct MonitFailure {
    qint64 bit = 0;
    bool isOutage = false;
    QLatin1StringView word = {};
};
constexpr std::array MonitFailures{
    MonitFailure{0x200, true, "does not exist"_L1},
    MonitFailure{0x20, true, "connection failed"_L1},
    MonitFailure{0x4000, true, "ping failed"_L1},
    MonitFailure{0x200000, true, "status failed"_L1},
    MonitFailure{0x1000, true, "execution failed"_L1},
    MonitFailure{0x4, true, "timeout"_L1},
    MonitFailure{0x400, true, "invalid type"_L1},
    MonitFailure{0x800, true, "data access error"_L1},
    MonitFailure{0x800000, true, "link down"_L1},
    MonitFailure{0x100000, true, "heartbeat failed"_L1},
    MonitFailure{0x2, false, "resource limit matched"_L1},
    MonitFailure{0x1, false, "checksum failed"_L1},
    MonitFailure{0x8, false, "timestamp failed"_L1},
    MonitFailure{0x10, false, "size failed"_L1},
    MonitFailure{0x40, false, "permission failed"_L1},
    MonitFailure{0x80, false, "UID failed"_L1},
    MonitFailure{0x100, false, "GID failed"_L1},
    MonitFailure{0x2000, false, "file system flags failed"_L1},
    MonitFailure{0x8000, false, "content failed"_L1},
    MonitFailure{0x40000, false, "PID failed"_L1},
    MonitFailure{0x80000, false, "PPID failed"_L1},
    MonitFailure{0x400000, false, "uptime failed"_L1},
    MonitFailure{0x1000000, false, "link speed failed"_L1},
    MonitFailure{0x2000000, false, "link saturation exceeded"_L1},
};

constexpr std::array MonitTypes{"filesystem"_L1, "directory"_L1, "file"_L1,    "process"_L1, "host"_L1,
                                "system"_L1,     "fifo"_L1,      "program"_L1, "network"_L1};

/// A service's direct children, and the output of its program.
using MonitFields = QMap<QString, QString>;

/// Takes a service's element in; `xml` stands at its begin.
MonitFields monitFields(QXmlStreamReader &xml)
{
    MonitFields fields;
    fields.insert(u"type"_s, xml.attributes().value("type"_L1).toString());
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == "program"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "output"_L1)
                    fields.insert(u"output"_s, xml.readElementText(QXmlStreamReader::SkipChildElements));
                else
                    xml.skipCurrentElement();
            }
            continue;
        }
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (!fields.contains(name))
            fields.insert(name, text);
    }
    return fields;
}

/// What is not watched, or not looked at yet, is not known; whatever fails is at least an overload.
Status monitStatus(const MonitFields &fields, std::optional<qint64> bits)
{
    if (fields.value(u"monitor"_s).trimmed() != "1"_L1 || !bits)
        return Status::Unknown;
    if (*bits == 0)
        return Status::Online;
    for (const MonitFailure &failure : MonitFailures) {
        if (failure.isOutage && (*bits & failure.bit))
            return Status::Offline;
    }
    return Status::Overload;
}

QString monitWords(qint64 bits)
{
    QStringList words;
    for (const MonitFailure &failure : MonitFailures) {
        if (bits & failure.bit)
            words.append(failure.word);
    }
    return bits == 0 ? u"ok"_s : (words.isEmpty() ? u"failed"_s : words.join(u", "_s));
}

void addMonitService(Page &page, const MonitFields &fields, const QString &host)
{
    ++page.components.seen;
    const QString name = oneLine(fields.value(u"name"_s));
    const auto bits = wholeNumber(fields.value(u"status"_s).trimmed());
    const auto type = wholeNumber(fields.value(u"type"_s)).value_or(-1);
    if (name.isEmpty() || !fields.contains(u"monitor"_s)) {
        ++page.components.dropped;
        return;
    }
    ComponentFacts facts;
    facts.host = host;
    facts.lastCheck = momentOf(fields.value(u"collected_sec"_s).trimmed());
    facts.severity = bits ? monitWords(*bits) : QString();
    setOutput(facts, fields.value(u"output"_s).trimmed());
    facts.passive = fields.value(u"monitormode"_s).trimmed() == "1"_L1;
    page.leaves.append({.id = name,
                        .name = name,
                        .group = type >= 0 && type < qint64(MonitTypes.size())
                            ? QString(MonitTypes.at(size_t(type)))
                            : QString(),
                        .status = monitStatus(fields, bits),
                        .understood = bits.has_value(),
                        .said = bits ? QString() : oneLine(fields.value(u"status"_s)),
                        .facts = std::make_shared<const ComponentFacts>(facts)});
    if (facts.lastCheck.isValid() && !(page.asOf > facts.lastCheck))
        page.asOf = facts.lastCheck;
}

Result<Page> readMonit(const Payload &payload)
{
    if (payload.body.size() > payload.cap)
        return unreadable(QCoreApplication::translate("Providers", "the answer is larger than %1 MiB")
                              .arg(payload.cap / (1024 * 1024)));
    if (payload.body.contains("<!ENTITY"))
        return unreadable(QCoreApplication::translate(
            "Providers", "the feed declares XML entities, which are not allowed"));
    QXmlStreamReader xml(payload.body);
    if (!xml.readNextStartElement() || xml.name() != "monit"_L1)
        return notOfKind(MonitTitle);
    Page page;
    QString host;
    bool isStatus = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "server"_L1) {
            isStatus = true;
            while (xml.readNextStartElement()) {
                if (xml.name() == "localhostname"_L1)
                    host = oneLine(xml.readElementText(QXmlStreamReader::SkipChildElements));
                else
                    xml.skipCurrentElement();
            }
        } else if (xml.name() == "service"_L1) {
            addMonitService(page, monitFields(xml), host);
        } else {
            xml.skipCurrentElement();
        }
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return unreadable(
            QCoreApplication::translate("Providers", "the answer is not well-formed XML (line %1)")
                .arg(xml.lineNumber()));
    return isStatus ? Result<Page>(page) : notOfKind(MonitTitle);
}

QList<Addresses> monitAddresses(const QUrl &base)
{
    QUrl url = withPath(base.adjusted(QUrl::RemoveQuery), "/_status"_L1);
    url.setQuery(u"format=xml"_s);
    return {{url}};
}

QUrl monitComponentPage(const Check &check, const QString &, const Component &component)
{
    return pageBeside(check.url, "/_status"_L1, u'/' + component.name);
}

} // namespace

constinit const Kind MonitKind{.id = "monit"_L1,
                               .title = MonitTitle,
                               .server = true,
                               .seenReal = true,
                               .addresses = monitAddresses,
                               .read = readMonit,
                               .bodyCap = ServerBodyCap,
                               .componentPage = monitComponentPage};

} // namespace Pilotlamp
