import { lazily, phrasesOf, wordSet } from "./decode-table.ts";
import { GIVEN_NAME_TABLE } from "./tables/given-name-table.ts";

export type Gender = "male" | "female" | "either";

// Common given names of the world that the English list lacks, by hand (2026).
const MEN = `Abbas Abdallah Abdel Abdelaziz Abdo Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abebe Abiy Abu Adama Adel Adnan Agus Ahmad Ahmed
Ahmet Akbar Akihito Akio Akira Akmal Akram Alassane Aleksandar Aleksander Aleksandr Aleksei Aleksey Alexei Alexey Alfonso Ali Aliaksandr
Alisher Aliyu Alois Alpha Alvaro Amadou Aman Amar Amin Amir Amit Amr Anatoli Anatoly Anders Andrei Andrej Andrés Andriy Andrzej Anil Antoine
António Anton Anwar Apostolos Arafat Arif Arjun Armando Arnaud Arseniy Artem Arturo Arun Arvind Asad Asghar Ashok Ashraf Asif Askar Aslan
Atal Atif Ayman Aziz Bakr Ban Bandar Bashar Bashir Benigno Benjamín Bernd Bharat Bilal Binyamin Björn Bogdan Bohdan Boris Borut Boubacar
Branko Bronisław Burhan Carles Celso Cemal Cesar César Chandra Charif Cheikh Choe Claus Cyril Daisuke Daoud Deepak Denys Didier Dieter Dimitri
Dimitris Dinesh Dmitri Dmitriy Dmitry Dmytro Dominique Dragan Ehud Eduard Eduardo Ekrem Emomali Emmanuel Enrique Erdogan Esmail Essam Evgeny
Evo Ezzat Fadi Fahad Fahd Faisal Farid Farooq Farouk Faruk Fathi Fatos Faustin Fayez Felipe Fernando Feroz Fethullah Fidel Filip Fouad
François Fuad Fumio Gamal Gaurav Gennady Georgi Gerardo Gerhard Gholam Giorgi Giorgio Giovanni Giuseppe Gopal Goran Grigory Guillermo
Gulbuddin Günter Gustavo Habib Hadi Hafiz Haider Hailemariam Hakan Hakim Hamad Hamdan Hamdi Hamed Hamid Hamza Hani Haris Haruhiko Haruki
Harun Hasan Hashim Hassan Hassanal Hazem Heinz Helmut Hicham Hideki Hideo Hikmet Hiroshi Hisham Hossein Hosni Hugo Hun Husain Husni Hussain
Hussein Ibrahim Idris Idriss Igor Ihor Ilham Ilya Imad Imran Ioannis Iosif Isa Ishaq Islam Ismail Ismael Issa Ivan Ivica Iyad Jalal Jamal
Jamil Jan Jaroslav Jassim Javad Javier Jawad Jean-Claude Jean-Marie Jean-Pierre Jens Jiri Joao João Joko Jorge José Josef Jozef Juan Jürgen
Kais Kamal Kamel Kamran Karim Karol Kassym-Jomart Kazuo Kemal Kenji Khaled Khalid Khalifa Khalil Kiichi Kofi Konstantin Koichi Kumar
Kurmanbek Lakshman Laszlo Laurent Lech Leonid Levan Lothar Luís Luis Lukas Lula Maamoun Mahamadou Mahathir Mahinda Mahmood Mahmoud Mahmud
Majid Maksim Malik Mamadou Manmohan Manoj Mansour Manuel Marat Marcin Marek Mariano Mario Marko Marwan Masoud Massoud Mateusz Matteo
Mauricio Maxim Mehdi Mehmet Mesut Michał Miguel Mihail Mikhail Mikheil Milan Milos Miloš Miodrag Mirek Mladen Moammar Moeen Mohamad Mohamed
Mohammad Mohammadu Mohammed Mohan Mohsen Moise Mojtaba Moqtada Mordechai Moshe Mostafa Moussa Muammar Mubarak Muhammad Muhammadu Mukesh
Muqtada Murat Musa Mustafa Mykhailo Mykola Nabih Nabil Nader Naeem Naftali Naguib Najib Narendra Naruhito Nasir Nasrallah Nasser Nawaf Nawaz
Nayef Necmettin Nguyen Nicanor Nicolas Nicolás Nikita Nikola Nikolai Nikolay Nikos Nizar Nobuo Nouri Nursultan Octavio Oleg Oleh Oleksandr
Oleksiy Olusegun Omar Omer Oscar Osama Osman Otto Ousmane Pablo Paolo Paulo Pavel Pavlo Pawel Pedro Pervez Petar Petr Petro Pierre Piotr
Pranab Prakash Prasad Prayuth Qamar Qasem Qassem Rached Radoslaw Radovan Rafael Rafik Rafiq Rahim Rahul Rainer Raja Rajesh Rajiv Rajnath Rakesh
Ram Ramadan Ramazan Ramesh Ramón Ramzan Raúl Raul Ratko Ravi Recep Reza Riad Ricardo Rodrigo Rodrigue Roh Rohan Roman Ruhollah Rustam Ryszard
Saad Saddam Saeb Saeed Said Saif Sajjad Salah Saleh Salem Salim Salman Salva Salvatore Sameh Sami Samir Sanjay Saparmurat Saud Sayed Sayyid
Selim Serge Sergei Sergey Sergio Serhiy Serzh Sevket Seyed Seyyed Shahbaz Shahid Shamil Sharif Shashi Sheikh Shigeru Shimon Shinzo Shivraj
Shoaib Sigmar Silvio Simeon Slobodan Sohail Stanislav Stefan Stjepan Subhash Suleiman Sunil Suresh Susilo Syed Tadeusz Taha Taher Taiichi
Takashi Takeshi Talal Tarek Tariq Taro Tayyip Teodoro Thabo Thaksin Theodoros Thierry Tomasz Tomislav Toshimitsu Umar Umaru Usama Usman Uhuru
Václav Vadim Valentin Valeriy Valery Vasily Vasyl Viacheslav Vicente Vijay Viktor Vinod Vitali Vitaly Vjekoslav Vladimir Vladislav Vojislav
Volodymyr Vuk Vyacheslav Walid Waleed Wasim Werner Wiktor Willem Wladimir Wojciech Wolfgang Xavier Yahya Yair Yaroslav Yasir Yasser Yassin
Yevgeny Yitzhak Yoichi Yoshihide Yoshiro Younis Yousef Youssef Yukio Yuri Yuriy Yury Yusuf Zainal Zbigniew Zdravko Zeljko Zhelyu Zine Zoran
Zulfikar Zurab`;
const WOMEN = `Aisha Aicha Alaa Ameenah Amina Aminata Ana Anastasia Andrea Angela Anita Anna Annalena Annegret Aoua Asma Asmaa Aung Aya Ayesha
Beata Begum Benazir Bidya Carmen Catalina Catarina Cecilia Chandrika Chiara Christiane Claudia Cristina Dalia Danuta Delcy Dilma Dina Djamila
Ekaterina Elena Eleonora Ellen Elżbieta Esperanza Ewa Fadwa Farah Fatima Fatma Fatou Fatoumata Federica Fatemeh Francesca Fumiko Galina Giorgia
Golda Graciela Gulnara Hala Halima Hanan Hanna Haruka Hawa Heba Hina Huda Ilse Indira Ines Ingrid Irina Isabel Ivanka Jadwiga Jamila Jana
Joanna Kaja Kamala Katarina Katarzyna Khadija Khaleda Kolinda Ksenia Kyoko Laila Larisa Layla Leila Leyla Lubna Lucia Ludmila Lyudmila Magda
Magdalena Mahnaz Maia Malala Małgorzata Mamata Manal Mariam Maryam Maria María Marija Marina Marine Mariya Masooma Masuma Mayawati Meena
Mehriban Meral Mercedes Michelle Mina Mireille Mona Mounia Nabila Nadezhda Nadia Nancy Narges Nasrin Natalia Nataliya Natasha Nawal Nazanin
Neelam Ngozi Nilufar Nirmala Noor Nora Nour Nursel Oksana Olga Ólöf Park Pilar Pratibha Priya Priyanka Rana Rania Reem Renho Rima Roza Rosmah
Rula Ruth Sabah Sabina Safiya Salma Salome Samira Sana Sanae Sania Sarah Seiko Shahida Shakira Sheikha Sherry Shirin Sirimavo Smriti Sofia
Soledad Sonia Sophie Soraya Sunita Sushma Svetlana Sviatlana Tamara Tansu Tatiana Tatyana Tawakkol Tawakkul Tina Tzipi Uma Ursula Valentina
Valérie Vera Verónica Viktoria Viktoriya Violeta Wafa Wangari Ximena Yasmin Yasmine Yekaterina Yingluck Yoko Yulia Yuliya Yuriko Zahra Zainab
Zaynab Zeinab Zehra Zhanna Zinaida Zuzana`;
// English names that are oftener something else in news copy.
const NOT_GIVEN = wordSet(
  "America Asia China Cuba Georgia India Israel Jordan Kenya Chad Dallas Houston Austin Paris London Sydney Florence Vienna Virginia Carolina Washington Lincoln Berlin Savannah Cameron Madison Jackson Lebanon Rio Chelsea Brooklyn Phoenix Holland Ireland Britain Britt Tunis Kent Essex Devon Troy Siena Verona Odessa Marina-Bay Persia Islam March April June August May Sunday Friday Christmas Easter Sioux Tribune Deutsch English French Scotland Ford Mercedes Salem Medina Bari Trinidad Malta Dakota Montana Nevada Alabama Arizona Indiana Lady Sir King Prince Duke Earl Baron Major General Marshal Dean Pope Bishop Parliament Congress Senate United Royal Merchant Justice Van Von Bin Ben-Gurion Art Rose Mission",
);

const genders = lazily(() => {
  const index = new Map<string, Gender>();
  const [women = "", men = "", both = ""] = GIVEN_NAME_TABLE.split("\n");
  const add = (names: Iterable<string>, gender: Gender): void => {
    for (const name of names) if (!NOT_GIVEN.has(name)) index.set(name, gender);
  };
  add(phrasesOf(women), "female");
  add(phrasesOf(men), "male");
  add(phrasesOf(both), "either");
  add(wordSet(MEN), "male");
  add(wordSet(WOMEN), "female");
  return index;
});

/** The gender that a given name, written with a capital, usually has; undefined where the name is not known. */
export function genderOfGivenName(name: string): Gender | undefined {
  return genders().get(name);
}
