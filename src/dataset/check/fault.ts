import { escapeInvisible } from "../schema/showValue";

/** A step from the top of a JSON file to a value in it: a key or an index. */
export type Path = readonly (string | number)[];

/** Something wrong in an authored file. Errors stop the build, warnings do not. */
export interface Fault {
  /** Path inside the dataset folder, such as events/2026-02.json. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** JSON pointer of the value in its file, "" for the whole. */
  readonly path: string;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** A fault whose place in the text is not worked out yet; `at` says whether a value or the key before it is meant. */
export interface UnplacedFault {
  readonly file: string;
  readonly path: Path;
  readonly message: string;
  readonly severity: Fault["severity"];
  readonly at: "value" | "key";
  readonly reference: Reference | null;
}

/** What a fault has of a reference that leads nowhere. */
export interface Reference {
  /** Kind and id of what is not there, the same for all references to it. */
  readonly to: string;
  /** Whether a record's faulty id may be the cause. */
  readonly follows: boolean;
}

/** Collects the faults of a run. */
export interface Report {
  readonly error: (file: string, path: Path, message: string, at?: "key") => void;
  readonly warn: (file: string, path: Path, message: string) => void;
  readonly unknown: (file: string, path: Path, message: string, reference: Reference) => void;
  readonly faults: readonly UnplacedFault[];
}

export function createReport(): Report {
  const faults: UnplacedFault[] = [];
  return {
    faults,
    error: (file, path, message, at = undefined) => {
      faults.push({ file, path, message, severity: "error", at: at ?? "value", reference: null });
    },
    warn: (file, path, message) => {
      faults.push({ file, path, message, severity: "warning", at: "value", reference: null });
    },
    unknown: (file, path, message, reference) => {
      faults.push({ file, path, message, severity: "error", at: "value", reference });
    },
  };
}

/** RFC 6901 */
export const formatPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** FILE:LINE:COLUMN: MESSAGE, one line whatever the file holds or is called; `folder` stands before the file, with its slash. */
export const formatFault = (fault: Fault, folder = ""): string =>
  escapeInvisible(
    `${folder}${fault.file}:${fault.line}:${fault.column}: ${fault.severity === "warning" ? "warning: " : ""}${fault.message}`,
  );
