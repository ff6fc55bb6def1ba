import { phrasesOf } from "../src/lexicon/decode-table.ts";

// Building material for names of nobody and nothing. Surnames of many cultures, none chosen for its bearer.
export const GIVEN: readonly string[] = phrasesOf(
  "Ana;Marta;Lena;Ingrid;Olga;Irina;Fatima;Leila;Amina;Aisha;Mei;Yuki;Hana;Priya;Anjali;Rosa;Lucia;Chioma;Wanjiku;Zanele;Ewa;Katarina;Pavel;Igor;Viktor;Dmitry;Sergei;Tomas;Jan;Lars;Henrik;Pierre;Luc;Marco;Paolo;Diego;Javier;Carlos;Joao;Ahmed;Hassan;Omar;Karim;Reza;Ali;Mehmet;Arjun;Vikram;Rajesh;Kenji;Takeshi;Budi;Chidi;Kwame;Sipho;Tendai;Abdi;John;Peter;Susan;Karen;Mark;David;Emma;Graham;Colin",
);
export const SURNAMES: readonly string[] = phrasesOf(
  "Ruiz;Molina;Vargas;Ferreira;Duarte;Conti;Bellini;Moreau;Lefevre;Keller;Brandt;Lindqvist;Halvorsen;Virtanen;Kowalski;Novak;Horvat;Petrov;Orlov;Sokolov;Bondarenko;Kovalenko;Demir;Yildiz;Haddad;Mansour;Rahimi;Tehrani;Siddiqui;Chaudhry;Menon;Banerjee;Iyer;Perera;Rahman;Tanaka;Mori;Santoso;Wijaya;Okafor;Adeyemi;Mensah;Boateng;Mwangi;Otieno;Dlamini;Nkosi;Moyo;Abebe;Tesfaye;Diallo;Traore;Whitfield;Harper;Caldwell;Pryce;Aldridge;Munro;Doyle;Gallagher;Castellanos;Guevara-Rosas;Lloyd-Evans;O'Rourke;McAllister;de la Vega;van der Meer;bin Rashid;al-Sabri;el-Masri;al-Hakim",
);
export const KOREAN_FAMILY: readonly string[] = phrasesOf(
  "Lee;Park;Choi;Jung;Kang;Yoon;Han;Seo",
);
export const KOREAN_GIVEN: readonly string[] = phrasesOf(
  "Dae-jun;Min-ho;Ji-woo;Soo-yeon;Hyun-seok;Eun-ji;Sang-min;Tae-young",
);
export const CHINESE_FAMILY: readonly string[] = phrasesOf(
  "Zhang;Chen;Lin;Huang;Zhou;Xu;Guo;Luo",
);
export const CHINESE_GIVEN: readonly string[] = phrasesOf(
  "Weimin;Jianguo;Haiyan;Xiaoli;Guoqiang;Lihua;Mingde;Yun",
);
export const VIETNAMESE: readonly string[] = phrasesOf(
  "Tran Van Minh;Nguyen Thi Lan;Le Quoc Bao;Pham Duc Anh;Bui Thanh Son Ha",
);
export const BURMESE: readonly string[] = phrasesOf(
  "Htun Kyaw Lin;Su Mon Aye;Zaw Thura Oo;Khin Myat Noe",
);
export const ARABIC_GIVEN: readonly string[] = phrasesOf(
  "Musaed;Faisal;Nasser;Khalifa;Saud;Turki;Adel;Bandar;Hamad;Tariq;Mansour;Yahya;Salem;Rashid;Ghassan;Ziad;Samir;Huda;Noura;Maha;Rania;Abdul Rahman;Abdulaziz;Abdullah;Mohammed",
);
export const ARABIC_FAMILY: readonly string[] = phrasesOf(
  "Otaibi;Harbi;Shamri;Dosari;Khatib;Najjar;Obeidi;Jubouri;Tikriti;Baghdadi;Zahrani;Qahtani;Mutairi;Sabah;Thani;Maliki;Sudani;Houthi;Masri;Shami;Rubaie;Ansari;Farsi;Balushi",
);
export const SYLLABLES: readonly string[] = phrasesOf(
  "bel;vor;kar;lum;tas;nor;del;mira;zen;ox;pal;ter;gran;sol;fen;rick;ham;dro;vel;quin;sta;bor;cal;ser;dun;may;ost;rav;lin;tor;ben;gul;ash;kun;ze;po;ma;ri;ka;shi;lo;ndo",
);
