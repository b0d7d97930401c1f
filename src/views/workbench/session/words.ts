/** Why a second page may look and not change. */
export const otherTabEdits =
  "Another tab of this browser is editing. Here you can look; changes would overwrite each other. Close the other tab and reload this one to edit here.";

/** Why what is done is kept in this page only. */
export function storageRefused(error: unknown): string {
  const full = error instanceof Error && error.name === "QuotaExceededError";
  const reason = full ? "This browser’s storage is full" : "This browser does not keep anything for this page";
  return `${reason}: what you do from now on is lost when this tab closes. Save the dataset as a .zip now.`;
}

/** Why the checks did not run; what was changed is kept all the same. */
export const couldNotCheck = (error: unknown): string =>
  `The dataset could not be checked: ${error instanceof Error ? error.message : String(error)}. Your changes are kept.`;
