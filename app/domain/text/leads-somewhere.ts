const ADDRESS = /[\p{Cc}<>@]|:\/\/|\/\/|\bwww\./iu;

/** A name that looks like an address, or like a piece of a page: it stands in letters, and nothing in it may lead anywhere. */
export const leadsSomewhere = (name: string): boolean => ADDRESS.test(name);
