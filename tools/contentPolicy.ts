import type { Plugin } from "vite";
import { POLICY_TEXT } from "../src/workbench/publish/hostHeaders";

/** Writes the content security policy into the built page. Not in development, whose tools put scripts into the page. */
export function contentPolicy(): Plugin {
  return {
    name: "parley-content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY_TEXT },
        // Before anything that it is to hold.
        injectTo: "head-prepend",
      },
    ],
  };
}
