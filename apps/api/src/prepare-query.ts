import {
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from "graphql";
import { compileDocument, type RunOperation } from "./compile-operations.ts";
import { findShapeFaults, QUERY_LIMITS } from "./guards/limit-queries.ts";
import { measureCost } from "./guards/query-cost.ts";
import { schema } from "./schema/index.ts";

/** A query that has been found good once and for all, but for what its variables may cost. */
export interface PreparedQuery {
  name: string | null;
  run: RunOperation;
  /** What it costs with these variables, as `measureCost` has it. */
  costOf: (variables: Readonly<Record<string, unknown>>) => number;
}

/** So many texts are known at a time; the one not asked for the longest goes first. */
const MAX_KNOWN = 500;
/** Longer texts are not kept. */
const MAX_LENGTH = 20_000;
const ASKED_BEFORE = 2;

interface Known {
  asked: number;
  /** Null where the whole way has to answer. */
  prepared: PreparedQuery | null | undefined;
}

const known = new Map<string, Known>();

/** The prepared form of a query that is asked for often, or at once where told so; null for any other. */
export function findPrepared(
  text: string,
  atOnce = false,
): PreparedQuery | null {
  if (text.length > MAX_LENGTH) return null;
  const seen = known.get(text) ?? { asked: 0, prepared: undefined };
  // Put last again: the first of a map is then the one not asked for the longest.
  known.delete(text);
  known.set(text, seen);
  if (known.size > MAX_KNOWN) known.delete(known.keys().next().value ?? "");
  seen.asked += 1;
  if (seen.asked <= ASKED_BEFORE && !atOnce) return null;
  if (seen.prepared === undefined) seen.prepared = prepare(text);
  return seen.prepared;
}

function prepare(text: string): PreparedQuery | null {
  const document = parseQuietly(text);
  if (
    document === null ||
    findShapeFaults(document, QUERY_LIMITS).length > 0 ||
    validate(schema, document).length > 0
  )
    return null;
  const operation = getOperationAST(document);
  const run = operation && compileDocument(document);
  if (!operation || !run) return null;
  return {
    name: operation.name?.value ?? null,
    run,
    costOf: measureOnce(document, operation),
  };
}

function parseQuietly(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: QUERY_LIMITS.tokens });
  } catch {
    return null;
  }
}

/** Without variables a query costs the same each time. */
function measureOnce(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedQuery["costOf"] {
  const measure = (variables: Readonly<Record<string, unknown>>) =>
    measureCost(schema, document, operation, variables);
  if ((operation.variableDefinitions ?? []).length > 0) return measure;
  const cost = measure({});
  return () => cost;
}
