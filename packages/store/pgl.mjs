import { PGlite, protocol } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
let t = Date.now();
const db = await PGlite.create({ extensions: { pg_trgm, unaccent } });
console.log("create", Date.now() - t);
t = Date.now();
console.log(await db.query("select version()"));
await db.exec("create extension pg_trgm; create extension unaccent");
console.log("ext", Date.now() - t);
t = Date.now();
const { serialize: s } = protocol;
const msgs = [
  s.parse({ name: "a", text: "select $1::int as x, $2::text[] as y" }),
  s.describe({ type: "S", name: "a" }),
  s.bind({ statement: "a", values: ["1", "{a,b}"] }),
  s.execute({}),
  s.sync(),
];
const r = await db.execProtocol(Buffer.concat(msgs));
console.log(JSON.stringify(r.messages).slice(0, 1500));
try {
  const r2 = await db.execProtocol(
    Buffer.concat([s.parse({ name: "b", text: "select fooo" }), s.sync()]),
  );
  console.log(r2);
} catch (e) {
  console.log("ERR", e.message, e.code);
}
t = Date.now();
for (let i = 0; i < 2000; i++) await db.query("select $1::int as x", [i]);
console.log("query", (Date.now() - t) / 2000);
t = Date.now();
for (let i = 0; i < 2000; i++)
  await db.execProtocol(
    Buffer.concat([
      s.bind({ statement: "a", values: ["1", "{a,b}"] }),
      s.execute({}),
      s.sync(),
    ]),
  );
console.log("named", (Date.now() - t) / 2000);
t = Date.now();
const f = await db.dumpDataDir("gzip");
console.log("dump", f.size, Date.now() - t);
t = Date.now();
const f2 = await db.dumpDataDir("none");
console.log("dump none", f2.size, Date.now() - t);
t = Date.now();
const d2 = await PGlite.create({
  loadDataDir: f2,
  extensions: { pg_trgm, unaccent },
});
console.log("load", Date.now() - t);
t = Date.now();
const d3 = await PGlite.create({
  loadDataDir: f,
  extensions: { pg_trgm, unaccent },
});
console.log("load gz", Date.now() - t);
