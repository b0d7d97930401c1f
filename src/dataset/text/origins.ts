/** What counting needs of a piece of evidence and of a source. */
export interface CountedEvidence {
  readonly source: string;
  readonly attribution?: readonly string[] | undefined;
}
export interface CountedSource {
  readonly publisher: string;
  readonly agency?: string | undefined;
}

/** One independent origin: an actor (a speaker, a body, a wire service), or a publisher that speaks in its own voice. */
export interface Origin {
  readonly actor: string | null;
  readonly publisher: string | null;
  /** Positions in the evidence that go back to it, ascending. */
  readonly evidence: readonly number[];
}

/**
 * Where an event's evidence comes from, one line an origin, in the order in which they first appear.
 *
 * Evidence goes back to the first of its attribution, else to its source's agency, else to the publisher. So ten
 * outlets that carry one wire report count once, and a wire that credits an official counts as that official. Two who
 * speak for one side are one origin, named by the side. An outlet known both as actor and as publisher is one origin:
 * by the same id, or by `actorOfPublisher` (publisher id to actor id). Evidence of an unknown source counts as an origin
 * of its own, named by neither.
 */
export function countOrigins(
  evidence: readonly CountedEvidence[],
  sources: { readonly get: (id: string) => CountedSource | undefined },
  actorOfPublisher: ReadonlyMap<string, string> = new Map(),
  /** The party that an actor speaks for on the day of the event, by id; null for one that speaks for none. */
  sideOf: (actor: string) => string | null = () => null,
): readonly Origin[] {
  const origins = new Map<string, { actor: string | null; publisher: string | null; evidence: number[] }>();
  evidence.forEach((each, position) => {
    const source = sources.get(each.source);
    const actor = each.attribution?.[0] ?? source?.agency ?? actorOfPublisher.get(source?.publisher ?? "") ?? null;
    const publisher = actor === null ? (source?.publisher ?? null) : null;
    const side = actor === null ? null : (sideOf(actor) ?? actor);
    const key = side ?? publisher ?? `? ${each.source}`;
    const known = origins.get(key);
    if (known) {
      known.evidence.push(position);
      if (actor !== null) known.actor = known.actor === null || known.actor === actor ? actor : side;
      if (known.actor !== null) known.publisher = null;
    } else origins.set(key, { actor, publisher, evidence: [position] });
  });
  return [...origins.values()];
}
