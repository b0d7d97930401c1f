import type { RecordChange } from "./site";
import { changeWords, inVersion } from "./words";

/** What versions of the dataset changed of a record, the newest first; nothing where none tells. */
export function Changed({ changes }: { changes: readonly RecordChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>Changes to this record</h2>
      <ul className="rows">
        {changes.map(({ version, date, type, what, why }) => (
          <li key={`${version} ${type} ${what}`}>
            <span>{changeWords(type, what, why)}</span>
            <small>
              <time dateTime={date}>{inVersion(version, date)}</time>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
