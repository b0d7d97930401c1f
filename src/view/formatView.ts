import { formatSpanParam } from "../time/spanParam";
import { DEFAULT_VIEW } from "./defaultView";
import type { ViewKey } from "./history";
import type { View } from "./view";

/** The search parameters of a view by interface.md; null for what is left out because it is the default. */
export function formatView(view: View): Record<ViewKey, string | null> {
  return {
    view: unless(DEFAULT_VIEW.view, view.view),
    party: list(view.parties),
    match: unless(DEFAULT_VIEW.match, view.match),
    kind: list(view.kinds),
    issue: list(view.issues),
    track: list(view.tracks),
    from: view.from?.edtf ?? null,
    to: view.to?.edtf ?? null,
    q: unless("", view.q),
    disputed: flag(view.disputed),
    lanes: unless(DEFAULT_VIEW.lanes, view.lanes),
    order: list(view.laneOrder),
    folded: list(view.foldedLanes),
    others: flag(view.othersOpen),
    sort: view.sort,
    group: view.group,
    count: unless(DEFAULT_VIEW.counted, view.counted),
    list: unless(DEFAULT_VIEW.sourceList, view.sourceList),
    rows: unless(DEFAULT_VIEW.rows, view.rows),
    cols: unless(DEFAULT_VIEW.cols, view.cols),
    asof: view.asOf?.edtf ?? null,
    cell: view.cell === null ? null : `${view.cell.issue}.${view.cell.party}`,
    all: flag(view.all),
    meetings: flag(view.meetings),
    round: view.round,
    event: view.event,
    source: view.source,
    p: view.p === null ? null : String(view.p),
    actor: view.actor,
    span: view.span === null ? null : formatSpanParam(view.span),
    theme: view.theme,
    embed: flag(view.embed),
  };
}

const unless = (usual: string, value: string): string | null => (value === usual ? null : value);
const list = (ids: readonly string[]): string | null => (ids.length === 0 ? null : ids.join(","));
const flag = (on: boolean): string | null => (on ? "1" : null);
