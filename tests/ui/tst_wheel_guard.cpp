// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wheel_guard.h"

#include "testlib/test_program.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::WheelGuardTests {

class WheelGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WheelGuard::install(); }

    /// Scrolling past a field moves the page and nothing else.
    void fieldsAreScrolledPast()
    {
        QScrollArea area;
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        auto *number = new QSpinBox;
        number->setValue(50);
        auto *choice = new QComboBox;
        choice->addItems({u"one"_s, u"two"_s, u"three"_s});
        choice->setCurrentIndex(1);
        auto *time = new QTimeEdit(QTime(12, 0));
        const QList<QWidget *> fields{number, choice, time};
        for (QWidget *field : fields)
            layout->addWidget(field);
        layout->addSpacing(2000);
        area.setWidget(page);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.setFocus();
        int scrolled = 0;
        for (QWidget *field : fields) {
            QVERIFY(!(field->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus));
            turn(*field);
            QVERIFY2(area.verticalScrollBar()->value() > scrolled, field->metaObject()->className());
            scrolled = area.verticalScrollBar()->value();
        }
        QCOMPARE(number->value(), 50);
        QCOMPARE(choice->currentIndex(), 1);
        QCOMPARE(time->time(), QTime(12, 0));
    }

    /// Whoever is in a field may turn it.
    void aFieldWithTheKeyboardTakesTheWheel()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *number = new QSpinBox;
        number->setValue(50);
        layout->addWidget(number);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        number->setFocus();
        QTRY_VERIFY(number->hasFocus());
        turn(*number);
        QCOMPARE(number->value(), 49);
    }

private:
    static void turn(QWidget &field)
    {
        const QPointF at = QRectF(field.rect()).center();
        QWheelEvent event(at, field.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only then it goes on to whatever is below
        qApp->notify(&field, &event);
    }
};

PILOTLAMP_TEST(WheelGuardTest, QApplication);

} // namespace Pilotlamp::WheelGuardTests

#include "tst_wheel_guard.moc"
