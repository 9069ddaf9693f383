import { channel } from "node:diagnostics_channel";

/** One call to the store, for all that was asked for in one turn. */
export interface StoreRead {
  readonly collection: string;
  readonly kind: "byIds" | "by" | "page" | "count";
  /** How many keys or queries it had. */
  readonly size: number;
}

/** An operation looked up among those that are ready to run. */
export interface PlanLookup {
  readonly known: boolean;
}

/** Something that happens often and that may be listened to. */
export interface Signal<Message> {
  /** Costs next to nothing while nobody listens. */
  tell(message: Message): void;
  /** Gives a function that stops listening. */
  listen(listener: (message: Message) => void): () => void;
}

export const storeReads = signal<StoreRead>("dateline:store-read");
export const planLookups = signal<PlanLookup>("dateline:plan-lookup");

function signal<Message>(name: string): Signal<Message> {
  const line = channel(name);
  return {
    tell(message) {
      if (line.hasSubscribers) line.publish(message);
    },
    listen(listener) {
      const hear = (message: unknown) => listener(message as Message);
      line.subscribe(hear);
      return () => line.unsubscribe(hear);
    },
  };
}
