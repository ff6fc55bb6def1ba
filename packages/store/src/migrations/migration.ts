/** One step of the tables' history. Once landed its text never changes: write the next one. */
export interface Migration {
  /** Four digits and what it is about: `0001-articles`. They run in this order. */
  name: string;
  /** Plain SQL for PostgreSQL 15, which PGlite understands too. */
  sql: string;
}
