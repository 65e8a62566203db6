// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/test_program.h"

#include "net/program_supervisor.h"

#include <cstdio>
#include <map>
#include <string>

namespace Pilotlamp::Testing {

namespace {

/// By name. Made when it is first needed: tests become known before main().
std::map<std::string, TestMain> &knownTests()
{
    static std::map<std::string, TestMain> tests;
    return tests;
}

/// "notice" of ".../tests/core/tst_notice.cpp".
std::string testName(std::string file)
{
    file.erase(0, file.rfind("/tst_") + 5);
    return file.substr(0, file.rfind('.'));
}

} // namespace

bool addTest(const char *file, TestMain main)
{
    return knownTests().emplace(testName(file), main).second;
}

} // namespace Pilotlamp::Testing

int main(int argc, char **argv)
{
    Pilotlamp::becomeSupervisor(argc, argv);
    const auto &tests = Pilotlamp::Testing::knownTests();
    const auto found = argc > 1 ? tests.find(argv[1]) : tests.end();
    if (found == tests.end()) {
        std::fprintf(stderr, "usage: %s TEST [OPTION…], where TEST is one of:\n", argv[0]);
        for (const auto &test : tests)
            std::fprintf(stderr, "  %s\n", test.first.c_str());
        return 64;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
