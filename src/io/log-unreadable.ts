/** The log of what came in could not be read. */
export class LogUnreadable extends Error {
  /** The system's word for why. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
