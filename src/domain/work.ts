import type { ActorId, WorkId } from "./ids.js";
import type { TimeExpression } from "./time.js";
import { vocabulary } from "./vocabulary.js";

export const WorkKind = vocabulary(
  "DOCUMENT",
  "FILING",
  "DATA_SET",
  "IMAGE",
  "SATELLITE_IMAGE",
  "VIDEO",
  "AUDIO",
  "SOCIAL_MEDIA_POST",
  "INTERCEPT",
  "OTHER",
);
export type WorkKind = keyof typeof WorkKind;

/** A source that is not a person or body: something that can be looked at, such as a memo or a satellite image. */
export interface Work {
  readonly id: WorkId;
  readonly kind: WorkKind;
  readonly title: string;
  readonly url: string | null;
  /** Where a copy is kept that does not change. */
  readonly archiveUrl: string | null;
  /** The actor that made it; `null` where that is not known. */
  readonly authorId: ActorId | null;
  readonly created: TimeExpression | null;
  /** BCP 47; `null` for a work without words, or in a language not known. */
  readonly language: string | null;
  readonly note: string | null;
  /** Invented to show how the graph works. */
  readonly fictional: boolean;
}
