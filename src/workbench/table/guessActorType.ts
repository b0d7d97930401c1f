import type { ActorType } from "../../dataset/terms";
import { foldName } from "./foldName";

let states: ReadonlySet<string> | null = null;

/** The English names of the world's countries and territories, as the platform has them. */
function statesByName(): ReadonlySet<string> {
  if (states !== null) return states;
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  states = new Set(codes.flatMap((code) => foldName(names.of(code) ?? "") || []));
  return states;
}

/** What a new actor probably is, by its name and by what the column says that it does. Somebody looks at it afterwards. */
export function guessActorType(name: string, as: string): ActorType {
  if (statesByName().has(foldName(name))) return "state";
  if (as === "head-of-delegation" || as === "delegate") return "person";
  return as === "attribution" ? "media" : "organisation";
}
