// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/common/text.h"
#include "ui/window/service_tools.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace Pilotlamp {

class Panel;
class LadderModel;
class WhyPath;
struct IconPalette;

/// "Why?": runs the diagnosis from this computer to a service, draws the way and shows every step as soon as
/// it is found. It begins by itself when it is first seen, for each service anew.
class LadderPane : public QWidget {
    Q_OBJECT

public:
    LadderPane(Explain explain, Clock clock, QWidget *parent = nullptr);
    ~LadderPane() override;

    /// The service in question; another one ends what is under way and clears what was found. `changedAt`:
    /// since when its status is what it is; a diagnosis from before is made anew once it is seen.
    /// `isTrouble`: its status is confirmed to be bad; else one look that says so is only that.
    void setService(const Service &service, const QDateTime &changedAt = {}, bool isTrouble = true);
    void setColors(const IconPalette &colors);
    /// Checks now, unless it is checking already.
    void start();
    /// Ends the check under way; what was found so far stays.
    void cancel();
    bool isRunning() const { return m_context != nullptr; }
    /// What is shown, as text for a message or a ticket; without secrets.
    QString asText() const;
    /// The same as a picture, at the screen's own resolution.
    QPixmap asPicture();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newTable();
    QLayout *newButtons();
    void startIfSeen();
    void finish(const Diagnosis &diagnosis);
    void showHeadline();
    void refreshButtons();
    void showSteps();
    void fitRows();

    Explain m_explain = {};
    Clock m_clock = {};
    Service m_service = {};
    Diagnosis m_found = {}; ///< the diagnosis that is shown
    bool m_isTrouble = true; ///< the service is known to be bad
    QDateTime m_finishedAt = {}; ///< of the diagnosis that is shown; invalid: none
    QTimer m_settle; ///< until the user stays with a service
    bool m_isNew = false; ///< nothing was looked for yet
    std::unique_ptr<QObject> m_context; ///< the attempt under way lives as long as this
    QWidget *m_pictured = nullptr; ///< what is copied as a picture
    QLabel *m_conclusion = nullptr;
    QLabel *m_note = nullptr;
    WhyPath *m_path = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_copyText = nullptr;
    QPushButton *m_copyPicture = nullptr;
    QLabel *m_taken = nullptr;
    LadderModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_skipped = nullptr;
};

} // namespace Pilotlamp
