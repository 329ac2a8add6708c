/** Why a backup or a restore was not done, in words for whoever typed the command. */
export class BackupRefused extends Error {}
