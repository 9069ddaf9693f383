import { attribute, type Told, type Voices } from "./chains.js";
import type { Line } from "./line.js";
import { inventedName, inventedPerson } from "./names.js";
import { propose, type Proposition, type Subject } from "./propositions.js";
import { Random } from "./random.js";
import { StoryText } from "./story-text.js";
import { actor, grade, role, type Country, type World } from "./world.js";

/** How many claims a beat has: one deployment, and all that a few weeks of reports say of it. */
export const CLAIMS_OF_BEAT = 50;

const PARAGRAPHS = 5;
/** Every tenth article takes its text from an earlier one, and every eleventh is a denial. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * The records of one beat. They depend on the seed and the number of the beat alone, so a beat is the
 * same in a small newsroom and in a large one, and the same question has the same answer.
 */
export function inventBeat(seed: number, number: number, claimCount: number, world: World): Line[] {
  return new Beat(seed, number, world).write(claimCount);
}

interface Telling {
  readonly claimId: string;
  readonly assertionId: string;
  readonly proposition: Proposition;
  readonly articleId: string;
}

interface Story {
  readonly id: string;
  readonly outlet: Country["outlets"][number];
  readonly publishedAt: string;
  readonly recordedAt: string;
  readonly text: StoryText;
}

class Beat {
  readonly #random: Random;
  readonly #code: string;
  readonly #host: Country;
  readonly #sender: Country;
  readonly #start: number;
  readonly #records: Line[] = [];
  readonly #subject: Subject;
  readonly #voices: Omit<Voices, "outlet">;
  readonly #tellings: Telling[] = [];
  #stories = 0;
  #mentions = 0;

  constructor(seed: number, number: number, world: World) {
    const random = new Random(seed, number);
    const { countries } = world;
    this.#random = random;
    this.#code = `g${String(number).padStart(5, "0")}`;
    this.#sender = countries[number % countries.length]!;
    this.#host = countries[(number + random.between(1, countries.length - 1)) % countries.length]!;
    this.#start = Date.UTC(2031, 0, 1) + random.between(0, 3000) * DAY;
    const force = this.#actor("force", "MILITARY_FORCE", `${inventedName(random)} Brigade`, {
      countryId: this.#sender.state.id,
      parentId: this.#sender.army.id,
    });
    const inState = { countryId: this.#host.state.id };
    const lawmaker = this.#actor("lawmaker", "PERSON", inventedPerson(random), inState);
    const commander = this.#actor("commander", "PERSON", inventedPerson(random), {
      countryId: this.#sender.state.id,
    });
    this.#records.push(
      role(`${this.#code}-lawmaker`, lawmaker, this.#host.committee, "Member", false),
      role(`${this.#code}-commander`, commander, force, "Commander", true),
      grade(`${this.#code}-lawmaker`, lawmaker, random),
    );
    this.#voices = { country: this.#host, lawmaker, commander, force };
    this.#subject = this.#deployment(force.id, force.name);
  }

  write(claimCount: number): Line[] {
    for (let index = 0; index < claimCount; index += PARAGRAPHS) {
      this.#firstReport(Math.min(PARAGRAPHS, claimCount - index));
    }
    this.#retelling();
    this.#denial();
    this.#relations();
    this.#gather();
    return this.#records;
  }

  /** The story of the beat: its deployment, and the articles that report on it. */
  #gather(): void {
    const articleIds = [...new Set(this.#tellings.map(({ articleId }) => articleId))];
    this.#records.push({
      type: "Story",
      id: `story:${this.#code}`,
      title: `${this.#subject.force} in ${this.#subject.host} (fiction)`,
      language: "en",
      articleIds,
      actorIds: [this.#sender.state.id, this.#host.state.id],
      deploymentIds: [this.#subject.deploymentId],
      fictional: true,
    });
  }

  #actor(name: string, kind: string, label: string, more: object) {
    return actor(this.#records, `${this.#code}-${name}`, kind, label, more);
  }

  #deployment(forceId: string, force: string): Subject {
    const random = this.#random;
    const places = [inventedName(random), inventedName(random), inventedName(random)];
    const deploymentId = `deployment:${this.#code}`;
    this.#records.push({
      type: "Deployment",
      id: deploymentId,
      title: `${force} in ${this.#host.state.name} (fiction)`,
      senderId: this.#sender.state.id,
      hostId: this.#host.state.id,
      beneficiaryId: this.#host.state.id,
      forceId,
      forceKind: "GROUND_TROOPS",
      origin: country(this.#sender.state.name),
      destinations: [{ name: places[0], kind: "CITY", precision: "EXACT" }],
      window: { edtf: `${this.#day(0)}/${this.#day(40)}`, basis: "INFERRED_INTERNAL" },
      realization: random.pick(["PARTIAL", "PLANNED", "DISPATCHED"]),
      posture: random.pick(["STATIONED", "IN_TRANSIT", "TRAINING"]),
      fictional: true,
    });
    const waveIds = [1, 2, 3].map((ordinal) => {
      const id = `wave:${this.#code}-${ordinal}`;
      this.#records.push({
        type: "Wave",
        id,
        deploymentId,
        ordinal,
        label: `Group ${ordinal}`,
        realization: ordinal === 1 ? "ARRIVED" : "DISPATCHED",
        posture: "STATIONED",
        departed: { edtf: this.#day(ordinal * 5), basis: "RESOLVED_FROM_PUBLICATION" },
      });
      return id;
    });
    const { name: sender } = this.#sender.state;
    return { deploymentId, waveIds, sender, host: this.#host.state.name, force, places };
  }

  /** An article that puts forward claims that no one has made before. */
  #firstReport(count: number): void {
    const story = this.#begin();
    for (let paragraph = 0; paragraph < count; paragraph++) {
      const index = this.#tellings.length;
      const proposition = propose(index, this.#subject, this.#random);
      const claimId = `claim:${this.#code}-${String(index).padStart(2, "0")}`;
      this.#records.push(this.#claim(claimId, proposition));
      const assertionId = `assertion:${this.#code}-${String(index).padStart(2, "0")}.1`;
      this.#tell(story, proposition, { id: assertionId, claimId, stance: "ASSERTS" });
      this.#tellings.push({ claimId, assertionId, proposition, articleId: story.id });
    }
    this.#publish(story, {});
  }

  /** An article that takes its claims from another one. */
  #retelling(): void {
    const source = this.#random.pick(this.#tellings).articleId;
    const story = this.#begin();
    for (const telling of this.#tellings.filter(({ articleId }) => articleId === source)) {
      const { claimId, assertionId, proposition } = telling;
      const id = assertionId.replace(".1", ".2");
      this.#tell(story, proposition, { id, claimId, stance: "ASSERTS", retellsId: assertionId });
    }
    this.#publish(story, { derivedFrom: [{ sourceId: source, kind: "REWRITTEN", overlap: 0.6 }] });
  }

  /** An article in which others have their say on claims made before. */
  #denial(): void {
    const story = this.#begin();
    const step = Math.ceil(this.#tellings.length / PARAGRAPHS);
    for (let index = 0; index < this.#tellings.length; index += step) {
      const { claimId, assertionId, proposition } = this.#tellings[index]!;
      const stance = this.#random.pick(["DENIES", "CONFIRMS", "DISPUTES", "QUESTIONS"]);
      this.#tell(story, proposition, { id: assertionId.replace(".1", ".3"), claimId, stance });
    }
    this.#publish(story, {});
  }

  #begin(): Story {
    const number = this.#stories++;
    const name = `${this.#code}-${String(number).padStart(2, "0")}`;
    const at = this.#start + number * 2 * DAY + this.#random.between(0, 24 * 60 - 1) * 60_000;
    const text = new StoryText(`version:${name}@1`);
    text.add(`[Fiction]\n${this.#subject.host.toUpperCase()} – What is told of ${this.#subject.force}.`);
    return {
      id: `article:${name}`,
      outlet: this.#random.pick(this.#host.outlets),
      publishedAt: instant(at),
      recordedAt: instant(at + 60 * 60_000),
      text,
    };
  }

  #claim(id: string, { words, members, quantity }: Proposition): Line {
    return {
      type: "Claim",
      id,
      text: `${words}.`,
      polarity: "POSITIVE",
      aboutIds: [this.#sender.state.id, this.#voices.force.id],
      quantities: quantity === null ? [] : [quantity],
      time: { edtf: this.#day(this.#stories * 2), basis: "INFERRED_INTERNAL" },
      place: country(this.#host.state.name),
      fictional: true,
      ...members,
    };
  }

  #tell(
    story: Story,
    { words, quantity, modality }: Proposition,
    members: { id: string; claimId: string; stance: string; retellsId?: string },
  ): void {
    story.text.add("\n\n");
    const span = story.text.add(words);
    story.text.add(", ");
    const told = attribute(story.text, { ...this.#voices, outlet: story.outlet }, this.#random);
    story.text.add(".");
    this.#records.push({
      type: "Assertion",
      articleId: story.id,
      spans: [span],
      form: "INDIRECT_SPEECH",
      modality,
      cues: modality === "FACT" ? [] : ["plans"],
      quantities: quantity === null ? [] : [quantity],
      attribution: { links: told.links },
      stated: {
        raw: "on that day",
        edtf: story.publishedAt.slice(0, 10),
        basis: "RESOLVED_FROM_PUBLICATION",
      },
      recordedAt: story.recordedAt,
      coding: {
        coder: "generator",
        method: "RULES",
        codedAt: story.recordedAt,
        confidence: this.#random.pick([0.7, 0.8, 0.9, 1]),
      },
      ...members,
    });
    this.#mention(told);
  }

  /** Most names are mentioned; the desk codes those of the first statements of a text. */
  #mention({ namings }: Told): void {
    for (const { party, span } of namings) {
      if (this.#random.chance(0.4)) continue;
      this.#records.push({
        type: "ActorMention",
        id: `mention:${this.#code}-${this.#mentions++}`,
        actorId: party.id,
        span,
      });
    }
  }

  #publish(story: Story, members: object): void {
    const { id, outlet, publishedAt, recordedAt, text } = story;
    const name = id.slice("article:".length);
    const corrected = this.#random.chance(0.08);
    const headline = `What is told of ${this.#subject.force} in ${this.#subject.host}`;
    this.#records.push(
      {
        type: "Article",
        id,
        headline,
        url: `https://${outlet.id.slice("actor:".length)}.example/${name}`,
        language: "en",
        dateline: { name: this.#subject.host.toUpperCase(), kind: "COUNTRY", precision: "COUNTRY" },
        publisherId: outlet.id,
        published: { edtf: publishedAt, basis: "STATED" },
        pubStatus: "USABLE",
        fictional: true,
        ...members,
      },
      {
        type: "ArticleVersion",
        id: `version:${name}@1`,
        publishedAt,
        recordedAt,
        changeKind: "INITIAL",
        text: `${text.toString()}\n`,
      },
    );
    if (!corrected) return;
    this.#records.push({
      type: "ArticleVersion",
      id: `version:${name}@2`,
      publishedAt: recordedAt,
      recordedAt,
      changeKind: "CORRECTION",
      editorialNote: "A figure was wrong.",
      text: `${text.toString().replace(/\d+ soldiers/, "650 soldiers")}\n`,
    });
  }

  #relations(): void {
    const established = { coder: "generator", method: "RULES", codedAt: instant(this.#start) };
    const relate = (from: number, kind: string, to: number) => {
      const [claim, other] = [this.#tellings[from], this.#tellings[to]];
      if (!claim || !other) return;
      const id = `relation:${this.#code}-${from}-${to}`;
      this.#records.push({
        type: "ClaimRelation",
        id,
        claimId: claim.claimId,
        kind,
        otherId: other.claimId,
        established,
      });
    };
    for (let from = 0; from < CLAIMS_OF_BEAT; from += 10) {
      relate(from, "REFINES", from + 1);
      relate(from + 2, "REFINES", from + 1);
      relate(from + 4, "CONTRADICTS", from + 14);
    }
    if (!this.#random.chance(0.3)) return;
    this.#records.push({
      type: "CredibilityGrade",
      id: `credibility:${this.#code}`,
      claimId: this.#tellings[0]!.claimId,
      credibility: "PROBABLY_TRUE",
      gradedBy: "generator",
      gradedAt: instant(this.#start),
      rationale: "Drawn by lot.",
    });
  }

  #day(offset: number): string {
    return instant(this.#start + offset * DAY).slice(0, 10);
  }
}

function country(name: string): object {
  return { name, kind: "COUNTRY", precision: "COUNTRY" };
}

function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
