import { ArgsType, Directive, Field, Int, ObjectType } from "type-graphql";

import type { CollectionName, RecordOf } from "../store/collections.js";
import type { OrderBy, Page, PageQuery, Where } from "../store/store.js";
import { Cost } from "./cost.js";
import { readCursor, writeCursor } from "./cursor.js";
import type { CollectionLoader } from "./loaders.js";
import type { Read } from "./read.js";
import { badUserInput } from "./user-error.js";

export const DEFAULT_PAGE_SIZE = 20;
const MAXIMUM_PAGE_SIZE = 100;

/** The arguments of every connection (Relay cursor connections). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start, or after \`after\`; 0 to ${MAXIMUM_PAGE_SIZE}. Without \`first\` and \`last\` it is ${DEFAULT_PAGE_SIZE}.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many from the end, or before \`before\`; 0 to ${MAXIMUM_PAGE_SIZE}.`,
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  readonly before?: string | null;
}

@ObjectType("PageInfo", { description: "Where a page stands in its list.", simpleResolvers: true })
@Directive("@shareable")
class PageInfoType {
  @Field(() => Boolean, {
    description: "Whether the list goes on after this page, whichever way it was cut.",
  })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether the list has something before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first edge: pass it as `before` to go back. Null on an empty page.",
  })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge: pass it as `after` to go on. Null on an empty page.",
  })
  readonly endCursor!: string | null;
}

/** What a connection field answers with. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfoType;
  /** Read only when a client asks for it. */
  totalCount(): PromiseLike<number>;
}

/** The edge and connection types for one type of node, e.g. `ClaimEdge` and `ClaimConnection`. */
export function connectionType(name: string, things: string, nodeType: () => abstract new () => object) {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${things} in a list, with its cursor.`,
    simpleResolvers: true,
  })
  class EdgeType {
    @Field(() => String, { description: "Its place in the list: pass it as `after` or `before`." })
    readonly cursor!: string;

    @Field(nodeType, { description: "The thing itself." })
    readonly node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${things}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType], { description: "The page." })
    readonly edges!: readonly EdgeType[];

    @Field(() => PageInfoType, { description: "Where the page stands in the list." })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, { description: "How many there are in the whole list." })
    @Cost(5)
    readonly totalCount!: number;
  }
  return ConnectionType;
}

/**
 * The page of a collection that the arguments ask for, in the order of the collection or that given.
 *
 * @throws BAD_USER_INPUT for arguments out of range, and for cursors of another list or order.
 */
export function readConnection<Name extends CollectionName>(
  name: Name,
  loader: CollectionLoader<Name>,
  where: Where<Name>,
  args: PageArgs,
  { orderBy, isDescending }: Sorting<Name> = IN_ORDER,
): Read<Connection<RecordOf<Name>>> {
  const list = orderBy ? `${name} by ${orderBy.range}` : name;
  const cut = readPageArgs(list, args);
  const query = { where, ...(orderBy ? { orderBy } : {}), ...(isDescending ? fromOtherEnd(cut) : cut) };
  return loader.page(query).map((page) => {
    const shown = isDescending ? turned(page) : page;
    const cursorOf = (record: RecordOf<Name>) =>
      writeCursor(list, { order: page.orderOf(record), id: record.id });
    return connectionOf(shown, cursorOf, () => loader.count(where));
  });
}

/** What a list is sorted by, and which way. */
export interface Sorting<Name extends CollectionName> {
  /** `null` for the order of the collection. */
  readonly orderBy: OrderBy<Name> | null;
  readonly isDescending: boolean;
}

const IN_ORDER = { orderBy: null, isDescending: false } as const;

type Cut = Omit<PageQuery<CollectionName>, "where" | "orderBy">;

function fromOtherEnd({ first, after, last, before }: Cut): Cut {
  return { first: last, after: before, last: first, before: after };
}

function turned<T>(page: Page<T>): Page<T> {
  return {
    items: page.items.toReversed(),
    orderOf: (item) => page.orderOf(item),
    hasNextPage: page.hasPreviousPage,
    hasPreviousPage: page.hasNextPage,
  };
}

/** Checks the arguments and reads their cursors. */
function readPageArgs(list: string, { first, after, last, before }: PageArgs): Cut {
  checkSize("first", first);
  checkSize("last", last);
  if (typeof first === "number" && typeof last === "number") {
    throw badUserInput(`Ask for "first" or for "last", not for both.`);
  }
  return {
    first: first ?? (typeof last === "number" ? null : DEFAULT_PAGE_SIZE),
    after: after ? readCursor(list, after, "after") : null,
    last: last ?? null,
    before: before ? readCursor(list, before, "before") : null,
  };
}

function checkSize(argument: string, size: number | null | undefined): void {
  if (typeof size === "number" && (size < 0 || size > MAXIMUM_PAGE_SIZE)) {
    throw badUserInput(`"${argument}" takes a number from 0 to ${MAXIMUM_PAGE_SIZE}; it was ${size}.`);
  }
}

/** Most clients do not ask for cursors, and writing one takes longer than finding its record. */
class Edge<T> {
  readonly node: T;
  readonly #cursorOf: (node: T) => string;

  constructor(node: T, cursorOf: (node: T) => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

/** The ends of a page. */
class Ends implements PageInfoType {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly { readonly cursor: string }[];

  constructor(
    { hasNextPage, hasPreviousPage }: Page<unknown>,
    edges: readonly { readonly cursor: string }[],
  ) {
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
    this.#edges = edges;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

function connectionOf<T>(
  page: Page<T>,
  cursorOf: (item: T) => string,
  count: () => PromiseLike<number>,
): Connection<T> {
  const edges = page.items.map((node) => new Edge(node, cursorOf));
  return { edges, pageInfo: new Ends(page, edges), totalCount: count };
}
