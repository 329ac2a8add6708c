import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { AgreementTerms, ScheduledPayment } from '../../../app/domain/grant/agreement-terms.ts';
import { planSchedule } from '../../../app/domain/grant/plan-schedule.ts';
import { splitByShares } from '../../../app/domain/money/pence.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { AgreementFacts } from '../programme-facts.ts';
import type { World } from '../world.ts';
import { agreedOf } from './agreed-facts.ts';

/** The whole terms of an agreement as its programme's facts tell it. What has been paid for stays as it was: `kept`. */
export function termsOf(
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
	kept: readonly ScheduledPayment[] = [],
): AgreementTerms {
	const { facts } = agreement;
	const { reasons, conditions, targets, budget } = agreedOf(facts);
	const areaId = (name: string): string => agreement.areas.find((area) => area.name === name)!.id;
	const organisationId = (name: string): string => agreement.parties.find((party) => party.name === name)!.id;
	const shares = splitByShares(
		facts.valuePence,
		budget.map(([, share]) => share),
	);
	return {
		reference: facts.reference,
		title: facts.title,
		strandId: world.id('strand', programme.slug, facts.strand),
		purpose: facts.purpose,
		reasons,
		conditions,
		legalBasis: programme.facts.legalBasis,
		startsOn: facts.startsOn,
		endsOn: facts.endsOn,
		valuePence: facts.valuePence,
		paid: facts.paid,
		leadId: agreement.lead.id,
		memberIds: facts.members.map(organisationId),
		deliveryPartners: facts.deliveryPartners.map(({ name, does }) => ({
			organisationId: organisationId(name),
			does,
		})),
		areas: facts.areas.map(({ area, by }) => ({ areaId: areaId(area), organisationId: organisationId(by) })),
		allocations: facts.allocations.map(({ area, intervention, units, unitPricePence }) => ({
			allocationId: world.id('allocation', facts.reference, area, intervention),
			areaId: areaId(area),
			interventionId: world.id('intervention', programme.slug, intervention),
			units,
			unitPricePence,
		})),
		schedule: planSchedule(facts, programme.periods, kept),
		budgetLines: budget.map(([name], index) => ({
			lineId: world.id('budget-line', facts.reference, name),
			name,
			amountPence: shares[index] ?? 0,
			vat: 'outside-scope',
		})),
		targets,
		funding: fundingOf(world, programme, facts),
	};
}

/** Streams pay in the order in which the programme names them: each agreement takes what those before it have left. To the penny. */
function fundingOf(
	world: World,
	programme: AProgramme,
	{ reference }: AgreementFacts,
): AgreementTerms['funding'] {
	const streams = programme.facts.funding.filter(({ paidByFunder = false }) => !paidByFunder);
	const left = streams.map(({ amountPence }) => amountPence);
	for (const agreement of programme.agreements) {
		let due = agreement.facts.valuePence;
		const shares = streams.map(({ funder, name }, index) => {
			const amountPence = Math.min(due, left[index] ?? 0);
			due -= amountPence;
			left[index] = (left[index] ?? 0) - amountPence;
			return { fundingStreamId: world.id('funding', programme.slug, funder, name), amountPence };
		});
		if (agreement.facts.reference === reference) return shares.filter(({ amountPence }) => amountPence > 0);
	}
	return [];
}

/** As they stood before the agreement was varied; null where it never was. The budget and the funding were smaller in proportion. */
export function earlierTermsOf(
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
): { readonly terms: AgreementTerms; readonly effectiveOn: IsoDate } | null {
	const { earlier } = agreedOf(agreement.facts);
	if (earlier === null) return null;
	const allocations = agreement.facts.allocations.map((each) => {
		const was = earlier.places.find(({ area }) => area === each.area);
		return was === undefined ? each : { ...each, units: was.units, unitPricePence: was.unitPricePence };
	});
	const valuePence = allocations.reduce((sum, { units, unitPricePence }) => sum + units * unitPricePence, 0);
	const terms = termsOf(world, programme, {
		...agreement,
		facts: { ...agreement.facts, allocations, valuePence },
	});
	let due = valuePence;
	const funding = termsOf(world, programme, agreement).funding.map((share) => {
		const amountPence = Math.min(due, share.amountPence);
		due -= amountPence;
		return { ...share, amountPence };
	});
	return {
		terms: { ...terms, funding: funding.filter(({ amountPence }) => amountPence > 0) },
		effectiveOn: earlier.effectiveOn,
	};
}
