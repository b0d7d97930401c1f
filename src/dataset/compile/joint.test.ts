import { describe, expect, it } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { compileDataset } from "../compileDataset";
import type { StanceRow } from "../part";
import { readCore } from "../read";

/** The invented dataset with its one statement made by more than one, and by whom its parties are asked. */
function compileJoint(joint: readonly string[], speaker = "ada-vell", actors: readonly object[] = []) {
  const files = inventDataset();
  const path = "events/2031-02.json";
  const events: { kind: string; actors: object[]; statement?: object }[] = JSON.parse(files.get(path) ?? "[]");
  for (const event of events) {
    if (!event.statement) continue;
    event.statement = { ...event.statement, speaker, joint };
    if (actors.length > 0) event.actors = [...actors];
  }
  files.set(path, JSON.stringify(events));
  const { output, faults } = compileDataset(files);
  if (!output) throw new Error(faults.map(({ message }) => message).join("\n"));
  const dataset = readCore(output.core.bytes.slice().buffer);
  const file = output.files.find(({ url }) => url === dataset.files.stances.url);
  const rows: readonly StanceRow[] = JSON.parse(new TextDecoder().decode(file?.bytes));
  const idOf = (party: number) => dataset.parties[party]?.id ?? null;
  const event = dataset.find("2031-02-05-vell-bridges");
  if (event === null) throw new Error("the statement is gone");
  return {
    stances: rows.map(({ speaker, party, joint }) => ({ speaker, party: idOf(party), joint })),
    speaking: new Set(dataset.seatsOf(event).flatMap(({ party, role }) => (role === "speaker" ? [idOf(party)] : []))),
  };
}

describe("a joint statement", () => {
  it("counts for the party of everybody who signed it, in positions and in the filter", () => {
    const joint = ["ada-vell", "br", "league"];
    const { stances, speaking } = compileJoint(["br", "league"]);
    expect(stances).toEqual([
      { speaker: "ada-vell", party: "al", joint },
      { speaker: "br", party: "br", joint },
      { speaker: "league", party: "league", joint },
    ]);
    expect(speaking).toEqual(new Set(["al", "br", "league"]));
  });

  it("counts once for a party for which two signed", () => {
    const { stances } = compileJoint(["al-ministry", "ada-vell"]);
    expect(stances).toEqual([{ speaker: "ada-vell", party: "al", joint: ["ada-vell", "al-ministry"] }]);
  });

  it("counts for whom the authors say that a signatory stands, whatever its role", () => {
    const { stances, speaking } = compileJoint(["ada-vell"], "league", [
      { actor: "league", role: "speaker" },
      { actor: "ada-vell", role: "signatory", for: "br" },
    ]);
    expect(stances.map(({ party }) => party)).toEqual(["league", "br"]);
    expect(speaking).toEqual(new Set(["league", "br"]));
  });

  it("counts for no party beside those who signed for none", () => {
    expect(compileJoint(["meridian"]).stances.map(({ party }) => party)).toEqual(["al"]);
  });
});
