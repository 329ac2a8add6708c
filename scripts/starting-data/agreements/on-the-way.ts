import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import { blankTerms } from '../../../app/domain/grant/blank-terms.ts';
import { startVariation } from '../../../app/operations/agreement/start-variation.ts';
import { takeVersionStep } from '../../../app/operations/agreement/take-version-step.ts';
import type { AProgramme } from '../factories/programme.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { endedEarly, sent } from './childrens-workers.ts';
import {
	additional,
	agreementOf,
	LIVE,
	NOT_YET,
	type OnTheWay,
	october,
	original,
} from './live-programme.ts';
import type { AgreementPeople } from './steps-of-agreements.ts';
import { edited, onScreen, stepsOfVersion } from './steps-of-version.ts';

const FROM = isoDate('2026-11-02');

/** What is being agreed on the live programme on 20 October 2026: a variation by each side, a draft, and an agreement that waits for its signatory. All invented. */
export function stepsOnTheWay(
	world: World,
	programme: AProgramme,
	agreed: ReadonlyMap<string, AgreementTerms>,
	people: AgreementPeople,
): readonly Step[] {
	if (programme.slug !== LIVE) return [];
	const it = { world, programme, agreed, people };
	return [...variationToApprove(it), ...variationProposed(it), ...draft(it), ...sent(it), ...endedEarly(it)];
}

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
