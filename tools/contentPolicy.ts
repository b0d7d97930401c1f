import type { Plugin } from "vite";

/**
 * What the built page may load, and whom it may talk to: its own origin alone. So nothing that a reader attaches can
 * leave the browser, whatever a fault in our code or a hostile text might try. Pictures are drawn from blobs and data.
 */
const POLICY = {
  "default-src": "'self'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data: blob:",
  "style-src": "'self'",
  // The score colours its marks by style attributes; style elements stay refused.
  "style-src-attr": "'unsafe-inline'",
  "worker-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'none'",
} as const;

/** Writes the content security policy into the built page. Not in development, whose tools put scripts into the page. */
export function contentPolicy(): Plugin {
  const content = Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
  return {
    name: "parley-content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content },
        // Before anything that it is to hold.
        injectTo: "head-prepend",
      },
    ],
  };
}
