import { startCommand } from "../support/command.js";
import { aNewsroom, type Line, writeNewsroomFile } from "../support/newsroom-file.js";

const TIMES = [
  "2031-05-05",
  "2031-05",
  "2031-24",
  "203X",
  "2031-05-05T09:30:00+09:00",
  "2031-03-30T02:30:00Z",
  "-0044-03-15",
  "Y-17E7",
  "../2031-05-05~",
  "[2030,2031-02..]",
];

const QUERY = `{
  claims(first: 100) { edges { cursor node { id time { edtf firstDay lastDay certainBy precision } } } }
  articles(first: 100) { edges { cursor node { id published { firstDay lastDay certainBy } versions { publishedAt recordedAt } } } }
}`;

/** What a server answers on a machine with this time zone. */
async function answerIn(zone: string, file: string): Promise<string> {
  await using server = await startCommand(["--port", "0", "--data", file], { TZ: zone });
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  });
  return response.text();
}

describe("the time zone of the machine", () => {
  it("changes no answer", async () => {
    const claims = TIMES.map((edtf, at): Line => ({
      type: "Claim",
      id: `claim:t${at}`,
      text: edtf,
      kind: "OCCURRENCE",
      polarity: "POSITIVE",
      time: { edtf, basis: "STATED" },
    }));
    const file = writeNewsroomFile([...aNewsroom(), ...claims]);

    const answers = new Set<string>();
    for (const zone of ["UTC", "Pacific/Kiritimati", "America/New_York"])
      answers.add(await answerIn(zone, file));

    const [answer, ...others] = answers;
    expect(others).toEqual([]);
    expect(answer).toContain(
      '"firstDay":"2031-05-05","lastDay":"2031-05-05","certainBy":"2031-05-05T00:30:00.000Z"',
    );
  });
});
