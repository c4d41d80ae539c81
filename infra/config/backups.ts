/** When the table is copied into the vault, and how long a copy is kept. Jakarta has no change of time. */
export const BACKUPS = {
  timezone: 'Asia/Jakarta',
  /** No copy can be deleted earlier, also not by mistake in the console. */
  leastDays: 7,
  rules: [
    { name: 'daily', schedule: 'cron(0 1 * * ? *)', days: 35 },
    { name: 'monthly', schedule: 'cron(0 2 1 * ? *)', days: 365 },
  ],
} as const;
