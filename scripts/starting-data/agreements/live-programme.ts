import { type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import type { AnOrganisation } from '../factories/organisation.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Step } from '../telling/step.ts';
import type { World } from '../world.ts';
import type { AgreementPeople } from './steps-of-agreements.ts';
import { stepsOfVersion, type VersionTold } from './steps-of-version.ts';

export const LIVE = 'demonstration-programme-west-midlands';
export const october = (day: number): IsoDate => isoDate(`2026-10-${String(day).padStart(2, '0')}`);

/** What the stories of the live programme’s newest agreements start from. */
export interface OnTheWay {
	readonly world: World;
	readonly programme: AProgramme;
	readonly agreed: ReadonlyMap<string, AgreementTerms>;
	readonly people: AgreementPeople;
}

export function agreementOf({ programme, agreed }: OnTheWay, key: string) {
	const agreement = programme.agreements.find(({ facts }) => facts.key === key);
	const terms = agreement === undefined ? undefined : agreed.get(agreement.id);
	if (agreement === undefined || terms === undefined) throw new Error(`no agreement ${key}`);
	return { agreement, terms };
}

/** The fund that additional places are paid from. */
export const additional = ({ world, programme }: OnTheWay): string =>
	world.id('funding', programme.slug, 'Ministry of Justice', 'Additional places (invented)');

export const partyCalled = ({ programme }: OnTheWay, name: string) =>
	programme.agreements.flatMap(({ parties }) => parties).find((party) => party.name === name);

export const NOT_YET = { putForwardOn: null, approvedOn: null, sentOn: null, acceptedOn: null } as const;

/** An agreement of which nothing was there before. */
export const original = (
	{ world, people }: OnTheWay,
	{
		terms,
		lead,
		days,
	}: {
		readonly terms: AgreementTerms;
		readonly lead: AnOrganisation;
		readonly days: Pick<VersionTold, 'startedOn' | 'putForwardOn' | 'approvedOn' | 'sentOn' | 'acceptedOn'>;
	},
): readonly Step[] =>
	stepsOfVersion(world, {
		...days,
		slug: LIVE,
		agreementId: world.id('agreement', terms.reference),
		number: 1,
		base: null,
		terms,
		reason: '',
		effectiveOn: terms.startsOn,
		by: { ...people, signatory: people.signatoryOf(lead) },
	});
