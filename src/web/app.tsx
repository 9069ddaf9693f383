import { Route, Router, Switch } from "wouter-preact";

import { ActorView } from "./actor/actor-view.js";
import { idAt } from "./addresses.js";
import { ArticleView } from "./article/article-view.js";
import { basePath } from "./base-path.js";
import { ClaimView } from "./claim/claim-view.js";
import { DossierView } from "./dossier/dossier-view.js";
import { FrontView } from "./front/front-view.js";
import { Frame } from "./parts/frame.js";
import { Nowhere } from "./parts/nowhere.js";

/** What is at which address. A view begins anew when its address names something else. */
export function App() {
  return (
    <Router base={basePath}>
      <Frame>
        <Switch>
          <Route path="/" component={FrontView} />
          <Route path="/deployments/:name">
            {({ name }) => <DossierView key={name} id={idAt("deployments", name)} />}
          </Route>
          <Route path="/articles/:name">
            {({ name }) => <ArticleView key={name} id={idAt("articles", name)} />}
          </Route>
          <Route path="/claims/:name">
            {({ name }) => <ClaimView key={name} id={idAt("claims", name)} />}
          </Route>
          <Route path="/actors/:name">
            {({ name }) => <ActorView key={name} id={idAt("actors", name)} />}
          </Route>
          <Route>
            <Nowhere what="page" />
          </Route>
        </Switch>
      </Frame>
    </Router>
  );
}
