import { type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import { blankTerms } from '../../../app/domain/grant/blank-terms.ts';
import { planSchedule } from '../../../app/domain/grant/plan-schedule.ts';
import { PRIORITY_CASES_ONLY } from '../../../app/domain/grant/problems-of-allocations.ts';
import { startVariation } from '../../../app/operations/agreement/start-variation.ts';
import { takeVersionStep } from '../../../app/operations/agreement/take-version-step.ts';
import type { AnOrganisation } from '../factories/organisation.ts';
import type { AProgramme } from '../factories/programme.ts';
import { PROVIDERS } from '../providers.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import type { AgreementPeople } from './steps-of-agreements.ts';
import { edited, onScreen, stepsOfVersion, type VersionTold } from './steps-of-version.ts';

const LIVE = 'demonstration-programme-west-midlands';
const FROM = isoDate('2026-11-02');
const october = (day: number): IsoDate => isoDate(`2026-10-${String(day).padStart(2, '0')}`);

/** What is being agreed on the live programme on 20 October 2026: a variation by each side, a draft, and an agreement that waits for its signatory. All invented. */
export function stepsOnTheWay(
	world: World,
	programme: AProgramme,
	agreed: ReadonlyMap<string, AgreementTerms>,
	people: AgreementPeople,
): readonly Step[] {
	if (programme.slug !== LIVE) return [];
	const it = { world, programme, agreed, people };
	return [...variationToApprove(it), ...variationProposed(it), ...draft(it), ...sent(it)];
}

interface OnTheWay {
	readonly world: World;
	readonly programme: AProgramme;
	readonly agreed: ReadonlyMap<string, AgreementTerms>;
	readonly people: AgreementPeople;
}

function agreementOf({ programme, agreed }: OnTheWay, key: string) {
	const agreement = programme.agreements.find(({ facts }) => facts.key === key);
	const terms = agreement === undefined ? undefined : agreed.get(agreement.id);
	if (agreement === undefined || terms === undefined) throw new Error(`no agreement ${key}`);
	return { agreement, terms };
}

const additional = ({ world, programme }: OnTheWay): string =>
	world.id('funding', programme.slug, 'Ministry of Justice', 'Additional places (invented)');

/** Ten more places in Birmingham, out of the additional fund, and a higher promise. */
function variationToApprove(it: OnTheWay): readonly Step[] {
	const { agreement, terms } = agreementOf(it, 'south');
	const more = 10 * 180_000;
	const birmingham = agreement.areas.find(({ name }) => name === 'Birmingham')?.id;
	const last = it.programme.periods.at(-1)?.id;
	return stepsOfVersion(it.world, {
		slug: LIVE,
		agreementId: agreement.id,
		number: 2,
		base: terms,
		terms: {
			...terms,
			valuePence: terms.valuePence + more,
			allocations: terms.allocations.map((each) =>
				each.areaId === birmingham ? { ...each, units: each.units + 10 } : each,
			),
			schedule: terms.schedule.map((each) =>
				each.periodId === last ? { ...each, amountPence: each.amountPence + more } : each,
			),
			budgetLines: terms.budgetLines.map((line, index) =>
				index === 0 ? { ...line, amountPence: line.amountPence + more } : line,
			),
			funding: [...terms.funding, { fundingStreamId: additional(it), amountPence: more }],
			targets: [{ kpiKey: 'completion', numerator: 75, denominator: 100 }],
		},
		reason:
			'Forty men wait in Birmingham, and money for additional places has come. The provider promises more completions. (Invented.)',
		effectiveOn: FROM,
		by: { ...it.people, signatory: it.people.signatoryOf(agreement.lead) },
		...NOT_YET,
		startedOn: october(13),
		putForwardOn: october(15),
	});
}

/** Proposed by the provider; an officer has yet to look at it. */
function variationProposed(it: OnTheWay): readonly Step[] {
	const { agreement, terms } = agreementOf(it, 'north');
	const signatory = it.people.signatoryOf(agreement.lead);
	const version = { agreementId: agreement.id, number: 3, terms, startedOn: october(15) };
	const about = [terms.reference, 3];
	return [
		step(
			startVariation,
			{ at: londonInstant(october(15), '10:15'), by: signatory, about },
			{
				agreementId: agreement.id,
				kind: 'variation',
				reason:
					'Since the evening groups began more men stay to the end, so that we can promise more. (Invented.)',
				effectiveOn: FROM,
			},
		),
		edited(
			version,
			signatory,
			{
				part: 'targets',
				targets: [...terms.targets, { kpiKey: 'completion', numerator: 72, denominator: 100 }],
			},
			0,
		),
		step(
			takeVersionStep,
			{ at: londonInstant(october(16), '12:15'), by: signatory, about: [...about, 'propose'] },
			async (stage) => ({ ...(await onScreen(stage, agreement.id, 3)), act: 'propose' as const, words: '' }),
		),
	];
}

const partyCalled = ({ programme }: OnTheWay, name: string) =>
	programme.agreements.flatMap(({ parties }) => parties).find((party) => party.name === name);

/** Begun and not finished: its check page has something to say. */
function draft(it: OnTheWay): readonly Step[] {
	const { agreement } = agreementOf(it, 'south');
	const begun = {
		reference: 'WMPCC-DEMO-2026-P-EVENING',
		title: 'Demonstration programme: evening groups, Birmingham',
		startsOn: isoDate('2026-11-01'),
		endsOn: isoDate('2026-12-31'),
	};
	const strandId = it.world.id('strand', it.programme.slug, 'perpetrator');
	const terms = blankTerms({
		...begun,
		strandId,
		leadId: agreement.lead.id,
		legalBasis: it.programme.facts.legalBasis,
	});
	const valuePence = 1_200_000;
	return original(it, {
		terms: {
			...terms,
			purpose: 'To offer evening groups over the winter to men who work by day.',
			valuePence,
		},
		lead: agreement.lead,
		days: { ...NOT_YET, startedOn: october(19) },
	});
}

/** Approved and sent; the signatory has yet to answer. */
function sent(it: OnTheWay): readonly Step[] {
	const lantern = partyCalled(it, PROVIDERS.lanternRooms.name);
	const { terms: support, agreement } = agreementOf(it, 'support');
	if (lantern === undefined) throw new Error('Lantern Rooms has a part in the support strand');
	const coventry = agreement.areas.find(({ name }) => name === 'Coventry')?.id ?? '';
	const dates = { startsOn: isoDate('2026-11-01'), endsOn: isoDate('2026-12-31') };
	const valuePence = 900_000 as const;
	const paid = 'in-advance' as const;
	const interventionId = it.world.id('intervention', it.programme.slug, 'support');
	const reference = 'WMPCC-DEMO-2026-S-WINTER';
	const begun = {
		reference,
		title: 'Demonstration programme: children’s workers over the winter, Coventry',
		...dates,
		strandId: support.strandId,
		leadId: lantern.id,
	};
	const terms: AgreementTerms = {
		...blankTerms({ ...begun, legalBasis: support.legalBasis }),
		purpose: 'To give nine more families in Coventry a children’s worker over the winter.',
		reasons: support.reasons,
		conditions: [
			...support.conditions.slice(0, 3),
			`In Coventry, ${PRIORITY_CASES_ONLY}, for whom the provision that is there is not right.`,
		],
		valuePence,
		paid,
		areas: [{ areaId: coventry, organisationId: lantern.id }],
		allocations: [
			{
				allocationId: it.world.id('allocation', reference),
				areaId: coventry,
				interventionId,
				units: 9,
				unitPricePence: 100_000,
			},
		],
		schedule: planSchedule({ ...dates, valuePence, paid }, it.programme.periods),
		budgetLines: [
			{
				lineId: it.world.id('budget-line', reference),
				name: 'Children’s workers',
				amountPence: valuePence,
				vat: 'outside-scope',
			},
		],
		funding: [{ fundingStreamId: additional(it), amountPence: valuePence }],
	};
	return original(it, {
		terms,
		lead: lantern,
		days: {
			...NOT_YET,
			startedOn: october(6),
			putForwardOn: october(7),
			approvedOn: october(12),
			sentOn: october(13),
		},
	});
}

const NOT_YET = { putForwardOn: null, approvedOn: null, sentOn: null, acceptedOn: null } as const;

const original = (
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
