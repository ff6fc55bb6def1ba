/** Second halves that only lean on the name before them: "Moscow-based" is the name Moscow and a tail. */
export const HYPHEN_TAILS: ReadonlySet<string> = new Set(
  `adjacent affiliated aligned allied assisted authored backed based born bound brokered built
  centered centric centred controlled convened dominated drafted educated enriched era facing flagged
  friendly funded hosted imposed inspired installed issued language launched leaning led like linked
  listed loving made majority mediated native occupied only operated ordered organised organized
  origin owned only patrolled produced protected proposed ran registered related resident ruled run
  sanctioned signed speaking sponsored state style supplied supported themed to trained type wide
  wing written`
    .split(/\s+/)
    .filter(Boolean),
);
