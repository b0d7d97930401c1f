import { useOpened } from "../../files/opened";
import { asOfWords } from "./words";

/** Up to which day the dataset is kept; of one that the reader opened here, that it is theirs. */
export function OpenedFrom({ asOfDay }: { asOfDay: number }) {
  const opened = useOpened();
  return opened === null || !opened.editable ? (
    <p className="header-as-of">{asOfWords(asOfDay)}</p>
  ) : (
    <p className="header-opened">Opened from this device</p>
  );
}
