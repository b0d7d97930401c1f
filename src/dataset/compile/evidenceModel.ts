import { createPartyOf } from "../authored/affiliation";
import type { Dates } from "../authored/dates";
import type { Authored } from "../authored/records";
import type { EventRecord } from "../schema/event";
import { countOrigins } from "../text/origins";
import { receiptOf } from "../text/receipts";
import type { EvidenceModel } from "./buildDataset";

/** Origins and receipts of an authored dataset, by the rules of src/dataset/text. */
export function createEvidenceModel(authored: Authored, dates: Dates): EvidenceModel {
  const partyOf = createPartyOf(authored.actors, dates);
  const sources = new Map(authored.sources.map((source) => [source.id, source]));
  const actorOfPublisher = matchPublishers(authored);
  const anyReceipt = Object.keys(authored.receipts).length > 0;
  return {
    originsOf: (event: EventRecord) => {
      const day = dates.when(event.when).start;
      return countOrigins(event.evidence, sources, actorOfPublisher, (actor) => partyOf(actor, day));
    },
    checkedOf: ({ source, paragraph, quote }) => {
      if (!anyReceipt) return undefined;
      const receipt = receiptOf(authored.receipts, { source, paragraph, quote });
      return receipt ? { result: receipt.result, on: receipt.on } : undefined;
    },
  };
}

/** Outlets that are also actors (credited by others): the same id, or else the same name. */
function matchPublishers({ publishers, actors }: Authored): ReadonlyMap<string, string> {
  const outlets = actors.filter(({ type }) => type !== "state" && type !== "person");
  const byName = new Map(outlets.map((actor) => [actor.name.toLowerCase(), actor.id]));
  const ids = new Set(outlets.map((actor) => actor.id));
  return new Map(
    publishers.flatMap(({ id, name }) => {
      const actor = ids.has(id) ? id : byName.get(name.toLowerCase());
      return actor === undefined ? [] : [[id, actor] as const];
    }),
  );
}
