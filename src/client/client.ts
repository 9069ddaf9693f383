import type { TypedDocumentString } from "./generated/graphql.js";

/** One entry of `errors` in an answer. `extensions.code` is one of the codes that README lists. */
export interface GraphQLAnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/** Thrown when an answer has errors and no data, or errors and the caller did not ask for partial data. */
export class DatelineError extends Error {
  override readonly name = "DatelineError";
  /** Of the HTTP answer. */
  readonly status: number;
  readonly errors: readonly GraphQLAnswerError[];

  constructor(status: number, errors: readonly GraphQLAnswerError[]) {
    super(errors.map((error) => error.message).join("; "));
    this.status = status;
    this.errors = errors;
  }

  /** Whether one of its errors has this code. */
  has(code: string): boolean {
    return this.errors.some(({ extensions }) => extensions?.code === code);
  }
}

export interface ClientOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long to wait for an answer, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number;
  /**
   * Sends the id of each operation in place of its text, as `schema/persisted-documents.json` has it. A
   * server that does not know the id is sent the text: it may be of another version than this client.
   */
  readonly sendIds?: boolean;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** An answer of which a part may be missing: what could not be had is null, and `errors` says why. */
export interface PartialAnswer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphQLAnswerError[];
}

/** Operations that need no variables may be asked without them. The document alone says what it needs. */
type VariablesOf<Variables> = {} extends Variables
  ? [variables?: NoInfer<Variables>]
  : [variables: NoInfer<Variables>];

export interface DatelineClient {
  /** The whole answer. @throws DatelineError when any part of it is missing. */
  ask<Data, Variables>(
    operation: TypedDocumentString<Data, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Data>;
  /** What could be had. @throws DatelineError when there is nothing. */
  askPartial<Data, Variables>(
    operation: TypedDocumentString<Data, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<PartialAnswer<Data>>;
}

/**
 * A client for one graph. It keeps nothing between calls.
 *
 * Besides what its methods throw, it hands on what `fetch` does: a TypeError when the server cannot be reached,
 * a DOMException named TimeoutError when it takes too long.
 *
 * @example
 * const dateline = createClient("http://localhost:4000/graphql");
 * const { deployment } = await dateline.ask(DeploymentDossierDocument, { id: "deployment:dprk-russia-2024" });
 */
export function createClient(url: string, options: ClientOptions = {}): DatelineClient {
  const { headers = {}, timeoutMs = 30_000, sendIds = false, fetch: send = fetch } = options;

  async function post(question: object): Promise<Answer> {
    const response = await send(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        ...headers,
      },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return readAnswer(response);
  }

  async function askPartial<Data, Variables>(
    operation: TypedDocumentString<Data, Variables>,
    ...[variables]: VariablesOf<Variables>
  ): Promise<PartialAnswer<Data>> {
    const asText = () => post({ query: operation.toString(), variables });
    const asId = () => post({ documentId: idOf(operation), variables });
    let answer = await (sendIds ? asId() : asText());
    if (sendIds && isUnknown(answer)) answer = await asText();
    const { status, data, errors = [] } = answer;
    if (!hasAnything(data, errors)) throw new DatelineError(status, errors);
    // Typed by the document that was asked: the server validates it against the schema it was generated from.
    return { data: data as Data, errors };
  }

  return {
    askPartial,
    async ask(operation, ...variables) {
      const { data, errors } = await askPartial(operation, ...variables);
      if (errors.length > 0) throw new DatelineError(200, errors);
      return data;
    },
  };
}

/** Without errors, nulls are an answer: that there is no such thing. */
function hasAnything(data: object | null | undefined, errors: readonly GraphQLAnswerError[]): boolean {
  if (data === null || data === undefined) return false;
  return errors.length === 0 || Object.values(data).some((field) => field !== null);
}

function idOf({ __meta__ }: Pick<TypedDocumentString<unknown, unknown>, "__meta__">): string {
  const id: unknown = __meta__?.["hash"];
  if (typeof id === "string") return id;
  throw new Error("The operation was generated without an id, so only its text can be sent.");
}

interface Answer {
  readonly status: number;
  readonly data?: object | null;
  readonly errors?: readonly GraphQLAnswerError[];
}

async function readAnswer(response: Response): Promise<Answer> {
  const { status } = response;
  const text = await response.text();
  try {
    return { ...(JSON.parse(text) as Omit<Answer, "status">), status };
  } catch {
    return { status, errors: [{ message: `The server answered with status ${status} and no GraphQL.` }] };
  }
}

/** Whether the server knows no document with the id that it was sent. */
function isUnknown({ errors = [] }: Answer): boolean {
  return errors.some(({ extensions }) => extensions?.code === "DOCUMENT_NOT_TRUSTED");
}
