import * as v from "valibot";
import type { CompiledFiles } from "./part";
import {
  ACTS,
  CHANGE_TYPES,
  CHECKED_RESULTS,
  CONTROLS,
  type Kind,
  RELATION_TYPES,
  ROLES,
  SOURCE_TYPES,
  SPEECHES,
  STANCES,
  TRANSFERRED,
} from "./terms";

/**
 * The shapes of the compiled JSON files, for what arrives over the network. Our own compiler wrote them, but a host may
 * answer an address with something else: a page of its own, another version's file, half a file that still parses.
 */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const names = v.array(v.string());
const checked = v.exactOptional(v.object({ result: v.picklist(CHECKED_RESULTS), on: v.string() }));

const words = { speech: v.exactOptional(v.picklist(SPEECHES)), translation: v.exactOptional(v.string()) };

const evidence = v.object({
  source: v.string(),
  paragraph: count,
  quote: v.string(),
  stance: v.picklist(STANCES),
  attribution: names,
  ...words,
  hedge: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  checked,
});

const discrepancy = v.object({
  about: v.string(),
  property: v.exactOptional(v.string()),
  readings: v.array(
    v.object({
      says: v.string(),
      value: v.exactOptional(v.union([v.number(), v.string()])),
      rank: v.picklist(["preferred", "normal", "deprecated"]),
      why: v.exactOptional(v.string()),
      source: v.string(),
      paragraph: count,
      quote: v.exactOptional(v.string()),
      attribution: names,
      ...words,
      checked,
    }),
  ),
});

const kindParts = {
  round: v.exactOptional(
    v.object({
      number: v.exactOptional(v.number()),
      format: v.string(),
      mode: v.string(),
      outcome: v.exactOptional(v.string()),
      duration: v.exactOptional(v.string()),
    }),
  ),
  meeting: v.exactOptional(v.object({ format: v.string() })),
  statement: v.exactOptional(
    v.object({
      speaker: v.string(),
      joint: v.exactOptional(names),
      stances: v.array(
        v.object({
          issue: v.string(),
          act: v.picklist(ACTS),
          position: v.string(),
          quotes: v.exactOptional(names),
        }),
      ),
    }),
  ),
  exchange: v.exactOptional(
    v.object({
      transfers: v.array(
        v.object({ from: v.string(), to: v.string(), count: v.nullable(v.number()), what: v.picklist(TRANSFERRED) }),
      ),
    }),
  ),
  agreement: v.exactOptional(v.object({ type: v.string(), state: v.string() })),
  proposal: v.exactOptional(v.object({ proposer: v.string(), points: v.exactOptional(v.number()) })),
} satisfies { readonly [kind in Kind]: object };

const eventDetail = v.object({
  id: v.string(),
  when: v.string(),
  summary: v.string(),
  place: v.exactOptional(v.string()),
  actors: v.array(v.object({ actor: v.string(), role: v.picklist(ROLES), for: v.exactOptional(v.string()) })),
  evidence: v.array(evidence),
  discrepancies: v.array(discrepancy),
  relations: v.array(v.object({ type: v.picklist(RELATION_TYPES), to: v.string(), quotes: names, attribution: names })),
  origins: v.array(
    v.object({ actor: v.nullable(v.string()), publisher: v.nullable(v.string()), evidence: v.array(count) }),
  ),
  ...kindParts,
});

const sourceHead = v.object({
  id: v.string(),
  type: v.picklist(SOURCE_TYPES),
  title: v.string(),
  publisher: v.object({
    id: v.string(),
    name: v.string(),
    control: v.picklist(CONTROLS),
    note: v.exactOptional(v.string()),
  }),
  agency: v.exactOptional(v.string()),
  author: v.exactOptional(v.string()),
  published: v.string(),
  language: v.string(),
  url: v.string(),
  archivedUrl: v.exactOptional(v.string()),
  rights: v.string(),
});

const paragraph = v.object({
  n: count,
  gist: v.string(),
  sha256: v.exactOptional(v.string()),
  resting: v.array(
    v.object({
      event: count,
      quote: v.string(),
      sign: v.string(),
      stance: v.picklist(STANCES),
      attribution: names,
      ...words,
      checked,
    }),
  ),
  disputed: v.exactOptional(v.array(v.object({ event: count, discrepancy: count }))),
});

const part = v.object({
  events: v.array(eventDetail),
  sources: v.record(
    v.string(),
    v.object({
      ...sourceHead.entries,
      paragraphCount: v.exactOptional(count),
      paragraphs: v.array(paragraph),
    }),
  ),
});

const sources = v.array(
  v.object({
    ...sourceHead.entries,
    part: count,
    events: count,
    restedOnBy: v.array(count),
    quotes: count,
    checked: count,
  }),
);

const stances = v.array(
  v.object({
    event: count,
    speaker: v.string(),
    party: v.pipe(v.number(), v.integer(), v.minValue(-1)),
    issue: count,
    act: v.picklist(ACTS),
    position: v.string(),
    words: v.array(
      v.object({
        source: v.string(),
        paragraph: count,
        quote: v.string(),
        publisher: v.string(),
        language: v.string(),
        attribution: names,
        ...words,
        checked,
      }),
    ),
  }),
);

const changes = v.array(
  v.object({
    version: v.string(),
    date: v.string(),
    changes: v.array(
      v.object({
        type: v.picklist(CHANGE_TYPES),
        event: v.exactOptional(v.string()),
        source: v.exactOptional(v.string()),
        publisher: v.exactOptional(v.string()),
        what: v.string(),
        why: v.exactOptional(v.string()),
      }),
    ),
  }),
);

const actors = v.array(
  v.object({
    id: v.string(),
    type: v.string(),
    name: v.string(),
    shortName: v.exactOptional(v.string()),
    affiliations: v.array(
      v.object({
        actor: v.string(),
        title: v.exactOptional(v.string()),
        from: v.exactOptional(v.nullable(v.string())),
        to: v.exactOptional(v.nullable(v.string())),
      }),
    ),
    events: v.array(v.tuple([count, v.picklist(ROLES)])),
  }),
);

const holders = v.record(v.string(), count);

const SHAPES: { readonly [file in keyof CompiledFiles]: v.GenericSchema<CompiledFiles[file]> } = {
  part,
  sources,
  holders,
  stances,
  actors,
  changes,
};

/**
 * Where what came as a file of this kind first departs from its shape, "events[0].summary: Expected string but received
 * undefined"; null where it does not.
 */
export function departsFrom(file: keyof CompiledFiles, value: unknown): string | null {
  const { issues } = v.safeParse(SHAPES[file], value, { abortEarly: true });
  if (!issues) return null;
  const [issue] = issues;
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
}
