import { composeSupergraph } from "../../src/gateway/compose.js";
import { openLibrary } from "../support/library.js";
import { toySubgraph } from "../support/toy-subgraph.js";

const sdlOf = (subgraph: ReturnType<typeof toySubgraph>) => ({
  name: subgraph.name,
  sdl: subgraph.build().sdl,
});

describe("composing subgraphs", () => {
  it("gives clients one graph, without a word of federation", () => {
    const { apiSdl, supergraphSdl } = composeSupergraph(openLibrary().subgraphs.map(sdlOf));

    expect(apiSdl).toContain("name: String!");
    expect(apiSdl).toContain("title: String!");
    expect(apiSdl).not.toMatch(/join__|_entities|@key/);
    expect(supergraphSdl).toContain('@join__graph(name: "authors", url: "http://authors:4000/graphql")');
  });

  it("lists everything that does not fit together", () => {
    const one = toySubgraph({ name: "one", sdl: `type Query { title: String year: Int }` });
    const two = toySubgraph({ name: "two", sdl: `type Query { title: String year: Int }` });

    const compose = () => composeSupergraph([sdlOf(one), sdlOf(two)]);

    expect(compose).toThrow(/do not compose:\n- .*Query\.title.*\n- .*Query\.year/);
  });
});
