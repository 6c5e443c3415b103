/** A question of a test collection. */
export interface Topic {
  readonly id: string;
  readonly text: string;
  /** File and line where it begins, for messages. */
  readonly where: string;
}
