import { citiesByName } from "../src/lexicon/cities.ts";
import {
  GIVEN,
  SURNAMES,
  KOREAN_FAMILY,
  KOREAN_GIVEN,
  CHINESE_FAMILY,
  CHINESE_GIVEN,
  VIETNAMESE,
  BURMESE,
  ARABIC_GIVEN,
  ARABIC_FAMILY,
  SYLLABLES,
} from "./name-material.ts";

/** Draws from lists and builds names, always the same for the same random numbers. */
export class NameInventor {
  readonly #random: () => number;
  readonly #cities: string[];

  constructor(random: () => number) {
    this.#random = random;
    this.#cities = [...citiesByName().keys()]
      .filter((name) => /^[a-z]{4,10}(?: [a-z]{4,9})?$/u.test(name))
      .map((name) =>
        name.replace(/(?:^|\s)[a-z]/gu, (letter) => letter.toUpperCase()),
      );
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  }

  /** A full name and the part by which it is called later. */
  person(): { full: string; last: string } {
    const kind = this.#random();
    if (kind < 0.1) {
      const family = this.pick(KOREAN_FAMILY);
      return { full: `${family} ${this.pick(KOREAN_GIVEN)}`, last: family };
    }
    if (kind < 0.2) {
      const family = this.pick(CHINESE_FAMILY);
      return { full: `${family} ${this.pick(CHINESE_GIVEN)}`, last: family };
    }
    if (kind < 0.3 && kind >= 0.25) return this.#arabicPerson();
    if (kind < 0.33 && kind >= 0.3) {
      // One name alone, or two of which none is a given name that tables know.
      const last = this.coined();
      const full = this.#random() < 0.4 ? last : `${this.coined()} ${last}`;
      return { full, last };
    }
    if (kind < 0.25) {
      const full = this.pick([...VIETNAMESE, ...BURMESE]);
      return { full, last: full };
    }
    const last = kind < 0.5 ? this.coined() : this.pick(SURNAMES);
    const given = this.pick(GIVEN);
    const initial =
      this.#random() < 0.12
        ? ` ${this.pick(["A.", "J.", "M.", "R.", "S."])}`
        : "";
    const second = this.#random() < 0.1 ? ` ${this.pick(SURNAMES)}` : "";
    return { full: `${given}${initial}${second} ${last}`, last };
  }

  #arabicPerson(): { full: string; last: string } {
    const article = this.pick(["al-", "al-", "Al-", "el-", "al ", "Al "]);
    const family =
      this.#random() < 0.3 ? this.coined() : this.pick(ARABIC_FAMILY);
    const last = `${article}${family}`;
    const father =
      this.#random() < 0.25
        ? ` ${this.pick(["bin", "ibn", "Bin", "bint"])} ${this.pick(ARABIC_GIVEN)}`
        : "";
    return { full: `${this.pick(ARABIC_GIVEN)}${father} ${last}`, last };
  }

  /** A word that is in no table: "Belvor", "Kashindo". */
  coined(): string {
    const count = this.#random() < 0.6 ? 2 : 3;
    let word = "";
    for (let at = 0; at < count; at++) word += this.pick(SYLLABLES);
    return (word[0] ?? "").toUpperCase() + word.slice(1);
  }

  city(): string {
    return this.pick(this.#cities);
  }

  /** A club, as score lines write it. */
  team(): string {
    const kind = this.#random();
    const city = this.city();
    if (kind < 0.6) return city;
    if (kind < 0.75)
      return `${city} ${this.pick(["United", "City", "Rovers", "Athletic", "Town", "Wanderers"])}`;
    if (kind < 0.87)
      return `${this.pick(["FC", "Dynamo", "Real", "Sporting", "Spartak", "AS", "Hapoel"])} ${city}`;
    return this.coined();
  }

  company(): string {
    const kind = this.#random();
    const stem = this.#random() < 0.5 ? this.coined() : this.pick(SURNAMES);
    if (kind < 0.4) return this.coined();
    if (kind < 0.6)
      return `${stem} ${this.pick(["Corp", "Inc", "Ltd", "Plc", "AG", "SA", "Group", "Holdings", "Co"])}`;
    if (kind < 0.85)
      return `${stem} ${this.pick(["Steel", "Energy", "Motors", "Foods", "Airlines", "Mining", "Pharma", "Telecom", "Bank", "Shipping", "Securities", "Insurance", "Media", "Cement"])}`;
    return `${stem} & ${this.pick(SURNAMES)}`;
  }

  /** A firm that begins with the name of a country or a city: one organization, not a place and something. */
  placeFirm(place: string): string {
    const themes = [
      "Ports",
      "Rail",
      "Power",
      "Telecom",
      "Airways",
      "Mining",
      "Energy",
      "Shipping",
      "Gas",
      "Petroleum",
      "Grain",
    ];
    const theme = this.pick(themes);
    const second = this.pick(["Global", "International", "Trading", "Capital"]);
    const end = this.pick([
      "Limited",
      "Ltd",
      "Corp",
      "Holdings",
      "Group",
      "Co",
    ]);
    const kind = this.#random();
    if (kind < 0.35) return `${place} ${theme} ${second} ${end}`;
    if (kind < 0.7) return `${place} ${theme} ${end}`;
    return kind < 0.85 ? `Bank of ${place}` : `${place} ${theme}`;
  }

  /** A newspaper, broadcaster, school or club of supporters. */
  institution(): string {
    const place = this.#random() < 0.5 ? this.city() : this.coined();
    const kind = this.#random();
    if (kind < 0.3)
      return `${place} ${this.pick(["Times", "Post", "Daily News", "Herald", "Tribune", "Observer", "TV", "Gazette"])}`;
    if (kind < 0.45)
      return `${this.pick(["Radio", "Daily", "Channel", "Agence"])} ${place}`;
    if (kind < 0.6) return `${place} University`;
    if (kind < 0.75) return `University of ${place}`;
    if (kind < 0.9)
      return `${place} ${this.pick(["Police", "Police Department", "City Council", "Chamber of Commerce", "High Court", "Stock Exchange", "Institute of Technology", "School of Economics"])}`;
    return `${this.pick(["Friends", "Mothers", "Voices", "Lawyers", "Teachers"])} of ${place}`;
  }

  facility(): string {
    const name = this.pick([this.city(), this.coined(), this.pick(SURNAMES)]);
    return `${name} ${this.pick(["International Airport", "Airport", "Bridge", "Nuclear Power Plant", "Power Station", "Prison", "Stadium", "Arena", "Hospital", "Mosque", "Cathedral", "Palace", "Dam", "Air Base", "Naval Base", "Refinery", "Station", "Museum", "Square", "Hotel", "Mine", "Canal", "Tunnel", "Barracks", "Theatre", "Park", "Market", "refugee camp"])}`;
  }

  /** A weapon, vehicle or other thing that is made. */
  product(): string {
    const letters = this.pick(["X", "M", "T", "K", "SR", "AV", "RQ", "MZ"]);
    const number = String(1 + Math.floor(this.#random() * 98));
    const kind = this.#random();
    if (kind < 0.35) return `${letters}-${number}`;
    if (kind < 0.6) return `${this.coined()}-${number}`;
    if (kind < 0.8) return `${this.coined()} ${number}`;
    return this.coined();
  }

  /** A treaty, agreement or act. None of them is an organization. */
  law(): string {
    const place = this.city();
    const kind = this.#random();
    if (kind < 0.5)
      return `${place} ${this.pick(["Agreement", "Accord", "Accords", "Protocol", "Treaty", "Declaration", "Convention", "Pact"])}`;
    if (kind < 0.65)
      return `${this.pick(["Treaty", "Declaration", "Charter"])} of ${place}`;
    const theme = this.pick([
      "Fisheries",
      "Free Trade",
      "Extradition",
      "Water Sharing",
      "Arms Control",
      "Clean Air",
      "Land Reform",
      "Elections",
      "Press Freedom",
      "Data Protection",
      "Border Security",
    ]);
    return `${theme} ${this.pick(["Agreement", "Act", "Treaty", "Convention", "Law", "Bill"])}`;
  }

  event(): string {
    const name = this.#random() < 0.6 ? this.city() : this.coined();
    return `${name} ${this.pick(["Marathon", "Film Festival", "Open", "Cup", "Games", "Biennale", "Summit", "Air Show", "Book Fair", "Grand Prix", "Conference", "Forum"])}`;
  }

  /** A place under the size of tables: river, hill, district. */
  landscape(): string {
    const name = this.coined();
    const kind = this.#random();
    if (kind < 0.25)
      return `${this.pick(["Mount", "Lake", "Port", "Cape"])} ${name}`;
    return `${name} ${this.pick(["River", "Province", "Valley", "Island", "Islands", "County", "District", "Bay", "Peninsula", "Mountains", "Desert"])}`;
  }

  /** A body with the acronym of its initials. */
  body(): { full: string; acronym: string } {
    const first = this.pick([
      "National",
      "Federal",
      "International",
      "Regional",
      "Central",
      "African",
      "Nordic",
      "Independent",
      "United",
      "Pacific",
    ]);
    const theme = this.pick([
      "Harbour",
      "Grain",
      "Water",
      "Teachers",
      "Miners",
      "Farmers",
      "Press",
      "Railway",
      "Fisheries",
      "Energy",
      "Climate",
      "Health",
      "Election",
      "Revenue",
      "Reconstruction",
      "Border",
      "Liberation",
      "Democratic",
      "Workers",
    ]);
    const head = this.pick([
      "Commission",
      "Authority",
      "Union",
      "Council",
      "Agency",
      "Institute",
      "Board",
      "Federation",
      "Front",
      "Party",
      "Movement",
      "Association",
      "Congress",
    ]);
    const tail =
      this.#random() < 0.25
        ? this.pick([
            " of Statistics",
            " for Peace",
            " for Development",
            " of Engineers",
          ])
        : "";
    const full = `${first} ${theme} ${head}${tail}`;
    return {
      full,
      acronym:
        full
          .replace(/\b(?:of|for)\b/gu, "")
          .match(/[A-Z]/gu)
          ?.join("") ?? "NHC",
    };
  }
}
