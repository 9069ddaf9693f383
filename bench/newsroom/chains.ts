import type { Random } from "./random.js";
import type { Span, StoryText } from "./story-text.js";
import type { Country, Party } from "./world.js";

/** Who is told by whom in one paragraph. */
export interface Voices {
  readonly outlet: Party;
  readonly country: Country;
  readonly lawmaker: Party;
  readonly commander: Party;
  readonly force: Party;
}

/** Someone who is named in the words of a paragraph. */
interface Naming {
  readonly party: Party;
  readonly span: Span;
}

export interface Told {
  readonly links: readonly object[];
  readonly namings: readonly Naming[];
}

const PRINTED = { channel: "UNSPECIFIED", naming: "NAMED", basis: "TOLD", explicit: true } as const;

/** Writes the words that attribute a statement, and gives the chain that they make. */
type Attribute = (text: StoryText, voices: Voices, random: Random) => Told;

const SAID = ["said", "told reporters", "wrote"] as const;

const onRecord: Attribute = (text, { outlet, country, commander, force }, random) => {
  const [person, body] = random.chance(0.5) ? [country.minister, country.ministry] : [commander, force];
  const cue = random.pick(SAID);
  const span = text.add(`${person.name} of the ${body.name} ${cue}`);
  return {
    links: [
      published(outlet),
      {
        role: "ORIGIN",
        actorId: person.id,
        label: person.name,
        capacity: body.name,
        cue,
        span,
        channel: "ON_RECORD_STATEMENT",
        naming: "NAMED",
        basis: "UNSPECIFIED",
        explicit: true,
      },
    ],
    namings: named(text, span, person, body),
  };
};

const briefed: Attribute = (text, { outlet, country, lawmaker }, random) => {
  const cue = random.pick(SAID);
  const span = text.add(`${lawmaker.name} ${cue}`);
  text.add(", citing ");
  const briefing = text.add(`a closed briefing by the ${country.office.name}`);
  return {
    links: [
      published(outlet),
      {
        role: "SPEAKER",
        actorId: lawmaker.id,
        label: lawmaker.name,
        capacity: "Member of the assembly",
        cue,
        span,
        channel: "ON_RECORD_STATEMENT",
        naming: "NAMED",
        basis: "TOLD",
        explicit: true,
      },
      {
        role: "ORIGIN",
        actorId: country.office.id,
        label: country.office.name,
        cue: "a closed briefing",
        span: briefing,
        audienceIds: [country.committee.id],
        channel: "CLOSED_BRIEFING",
        naming: "BODY_ONLY",
        basis: "UNSPECIFIED",
        explicit: true,
      },
    ],
    namings: [...named(text, span, lawmaker), ...named(text, briefing, country.office)],
  };
};

const relayed: Attribute = (text, voices, random) => {
  const told = briefed(text, voices, random);
  const [wire] = voices.country.outlets;
  text.add(", according to ");
  const span = text.add(wire!.name);
  const [first, ...rest] = told.links;
  const relay = {
    role: "RELAY",
    actorId: wire!.id,
    label: wire!.name,
    cue: "according to",
    span,
    ...PRINTED,
  };
  return { links: [first!, relay, ...rest], namings: told.namings };
};

const unnamed: Attribute = (text, { outlet }, random) => {
  const label = random.pick(["a person familiar with the matter", "two officials", "a diplomat"]);
  const span = text.add(`${label} said`);
  const origin = {
    role: "ORIGIN",
    label,
    cue: "said",
    span,
    channel: "UNSPECIFIED",
    naming: "UNNAMED_DESCRIBED",
    basis: "UNSPECIFIED",
    explicit: true,
  };
  return { links: [published(outlet), origin], namings: [] };
};

/** In a desk's proportions: of ten statements four are on the record, two on nobody's name. */
const CHAINS = [
  onRecord,
  onRecord,
  onRecord,
  onRecord,
  briefed,
  briefed,
  briefed,
  relayed,
  unnamed,
  unnamed,
] as const;

export function attribute(text: StoryText, voices: Voices, random: Random): Told {
  return random.pick(CHAINS)(text, voices, random);
}

function published(outlet: Party): object {
  return { role: "PUBLISHER", actorId: outlet.id, label: outlet.name, ...PRINTED };
}

function named(text: StoryText, span: Span, ...parties: readonly Party[]): Naming[] {
  return parties.map((party) => ({ party, span: text.within(span, party.name) }));
}
