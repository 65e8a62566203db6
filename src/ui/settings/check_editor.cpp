// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/check_editor.h"

#include "core/probe_kind.h"
#include "ui/common/text.h"
#include "ui/settings/auth_editor.h"
#include "ui/settings/certificate_note.h"
#include "ui/settings/check_address.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/component_picker.h"
#include "ui/settings/field_note.h"
#include "ui/settings/filters_editor.h"
#include "ui/settings/host_question.h"
#include "ui/settings/kind_list.h"
#include "ui/settings/probe_options.h"
#include "ui/settings/test_result.h"
#include "ui/settings/tls_editor.h"
#include "ui/settings/validation.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

void addRow(QFormLayout *form, const QString &label, QWidget *field, FieldNote *note = nullptr)
{
    form->addRow(label, field);
    if (note)
        form->addRow(QString(), note);
}

QSpinBox *spin(int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    return box;
}

/// A name for the secret of an address: its host.
QString secretNameFor(const QString &url)
{
    return QUrl(url).host();
}

/// The keys the editor writes; those of a broken entry are dropped, what nobody knows stays.
void dropCheckEditorKnownKeys(QJsonObject &options)
{
    for (const auto key :
         {"kind"_L1, "url"_L1, "intervalSeconds"_L1, "timeoutSeconds"_L1, "slowAfterMs"_L1, "components"_L1})
        options.remove(key);
}

} // namespace

CheckEditor::CheckEditor(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addFields(form);
    addComponents(form);
    addFilters(form);
    addOptions(form);
    addTest(form);
    setCheck({});
}

void CheckEditor::addFields(QFormLayout *form)
{
    m_kind = new QComboBox;
    fillKinds(*m_kind, m_tools.kinds);
    addRow(form, tr("T&ype:"), m_kind);
    m_kindNote = new FieldNote(m_kind);
    form->addRow(QString(), m_kindNote);
    m_url = new QLineEdit;
    m_url->setMaxLength(8000);
    m_urlNote = new FieldNote(m_url);
    addRow(form, tr("A&ddress:"), m_url, m_urlNote);
    m_hostQuestion = new HostQuestion;
    form->addRow(QString(), m_hostQuestion);
    connect(m_hostQuestion, &HostQuestion::answered, this, &CheckEditor::confirmHost);
    m_interval = spin(1, 604800, tr(" s"));
    m_intervalNote = new FieldNote(m_interval);
    addRow(form, tr("Check &every:"), m_interval, m_intervalNote);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(m_interval);
        if (!m_filling && m_interval->value() == usualInterval(m_shownKind))
            m_interval->setValue(usualInterval(m_kind->currentData().toString()));
        onEdited();
        if (!m_filling && !optionsProblem(check()).isEmpty())
            m_more->setOpen(true); // what the kind cannot do without is in sight
    });
    connect(m_url, &QLineEdit::textChanged, this, &CheckEditor::onEdited);
    connect(m_interval, &QSpinBox::valueChanged, this, &CheckEditor::onEdited);
}

void CheckEditor::addComponents(QFormLayout *form)
{
    m_components = new QPlainTextEdit;
    m_components->setTabChangesFocus(true);
    m_components->setPlaceholderText(tr("All components, or one per line: API, ChatGPT/*"));
    m_components->setFixedHeight(m_components->fontMetrics().lineSpacing() * 4 + 12);
    m_componentsNote = new FieldNote(m_components);
    addRow(form, tr("Com&ponents:"), m_components, m_componentsNote);
    connect(m_components, &QPlainTextEdit::textChanged, this, &CheckEditor::onEdited);
}

/// What of the page counts, beside the names of its components.
void CheckEditor::addFilters(QFormLayout *form)
{
    m_filters = new FiltersEditor;
    m_filtersMore = new CollapsibleSection(tr("Filters"), m_filters);
    form->addRow(m_filtersMore);
    connect(m_filters, &FiltersEditor::edited, this, &CheckEditor::onEdited);
}

/// What few people change lies folded below the rest.
void CheckEditor::addOptions(QFormLayout *form)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *times = new QFormLayout;
    times->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_timeout = spin(1, 60, tr(" s"));
    m_timeout->setToolTip(tr("Default: 10 s"));
    addRow(times, tr("Ti&meout:"), m_timeout);
    m_slowAfter = spin(0, 60000, tr(" ms"));
    m_slowAfter->setSingleStep(500);
    m_slowAfter->setSpecialValueText(tr("never"));
    m_slowAfter->setToolTip(tr("A slower answer counts as overload. Default: 5000 ms"));
    addRow(times, tr("S&low above:"), m_slowAfter);
    m_options = new ProbeOptions;
    m_optionsNote = new FieldNote(m_options);
    m_auth = new AuthEditor(m_tools);
    m_tls = new TlsEditor;
    layout->addLayout(times);
    layout->addWidget(m_auth);
    layout->addWidget(m_options);
    layout->addWidget(m_tls);
    m_more = new CollapsibleSection(tr("More options"), content);
    form->addRow(m_more);
    form->addRow(m_optionsNote);
    for (QSpinBox *box : {m_timeout, m_slowAfter})
        connect(box, &QSpinBox::valueChanged, this, &CheckEditor::onEdited);
    connect(m_options, &ProbeOptions::edited, this, &CheckEditor::onEdited);
    connect(m_auth, &AuthEditor::edited, this, &CheckEditor::onEdited);
    connect(m_tls, &TlsEditor::edited, this, &CheckEditor::onEdited);
}

void CheckEditor::addTest(QFormLayout *form)
{
    m_test = new QPushButton(tr("&Test now"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &CheckEditor::test);
    auto *line = new QHBoxLayout;
    line->addWidget(m_test);
    line->addStretch();
    form->addRow(QString(), line);
    m_test->setVisible(bool(m_tools.testNow));
    m_result = new TestResult;
    m_result->hide();
    form->addRow(m_result);
    m_certificate = new CertificateNote;
    connect(m_certificate, &CertificateNote::trustChosen, this, &CheckEditor::trust);
    form->addRow(m_certificate);
    connect(m_result, &TestResult::changeWanted, this, &CheckEditor::changeKind);
    m_picker = new ComponentPicker;
    m_picker->setMinimumHeight(150);
    m_picker->hide();
    form->addRow(m_picker);
    connect(m_picker, &ComponentPicker::globsChanged, this, [this](const QStringList &globs) {
        const QSignalBlocker quiet(m_components);
        m_components->setPlainText(globs.join(u'\n'));
        validate();
        Q_EMIT edited();
    });
}

void CheckEditor::setCheck(const Check &check)
{
    m_filling = true;
    m_check = check;
    m_kind->setCurrentIndex(
        m_kind->findData(check.kind)); // -1: an unknown kind stays what it is, and says so
    m_url->setText(check.url == impliedUrlOf(check) ? QString() : check.url);
    m_interval->setValue(check.intervalSeconds);
    m_timeout->setValue(check.timeoutSeconds);
    m_slowAfter->setValue(check.slowAfterMs);
    m_components->setPlainText(check.components.join(u'\n'));
    m_options->setOptions(check.kind, check.options);
    m_auth->setAuth(check.options, secretNameFor(check.url));
    m_tls->setTls(check.options);
    m_filters->setFilters(kindOf(check.kind, m_tools.kinds), check.options);
    m_filtersMore->setOpen(m_filters->count() > 0);
    m_more->setOpen(differs()); // what is not at its default is seen
    m_filling = false;
    forgetTest();
    validate();
}

/// True where anything of the folded options is not at its default.
bool CheckEditor::differs() const
{
    const Check usual;
    return m_check.timeoutSeconds != usual.timeoutSeconds || m_check.slowAfterMs != usual.slowAfterMs
        || m_options->count() > 0 || m_check.options.contains("auth"_L1)
        || m_check.options.contains("tls"_L1);
}

Check CheckEditor::check() const
{
    Check check = m_check;
    if (m_kind->currentIndex() >= 0)
        check.kind = m_kind->currentData().toString();
    check.intervalSeconds = m_interval->value();
    check.timeoutSeconds = m_timeout->value();
    check.slowAfterMs = m_slowAfter->value();
    check.components = globsOf(m_components->toPlainText());
    check.options = m_filters->applied(m_tls->applied(m_auth->applied(m_options->applied(check.options))));
    check = withAddress(check, m_check, m_url->text().trimmed());
    if (check == m_check || check.problem.isEmpty())
        return check;
    check.problem.clear();
    dropCheckEditorKnownKeys(check.options);
    return check;
}

QString CheckEditor::problem() const
{
    return checkProblem(check(), m_tools.kinds);
}

void CheckEditor::onEdited()
{
    if (m_filling)
        return;
    forgetTest();
    validate();
    Q_EMIT edited();
}

void CheckEditor::validate()
{
    const Check now = check();
    const KindInfo kind = kindOf(now.kind, m_tools.kinds);
    const ProbeKind *probe = probeKindOf(now.kind);
    m_shownKind = now.kind;
    const QString implied = impliedUrlOf(now);
    m_url->setPlaceholderText(implied.isEmpty() ? kind.example : implied);
    m_kindNote->setProblem(kind.title.isEmpty() ? checkProblem(now, m_tools.kinds) : QString());
    m_urlNote->setProblem(checkAddressProblem(m_url->text(), kind));
    m_intervalNote->setProblem(intervalProblem(now, kind));
    m_componentsNote->setProblem(globsProblem(now.components));
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_components, kind.vendor);
    form->setRowVisible(m_url, hasAddress(now.kind));
    static_cast<QFormLayout *>(m_timeout->parentWidget()->layout()->itemAt(0)->layout())
        ->setRowVisible(m_slowAfter, !kind.vendor);
    m_options->setKind(now.kind);
    m_filters->setKind(kind);
    form->setRowVisible(m_filtersMore, kind.vendor);
    m_filtersMore->setSummary(m_filters->count() > 0 ? tr("%n set", nullptr, m_filters->count()) : QString());
    // Only what is asked over HTTP can show who asks.
    m_auth->setVisible(probe ? probe->asksWithSecret : kind.needsScheme);
    m_tls->setVisible(probe ? probe->trustsByChoice : kind.needsScheme);
    m_auth->setSuggestion(secretNameFor(now.url));
    m_certificate->setPin(pinOf(now.options));
    m_options->setVisible(ProbeOptions::hasOptions(now.kind));
    m_more->setSummary(m_options->count() > 0 ? tr("%n set", nullptr, m_options->count()) : QString());
    m_optionsNote->setProblem(optionsProblem(now));
    m_hostQuestion->setCheck(now);
    m_test->setEnabled(!m_run && problem().isEmpty());
}

} // namespace Pilotlamp
