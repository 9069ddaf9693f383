import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { loadFiles, loadRecords, type Progress } from "../../src/ingest/load.js";
import { COLLECTION_NAMES } from "../../src/store/collections.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { allOf } from "../support/all-of.js";
import {
  aNewsroom,
  aNewsroomWith,
  FIRST_TEXT,
  lineOf,
  loadLines,
  writeNewsroomFile,
} from "../support/newsroom-file.js";

function failToDraw(): void {
  throw new RangeError("no room to draw");
}

describe("a good newsroom", () => {
  test("is loaded whole, with a count of each type of record", async () => {
    const { counts } = await loadLines(aNewsroom());

    expect(counts).toEqual({
      Actor: 7,
      ActorMention: 2,
      Article: 3,
      ArticleVersion: 3,
      Assertion: 2,
      Claim: 2,
      ClaimRelation: 1,
      CredibilityGrade: 1,
      Deployment: 1,
      Role: 1,
      SourceDependency: 1,
      SourceGrade: 1,
      Story: 1,
      Wave: 1,
      Work: 1,
    });
  });

  test("is in the store as the domain has it", async () => {
    const { store } = await loadLines(aNewsroom());

    const [assertion] = await store.assertions.byIds(["assertion:forty-1"]);
    expect(Object.keys(assertion!).sort().join(" ")).toBe(
      "articleId attribution claimId coding condition cues form id modality original quantities recordedAt " +
        "reported retellsId reviews spans stance stated time translations",
    );
    expect(assertion!.stated).toEqual({
      raw: "on Monday",
      edtf: "2031-05-05",
      firstDay: "2031-05-05",
      lastDay: "2031-05-05",
      earliest: "2031-05-04T10:00:00.000Z",
      latest: "2031-05-06T11:59:59.999Z",
      precision: "DAY",
      basis: "RESOLVED_FROM_PUBLICATION",
      note: null,
    });
    expect(assertion!.condition).toBeNull();
    expect(assertion!.coding.confidence).toBe(0.9);
  });

  test("has its spans without their words", async () => {
    const { store } = await loadLines(aNewsroom());

    const [assertion] = await store.assertions.byIds(["assertion:forty-1"]);
    const start = Array.from(FIRST_TEXT.slice(0, FIRST_TEXT.indexOf("about 40"))).length;
    expect(assertion!.spans).toEqual([{ versionId: "version:rowers@1", start, end: start + 37 }]);
    expect(Object.keys(assertion!.attribution.links[1]!.span!)).toEqual(["versionId", "start", "end"]);
  });

  test("has absent members filled in", async () => {
    const { store } = await loadLines(aNewsroom());

    const [osk, crew] = await store.actors.byIds(["actor:osk", "actor:crew"]);
    expect(osk).toEqual({
      id: "actor:osk",
      kind: "STATE",
      name: "Osk",
      names: [],
      identifiers: [],
      countryId: null,
      parentId: null,
      timeZone: null,
      predecessors: [],
      bodyId: "actor:osk",
      note: null,
      fictional: false,
    });
    expect(crew!.fictional).toBe(true);
  });

  test("has the article and the number of each version", async () => {
    const { store } = await loadLines(aNewsroom());

    const versions = await allOf(store, "articleVersions");
    expect(versions.map(({ articleId, number }) => ({ articleId, number }))).toEqual([
      { articleId: "article:rowers", number: 1 },
      { articleId: "article:translated", number: 1 },
      { articleId: "article:rowers", number: 2 },
    ]);
  });

  test("has the article and the words of each mention", async () => {
    const { store } = await loadLines(aNewsroom());

    const [mention] = await store.actorMentions.byIds(["mention:aas-1"]);
    expect(mention).toMatchObject({ articleId: "article:rowers", surface: "Re\u0301gine Aas" });
  });

  test("has every instant in UTC", async () => {
    const { store } = await loadLines(aNewsroom());

    const [version] = await store.articleVersions.byIds(["version:rowers@1"]);
    const [grade] = await store.sourceGrades.byIds(["grade:ministry-1"]);
    expect(version!.recordedAt).toBe("2031-05-07T00:00:00.000Z");
    expect(grade!.gradedAt).toBe("2030-12-31T22:00:00.000Z");
  });

  test("takes an assertion as reported when its article was published, unless it says otherwise", async () => {
    const { store } = await loadLines(aNewsroom());

    const [silent, says] = await store.assertions.byIds(["assertion:forty-1", "assertion:left-1"]);
    expect(silent!.reported.edtf).toBe("2031-05-06");
    expect(says!.reported.edtf).toBe("2031-05-04");
  });

  test("has the body for whose word each assertion counts", async () => {
    const { store } = await loadLines(aNewsroom());

    const [minister, nobody] = await store.assertions.byIds(["assertion:forty-1", "assertion:left-1"]);
    expect(minister!.attribution.origin).toMatchObject({ key: "actor:ministry", countryId: "actor:tarn" });
    expect(nobody!.attribution.origin).toBeNull();
  });

  test("has the person, when they did not hold the post on the day they spoke", async () => {
    const later = { held: { edtf: "2031-05-06/..", basis: "STATED" } };
    const { store } = await loadLines(aNewsroomWith("role:aas-minister", later));

    const [minister] = await store.assertions.byIds(["assertion:forty-1"]);
    expect(minister!.attribution.origin!.key).toBe("actor:aas");
  });

  test("has the corrections that touch an assertion", async () => {
    const { store } = await loadLines(aNewsroom());

    const [corrected, untouched] = await store.assertions.byIds(["assertion:forty-1", "assertion:left-1"]);
    expect(corrected!.reviews).toMatchObject([
      {
        cause: "WORDS_CHANGED",
        changeKind: "CORRECTION",
        note: null,
        before: { versionId: "version:rowers@1", start: 62, end: 99 },
        after: { versionId: "version:rowers@2", start: 62, end: 99 },
        replacedByIds: [],
        versionId: "version:rowers@2",
        status: "CHANGED",
        publishedAt: "2031-05-08T06:00:00.000Z",
        recordedAt: "2031-05-08T09:00:00.000Z",
      },
    ]);
    expect(untouched!.reviews).toEqual([]);
  });

  test("shares the memory of equal times", async () => {
    const { store } = await loadLines(aNewsroom());

    const [claim] = await store.claims.byIds(["claim:forty"]);
    const [wave] = await store.waves.byIds(["wave:osk-1"]);
    expect(claim!.time).toBe(wave!.departed);
  });
});

describe("loading", () => {
  test("does not care about the order of the lines", async () => {
    const { counts } = await loadLines(aNewsroom().toReversed());

    expect(counts.Assertion).toBe(2);
  });

  test("lets references point from one file to another", async () => {
    const store = openMemoryStore();
    const lines = aNewsroom();

    await loadFiles(store, [writeNewsroomFile(lines.slice(9)), writeNewsroomFile(lines.slice(0, 9))]);

    expect(await store.actors.count([[]])).toEqual([7]);
  });

  test("fills only the collections that are asked for", async () => {
    const { store, counts } = await loadLines(aNewsroom(), { only: ["actors", "roles"] });

    const filled = [];
    for (const name of COLLECTION_NAMES) if ((await allOf(store, name)).length > 0) filled.push(name);
    expect(filled).toEqual(["actors", "roles"]);
    expect(counts).toMatchObject({ Actor: 7, Role: 1, Claim: 0 });
  });

  test("works out whose word counts and what was corrected even where only assertions are kept", async () => {
    const whole = await loadLines(aNewsroom());
    const part = await loadLines(aNewsroom(), { only: ["assertions"] });

    expect(await allOf(part.store, "assertions")).toEqual(await allOf(whole.store, "assertions"));
  });

  test("replaces records that the store has under the same id", async () => {
    const store = openMemoryStore();
    await loadFiles(store, [writeNewsroomFile(aNewsroom())]);

    await loadFiles(store, [writeNewsroomFile(aNewsroomWith("actor:osk", { name: "Osk Republic" }))]);

    const [osk] = await store.actors.byIds(["actor:osk"]);
    expect(osk!.name).toBe("Osk Republic");
    expect(await store.actors.count([[]])).toEqual([7]);
  });

  test("tells how far it has got, and ends at the whole", async () => {
    const path = writeNewsroomFile(aNewsroom());
    const size = readFileSync(path).length;
    const told: Progress[] = [];

    await loadFiles(openMemoryStore(), [path, writeNewsroomFile("")], {
      onProgress: (progress) => told.push(progress),
    });

    expect(told.at(-1)).toEqual({ bytesRead: size, bytesTotal: size, records: aNewsroom().length });
  });

  test("tells which files hold no record, unless that is told as a problem", async () => {
    const told: string[] = [];
    const onEmptyFile = (file: string) => told.push(basename(file));
    const empty = [writeNewsroomFile("", "a.ndjson"), writeNewsroomFile(" \n\n", "b.ndjson")];
    const broken = writeNewsroomFile("{}", "c.ndjson");

    await loadFiles(openMemoryStore(), [...empty, writeNewsroomFile(aNewsroom())], { onEmptyFile });
    await expect(loadFiles(openMemoryStore(), [broken], { onEmptyFile })).rejects.toThrow("1 problem");

    expect(told).toEqual(["a.ndjson", "b.ndjson"]);
  });

  test("hands on what goes wrong in the caller's own code", async () => {
    const drawing = loadLines(aNewsroom(), { onProgress: failToDraw });

    await expect(drawing).rejects.toThrow("no room to draw");
  });

  test("takes records that are parsed already", async () => {
    const store = openMemoryStore();

    await loadRecords(store, aNewsroom());

    expect(await store.claims.count([[]])).toEqual([2]);
  });

  test("leaves the store as it was when anything at all is wrong", async () => {
    const store = openMemoryStore();
    const broken = aNewsroomWith("wave:osk-1", { ordinal: 0 });

    await expect(loadFiles(store, [writeNewsroomFile(broken)])).rejects.toThrow(
      "1 problem found; nothing was loaded.",
    );

    for (const name of COLLECTION_NAMES) expect(await allOf(store, name)).toEqual([]);
  });

  test("leaves the store as it was when only a file that is not there is wrong", async () => {
    const store = openMemoryStore();

    await expect(
      loadFiles(store, [writeNewsroomFile([lineOf("actor:osk")]), "nowhere.ndjson"]),
    ).rejects.toThrow("nothing was loaded");

    expect(await allOf(store, "actors")).toEqual([]);
  });
});
