import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { allBoxes } from './all-boxes.ts';
import { boxesOfReturn } from './boxes-of-return.ts';
import { figureKey } from './figure.ts';
import { nameCell, nameMeasure, nameValue } from './name-cell.ts';
import { openCohorts } from './open-cohorts.ts';
import { sectionsOfMember } from './sections-of-member.ts';

const SPECIFICATION = dvppContent();
const WHOLE = boxesOfReturn({
	specification: SPECIFICATION,
	strand: 'support',
	period: { number: 4, endsOn: isoDate('2017-12-31') },
	areaIds: ['birmingham', 'dudley', 'walsall'],
});
const keys = (areaIds: readonly string[]) => allBoxes(sectionsOfMember(WHOLE, areaIds)).map(figureKey);

test('a member drafts every box of its own areas, and no other', () => {
	const own = allBoxes(WHOLE).filter(({ areaId }) => areaId === 'dudley');
	expect(own.length).toBeGreaterThan(0);
	expect(keys(['dudley'])).toEqual(own.map(figureKey));
	expect(keys(['walsall', 'birmingham']).sort()).toEqual(
		allBoxes(WHOLE)
			.filter(({ areaId }) => areaId === 'walsall' || areaId === 'birmingham')
			.map(figureKey)
			.sort(),
	);
});

test('each row keeps its own cells', () => {
	for (const { tables } of sectionsOfMember(WHOLE, ['dudley']))
		for (const { rows, cells } of tables) {
			expect(rows).toEqual([{ kind: 'area', areaId: 'dudley' }]);
			expect(cells.flat().every(({ areaId }) => areaId === 'dudley')).toBe(true);
		}
});

test('a section with nothing of its own, and the narrative, are not there', () => {
	const sections = sectionsOfMember(WHOLE, ['dudley']);
	expect(sections.length).toBeLessThan(WHOLE.length);
	expect(sections.every(({ tables }) => tables.length > 0)).toBe(true);
	expect(sections.map(({ section }) => section)).not.toContain('narrative');
	expect(sectionsOfMember(WHOLE, ['elsewhere'])).toEqual([]);
	expect(sectionsOfMember(WHOLE, [])).toEqual([]);
});

test.each([
	[4, [4, 3]],
	[2, [2, 1]],
	[1, [1]],
])('a return for quarter %i reports the cohorts %j', (period, cohorts) => {
	expect(openCohorts(period)).toEqual(cohorts);
});

const NAMES = {
	measures: SPECIFICATION.measures,
	areas: new Map([['walsall', 'Walsall']]),
	cohorts: new Map([[3, 'July to September 2017']]),
};
const label = (key: string) => SPECIFICATION.measures.find((each) => each.key === key)!.label;

test.each([
	['partner-cases-contacted', 'walsall', 3, ' in Walsall (cases entered July to September 2017)'],
	['partner-cases-contacted', null, 3, ' in all areas (cases entered July to September 2017)'],
	['partner-cases-contacted', 'walsall', 9, ' in Walsall (cases entered in contract quarter 9)'],
	['starts', null, null, ' in all areas'],
	['starts', 'walsall', null, ' in Walsall'],
	['waiting', null, null, ''],
] as const)('the box %s|%s|%s is named with%s', (measureKey, areaId, cohort, rest) => {
	expect(nameCell({ measureKey, areaId, cohort }, NAMES)).toBe(`‘${label(measureKey)}’${rest}`);
});

test('what has no name is told by its key, and a figure in its own unit', () => {
	expect(nameMeasure('no-such-measure', NAMES)).toBe('‘no-such-measure’');
	expect(nameCell({ measureKey: 'starts', areaId: 'nowhere', cohort: null }, NAMES)).toContain(' in nowhere');
	expect(nameValue(1_234, 'starts', NAMES)).toBe('1,234');
	expect(nameValue(63, 'median-weeks-waited', NAMES)).toMatch(/^6\.3/);
	expect(nameValue(7, 'no-such-measure', NAMES)).toBe('7');
});
