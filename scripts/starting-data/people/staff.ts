import type { Role } from '../../../app/domain/access/role.ts';
import type { AnOrganisation } from '../factories/organisation.ts';
import type { APerson } from '../factories/person.ts';
import { planPerson } from '../founding/plan.ts';
import type { World } from '../world.ts';

/** The people of an organisation by role; each role has as many people as its kind of organisation needs. */
export interface Staff {
	readonly organisation: AnOrganisation;
	/** The one of that role (from 0); the first of them where there are fewer. Throws where the role is not held at all. */
	person(role: Role, at?: number): APerson;
	readonly all: readonly APerson[];
}

type Posts = readonly (readonly [role: Role, people: number])[];

/** Two of each whose duties must be kept apart from a colleague's. */
const OFFICE: Posts = [
	['officer', 2],
	['approver', 2],
	['bid-opener', 2],
	['evaluator', 2],
	['auditor', 2],
	['organisation-administrator', 2],
];
const PROVIDER: Posts = [
	['provider-preparer', 2],
	['provider-certifier', 1],
	['provider-deputy-certifier', 1],
	['provider-signatory', 1],
	['organisation-administrator', 1],
];
const AUTHORITY: Posts = [
	['authority-officer', 2],
	['authority-approver', 2],
	['organisation-administrator', 1],
];
const INSTALLATION: Posts = [['system-administrator', 2]];

const THIRD_OPENER = 'Agnes Tolliver';

const POSTS = {
	'commissioning-body': OFFICE,
	provider: PROVIDER,
	'local-authority': AUTHORITY,
	installation: INSTALLATION,
} as const;

/** Everybody an organisation needs. Board members come with their boards. */
export function staffOf(world: World, organisation: AnOrganisation): Staff {
	const all = POSTS[organisation.kind].flatMap(([role, people]) =>
		Array.from({ length: people }, () => planPerson(world, role, organisation)),
	);
	// Three open bids. Their names are given, so that everybody after them keeps theirs.
	if (organisation.kind === 'commissioning-body')
		all.push(planPerson(world, 'bid-opener', organisation, THIRD_OPENER));
	const person = (role: Role, at = 0): APerson => {
		const holders = all.filter(({ roles }) => roles.includes(role));
		const one = holders[at] ?? holders[0];
		if (one === undefined) throw new Error(`${organisation.name} has no ${role}`);
		return one;
	};
	return { organisation, person, all };
}
