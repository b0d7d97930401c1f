import { createEngine } from "./engine";
import { loadFile } from "./loadFile";
import type { SearchReply, SearchRequest } from "./protocol";
import { createServer } from "./serve";

/** The search worker: index and search off the page's thread. */
const receive = createServer(loadFile, createEngine, (message: SearchReply) => {
  const moved = message.type === "found" ? [message.result.bits.buffer] : [];
  self.postMessage(message, { transfer: moved });
});

self.addEventListener("message", (event: MessageEvent<SearchRequest>) => receive(event.data));
