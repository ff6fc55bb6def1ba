/** The search: a form that works as it is, with names suggested on top where there is JavaScript. */
export function SearchForm({
  query,
  id,
}: {
  query: string | null;
  id: string;
}) {
  return (
    <search>
      <form action="/search" className="search-form" method="get">
        <label className="visually-hidden" htmlFor={id}>
          Search the record
        </label>
        <div className="combobox">
          <input
            autoComplete="off"
            data-suggests="names"
            defaultValue={query ?? ""}
            id={id}
            maxLength={200}
            name="q"
            placeholder="Names and words"
            type="search"
          />
        </div>
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
