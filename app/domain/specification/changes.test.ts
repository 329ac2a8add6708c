import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, counted, type DraftContent, type SpecificationChange } from './apply-change.ts';
import { chooseContent } from './choose-content.ts';
import { compareSpecifications } from './compare-specifications.ts';
import { demonstrationContent, dvppContent } from './contents-of-programmes.ts';
import { specificationProblems } from './specification-problems.ts';
import { STANDARD_VOCABULARY } from './standard-vocabulary.ts';

const DVPP: DraftContent = { ...dvppContent(), effectiveFrom: 3, changeNote: '' };
const keys = (content: Pick<DraftContent, 'measures'>) => content.measures.map(({ key }) => key);
const kpiKeys = (content: Pick<DraftContent, 'kpis'>) => content.kpis.map(({ key }) => key);
const measure = (content: Pick<DraftContent, 'measures'>, key: string) =>
	content.measures.find((each) => each.key === key);

test('a measure that is added brings the wholes and caps that it needs, in the order in which they are asked', () => {
	const without = applyChange(DVPP, { type: 'remove-measure', key: 'not-accepted' });
	expect(keys(without)).not.toContain('not-accepted');
	const added = applyChange(without, { type: 'add-measures', keys: ['not-accepted-declined'] });
	expect(keys(added)).toEqual(expect.arrayContaining(['not-accepted', 'not-accepted-declined']));
	const positions = added.measures
		.filter(({ strand }) => strand === 'perpetrator')
		.map(({ position }) => position);
	expect(positions).toEqual([...positions].sort((one, other) => one - other));
});

test('a part that is added is asked as often as what it joins', () => {
	const half = applyChange(DVPP, {
		type: 'change-measure',
		key: 'leavers',
		frequency: 'half-yearly',
		byArea: true,
		hint: 'Left.',
	});
	const added = applyChange(half, { type: 'add-measures', keys: ['leavers-custody'] });
	expect(measure(added, 'leavers-custody')?.frequency).toBe('half-yearly');
});

test('a measure that is removed takes its parts, what it caps, and the KPIs that count them', () => {
	const without = applyChange(DVPP, { type: 'remove-measure', key: 'partner-cases-contacted' });
	expect(keys(without)).not.toContain('partner-cases-wanting-ongoing-work');
	expect(keys(without)).toContain('partner-cases-entered');
	expect(kpiKeys(DVPP)).toEqual(expect.arrayContaining(['partner-contact', 'ongoing-work']));
	expect(kpiKeys(without).filter((key) => ['partner-contact', 'ongoing-work'].includes(key))).toEqual([]);
	expect(kpiKeys(without)).toContain('starts');
});

test('how often a measure is asked goes for all that hangs together with it; areas and hint go for it alone', () => {
	const changed = applyChange(DVPP, {
		type: 'change-measure',
		key: 'referrals-police',
		frequency: 'yearly',
		byArea: true,
		hint: 'By the police.',
	});
	expect(measure(changed, 'referrals')).toMatchObject({
		frequency: 'yearly',
		byArea: true,
		hint: measure(DVPP, 'referrals')?.hint,
	});
	expect(measure(changed, 'referrals-cafcass')).toMatchObject({ frequency: 'yearly', byArea: false });
	expect(measure(changed, 'referrals-police')).toMatchObject({
		frequency: 'yearly',
		byArea: true,
		hint: 'By the police.',
	});
	expect(measure(changed, 'starts')).toEqual(measure(DVPP, 'starts'));
});

test('a KPI that is added brings what it counts', () => {
	const bare = { ...DVPP, measures: DVPP.measures.filter(({ key }) => key !== 'safety-plans'), kpis: [] };
	const without = applyChange(bare, { type: 'remove-measure', key: 'children-in-scope' });
	const added = applyChange(without, { type: 'add-kpis', keys: ['children-supported', 'starts', 'nothing'] });
	expect(kpiKeys(added)).toEqual(['starts', 'children-supported']);
	expect(keys(added)).toEqual(expect.arrayContaining(['children-in-scope', 'children-supported']));
});

test('a KPI is changed by its key, and keeps it', () => {
	const changed = applyChange(DVPP, {
		type: 'change-kpi',
		key: 'completion',
		kpi: { target: { numerator: 70, denominator: 100 } },
	});
	expect(changed.kpis.find(({ key }) => key === 'completion')?.target).toEqual({
		numerator: 70,
		denominator: 100,
	});
	expect(kpiKeys(changed)).toEqual(kpiKeys(DVPP));
	expect(kpiKeys(applyChange(DVPP, { type: 'remove-kpi', key: 'completion' }))).not.toContain('completion');
});

const anyKey = fc.constantFrom(...STANDARD_VOCABULARY.measures.map(({ key }) => key));
const anyChange: fc.Arbitrary<SpecificationChange> = fc.oneof(
	fc.record({ type: fc.constant('add-measures' as const), keys: fc.array(anyKey, { maxLength: 3 }) }),
	fc.record({ type: fc.constant('remove-measure' as const), key: anyKey }),
	fc.record({
		type: fc.constant('add-kpis' as const),
		keys: fc.array(fc.constantFrom(...STANDARD_VOCABULARY.kpis.map(({ key }) => key)), { maxLength: 2 }),
	}),
);

test('whatever is added and removed, nothing leans on a measure that is not asked', () => {
	fc.assert(
		fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
			const content = changes.reduce((before, change) => applyChange(before, change), DVPP);
			const problems = specificationProblems(content).filter(({ code }) => code !== 'asks-nothing');
			expect(problems).toEqual([]);
			expect(new Set(keys(content)).size).toBe(content.measures.length);
			for (const kpi of content.kpis)
				expect(keys(content)).toEqual(expect.arrayContaining([...counted(kpi)]));
		}),
		{ numRuns: 200 },
	);
});

test('a comparison says what was added, removed and changed, and in what', () => {
	const before = dvppContent();
	const after = [
		{ type: 'remove-measure', key: 'safety-plans' },
		{ type: 'add-measures', keys: ['leavers-custody'] },
		{ type: 'change-measure', key: 'waiting', frequency: 'yearly', byArea: true, hint: 'People who wait.' },
		{
			type: 'change-kpi',
			key: 'partner-contact',
			kpi: { target: { numerator: 85, denominator: 100 }, note: '' },
		},
	].reduce((content, change) => applyChange(content, change as SpecificationChange), DVPP);
	const { measures, kpis } = compareSpecifications(before, after);
	expect(measures.added.map(({ key }) => key)).toEqual(['leavers-custody']);
	expect(measures.removed.map(({ key }) => key)).toEqual(['safety-plans']);
	expect(
		measures.changed.map(({ after: { key }, in: properties }) => [key, ...[...properties].sort()]),
	).toEqual([['waiting', 'byArea', 'frequency', 'hint']]);
	expect(kpis.changed.map(({ after: { key }, in: properties }) => [key, ...[...properties].sort()])).toEqual([
		['partner-contact', 'note', 'target'],
	]);
});

test('a version compared with itself, or with itself in another order, is unchanged', () => {
	const content = demonstrationContent();
	const nothing = { added: [], removed: [], changed: [] };
	const unchanged = { measures: nothing, kpis: nothing };
	expect(compareSpecifications(content, content)).toMatchObject(unchanged);
	const turned = { ...content, measures: [...content.measures].reverse() };
	expect(compareSpecifications(content, turned)).toMatchObject(unchanged);
	expect(compareSpecifications(content, chooseContent())).not.toMatchObject(unchanged);
});
