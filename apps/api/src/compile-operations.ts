import {
  Kind,
  locatedError,
  OperationTypeNode,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";
import type { ApiContext, ServerContext } from "./context.ts";
import { schema } from "./schema/index.ts";

/** Runs an operation of one document. */
export type RunOperation = (
  context: ApiContext,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>;

/** An operation is compiled when it is asked for so often: compiling costs as much as running it many times. */
const ASKED_BEFORE = 2;

interface Known {
  asked: number;
  run: RunOperation | null | undefined;
}

const known = new WeakMap<DocumentNode, Known>();

/**
 * The compiled form of a valid document's one operation: the same answers, sooner. Null for several operations,
 * for writes, and where the compiler is not to be relied on: directives and introspection.
 */
export function compileDocument(document: DocumentNode): RunOperation | null {
  if (!isPlainQuery(document)) return null;
  const compiled = compileQuery(schema, document, undefined, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return null;
  return async (context, variables) =>
    locateErrors(await compiled.query(undefined, context, variables), document);
}

/** Whether an operation was run, well or not: where its variables are none of it, it was not. */
export function hasRun(result: ExecutionResult): boolean {
  return result.data !== undefined;
}

/** The errors of a compiled operation as the plain executor gives them: with their fields and what was thrown. */
function locateErrors(
  result: ExecutionResult,
  document: DocumentNode,
): ExecutionResult {
  if (result.errors === undefined || !hasRun(result)) return result;
  const errors = result.errors.map((error) =>
    locatedError(
      error.originalError ?? new Error(error.message),
      findFields(document, error),
      error.path,
    ),
  );
  return { ...result, errors };
}

function findFields(
  document: DocumentNode,
  { locations = [] }: GraphQLError,
): FieldNode[] {
  const found: FieldNode[] = [];
  visit(document, {
    Field: (node) => {
      const { line, column } = node.loc?.startToken ?? {};
      if (locations.some((at) => at.line === line && at.column === column))
        found.push(node);
    },
  });
  return found;
}

/** The compiled form of what has been asked for often; else null. */
function findCompiled(document: DocumentNode): RunOperation | null {
  const seen = known.get(document) ?? { asked: 0, run: undefined };
  known.set(document, seen);
  seen.asked += 1;
  if (seen.asked <= ASKED_BEFORE) return null;
  if (seen.run === undefined) seen.run = compileDocument(document);
  return seen.run;
}

function isPlainQuery(document: DocumentNode): boolean {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (
    operations.length !== 1 ||
    operations[0]?.operation !== OperationTypeNode.QUERY
  )
    return false;
  let isPlain = true;
  visit(document, {
    Directive: () => {
      isPlain = false;
      return BREAK;
    },
    Field: ({ name }) => {
      // What describes the schema is asked for seldom, and its resolvers want the executor's own terms.
      if (name.value === "__schema" || name.value === "__type") {
        isPlain = false;
        return BREAK;
      }
      return undefined;
    },
  });
  return isPlain;
}

/** Results of requests whose operation has been run before they came this way. */
const settled = new WeakMap<object, ExecutionResult>();

/** Keeps a request's result for the whole way, which is to say what went wrong without running it again. */
export function settleRequest(request: object, result: ExecutionResult): void {
  settled.set(request, result);
}

/** Runs compiled what is asked for often. What cannot run, for its variables, the plain executor refuses, in its words. */
export function compileOperations(): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { req } = args.contextValue as ServerContext;
      const before = req && settled.get(req);
      if (before) {
        setExecuteFn(() => before);
        return;
      }
      const run = findCompiled(args.document as DocumentNode);
      if (run === null) return;
      setExecuteFn(async (given: ExecutionArgs) => {
        const result = await run(
          given.contextValue as ApiContext,
          given.variableValues ?? {},
        );
        return hasRun(result) ? result : (executeFn(given) as unknown);
      });
    },
  };
}
