import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { delivererOf, type PlaceToStart, startFactsOf } from './start-facts-of.ts';

const TERM = { startsOn: isoDate('2017-01-01'), endsOn: isoDate('2017-12-31'), terminatedOn: null };
const PLACE: PlaceToStart = {
	agreementId: 'work',
	programmeId: 'p',
	areaId: 'here',
	organisationId: 'deliverer',
	strand: 'perpetrator',
	respect: 'accredited',
	access: 'direct',
	...TERM,
};
const cover = (agreementId: string, ...areaIds: string[]) => ({ agreementId, areaIds, ...TERM });
const accreditation = (id: string, organisationId: string) => ({
	id,
	organisationId,
	status: 'accredited' as const,
	decidedOn: isoDate('2016-01-01'),
	expiresOn: null,
	withdrawnOn: null,
});
const SUPPORT = [cover('covers', 'here', 'there'), cover('also', 'here'), cover('elsewhere', 'there')];

test.each([
	['every agreement that covers the area', 'direct', null, ['covers', 'also']],
	['of those the one that an order names', 'direct', 'also', ['also']],
	['none, where the one that is named covers another area', 'direct', 'elsewhere', []],
	['none, where the one that is named is not there', 'direct', 'gone', []],
	[
		'in an area that may only buy, the one that is named, wherever it is',
		'purchase-only',
		'elsewhere',
		['elsewhere'],
	],
	[
		'in an area that may only buy, whatever covers it where none is named',
		'purchase-only',
		null,
		['covers', 'also'],
	],
] as const)('partner support is %s', (_what, access, named, expected) => {
	const { support } = startFactsOf({ ...PLACE, access }, [], SUPPORT, named);
	expect(support.map(({ agreementId }) => agreementId)).toEqual(expected);
	expect(support.every((each) => !('areaIds' in each))).toBe(true);
});

test('accreditations are of whoever delivers there, and the area says what is asked of them', () => {
	const all = [accreditation('own', 'deliverer'), accreditation('other', 'lead')];
	const { accreditations, respect } = startFactsOf(PLACE, all, SUPPORT, null);
	expect(accreditations.map(({ id }) => id)).toEqual(['own']);
	expect(respect).toBe('accredited');
});

test('support is its own partner support, and nobody asks Respect of it', () => {
	const all = [accreditation('own', 'deliverer')];
	expect(startFactsOf({ ...PLACE, strand: 'support' }, all, SUPPORT, null)).toEqual({
		respect: 'not-required',
		accreditations: [],
		support: [{ agreementId: 'work', ...TERM }],
		agreement: TERM,
	});
});

test.each([
	['whoever the agreement names', 'direct', 'member', 'member'],
	['nobody, where it names nobody', 'direct', null, null],
	['its lead, in an area that may only buy', 'purchase-only', null, 'lead'],
	['whoever it names there too', 'purchase-only', 'member', 'member'],
] as const)('%s delivers', (_who, access, delivererId, expected) => {
	expect(delivererOf(access, { delivererId, leadId: 'lead' })).toBe(expected);
});
