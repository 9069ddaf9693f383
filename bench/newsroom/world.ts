import type { Line } from "./line.js";
import { inventedName, inventedPerson } from "./names.js";
import { Random } from "./random.js";

/** Someone who can be quoted. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

export interface Country {
  readonly state: Party;
  readonly ministry: Party;
  readonly minister: Party;
  readonly office: Party;
  readonly committee: Party;
  readonly army: Party;
  readonly outlets: readonly Party[];
}

/** What every beat of a newsroom shares: the more beats, the longer the lists that these actors stand in. */
export interface World {
  readonly countries: readonly Country[];
  readonly records: readonly Line[];
}

const COUNTRIES = 12;

export function inventWorld(seed: number): World {
  const random = new Random(seed);
  const records: Line[] = [];
  const names = new Set<string>();
  while (names.size < COUNTRIES) names.add(inventedName(random));
  const countries = [...names].map((name, index) => inventCountry(name, `w${index}`, random, records));
  return { countries, records };
}

function inventCountry(name: string, code: string, random: Random, records: Line[]): Country {
  const state = actor(records, `${code}-state`, "STATE", name);
  const inState = { countryId: state.id };
  const ministry = actor(
    records,
    `${code}-ministry`,
    "GOVERNMENT_BODY",
    `Defence Ministry of ${name}`,
    inState,
  );
  const office = actor(records, `${code}-office`, "GOVERNMENT_BODY", `Lantern Office of ${name}`, inState);
  const assembly = actor(records, `${code}-assembly`, "LEGISLATURE_BODY", `Assembly of ${name}`, inState);
  const committee = actor(records, `${code}-committee`, "LEGISLATURE_BODY", `Security Committee of ${name}`, {
    ...inState,
    parentId: assembly.id,
  });
  const army = actor(records, `${code}-army`, "MILITARY_FORCE", `Army of ${name}`, {
    ...inState,
    parentId: ministry.id,
  });
  const minister = actor(records, `${code}-minister`, "PERSON", inventedPerson(random), inState);
  records.push(
    role(`${code}-minister`, minister, ministry, "Minister of Defence", true),
    grade(`${code}-ministry`, ministry, random),
    grade(`${code}-office`, office, random),
    {
      type: "SourceDependency",
      id: `dependency:${code}`,
      actorId: office.id,
      onId: ministry.id,
      kind: "SHARED_SOURCE",
      established: { coder: "generator", method: "RULES", codedAt: "2031-01-01T00:00:00Z" },
    },
  );
  const outlets = ["Wire", "Gazette", "Courier", "Radio"].map((kind) =>
    actor(records, `${code}-${kind.toLowerCase()}`, "MEDIA", `${inventedName(random)} ${kind}`, inState),
  );
  return { state, ministry, minister, office, committee, army, outlets };
}

export function actor(records: Line[], name: string, kind: string, label: string, more: object = {}): Party {
  const id = `actor:${name}`;
  const names = [{ value: label, kind: "PRIMARY", language: "en" }];
  records.push({ type: "Actor", id, kind, name: label, names, fictional: true, ...more });
  return { id, name: label };
}

export function role(name: string, holder: Party, body: Party, title: string, speaksFor: boolean): Line {
  return {
    type: "Role",
    id: `role:${name}`,
    holderId: holder.id,
    organisationId: body.id,
    title,
    speaksFor,
    held: { edtf: "2029/..", basis: "INFERRED_EXTERNAL" },
  };
}

export function grade(name: string, source: Party, random: Random): Line {
  return {
    type: "SourceGrade",
    id: `grade:${name}`,
    actorId: source.id,
    reliability: random.pick(["A", "B", "C", "D"]),
    gradedBy: "generator",
    gradedAt: "2031-01-01T00:00:00Z",
    rationale: "Drawn by lot.",
  };
}
