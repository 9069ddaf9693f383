import "graphiql/style.css";
import "./playground.css";

import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

import { askGraph } from "./ask-graph.js";
import { operations } from "./operations.js";

/**
 * What is typed lasts as long as the browser's tab, across reloads. A new tab begins with the ready
 * operations again, so that nobody goes on with those of an older version.
 */
const storage = window.sessionStorage;

/** GraphiQL leaves out the variables of the tab that it opens first, so they are given once more. */
const isNew = storage.getItem("graphiql:tabState") === null;
const first = isNew && operations[0] ? { variables: operations[0].variables } : {};

createRoot(document.getElementById("playground")!).render(
  <GraphiQL
    fetcher={askGraph}
    storage={storage}
    defaultTabs={operations}
    {...first}
    defaultEditorToolsVisibility="variables"
  />,
);
