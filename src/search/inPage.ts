import { growInSlices } from "./engine";
import { loadFile } from "./loadFile";
import type { SearchReply } from "./protocol";
import { createServer } from "./serve";

/** What the worker does, on the page's own thread: what takes long is done in slices, between which the page goes on. */
export const serveInPage = (reply: (message: SearchReply) => void) => createServer(loadFile, growInSlices, reply);
