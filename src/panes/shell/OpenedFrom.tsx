import { useOpened } from "../../files/opened";
import { useMedia } from "../page/useMedia";
import { asOfWords } from "./words";

/** Up to which day the dataset is kept; of one that the reader opened here, that it is theirs. */
export function OpenedFrom({ asOfDay }: { asOfDay: number }) {
  const opened = useOpened();
  const short = useMedia("(width < 1520px)");
  return opened === null || !opened.editable ? (
    <p className="header-as-of">{asOfWords(asOfDay)}</p>
  ) : (
    <p className="header-opened" title="Opened from this device">
      {short ? "Opened here" : "Opened from this device"}
    </p>
  );
}
