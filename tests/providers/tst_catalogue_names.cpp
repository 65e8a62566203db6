// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/kind.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::CatalogueNamesTests {

namespace {

/// What a person types, the row that must come first, where it is read or measured, and one of its
/// components.
struct Typed {
    const char *words;
    const char *name;
    const char *address; ///< empty: whatever the row has
    const char *component; ///< empty: the whole page, or no page
};

// clang-format off
constexpr std::array TypedNames{
    Typed{"chatgpt", "ChatGPT", "https://status.openai.com", "ChatGPT/*"},
    Typed{"gpt", "ChatGPT", "https://status.openai.com", "ChatGPT/*"},
    Typed{"openai api", "OpenAI API", "https://status.openai.com", "APIs/*"},
    Typed{"codex", "Codex", "https://status.openai.com", "*Codex*"},
    Typed{"sora", "Sora", "https://status.openai.com", "Sora/*"},
    Typed{"claude", "Claude", "https://status.claude.com", "claude.ai"},
    Typed{"claude api", "Anthropic API", "https://status.claude.com", "Claude API*"},
    Typed{"claude code", "Claude Code", "https://status.claude.com", "Claude Code"},
    Typed{"gemini", "Google Gemini (Workspace)", "https://gemini.google.com/", "*Gemini*"},
    Typed{"gemini api", "Gemini API", "https://status.cloud.google.com", "Vertex Gemini API"},
    Typed{"vertex", "Google Vertex AI", "https://status.cloud.google.com", "*Vertex*"},
    Typed{"copilot", "GitHub Copilot", "https://www.githubstatus.com", "*Copilot*"},
    Typed{"cursor", "Cursor", "https://status.cursor.com", ""},
    Typed{"windsurf", "Windsurf", "https://status.windsurf.com", ""},
    Typed{"groq", "Groq", "https://groqstatus.com", ""},
    Typed{"together", "Together AI", "https://status.together.ai", ""},
    Typed{"fireworks", "Fireworks AI", "https://status.fireworks.ai", ""},
    Typed{"cerebras", "Cerebras", "https://status.cerebras.ai", ""},
    Typed{"openrouter", "OpenRouter", "https://status.openrouter.ai", ""},
    Typed{"modal", "Modal", "https://status.modal.com", ""},
    Typed{"replicate", "Replicate", "https://www.replicatestatus.com", ""},
    Typed{"mistral", "Mistral AI", "https://mistral-ai.checkly-status-page.com", ""},
    Typed{"deepseek", "DeepSeek", "https://api.deepseek.com/", ""},
    Typed{"grok", "Grok (app)", "https://status.x.ai/feed.xml", "*Grok (*"},
    Typed{"perplexity", "Perplexity", "https://status.perplexity.com", ""},
    Typed{"cohere", "Cohere", "https://status.cohere.com", ""},
    Typed{"hugging face", "Hugging Face", "https://status.huggingface.co", ""},
    Typed{"elevenlabs", "ElevenLabs", "https://status.elevenlabs.io", ""},
    Typed{"pinecone", "Pinecone", "https://status.pinecone.io", ""},
    Typed{"runway", "Runway", "https://status.runwayml.com", ""},
    Typed{"kimi", "Kimi", "https://status.moonshot.cn", "Open API"},
    Typed{"flux", "Black Forest Labs (FLUX)", "https://status.bfl.ml", ""},
    Typed{"bedrock", "Amazon Bedrock", "https://health.aws.amazon.com", "*Bedrock*"},
    Typed{"zendesk", "Zendesk", "https://status.zendesk.com", ""},
    Typed{"okta", "Okta", "https://www.okta.com/", ""},
    Typed{"fastly", "Fastly", "https://api.fastly.com/public-ip-list", ""},
    Typed{"photoshop", "Adobe", "https://status.adobe.com", ""},
    Typed{"salesforce", "Salesforce", "https://login.salesforce.com/", ""},
    Typed{"pagerduty", "PagerDuty", "https://status.pagerduty.com", ""},
    Typed{"firebase", "Firebase", "https://status.firebase.google.com", ""},
    Typed{"psn", "PlayStation Network", "", ""},
    Typed{"tailscale", "Tailscale", "https://status.tailscale.com", ""},
    Typed{"hetzner", "Hetzner", "https://status.hetzner.com/en.atom", ""},
    Typed{"ovh", "OVHcloud", "https://public-cloud.status-ovhcloud.com", ""},
    Typed{"bitwarden", "Bitwarden", "https://vault.bitwarden.com/", ""},
    Typed{"b2", "Backblaze", "https://status.backblaze.com", ""},
    Typed{"teams", "Microsoft Teams", "https://teams.microsoft.com/", ""},
    Typed{"switch", "Nintendo", "https://www.nintendo.co.jp/netinfo/en_US/index.html", ""},
    Typed{"clerk", "Clerk", "https://status.clerk.com", ""},
    Typed{"workos", "WorkOS", "https://status.workos.com", ""},
    Typed{"honeycomb", "Honeycomb", "https://status.honeycomb.io", ""},
    Typed{"upstash", "Upstash", "https://status.upstash.com", ""},
    Typed{"influxdb", "InfluxDB Cloud", "https://status.influxdata.com", ""},
    Typed{"algolia", "Algolia", "https://status.algolia.com", ""},
    Typed{"ec2", "Amazon EC2", "https://health.aws.amazon.com", "*Elastic Compute Cloud*"},
    Typed{"s3", "Amazon S3", "https://health.aws.amazon.com", "*Simple Storage Service*"},
    Typed{"lambda", "AWS Lambda", "https://health.aws.amazon.com", "*Lambda*"},
    Typed{"bigquery", "Google BigQuery", "https://status.cloud.google.com", "*BigQuery*"},
    Typed{"gke", "Google Kubernetes Engine", "https://status.cloud.google.com", "*Kubernetes Engine*"},
    Typed{"imessage", "Apple iMessage", "https://www.apple.com/support/systemstatus", "iMessage"},
    Typed{"icloud", "Apple iCloud", "https://www.apple.com/support/systemstatus", "iCloud*"},
    Typed{"app store", "Apple App Store", "https://www.apple.com/support/systemstatus", "App Store"},
    Typed{"google drive", "Google Drive", "https://www.google.com/appsstatus/dashboard", "*Google Drive*"},
    Typed{"monday", "monday.com", "https://status.monday.com", ""},
};
// clang-format on

} // namespace

/// Names as people type them lead to the right row with the right components.
class CatalogueNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixtyNamesAndMore() { QVERIFY(TypedNames.size() >= 60); }

    void leadsTo_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < TypedNames.size(); ++i)
            QTest::newRow(TypedNames[i].words) << int(i);
    }

    void leadsTo()
    {
        QFETCH(int, index);
        const Typed &typed = TypedNames[size_t(index)];
        static const QList<CatalogueEntry> rows = parseCatalogue(builtInCatalogue()).value_or({});
        const QList<CatalogueEntry> found = searchCatalogue(rows, QString::fromLatin1(typed.words));
        QVERIFY(!found.isEmpty());
        const CatalogueEntry &first = found.constFirst();
        QCOMPARE(first.name, QString::fromLatin1(typed.name));
        const QString address = QString::fromLatin1(typed.address);
        QVERIFY2(address.isEmpty() || first.page == address || first.probe == address,
                 qPrintable(first.page + u' ' + first.probe));
        const QString component = QString::fromLatin1(typed.component);
        QVERIFY2(component.isEmpty() || first.components.contains(component),
                 qPrintable(first.components.join(u", "_s)));
        QVERIFY(!serviceOf(first).checks.isEmpty());
    }

    /// Whoever reads a row can look up where it is from.
    void whatRunsOnWhatNamesItsSource()
    {
        const QList<CatalogueEntry> rows = parseCatalogue(builtInCatalogue()).value_or({});
        int hosted = 0;
        for (const CatalogueEntry &row : rows) {
            if (row.hostedOn.isEmpty())
                continue;
            ++hosted;
            QVERIFY2(row.hostedOnSource.contains(u"20"_s), qPrintable(row.name));
        }
        QVERIFY(hosted >= 20);
    }

    /// A source names a place and a day.
    void sourcesNameAPlaceAndADay()
    {
        int named = 0;
        for (const CatalogueEntry &row : parseCatalogue(builtInCatalogue()).value_or({})) {
            if (row.source.isEmpty())
                continue;
            ++named;
            QVERIFY2(row.source.contains(u"20"_s) && row.source.size() > 20, qPrintable(row.name));
        }
        QVERIFY(named >= 100);
    }

    void everyRootHasARowOrNone()
    {
        const QList<CatalogueEntry> rows = parseCatalogue(builtInCatalogue()).value_or({});
        const QList<CatalogueRoot> roots = parseRoots(builtInCatalogue());
        QVERIFY(roots.size() >= 10);
        for (const CatalogueRoot &root : roots) {
            const bool isThere = std::any_of(rows.begin(), rows.end(), [&](const CatalogueEntry &row) {
                return row.name == root.service;
            });
            QVERIFY2(isThere, qPrintable(root.id));
        }
        QVERIFY(parseRoots("[]").isEmpty() && parseRoots("no json").isEmpty());
    }
};

PILOTLAMP_TEST(CatalogueNamesTest, Testing::NoApplication);

} // namespace Pilotlamp::CatalogueNamesTests

#include "tst_catalogue_names.moc"
