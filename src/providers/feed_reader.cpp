// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/feed_reader.h"

#include "providers/json.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr std::array BodyNames{"content"_L1, "encoded"_L1, "description"_L1, "summary"_L1};
constexpr std::array DateNames{"pubdate"_L1, "published"_L1, "date"_L1, "updated"_L1};
constexpr int NotThere = -1;

template <size_t N>
int indexIn(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return int(i);
    }
    return NotThere;
}

/// Old feeds declare one of the two Western encodings, which differ in nothing that a status word needs.
bool declaresLatin1(const QByteArray &body)
{
    const QByteArray declaration = body.left(200).toLower();
    return declaration.startsWith("<?xml")
        && (declaration.contains("iso-8859-1") || declaration.contains("windows-1252"));
}

Result<QString> textOf(const QByteArray &body)
{
    const Result<QByteArray> utf8 = utf8Body(body);
    if (utf8)
        return QString::fromUtf8(*utf8);
    if (body.size() <= BodyCap && declaresLatin1(body) && !body.contains('\0'))
        return QString::fromLatin1(body);
    return utf8.error();
}

/// Bodies whose markup was escaped once more than the feed's own: none is left as such, only its entities.
QString withMarkup(QString body)
{
    constexpr int Most = 2;
    constexpr qsizetype Enough = 20'000;
    static const QRegularExpression tag(u"<[A-Za-z/!]"_s);
    static const QRegularExpression escaped(
        u"&lt;/?(?:p|br|b|strong|i|em|u|a|div|span|small|ul|ol|li|h[1-6]|table|tr|td|pre)\\b.{0,500}?&gt;"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    for (int i = 0; i < Most && !body.contains(tag) && body.left(Enough).contains(escaped); ++i) {
        body.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
        body.replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    }
    return body;
}

/// Follows a feed's elements without recursion: depth is the sender's choice. Markup inside of an entry's
/// field (Atom's XHTML) is put back as markup.
class Collector {
public:
    explicit Collector(QXmlStreamReader &xml)
        : m_xml(xml)
    {
        // A prefix that nobody declared is no reason to refuse a feed.
        m_xml.setNamespaceProcessing(false);
    }

    bool collect()
    {
        while (!m_xml.atEnd() && !m_wrongRoot) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                open(m_xml.qualifiedName());
                break;
            case QXmlStreamReader::EndElement:
                close();
                break;
            case QXmlStreamReader::Characters:
                m_field += m_depth > m_fieldDepth ? m_xml.text().toString().toHtmlEscaped()
                                                  : m_xml.text().toString();
                break;
            default:
                break;
            }
        }
        return !m_xml.hasError() && !m_wrongRoot && (m_format != Feed::Format::Rss || m_channelSeen);
    }

    Feed feed() const { return {m_format, m_title, m_built, m_items}; }

private:
    static QString nameOf(QStringView qualified)
    {
        return qualified.mid(qualified.lastIndexOf(u':') + 1).toString().toLower();
    }
    int itemDepth() const { return m_format == Feed::Format::Rss ? 3 : 2; }

    static QString prefixOf(QStringView qualified)
    {
        return qualified.left(qualified.lastIndexOf(u':') + 1).toString();
    }

    void open(QStringView qualified)
    {
        const QString name = nameOf(qualified);
        ++m_depth;
        if (m_depth == 1) {
            openRoot(name);
        } else if (m_item && m_depth > itemDepth() + 1) {
            m_field += u'<' + name + u'>';
        } else if (m_item && m_depth == itemDepth() + 1) {
            openField(name);
        } else if (m_depth == 2 && m_format == Feed::Format::Rss) {
            m_inChannel = name == "channel"_L1;
            m_channelSeen |= m_inChannel;
        } else if (m_depth == itemDepth() && (m_format != Feed::Format::Rss || m_inChannel)) {
            if (name == (m_format == Feed::Format::Atom ? "entry"_L1 : "item"_L1))
                openItem(prefixOf(qualified));
            else if (name == "title"_L1 || name == "lastbuilddate"_L1 || name == "updated"_L1
                     || name == "pubdate"_L1)
                openField(name);
        }
    }

    void openRoot(const QString &name)
    {
        if (name == "rss"_L1)
            m_format = Feed::Format::Rss;
        else if (name == "rdf"_L1)
            m_format = Feed::Format::Rdf;
        else if (name == "feed"_L1)
            m_format = Feed::Format::Atom;
        else
            m_wrongRoot = true;
    }

    void openItem(const QString &prefix)
    {
        m_item = FeedItem();
        m_foreign = {};
        m_itemPrefix = prefix;
        m_bodies = {};
        m_dates = {};
    }

    void openField(const QString &name)
    {
        m_name = name;
        m_field.clear();
        m_fieldDepth = m_depth;
        // What another vocabulary adds to an entry (media:title) stands back behind the entry's own.
        m_isOwn = name == "encoded"_L1 || prefixOf(m_xml.qualifiedName()) == m_itemPrefix;
        if (!m_item)
            return;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (name == "link"_L1 && attributes.hasAttribute("href"_L1)) {
            const QStringView rel = attributes.value("rel"_L1);
            if (rel.isEmpty() || rel == "alternate"_L1)
                m_field = attributes.value("href"_L1).toString();
        } else if (name == "category"_L1 && attributes.hasAttribute("term"_L1)) {
            m_field = attributes.value("term"_L1).toString();
        }
    }

    void close()
    {
        if (m_fieldDepth > 0 && m_depth > m_fieldDepth) {
            m_field += "</"_L1 + nameOf(m_xml.name()) + u'>';
        } else if (m_fieldDepth > 0 && m_depth == m_fieldDepth) {
            closeField();
            m_fieldDepth = 0;
        } else if (m_item && m_depth == itemDepth()) {
            closeItem();
        }
        --m_depth;
    }

    void closeField()
    {
        const QString text = m_field.trimmed();
        if (text.isEmpty())
            return;
        if (!m_item) {
            keepFirst(m_name == "title"_L1 ? m_title : m_built, text);
            return;
        }
        FeedItem &item = m_isOwn ? *m_item : m_foreign;
        if (const int body = indexIn(BodyNames, m_name); body != NotThere && m_isOwn)
            keepFirst(m_bodies[size_t(body)], withMarkup(text));
        else if (body != NotThere)
            m_foreign.bodies.append(withMarkup(text));
        else if (const int date = indexIn(DateNames, m_name); date != NotThere)
            keepFirst(m_dates[size_t(date)], text);
        else if (m_name == "title"_L1)
            keepFirst(item.title, text);
        else if (m_name == "link"_L1)
            keepFirst(item.link, text);
        else if (m_name == "id"_L1 || m_name == "guid"_L1)
            keepFirst(item.id, text);
        else if (m_name == "category"_L1)
            m_item->categories.append(text);
    }

    void closeItem()
    {
        for (const QString &body : m_bodies) {
            if (!body.isEmpty())
                m_item->bodies.append(body);
        }
        m_item->bodies.append(m_foreign.bodies);
        keepFirst(m_item->title, m_foreign.title);
        keepFirst(m_item->link, m_foreign.link);
        keepFirst(m_item->id, m_foreign.id);
        m_item->changed = m_dates[DateNames.size() - 1];
        for (const QString &date : m_dates)
            keepFirst(m_item->published, date);
        keepFirst(m_item->changed, m_item->published);
        m_items.append(*m_item);
        m_item.reset();
    }

    static void keepFirst(QString &kept, const QString &text)
    {
        if (kept.isEmpty())
            kept = text;
    }

    QXmlStreamReader &m_xml;
    Feed::Format m_format = Feed::Format::Rss;
    int m_depth = 0;
    bool m_wrongRoot = false;
    bool m_channelSeen = false;
    bool m_inChannel = false;
    QString m_title = {};
    QString m_built = {};
    QList<FeedItem> m_items = {};
    std::optional<FeedItem> m_item = {};
    FeedItem m_foreign = {}; ///< what elements of other vocabularies say of the entry
    QString m_itemPrefix = {}; ///< with its colon
    bool m_isOwn = true; ///< the field is of the entry's own vocabulary
    std::array<QString, BodyNames.size()> m_bodies = {};
    std::array<QString, DateNames.size()> m_dates = {};
    QString m_name = {};
    QString m_field = {};
    int m_fieldDepth = 0; ///< 0: in no field
};

} // namespace

Result<Feed> parseFeed(const QByteArray &body)
{
    const Result<QString> text = textOf(body);
    if (!text)
        return text.error();
    if (text->contains("<!ENTITY"_L1, Qt::CaseInsensitive))
        return unreadable(QCoreApplication::translate(
            "Providers", "the feed declares XML entities, which are not allowed"));
    QXmlStreamReader xml(*text);
    Collector collector(xml);
    if (collector.collect())
        return collector.feed();
    if (xml.hasError())
        return unreadable(
            QCoreApplication::translate("Providers", "the answer is not well-formed XML (line %1)")
                .arg(xml.lineNumber()));
    return unreadable(QCoreApplication::translate("Providers", "the answer is not an RSS or Atom feed"));
}

} // namespace Pilotlamp
