import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { type ProgrammeStanding, whatProgrammeLacks } from './what-programme-lacks.ts';

const TODAY = isoDate('2026-10-20');
const WHOLE: ProgrammeStanding = {
	endsOn: isoDate('2026-12-31'),
	areas: [
		{ areaId: 'dudley', name: 'Dudley' },
		{ areaId: 'walsall', name: 'Walsall' },
	],
	strands: [
		{ id: 'p', name: 'Perpetrator work' },
		{ id: 's', name: 'Support' },
	],
	interventions: [{ strandId: 'p' }, { strandId: 's' }],
	fundingStreams: [{ paidByFunder: 0 }],
	boards: [{}],
	periods: [{}],
	agreements: [
		{ strand: 'Perpetrator work', endsOn: TODAY },
		{ strand: 'Support', endsOn: isoDate('2027-01-01') },
	],
	isSpecified: true,
	publicAreaIds: ['dudley', 'walsall'],
};

test('a whole programme lacks nothing, on the last day of its agreements too', () => {
	expect(whatProgrammeLacks(WHOLE, TODAY)).toEqual([]);
});

test.each<[string, Partial<ProgrammeStanding>, readonly object[]]>([
	['areas', { areas: [] }, [{ code: 'areas' }]],
	['strands', { strands: [] }, [{ code: 'strands' }]],
	[
		'something that one strand does',
		{ interventions: [{ strandId: 'p' }] },
		[{ code: 'interventions', strands: ['Support'] }],
	],
	['money', { fundingStreams: [] }, [{ code: 'funding' }]],
	['money of the commissioner’s', { fundingStreams: [{ paidByFunder: 1 }] }, [{ code: 'funding' }]],
	['a board', { boards: [] }, [{ code: 'boards' }]],
	['reporting periods', { periods: [] }, [{ code: 'periods' }]],
	['a published specification', { isSpecified: false }, [{ code: 'specification' }]],
	[
		'an agreement that has not ended',
		{ agreements: [{ strand: 'Support', endsOn: isoDate('2026-10-19') }] },
		[{ code: 'agreement', strands: ['Perpetrator work', 'Support'] }],
	],
	[
		'a public page of one area',
		{ publicAreaIds: ['dudley'] },
		[{ code: 'public-pages', areas: ['Walsall'] }],
	],
])('a programme without %s says so', (_what, without, lacks) => {
	expect(whatProgrammeLacks({ ...WHOLE, ...without }, TODAY)).toEqual(lacks);
});

test('nothing is asked of a programme that has ended', () => {
	expect(whatProgrammeLacks({ ...WHOLE, areas: [], endsOn: isoDate('2026-10-19') }, TODAY)).toEqual([]);
	expect(whatProgrammeLacks({ ...WHOLE, areas: [], endsOn: TODAY }, TODAY)).toEqual([{ code: 'areas' }]);
});
