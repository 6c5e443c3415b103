/** A text file of the corpus. */
export interface FoundFile {
  /** The corpus folder as it was given; for a file that was itself given, the folder that it lies in. */
  readonly folder: string;
  /** The path below the folder, with "/" between its parts. */
  readonly file: string;
  readonly path: string;
}
