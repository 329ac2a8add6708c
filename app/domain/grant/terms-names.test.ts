import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { nameTerms } from './terms-names.ts';

const NAMES = nameTerms({
	areas: [{ id: 'a', name: 'Walsall' }],
	interventions: [{ id: 'i', name: 'Group programme' }],
	organisations: [{ id: 'o', name: 'Turning North' }],
	streams: [{ id: 's', funder: 'Home Office', name: 'Perpetrator fund' }],
	kpis: [{ key: 'k', name: 'Partners contacted', unit: 'share' }],
	periods: [{ id: 'q', startsOn: isoDate('2017-01-01'), endsOn: isoDate('2017-03-31') }],
});

test.each([
	['area', 'a', 'Walsall'],
	['intervention', 'i', 'Group programme'],
	['organisation', 'o', 'Turning North'],
	['stream', 's', 'Home Office: Perpetrator fund'],
	['kpi', 'k', 'Partners contacted'],
	['period', 'q', 'January to March 2017'],
	['area', 'gone', 'something that is not there any more'],
	['stream', 'a', 'something that is not there any more'],
] as const)('the %s %s is called “%s”', (kind, id, name) => expect(NAMES[kind](id)).toBe(name));
