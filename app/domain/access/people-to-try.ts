import type { Role } from './role.ts';

interface Demonstrated {
	readonly roles: readonly Role[];
	readonly organisation: string;
	/** The boards on which the person sits today. */
	readonly boards: readonly string[];
}

interface Wanted {
	readonly role: Role;
	/** Whose, or which board's. */
	readonly of: string;
	readonly look: string;
}

const BODY = 'West Midlands Police and Crime Commissioner';
const PROVIDER = 'South Bank Change (invented)';

/** Six who show between them what the portal is for, each with work that waits on the day on which the demonstration begins. */
const WANTED: readonly Wanted[] = [
	{
		role: 'officer',
		of: BODY,
		look: 'See what is overdue, review a provider’s return, and look at how the demonstration programme performs.',
	},
	{
		role: 'approver',
		of: BODY,
		look: 'Approve a payment that somebody else drafted. Nobody approves their own.',
	},
	{
		role: 'provider-preparer',
		of: PROVIDER,
		look: 'Fill in the return for the quarter that has just ended. It saves as you type and checks your figures.',
	},
	{
		role: 'provider-certifier',
		of: PROVIDER,
		look: 'Answer a council’s order, put right a claim that came back, and certify what a colleague prepared.',
	},
	{
		role: 'authority-officer',
		of: 'Warwickshire County Council',
		look: 'Match an invoice to the place that was bought, and see what is free to buy and how soon it starts.',
	},
	{
		role: 'board-member',
		of: 'Strategic Policing and Crime Board',
		look: 'Read in five minutes what the next meeting will be told, then download the paper.',
	},
];

export interface PersonToTry<Person> {
	readonly person: Person;
	readonly role: Role;
	readonly look: string;
}

/** Whom to try first. Somebody who is no longer there is left out. */
export const peopleToTry = <Person extends Demonstrated>(
	people: readonly Person[],
): readonly PersonToTry<Person>[] =>
	WANTED.flatMap(({ role, of, look }) => {
		const person = people.find(
			({ roles, organisation, boards }) =>
				roles.includes(role) && (organisation === of || boards.includes(of)),
		);
		return person === undefined ? [] : [{ person, role, look }];
	});
