import { useState } from "react";
import { fullName } from "../../export/cite/authors";
import { formatCitation, formatQuotation, STYLE_NAMES, STYLES } from "../../export/cite/styles";
import { FILE_KINDS, nameFile } from "../../export/formats";
import { formatReferences, type ReferenceFormat } from "../../export/makeFile";
import { Dialog } from "../page/Dialog";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { CopyText } from "./CopyText";
import type { Citing } from "./citing";
import { pageFacts } from "./pageFacts";
import { saveFile, textBlob } from "./saveFile";
import { type Citation, useCitations } from "./useCitations";
import { copyAs, quoteAndWhose, savedCitation } from "./words";

const FORMATS: readonly (readonly [format: ReferenceFormat, label: string])[] = [
  ["csl", "CSL-JSON"],
  ["bibtex", "BibTeX"],
  ["ris", "RIS"],
];

interface CiteDialogProps {
  readonly heading: string;
  readonly of: Citing;
  readonly onClose: () => void;
}

/** The ways to cite something, each to be copied or saved. */
export function CiteDialog({ heading, of, onClose }: CiteDialogProps) {
  const [page] = useState(pageFacts);
  const state = useCitations(of, page);
  return (
    <Dialog heading={heading} onClose={onClose}>
      {state.step === "loading" && <p>Loading the quotes…</p>}
      {state.step === "failed" && <LoadFailed what="The quotes" error={state.error} retry={state.retry} />}
      {state.step === "ready" && <Citations citations={state.citations} />}
    </Dialog>
  );
}

function Citations({ citations }: { citations: readonly [Citation, ...Citation[]] }) {
  const { dataset } = useReading();
  const [key, setKey] = useState(citations[0].key);
  const [said, setSaid] = useState("");
  const citation = citations.find((each) => each.key === key) ?? citations[0];
  const { item, place, record } = citation;
  const save = (format: ReferenceFormat) => {
    const { ending, type } = FILE_KINDS[format];
    const name = nameFile(dataset.head, false, `-${item.id}${ending.replace("-sources", "")}`);
    saveFile(name, textBlob(formatReferences(format, record ? [item, record] : [item]), type));
    setSaid(savedCitation(name));
  };
  return (
    <>
      {citations.length > 1 && (
        <label className="cite-which">
          With the words
          <select className="field" value={citation.key} onChange={(event) => setKey(event.target.value)}>
            {citations.map((each) => (
              <option key={each.key} value={each.key}>
                {quoteAndWhose(
                  each.place?.quote ?? "",
                  each.item.container ?? each.item.authors.map(fullName).join(", "),
                )}
              </option>
            ))}
          </select>
        </label>
      )}
      {STYLES.map((style) => {
        const text = place === null ? formatCitation(style, item) : formatQuotation(style, item, place, record);
        return (
          <section key={style} className="cite-style" aria-label={STYLE_NAMES[style]}>
            <h3>{STYLE_NAMES[style]}</h3>
            <p lang={item.language === "en" ? undefined : item.language}>{text}</p>
            <CopyText label={copyAs(STYLE_NAMES[style])} text={text} />
          </section>
        );
      })}
      <div className="cite-files">
        <h3>As a file</h3>
        {FORMATS.map(([format, label]) => (
          <button key={format} type="button" className="button" onClick={() => save(format)}>
            {label}
          </button>
        ))}
        <span role="status">{said}</span>
      </div>
      <p className="cite-note">
        Plain text has no italics: set titles of newspapers and the dataset in italics where your style asks for it.
        Titles stand as their publishers print them.
      </p>
    </>
  );
}
