// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_editor.h"

#include "ui/component_picker.h"
#include "ui/field_note.h"
#include "ui/icon_painter.h"
#include "ui/text.h"
#include "ui/validation.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ResultIconSide = 24;

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

/// The keys the editor writes; those of a broken entry are dropped, what nobody knows stays.
void dropKnownKeys(QJsonObject &options)
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
    addTest(form);
    setCheck({});
}

void CheckEditor::addFields(QFormLayout *form)
{
    m_kind = new QComboBox;
    for (const KindInfo &kind : m_tools.kinds)
        m_kind->addItem(plainLine(kind.title), kind.id);
    addRow(form, tr("&Kind:"), m_kind);
    m_kindNote = new FieldNote(m_kind);
    form->addRow(QString(), m_kindNote);
    m_url = new QLineEdit;
    m_url->setMaxLength(8000);
    m_urlNote = new FieldNote(m_url);
    addRow(form, tr("A&ddress:"), m_url, m_urlNote);
    m_interval = spin(1, 604800, tr(" s"));
    m_intervalNote = new FieldNote(m_interval);
    addRow(form, tr("Ask &every:"), m_interval, m_intervalNote);
    m_timeout = spin(1, 60, tr(" s"));
    addRow(form, tr("&Give up after:"), m_timeout);
    m_slowAfter = spin(0, 60000, tr(" ms"));
    m_slowAfter->setSingleStep(500);
    m_slowAfter->setSpecialValueText(tr("never"));
    addRow(form, tr("S&low after:"), m_slowAfter);
    m_components = new QPlainTextEdit;
    m_components->setTabChangesFocus(true);
    m_components->setPlaceholderText(tr("The whole page. Or one part a line: API, ChatGPT/*"));
    m_components->setFixedHeight(m_components->fontMetrics().lineSpacing() * 4 + 12);
    m_componentsNote = new FieldNote(m_components);
    addRow(form, tr("&Parts:"), m_components, m_componentsNote);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CheckEditor::onEdited);
    connect(m_url, &QLineEdit::textChanged, this, &CheckEditor::onEdited);
    connect(m_components, &QPlainTextEdit::textChanged, this, &CheckEditor::onEdited);
    for (QSpinBox *box : {m_interval, m_timeout, m_slowAfter})
        connect(box, &QSpinBox::valueChanged, this, &CheckEditor::onEdited);
}

void CheckEditor::addTest(QFormLayout *form)
{
    m_test = new QPushButton(tr("&Test now"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &CheckEditor::test);
    m_resultIcon = new QLabel;
    m_resultIcon->setFixedSize(ResultIconSide, ResultIconSide);
    m_result = newPlainLabel();
    m_result->setAccessibleName(tr("Test result"));
    m_result->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_result->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_test, 0, Qt::AlignTop);
    line->addWidget(m_resultIcon, 0, Qt::AlignTop);
    line->addStretch();
    form->addRow(QString(), line);
    form->addRow(QString(), m_result);
    m_test->setVisible(bool(m_tools.testNow));
    m_picker = new ComponentPicker;
    m_picker->setMinimumHeight(150);
    m_picker->hide();
    form->addRow(QString(), m_picker);
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
    m_url->setText(check.url);
    m_interval->setValue(check.intervalSeconds);
    m_timeout->setValue(check.timeoutSeconds);
    m_slowAfter->setValue(check.slowAfterMs);
    m_components->setPlainText(check.components.join(u'\n'));
    m_filling = false;
    forgetTest();
    validate();
}

Check CheckEditor::check() const
{
    Check check = m_check;
    if (m_kind->currentIndex() >= 0)
        check.kind = m_kind->currentData().toString();
    check.url = m_url->text().trimmed();
    check.intervalSeconds = m_interval->value();
    check.timeoutSeconds = m_timeout->value();
    check.slowAfterMs = m_slowAfter->value();
    check.components = globsOf(m_components->toPlainText());
    if (check == m_check || check.problem.isEmpty())
        return check;
    check.problem.clear();
    dropKnownKeys(check.options);
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
    m_url->setPlaceholderText(kind.example);
    m_kindNote->setProblem(kind.title.isEmpty() ? checkProblem(now, m_tools.kinds) : QString());
    m_urlNote->setProblem(checkAddressProblem(now.url, kind));
    m_intervalNote->setProblem(intervalProblem(now.intervalSeconds, kind));
    m_componentsNote->setProblem(globsProblem(now.components));
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_components, kind.vendor);
    form->setRowVisible(m_slowAfter, !kind.vendor);
    m_test->setEnabled(!m_run && problem().isEmpty());
}

void CheckEditor::forgetTest()
{
    m_run.reset();
    m_resultIcon->clear();
    m_result->clear();
    m_result->hide();
    m_picker->hide();
}

void CheckEditor::test()
{
    forgetTest();
    m_run = std::make_unique<QObject>();
    m_test->setEnabled(false);
    m_result->setText(tr("Asking…"));
    m_result->show();
    m_tools.testNow(check(), m_run.get(),
                    [this](const Reading &reading, const QString &summary) { showResult(reading, summary); });
}

void CheckEditor::showResult(const Reading &reading, const QString &summary)
{
    const QIcon icon
        = iconOf({markOf(reading.status)}, iconPalette({}, palette()), devicePixelRatioF(), ResultIconSide);
    m_resultIcon->setPixmap(icon.pixmap(QSize(ResultIconSide, ResultIconSide), devicePixelRatioF()));
    QStringList facts{displayWord(reading.status)};
    if (!reading.reason.isEmpty())
        facts.append(plainLine(reading.reason, 300));
    if (!reading.warning.isEmpty())
        facts.append(plainLine(reading.warning, 300));
    if (reading.responseMs >= 0)
        facts.append(tr("%1 ms").arg(reading.responseMs));
    m_result->setText(facts.join(u" – "_s)
                      + (summary.isEmpty() ? QString() : u'\n' + plainLine(summary, 300)));
    const bool isPage = reading.snapshot != nullptr;
    if (isPage && check().components.isEmpty())
        m_picker->setComponents(reading.snapshot->components, {});
    m_picker->setVisible(isPage && check().components.isEmpty() && m_picker->topLevelItemCount() > 0);
    if (isPage && !check().components.isEmpty())
        return readParts();
    m_run.release()->deleteLater(); // we are called by it
    m_test->setEnabled(true);
}

/// A page read for some parts shows only those: the others, to tick them, need a second look without globs.
void CheckEditor::readParts()
{
    Check whole = check();
    whole.components.clear();
    m_run.release()->deleteLater();
    m_run = std::make_unique<QObject>();
    m_tools.testNow(whole, m_run.get(), [this](const Reading &reading, const QString &) {
        if (reading.snapshot)
            m_picker->setComponents(reading.snapshot->components, check().components);
        m_picker->setVisible(m_picker->topLevelItemCount() > 0 && reading.snapshot);
        m_run.release()->deleteLater();
        m_test->setEnabled(true);
    });
}

} // namespace Pilotlamp
