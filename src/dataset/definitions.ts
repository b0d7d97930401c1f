import type { Act, Control, EvidenceStance, Kind, Role, SourceType, Speech, Status, Transferred } from "./terms";

/** What each term of the data model is called on screen and what it means; the About view and the filters print these. */
export interface Definition {
  readonly label: string;
  readonly plural?: string;
  readonly means: string;
}

export const KIND_DEFINITIONS: { readonly [kind in Kind]: Definition & { readonly plural: string } } = {
  round: {
    label: "Round",
    plural: "Rounds",
    means: "A formal meeting of the parties to the conflict, with or without a mediator.",
  },
  meeting: { label: "Meeting", plural: "Meetings", means: "Other diplomatic contact about the conflict." },
  statement: { label: "Statement", plural: "Statements", means: "Somebody's words, as a source reports them." },
  exchange: { label: "Exchange", plural: "Exchanges", means: "People or bodies handed over." },
  agreement: {
    label: "Agreement",
    plural: "Agreements",
    means: "Something agreed. That it was agreed does not say that it was kept.",
  },
  proposal: { label: "Proposal", plural: "Proposals", means: "A text or plan put forward." },
};

export const STATUS_DEFINITIONS: { readonly [status in Status]: Definition } = {
  occurred: { label: "Occurred", means: "The sources report it as having happened." },
  planned: { label: "Planned", means: "Announced for a time that had not come when the dataset was last kept." },
  cancelled: { label: "Cancelled", means: "Announced and then called off." },
  claimed: { label: "Claimed", means: "One side or one source says so; no other confirms it." },
  disputed: { label: "Disputed", means: "Others deny it." },
  draft: { label: "Draft", means: "Not finished by whoever edits the dataset, and not published." },
};

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

export const TRANSFERRED_DEFINITIONS: { readonly [what in Transferred]: Definition & { readonly one: string } } = {
  "prisoners-of-war": { label: "prisoners of war", one: "prisoner of war", means: "Captured members of armed forces." },
  civilians: { label: "civilians", one: "civilian", means: "Detained or displaced civilians." },
  bodies: { label: "bodies", one: "body", means: "Bodies of the fallen." },
  children: { label: "children", one: "child", means: "Children returned to their families or country." },
  "prisoners-mixed": {
    label: "prisoners",
    one: "prisoner",
    means: "Prisoners of war and civilians that the sources count together.",
  },
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

export const SPEECH_DEFINITIONS: { readonly [speech in Speech]: Definition } = {
  direct: {
    label: "As quoted by",
    means: "The source gives them as the speaker's or the document's own words, often in its own translation.",
  },
  reported: { label: "As paraphrased by", means: "The source tells in its own words what was said." },
  outlet: { label: "As reported by", means: "The source says it in nobody's name." },
};
