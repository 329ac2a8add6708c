import { expect, test } from 'vitest';
import { applyChange, type DraftContent } from './apply-change.ts';
import { dvppContent } from './contents-of-programmes.ts';
import type { KpiDraft } from './define-kpi.ts';
import type { MeasureDefinition } from './define-measure.ts';
import { definitionProblems } from './definition-problems.ts';
import { specificationProblems } from './specification-problems.ts';
import { STANDARD_VOCABULARY } from './standard-vocabulary.ts';

const DVPP: DraftContent = { ...dvppContent(), effectiveFrom: 3, changeNote: '' };
const SESSIONS: MeasureDefinition = {
	strand: 'perpetrator',
	section: 'other-work',
	label: 'Training sessions held',
	hint: 'Sessions of an hour or more.',
	kind: 'flow',
	unit: 'count',
	things: 'sessions',
	frequency: 'quarterly',
	byArea: true,
	atMost: null,
	breakdown: 'audience',
	parts: ['Police', 'Children’s services'],
};
const define = (content: DraftContent, differs: Partial<MeasureDefinition> = {}) =>
	applyChange(content, { type: 'define-measure', measure: { ...SESSIONS, ...differs } });
const own = ({ measures }: Pick<DraftContent, 'measures'>) =>
	measures.filter(({ key }) => key.startsWith('own-'));
const KPI: KpiDraft = {
	name: 'Sessions held',
	numerator: ['own-training-sessions-held'],
	denominator: ['own-training-sessions-planned'],
	basis: 'period',
	maturity: 0,
	target: { numerator: 90, denominator: 100 },
	direction: 'at-least',
	bands: { approaching: 5, requiresImprovement: 15 },
	minimumBase: 20,
	headlineBase: 30,
	ofAll: '',
	howMany: '',
	note: '',
	headline: true,
};

test('no standard key begins as an own one does, so that neither ever takes the other’s figures', () => {
	const keys = [...STANDARD_VOCABULARY.measures, ...STANDARD_VOCABULARY.kpis].map(({ key }) => key);
	expect(keys.filter((key) => key.startsWith('own-'))).toEqual([]);
});

test('a measure is defined after the standard ones, with parts that add up to it', () => {
	const content = define(DVPP);
	expect(
		own(content).map(({ key, label, partOf, breakdown, byArea }) => [key, label, partOf, breakdown, byArea]),
	).toEqual([
		['own-training-sessions-held', 'Training sessions held', null, null, true],
		['own-training-sessions-held-police', 'Police', 'own-training-sessions-held', 'audience', false],
		[
			'own-training-sessions-held-children-s-services',
			'Children’s services',
			'own-training-sessions-held',
			'audience',
			false,
		],
	]);
	expect(specificationProblems(content)).toEqual([]);
});

test('a key that any version of the programme has used is not given again', () => {
	const before = define(DVPP);
	const again = applyChange(DVPP, { type: 'define-measure', measure: { ...SESSIONS, parts: [] } }, [before]);
	expect(own(again).map(({ key }) => key)).toEqual(['own-training-sessions-held-2']);
});

test('one of an earlier version is chosen again with its key, its parts and its definition', () => {
	const before = define(DVPP);
	const without = applyChange(before, { type: 'remove-measure', key: 'own-training-sessions-held' }, [
		before,
	]);
	expect(own(without)).toEqual([]);
	const again = applyChange(without, { type: 'add-measures', keys: ['own-training-sessions-held-police'] }, [
		before,
	]);
	expect(own(again)).toEqual(own(before).slice(0, 2));
});

test('another name keeps the key; what counts anew gets the next definition, its parts too, and can be taken back', () => {
	const before = define(DVPP);
	const words = {
		label: 'Sessions',
		hint: 'All.',
		section: 'other-work',
		frequency: 'half-yearly',
		byArea: false,
	} as const;
	const change = (countsAnew: boolean) =>
		applyChange(
			before,
			{
				type: 'redefine-own',
				key: 'own-training-sessions-held',
				own: { ...words, countsAnew, breakdown: 'audience', parts: ['Health'] },
			},
			[before],
		);
	expect(
		own(change(true)).map(({ key, definitionVersion, frequency }) => [key, definitionVersion, frequency]),
	).toEqual([
		['own-training-sessions-held', 2, 'half-yearly'],
		['own-training-sessions-held-police', 2, 'half-yearly'],
		['own-training-sessions-held-children-s-services', 2, 'half-yearly'],
		['own-sessions-health', 2, 'half-yearly'],
	]);
	expect(own(change(false)).map(({ definitionVersion }) => definitionVersion)).toEqual([1, 1, 1, 1]);
	expect(own(change(true))[0]).toMatchObject({ label: 'Sessions', hint: 'All.', byArea: false });
});

test('a KPI is defined over them, of their strand, with words made of their names', () => {
	const content = applyChange(define(define(DVPP), { label: 'Training sessions planned', parts: [] }), {
		type: 'define-kpi',
		kpi: KPI,
	});
	expect(content.kpis.at(-1)).toMatchObject({
		key: 'own-sessions-held',
		strand: 'perpetrator',
		definitionVersion: 1,
		ofAll: 'Of “Training sessions planned” in {cohort}',
		howMany: 'how many were “Training sessions held”',
	});
	expect(specificationProblems(content)).toEqual([]);
	const fallen = applyChange(content, { type: 'remove-measure', key: 'own-training-sessions-planned' });
	expect(fallen.kpis.map(({ key }) => key)).not.toContain('own-sessions-held');
});

test('a KPI over a part is told with what the part is of', () => {
	const counting = { ...KPI, numerator: ['own-training-sessions-held-police'], denominator: null };
	const content = applyChange(define(DVPP), { type: 'define-kpi', kpi: counting });
	expect(content.kpis.at(-1)).toMatchObject({
		howMany: 'how many sessions were counted as “Training sessions held: Police”',
	});
});

test('a KPI over measures that are not asked equally often cannot be published', () => {
	const content = applyChange(
		define(define(DVPP), { label: 'Training sessions planned', parts: [], frequency: 'yearly' }),
		{ type: 'define-kpi', kpi: KPI },
	);
	expect(specificationProblems(content)).toEqual([
		{ code: 'kpi-mixed-frequencies', kpi: 'own-sessions-held', measure: 'own-training-sessions-planned' },
	]);
});

test.each<[string, Partial<MeasureDefinition>, readonly string[]]>([
	['as it should be', {}, []],
	['with the name of another', { label: ' people who STARTED ' }, ['label name-taken']],
	['in weeks that are added', { unit: 'weeks', things: null, parts: [] }, ['kind weeks-are-a-middle-value']],
	[
		'that is a typical number of sessions',
		{ kind: 'ratio' },
		['kind middle-value-in-weeks', 'parts middle-value-has-no-parts'],
	],
	['that is money on a day', { kind: 'stock', unit: 'pence', things: null, parts: [] }, ['kind money-flows']],
	['that follows people yearly', { kind: 'cohort', frequency: 'yearly' }, ['frequency cohort-not-quarterly']],
	['with one part', { parts: ['Police'] }, ['parts one-part']],
	['with a part twice', { parts: ['Police', 'police '] }, ['parts part-twice']],
	['that is no more than something unlike it', { atMost: 'outcomes-asked' }, ['atMost cap-unlike']],
])('a definition %s', (_name, differs, problems) => {
	const found = definitionProblems({ ...SESSIONS, ...differs }, DVPP.measures);
	expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});
