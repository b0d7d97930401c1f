import { useReading } from "../panes/reading/reading";
import { useInView } from "../panes/reading/useInView";
import { Tabs } from "../panes/shell/Tabs";
import { useOpenPassage } from "../panes/source/useOpenPassage";
import type { TabName } from "./useTab";
import { documentState, inViewState } from "./words";

/** The tabs of the timeline in a small window, each with what it holds. */
export function PaneTabs({ tab, onTab }: { tab: TabName; onTab: (tab: TabName) => void }) {
  const { view, shownCount, chosen } = useReading();
  const { source, passages } = useOpenPassage();
  const inView = useInView();
  const open = source !== null || view.source !== null;
  return (
    <Tabs
      current={tab}
      onShow={onTab}
      tabs={[
        { name: "score", label: "Score", state: chosen === null ? "" : "1 chosen" },
        { name: "events", label: "Events", state: inViewState(inView ?? shownCount) },
        { name: "source", label: "Source", state: documentState(open, passages.length) },
      ]}
    />
  );
}
