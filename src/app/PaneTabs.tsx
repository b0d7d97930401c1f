import { useReading } from "../panes/reading/reading";
import { useInView } from "../panes/reading/useInView";
import { Tabs } from "../panes/shell/Tabs";
import { useOpenPassage } from "../panes/source/useOpenPassage";
import { formatNumber } from "../time/formatNumber";
import type { TabName } from "./useTab";

/** The tabs of the timeline in a small window, each with what it holds. */
export function PaneTabs({ tab, onTab }: { tab: TabName; onTab: (tab: TabName) => void }) {
  const { view, shownCount, chosen } = useReading();
  const { source, passages } = useOpenPassage();
  const inView = useInView();
  const open = source !== null || view.source !== null;
  const passageCount = passages.length === 1 ? "1 passage" : `${passages.length} passages`;
  return (
    <Tabs
      current={tab}
      onShow={onTab}
      tabs={[
        { name: "score", label: "Score", state: chosen === null ? "" : "1 chosen" },
        ...(view.embed
          ? []
          : [{ name: "events" as const, label: "Events", state: `${formatNumber(inView ?? shownCount)} in view` }]),
        { name: "source", label: "Source", state: !open ? "none open" : passages.length > 0 ? passageCount : "open" },
      ]}
    />
  );
}
