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
import { SourceHead } from "./SourceHead";
import { useOpenPassage } from "./useOpenPassage";

const attachedText = laterPart("Your copy", async () => (await import("./copy/AttachedText")).AttachedText);
const copyBar = laterPart("The way to attach your copy", async () => (await import("./copy/CopyBar")).CopyBar);

/** The open document: whose evidence it is, its head, its paragraphs; or how its loading stands. */
export function OpenSource() {
  const { dataset, view, chosen } = useReading();
  const open = useOpenPassage();
  const source = useSource(dataset, open.source, chosen);
  const failed = open.detail.error ?? source.error;
  const supports = source.value?.paragraphs.some((paragraph) => restsOn(paragraph, chosen)) ?? false;
  const retry = open.detail.error ? open.detail.retry : source.retry;
  return (
    <>
      <EvidencePager open={open} />
      <Fold subject={`${source.value?.id} ${view.event}`} ofChosen={supports}>
        {failed && <LoadFailed what={open.detail.error ? "The evidence" : "The source"} error={failed} retry={retry} />}
        {!source.value && !failed && <p className="source-waiting">Loading the source…</p>}
        {source.value && <Document key={source.value.id} source={source.value} paragraph={open.paragraph} />}
      </Fold>
    </>
  );
}

/** A document's head and paragraphs: as the dataset records them, or the reader's own copy in full where one is attached. */
function Document({ source, paragraph }: { source: SourceDetail; paragraph: number | null }) {
  const state = useCopy(source.id);
  const { copy } = state;
  const [copyShown, setCopyShown] = useState(true);
  return (
    <>
      <SourceHead source={source} />
      <Later
        part={copyBar}
        props={{ source, state, shown: copyShown, onShow: setCopyShown }}
        waiting={<div className="copy-bar-waiting" />}
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
    </>
  );
}
