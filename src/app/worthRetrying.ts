import { FileFault } from "../files/files";

/** What may be otherwise a moment later. */
const PASSING = new Set<FileFault["kind"]>(["offline", "unreachable"]);

/** A second try mends a passing fault; where the device is offline or the file is gone it would only delay the word. */
export const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 1 && navigator.onLine && !(error instanceof FileFault && !PASSING.has(error.kind));
