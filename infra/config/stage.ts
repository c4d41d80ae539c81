/** What differs between installations. Values that only the deploying person knows are parameters of the template. */
export const STAGE = {
  name: 'kinerja',
  region: 'ap-southeast-3',
  /** Name of the issuer in the links from subjects to people; it stays when the issuer's address changes. */
  realm: 'main',
  /** Subject of the machine client that registers agencies. */
  installer: 'installer',
  tick: 'rate(5 minutes)',
} as const;
