import type { SceneColors } from "../../src/score/svg/sceneColors";

export interface CardColors extends SceneColors {
  /** Behind quoted words. */
  readonly quote: string;
}

/** The paints of light paper, as tokens.css has them: there alone are colours. */
export function lightColors(tokens: string): CardColors {
  const of = (name: string): string => {
    const color = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
    if (color === undefined) throw new Error(`tokens.css has no light colour --${name}`);
    return color;
  };
  return {
    paper: of("paper"),
    ink: of("ink"),
    soft: of("soft"),
    hairline: of("hairline"),
    field: of("field"),
    lens: of("lens"),
    quote: of("quote"),
    party: (name) => (name === "ink" ? of("ink") : of(`party-${name}`)),
  };
}
