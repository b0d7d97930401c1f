import { hash } from "node:crypto";
import type { Digest } from "../src/dataset/text/paragraphHash";

/** Node's own SHA-256: ten times as fast as the one in script, which runs in browsers too. */
export const digest: Digest = (content) => hash("sha256", content, "hex");
