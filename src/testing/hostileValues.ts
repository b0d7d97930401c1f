/** Values that have broken programs, for tests that put them where sound ones stand. Nothing but tests imports this file. */

/** Ids that every object answers to. */
export const HOSTILE_IDS = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"] as const;

/** Markup, scripts and the ends of what a text may be put into. */
export const MARKUP = `</title></script><script>alert(1)</script><img src=x onerror="alert(1)"> & 'q' "d" ]]> <!-- {{1}} =1+1`;

/** Turns what follows it the other way round. */
export const RIGHT_TO_LEFT_OVERRIDE = "\u202e";

/** Texts that a dataset may hold, and that what shows them may take for something else. */
export const SOUND_TEXTS: readonly string[] = [
  ...HOSTILE_IDS,
  MARKUP,
  '=HYPERLINK("https://x.example")',
  "שלום עולם (157)",
  "السلام عليكم",
  "👨‍👩‍👧 🇺🇦 e\u0301\u0316",
  `\\end{document} {\\rtf1} %s $& $1 \\n ~^_`,
  "BEGIN:VEVENT;X=\\,1",
  "word ".repeat(900).trim(),
  "x".repeat(4000),
];

export const HOSTILE_TEXTS: readonly string[] = [
  ...SOUND_TEXTS,
  "",
  " ",
  `Vell ${RIGHT_TO_LEFT_OVERRIDE}gnp.exe`,
  "\u2067שלום",
  "\u0000",
  "\ud800",
  "\ufdd0",
  "e\u0301\u0316".repeat(100),
  "x".repeat(6000),
  "../../etc/passwd",
  "javascript:alert(1)",
  "https://x.example/\u202egnp",
  "https://user:word@x.example/",
  "40",
  "2031-02-30",
  "2031-02-07T25:00:00Z",
  "9999-12-31/..",
  "0000",
  "2031-02-02/2031-02-01",
  "\u2028",
];

export const HOSTILE_VALUES: readonly unknown[] = [
  ...HOSTILE_TEXTS,
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  [],
  {},
  [[]],
  [null],
];
