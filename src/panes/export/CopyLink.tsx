import type { EventIndex } from "../../dataset/dataset";
import { useOpened } from "../../files/opened";
import { CopyTold, useCopying } from "../page/useCopying";
import { useReading } from "../reading/reading";
import { ShareLink } from "./ShareLink";
import { sharedAddress } from "./sharedAddress";
import { NOT_SHARED } from "./words";

/** Copies or shares the address of an event: of that event and nothing of what the sender filtered. */
export function CopyLink({ event }: { event: EventIndex }) {
  const { dataset } = useReading();
  const isOwn = useOpened() === null;
  const { copy, told } = useCopying();
  const link = () => sharedAddress(dataset, isOwn, [{ event }], { event: dataset.idOf(event) });
  return (
    <>
      <button type="button" className="text-button" onClick={() => copy(link(), "Link copied")}>
        Copy link
      </button>
      <ShareLink title={dataset.titleOf(event)} link={link} onRefused={(refused) => copy(refused, NOT_SHARED)} />
      <CopyTold told={told} />
    </>
  );
}
