const KIND = /^(Pemerintah )?(Kota|Kabupaten|Provinsi)( Administrasi)? /;

/** The place where an agency signs, from its name: `Pemerintah Kota Binjai` signs in Binjai. Empty where the name does not tell. */
export function seatOf(agencyName: string): string {
  return KIND.test(agencyName) ? agencyName.replace(KIND, '') : '';
}
