// golden:new <slug>: a folder with the article from standard input. golden:accept <slug>: what is read of it now is right.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CORE = fileURLToPath(new URL("../../", import.meta.url));
const [command, slug, ...more] = process.argv
  .slice(2)
  .filter((arg) => arg !== "--");

if (!slug || more.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
  process.stderr.write(
    `Give one slug, such as afp-port-lease: npm run golden:${command} -- <slug>\n`,
  );
  process.exit(2);
}
process.exitCode = command === "new" ? createGolden() : acceptGolden();

function createGolden() {
  const folder = join(CORE, "fixtures/articles", slug);
  if (existsSync(folder)) {
    process.stderr.write(`There is a golden ${slug} already.\n`);
    return 1;
  }
  const text = process.stdin.isTTY ? "" : readFileSync(0, "utf8");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "source.txt"), text);
  writeFileSync(
    join(folder, "note.md"),
    `# ${slug}\n\nWhere the article comes from, and what a right reading of it gives.\n`,
  );
  process.stdout.write(
    `Write source.txt and note.md in ${folder}, then run npm run golden:accept -- ${slug}\n`,
  );
  return 0;
}

function acceptGolden() {
  const { status } = spawnSync("vitest", ["run", "test/goldens", "-t", slug], {
    cwd: CORE,
    stdio: "inherit",
    env: { ...process.env, ACCEPT_GOLDEN: slug },
  });
  return status ?? 1;
}
