import {
  Kind,
  OperationTypeNode,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";
import type { ApiContext } from "./context.ts";
import { schema } from "./schema/index.ts";

/** Runs an operation of one document. */
export type RunOperation = (
  context: ApiContext,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

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
  return (context, variables) => compiled.query(undefined, context, variables);
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

/** Runs compiled what is asked for often. Where that meets an error the plain executor answers, in its words. */
export function compileOperations(): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const run = findCompiled(args.document as DocumentNode);
      if (run === null) return;
      setExecuteFn(async (given: ExecutionArgs) => {
        const result = await run(
          given.contextValue as ApiContext,
          given.variableValues ?? {},
        );
        return result.errors === undefined
          ? result
          : (executeFn(given) as unknown);
      });
    },
  };
}
