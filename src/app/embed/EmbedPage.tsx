import { type MouseEvent, useEffect, useRef } from "react";
import { eventPage } from "../../panes/event/laterPage";
import { Boundary } from "../../panes/page/Boundary";
import { Later } from "../../panes/page/Later";
import { useSignal } from "../../panes/page/signal";
import { useSmall } from "../../panes/page/useMedia";
import { useReading } from "../../panes/reading/reading";
import { Announcer } from "../../panes/shell/Announcer";
import { Notices } from "../../panes/shell/Notices";
import { PageKeys } from "../../panes/shell/PageKeys";
import { useTheme } from "../../panes/shell/useTheme";
import { opensDocument } from "../../panes/source/opensDocument";
import { SourcePane } from "../../panes/source/SourcePane";
import { Timeline } from "../../views/timeline/Timeline";
import { ActorCardWhenOpen } from "../ActorCardWhenOpen";
import { LinksWhenWanted } from "../LinksWhenWanted";
import { fetchLaterParts } from "../laterParts";
import { DocumentSheet } from "./DocumentSheet";
import { EmbedLine } from "./EmbedLine";
import { FixedFilters } from "./FixedFilters";
import { RefusedTab } from "./RefusedTab";
import { reportHeight } from "./reportHeight";
import { useScrollToChosen } from "./useScrollToChosen";
import "./embed.css";

/**
 * The timeline in another page's frame. Its width alone decides how it is laid out, and what is in it how high it is: the
 * frame follows that, so nothing here may follow the frame.
 */
export function EmbedPage() {
  const reading = useReading();
  const { view, chosen, drawn } = reading;
  const isDrawn = useSignal(drawn);
  const narrow = useSmall();
  const page = useRef<HTMLDivElement>(null);
  useTheme(view.theme);
  useEffect(fetchLaterParts, []);
  useEffect(() => (page.current ? reportHeight(page.current) : undefined), []);
  useScrollToChosen();
  const beside = !narrow && opensDocument(reading);
  const over = narrow && view.source !== null;
  return (
    <div
      ref={page}
      className="embed"
      data-embed
      data-panel={beside || undefined}
      data-document={over || undefined}
      data-chosen={chosen !== null || undefined}
      data-small={narrow || undefined}
      onClickCapture={noteWhere}
    >
      <EmbedLine />
      <main className="embed-main" id="main" aria-label={reading.dataset.head.title} tabIndex={-1}>
        <Notices />
        <FixedFilters />
        <Boundary what="The timeline" subject={view.lanes}>
          <Timeline />
        </Boundary>
        {isDrawn && chosen !== null && (
          <Later
            part={eventPage}
            props={{ event: chosen }}
            subject={String(chosen)}
            waiting={<div className="event-page" />}
          />
        )}
      </main>
      {beside && (
        <Boundary what="The source panel" subject={`${view.event} ${view.source} ${view.p}`}>
          <SourcePane />
        </Boundary>
      )}
      {over && <DocumentSheet />}
      <Announcer />
      <PageKeys />
      <LinksWhenWanted />
      <ActorCardWhenOpen />
      <RefusedTab page={page} />
    </div>
  );
}

/**
 * Of a frame as high as what is in it a reader sees a part, and nothing here can know which: what opens over it opens where
 * it was asked for.
 */
function noteWhere({ currentTarget, target }: MouseEvent<HTMLElement>): void {
  if (target instanceof Element)
    currentTarget.style.setProperty("--asked-at", `${target.getBoundingClientRect().top}px`);
}
