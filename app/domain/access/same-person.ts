import type { Actor } from './actor.ts';

/** An account, as far as it says whose it is. */
export interface Account {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
}

/**
 * Whether two accounts look like one person's: the same name, or the same address before its @. It is all that the portal can tell: somebody who
 * was given a second account under another name and another address is two persons to it, and whoever gives accounts answers for that.
 */
export const areOnePerson = (one: Account, other: Account): boolean =>
	one.personId === other.personId ||
	spelt(one.name) === spelt(other.name) ||
	mailbox(one.email) === mailbox(other.email);

/** Whether an account looks like the person of one of those: whoever must be a second person is none of them. */
export const isOneOf = (own: Account, those: readonly Account[]): boolean =>
	those.some((each) => areOnePerson(each, own));

export const accountOf = ({ personId, personName, personEmail }: Actor): Account => ({
	personId,
	name: personName,
	email: personEmail,
});

const spelt = (name: string): string =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** "ann.other+tenders@…" is read where "ann.other@…" is. */
const mailbox = (email: string): string => email.toLowerCase().split(/[+@]/)[0] ?? '';
