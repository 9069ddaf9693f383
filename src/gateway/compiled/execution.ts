import type { GraphQLField, GraphQLResolveInfo } from "graphql";

import { Read, ReadsTogether } from "../../federation/read.js";
import type { ResponseObject } from "../engine/response.js";
import type { Work } from "../../work/work.js";
import type { Variables } from "../executor.js";

/** What the compiled code of an operation knows of one of its fields. */
export interface CompiledField {
  readonly definition: GraphQLField<unknown, unknown>;
  /** @throws for a variable that is missing. */
  readonly argumentsFrom: (variables: Variables) => object;
  /** All that a resolver may be told, but for what differs from one execution to the next. */
  readonly info: Pick<GraphQLResolveInfo, "fieldNodes" | "parentType" | "schema" | "fragments" | "operation">;
}

/** Thrown where a value is not what compiled code is made for: graphql-js will know what to do. */
export const UNUSUAL = new Error("Something that compiled code does not do.");

export function unusual(): never {
  throw UNUSUAL;
}

/** Puts a value where it belongs in the answer: at a key of an object that the code knows, or in a list. */
export type Put = (run: Execution, target: object, at: number, value: unknown) => void;

/** So many places are gone through before the time is looked at. */
const PLACES_OF_A_TURN = 8;

interface Place {
  readonly put: Put;
  readonly target: object;
  readonly at: number;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Partial<PromiseLike<unknown>>).then === "function"
  );
}

/** One execution of a compiled operation. */
export class Execution {
  readonly context: object;
  readonly variables: Variables;
  readonly #fields: readonly CompiledField[];
  readonly #arguments: object[] = [];
  readonly #infos: GraphQLResolveInfo[] = [];
  /** How many promises are being waited for. */
  #waiting = 0;
  #ended = false;
  /** How many lists of what has been read are not gone through yet. */
  #paused = 0;
  readonly #work: Work;
  readonly #reads = new ReadsTogether<Place>();
  readonly #fail = (error: unknown) => this.#end(error ?? UNUSUAL);
  #settle: ((error: unknown) => void) | null = null;

  constructor(fields: readonly CompiledField[], context: object, variables: Variables, work: Work) {
    this.#fields = fields;
    this.#work = work;
    this.context = context;
    this.variables = variables;
  }

  /** Puts a value in its place when it is there. Reads begin when all that can be done without them is done. */
  wait(promise: PromiseLike<unknown>, put: Put, target: object, at: number): void {
    this.#waiting++;
    if (promise instanceof Read) this.#reads.add(promise, { put, target, at });
    else {
      // Not every thenable waits for its turn before it answers.
      Promise.resolve(promise).then(
        (value) => this.#goOn(() => this.#arrived(value, put, target, at)),
        this.#fail,
      );
    }
  }

  /** Promises of which some may not be waited for any more: nobody is told when one of them fails. */
  leave(items: readonly unknown[]): void {
    for (const item of items) {
      if (isPromise(item) && !(item instanceof Read)) Promise.resolve(item).catch(() => undefined);
    }
  }

  #arrived(value: unknown, put: Put, target: object, at: number): void {
    this.#waiting--;
    if (isPromise(value)) this.wait(value, put, target, at);
    else put(this, target, at, value);
  }

  #goOn(work: () => void): void {
    if (this.#ended) return;
    try {
      work();
      this.#beginReads();
    } catch (error) {
      this.#fail(error);
    }
    if (this.#waiting === 0) this.#end(null);
  }

  /** While others have their turn nothing begins, so that all that a level asks for is still read together. */
  #beginReads(): void {
    if (this.#paused > 0) return;
    for (const { found, reads, purposes } of this.#reads.begin()) {
      found.then((values) => this.#goOn(() => this.#haveRead(values, reads, purposes)), this.#fail);
    }
  }

  #haveRead(
    values: readonly unknown[],
    reads: readonly Read<unknown>[],
    places: readonly Place[],
    start = 0,
  ): void {
    for (let index = start; index < places.length; index++) {
      const turn = index % PLACES_OF_A_TURN === 0 && index > start ? this.#work.turn() : undefined;
      if (turn) {
        this.#paused++;
        const goOn = () => {
          this.#paused--;
          this.#haveRead(values, reads, places, index);
        };
        turn.then(() => this.#goOn(goOn), this.#fail);
        return;
      }
      const { put, target, at } = places[index]!;
      this.#arrived(reads[index]!.finish(values[index]), put, target, at);
    }
  }

  /**
   * The data that `make` gives, when everything that it waits for is there. Throws, or rejects, at the
   * first thing that is unusual, and does nothing more from then on.
   */
  run(make: (run: Execution) => ResponseObject): ResponseObject | Promise<ResponseObject> {
    try {
      const data = make(this);
      if (this.#waiting === 0) return data;
      this.#beginReads();
      return new Promise((resolve, reject) => {
        this.#settle = (error) => (error === null ? resolve(data) : reject(error));
      });
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  /** @param error `null` when all went well. */
  #end(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#settle?.(error);
  }

  /** The arguments of a field, the same for all objects: a resolver must not change them. */
  arguments(index: number): object {
    return (this.#arguments[index] ??= Object.freeze(this.#fields[index]!.argumentsFrom(this.variables)));
  }

  /** What is told to the resolver of a field, the same for all objects. */
  info(index: number): GraphQLResolveInfo {
    return (this.#infos[index] ??= new FieldInfo(this.#fields[index]!, this.variables));
  }
}

class FieldInfo implements GraphQLResolveInfo {
  readonly fieldName: string;
  readonly fieldNodes: GraphQLResolveInfo["fieldNodes"];
  readonly returnType: GraphQLResolveInfo["returnType"];
  readonly parentType: GraphQLResolveInfo["parentType"];
  readonly schema: GraphQLResolveInfo["schema"];
  readonly fragments: GraphQLResolveInfo["fragments"];
  readonly operation: GraphQLResolveInfo["operation"];
  readonly rootValue: unknown;
  readonly #variables: Variables;

  constructor({ definition, info }: CompiledField, variables: Variables) {
    this.fieldName = definition.name;
    this.fieldNodes = info.fieldNodes;
    this.returnType = definition.type;
    this.parentType = info.parentType;
    this.schema = info.schema;
    this.fragments = info.fragments;
    this.operation = info.operation;
    this.#variables = variables;
  }

  get variableValues(): GraphQLResolveInfo["variableValues"] {
    return { ...this.#variables };
  }

  /** Compiled code does not keep track of paths: whoever asks is served by graphql-js. */
  get path(): GraphQLResolveInfo["path"] {
    throw UNUSUAL;
  }
}
