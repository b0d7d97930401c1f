import type { EventDetail, SourceDetail } from "../dataset/part";
import { counted } from "./counted";
import { listWords } from "./listWords";

/** One independent origin as it is shown: who, over which outlets it comes to the reader, and on how many quotes. */
export interface OriginLine {
  readonly name: string;
  /** In words: how the evidence goes back to it. */
  readonly why: string;
  readonly quotes: number;
}

export interface OriginNames {
  readonly actor: (id: string) => string;
  readonly source: (id: string) => Pick<SourceDetail, "publisher" | "agency"> | undefined;
}

/** The origins of an event's evidence, each with the reasoning that makes it one. */
export function describeOrigins(
  detail: Pick<EventDetail, "origins" | "evidence">,
  names: OriginNames,
): readonly OriginLine[] {
  return detail.origins.map(({ actor, evidence }) => {
    const pieces = evidence.flatMap((position) => detail.evidence[position] ?? []);
    const outlets = new Map<string, { direct: boolean }>();
    for (const piece of pieces) {
      const outlet = names.source(piece.source)?.publisher.name ?? piece.source;
      const credited = piece.attribution.length > 0 || names.source(piece.source)?.agency !== undefined;
      outlets.set(outlet, { direct: (outlets.get(outlet)?.direct ?? false) || !credited });
    }
    // An outlet that speaks for itself is named as its pages are, whatever others call it when they credit it.
    const own = [...outlets].find(([, { direct }]) => direct)?.[0];
    const name = own ?? (actor !== null ? names.actor(actor) : (pieces[0]?.source ?? "unknown"));
    return { name, why: explain(name, outlets), quotes: pieces.length };
  });
}

function explain(name: string, outlets: ReadonlyMap<string, { readonly direct: boolean }>): string {
  const inOwnVoice = [...outlets.values()].some(({ direct }) => direct);
  const relays = [...outlets].flatMap(([outlet, { direct }]) => (direct || outlet === name ? [] : outlet));
  if (relays.length === 0) return inOwnVoice ? "in its own voice" : "on its own pages";
  const through = relays.length === 1 ? `by ${relays[0]}` : `by ${relays.length} outlets (${listWords(relays)})`;
  const reported = `${inOwnVoice ? "in its own voice, and " : ""}reported ${through}`;
  return relays.length + (inOwnVoice ? 1 : 0) > 1 ? `${reported}: counted once` : reported;
}

/** "10 quotes from 8 documents go back to 7 independent origins." */
export function summariseOrigins(detail: Pick<EventDetail, "origins" | "evidence">): string {
  const documents = new Set(detail.evidence.map(({ source }) => source)).size;
  const verb = detail.evidence.length === 1 ? "goes" : "go";
  return `${counted(detail.evidence.length, "quote")} from ${counted(documents, "document")} ${verb} back to ${counted(detail.origins.length, "independent origin")}.`;
}
