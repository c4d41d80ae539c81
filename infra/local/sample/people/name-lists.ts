/** Names of one people of North Sumatra; `br` says that women may carry the family name after "Br.". */
export type NameList = {
  weight: number;
  muslim: boolean;
  br: boolean;
  male: readonly string[];
  female: readonly string[];
  family: readonly string[];
  /** How often a name has one word only. */
  single: number;
};

const words = (text: string): readonly string[] => text.split('|');

const MALAY: NameList = {
  weight: 22,
  muslim: true,
  br: false,
  single: 0.02,
  male: words(
    "Ahmad|Syahrial|Ridwan|Zulkifli|Fadhil|Khairul|Mahyudin|Rusli|Azwar|Fakhrurrazi|Ilham|Ma'ruf|Syafi'i|Hafiz|Rif'an|Taufik|Yusri|Nazaruddin|Hidayat|Irwansyah|Faisal|Rahmat|Syaiful|Iqbal|Dzulfikar|Andika|Reza|Fahmi|Rizki|Aulia",
  ),
  female: words(
    "Nur'aini|Sa'adah|Siti Rahma|Fatimah|Khadijah|Rosmawar|Syarifah|Zahara|Halimah|Maimunah|Salmiah|Cut Intan|Rukiah|Nurhayati|Yusnita|Latifah|Azizah|Mardiah|Fitriani|Rahmadani|Suryani|Elvina|Dina Mariana|Aisyah|Nadia|Putri Amelia|Melati|Intan Kesuma|Mawaddah|Hafni",
  ),
  family: words(
    'Effendi|Syahputra|Alamsyah|Iskandar Muda|Baharuddin|Fahlevi|Zakaria|Sulaiman|Ramadhan|Al Amin|Khairani|Mahmud|Anshari|Nurdin|Jamaluddin|Hasyim|Abdurrahman|Rasyid|Thaib',
  ),
};

const JAVANESE: NameList = {
  weight: 26,
  muslim: true,
  br: false,
  single: 0.22,
  male: words(
    'Sutrisno|Sugianto|Paijan|Suwardi|Bambang|Eko|Agus|Joko|Slamet|Wahyu|Dwi|Tri|Heru|Supriadi|Sumardi|Ponimin|Ngatiman|Budi|Dedi|Hendra|Rudi|Sarwono|Yudi|Arif|Galih|Bayu|Adi|Suyatno|Misno|Tukimin',
  ),
  female: words(
    "Sumarni|Sri|Endang|Wahyuni|Suparti|Ngatinah|Sulastri|Painem|Rini|Dewi|Ningsih|Tri Wulandari|Juminah|Suryati|Lestari|Yuni|Ratna|Wiwik|Indah|Puji|Kartika|Ayu|Supiah|Murni|Jum'iyah|Retno|Dyah|Tuti|Sutinah|Legiyem|Handayani|Astuti|Rahayu|Utami",
  ),
  family: words(
    'Prasetyo|Wibowo|Santoso|Kurniawan|Susanto|Purnomo|Widodo|Hartono|Nugroho|Saputra|Setiawan|Utomo|Wijaya|Pramono|Yulianto|Haryanto|Siswanto|Mulyono',
  ),
};

const KARO: NameList = {
  weight: 16,
  muslim: false,
  br: true,
  single: 0,
  male: words(
    'Rasmin|Jaya|Terkelin|Ngapuli|Benyamin|Roy|Darius|Simon|Jekonia|Bastanta|Edi Suranta|Malem|Ferdinan|Ardianta|Kelin|Petrus|Sastra|Arihta|Andreas|Daniel|Elieser|Efrata|Herianto|Pelita',
  ),
  female: words(
    'Rasmita|Terang Ulina|Sri Ulina|Rehulina|Mestika|Lilis Karina|Kristina|Malemna|Novita|Ngemat|Ruth|Debora|Elisabet|Yohana|Julianti|Desi|Rosmeri|Asnita|Maria Kirana|Bunga|Ester|Pelita Hati|Meriah Ukur',
  ),
  family: words(
    'Ginting|Sembiring|Tarigan|Karo-Karo|Perangin-angin|Sembiring Meliala|Ginting Suka|Sitepu|Bangun|Barus|Surbakti|Kaban|Singarimbun|Purba Tambak|Pinem|Sinulingga|Milala|Tarigan Sibero|Keliat|Depari',
  ),
};

const TOBA: NameList = {
  weight: 12,
  muslim: false,
  br: true,
  single: 0,
  male: words(
    'Parlindungan|Hotman|Togar|Sahat|Jonter|Marihot|Binsar|Maruli|Poltak|Saut|Tumpal|Ganda|Horas|Mangasi|Robinson|Monang|Jhonson|Freddy|Samuel|Yosua|Gabriel|Rikardo|Haposan|Luhut Martua',
  ),
  female: words(
    'Tiurma|Rosida|Lamria|Tiarma|Nurmala|Rotua|Hotmauli|Dame|Ida Royani|Marlina|Sondang|Duma|Riris|Theresia|Ester|Junita|Rina Oktavia|Lasma|Basaria|Erni|Melda|Pretty|Santi|Veronika',
  ),
  family: words(
    'Simanjuntak|Sihombing|Manurung|Hutagalung|Siahaan|Nababan|Tampubolon|Panggabean|Sitorus|Napitupulu|Marpaung|Sinaga|Silalahi|Pardede|Hutabarat|Simatupang|Gultom|Pakpahan|Situmorang|Aritonang',
  ),
};

const MANDAILING: NameList = {
  weight: 11,
  muslim: true,
  br: false,
  single: 0,
  male: words(
    'Muhammad Soleh|Parlaungan|Sutan|Ali Umar|Pangeran|Gunung|Marahalim|Rahmad|Amas Muda|Ahmad Fauzi|Hasan|Baginda|Imran|Zulham|Aswin|Erwin|Khoirul|Ali Sati|Mara|Ramlan|Fadli|Ibnu|Anwar|Harun',
  ),
  female: words(
    "Nurasiah|Masdalifah|Siti Aminah|Nur Sa'idah|Erlina|Tiasmin|Rosnah|Nurlela|Masitoh|Derhana|Nurhamidah|Laila|Annisa|Rodiah|Winda|Mahrani|Saripah|Ummi Kalsum|Jamilah|Leli|Mutia|Rizka|Tuti Alawiyah|Nikmah",
  ),
  family: words(
    'Nasution|Lubis|Harahap|Siregar|Hasibuan|Daulay|Batubara|Pulungan|Rangkuti|Ritonga|Pohan|Dalimunthe|Matondang|Parinduri|Tanjung|Rambe|Hutasuhut|Dasopang|Pane|Lintang',
  ),
};

const MINANG: NameList = {
  weight: 6,
  muslim: true,
  br: false,
  single: 0.05,
  male: words(
    'Syafrizal|Afrizal|Yulhendri|Zulfahmi|Risman|Erizal|Hendri|Defrizal|Yusrizal|Arman|Masrul|Nofrizal',
  ),
  female: words('Yusmaniar|Gusnawati|Elfi|Rosneli|Desmawati|Yulimar|Nelvia|Ermawati|Asni|Fitria|Reni|Yetti'),
  family: words(
    'Chaniago|Piliang|Koto|Sikumbang|Caniago|Jambak|Guci|Tanjung|Melayu|Malin Sutan|Pitopang|Bendang',
  ),
};

const ACEH: NameList = {
  weight: 3,
  muslim: true,
  br: false,
  single: 0.05,
  male: words(
    'Teuku Razi|Muzakkir|Said Murthala|Nasruddin|Munawar|Saifuddin|Hasballah|Mukhlis|Razali|Fakhrul',
  ),
  female: words('Cut Meurah|Nurbaiti|Safiah|Mutia Ulfa|Cut Nuraini|Raihan|Rahmah|Nurul Husna|Yusra|Zuhra'),
  family: words('Abubakar|Daud Ali|Idris|Hanafiah|Yacob|Usman|Ibrahim|Adnan|Puteh|Syamaun'),
};

const CHINESE: NameList = {
  weight: 3,
  muslim: false,
  br: false,
  single: 0,
  male: words('Hendry|Jimmy|Steven|Wilson|Tony|Rudy|Vincent|Edwin|Alvin|Kelvin|Suwandi|Ricky'),
  female: words('Lily|Meilina|Susi|Vivian|Jenny|Fenny|Cindy|Melinda|Yenny|Shella|Juliana|Silvia'),
  family: words('Tan|Lim|Wijaya Lim|Halim|Salim|Chandra|Tanuwijaya|Huang|Gunawan|Ong|Kosasih|Limbong Tan'),
};

const NIAS_AND_TAMIL: NameList = {
  weight: 1.5,
  muslim: false,
  br: false,
  single: 0,
  male: words('Faigi|Yamobaso|Otenieli|Sozatulo|Murugan|Selvam|Ganesan|Arjuna'),
  female: words("Yuniati|Ni'ama|Lestari|Fatiani|Kavita|Shanti|Laksmi|Malathi"),
  family: words('Zebua|Gulo|Harefa|Telaumbanua|Laia|Pillai|Nair|Kumar'),
};

/** Every people the sample draws names from. */
export const NAME_LISTS: readonly NameList[] = [
  MALAY,
  JAVANESE,
  KARO,
  TOBA,
  MANDAILING,
  MINANG,
  ACEH,
  CHINESE,
  NIAS_AND_TAMIL,
];
