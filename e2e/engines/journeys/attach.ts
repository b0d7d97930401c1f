import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePdf } from "../../makePdf";
import type { Journey } from "../journey";
import { click, openApp, sees, seesNo, until } from "../reader";

const ADDRESS = "?event=2026-02-05-exchange-157&span=2026-01-18/2026-02-22";
const LEAD = "An invented lead that a reader would find in any report of the day, written out to be taken for prose.";
/** An invented sentence around a short quote that the dataset holds itself. */
const BEFORE = "The made-up sides agreed to exchange 314 prisoners of war";
const AFTER = "and carried out the swap immediately, so this invention goes.";
const VERBATIM = "Verbatim: the words stand in your copy exactly";

const FILES: readonly (readonly [what: string, name: string, body: string | Buffer, outcome: string])[] = [
  [
    "a saved page",
    "saved.html",
    `<!doctype html><meta charset="utf-8"><title>Saved</title><article><p>${LEAD}</p><p>${BEFORE} ${AFTER}</p></article>`,
    VERBATIM,
  ],
  ["a PDF", "paper.pdf", makePdf([[LEAD, 12, BEFORE, AFTER]]), "Verbatim"],
];

/** A reader's own copy of an article. */
export const ATTACHING: readonly Journey[] = [
  [
    "attaches a typed copy of an article, which stays until it is removed",
    async ({ tab, site }) => {
      await openApp(tab, site + ADDRESS);
      await click(tab, ".source-pane button", "Attach your copy");
      await until(() => tab.ask(() => document.activeElement?.tagName)).toBe("TEXTAREA");
      await tab.type(`${BEFORE} ${AFTER}`);
      await click(tab, "button", "Attach these words");
      await sees(tab, "[data-attached] .attached-quote", VERBATIM);
      await openApp(tab, site + ADDRESS);
      await sees(tab, "[data-attached] .attached-quote", VERBATIM);
      await click(tab, "button", "Remove your copy");
      await seesNo(tab, "[data-attached]");
      await openApp(tab, site + ADDRESS);
      await sees(tab, ".source-pane button", "Attach your copy");
      await seesNo(tab, "[data-attached]");
    },
  ],
  ...FILES.map(
    ([what, name, body, outcome]): Journey => [
      `attaches ${what} from the disk, in which the words are found`,
      async ({ tab, site }) => {
        const folder = mkdtempSync(join(tmpdir(), "parley-copy-"));
        writeFileSync(join(folder, name), body);
        await openApp(tab, site + ADDRESS);
        await click(tab, ".source-pane button", "Attach your copy");
        await sees(tab, "form.attach");
        await tab.attach("form.attach input[type=file]", join(folder, name));
        await sees(tab, "[data-attached] .attached-quote", outcome);
        await sees(tab, "[data-attached] mark[data-quote]", "agreed to exchange");
        rmSync(folder, { recursive: true });
      },
    ],
  ),
];
