import { FILE_KINDS } from "../../../export/formats";
import { sayProgress, useSaving } from "../../../panes/export/useSaving";
import { whatFileNeeds } from "../../../panes/export/words";
import { LoadFailed } from "../../../panes/page/LoadFailed";
import { useReading } from "../../../panes/reading/reading";

const FORMATS = ["ties", "graphml"] as const;

/** The thread's relations as files: a table, and a graph for NetworkX or Gephi. */
export function ThreadFiles() {
  const { shown, view } = useReading();
  const { progress, save } = useSaving();
  return (
    <div className="thread-files">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          title={FILE_KINDS[format].means}
          disabled={progress.step === "loading"}
          onClick={() => save(format, shown, view)}
        >
          {FILE_KINDS[format].label}
        </button>
      ))}
      <span role="status" className="thread-saved">
        {sayProgress(progress)}
      </span>
      {progress.step === "failed" && (
        <LoadFailed
          what={whatFileNeeds(FILE_KINDS[progress.format].label)}
          error={progress.error}
          retry={() => save(progress.format, shown, view)}
        />
      )}
    </div>
  );
}
