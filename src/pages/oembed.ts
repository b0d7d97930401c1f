import { DEFAULT_VIEW } from "../view/defaultView";
import { embedSnippet } from "../view/embedSnippet";
import { besidePage, OEMBED_FOLDER } from "../view/pageAddress";
import type { PageFile } from "./renderPage";
import type { Site } from "./site";

/** oEmbed wants figures, whatever the frame makes of the width that it gets. */
const WIDTH_PX = 800;
const HEIGHT_PX = 640;

/** "oembed/2026-02-05-exchange.json", beside the page "e/2026-02-05-exchange.html". */
export const oembedPath = (id: string): string => besidePage(OEMBED_FOLDER, id, "json");

/** How another site shows an event where its address is pasted (oEmbed 1.0, "rich"): the app in a frame, at the event. */
export function oembedOf({ dataset }: Site, url: string, id: string, title: string): PageFile {
  const value = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: dataset.head.title,
    provider_url: url,
    html: embedSnippet("frame", url, { ...DEFAULT_VIEW, event: id }, title, HEIGHT_PX),
    width: WIDTH_PX,
    height: HEIGHT_PX,
  };
  return { path: oembedPath(id), text: `${JSON.stringify(value)}\n` };
}
