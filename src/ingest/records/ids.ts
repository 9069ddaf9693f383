import { z } from "zod";

import { ID_PREFIXES, type ArticleVersionId, type RecordType } from "../../domain/ids.js";
import { ID_LENGTH } from "../limits.js";
import { meanings } from "./meanings.js";

type IdOf<Type extends RecordType> = Type extends "ArticleVersion"
  ? ArticleVersionId
  : `${(typeof ID_PREFIXES)[Type]}:${string}`;

/** ASCII alone, so that two ids that look alike are alike; `@` and `#` belong to versions and spans. */
const NAME = "[A-Za-z0-9][A-Za-z0-9._~:/+-]*";

/** The id under which a record of this type is kept. */
export function ownId<Type extends RecordType>(type: Type) {
  return idOf(type).describe(
    type === "ArticleVersion"
      ? "`version:cable-12@2` is the second text of `article:cable-12`; numbers run from 1 without gaps."
      : `\`${ID_PREFIXES[type]}:\` and a name of your choice, unique among all records.`,
  );
}

/** The id of a record of this type that stands in the same load. */
export function referenceTo<Type extends RecordType>(type: Type) {
  return idOf(type).register(meanings, { is: "reference", to: type });
}

function idOf<Type extends RecordType>(type: Type): z.ZodType<IdOf<Type>> {
  const prefix = ID_PREFIXES[type];
  const [number, example] = type === "ArticleVersion" ? ["@[1-9][0-9]{0,5}", "cable-12@1"] : ["", "cable-12"];
  const schema = z
    .string()
    .max(ID_LENGTH)
    .regex(
      new RegExp(`^${prefix}:${NAME}${number}$`),
      `must be the id of ${type === "Article" || type.startsWith("A") ? "an" : "a"} ${type}, like "${prefix}:${example}" (letters, digits and ._~:/+- after the colon)`,
    );
  // The pattern is what the template type says.
  return schema as unknown as z.ZodType<IdOf<Type>>;
}
