import { citiesByName } from "../src/lexicon/cities.ts";
import { phrasesOf } from "../src/lexicon/decode-table.ts";

// Building material for names of nobody and nothing. Surnames of many cultures, none chosen for its bearer.
const GIVEN = phrasesOf(
  "Ana;Marta;Lena;Ingrid;Olga;Irina;Fatima;Leila;Amina;Aisha;Mei;Yuki;Hana;Priya;Anjali;Rosa;Lucia;Chioma;Wanjiku;Zanele;Ewa;Katarina;Pavel;Igor;Viktor;Dmitry;Sergei;Tomas;Jan;Lars;Henrik;Pierre;Luc;Marco;Paolo;Diego;Javier;Carlos;Joao;Ahmed;Hassan;Omar;Karim;Reza;Ali;Mehmet;Arjun;Vikram;Rajesh;Kenji;Takeshi;Budi;Chidi;Kwame;Sipho;Tendai;Abdi;John;Peter;Susan;Karen;Mark;David;Emma;Graham;Colin",
);
const SURNAMES = phrasesOf(
  "Ruiz;Molina;Vargas;Ferreira;Duarte;Conti;Bellini;Moreau;Lefevre;Keller;Brandt;Lindqvist;Halvorsen;Virtanen;Kowalski;Novak;Horvat;Petrov;Orlov;Sokolov;Bondarenko;Kovalenko;Demir;Yildiz;Haddad;Mansour;Rahimi;Tehrani;Siddiqui;Chaudhry;Menon;Banerjee;Iyer;Perera;Rahman;Tanaka;Mori;Santoso;Wijaya;Okafor;Adeyemi;Mensah;Boateng;Mwangi;Otieno;Dlamini;Nkosi;Moyo;Abebe;Tesfaye;Diallo;Traore;Whitfield;Harper;Caldwell;Pryce;Aldridge;Munro;Doyle;Gallagher;Castellanos;Guevara-Rosas;Lloyd-Evans;O'Rourke;McAllister;de la Vega;van der Meer;bin Rashid;al-Sabri;el-Masri;al-Hakim",
);
const KOREAN_FAMILY = phrasesOf("Lee;Park;Choi;Jung;Kang;Yoon;Han;Seo");
const KOREAN_GIVEN = phrasesOf(
  "Dae-jun;Min-ho;Ji-woo;Soo-yeon;Hyun-seok;Eun-ji;Sang-min;Tae-young",
);
const CHINESE_FAMILY = phrasesOf("Zhang;Chen;Lin;Huang;Zhou;Xu;Guo;Luo");
const CHINESE_GIVEN = phrasesOf(
  "Weimin;Jianguo;Haiyan;Xiaoli;Guoqiang;Lihua;Mingde;Yun",
);
const VIETNAMESE = phrasesOf(
  "Tran Van Minh;Nguyen Thi Lan;Le Quoc Bao;Pham Duc Anh;Bui Thanh Son Ha",
);
const BURMESE = phrasesOf(
  "Htun Kyaw Lin;Su Mon Aye;Zaw Thura Oo;Khin Myat Noe",
);
const SYLLABLES = phrasesOf(
  "bel;vor;kar;lum;tas;nor;del;mira;zen;ox;pal;ter;gran;sol;fen;rick;ham;dro;vel;quin;sta;bor;cal;ser;dun;may;ost;rav;lin;tor;ben;gul;ash;kun;ze;po;ma;ri;ka;shi;lo;ndo",
);

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
