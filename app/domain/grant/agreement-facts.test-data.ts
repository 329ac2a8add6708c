import { isoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { AgreedBase, AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms } from './agreement-terms.ts';

const period = (number: number, startsOn: string, endsOn: string, dueOn: string): Period => ({
	id: `q${number}`,
	number,
	startsOn: isoDate(startsOn),
	endsOn: isoDate(endsOn),
	opensOn: isoDate(endsOn),
	dueOn: isoDate(dueOn),
});

export const PERIODS = [
	period(1, '2017-01-01', '2017-03-31', '2017-05-03'),
	period(2, '2017-04-01', '2017-06-30', '2017-07-28'),
	period(3, '2017-07-01', '2017-09-30', '2017-10-27'),
];

/** £1,000: five places at £200 in Birmingham, of which the stream has £1,500. */
export const TERMS: AgreementTerms = {
	reference: 'A/1',
	title: 'Perpetrator work',
	strandId: 'p',
	purpose: 'To make families safer.',
	reasons: 'Fewer offences.',
	conditions: ['Returns are sent.'],
	legalBasis: 'As recorded.',
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2017-09-30'),
	valuePence: 100_000,
	paid: 'in-arrears',
	leadId: 'lead',
	memberIds: ['member'],
	deliveryPartners: [{ organisationId: 'partner', does: 'Oversees the lead.' }],
	areas: [{ areaId: 'birmingham', organisationId: 'lead' }],
	allocations: [
		{ allocationId: 'a', areaId: 'birmingham', interventionId: 'group', units: 5, unitPricePence: 20_000 },
	],
	schedule: [
		{ periodId: 'q1', amountPence: 33_333, dueOn: isoDate('2017-05-31') },
		{ periodId: 'q2', amountPence: 33_333, dueOn: isoDate('2017-08-25') },
		{ periodId: 'q3', amountPence: 33_334, dueOn: isoDate('2017-11-24') },
	],
	budgetLines: [{ lineId: 'l', name: 'Staff', amountPence: 100_000, vat: 'outside-scope' }],
	targets: [{ kpiKey: 'partner-contact', numerator: 85, denominator: 100 }],
	funding: [{ fundingStreamId: 's', amountPence: 100_000 }],
};

/** Coventry has provision of its own; Warwickshire may only buy; Dudley is the other area that has priority, and another agreement has places there. */
export const FACTS: AgreementFacts = {
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2018-12-31'),
	areas: [
		{ areaId: 'birmingham', accessRule: 'priority' },
		{ areaId: 'dudley', accessRule: 'priority' },
		{ areaId: 'coventry', accessRule: 'priority-cases' },
		{ areaId: 'warwickshire', accessRule: 'purchase-only' },
	],
	strandIds: ['p', 's'],
	interventions: [
		{ interventionId: 'group', strandId: 'p' },
		{ interventionId: 'support', strandId: 's' },
	],
	fundingStreams: [{ fundingStreamId: 's', amountPence: 150_000 }],
	periods: PERIODS,
	kpiKeys: ['partner-contact'],
	providerIds: ['lead', 'member', 'partner'],
	held: null,
	takenReferences: ['B/1'],
	drawnElsewhere: new Map([['s', 50_000]]),
	allocatedElsewhere: [{ strandId: 'p', areaId: 'dudley' }],
	base: null,
};

/** Accepted as they are; three places are taken, and nothing is claimed. */
export const BASE: AgreedBase = {
	number: 1,
	terms: TERMS,
	effectiveOn: isoDate('2017-01-01'),
	settled: [],
	inUse: [{ areaId: 'birmingham', interventionId: 'group', units: 3 }],
};
