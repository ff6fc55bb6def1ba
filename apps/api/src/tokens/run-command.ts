import { TOKEN_SCOPES, type TokenRecord } from "@onrecord/store";
import { parseArgs } from "node:util";
import { TokenRefusal, type TokenDesk } from "./token-desk.ts";

export const USAGE = `Usage: npm run token -- create --name NAME --scope SCOPE…
       npm run token -- list
       npm run token -- revoke NAME

Makes, lists and revokes the tokens that writes need, through the server where one runs.
Scopes: ${TOKEN_SCOPES.join(", ")}; several with commas between, or --scope given several times.
A secret is shown once and never again; only its hash is kept.
`;

/** Does what the words of a command ask for. Errors: `TokenRefusal`. */
export async function runTokenCommand(
  args: readonly string[],
  desk: TokenDesk,
  say: (line: string) => void,
): Promise<void> {
  const { verb, names, name, scopes } = parseCommand(args);
  if (verb === "list" && names.length === 0)
    return sayTokens(await desk.list(), say);
  if (verb === "revoke" && names[0] !== undefined && names.length === 1) {
    const { name: revoked } = await desk.revoke(names[0]);
    return say(`The token "${revoked}" is revoked.`);
  }
  if (verb === "create" && name !== null && names.length === 0) {
    const { token, secret } = await desk.create(name, scopes);
    say(
      `The token "${token.name}" may ${token.scopes.join(", ")}. Its secret, this once:`,
    );
    return say(secret);
  }
  throw new TokenRefusal(USAGE);
}

function parseCommand(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: "string" },
        scope: { type: "string", multiple: true },
      },
    });
    const [verb, ...names] = positionals;
    const scopes = (values.scope ?? [])
      .flatMap((list) => list.split(","))
      .map((scope) => scope.trim())
      .filter(Boolean);
    return { verb, names, name: values.name ?? null, scopes };
  } catch (error) {
    throw new TokenRefusal(USAGE, { cause: error });
  }
}

function sayTokens(
  tokens: readonly TokenRecord[],
  say: (line: string) => void,
): void {
  if (tokens.length === 0) return say("There are no tokens.");
  const minute = (at: string | null) =>
    at === null ? "never" : at.slice(0, 16).replace("T", " ");
  const rows = tokens.map(
    ({ name, scopes, createdAt, lastUsedAt, revokedAt }) => [
      name,
      scopes.join(","),
      minute(createdAt),
      minute(lastUsedAt),
      revokedAt === null ? "good" : `revoked ${minute(revokedAt)}`,
    ],
  );
  const table = [["name", "scopes", "created", "last used", "state"], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table)
    say(row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "));
}
