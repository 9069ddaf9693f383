import type { Actor, ActorMention, Role } from "../domain/actor.js";
import type { ArticleVersion } from "../domain/article.js";
import type { Assertion } from "../domain/assertion.js";
import type { Attribution } from "../domain/attribution.js";
import type { TextSpan } from "../domain/text-span.js";
import type { TextPart } from "../domain/text-part.js";
import type { TimeExpression, WrittenTime } from "../domain/time.js";

/** A span as a file has it: with the words that it covers, so that a slip in counting shows. */
export type WrittenSpan = { -readonly [Key in keyof TextSpan]: TextSpan[Key] } & { exact: string };

/**
 * A domain value as a file has it: without what follows from the rest.
 *
 * The schemas in `records/` are held against this type when the project is compiled, so a member
 * that is added to the domain has to be added to the file format, or listed here as derived.
 */
export type Written<T> = T extends TextSpan
  ? WrittenSpan
  : T extends TextPart
    ? Members<TextPart> & { exact: string }
    : T extends TimeExpression
      ? Members<WrittenTime>
      : T extends Attribution
        ? Members<Omit<Attribution, "origin">>
        : T extends Assertion
          ? Members<Omit<Assertion, "reviews" | "reported">> & {
              reported: Written<TimeExpression> | null;
            }
          : T extends ArticleVersion
            ? Members<Omit<ArticleVersion, "articleId" | "number">>
            : T extends ActorMention
              ? Members<Omit<ActorMention, "articleId" | "surface">>
              : T extends Actor
                ? Members<Omit<Actor, "bodyId">>
                : T extends Role
                  ? Members<Omit<Role, "bodyId">>
                  : T extends readonly (infer Item)[]
                    ? Written<Item>[]
                    : T extends object
                      ? Members<T>
                      : T;

type Members<T> = { -readonly [Key in keyof T]: Written<T[Key]> };
