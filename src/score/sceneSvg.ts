import type { EventIndex } from "../dataset/dataset";
import { AXIS_PX } from "./axis";
import { round } from "./markParts";
import { leaderPath } from "./ribbon/chipPaths";
import type { Scene } from "./scene";
import { type SceneColors, TINT } from "./svg/sceneColors";
import { type LifeSign, svgChip, svgCluster, svgFades, svgMark, svgSpan } from "./svg/svgMarks";
import { type DrawText, drawAsText, tag } from "./svg/tags";

/** How a scene is drawn where there is no page. */
export interface SceneLook {
  readonly colors: SceneColors;
  /** Room for the lanes' names beside the plot. */
  readonly namesPx: number;
  readonly lifeOf?: (event: EventIndex) => LifeSign;
  readonly drawText?: DrawText;
}

const TEXT_PX = 12;
const SMALL_PX = 10.5;
const NAME_PX = 13;
const NAME_GAP_PX = 14;
/** From a text's middle down to its baseline, in its size. */
const MIDDLE = 0.35;
const BESIDE_PX = 4;
const STEM_ABOVE_PX = 9;

/** How large the picture of a scene is. */
export const sceneSize = ({ widthPx, heightPx }: Scene, namesPx: number) => ({
  widthPx: widthPx + namesPx,
  heightPx: heightPx + AXIS_PX,
});

/** A scene as an SVG of its own: axis, lanes with their names, marks, rounds' chips, titles and texts, as on screen at rest. */
export function sceneSvg(scene: Scene, look: SceneLook): string {
  const { colors, namesPx } = look;
  const { widthPx, heightPx } = sceneSize(scene, namesPx);
  const plot = [
    svgFades(colors),
    backdrop(scene, colors),
    ...scene.marks.map((mark) => svgSpan(mark, colors)),
    ...scene.clusters.map((cluster) => svgCluster(cluster, colors)),
    ...scene.marks.map((mark) => svgMark(mark, colors, look.lifeOf?.(mark.event) ?? null)),
    ribbon(scene, look),
    texts(scene, look),
  ];
  const frame = { x: namesPx, width: scene.widthPx, height: heightPx, overflow: "hidden" };
  const seen = `0 ${-AXIS_PX} ${scene.widthPx} ${heightPx}`;
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
    },
    names(scene, look) + tag("svg", { ...frame, viewBox: seen }, plot.join("")),
  );
}

function names({ lanes }: Scene, { colors, namesPx, drawText = drawAsText }: SceneLook): string {
  return lanes
    .map(({ label, color, y }) =>
      drawText(label, {
        x: namesPx - NAME_GAP_PX,
        y: round(AXIS_PX + y + NAME_PX * MIDDLE),
        sizePx: NAME_PX,
        color: colors.party(color),
        bold: true,
        anchor: "end",
      }),
    )
    .join("");
}

function backdrop({ widthPx, lanes, channel, axis, top, foot, asOfX, unevenFromX }: Scene, colors: SceneColors) {
  const begun = axis.minor.filter(({ begins }) => begins);
  const grid = begun.map(({ x }) => `M${round(x)},${top.lanesPx}V${foot.hostsY - 9}`).join("");
  const days = [asOfX, unevenFromX].flatMap((x) => (x === null ? [] : [`M${round(x)},${top.lanesPx}V${foot.notesY}`]));
  const dashed = { fill: "none", "stroke-width": 1 };
  return [
    channel === null
      ? ""
      : tag("rect", {
          width: widthPx,
          y: round(channel.y - channel.heightPx / 2),
          height: channel.heightPx,
          fill: colors.ink,
          "fill-opacity": TINT.other,
        }),
    tag("path", {
      d: lanes.map(({ y }) => `M0,${round(y)}H${widthPx}`).join("") || "M0,0",
      fill: "none",
      stroke: colors.hairline,
    }),
    grid === "" ? "" : tag("path", { d: grid, stroke: colors.hairline, "stroke-dasharray": "1 3", ...dashed }),
    days.length === 0
      ? ""
      : tag("path", { d: days.join(""), stroke: colors.soft, "stroke-dasharray": "2 3", ...dashed }),
  ].join("");
}

function ribbon(scene: Scene, { colors, drawText = drawAsText }: SceneLook): string {
  const leaders = scene.chips.map((chip) => leaderPath(chip, scene, round)).join("");
  const lines = leaders === "" ? "" : tag("path", { d: leaders, fill: "none", stroke: colors.soft, "stroke-width": 1 });
  return lines + scene.chips.map((chip) => svgChip(chip, scene.top.chipY, colors, drawText)).join("");
}

function texts(scene: Scene, { colors, drawText = drawAsText }: SceneLook): string {
  const { axis, top, foot, captions } = scene;
  const small = { sizePx: TEXT_PX, color: colors.soft } as const;
  const middle = { ...small, anchor: "middle" } as const;
  const row = (list: Scene["hosts"], y: number, at: Omit<Parameters<DrawText>[1], "x" | "y"> = middle) =>
    list.map(({ x, text }) => drawText(text, { ...at, x: round(x), y }));
  const captionY = (n: number): number => top.captionYs[n] ?? 0;
  const stemFoot = (top.captionYs.at(-1) ?? 0) + BESIDE_PX;
  const stems = captions.map(({ stemX, row: n }) => `M${round(stemX)},${captionY(n) - STEM_ABOVE_PX}V${stemFoot}`);
  const bold = { sizePx: TEXT_PX, color: colors.ink, bold: true } as const;
  return [
    ...axis.major.map(({ labelX, label }) => drawText(label, { ...bold, x: round(labelX), y: 13 - AXIS_PX })),
    ...axis.minor.map(({ labelX, label }) => drawText(label, { ...middle, x: round(labelX), y: 31 - AXIS_PX })),
    stems.length === 0 ? "" : tag("path", { d: stems.join(""), fill: "none", stroke: colors.field }),
    ...captions.map(({ text, x, row: n }) => drawText(text, { ...small, x: round(x), y: captionY(n) })),
    ...(top.namesY === null ? [] : row(scene.trackNames, top.namesY)),
    ...(top.namesY === null || scene.opened === null
      ? []
      : row([scene.opened], top.namesY, { ...bold, anchor: "middle" })),
    ...row(scene.silences, top.chipY + TEXT_PX * MIDDLE),
    ...scene.marks.flatMap(({ label, signs: [sign], x, y }) =>
      label === "" || sign === undefined
        ? []
        : [drawText(label, { ...small, x: round(x + sign.sizePx / 2 + BESIDE_PX), y: round(y + TEXT_PX * MIDDLE) })],
    ),
    ...scene.clusters.flatMap(({ label, x, y }) =>
      label === ""
        ? []
        : [
            drawText(label, {
              x: round(x),
              y: round(y + SMALL_PX * MIDDLE),
              sizePx: SMALL_PX,
              color: colors.ink,
              anchor: "middle",
            }),
          ],
    ),
    ...row(scene.hosts, foot.hostsY, { ...middle, sizePx: SMALL_PX }),
    ...row(scene.footNotes, foot.notesY),
  ].join("");
}
