import { ATTACKS } from "../../bench/attacks/attacks.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { post, serve, type Serving } from "../support/serving.js";

const ENGINE_WORDS = /apollo|unexpected token|JSON at position|call stack|node_modules|did you mean/i;

describe("an attack", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serve(openLocalGraph(await openNewsroomStore()));
  });
  afterAll(() => server.close());

  it.each(ATTACKS.map((attack) => [attack.limit, attack.attack, attack] as const))(
    "is met by %s: %s",
    async (_limit, _attack, { body, status, code }) => {
      const answer = await post(server.url, typeof body === "string" ? body : JSON.stringify(body));

      expect(answer.status).toBe(status);
      expect(answer.body.errors?.[0]?.extensions.code ?? null).toBe(code);
      expect(answer.body.errors?.map(({ message }) => message).join("\n") ?? "").not.toMatch(ENGINE_WORDS);
    },
  );

  it("leaves nothing behind", async () => {
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(server.log).toEqual([]);
    expect((await server.ask(`{ claim(id: "claim:C18") { id } }`)).body).toEqual({
      data: { claim: { id: "claim:C18" } },
    });
  });
});
