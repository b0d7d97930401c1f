import type { EventIndex } from "../../dataset/dataset";
import { useOpened } from "../../files/opened";
import { useSource } from "../../files/queries";
import { addressOf } from "../../view/addressOf";
import { clearFilters, isFiltered } from "../../view/choose";
import { withVersion } from "../../view/linkVersion";
import type { View } from "../../view/view";
import { CopyTold, useCopying } from "../page/useCopying";
import { useReading } from "../reading/reading";
import { pageFacts } from "./pageFacts";
import { quoteLink } from "./quoteLink";
import { sharedAddress } from "./sharedAddress";

/** Links to what is shown, to the event, and to the words that are chosen, each copied by a press. */
export function TakeLinks({ event }: { event: EventIndex | null }) {
  const { dataset, view, chosen } = useReading();
  const { copy, told } = useCopying();
  const opened = useOpened();
  const isOwn = opened === null;
  const open = useSource(dataset, view.source, chosen).value;
  const onDevice = opened !== null && opened.address === undefined;
  const linkTo = (shown: View) => withVersion(addressOf(shown, pageFacts().url), dataset.head.version);
  const links: readonly (readonly [label: string, address: string])[] = [
    ["Link to this view", linkTo(view)],
    ...(isFiltered(view) ? [["The same without filters", linkTo(clearFilters(view))] as const] : []),
    ...(event === null
      ? []
      : [["Link to this event", sharedAddress(dataset, isOwn, [{ event }], { event: dataset.idOf(event) })] as const]),
    ...(open !== null && view.quote !== null
      ? [["Link to these words", quoteLink(dataset, isOwn, open, view.quote, chosen)] as const]
      : []),
  ];
  return (
    <section aria-labelledby="take-links">
      <h3 id="take-links">Link</h3>
      <p className="take-row">
        {links.map(([label, address]) => (
          <button key={label} type="button" className="button" onClick={() => copy(address, "Link copied")}>
            {label}
          </button>
        ))}
      </p>
      {onDevice && <p className="take-means">The dataset is on this device: nobody else can open a link to it.</p>}
      <CopyTold told={told} />
    </section>
  );
}
