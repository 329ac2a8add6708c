import type { Period } from '../../../app/domain/calendar/period.ts';
import type { ScheduledPayment } from '../../../app/domain/grant/agreement-terms.ts';
import type { StrandKind } from '../../../app/domain/specification/specification.ts';
import { agreedOf } from '../agreements/agreed-facts.ts';
import type { Directory } from '../directory.ts';
import type { AgreementFacts } from '../programme-facts.ts';
import type { World } from '../world.ts';
import type { AnArea, AnOrganisation } from './organisation.ts';

export interface AnAgreement {
	readonly id: string;
	readonly facts: AgreementFacts;
	readonly strand: StrandKind;
	readonly lead: AnOrganisation;
	/** Lead and members: whoever may see the return. */
	readonly parties: readonly AnOrganisation[];
	readonly areas: readonly AnArea[];
}

export interface AgreementGiven {
	readonly programmeId: string;
	readonly strandId: string;
	/** Ids by the interventions' keys. */
	readonly interventionIds: ReadonlyMap<string, string>;
	readonly facts: AgreementFacts;
	/** As recorded on the programme. */
	readonly legalBasis: string;
}

/** A grant agreement with its parties, who delivers where, and its allocations. */
export function anAgreement(
	world: World,
	directory: Directory,
	{ programmeId, strandId, interventionIds, facts, legalBasis }: AgreementGiven,
): AnAgreement {
	const id = world.id('agreement', facts.reference);
	const lead = directory.organisation(facts.lead);
	world.put('grantAgreement', {
		id,
		programmeId,
		strandId,
		leadId: lead.id,
		reference: facts.reference,
		title: facts.title,
		startsOn: facts.startsOn,
		endsOn: facts.endsOn,
		valuePence: facts.valuePence,
		purpose: facts.purpose,
		reasons: agreedOf(facts).reasons,
		conditions: agreedOf(facts).conditions.join('\n'),
		legalBasis,
		paid: facts.paid,
	});
	const members = facts.members.map((name) => directory.organisation(name));
	const partners = facts.deliveryPartners.map(({ name }) => directory.organisation(name));
	world.put('agreementParty', { agreementId: id, organisationId: lead.id, part: 'lead', does: '' });
	for (const member of members)
		world.put('agreementParty', { agreementId: id, organisationId: member.id, part: 'member', does: '' });
	for (const [index, partner] of partners.entries())
		world.put('agreementParty', {
			agreementId: id,
			organisationId: partner.id,
			part: 'delivery-partner',
			does: facts.deliveryPartners[index]?.does ?? '',
		});
	for (const { area, by } of facts.areas) {
		world.put('agreementArea', {
			agreementId: id,
			areaId: directory.area(area).id,
			organisationId: directory.organisation(by).id,
		});
	}
	for (const { area, intervention, units, unitPricePence } of facts.allocations) {
		const interventionId = interventionIds.get(intervention);
		if (interventionId === undefined) throw new Error(`no intervention is called ${intervention}`);
		world.put('allocation', {
			id: world.id('allocation', facts.reference, area, intervention),
			agreementId: id,
			areaId: directory.area(area).id,
			interventionId,
			units,
			unitPricePence,
		});
	}
	return {
		id,
		facts,
		strand: facts.strand,
		lead,
		parties: [lead, ...members, ...partners],
		areas: facts.areas.map(({ area }) => directory.area(area)),
	};
}

/** Its payments, as the accepted terms have them. */
export function aPaymentSchedule(
	world: World,
	agreement: AnAgreement,
	{
		schedule,
		periods,
	}: { readonly schedule: readonly ScheduledPayment[]; readonly periods: readonly Period[] },
): void {
	for (const { periodId, amountPence, dueOn } of schedule) {
		const period = periods.find(({ id }) => id === periodId);
		if (period === undefined) throw new Error(`no period ${periodId} to pay for`);
		const id = world.id('payment', agreement.facts.reference, String(period.number));
		world.put('payment', {
			id,
			agreementId: agreement.id,
			periodId,
			amountPence,
			dueOn,
		});
	}
}
