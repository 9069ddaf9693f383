/** Where lines for the operator go, each with what it is about. */
export interface Log {
  info(message: string, about?: object): void;
  warn(message: string, about?: object): void;
  error(message: string, about?: object): void;
}
