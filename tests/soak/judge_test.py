#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of the soak: it counts what is as it must be, and names what is not."""
import sys
import unittest

sys.dont_write_bytecode = True
import judge
import plan

SHOP = plan.Service(7, "probe")
OUTAGE = plan.Fault(SHOP.id, "error", 10000, 13000)
BLIP = plan.Fault(SHOP.id, plan.BLIP, 20000, 20020)


def popup(at, title, body="", taken=1):
    return {"at": at, "title": title, "body": body, "taken": taken}


DOWN = popup(10400, "Svc 007 is down")
BACK = popup(13300, "Svc 007 is online again", "Back after 50 min")


def judged(shown, kept=(), told=(), faults=(OUTAGE, BLIP), blind=(), busy=()):
    diary = [(fault, fault.begin, fault.end) for fault in faults]
    events = judge.events_of(judge.one_telling(list(shown), list(kept)), list(told))
    verdict = judge.judge([SHOP], diary, events, list(blind), list(busy), 86400)
    return {name: count for name, count in verdict.count.items() if count and name in (
        "missed", "missed recovery", "false", "false recovery", "doubled", "while busy")}


class JudgeTest(unittest.TestCase):
    def test_each_once_is_clean(self):
        self.assertEqual(judged([DOWN, BACK]), {})

    def test_what_is_not_told(self):
        self.assertEqual(judged([]), {"missed": 1})
        self.assertEqual(judged([DOWN]), {"missed recovery": 1})

    def test_what_nobody_could_see_need_not_be_told(self):
        self.assertEqual(judged([], blind=[(10500, 13500)]), {})

    def test_twice(self):
        self.assertEqual(judged([DOWN, popup(11000, "Svc 007 is down"), BACK]), {"doubled": 1})
        self.assertEqual(judged([DOWN, BACK, popup(14000, BACK["title"])]), {"doubled": 1})

    def test_told_of_nothing(self):
        self.assertEqual(judged([DOWN, BACK, popup(20200, "Svc 007 is down"), popup(20900, BACK["title"])]), {"false": 1})
        self.assertEqual(judged([popup(5000, "Svc 007 is slow"), DOWN, BACK]), {"false": 1})
        self.assertEqual(judged([popup(5000, "Svc 007 is slow"), DOWN, BACK], busy=[(4800, 4900)]), {"while busy": 1})
        self.assertEqual(judged([DOWN, popup(11000, BACK["title"]), BACK]), {"false recovery": 1})

    def test_the_window_counts_where_no_popup_came(self):
        self.assertEqual(judged([BACK], kept=[{**DOWN, "taken": 0}]), {})
        self.assertEqual(judged([DOWN, BACK], kept=[{**DOWN, "at": 10430, "taken": 0}]), {})

    def test_a_summary_names_some_and_counts_all(self):
        many = popup(10400, "9 services are down", "Svc 001 is down\nSvc 002 is down\nand 7 more")
        self.assertEqual(judge.unnamed(many), 7)
        self.assertEqual(judged([many, BACK], told=[(SHOP.name, 10399, 4)]), {})
        self.assertEqual(judged([many, BACK]), {"missed": 1, "false recovery": 1})

    def test_slope(self):
        self.assertAlmostEqual(judge.slope([(hour, 1000 + 5 * hour, 9) for hour in range(10)]), 120)
        kept = [3, 8, 4, 9, 9, 12, 11, 15, 14, 18]
        self.assertAlmostEqual(judge.slope([(hour, 1000 + 16 * kept[hour], kept[hour]) for hour in range(10)]), 0)
        self.assertAlmostEqual(
            judge.slope([(hour, 1000 + 5 * hour + 16 * kept[hour], kept[hour]) for hour in range(10)]), 120)


if __name__ == "__main__":
    unittest.main()
