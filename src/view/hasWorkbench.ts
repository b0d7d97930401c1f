/** Told by the build by PARLEY_WORKBENCH; not there in tests and commands. */
declare const PARLEY_WORKBENCH: boolean | undefined;

/** False in a site that was built without the workbench (WORKBENCH=off), such as a newsroom's embed. */
export const HAS_WORKBENCH: boolean = typeof PARLEY_WORKBENCH === "undefined" || PARLEY_WORKBENCH;
