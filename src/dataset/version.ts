/** Versions that stand in links are of ASCII, without what an address or a sentence takes for its own. */
const LENGTH = 40;
const FORM = /^v?\d[0-9A-Za-z]*(?:[.+-][0-9A-Za-z]+)*$/;

/** How datasets usually number their versions: "2.0.0", "2026-11", "1.0.0-draft.2". A dataset may call one otherwise. */
export const isVersion = (text: string): boolean => text.length <= LENGTH && FORM.test(text);
