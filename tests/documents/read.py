"""Reads calendar files with `icalendar` and says what is in them, as JSON.

Arguments: the files. Output: a list of calendars, each a list of events in order.
"""

import datetime
import json
import sys

from icalendar import Calendar


def alarm(component):
    trigger = component.decoded("TRIGGER")
    assert isinstance(trigger, datetime.timedelta), trigger
    return {
        "seconds": int(trigger.total_seconds()),
        "action": str(component["ACTION"]),
        "says": str(component["DESCRIPTION"]),
    }


def event(component):
    day = component.decoded("DTSTART")
    assert type(day) is datetime.date, day
    return {
        "uid": str(component["UID"]),
        "day": day.isoformat(),
        "title": str(component["SUMMARY"]),
        "note": str(component["DESCRIPTION"]),
        "transparent": str(component["TRANSP"]) == "TRANSPARENT",
        "stamp": component.decoded("DTSTAMP").strftime("%Y%m%dT%H%M%SZ"),
        "alarms": [alarm(one) for one in component.walk("VALARM")],
    }


def calendar(path):
    with open(path, "rb") as file:
        read = Calendar.from_ical(file.read())
    assert not read.errors, read.errors
    assert all(not part.errors for part in read.walk()), "errors"
    return [event(one) for one in read.walk("VEVENT")]


print(json.dumps([calendar(path) for path in sys.argv[1:]]))
