import type { SayingFragment } from "../../client/generated/graphql.js";
import { wordsAddress } from "../addresses.js";
import { timeWords } from "../times.js";
import { MODALITIES, STANCES } from "../words/sayings.js";
import { word } from "../words/word.js";
import { ChainLine } from "./chain.js";
import { To } from "./link.js";

/** The words of an assertion in quotation marks, leading to where they stand. */
export function Quote({ saying }: { saying: Pick<SayingFragment, "id" | "article" | "spans"> }) {
  const words = saying.spans.flatMap((span) => (span ? [span.normalized] : [])).join(" … ");
  return (
    <q class="quote">
      <To to={wordsAddress(saying)}>{words || "words not available"}</To>
    </q>
  );
}

/** One assertion: its words, on whose word, and where they were printed. */
export function Saying({ saying }: { saying: SayingFragment }) {
  const { stance, modality, reported, article, attribution } = saying;
  return (
    <div class="saying">
      <Quote saying={saying} />
      <p class="byline">
        {word(STANCES, stance)}, {word(MODALITIES, modality)} · <ChainLine chain={attribution} /> ·{" "}
        {timeWords(reported)}
        {article && <> · {article.headline}</>}
      </p>
    </div>
  );
}
