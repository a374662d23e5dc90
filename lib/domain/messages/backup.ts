/** Taking everything along, and bringing it back. */
export const backupWords = {
  title: 'Backup',
};
