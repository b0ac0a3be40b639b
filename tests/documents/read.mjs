// Reads calendar files with the reader named first, and says what is in them, as JSON:
// a list of calendars, each a list of events in order.
import { readFileSync } from "node:fs";

const two = (number) => String(number).padStart(2, "0");

async function icalJs() {
  const { default: ICAL } = await import("ical.js");
  const alarm = (part) => ({
    seconds: part.getFirstPropertyValue("trigger").toSeconds(),
    action: part.getFirstPropertyValue("action"),
    says: part.getFirstPropertyValue("description"),
  });
  const event = (part) => {
    const day = part.getFirstPropertyValue("dtstart");
    if (!day.isDate) throw new Error(`${day} is not a day`);
    return {
      uid: part.getFirstPropertyValue("uid"),
      day: day.toString(),
      title: part.getFirstPropertyValue("summary"),
      note: part.getFirstPropertyValue("description"),
      transparent: part.getFirstPropertyValue("transp") === "TRANSPARENT",
      stamp: part.getFirstPropertyValue("dtstamp").toICALString(),
      alarms: part.getAllSubcomponents("valarm").map(alarm),
    };
  };
  return (text) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map(event);
}

async function nodeIcal() {
  const { default: ical } = await import("node-ical");
  const seconds = (trigger) => {
    const parts = /^(-?)P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(trigger);
    if (!parts) throw new Error(`${trigger} is not a duration`);
    const [, sign, days = 0, hours = 0] = parts;
    return (sign ? -1 : 1) * (Number(days) * 86400 + Number(hours) * 3600);
  };
  const alarm = (part) => ({
    seconds: seconds(part.trigger),
    action: part.action,
    says: part.description,
  });
  const event = (part) => {
    const day = part.start;
    if (part.datetype !== "date") throw new Error(`${day} is not a day`);
    return {
      uid: part.uid,
      day: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
      title: part.summary,
      note: part.description,
      transparent: part.transparency === "TRANSPARENT",
      stamp: part.dtstamp.toISOString().replace(/[-:]|\.000/g, ""),
      alarms: (part.alarms ?? []).map(alarm),
    };
  };
  return (text) =>
    Object.values(ical.sync.parseICS(text))
      .filter((part) => part.type === "VEVENT")
      .map(event);
}

const [, , reader, ...files] = process.argv;
const read = await { "ical.js": icalJs, "node-ical": nodeIcal }[reader]();
console.log(JSON.stringify(files.map((file) => read(readFileSync(file, "utf8")))));
