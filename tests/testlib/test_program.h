// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>

#include <type_traits>

namespace Pilotlamp::Testing {

/// What runs one test, given the arguments that are its own; returns the exit code.
using TestMain = int (*)(int argc, char **argv);

/// Makes a test known to the program it is part of: the tests of a folder are one program, and its first
/// argument names the one to run, as the file is named: NAME of tst_NAME.cpp.
bool addTest(const char *file, TestMain main);

/// For tests that need no event loop.
class NoApplication {
public:
    NoApplication(int &, char **) { }
};

/// What QTEST_MAIN does, for a test that is one of several in its program.
template <typename Test, typename Application>
int runTest(int argc, char **argv)
{
    QTest::Internal::callInitMain<Test>();
    if constexpr (std::is_base_of_v<QGuiApplication, Application>)
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // pixels are the same on every display
    [[maybe_unused]] Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Pilotlamp::Testing

/// In the place of QTEST_MAIN: a test's class and the application it needs.
#define PILOTLAMP_TEST(Test, Application)                                                                    \
    [[maybe_unused]] const bool is##Test##Known                                                              \
        = Pilotlamp::Testing::addTest(__FILE__, Pilotlamp::Testing::runTest<Test, Application>)

/// For a test that is also started as something else: a function like main().
#define PILOTLAMP_TEST_MAIN(function)                                                                        \
    [[maybe_unused]] const bool isTestKnown = Pilotlamp::Testing::addTest(__FILE__, function)
