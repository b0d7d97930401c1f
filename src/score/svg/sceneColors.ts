/** The paints of a picture of a scene, each as SVG knows it. */
export interface SceneColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly field: string;
  readonly lens: string;
  /** By a colour's name in tokens.css. */
  readonly party: (name: string) => string;
}

/** Ink, thinned: behind a round, and behind what is less than one. */
export const TINT = { round: 0.1, other: 0.04 } as const;
