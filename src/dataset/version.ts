/** Versions stand in links and citations: of ASCII, without what an address or a sentence takes for its own. */
export const VERSION_LENGTH = 40;
export const VERSION_FORM = /^v?\d[0-9A-Za-z]*(?:[.+-][0-9A-Za-z]+)*$/;

/** How datasets number their versions: "2.0.0", "2026-11", "1.0.0-draft.2". */
export const isVersion = (text: string): boolean => text.length <= VERSION_LENGTH && VERSION_FORM.test(text);
