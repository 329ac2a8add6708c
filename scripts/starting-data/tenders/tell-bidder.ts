import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { ROLES_OF_FIRST_PERSON } from '../../../app/domain/organisation/bidder-registration.ts';
import { askToRegister } from '../../../app/operations/bidder/ask-to-register.ts';
import { confirmRegistration } from '../../../app/operations/bidder/confirm-registration.ts';
import { expressInterest } from '../../../app/operations/interest/express-interest.ts';
import type { APerson } from '../factories/person.ts';
import { type Step, step } from '../telling/step.ts';
import { slugOf, type TenderTold } from './tell-notice.ts';

const NAME = 'Kestrel Steps (invented)';
const PERSON = 'Hana Penrose';
const EMAIL = 'hana.penrose@kestrel-steps.example';
const ON = isoDate('2026-09-29');

/** An organisation that registered itself on the public page and has shown interest in the tender that is open. */
export function stepsOfBidder(told: TenderTold): readonly Step[] {
	const { world } = told;
	const organisationId = world.id('organisation', 'bidder', NAME);
	const personId = world.id('person', EMAIL);
	// Two ids long, as every token is at least.
	const token = `${world.id('token', NAME, '1')}${world.id('token', NAME, '2')}`;
	const person: Pick<APerson, 'id'> = { id: personId };
	const asked = {
		organisationName: NAME,
		kind: 'charity',
		charityNumber: null,
		companyNumber: null,
		noNumberReason: 'applied-for',
		personName: PERSON,
		email: EMAIL,
	} as const;
	return [
		{
			at: londonInstant(ON, '10:15'),
			by: null,
			name: `askToRegister ${NAME}`,
			ids: [],
			take: ({ services }) =>
				askToRegister({ ...services, ids: { ...services.ids, token: () => token } }, asked, '192.0.2.10'),
		},
		{
			at: londonInstant(ON, '10:40'),
			by: null,
			name: `confirmRegistration ${NAME}`,
			ids: [
				world.id('command', 'confirmRegistration', NAME),
				organisationId,
				personId,
				...ROLES_OF_FIRST_PERSON.map((role) => world.id('membership', EMAIL, role)),
			],
			take: ({ services }) => confirmRegistration(services, { token }),
		},
		step(
			expressInterest,
			{ at: londonInstant(ON, '11:30'), by: person, about: [told.title, NAME] },
			{ slug: slugOf(told) },
		),
	];
}
