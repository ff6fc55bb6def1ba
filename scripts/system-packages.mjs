// Finds or installs the two programs that tests need and npm has not: Chromium and PostgreSQL, from Debian's packages.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const NEEDED = [
  {
    what: "Chromium",
    packages: ["chromium"],
    find: findChromium,
    help: "set CHROMIUM_PATH to a Chromium or Chrome",
  },
  {
    what: "PostgreSQL",
    packages: ["postgresql"],
    find: findPostgres,
    help: "set POSTGRES_BIN to the folder of initdb and postgres",
  },
];

/** The path of a Chromium, or null. */
export function findChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** The folder with PostgreSQL's server programs, newest version first, or null. */
export function findPostgres() {
  const versions = "/usr/lib/postgresql";
  const debian = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, "bin"))
    : [];
  const places = [
    process.env.POSTGRES_BIN,
    ...debian,
    "/opt/homebrew/bin",
    "/usr/local/bin",
  ];
  return (
    places.find((place) => place && existsSync(join(place, "initdb"))) ?? null
  );
}

/** Installs what is missing, or says what to install and ends. */
export function ensureSystemPackages() {
  const missing = NEEDED.filter(({ find }) => find() === null);
  if (missing.length === 0) return;
  const packages = missing.flatMap((each) => each.packages);
  if (canInstall()) install(packages);
  const still = missing.filter(({ find }) => find() === null);
  if (still.length === 0) return;
  console.error(
    "The tests need programs that npm does not have, and they are not here:",
  );
  for (const { what, packages: names, help } of still) {
    console.error(
      `  ${what}: install it (Debian, Ubuntu: sudo apt-get install ${names.join(" ")}), or ${help}.`,
    );
  }
  process.exit(1);
}

function canInstall() {
  return (
    existsSync("/usr/bin/apt-get") && (process.getuid?.() === 0 || sudoWorks())
  );
}

function sudoWorks() {
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
}

function install(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  console.error(`Installing ${packages.join(", ")} from Debian's packages …`);
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    const [command, ...rest] = [...sudo, "apt-get", ...args];
    spawnSync(command, rest, { env, stdio: ["ignore", "ignore", "inherit"] });
  }
}
