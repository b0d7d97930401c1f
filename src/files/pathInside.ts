/** Names that no folder on a disk could have; a path's steps are gone through again and again. */
const LONGEST = 1024;
const DEEPEST = 40;

/** Whether a path leads nowhere but into its folder, and to the same place on every system. A folder's ends with a slash. */
export function isPathInside(path: string): boolean {
  const steps = (path.endsWith("/") ? path.slice(0, -1) : path).split("/");
  if (path.length > LONGEST || steps.length > DEEPEST) return false;
  if (path.includes("\\") || path.includes("\0") || /^[a-z]:/i.test(path)) return false;
  return steps.every((step) => step !== "" && step !== "." && step !== "..");
}
