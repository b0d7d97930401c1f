import { VIEW_NAMES, type ViewName } from "./choices";

/** Told by the build by PARLEY_WORKBENCH; not there in tests and commands. */
declare const PARLEY_WORKBENCH: boolean | undefined;

/** False in a site that was built without the workbench (WORKBENCH=off), such as a newsroom's embed. */
export const HAS_WORKBENCH: boolean = typeof PARLEY_WORKBENCH === "undefined" || PARLEY_WORKBENCH;

/** The views that this build has. */
export const VIEWS_HERE: readonly ViewName[] = VIEW_NAMES.filter((name) => HAS_WORKBENCH || name !== "workbench");
