// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Test now" in the editor of a check: one attempt, the
// parts of a page, and another kind that may fit better.
#include "ui/settings/certificate_note.h"
#include "ui/settings/check_editor.h"
#include "ui/settings/component_picker.h"
#include "ui/settings/test_result.h"
#include "ui/settings/tls_editor.h"
#include "ui/settings/validation.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void CheckEditor::forgetTest()
{
    m_run.reset();
    m_search.reset();
    m_result->hide();
    m_picker->hide();
    m_certificate->setReading({});
}

void CheckEditor::test()
{
    forgetTest();
    if (!m_tools.testNow || !problem().isEmpty())
        return;
    m_run = std::make_unique<QObject>();
    m_test->setEnabled(false);
    m_result->showAsking();
    m_result->show();
    m_tools.testNow(check(), m_run.get(),
                    [this](const Reading &reading, const QString &summary) { showResult(reading, summary); });
}

/// The test is over; we may be called by it.
void CheckEditor::endTest()
{
    m_run.release()->deleteLater();
    m_test->setEnabled(true);
}

void CheckEditor::showResult(const Reading &reading, const QString &summary)
{
    const bool isVendor = kindOf(check().kind, m_tools.kinds).vendor;
    m_result->showReading(check(), reading, summary, isVendor);
    m_certificate->setReading(reading);
    const bool isPage = reading.snapshot != nullptr;
    if (isPage && check().components.isEmpty())
        m_picker->setComponents(reading.snapshot->components, {});
    m_picker->setVisible(isPage && check().components.isEmpty() && m_picker->topLevelItemCount() > 0);
    if (isPage && !check().components.isEmpty())
        return readComponents();
    endTest();
    detectKind(reading);
}

/// A page read for some parts shows only those: the others,
/// to tick them, need a second attempt without globs.
void CheckEditor::readComponents()
{
    Check whole = check();
    whole.components.clear();
    m_run.release()->deleteLater();
    m_run = std::make_unique<QObject>();
    m_tools.testNow(whole, m_run.get(), [this](const Reading &reading, const QString &) {
        if (reading.snapshot)
            m_picker->setComponents(reading.snapshot->components, check().components);
        m_picker->setVisible(m_picker->topLevelItemCount() > 0 && reading.snapshot);
        endTest();
    });
}

/// Where a page could not be read as the kind chosen, or a page is only measured, another kind may fit.
void CheckEditor::detectKind(const Reading &reading)
{
    const Check now = check();
    const bool isUnread = !reading.snapshot && kindOf(now.kind, m_tools.kinds).vendor
        && (reading.error.kind == Error::Kind::Unreadable || reading.httpStatus > 0);
    const bool isMeasuredPage = now.kind == "http"_L1 && QUrl(now.url).host().startsWith("status"_L1);
    if (!m_tools.detect || !(isUnread || isMeasuredPage))
        return;
    m_search = std::make_unique<QObject>();
    m_result->showHint(tr("Checking the address…"));
    m_tools.detect(now.url, m_search.get(), [this](const Result<FoundPage> &found) { showKind(found); });
}

void CheckEditor::showKind(const Result<FoundPage> &found)
{
    m_search.release()->deleteLater(); // we are called by it
    const Check now = check();
    m_other = {};
    const bool isMeasured = now.kind == "http"_L1;
    if (found && !found->kind.isEmpty() && found->kind != now.kind)
        m_other = *found;
    else if (!found && found.error().kind == Error::Kind::Unreadable && !isMeasured)
        m_other = {u"http"_s, now.url, {}};
    if (m_other.kind.isEmpty())
        return m_result->showHint({});
    const QString title = kindTitle(m_tools.kinds, m_other.kind);
    m_result->showHint(m_other.kind == "http"_L1
                           ? tr("No supported status page found; the address itself can still be checked")
                           : tr("Found a status page: %1").arg(title),
                       tr("Change it to “%1”").arg(title));
}

/// From here on only this certificate counts; the next test shows whether it does.
void CheckEditor::trust(const QString &fingerprint)
{
    m_tls->setTls(withPin(check().options, fingerprint));
    onEdited();
    test();
}

/// Asked once: the answer is kept beside the address, and falls away with it.
void CheckEditor::confirmHost(const QString &host)
{
    m_check.options = withConfirmedHost(m_check.options, host);
    onEdited();
}

void CheckEditor::changeKind()
{
    const FoundPage other = m_other;
    m_filling = true; // both fields are one change
    m_kind->setCurrentIndex(m_kind->findData(other.kind));
    m_url->setText(other.url);
    m_components->clear();
    m_filling = false;
    onEdited();
    test();
}

} // namespace Pilotlamp
