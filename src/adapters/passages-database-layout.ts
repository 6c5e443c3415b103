/**
 * The tables of `passages.sqlite`. Lists and records that are only ever read whole are kept as JSON.
 *
 * `named` has one row for each distinct pinpoint of a passage; an article of "" stands for the instrument alone, because a
 * primary key holds no null. Tables without rowid lie on disk in the order of their key, which is the order they are read in.
 */
export const databaseLayout = `
  CREATE TABLE documents (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    metadata TEXT NOT NULL,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL
  ) STRICT;
  CREATE TABLE passages (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    headings TEXT NOT NULL,
    text TEXT NOT NULL,
    mentions TEXT NOT NULL,
    subject TEXT,
    locator TEXT
  ) STRICT;
  CREATE TABLE named (
    instrument TEXT NOT NULL,
    article TEXT NOT NULL,
    position INTEGER NOT NULL,
    subdivisions TEXT NOT NULL,
    PRIMARY KEY (instrument, article, position, subdivisions)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE findings (
    position INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    finding TEXT NOT NULL
  ) STRICT;
`;

/** Made after the rows are in: an index built in one go is packed, and faster to build. */
export const databaseIndexes = `
  CREATE INDEX findings_by_document ON findings (document, position);
  CREATE INDEX passages_by_document ON passages (document, position);
  CREATE INDEX passages_by_subject ON passages (subject, position) WHERE subject IS NOT NULL;
`;
