// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/probe_options.h"

#include "core/probe_kind.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/probe_option.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using ProbeOptionsField = ProbeOption::Field;

constexpr const char *NoLimit = QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "No limit, or e.g. 0.9");
constexpr auto AllProbes = "*"_L1;

constexpr std::array Options{
    ProbeOption{"command"_L1, "command"_L1, ProbeOptionsField::Words,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Program:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "The plugin, then one argument per line")},
    ProbeOption{"recipe"_L1, "api"_L1, ProbeOptionsField::Choice,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "API:"), nullptr, 0, 0, nullptr,
                "openai anthropic gemini mistral openai-compatible ollama llama.cpp"_L1},
    ProbeOption{"model"_L1, "api"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Model that must be listed:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional) as the API names it")},
    ProbeOption{"grpcService"_L1, "grpc"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Service:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "The whole server, or a name: shop.Orders")},
    ProbeOption{"maxOffsetMs"_L1, "ntp"_L1, ProbeOptionsField::Number,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Clocks may differ by:"), nullptr, 3'600'000,
                1000, QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", " ms")},
    ProbeOption{"userUnit"_L1, "systemd"_L1, ProbeOptionsField::Flag,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Unit of the user's manager (systemctl --user)"),
                nullptr, 0, 0},
    ProbeOption{"domainDays"_L1, "domain"_L1, ProbeOptionsField::Number,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Warn before it expires:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "never"), 3650, 30,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", " days")},
    ProbeOption{"rdap"_L1, "domain"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Registry's RDAP server:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional) https://rdap.example.org/")},
    ProbeOption{"protocol"_L1, "starttls"_L1, ProbeOptionsField::Choice,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Protocol:"), nullptr, 0, 0, nullptr,
                "auto smtp imap"_L1},
    ProbeOption{"method"_L1, "http"_L1, ProbeOptionsField::Choice,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Method:"), nullptr, 0, 0, nullptr,
                "GET HEAD POST PUT PATCH DELETE OPTIONS"_L1},
    ProbeOption{
        "headers"_L1, "http"_L1, ProbeOptionsField::Pairs,
        QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Headers to send:"),
        QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional) one per line: Accept: application/json")},
    ProbeOption{"body"_L1, "http"_L1, ProbeOptionsField::Lines,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Request body:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional)")},
    ProbeOption{"expect"_L1, "http"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Accepted status codes:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "200-299, or codes and ranges: 200, 301-308")},
    ProbeOption{"followRedirects"_L1, "http"_L1, ProbeOptionsField::Flag,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Follow redirects"), nullptr, 0, 1},
    ProbeOption{"contains"_L1, "http"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Must contain:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional)")},
    ProbeOption{"regex"_L1, "http"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Matches regex:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional) a regular expression")},
    ProbeOption{"jsonPath"_L1, "http"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "JSON path:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional) a path: data.items[0].state")},
    ProbeOption{"jsonOperator"_L1, "http"_L1, ProbeOptionsField::Choice,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "… compared by:"), nullptr, 0, 0, nullptr,
                "== != < <= > >= in"_L1},
    ProbeOption{"jsonValue"_L1, "http"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "… equals:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional)")},
    ProbeOption{"headerName"_L1, "http"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Must answer with header:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional)")},
    ProbeOption{"headerValue"_L1, "http"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "… that is:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "(Optional)")},
    ProbeOption{"maxMs"_L1, "http"_L1, ProbeOptionsField::Number,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Offline if slower than:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "never"), 60000, 0,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", " ms")},
    ProbeOption{"certificateDays"_L1, "http tls starttls websocket grpc"_L1, ProbeOptionsField::Number,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Warn before the certificate ends:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "never"), 3650, 7,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", " days")},
    ProbeOption{"record"_L1, "dns"_L1, ProbeOptionsField::Choice,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Record:"), nullptr, 0, 0, nullptr,
                "A AAAA CNAME MX TXT NS"_L1},
    ProbeOption{"answer"_L1, "dns"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Must be:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions",
                                  "Any record, or an address or name; * matches anything")},
    ProbeOption{"resolver"_L1, "dns"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "DNS server:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "The system's, or an address: 192.0.2.53")},
    ProbeOption{"requireWatchdog"_L1, "alertmanager"_L1, ProbeOptionsField::Flag,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Unknown without an alert that always fires"),
                nullptr, 0, 0},
    ProbeOption{"query"_L1, "prometheus"_L1, ProbeOptionsField::Text,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Query:"),
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions",
                                  "The alerts, or PromQL, each series a component: probe_success")},
    ProbeOption{"overloadAbove"_L1, "prometheus"_L1, ProbeOptionsField::Decimal,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Overloaded above:"), NoLimit},
    ProbeOption{"overloadBelow"_L1, "prometheus"_L1, ProbeOptionsField::Decimal,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Overloaded below:"), NoLimit},
    ProbeOption{"offlineAbove"_L1, "prometheus"_L1, ProbeOptionsField::Decimal,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Offline above:"), NoLimit},
    ProbeOption{"offlineBelow"_L1, "prometheus"_L1, ProbeOptionsField::Decimal,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Offline below:"), NoLimit},
    ProbeOption{"upsideDown"_L1, AllProbes, ProbeOptionsField::Flag,
                QT_TRANSLATE_NOOP("Pilotlamp::ProbeOptions", "Invert: OK when it does not answer"), nullptr,
                0, 0},
};

bool fits(const ProbeOption &option, const QString &kind)
{
    return option.kinds == AllProbes ? probeKindOf(kind) != nullptr
                                     : QString(option.kinds).split(u' ').contains(kind);
}

} // namespace

ProbeOptions::ProbeOptions(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const ProbeOption &option : Options) {
        QWidget *field = newField(option);
        if (option.field == ProbeOptionsField::Flag)
            m_form->addRow(QString(), field);
        else
            m_form->addRow(tr(option.label), field);
        m_rows.push_back({&option, field, {}, {}});
    }
    setKind({});
}

QWidget *ProbeOptions::newField(const ProbeOption &option)
{
    const QString hint = option.hint ? tr(option.hint) : QString();
    switch (option.field) {
    case ProbeOptionsField::Text:
    case ProbeOptionsField::Decimal: {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(hint);
        if (option.field == ProbeOptionsField::Decimal) { // as in the file, whatever the language
            auto *number = new QDoubleValidator(edit);
            number->setLocale(QLocale::c());
            edit->setValidator(number);
        }
        connect(edit, &QLineEdit::textChanged, this, &ProbeOptions::edited);
        return edit;
    }
    case ProbeOptionsField::Lines:
    case ProbeOptionsField::Pairs:
    case ProbeOptionsField::Words: {
        auto *edit = new QPlainTextEdit;
        edit->setPlaceholderText(hint);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 12);
        connect(edit, &QPlainTextEdit::textChanged, this, &ProbeOptions::edited);
        return edit;
    }
    case ProbeOptionsField::Number: {
        auto *box = new QSpinBox;
        box->setRange(0, option.most);
        box->setSuffix(tr(option.unit));
        box->setSpecialValueText(hint);
        box->setValue(option.fallback);
        box->setToolTip(tr("Default: %1").arg(option.fallback > 0 ? box->text() : hint));
        connect(box, &QSpinBox::valueChanged, this, &ProbeOptions::edited);
        return box;
    }
    case ProbeOptionsField::Flag: {
        auto *box = new WrapBox(tr(option.label));
        box->setChecked(bool(option.fallback));
        connect(box, &QCheckBox::toggled, this, &ProbeOptions::edited);
        return box;
    }
    case ProbeOptionsField::Choice:
        break;
    }
    auto *box = new QComboBox;
    box->addItems(QString(option.choices).split(u' '));
    connect(box, &QComboBox::currentIndexChanged, this, &ProbeOptions::edited);
    return box;
}

void ProbeOptions::setOptions(const QString &kind, const QJsonObject &options)
{
    const QSignalBlocker quiet(this);
    for (Row &row : m_rows) {
        row.was = options.value(row.option->key);
        showValue(*row.option, row.field, row.was);
        row.shown = valueOf(*row.option, row.field);
    }
    setKind(kind);
}

void ProbeOptions::setKind(const QString &kind)
{
    m_kind = kind;
    for (const Row &row : m_rows)
        m_form->setRowVisible(row.field, fits(*row.option, kind));
}

QJsonObject ProbeOptions::applied(QJsonObject options) const
{
    for (const Row &row : m_rows) {
        const QJsonValue value = valueOf(*row.option, row.field);
        if (value == row.shown || !fits(*row.option, m_kind))
            continue; // untouched, also where the file says it in another way
        if (value.isUndefined())
            options.remove(row.option->key);
        else
            options.insert(row.option->key, value);
    }
    return options;
}

int ProbeOptions::count() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return fits(*row.option, m_kind) && !valueOf(*row.option, row.field).isUndefined();
    }));
}

bool ProbeOptions::hasOptions(const QString &kind)
{
    return std::any_of(Options.begin(), Options.end(),
                       [&](const ProbeOption &option) { return fits(option, kind); });
}

} // namespace Pilotlamp
