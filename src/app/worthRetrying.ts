import { FileFault } from "../files/files";

/** A second try mends a passing fault; where the device is offline or the file is gone it would only delay the word. */
export const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 1 && navigator.onLine && !(error instanceof FileFault && error.kind !== "unreachable");
