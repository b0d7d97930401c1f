import { select } from "d3";
import { chipPath, leaderPath } from "../../score/ribbon/chipPaths";
import type { Chip, RowText, Scene } from "../../score/scene";
import type { Emphasis } from "./drawMarks";
import { printEach } from "./printEach";
import { printTexts, putTexts } from "./printTexts";

/** What the ribbon asks its host for. */
export interface RibbonWords {
  readonly idOf: (event: Chip["event"]) => string;
  readonly nameOf: (event: Chip["event"]) => string;
  readonly nameOfRounds: (chip: Chip) => string;
  readonly emphasisOf: (event: Chip["event"]) => Emphasis;
}

export interface RibbonIsland {
  /** Into a group that is `originX` px to the right of the plot's start. */
  readonly draw: (scene: Scene, originX: number, words: RibbonWords) => void;
}

const px = (value: number): number => Math.round(value * 10) / 10;

/**
 * The rounds ribbon's island: prints chips, leaders, track names and silences into its group. Its chips are one tab stop:
 * the one that had the focus last, or the first.
 */
export function createRibbon(g: SVGGElement): RibbonIsland {
  const root = select(g);
  const lines = root.append("g").attr("aria-hidden", "true").node();
  const texts = root.append("g").attr("class", "ribbon-texts").attr("aria-hidden", "true").node();
  // Chromium takes a part of a drawing that hears of focus for a tab stop, unless it says that it is none.
  const toolbar = root.append("g").attr("role", "toolbar").attr("aria-label", "Rounds").attr("tabindex", -1).node();
  if (!lines || !texts || !toolbar) throw new Error("the ribbon has no document to draw in");
  let current: string | null = null;
  toolbar.addEventListener("focusin", ({ target }) => {
    const chip = target instanceof Element ? target.closest("[data-round]") : null;
    if (chip === null) return;
    current = chip.getAttribute("data-round");
    toolbar.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
    chip.setAttribute("tabindex", "0");
  });
  return {
    draw(scene, originX, words) {
      const at = (x: number): number => px(x - originX);
      const { chips, top } = scene;
      printEach(lines, "leaders", [chips], {
        tag: "path",
        keyOf: () => "leaders",
        make: (element) => element.setAttribute("class", "leaders"),
        values: { d: (all) => all.map((chip) => leaderPath(chip, scene, at)).join("") },
      });
      printRowTexts(texts, scene, at);
      const focused = toolbar.contains(document.activeElement) ? current : null;
      const stop = chips.find(({ key }) => key === current)?.key ?? chips[0]?.key;
      printEach(toolbar, "chip", chips, {
        tag: "g",
        keyOf: ({ key }) => key,
        make: (element, chip) => makeChip(element, chip, words),
        values: {
          tabindex: ({ key }) => (key === stop ? 0 : -1),
          transform: ({ x }) => `translate(${at(x)},${top.chipY})`,
          "data-emphasis": (chip) => emphasisOf(chip, words),
          "aria-pressed": (chip) => (chip.count === 1 ? String(emphasisOf(chip, words) === "chosen") : null),
          // One round's name was told when its chip was made.
          "aria-label": (chip) => (chip.count === 1 ? null : words.nameOfRounds(chip)),
        },
      });
      // What had the focus is gathered or out of sight: its place among the chips is the nearest that there is.
      if (focused === null || toolbar.contains(document.activeElement)) return;
      const again = [...toolbar.children].find((chip) => chip.getAttribute("tabindex") === "0");
      if (again instanceof SVGElement) again.focus({ preventScroll: true });
    },
  };
}

/** A chip of the same key stands for as many rounds from the same one on. */
function makeChip(element: SVGElement, chip: Chip, words: RibbonWords): void {
  const g = select(element)
    .attr("role", "button")
    .attr("class", "chip")
    .attr("data-round", chip.key)
    .attr("data-stop", chip.key)
    .attr("data-status", chip.status)
    .attr("data-event", chip.count === 1 ? words.idOf(chip.event) : null)
    .attr("aria-haspopup", chip.count === 1 ? null : "dialog")
    .attr("aria-label", chip.count === 1 ? words.nameOf(chip.event) : null);
  g.append("path").attr("d", chipPath(chip));
  g.append("text").attr("dy", "0.35em").text(chip.text);
}

/** Of more rounds than this in one chip none stands out. */
const ASKED_AT_MOST = 40;

function emphasisOf(chip: Chip, words: RibbonWords): Emphasis {
  if (chip.count > ASKED_AT_MOST) return "default";
  const found = chip.members().map(words.emphasisOf);
  return found.find((each) => each === "chosen") ?? found.find((each) => each === "raised") ?? found[0] ?? "default";
}

function printRowTexts(g: SVGGElement, scene: Scene, at: (x: number) => number): void {
  const { namesY, chipY } = scene.top;
  const put = (name: string, list: readonly RowText[], y: number, dy: string) =>
    printTexts(g, name, putTexts(list, at), y, dy);
  put("track-name", namesY === null ? [] : scene.trackNames, namesY ?? 0, "0");
  put("opened", namesY === null || scene.opened === null ? [] : [scene.opened], namesY ?? 0, "0");
  put("silence", scene.silences, chipY, "0.35em");
}
