import { fold } from "../../../search/fold";

/** Something that a field may name: an actor, a publisher, a place. */
export interface ComboOption {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name, shown beside it: a type, a state, a title. */
  readonly note?: string;
}

/**
 * The options whose words begin as the typed words do, in any spelling that search knows; names that begin with the
 * first typed word come first, in the options' own order otherwise. All of them where nothing is typed.
 */
export function matchOptions(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const sought = wordsIn(typed);
  const [first] = sought;
  if (first === undefined) return options;
  const found = options.flatMap((option) => {
    const named = wordsIn(option.name);
    const words = [...named, ...wordsIn(option.note ?? ""), ...wordsIn(option.id)];
    if (!sought.every((part) => words.some((word) => word.startsWith(part)))) return [];
    return [{ option, leads: named[0]?.startsWith(first) === true }];
  });
  return [...found.filter(({ leads }) => leads), ...found.filter(({ leads }) => !leads)].map(({ option }) => option);
}

/** The option that is called just what was typed, however it is spelled; null where none or several are. */
export function optionNamed(options: readonly ComboOption[], typed: string): ComboOption | null {
  const sought = wordsIn(typed).join(" ");
  if (sought === "") return null;
  const named = options.filter(({ name }) => wordsIn(name).join(" ") === sought);
  return named.length === 1 ? (named[0] ?? null) : null;
}

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(fold)
    .filter((word) => word !== "");
