import { LoadFailed } from "../loading/LoadFailed";
import { useSource } from "../loading/queries";
import { useReading } from "../reading/reading";
import { EvidencePager } from "./EvidencePager";
import { Fold } from "./Fold";
import { ParagraphList } from "./ParagraphList";
import { restsOn } from "./quotes";
import { SourceHead } from "./SourceHead";
import { useOpenPassage } from "./useOpenPassage";

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
        {source.value && (
          <>
            <SourceHead source={source.value} />
            <ParagraphList source={source.value} paragraph={open.paragraph} />
          </>
        )}
      </Fold>
    </>
  );
}
