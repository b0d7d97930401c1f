import { select } from "d3";
import { chipPath, leaderPath } from "../../score/ribbon/chipPaths";
import type { Chip, RowText, Scene } from "../../score/scene";
import type { Emphasis } from "./drawMarks";
import { isNews, printAll, printRow, putTexts } from "./printAll";

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
  const lines = root.append("path").attr("class", "leaders").attr("aria-hidden", "true");
  const texts = root.append("g").attr("class", "ribbon-texts").attr("aria-hidden", "true").node();
  const toolbar = root.append("g").attr("role", "toolbar").attr("aria-label", "Rounds");
  let current: string | null = null;
  const tabStop = () => {
    const chips = toolbar.selectAll<SVGGElement, Chip>("g");
    const stop = chips.data().find(({ key }) => key === current)?.key ?? chips.data()[0]?.key;
    printAll(chips, { tabindex: ({ key }) => (key === stop ? 0 : -1) });
  };
  toolbar.on("focusin", (event: FocusEvent) => {
    if (!(event.target instanceof Element)) return;
    current = event.target.closest("[data-round]")?.getAttribute("data-round") ?? null;
    tabStop();
  });
  return {
    draw(scene, originX, words) {
      const at = (x: number): number => px(x - originX);
      printAll(lines, { d: () => scene.chips.map((chip) => leaderPath(chip, scene, at)).join("") });
      if (texts) printTexts(texts, scene, at);
      if (!isNews(g, "chips", scene.chips.map((chip) => tellChip(chip, at, words)).join() + scene.top.chipY)) return;
      const focused = toolbar.node()?.contains(document.activeElement) ? current : null;
      const drawn = toolbar
        .selectAll<SVGGElement, Chip>(":scope > g")
        .data(scene.chips, ({ key }) => key)
        .join((enter) => {
          const chip = enter.append("g").attr("role", "button").attr("class", "chip");
          chip.append("path").attr("d", chipPath);
          chip
            .append("text")
            .attr("dy", "0.35em")
            .text(({ text }) => text);
          // A chip of the same key stands for as many rounds from the same one on.
          return chip
            .attr("data-round", ({ key }) => key)
            .attr("data-stop", ({ key }) => key)
            .attr("data-status", ({ status }) => status)
            .attr("data-event", ({ event, count }) => (count === 1 ? words.idOf(event) : null))
            .attr("aria-haspopup", ({ count }) => (count === 1 ? null : "dialog"))
            .attr("aria-label", ({ event, count }) => (count === 1 ? words.nameOf(event) : null));
        })
        .order();
      printAll(drawn, {
        transform: ({ x }) => `translate(${at(x)},${scene.top.chipY})`,
        "data-emphasis": (chip) => emphasisOf(chip, words),
        "aria-pressed": (chip) => (chip.count === 1 ? String(emphasisOf(chip, words) === "chosen") : null),
      });
      printAll(
        drawn.filter(({ count }) => count > 1),
        { "aria-label": (chip) => words.nameOfRounds(chip) },
      );
      tabStop();
      // Moving a focused element in the document takes its focus away: give it back.
      if (focused === null || toolbar.node()?.contains(document.activeElement)) return;
      const chips = toolbar.selectAll<SVGGElement, Chip>("g");
      const again = chips.filter(({ key }) => key === focused);
      (again.empty() ? chips.filter("[tabindex='0']") : again).node()?.focus({ preventScroll: true });
    },
  };
}

/** All that a chip shows but for its leader. */
function tellChip(chip: Chip, at: (x: number) => number, words: RibbonWords): string {
  const name = chip.count === 1 ? "" : words.nameOfRounds(chip);
  return `${chip.key} ${at(chip.x)} ${px(chip.widthPx)} ${chip.text} ${chip.status} ${emphasisOf(chip, words)} ${name}`;
}

/** Of more rounds than this in one chip none stands out. */
const ASKED_AT_MOST = 40;

function emphasisOf(chip: Chip, words: RibbonWords): Emphasis {
  if (chip.count > ASKED_AT_MOST) return "default";
  const found = chip.members().map(words.emphasisOf);
  return found.find((each) => each === "chosen") ?? found.find((each) => each === "raised") ?? found[0] ?? "default";
}

function printTexts(g: SVGGElement, scene: Scene, at: (x: number) => number): void {
  const { namesY, chipY } = scene.top;
  const put = (name: string, list: readonly RowText[], y: number, dy: string) =>
    printRow(g, name, putTexts(list, at), y, dy);
  put("track-name", namesY === null ? [] : scene.trackNames, namesY ?? 0, "0");
  put("opened", namesY === null || scene.opened === null ? [] : [scene.opened], namesY ?? 0, "0");
  put("silence", scene.silences, chipY, "0.35em");
}
