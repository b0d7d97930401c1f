import { isCampaign } from "./campaign";
import { DEFAULT_VIEW } from "./defaultView";
import { findNearest } from "./nearest";
import type { Understood } from "./param";
import { unknownId } from "./readers";
import { type Field, PARAM_KEYS, ROWS, type SetAside, type View, viewOf } from "./view";
import type { Vocabulary } from "./vocabulary";

export interface ParsedView {
  readonly view: View;
  /** What could not be used, in the order of the link. The rest applies. */
  readonly setAside: readonly SetAside[];
  /** What is read otherwise than it stands: a full stop after an id, capitals. Absent where there is nothing. */
  readonly mended?: readonly SetAside[];
}

/**
 * Reads a link's search parameters. Never fails: an unknown id, a malformed value or an unknown
 * parameter is set aside with a reason fit to show a reader. A source's id is checked for its form only, for the
 * sources are loaded later.
 */
export function parseView(params: Iterable<readonly [string, string]>, vocabulary: Vocabulary): ParsedView {
  const setAside: SetAside[] = [];
  const mended: SetAside[] = [];
  const given = readParameters(params, setAside);
  const readAs = <F extends Field>(field: F, lanes: View["lanes"]): Understood<View[F]> => {
    const { key, usual, read } = ROWS[field];
    const text = given.get(key);
    return text === undefined ? { value: usual, setAside: [], mended: [] } : read(text, vocabulary, lanes);
  };
  const { value: lanes } = readAs("lanes", DEFAULT_VIEW.lanes);
  const view = viewOf((field) => {
    const parameter = ROWS[field].key;
    const understood = readAs(field, lanes);
    // One by one: a call takes only so many arguments.
    for (const said of understood.setAside) setAside.push({ parameter, ...said });
    for (const said of understood.mended) mended.push({ parameter, ...said });
    return understood.value;
  });
  return { view: dropReversed(view, setAside), setAside, ...(mended.length > 0 && { mended }) };
}

/** The known parameters that are not empty, each once. */
function readParameters(
  params: Iterable<readonly [string, string]>,
  setAside: SetAside[],
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [parameter, value] of params) {
    if (!PARAM_KEYS.includes(parameter)) {
      if (!isCampaign(parameter)) setAside.push({ parameter, value, reason: unknownParameter(parameter) });
    } else if (given.has(parameter)) {
      setAside.push({ parameter, value, reason: "it is given more than once; the first one counts" });
    } else if (value !== "") {
      given.set(parameter, value);
    }
  }
  return given;
}

const unknownParameter = (parameter: string): string =>
  unknownId(
    "parameter",
    parameter,
    findNearest(
      parameter,
      PARAM_KEYS.map((id) => ({ id, name: id })),
    ),
  );

/** A period that ends before it begins would hide everything; which of the two is wrong nobody can tell. */
function dropReversed(view: View, setAside: SetAside[]): View {
  const { from, to } = view;
  if (from === null || to === null || from.start < to.end) return view;
  const reason = `the period from ${from.edtf} to ${to.edtf} ends before it begins`;
  setAside.push({ parameter: "from", value: from.edtf, reason }, { parameter: "to", value: to.edtf, reason });
  return { ...view, from: null, to: null };
}
