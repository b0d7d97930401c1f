import { showView } from "../../view/choose";
import { focusSoon } from "../page/focusSoon";
import { useReading } from "../reading/reading";

/** Leads to what the dataset's makers changed, on "About". */
export function useSeeChanges(): () => void {
  const { change } = useReading();
  return () => {
    change((now) => showView(now, "about"));
    focusSoon(() => {
      const section = document.getElementById("about-changes");
      section?.scrollIntoView();
      return section;
    });
  };
}
