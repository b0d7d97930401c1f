import type { SearchRow } from "../dataset/part";
import { loadRows, readRows } from "../files/loadRows";
import type { SearchFile, SearchReply, SearchRequest } from "./protocol";
import { createServer } from "./serve";

const loadFile = async ({ address, held }: SearchFile): Promise<readonly SearchRow[]> =>
  held === undefined ? loadRows(address) : readRows(JSON.parse(new TextDecoder().decode(held)));

/** The search worker: index and search off the page's thread. */
const receive = createServer(loadFile, (message: SearchReply) => {
  const moved = message.type === "found" ? [message.result.bits.buffer] : [];
  self.postMessage(message, { transfer: moved });
});

self.addEventListener("message", (event: MessageEvent<SearchRequest>) => receive(event.data));
