import {
  ConstraintError,
  createToken,
  listTokens,
  revokeToken,
  TOKEN_SCOPES,
  type Db,
  type TokenRecord,
  type TokenScope,
} from "@onrecord/store";
import { OWN_TOKEN } from "./authorize.ts";
import { createSecret, hashSecret } from "./secret.ts";

/** Where tokens are managed: in the database, or through a server that owns it. Errors: `TokenRefusal`. */
export interface TokenDesk {
  /** Gives the secret, this once. */
  create: (
    name: string,
    scopes: readonly string[],
  ) => Promise<{ token: TokenRecord; secret: string }>;
  list: () => Promise<TokenRecord[]>;
  revoke: (name: string) => Promise<TokenRecord>;
}

/** Why a token was not made or revoked, and what to do instead. */
export class TokenRefusal extends Error {
  override name = "TokenRefusal";
}

/** Manages tokens in this database. */
export function openTokenDesk(db: Db): TokenDesk {
  return {
    create: async (name, scopes) => {
      const wanted = { name: checkName(name), scopes: checkScopes(scopes) };
      const secret = createSecret();
      try {
        const token = await createToken(db, {
          ...wanted,
          hash: hashSecret(secret),
        });
        return { token, secret };
      } catch (error) {
        if (!(error instanceof ConstraintError)) throw error;
        throw new TokenRefusal(
          `There is a token called "${name}" already. Revoke it first, or choose another name.`,
          { cause: error },
        );
      }
    },
    list: () => listTokens(db),
    revoke: async (name) => {
      const revoked = await revokeToken(db, name);
      if (revoked !== null) return revoked;
      throw new TokenRefusal(
        `No token that is good is called "${name.slice(0, 64)}". \`npm run token -- list\` shows all.`,
      );
    },
  };
}

function checkName(name: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,63}$/u.test(name) && name !== OWN_TOKEN)
    return name;
  throw new TokenRefusal(
    `A token's name is of small letters, digits, ".", "_" and "-", at most 64, and not "${OWN_TOKEN}".`,
  );
}

function checkScopes(scopes: readonly string[]): TokenScope[] {
  const known = TOKEN_SCOPES.filter((scope) => scopes.includes(scope));
  const unknown = scopes.filter(
    (scope) => !TOKEN_SCOPES.some((one) => one === scope),
  );
  if (known.length > 0 && unknown.length === 0) return known;
  throw new TokenRefusal(
    `${unknown.length > 0 ? `"${unknown[0]?.slice(0, 64)}" is no scope` : "A token needs a scope"}. Give one or more of these: ${TOKEN_SCOPES.join(", ")}.`,
  );
}
