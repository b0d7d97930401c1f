import type { EventIndex } from "../../dataset/dataset";
import { useOpened } from "../../files/opened";
import { CopyTold, useCopying } from "../page/useCopying";
import { useReading } from "../reading/reading";
import { sharedAddress } from "./sharedAddress";

/** Copies the address of an event to pass on: of that event and nothing of what the sender filtered. */
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
      <CopyTold told={told} />
    </>
  );
}
