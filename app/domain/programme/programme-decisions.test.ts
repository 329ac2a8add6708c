import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { decideProgrammeCreation } from './decide-programme-creation.ts';
import { decideProgrammeEdit, type ProgrammeEdit, type ProgrammeInUse } from './decide-programme-edit.ts';
import type { ProgrammeArea, ProgrammeContent } from './programme.ts';
import { programmeProblems } from './programme-problems.ts';
import { programmeSlug } from './programme-slug.ts';

const area = (areaId: string, change: Partial<ProgrammeArea> = {}): ProgrammeArea => ({
	areaId,
	accessRule: 'priority',
	respectRequirement: 'principles',
	existingProvision: 'None',
	position: '',
	frameworkShownOn: null,
	...change,
});
const CONTENT: ProgrammeContent = {
	name: 'Domestic Violence Perpetrator Programme',
	summary: 'Work with perpetrators and support for women and children.',
	whoItIsFor: 'Fathers aged 18 or over.',
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2018-12-31'),
	decisionReference: 'WMPCC 009 2016',
	legalBasis: 'Schedule 9 of the Police Reform and Social Responsibility Act 2011',
	legalBasisNote: 'As the source cites it; section 9 is headed crime and disorder reduction grants.',
	referral: { howToRefer: null, contact: null },
	areas: [
		area('birmingham'),
		area('warwickshire', { accessRule: 'purchase-only', respectRequirement: 'not-stated' }),
	],
	strands: [
		{ strandId: 'p', kind: 'perpetrator', name: 'Perpetrator work' },
		{ strandId: 's', kind: 'support', name: 'Support for women and children' },
	],
	interventions: [{ interventionId: 'i', strandId: 'p', name: 'Group', description: '', weeks: 26 }],
	fundingStreams: [
		{
			fundingStreamId: 'f',
			funder: 'West Midlands PCC',
			name: 'Community safety',
			amount: 70_000_000,
			isApproximate: false,
			legalBasis: null,
			isPaidByFunder: false,
		},
	],
	boardIds: ['board'],
};
const NOTHING: ProgrammeInUse = {
	areaIds: [],
	strandIds: [],
	interventionIds: [],
	fundingStreamIds: [],
	boardIds: [],
	span: null,
};
const NOW = instant('2016-11-01T10:00:00.000Z');

test('a programme with what it needs has no problems and is created under an address of its own', () => {
	expect(programmeProblems(CONTENT)).toEqual([]);
	const created = decideProgrammeCreation(
		{
			personId: 'officer',
			bodyId: 'opcc',
			content: CONTENT,
			takenSlugs: ['domestic-violence-perpetrator-programme'],
		},
		NOW,
	);
	expect(created).toMatchObject({
		ok: true,
		value: { type: 'programme-created', bodyId: 'opcc', slug: 'domestic-violence-perpetrator-programme-2' },
	});
	expect(
		decideProgrammeCreation(
			{ personId: 'officer', bodyId: 'opcc', content: { ...CONTENT, name: '' }, takenSlugs: [] },
			NOW,
		),
	).toMatchObject({
		refusal: { code: 'problems' },
	});
});

const group = CONTENT.interventions[0]!;
const funding = CONTENT.fundingStreams[0]!;
test.each<readonly [Partial<ProgrammeContent>, string, string, number | null]>([
	[{ name: ' ' }, 'missing', 'name', null],
	[{ name: 'x'.repeat(201) }, 'too-long', 'name', null],
	[{ whoItIsFor: '' }, 'missing', 'whoItIsFor', null],
	[{ legalBasis: '' }, 'missing', 'legalBasis', null],
	[{ decisionReference: 'x'.repeat(201) }, 'too-long', 'decisionReference', null],
	[{ legalBasisNote: 'x'.repeat(5001) }, 'too-long', 'legalBasisNote', null],
	[{ referral: { howToRefer: 'x'.repeat(2001), contact: null } }, 'too-long', 'referral', null],
	[{ endsOn: isoDate('2016-12-31') }, 'ends-before-it-starts', 'endsOn', null],
	[{ endsOn: CONTENT.startsOn }, 'ends-before-it-starts', 'endsOn', null],
	[{ endsOn: isoDate('2107-12-31') }, 'longer-than-ten-years', 'endsOn', null],
	[{ areas: [] }, 'none', 'areas', null],
	[{ areas: [...CONTENT.areas, area('birmingham', { accessRule: 'direct' })] }, 'twice', 'areas', 2],
	[{ strands: [], interventions: [] }, 'none', 'strands', null],
	[
		{ strands: [...CONTENT.strands, { strandId: 'q', kind: 'support', name: 'More' }] },
		'twice',
		'strands',
		2,
	],
	[{ strands: [CONTENT.strands[0]!, { ...CONTENT.strands[1]!, name: '' }] }, 'missing', 'strands', 1],
	[{ boardIds: ['board', 'board'] }, 'twice', 'boardIds', 1],
	[{ interventions: [{ ...group, strandId: 'x' }] }, 'unknown-strand', 'interventions', 0],
	[
		{ interventions: [group, { ...group, interventionId: 'j', name: ' group ' }] },
		'twice',
		'interventions',
		1,
	],
	[{ interventions: [{ ...group, weeks: 0 }] }, 'not-weeks', 'interventions', 0],
	[{ interventions: [{ ...group, weeks: 1.5 }] }, 'not-weeks', 'interventions', 0],
	[{ fundingStreams: [{ ...funding, amount: 0 }] }, 'not-an-amount', 'fundingStreams', 0],
	[{ fundingStreams: [{ ...funding, amount: 0.5 }] }, 'not-an-amount', 'fundingStreams', 0],
	[{ fundingStreams: [{ ...funding, funder: '' }] }, 'missing', 'fundingStreams', 0],
	[{ fundingStreams: [funding, { ...funding, fundingStreamId: 'g' }] }, 'twice', 'fundingStreams', 1],
])('problem %#: it is named at its field', (change, code, field, index) => {
	expect(programmeProblems({ ...CONTENT, ...change })).toEqual([{ code, field, index }]);
});

const edit = (
	change: Partial<ProgrammeContent>,
	inUse: Partial<ProgrammeInUse> = {},
	rest: Partial<ProgrammeEdit> = {},
) =>
	decideProgrammeEdit(
		{ version: 3, content: CONTENT, inUse: { ...NOTHING, ...inUse } },
		{ personId: 'officer', expectedVersion: 3, content: { ...CONTENT, ...change }, ...rest },
		NOW,
	);

test('an edit makes the next version; two people do not overwrite each other', () => {
	expect(edit({ name: 'DVPP' })).toMatchObject({
		ok: true,
		value: { type: 'programme-edited', version: 4, content: { name: 'DVPP' } },
	});
	expect(edit({ name: 'DVPP' }, {}, { expectedVersion: 2 })).toEqual({
		ok: false,
		refusal: { code: 'changed-meanwhile', version: 3 },
	});
	expect(edit({ name: '' })).toMatchObject({ refusal: { code: 'problems' } });
});

test.each<readonly [Partial<ProgrammeContent>, Partial<ProgrammeInUse>, object]>([
	[
		{ areas: [area('birmingham')] },
		{ areaIds: ['warwickshire', 'birmingham'] },
		{ code: 'in-use', what: 'area', ids: ['warwickshire'] },
	],
	[{ strands: [CONTENT.strands[0]!] }, { strandIds: ['s'] }, { code: 'in-use', what: 'strand', ids: ['s'] }],
	[{ interventions: [] }, { interventionIds: ['i'] }, { code: 'in-use', what: 'intervention', ids: ['i'] }],
	[{ fundingStreams: [] }, { fundingStreamIds: ['f'] }, { code: 'in-use', what: 'funding', ids: ['f'] }],
	[
		{ fundingStreams: CONTENT.fundingStreams.map((one) => ({ ...one, isPaidByFunder: true })) },
		{ fundingStreamIds: ['f'] },
		{ code: 'in-use', what: 'funding', ids: ['f'] },
	],
	[{ boardIds: [] }, { boardIds: ['board'] }, { code: 'in-use', what: 'board', ids: ['board'] }],
])('what something rests on stays: case %#', (change, inUse, refusal) => {
	expect(edit(change, inUse)).toEqual({ ok: false, refusal });
	expect(edit(change)).toMatchObject({ ok: true });
});

test('the dates stay around its reporting periods and agreements', () => {
	const span = { startsOn: isoDate('2017-01-01'), endsOn: isoDate('2018-09-30') };
	expect(edit({ endsOn: isoDate('2018-09-30') }, { span })).toMatchObject({ ok: true });
	expect(edit({ endsOn: isoDate('2018-09-29') }, { span })).toEqual({
		ok: false,
		refusal: { code: 'dates-in-use', ...span },
	});
	expect(edit({ startsOn: isoDate('2017-01-02') }, { span })).toMatchObject({
		refusal: { code: 'dates-in-use' },
	});
});

test.each([
	['West Midlands: Drive (2019 to 2021)', [], 'west-midlands-drive-2019-to-2021'],
	['Children’s café', [], 'childrens-cafe'],
	['!!!', [], 'programme'],
	['New', [], 'new-2'],
	['Drive', ['drive', 'drive-2'], 'drive-3'],
])('%s has the address %s %s', (name, taken, slug) => {
	expect(programmeSlug(name, taken)).toBe(slug);
});

test('an address is always fit for a URL and never one that is taken', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 10 }), (names) => {
			const slugs: string[] = [];
			for (const name of names) slugs.push(programmeSlug(name, slugs));
			expect(new Set(slugs).size).toBe(names.length);
			for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		}),
	);
});
