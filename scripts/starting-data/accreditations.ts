import { addDays, type IsoDate, isoDate, latest } from '../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import { FIRST_REMINDER, SECOND_REMINDER } from '../../app/domain/grant/accreditation.ts';
import type { Accreditation } from '../../app/domain/grant/may-start.ts';
import { HAS_LAPSED } from '../../app/domain/grant/reminder-due.ts';
import { recordAccreditation } from '../../app/operations/accreditation/record-accreditation.ts';
import { remindOfAccreditations } from '../../app/operations/accreditation/remind-of-accreditations.ts';
import type { APerson } from './factories/person.ts';
import type { AProgramme } from './factories/programme.ts';
import { PROVIDERS } from './providers.ts';
import { clockStep, type Step, step } from './telling/step.ts';

interface Recorded {
	readonly provider: string;
	readonly status: Accreditation['status'];
	readonly decidedOn: IsoDate;
	readonly expiresOn: IsoDate | null;
	readonly evidence: string;
	readonly standard?: string;
}

const { freshGround, relateBirmingham, relateCoventry, freeva, turningNorth, southBank } = PROVIDERS;

function recorded(
	provider: { readonly name: string },
	status: Recorded['status'],
	decidedOn: string,
	expiresOn: string | null,
	evidence: string,
): Recorded {
	return {
		provider: provider.name,
		status,
		decidedOn: isoDate(decidedOn),
		expiresOn: expiresOn === null ? null : isoDate(expiresOn),
		evidence,
	};
}

const NO_BODY_NAMED = { standard: 'Accredited programme; the source does not say by whom' } as const;
const CHOOSE_TO_CHANGE_EVIDENCE =
	'The paper (001) calls Choose to Change an accredited programme. The days are invented.';

/** By the programme’s address. Drive has none: Respect is not asked of it. */
const ACCREDITATIONS: Readonly<Record<string, readonly Recorded[]>> = {
	'west-midlands-dvpp': [
		recorded(
			freshGround,
			'working-towards',
			'2016-12-12',
			'2018-03-31',
			'Decision on the award: the programme works towards accreditation in its first year (invented).',
		),
		recorded(
			freshGround,
			'evidences-principles',
			'2016-12-12',
			null,
			'Method statement in the bid, read against the principles (invented).',
		),
		recorded(
			freshGround,
			'accredited',
			'2018-02-01',
			'2021-01-31',
			'Certificate seen by an officer (invented).',
		),
	],
	'in-custody-and-choose-to-change': [
		{
			...recorded(relateCoventry, 'accredited', '2021-04-01', '2024-03-31', CHOOSE_TO_CHANGE_EVIDENCE),
			...NO_BODY_NAMED,
		},
		{
			...recorded(relateBirmingham, 'accredited', '2021-04-01', '2024-03-31', CHOOSE_TO_CHANGE_EVIDENCE),
			...NO_BODY_NAMED,
		},
	],
	'nottinghamshire-perpetrator-programme': [
		recorded(
			freeva,
			'accredited',
			'2020-03-02',
			'2023-03-01',
			'The paper (004) says that Respect has accredited it. The days are invented.',
		),
	],
	'demonstration-programme-west-midlands': [
		recorded(
			turningNorth,
			'accredited',
			'2020-10-01',
			'2023-09-30',
			'Certificate seen by an officer (invented).',
		),
		recorded(
			turningNorth,
			'accredited',
			'2023-10-01',
			'2026-09-30',
			'Certificate seen by an officer (invented). The next assessment has been put off.',
		),
		recorded(
			turningNorth,
			'evidences-principles',
			'2022-12-05',
			null,
			'Method statement, read against the principles (invented).',
		),
		recorded(
			southBank,
			'working-towards',
			'2022-12-05',
			'2024-01-31',
			'Decision on the award: the provider works towards accreditation (invented).',
		),
		recorded(
			southBank,
			'accredited',
			'2023-12-02',
			'2026-12-01',
			'Certificate seen by an officer (invented).',
		),
		recorded(
			southBank,
			'evidences-principles',
			'2022-12-05',
			null,
			'Method statement, read against the principles (invented).',
		),
	],
};

/**
 * Recorded on the day of the decision or, where that was before, on the first of the provider's agreement, so that every start of which a return tells
 * was allowed on its day; on the live programme one has lapsed and one soon will. The clock reminds of each last day.
 */
export const stepsOfAccreditations = (programme: AProgramme, officer: APerson): readonly Step[] =>
	(ACCREDITATIONS[programme.slug] ?? []).flatMap(({ provider, standard = 'Respect', ...facts }) => {
		const agreement = programme.agreements.find(({ lead }) => lead.name === provider);
		if (agreement === undefined) throw new Error(`${provider} leads no agreement of ${programme.slug}`);
		const { status, decidedOn, expiresOn } = facts;
		const about = [programme.slug, provider, status, decidedOn];
		const reminders =
			expiresOn === null
				? []
				: [FIRST_REMINDER, SECOND_REMINDER, HAS_LAPSED].map((daysBefore) => addDays(expiresOn, -daysBefore));
		return [
			step(
				recordAccreditation,
				{ at: londonInstant(latest(decidedOn, agreement.facts.startsOn), '09:30'), by: officer, about },
				{ programmeId: programme.id, organisationId: agreement.lead.id, standard, ...facts },
			),
			...reminders.map((day) =>
				clockStep(remindOfAccreditations, londonInstant(day, '07:00'), [...about, day]),
			),
		];
	});
