const LAYERS = [
  { id: "said", label: "Said" },
  { id: "agreed", label: "Agreed" },
  { id: "disputed", label: "Disputed" },
  { id: "who", label: "Who" },
  { id: "when", label: "When" },
] as const;

/** Switches the marks in the text on and off, and is their key. Style sheets do the work, so it needs no JavaScript. */
export function LayerSwitch({
  counts,
}: {
  counts: Record<(typeof LAYERS)[number]["id"], number>;
}) {
  return (
    <fieldset className="layers">
      <legend>Marks in the text</legend>
      {LAYERS.map(({ id, label }) => (
        <label className="layer" key={id}>
          <input defaultChecked id={`layer-${id}`} type="checkbox" />
          <span className={`layer-name sample-${id}`}>{label}</span>
          <span className="layer-count">{counts[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
