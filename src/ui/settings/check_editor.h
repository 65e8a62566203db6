// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Pilotlamp {

class AuthEditor;
class CertificateNote;
class ComponentPicker;
class FieldNote;
class FiltersEditor;
class HostQuestion;
class CollapsibleSection;
class ProbeOptions;
class TestResult;
class TlsEditor;

/// One check: kind, address, times, parts of the page, its folded options, and a test of it.
class CheckEditor : public QWidget {
    Q_OBJECT

public:
    explicit CheckEditor(const SettingsTools &tools, QWidget *parent = nullptr);

    /// Shows another check; a running test is forgotten.
    void setCheck(const Check &check);
    /// The check as edited; keys of its file entry that nobody knows are kept.
    Check check() const;
    /// The first problem of the fields; empty = fine.
    QString problem() const;
    /// Checks once, now, and shows what came of it; nothing where the check cannot be asked as it is.
    void test();

Q_SIGNALS:
    /// A person changed a field.
    void edited();

private:
    void addFields(QFormLayout *form);
    void addComponents(QFormLayout *form);
    void addOptions(QFormLayout *form);
    void addFilters(QFormLayout *form);
    void addTest(QFormLayout *form);
    void onEdited();
    void validate();
    bool differs() const;
    void showResult(const Reading &reading, const QString &summary);
    void readComponents();
    void detectKind(const Reading &reading);
    void showKind(const Result<FoundPage> &found);
    void changeKind();
    void endTest();
    void forgetTest();
    void trust(const QString &fingerprint);
    void confirmHost(const QString &host);

    SettingsTools m_tools = {};
    Check m_check = {};
    QString m_shownKind = {}; ///< the fields fit it
    bool m_filling = false;
    std::unique_ptr<QObject> m_run = {}; ///< while a test is under way
    std::unique_ptr<QObject> m_search = {}; ///< while another kind is looked for
    FoundPage m_other = {}; ///< the kind that was found instead
    QComboBox *m_kind = nullptr;
    FieldNote *m_kindNote = nullptr;
    QLineEdit *m_url = nullptr;
    FieldNote *m_urlNote = nullptr;
    QSpinBox *m_interval = nullptr;
    FieldNote *m_intervalNote = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_slowAfter = nullptr;
    QPlainTextEdit *m_components = nullptr;
    FieldNote *m_componentsNote = nullptr;
    CollapsibleSection *m_more = nullptr;
    ProbeOptions *m_options = nullptr;
    FieldNote *m_optionsNote = nullptr;
    HostQuestion *m_hostQuestion = nullptr;
    AuthEditor *m_auth = nullptr;
    TlsEditor *m_tls = nullptr;
    CollapsibleSection *m_filtersMore = nullptr;
    FiltersEditor *m_filters = nullptr;
    QPushButton *m_test = nullptr;
    TestResult *m_result = nullptr;
    CertificateNote *m_certificate = nullptr;
    ComponentPicker *m_picker = nullptr;
};

} // namespace Pilotlamp
