// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/about.h"

#include "ui/common/icon_painter.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void showAbout(QWidget *parent)
{
    QMessageBox *open = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == "about"_L1)
            open = qobject_cast<QMessageBox *>(window);
    }
    if (!open) {
        open = new QMessageBox(parent);
        open->setObjectName(u"about"_s);
        open->setAttribute(Qt::WA_DeleteOnClose);
        open->setWindowTitle(QCoreApplication::translate("About", "About Pilotlamp"));
        open->setTextFormat(Qt::PlainText);
        open->setText(u"Pilotlamp %1"_s.arg(QStringLiteral(PILOTLAMP_VERSION)));
        open->setInformativeText(QCoreApplication::translate(
            "About",
            "A lamp in the tray that tells whether a service is down, or whether it is you.\n\n"
            "© 2026 Pilotlamp contributors\nFree software under the GNU General Public License, "
            "version 3 or later, without any warranty."));
        open->setIconPixmap(
            iconOf({IconSymbol::Online}, iconPalette({}, QApplication::palette()), qApp->devicePixelRatio())
                .pixmap(QSize(48, 48)));
        open->setStandardButtons(QMessageBox::Close);
    }
    open->show();
    open->raise();
    open->activateWindow();
}

} // namespace Pilotlamp
