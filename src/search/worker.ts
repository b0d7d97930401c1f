import { growEngine } from "./engine";
import { loadFile } from "./loadFile";
import type { SearchReply, SearchRequest } from "./protocol";
import { createServer } from "./serve";

/** The search worker: index and search off the page's thread. */
const receive = createServer(loadFile, growEngine, (message: SearchReply) => {
  const moved = message.type === "failed" ? [] : [message.result.bits.buffer];
  self.postMessage(message, { transfer: moved });
});

self.addEventListener("message", (event: MessageEvent<SearchRequest>) => receive(event.data));
