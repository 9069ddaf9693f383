import type { ActorId } from "./ids.js";
import { vocabulary } from "./vocabulary.js";

export const TranslationMethod = vocabulary("HUMAN", "MACHINE", "MACHINE_HUMAN_REVIEWED");
export type TranslationMethod = keyof typeof TranslationMethod;

/** Words in a language. */
export interface Wording {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Who or what translated, and how. */
export interface TranslationCredit {
  readonly method: TranslationMethod;
  /** The person or body that translated; `null` where not known, or where only a machine did. */
  readonly translatorId: ActorId | null;
  /** The name of the system that translated, as the newsroom gives it. */
  readonly system: string | null;
}

/** What words say in another language. */
export interface Translation extends Wording, TranslationCredit {}
