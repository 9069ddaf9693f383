import { FrontPageDocument } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { Answered } from "../parts/states.js";
import { useTitle } from "../parts/use-title.js";
import { useAnswer } from "../use-answer.js";
import { Contested } from "./contested.js";
import { Dossiers } from "./dossiers.js";
import { FoundClaims } from "./found-claims.js";
import { NewArticles } from "./new-articles.js";
import { SearchForm } from "./search-form.js";
import { useSearch } from "./use-search.js";

/** What is being followed, what is new, what is contested, and a way to find the rest. */
export function FrontView() {
  useTitle(null);
  const search = useSearch();
  const answer = useAnswer("front", () => graph.askPartial(FrontPageDocument, {}));
  const { after: _after, before: _before, ...conditions } = search;
  return (
    <>
      <h1 class="unseen">Front page</h1>
      <div class="front-top">
        <Answered what="the front page" answer={answer}>
          {({ deployments, articles, contested }) => (
            <>
              {deployments && <Dossiers deployments={deployments} />}
              <div class="columns">
                {articles && <NewArticles articles={articles} />}
                {contested && <Contested claims={contested} />}
              </div>
            </>
          )}
        </Answered>
      </div>
      <section>
        <h2 id="claims">Claims</h2>
        <SearchForm key={JSON.stringify(conditions)} search={search} />
        <FoundClaims search={search} />
      </section>
    </>
  );
}
