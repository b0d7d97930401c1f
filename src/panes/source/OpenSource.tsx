import { useState } from "react";
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

/** The open document: its head, which stays in sight, over its paragraphs; or how its loading stands. */
export function OpenSource() {
  const { dataset, view, chosen } = useReading();
  const open = useOpenPassage();
  const source = useSource(dataset, open.source, chosen);
  const failed = open.detail.error ?? source.error;
  const retry = open.detail.error ? open.detail.retry : source.retry;
  if (source.value) return <Document key={source.value.id} source={source.value} />;
  return (
    <>
      <SourceHead source={null} />
      <EvidencePager open={open} />
      <Fold subject={`${view.event}`} ofChosen={false}>
        {failed ? (
          <LoadFailed what={open.detail.error ? "The evidence" : "The source"} error={failed} retry={retry} />
        ) : (
          <p className="source-waiting">Loading the source…</p>
        )}
      </Fold>
    </>
  );
}

/** A document: as the dataset records it, or the reader's own copy in full where one is attached. */
function Document({ source }: { source: SourceDetail }) {
  const { view, chosen } = useReading();
  const open = useOpenPassage();
  const { paragraph } = open;
  const state = useCopy(source.id);
  const { copy } = state;
  const [asking, setAsking] = useState(false);
  const [copyShown, setCopyShown] = useState(true);
  const failed = open.detail.error;
  return (
    <>
      <SourceHead source={source} />
      <EvidencePager open={open} source={source} onAttach={copy || asking ? null : () => setAsking(true)} />
      <Fold subject={`${source.id} ${view.event}`} ofChosen={source.paragraphs.some((each) => restsOn(each, chosen))}>
        {failed && <LoadFailed what="The evidence" error={failed} retry={open.detail.retry} />}
        <Later
          part={copyBar}
          props={{ source, state, asking, onAsking: setAsking, shown: copyShown, onShow: setCopyShown }}
        />
        {copy && copyShown ? (
          <Later
            part={attachedText}
            props={{ source, copy, paragraph }}
            waiting={<ParagraphList source={source} paragraph={paragraph} />}
          />
        ) : (
          <ParagraphList source={source} paragraph={paragraph} />
        )}
        <SourceAbout source={source} />
      </Fold>
    </>
  );
}
