import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import type { StrandKind } from '../../../app/domain/specification/specification.ts';
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
}

/** A grant agreement with its parties, who delivers where, and its allocations. */
export function anAgreement(world: World, directory: Directory, { programmeId, strandId, interventionIds, facts }: AgreementGiven): AnAgreement {
	const id = world.id('agreement', facts.reference);
	const lead = directory.organisation(facts.lead);
	world.put('grant_agreement', {
		id,
		programme_id: programmeId,
		strand_id: strandId,
		lead_id: lead.id,
		reference: facts.reference,
		title: facts.title,
		starts_on: facts.startsOn,
		ends_on: facts.endsOn,
		value_pence: facts.valuePence,
		purpose: facts.purpose,
		paid: facts.paid,
	});
	const members = facts.members.map((name) => directory.organisation(name));
	const partners = facts.deliveryPartners.map((name) => directory.organisation(name));
	world.put('agreement_party', { agreement_id: id, organisation_id: lead.id, part: 'lead' });
	for (const member of members) world.put('agreement_party', { agreement_id: id, organisation_id: member.id, part: 'member' });
	for (const partner of partners) world.put('agreement_party', { agreement_id: id, organisation_id: partner.id, part: 'delivery-partner' });
	for (const { area, by } of facts.areas) {
		world.put('agreement_area', { agreement_id: id, area_id: directory.area(area).id, organisation_id: directory.organisation(by).id });
	}
	for (const { area, intervention, units, unitPricePence } of facts.allocations) {
		const interventionId = interventionIds.get(intervention);
		if (interventionId === undefined) throw new Error(`no intervention is called ${intervention}`);
		world.put('allocation', {
			id: world.id('allocation', facts.reference, area, intervention),
			agreement_id: id,
			area_id: directory.area(area).id,
			intervention_id: interventionId,
			units,
			unit_price_pence: unitPricePence,
		});
	}
	return { id, facts, strand: facts.strand, lead, parties: [lead, ...members, ...partners], areas: facts.areas.map(({ area }) => directory.area(area)) };
}

/** Equal payments, the odd pence with the last. `paidOn` says when one was paid, or null while it has not been. */
export function aPaymentSchedule(
	world: World,
	agreement: AnAgreement,
	periods: readonly Period[],
	paidOn: (period: Period, dueOn: IsoDate) => IsoDate | null,
): void {
	const { valuePence, reference, paid } = agreement.facts;
	const share = Math.floor(valuePence / periods.length);
	periods.forEach((period, index) => {
		const dueOn = paid === 'in-advance' ? addDays(period.startsOn, 14) : addDays(period.dueOn, 28);
		world.put('payment', {
			id: world.id('payment', reference, String(period.number)),
			agreement_id: agreement.id,
			period_id: period.id,
			amount_pence: index === periods.length - 1 ? valuePence - share * index : share,
			due_on: dueOn,
			paid_on: paidOn(period, dueOn),
		});
	});
}
