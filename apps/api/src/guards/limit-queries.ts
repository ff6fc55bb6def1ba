import {
  getOperationAST,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import { measureCost } from "./query-cost.ts";
import { measureQuery } from "./query-shape.ts";

/** What one request may ask for. */
export interface QueryLimits {
  tokens: number;
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  cost: number;
}

/** Wide enough for the widest page of the site several times over. */
export const QUERY_LIMITS: QueryLimits = {
  tokens: 3_000,
  depth: 16,
  fields: 1_500,
  aliases: 60,
  directives: 60,
  cost: 60_000,
};

/** Refuses a document that is too big, too deep, too repetitive or too costly, before any of it runs. */
export function limitQueries(limits: QueryLimits = QUERY_LIMITS): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) =>
        parse(source, { ...options, maxTokens: limits.tokens }),
      );
    },
    onValidate: ({ params, setResult }) => {
      const faults = findShapeFaults(
        params.documentAST as DocumentNode,
        limits,
      );
      if (faults.length > 0) setResult(faults);
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const cost = costOf(args);
      if (cost <= limits.cost)
        return {
          onExecuteDone: ({ result, setResult }) => {
            if (!isAsyncIterable(result))
              setResult(tellCost(result, cost, limits.cost));
          },
        };
      setResultAndStopExecution(tooCostly(cost, limits));
      return undefined;
    },
    // What a subscription costs is what one event of it costs.
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const cost = costOf(args);
      if (cost > limits.cost)
        setResultAndStopExecution(tooCostly(cost, limits));
    },
  };
}

function costOf(args: ExecutionArgs): number {
  const { schema, document, operationName, variableValues } = args;
  const operation = getOperationAST(document, operationName);
  return operation
    ? measureCost(schema, document, operation, variableValues ?? {})
    : 0;
}

function tooCostly(cost: number, limits: QueryLimits): ExecutionResult {
  return {
    errors: [refuse("cost", cost, limits.cost, "Ask for shorter pages.")],
  };
}

/** Says in the answer what the query cost and what it may cost, so that a client can see how near it is. */
export function tellCost(
  result: ExecutionResult,
  requested: number,
  limit: number = QUERY_LIMITS.cost,
): ExecutionResult {
  return {
    ...result,
    extensions: { ...result.extensions, cost: { requested, limit } },
  };
}

/** What is too much in a document, whatever it selects. */
export function findShapeFaults(
  document: DocumentNode,
  limits: QueryLimits,
): GraphQLError[] {
  const shape = measureQuery(document);
  return (["depth", "fields", "aliases", "directives"] as const)
    .filter((measure) => shape[measure] > limits[measure])
    .map((measure) =>
      refuse(
        measure,
        shape[measure],
        limits[measure],
        "Split it into several requests.",
      ),
    );
}

function refuse(
  measure: keyof QueryLimits,
  found: number,
  limit: number,
  advice: string,
): GraphQLError {
  return new GraphQLError(
    `The query's ${measure} is ${found}; at most ${limit} is allowed. ${advice}`,
    {
      extensions: { code: "QUERY_TOO_LARGE", measure, found, limit },
    },
  );
}
