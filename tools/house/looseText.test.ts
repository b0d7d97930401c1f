import { describe, expect, test } from "vitest";
import { findLooseText } from "./looseText";

const find = (jsx: string) => findLooseText("Example.tsx", `const Example = () => ${jsx};`).map(({ text }) => text);

describe("texts that come and go stand in elements of their own", () => {
  test("a text that changes beside another, or beside what comes and goes, is found", () => {
    expect(find("<p>{count} of {all} events</p>")).toEqual(["{count}", "of", "{all}", "events"]);
    expect(find("<p>Filters{active > 0 && <b>{active}</b>}</p>")).toEqual(["Filters"]);
    expect(find("<p>{open && `open`}<b>now</b></p>")).toEqual(["{open && `open`}"]);
    expect(find("<>{name}<br /></>")).toEqual(["{name}"]);
    expect(find("<p>{open ? <b>open</b> : label}<i /></p>")).toEqual(["{open ? <b>open</b> : label}"]);
  });

  test("a text alone in its element is safe, and so is prose that never changes", () => {
    expect(find("<p>{sayCount(count, all)}</p>")).toEqual([]);
    expect(find("<p>{name}</p>")).toEqual([]);
    expect(find("<p>Read <b>this</b> first.</p>")).toEqual([]);
    expect(find("<p><span>{count}</span> <b>{all}</b></p>")).toEqual([]);
    expect(find("<ul>{rows.map((row) => <li key={row}>{row}</li>)}<li>more</li></ul>")).toEqual([]);
    expect(find("<p>{children}{open && <b>{open}</b>}</p>")).toEqual([]);
  });
});
