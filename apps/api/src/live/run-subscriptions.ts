import { createSourceEventStream, execute, type ExecutionArgs } from "graphql";
import { isAsyncIterable, mapAsyncIterator, type Plugin } from "graphql-yoga";
import type { ApiContext } from "../context.ts";
import { maskErrors } from "../guards/mask-errors.ts";
import { createLoaders } from "../loaders.ts";
import type { Log } from "../log.ts";
import type { StreamEvent } from "./live.ts";

/** Runs a subscription's selection for every event, and says in `extensions.cursor` where it stands. */
export function runSubscriptions(log: Log): Plugin<ApiContext> {
  return {
    onSubscribe: ({ setSubscribeFn }) => {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const events = await createSourceEventStream(args);
        return isAsyncIterable<StreamEvent<unknown>>(events)
          ? mapAsyncIterator(events, (event) => runEvent(event, args, log))
          : events;
      });
    },
  };
}

async function runEvent(
  event: StreamEvent<unknown>,
  args: ExecutionArgs,
  log: Log,
) {
  const extensions = { cursor: event.cursor };
  if (event.node === null) return { extensions };
  const context = args.contextValue as ApiContext;
  const { errors, ...result } = await execute({
    ...args,
    rootValue: event,
    // What was loaded for one event may have changed by the next.
    contextValue: { ...context, loaders: createLoaders(context.db) },
  });
  return {
    ...result,
    ...(errors && { errors: maskErrors(errors, log, context.requestId) }),
    extensions,
  };
}
