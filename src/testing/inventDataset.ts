/**
 * A small sound dataset about two invented countries, Aldora and Brenmark, for tests: texts by path. Every line can be
 * told from the others, so that a test can break one by replacing a few words.
 */
export function inventDataset(): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, value: unknown) => files.set(path, `${JSON.stringify(value, null, 2)}\n`);
  put("dataset.json", {
    $schema: "../public/schema/dataset.json",
    id: "aldora-brenmark",
    title: "Talks between Aldora and Brenmark",
    description: "An invented negotiation.",
    license: "CC0-1.0",
    version: "1.0.0",
    asOf: "2031-03-31",
    language: "en",
  });
  put("actors.json", [
    { id: "al", type: "state", name: "Aldora", color: "teal" },
    { id: "br", type: "state", name: "Brenmark", shortName: "Brenmk" },
    { id: "league", type: "organisation", name: "League of Harbours" },
    { id: "al-ministry", type: "body", name: "Aldoran Ministry of Roads", affiliations: [{ actor: "al" }] },
    {
      id: "ada-vell",
      type: "person",
      name: "Ada Vell",
      affiliations: [
        { actor: "br", title: "Consul", from: "2029", to: "2030-06" },
        { actor: "al-ministry", title: "Minister", from: "2030-07", to: null },
      ],
    },
    { id: "meridian", type: "media", name: "Meridian Wire" },
  ]);
  put("publishers.json", [
    { id: "harbour-post", name: "Harbour Post", control: "private" },
    { id: "roads-gov-al", name: "Ministry site", control: "official", note: "Run by Aldora" },
  ]);
  put("places.json", [
    { id: "port-merrin", name: "Port Merrin", country: "MT", lat: 35.9, lon: 14.5, timeZone: "Europe/Malta" },
    { id: "online", name: "Online" },
  ]);
  put("issues.json", [
    { id: "bridges", name: "Bridges", definition: "Who repairs the bridges." },
    { id: "captives", name: "Captives", definition: "Who returns whom." },
  ]);
  put("tracks.json", [{ id: "harbour-track", name: "Harbour talks", definition: "Talks at Port Merrin." }]);
  put("sources/post-2031-02-03.json", {
    id: "post-2031-02-03",
    type: "news",
    title: "Delegations meet at Port Merrin",
    publisher: "harbour-post",
    agency: "meridian",
    published: "2031-02-03",
    language: "en",
    url: "https://post.example/2031/02/03/meet",
    rights: "all-rights-reserved",
    paragraphCount: 9,
    paragraphs: [
      { n: 1, gist: "The delegations met." },
      { n: 4, gist: "Forty captives went home." },
      { n: 7, gist: "The League counted fewer." },
    ],
  });
  put("sources/roads-2031-02-05.json", {
    id: "roads-2031-02-05",
    type: "official",
    title: "Words of the minister",
    publisher: "roads-gov-al",
    published: "2031-02-05~",
    language: "en",
    url: "https://roads.example/words",
    rights: "CC-BY-4.0",
    paragraphs: [{ n: 2, gist: "The minister wants the bridges first." }],
  });
  put("changes.json", [
    {
      version: "1.0.0",
      date: "2031-03-31",
      changes: [{ type: "added", event: "2031-02-07-exchange", what: "The exchange at the old bridge.", why: "New." }],
    },
  ]);
  put("events/2031-02.json", [ROUND, STATEMENT, EXCHANGE]);
  put("events/2031-03.json", [AGREEMENT]);
  return files;
}

const ROUND = {
  id: "2031-02-02-round-1",
  kind: "round",
  title: "First round at Port Merrin",
  summary: "The delegations met for two days.",
  when: "2031-02-02/2031-02-03",
  place: "port-merrin",
  track: "harbour-track",
  status: "occurred",
  actors: [
    { actor: "al", role: "party" },
    { actor: "br", role: "party" },
    { actor: "league", role: "mediator" },
  ],
  issues: ["bridges"],
  evidence: [
    {
      source: "post-2031-02-03",
      paragraph: 1,
      quote: "both delegations sat down at the harbour",
      stance: "supports",
    },
  ],
  round: { number: 1, format: "bilateral", mode: "in-person", outcome: "partial", duration: "PT6H30M" },
};

const STATEMENT = {
  id: "2031-02-05-vell-bridges",
  kind: "statement",
  title: "Vell: bridges first",
  summary: "The minister put the bridges before all else.",
  when: "2031-02-05T16:00:00+01:00",
  track: "harbour-track",
  partOf: "2031-02-02-round-1",
  status: "claimed",
  actors: [{ actor: "ada-vell", role: "speaker", for: "al" }],
  issues: ["bridges", "captives"],
  evidence: [
    {
      source: "roads-2031-02-05",
      paragraph: 2,
      quote: "first the bridges and then the rest",
      stance: "supports",
      attribution: ["ada-vell", "al-ministry"],
      speech: "direct",
    },
  ],
  statement: {
    speaker: "ada-vell",
    stances: [
      {
        issue: "bridges",
        act: "demands",
        position: "Bridges first.",
        quotes: ["first the bridges and then the rest"],
      },
    ],
  },
};

const EXCHANGE = {
  id: "2031-02-07-exchange",
  kind: "exchange",
  title: "Forty captives return",
  summary: "Brenmark released captives to Aldora.",
  when: "2031-02~",
  place: "online",
  track: "harbour-track",
  status: "disputed",
  actors: [
    { actor: "br", role: "releasing" },
    { actor: "league", role: "facilitator" },
  ],
  issues: ["captives"],
  evidence: [
    {
      source: "post-2031-02-03",
      paragraph: 4,
      quote: "forty captives walked over the old bridge",
      stance: "supports",
      attribution: ["meridian"],
      speech: "reported",
    },
  ],
  discrepancies: [
    {
      about: "number of people",
      property: "/exchange/transfers/0/count",
      readings: [
        {
          says: "forty",
          value: 40,
          rank: "preferred",
          why: "counted at the gate",
          source: "post-2031-02-03",
          paragraph: 4,
          quote: "forty captives walked over the old bridge",
        },
        {
          says: "thirty-eight",
          value: 38,
          source: "post-2031-02-03",
          paragraph: 7,
          quote: "the League put it at thirty-eight",
        },
      ],
    },
  ],
  exchange: {
    transfers: [
      { from: "br", to: "al", count: 40, what: "prisoners-of-war" },
      { from: "al", to: "br", count: null, what: "civilians" },
    ],
  },
};

const AGREEMENT = {
  id: "2031-03-01-bridge-terms",
  kind: "agreement",
  title: "Terms for the bridges",
  summary: "The sides agreed who repairs which bridge.",
  when: "2031-03-01/..",
  track: "harbour-track",
  partOf: "2031-02-02-round-1",
  status: "occurred",
  actors: [
    { actor: "al", role: "signatory" },
    { actor: "br", role: "signatory" },
  ],
  issues: ["bridges"],
  evidence: [
    { source: "post-2031-02-03", paragraph: 7, quote: "each side will mend its own half", stance: "qualifies" },
  ],
  agreement: { type: "procedural", state: "signed" },
  relations: [
    {
      type: "answers",
      to: "2031-02-05-vell-bridges",
      quotes: ["each side will mend its own half"],
      attribution: ["league"],
    },
  ],
};
