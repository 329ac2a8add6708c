/** Five words of a sentence, or so: whoever steals the database tries passphrases for as long as they like. */
export const FEWEST_PASSPHRASE_CHARACTERS = 20;
