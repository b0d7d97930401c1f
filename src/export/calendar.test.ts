import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { compileForTest, selectForTest } from "../testing/testSelection";
import { formatCalendar } from "./calendar";

/** The calendar's first event where the invented round has another date (and status), as ical.js reads it. */
function firstEvent(when: string, status = "occurred"): ICAL.Event {
  const files = inventDataset();
  const path = "events/2031-02.json";
  const [round] = JSON.parse(files.get(path) ?? "[]");
  files.set("events/2031-03.json", "[]");
  files.delete("changes.json");
  files.set(path, JSON.stringify([{ ...round, when, status }]));
  const selection = selectForTest(compileForTest(files), [round.id]);
  const component = new ICAL.Component(ICAL.parse(formatCalendar(selection)));
  const [event] = component.getAllSubcomponents("vevent");
  if (!event) throw new Error("no event in the calendar");
  return new ICAL.Event(event);
}

describe("formatCalendar", () => {
  test("every event is there with the texts that it has, read by an independent parser", () => {
    const selection = selectForTest(compileForTest());
    const component = new ICAL.Component(ICAL.parse(formatCalendar(selection)));
    const events = component.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(events.map(({ uid }) => uid.split("@")[0])).toEqual(selection.events.map(({ id }) => id));
    events.forEach((event, i) => {
      expect(event.summary).toContain(selection.events[i]?.title);
      expect(event.description).toContain(selection.events[i]?.detail.summary);
      expect(event.component.getFirstPropertyValue("url")).toBe(
        `https://parley.example/?event=${selection.events[i]?.id}`,
      );
    });
  });

  test("a day is an all-day event that ends with the next day", () => {
    const event = firstEvent("2031-02-03");
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      "2031-02-03",
      "2031-02-04",
    ]);
    expect(event.summary).not.toContain("2031");
  });

  test("a time of day at its place is a moment in UTC", () => {
    const event = firstEvent("2031-02-03T01:30:00+04:00");
    expect(event.startDate.toJSDate().toISOString()).toBe("2031-02-02T21:30:00.000Z");
  });

  test.each([
    ["2031-02-03T01:30:00+04:00", "2031-02-02T21:30:00.000Z"],
    ["2031-02-03T01:30:30Z", "2031-02-03T01:30:30.000Z"],
    ["2031-02-03T01:30Z/2031-02-03T01:30Z", "2031-02-03T01:30:00.000Z"],
    ["../2031-02-03T01:30Z", "2031-02-03T01:30:00.000Z"],
  ])("%s ends when it starts: a moment has no length", (when, moment) => {
    const event = firstEvent(when);
    expect([event.startDate, event.endDate].map((at) => at.toJSDate().toISOString())).toEqual([moment, moment]);
  });

  test("hours end with the last of them", () => {
    const event = firstEvent("2031-02-03T10:00Z/2031-02-03T12:30Z");
    expect(event.endDate.toJSDate().toISOString()).toBe("2031-02-03T12:30:00.000Z");
  });

  test.each([
    ["2031-02~", "about February 2031", "2031-02-01", "2031-03-01"],
    ["2030-24", "winter 2030–31", "2030-12-01", "2031-03-01"],
    ["2031-02-03?", "3 February 2031 (uncertain)", "2031-02-03", "2031-02-04"],
    ["2031-02-03/2031-02-05~", "between 3 and 5 February 2031", "2031-02-03", "2031-02-06"],
  ])("%s covers all that it may mean and says so in words", (when, words, first, end) => {
    const event = firstEvent(when);
    expect(event.summary).toContain(`(${words})`);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([first, end]);
  });

  test("what is called off says so in its title, and is not marked as deleted, which is what CANCELLED means to many", () => {
    const event = firstEvent("2031-02-03", "cancelled");
    expect(event.summary).toBe("Cancelled round: First round at Port Merrin");
    expect(event.component.getFirstPropertyValue("status")).toBeNull();
    expect(event.description).toContain("Status: Cancelled.");
  });

  test.each(["claimed", "disputed"] as const)("what is %s is tentative, and its title says which", (status) => {
    const event = firstEvent("2031-02-03", status);
    expect(event.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
    expect(event.summary.toLowerCase()).toMatch(new RegExp(`^${status} round: `));
  });

  test("the link stands in the description too, before the quotes, for calendars that show no address", () => {
    const { description } = firstEvent("2031-02-03");
    const lines = description.split("\n");
    const link = lines.findIndex((line) => line.endsWith("https://parley.example/?event=2031-02-02-round-1"));
    expect(link).toBeGreaterThan(0);
    expect(link).toBeLessThan(lines.findIndex((line) => line.startsWith("“")));
  });
});
