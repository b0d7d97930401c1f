import { describe, expect, it } from "vitest";
import type { ActorName } from "../dataset/dataset";
import type { StanceRow } from "../dataset/part";
import { testDataset } from "../testing/testDataset";
import { countRoles, listActorEvents, listMembers, listStances } from "./actorFacts";

const actor = (id: string, type: ActorName["type"], party: number): ActorName => ({
  id,
  name: id,
  shortName: id,
  type,
  party,
});
const umerov = actor("umerov", "person", 0);
const ukraine = actor("ua", "state", 0);
const dataset = testDataset([{ parties: ["ua", "ru"] }], {
  actors: [ukraine, umerov, actor("kremlin", "body", 1), actor("afp", "media", -1)],
});
const stance = (event: number, speaker: string, party: number): StanceRow => ({
  event,
  speaker,
  party,
  issue: 0,
  act: "offers",
  position: "",
  words: [],
});

describe("what a card tells", () => {
  it("lists events latest first, with every role once", () => {
    const events = listActorEvents({
      events: [
        [3, "delegate"],
        [7, "speaker"],
        [3, "speaker"],
        [3, "delegate"],
      ],
    });
    expect(events).toEqual([
      { event: 7, roles: ["speaker"] },
      { event: 3, roles: ["delegate", "speaker"] },
    ]);
    expect(countRoles(events)).toEqual([
      ["delegate", 1],
      ["speaker", 2],
    ]);
    expect(listActorEvents({ events: [] })).toEqual([]);
  });

  it("gives a person its own words, a party those of all who speak for it", () => {
    const rows = [stance(1, "umerov", 0), stance(2, "zelensky", 0), stance(3, "kremlin", 1)];
    expect(listStances(dataset, umerov, rows).map(({ event }) => event)).toEqual([1]);
    expect(listStances(dataset, ukraine, rows).map(({ event }) => event)).toEqual([2, 1]);
  });

  it("gives everybody who signed a joint statement its stances once", () => {
    const signed = (party: number, speaker: string) => ({
      ...stance(4, speaker, party),
      joint: ["umerov", "kremlin", "hur"],
    });
    const rows = [signed(0, "umerov"), signed(1, "kremlin")];
    const cardOf = (id: string, type: ActorName["type"]) => listStances(dataset, actor(id, type, 0), rows);
    expect(cardOf("umerov", "person")).toEqual([signed(0, "umerov")]);
    expect(cardOf("kremlin", "body")).toEqual([signed(1, "kremlin")]);
    expect(cardOf("hur", "body")).toHaveLength(1);
    expect(cardOf("ru", "state")).toEqual([signed(1, "kremlin")]);
    expect(cardOf("afp", "media")).toEqual([]);
  });

  it("names a party's people and bodies, and nobody's for others", () => {
    expect(listMembers(dataset, "ua").map(({ id }) => id)).toEqual(["umerov"]);
    expect(listMembers(dataset, "umerov")).toEqual([]);
    expect(listMembers(dataset, "afp")).toEqual([]);
  });
});
