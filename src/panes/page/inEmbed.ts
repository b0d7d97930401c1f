/**
 * Whether the page stands in another page's frame, as its address says when it opens: asked by what has to know before
 * there is a dataset to read the address by.
 */
export const inEmbed = (): boolean => new URLSearchParams(window.location.search).get("embed") === "1";
