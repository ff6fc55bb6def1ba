import { findToken, type Db, type TokenScope } from "@onrecord/store";
import { UnauthorizedError } from "../schema/errors.ts";
import { isTokenValid, readBearer } from "./kept-token.ts";
import { hashSecret } from "./secret.ts";

/** Resolves, with the name of the token, where the request may do this. Errors: `UnauthorizedError` with what to do. */
export type Authorize = (scope: TokenScope) => Promise<string>;

/** What the server's own token is called; no other may have this name. */
export const OWN_TOKEN = "environment";

/**
 * Makes the check of one request. The server's own token may do everything; any other what its scopes say.
 * Nothing is looked up before something is to be allowed.
 */
export function createAuthorize(
  db: Db,
  ownToken: string,
  authorization: string | null,
): Authorize {
  return async (scope) => {
    if (isTokenValid(authorization, ownToken)) return OWN_TOKEN;
    const secret = readBearer(authorization);
    const token =
      secret === "" ? null : await findToken(db, hashSecret(secret));
    if (token === null)
      throw new UnauthorizedError(
        "This needs the header `authorization: Bearer <token>` with a token of this server that is not revoked. `npm run token -- create` makes one.",
      );
    if (!token.scopes.includes(scope))
      throw new UnauthorizedError(
        `The token "${token.name}" is not for this: it lacks the scope "${scope}". \`npm run token -- create --scope ${scope}\` makes one that has it.`,
      );
    return token.name;
  };
}
