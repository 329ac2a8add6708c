import { expect, test } from 'vitest';
import { applyChange, type DraftContent } from '../specification/apply-change.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import type { KpiDraft } from '../specification/define-kpi.ts';
import type { MeasureDefinition } from '../specification/define-measure.ts';
import { toldMeasures } from './told-measures.ts';

const ASKED: MeasureDefinition = {
	strand: 'support',
	section: 'outcomes',
	label: 'Asked',
	hint: 'At any point.',
	kind: 'flow',
	unit: 'count',
	things: 'people',
	frequency: 'half-yearly',
	byArea: false,
	atMost: null,
	breakdown: 'point',
	parts: ['Midway', 'At the end', 'Six months after'],
};
const SAFER: MeasureDefinition = { ...ASKED, label: 'Safer', atMost: 'own-asked' };
const AT_THE_END: KpiDraft = {
	name: 'Safer at the end',
	numerator: ['own-safer-at-the-end'],
	denominator: ['own-asked-at-the-end'],
	basis: 'period',
	maturity: 0,
	target: { numerator: 60, denominator: 100 },
	direction: 'at-least',
	bands: { approaching: 5, requiresImprovement: 15 },
	minimumBase: 20,
	headlineBase: 30,
	ofAll: '',
	howMany: '',
	note: '',
	headline: false,
};

const counting: DraftContent = [ASKED, SAFER].reduce<DraftContent>(
	(content, measure) => applyChange(content, { type: 'define-measure', measure }),
	{ ...dvppContent(), effectiveFrom: 1, changeNote: '' },
);
const ownTold = (content: DraftContent) =>
	toldMeasures(content, 'public')
		.map(({ key }) => key)
		.filter((key) => key.startsWith('own-'));

test('of outcomes of its own that no KPI counts, a programme’s paper tells the counts', () => {
	expect(ownTold(counting)).toHaveLength(8);
});

test('where a KPI counts a part of one, its whole, its other parts and its cap are told as no counts: the rest could be worked out', () => {
	expect(ownTold(applyChange(counting, { type: 'define-kpi', kpi: AT_THE_END }))).toEqual([]);
});
