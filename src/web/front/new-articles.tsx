import type { FrontPageQuery } from "../../client/generated/graphql.js";
import { addressOf } from "../addresses.js";
import { FictionTag } from "../parts/fiction.js";
import { To } from "../parts/link.js";
import { ActorName } from "../parts/names.js";
import { Empty } from "../parts/states.js";
import { timeWords } from "../times.js";
import { PUBLICATION } from "../words/texts.js";
import { word } from "../words/word.js";

type Articles = NonNullable<FrontPageQuery["articles"]>;

/** The latest articles, newest first. */
export function NewArticles({ articles: { edges } }: { articles: Articles }) {
  return (
    <section>
      <h2>New</h2>
      {edges.length === 0 && <Empty>No article has come in.</Empty>}
      <ul class="list">
        {edges.toReversed().map(({ node }) => (
          <li key={node.id}>
            <p class="claim-text">
              <To to={addressOf("articles", node.id)}>{node.headline}</To>{" "}
              <FictionTag fictional={node.fictional} />
            </p>
            <p class="byline">
              <ActorName actor={node.publisher} without="outlet unknown" /> · {timeWords(node.published)}
              {node.pubStatus !== "USABLE" && <strong> · {word(PUBLICATION, node.pubStatus)}</strong>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
