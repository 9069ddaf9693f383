import type { NameKind } from "../../../src/domain/actor.js";
import type { FileRecord } from "../../../src/ingest/records.js";
import type { CodedActor, CodedRole } from "./coding.js";
import { type Reading, actorId, spanAt } from "./reading.js";

export function actorRecord(actor: CodedActor): FileRecord<"Actor"> {
  return {
    type: "Actor",
    id: actorId(actor.id),
    kind: actor.kind,
    name: actor.name,
    names: actor.names.map((value) => ({
      value,
      kind: nameKind(value, actor),
      language: "en",
      used: null,
      statedIn: [],
    })),
    identifiers: [...actor.identifiers],
    countryId: actor.country === null ? null : actorId(actor.country),
    parentId: actor.parent === null ? null : actorId(actor.parent),
    timeZone: null,
    predecessors: [],
    note: actor.note,
    fictional: false,
  };
}

/** The coding lists names without their kinds. Groups without a name of their own are only ever described. */
function nameKind(value: string, { kind, name }: CodedActor): NameKind {
  if (value.toLowerCase() === name.toLowerCase()) return "PRIMARY";
  if (/^[A-Z.]+$/.test(value)) return "ACRONYM";
  const described = kind === "COLLECTIVE" || kind === "MILITARY_FORCE" || /^\p{Ll}/u.test(value);
  return described ? "DESCRIPTION" : "ALIAS";
}

/** Roles whose words are not the organisation's own. */
const SPEAKS_FOR_ITSELF = new Set(["Representative", "ruling party"]);

export function roleRecord(reading: Reading, role: CodedRole): FileRecord<"Role"> {
  return {
    type: "Role",
    id: `role:${role.holder}-${role.organisation}`,
    holderId: actorId(role.holder),
    organisationId: actorId(role.organisation),
    title: role.title,
    speaksFor: !SPEAKS_FOR_ITSELF.has(role.title),
    held: null,
    statedIn: [spanAt(reading, reading.places.role(role))],
  };
}
