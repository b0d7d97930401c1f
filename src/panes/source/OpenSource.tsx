import { useState } from "react";
import type { KeptCopy } from "../../copy/copies";
import type { SourceDetail } from "../../dataset/part";
import { restsOn } from "../../facts/quotes";
import { useSource } from "../../files/queries";
import { Later } from "../page/Later";
import { LoadFailed } from "../page/LoadFailed";
import { laterPart } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { useCopy } from "./copy/useCopies";
import { EvidencePager } from "./EvidencePager";
import { Fold } from "./Fold";
import { ParagraphList } from "./ParagraphList";
import { SourceAbout } from "./SourceAbout";
import { SourceHead } from "./SourceHead";
import { useOpenPassage } from "./useOpenPassage";

const attachedText = laterPart("Your copy", async () => (await import("./copy/AttachedText")).AttachedText);
const copyBar = laterPart("The way to attach your copy", async () => (await import("./copy/CopyBar")).CopyBar);

/**
 * The open document: its head, which stays in sight, over its paragraphs; or how its loading stands. What is read is the
 * dataset's record of it, or the reader's own copy in full where one is attached.
 */
export function OpenSource() {
  const { dataset, view, chosen } = useReading();
  /** A copy is kept in the browser, which is none of what another site's page is to do. */
  const takesCopies = !view.embed;
  const open = useOpenPassage();
  const loaded = useSource(dataset, open.source, chosen);
  const source = loaded.value;
  const state = useCopy(source?.id ?? null);
  // Of which document: another one has neither its form open nor its copy put aside.
  const [askingFor, setAskingFor] = useState<string | null>(null);
  const [asideFor, setAsideFor] = useState<string | null>(null);
  const asking = source !== null && askingFor === source.id;
  const shown = source !== null && asideFor !== source.id;
  const failed = open.detail.error ?? loaded.error;
  const retry = open.detail.error ? open.detail.retry : loaded.retry;
  const supports = source?.paragraphs.some((each) => restsOn(each, chosen)) ?? false;
  return (
    <>
      <SourceHead source={source} />
      <EvidencePager
        open={open}
        source={source}
        onAttach={takesCopies && source && !state.copy && !asking ? () => setAskingFor(source.id) : null}
      />
      <Fold subject={`${source?.id} ${view.event}`} ofChosen={supports}>
        {failed && <LoadFailed what={open.detail.error ? "The evidence" : "The source"} error={failed} retry={retry} />}
        {!source && !failed && <p className="source-waiting">Loading the source…</p>}
        {source && (
          <>
            {takesCopies && (
              <Later
                part={copyBar}
                props={{
                  source,
                  state,
                  asking,
                  onAsking: (is: boolean) => setAskingFor(is ? source.id : null),
                  shown,
                  onShow: (is: boolean) => setAsideFor(is ? null : source.id),
                }}
              />
            )}
            <Document
              key={source.id}
              source={source}
              copy={shown ? state.copy : null}
              paragraph={open.paragraph}
              settled={!asking}
            />
            <SourceAbout source={source} />
          </>
        )}
      </Fold>
    </>
  );
}

interface DocumentProps {
  readonly source: SourceDetail;
  /** The copy to show instead of the record, where there is one. */
  readonly copy: KeptCopy | null | undefined;
  readonly paragraph: number | null;
  /** Nothing stands over it that is about to go. */
  readonly settled: boolean;
}

function Document({ source, copy, paragraph, settled }: DocumentProps) {
  const recorded = <ParagraphList source={source} paragraph={paragraph} />;
  if (!copy) return recorded;
  return <Later part={attachedText} props={{ source, copy, paragraph, settled }} waiting={recorded} />;
}
