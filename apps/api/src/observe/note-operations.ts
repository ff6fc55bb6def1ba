import {
  getOperationAST,
  type ExecutionArgs,
  type GraphQLError,
} from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { ServerContext } from "../context.ts";
import { watchOf } from "./request-watch.ts";

/** Tells a request's watch which operation it runs, once that is found valid, and how it went. */
export function noteOperations(): Plugin<ServerContext> {
  const note = (args: ExecutionArgs, isStream: boolean) => {
    const { req } = args.contextValue as ServerContext;
    const watch = watchOf(req);
    if (watch === null) return;
    const operation = getOperationAST(args.document, args.operationName);
    watch.beginOperation(operation?.name?.value ?? "unnamed");
    watch.isStream = isStream;
  };
  return {
    onExecute: ({ args }) => note(args, false),
    onSubscribe: ({ args }) => note(args, true),
    onExecutionResult: ({ result, context }) => {
      const watch = watchOf((context as ServerContext).req);
      if (watch === null || result === undefined || isAsyncIterable(result))
        return;
      const errors: readonly GraphQLError[] = result.errors ?? [];
      if (errors.length > 0)
        watch.outcome = errors.some(
          ({ extensions }) => extensions?.["unexpected"] === true,
        )
          ? "failed"
          : "refused";
    },
  };
}
