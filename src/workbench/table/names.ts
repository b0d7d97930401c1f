import { findNearest } from "../../dataset/check/suggest";
import type { ActorType, Control } from "../../dataset/terms";
import { type Existing, NAME_KINDS, type NameKind } from "./existing";
import { foldName } from "./foldName";
import { guessActorType } from "./guessActorType";
import { createIds, nameId } from "./wantedId";

/** What somebody decided about a name that the dataset does not have. */
export type NameAnswer =
  | { readonly type: "existing"; readonly id: string }
  | { readonly type: "new"; readonly actorType?: ActorType; readonly control?: Control };

/** By `nameKey`. */
export type NameAnswers = ReadonlyMap<string, NameAnswer>;

/** The same for a name however it is spelled. */
export const nameKey = (kind: NameKind, name: string): string => `${kind} ${foldName(name) || name}`;

/** A name that the dataset does not have, with what becomes of it. */
export interface NewName {
  readonly key: string;
  readonly kind: NameKind;
  readonly name: string;
  /** How many rows have it. */
  readonly rows: number;
  /** What the dataset has that is spelled much like it. */
  readonly meant: { readonly id: string; readonly name: string } | null;
  /** The id that it gets, or the one that somebody said it is. */
  readonly id: string;
  readonly isNew: boolean;
  readonly actorType: ActorType;
  readonly control: Control;
}

/** Where a name stands. */
export interface NamePlace {
  readonly at: number;
  /** What the column says of an actor: a role, or "attribution". */
  readonly as: string;
}

export interface Names {
  /** The id of what a name means; of one that is unknown the id that it would get. */
  readonly idOf: (kind: NameKind, name: string, place: NamePlace) => string;
  readonly unknown: () => readonly NewName[];
}

export function createNames(existing: Existing, answers: NameAnswers): Names {
  const known = new Map<string, string>();
  const ids = (kind: NameKind) => existing.named[kind].map(({ id }) => id);
  const takeId: Readonly<Record<NameKind, (wanted: string) => string>> = {
    actors: createIds(ids("actors")),
    places: createIds(ids("places")),
    issues: createIds(ids("issues")),
    tracks: createIds(ids("tracks")),
    publishers: createIds(ids("publishers")),
  };
  for (const kind of NAME_KINDS) {
    for (const { id, names } of existing.named[kind]) {
      for (const name of [id, ...names]) if (!known.has(nameKey(kind, name))) known.set(nameKey(kind, name), id);
    }
  }
  const unknown = new Map<string, NewName>();
  const lastRow = new Map<string, number>();

  const meet = (kind: NameKind, name: string, { as }: NamePlace, key: string): NewName => {
    const answer = answers.get(key) ?? { type: "new" };
    const near = findNearest(name, existing.named[kind]);
    const isNew = answer.type === "new" || !existing.named[kind].some(({ id }) => id === answer.id);
    return {
      key,
      kind,
      name,
      rows: 0,
      meant: near && { id: near.id, name: near.names[0] ?? near.id },
      id: answer.type === "existing" && !isNew ? answer.id : takeId[kind](nameId(name)),
      isNew,
      actorType: (answer.type === "new" ? answer.actorType : undefined) ?? guessActorType(name, as),
      control: (answer.type === "new" ? answer.control : undefined) ?? "private",
    };
  };

  return {
    idOf: (kind, name, place) => {
      const key = nameKey(kind, name);
      const id = known.get(key);
      if (id !== undefined) return id;
      const found = unknown.get(key) ?? meet(kind, name, place, key);
      const isCounted = lastRow.get(key) === place.at;
      lastRow.set(key, place.at);
      unknown.set(key, isCounted ? found : { ...found, rows: found.rows + 1 });
      return found.id;
    },
    unknown: () => [...unknown.values()],
  };
}
