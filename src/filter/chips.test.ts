import { describe, expect, it } from "vitest";
import { testDataset } from "../testing/testDataset";
import { countActive } from "../view/choose";
import { parseView } from "../view/parseView";
import { vocabularyOf } from "../view/vocabulary";
import { listChips } from "./chips";

const dataset = testDataset([{ kind: "round", parties: ["ua", "ru"], issues: ["prisoners"], track: "europe" }]);
const view = parseView(
  new URLSearchParams(
    "party=ua,ru&match=all&kind=round&issue=prisoners&track=europe&from=2026&to=2026-02-15&q=prisoners+&disputed=1&view=rounds",
  ),
  vocabularyOf(dataset),
).view;

describe("chips", () => {
  it("say in words what narrows the events", () => {
    expect(listChips(view, dataset).map((chip) => chip.label)).toEqual([
      "Ukraine",
      "Russia",
      "all of these parties together",
      "Rounds",
      "Prisoners",
      "Europe",
      "from 2026",
      "until 15 February 2026",
      "“prisoners”",
      "with disagreeing sources",
    ]);
  });

  it("have keys of their own and lift their filter only", () => {
    const chips = listChips(view, dataset);
    expect(new Set(chips.map((chip) => chip.key)).size).toBe(chips.length);
    for (const chip of chips) {
      const left = listChips(chip.remove, dataset).map((other) => other.key);
      expect(left).not.toContain(chip.key);
      expect(chip.remove.view).toBe("rounds");
    }
  });

  it("lead to the unfiltered view when each is lifted", () => {
    let rest = view;
    for (let chip = listChips(rest, dataset)[0]; chip; chip = listChips(rest, dataset)[0]) rest = chip.remove;
    expect(countActive(rest)).toBe(0);
  });
});
