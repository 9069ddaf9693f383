/** What a client asks. */
export interface RandomOperation {
  readonly source: string;
  /** `null` where the document has one operation. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}
