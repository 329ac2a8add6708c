import { type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementTerms, WayOfPaying } from '../../../app/domain/grant/agreement-terms.ts';
import { blankTerms } from '../../../app/domain/grant/blank-terms.ts';
import { planSchedule } from '../../../app/domain/grant/plan-schedule.ts';
import { PRIORITY_CASES_ONLY } from '../../../app/domain/grant/problems-of-allocations.ts';
import { approveAgreement } from '../../../app/operations/agreement/approve-agreement.ts';
import { enterAgreements } from '../../../app/operations/agreement/enter-agreements.ts';
import { startVariation } from '../../../app/operations/agreement/start-variation.ts';
import { takeVersionStep } from '../../../app/operations/agreement/take-version-step.ts';
import { stepsOfPayment } from '../money/steps-of-payment.ts';
import { PROVIDERS } from '../providers.ts';
import { clockStep, type Stage, type Step, step } from '../telling/step.ts';
import { recorded } from '../units/tell-units.ts';
import {
	additional,
	agreementOf,
	NOT_YET,
	type OnTheWay,
	october,
	original,
	partyCalled,
} from './live-programme.ts';
import { onScreen } from './steps-of-version.ts';

const PLACE_PENCE = 100_000;

interface Asked {
	readonly reference: string;
	readonly title: string;
	readonly purpose: string;
	readonly startsOn: IsoDate;
	readonly families: number;
	readonly paid: WayOfPaying;
}

/** Lantern Rooms’ support for more families in Coventry until the year ends, out of the additional fund. */
function childrensWorkers(it: OnTheWay, asked: Asked) {
	const { reference, title, purpose, startsOn, families, paid } = asked;
	const lead = partyCalled(it, PROVIDERS.lanternRooms.name);
	if (lead === undefined) throw new Error('Lantern Rooms has a part in the support strand');
	const { terms: support, agreement } = agreementOf(it, 'support');
	const areaId = agreement.areas.find(({ name }) => name === 'Coventry')?.id ?? '';
	const dates = { startsOn, endsOn: isoDate('2026-12-31') };
	const valuePence = families * PLACE_PENCE;
	const begun = { reference, title, ...dates, strandId: support.strandId, leadId: lead.id };
	const terms: AgreementTerms = {
		...blankTerms({ ...begun, legalBasis: support.legalBasis }),
		purpose,
		reasons: support.reasons,
		conditions: [
			...support.conditions.slice(0, 3),
			`In Coventry, ${PRIORITY_CASES_ONLY}, for whom existing provision is not right.`,
		],
		valuePence,
		paid,
		areas: [{ areaId, organisationId: lead.id }],
		allocations: [
			{
				allocationId: it.world.id('allocation', reference),
				areaId,
				interventionId: it.world.id('intervention', it.programme.slug, 'support'),
				units: families,
				unitPricePence: PLACE_PENCE,
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
	return { lead, terms };
}

/** Approved and sent; the signatory has yet to answer. */
export function sent(it: OnTheWay): readonly Step[] {
	const { lead, terms } = childrensWorkers(it, {
		reference: 'WMPCC-DEMO-2026-S-WINTER',
		title: 'Demonstration programme: children’s workers over the winter, Coventry',
		purpose: 'To give nine more families in Coventry a children’s worker over the winter.',
		startsOn: isoDate('2026-11-01'),
		families: 9,
		paid: 'in-advance',
	});
	return original(it, {
		terms,
		lead,
		days: {
			...NOT_YET,
			startedOn: october(6),
			putForwardOn: october(7),
			approvedOn: october(12),
			sentOn: october(13),
		},
	});
}

/**
 * Paid for by the place. Three families had begun when the one worker left; nobody could take the post, and the agreement ends early. What was
 * delivered is drafted for payment, and the other three places come back.
 */
export function endedEarly(it: OnTheWay): readonly Step[] {
	const { world, programme, people } = it;
	const startsOn = october(1);
	const reference = 'WMPCC-DEMO-2026-S-AUTUMN';
	const { lead, terms } = childrensWorkers(it, {
		reference,
		title: 'Demonstration programme: children’s workers over the autumn, Coventry',
		purpose: 'To give six more families in Coventry a children’s worker over the autumn.',
		startsOn,
		families: 6,
		paid: 'on-delivery',
	});
	const agreementId = world.id('agreement', reference);
	const period = programme.periods.find((each) => each.startsOn <= startsOn && startsOn <= each.endsOn);
	const [allocation] = terms.allocations;
	if (period === undefined || allocation === undefined) throw new Error('a quarter and places');
	const about = [reference, 2];
	const seen = (stage: Stage) => onScreen(stage, agreementId, 2);
	const began = (day: IsoDate, units: number) =>
		recorded(
			{ ...allocation, agreementId, reference, area: 'Coventry', by: people.preparerOf(lead) },
			{ way: 'started', units, day },
		);
	return [
		...original(it, {
			terms,
			lead,
			days: {
				startedOn: isoDate('2026-09-14'),
				putForwardOn: isoDate('2026-09-15'),
				approvedOn: isoDate('2026-09-17'),
				sentOn: isoDate('2026-09-18'),
				acceptedOn: isoDate('2026-09-24'),
			},
		}),
		clockStep(enterAgreements, londonInstant(startsOn, '00:05'), [reference]),
		began(october(6), 2),
		began(october(9), 1),
		step(
			startVariation,
			{ at: londonInstant(october(13), '10:30'), by: people.officer, about },
			{
				agreementId,
				kind: 'termination',
				reason:
					'The one worker left on 9 October and the post could not be filled. The three families go on with the alliance’s workers. (Invented.)',
				effectiveOn: october(16),
			},
		),
		step(
			takeVersionStep,
			{ at: londonInstant(october(13), '11:15'), by: people.officer, about: [...about, 'put-forward'] },
			async (stage) => ({ ...(await seen(stage)), act: 'put-forward' as const, words: '' }),
		),
		step(approveAgreement, { at: londonInstant(october(14), '13:15'), by: people.approver, about }, seen),
		...stepsOfPayment(world, {
			agreement: { id: agreementId, facts: { reference } },
			by: people,
			fileDays: new Set(),
			period,
			key: 'delivered',
			amountPence: 3 * PLACE_PENCE,
			words: 'Three places that were started before the agreement ended.',
			draftedOn: october(19),
			approvedOn: null,
			exportedOn: null,
			paidOn: null,
		}),
	];
}
