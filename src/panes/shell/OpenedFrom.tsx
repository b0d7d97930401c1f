import { useOpened } from "../../files/opened";
import { showView } from "../../view/choose";
import { useMedia } from "../page/useMedia";
import { useReading } from "../reading/reading";
import { ViewLink } from "../reading/ViewLink";
import { asOfWords, faultsToMend } from "./words";

/** Up to which day the dataset is kept; of one that the reader opened here, that it is theirs, and whether faults hold it back. */
export function OpenedFrom({ asOfDay }: { asOfDay: number }) {
  const { view } = useReading();
  const opened = useOpened();
  const short = useMedia("(width < 1400px)");
  if (opened === null || !opened.editable) return <p className="header-as-of">{asOfWords(asOfDay)}</p>;
  return (
    <p className="header-opened" title="Opened from this device">
      {opened.behind > 0 ? (
        <ViewLink to={showView(view, "workbench")}>{faultsToMend(opened.behind)}</ViewLink>
      ) : (
        <span>{short ? "Opened here" : "Opened from this device"}</span>
      )}
    </p>
  );
}
