import type { Definition } from "./definitions";
import type { Act, Control, EvidenceStance, Role, SourceType } from "./terms";

// Apart from the definitions that the first timeline prints: these come with what prints them.

export const ROLE_DEFINITIONS: { readonly [role in Role]: Definition } = {
  party: { label: "Party", means: "Sat at the table as a side." },
  mediator: { label: "Mediator", means: "Carried the talks between the sides." },
  host: { label: "Host", means: "Gave the place." },
  facilitator: { label: "Facilitator", means: "Helped to bring it about without mediating." },
  observer: { label: "Observer", means: "Was present without taking part." },
  "head-of-delegation": { label: "Head of delegation", means: "Led a side's delegation." },
  delegate: { label: "Delegate", means: "Was a member of a delegation." },
  speaker: { label: "Speaker", means: "Said it." },
  addressee: { label: "Addressee", means: "Was spoken to." },
  releasing: { label: "Releasing", means: "Handed people or bodies over." },
  receiving: { label: "Receiving", means: "Took people or bodies in." },
  signatory: { label: "Signatory", means: "Made or signed the agreement." },
  proposer: { label: "Proposer", means: "Put the text or plan forward." },
};

export const STANCE_DEFINITIONS: { readonly [stance in EvidenceStance]: Definition } = {
  supports: { label: "Supports", means: "The passage says that it was so." },
  disputes: { label: "Disputes", means: "The passage says that it was not so." },
  qualifies: { label: "Qualifies", means: "The passage limits or conditions it." },
  context: { label: "Context", means: "The passage explains the setting." },
};

export const ACT_DEFINITIONS: { readonly [act in Act]: Definition & { readonly glyph: string } } = {
  demands: { label: "demands", glyph: "!", means: "Asks for something as a condition of peace." },
  offers: { label: "offers", glyph: "+", means: "Puts something forward of its own." },
  accepts: { label: "accepts", glyph: "✓", means: "Agrees to something put forward." },
  rejects: { label: "rejects", glyph: "×", means: "Refuses something put forward." },
  conditions: { label: "conditions", glyph: "if", means: "Agrees if something else holds." },
  reaffirms: { label: "reaffirms", glyph: "=", means: "Repeats an earlier position." },
  announces: { label: "announces", glyph: "›", means: "Tells what will be or has been done." },
  assesses: { label: "assesses", glyph: "≈", means: "Judges how things stand." },
  thanks: { label: "thanks", glyph: "♡", means: "Expresses gratitude." },
  warns: { label: "warns", glyph: "△", means: "Tells of a consequence." },
};

export const CONTROL_DEFINITIONS: { readonly [control in Control]: Definition } = {
  private: { label: "Private", means: "Privately owned." },
  "public-service": { label: "Public service", means: "Publicly funded, with editorial independence by law." },
  state: { label: "State-controlled", means: "Owned, run or funded by a state." },
  official: { label: "Official", means: "A state's or an organisation's own site." },
};

export const SOURCE_TYPE_DEFINITIONS: { readonly [type in SourceType]: Definition } = {
  news: { label: "News report", means: "A report by a newsroom or agency." },
  official: { label: "Official document", means: "A release of a state or organisation." },
  transcript: { label: "Transcript", means: "A record of spoken words." },
  "agreement-text": { label: "Text of an agreement", means: "The agreement itself." },
  analysis: { label: "Analysis", means: "A study or commentary." },
};
