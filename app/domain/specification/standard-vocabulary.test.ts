import { expect, test } from 'vitest';
import { chooseContent, type SpecificationContent } from './choose-content.ts';
import {
	chooseToChangeContent,
	demonstrationContent,
	driveContent,
	dvppContent,
	nottinghamshireContent,
} from './contents-of-programmes.ts';
import { SECTIONS, type StrandKind } from './specification.ts';

const CONTENTS: readonly (readonly [string, SpecificationContent])[] = [
	['the DVPP', dvppContent()],
	['Drive', driveContent()],
	['Choose to Change', chooseToChangeContent()],
	['Nottinghamshire', nottinghamshireContent()],
	['the demonstration programme', demonstrationContent()],
];
const STRANDS: readonly StrandKind[] = ['perpetrator', 'support'];

test.each(
	STRANDS,
)('the DVPP asks the %s strand for at most twenty counts a quarter, at most six of them by area', (strand) => {
	const counts = dvppContent().measures.filter(
		(m) => m.strand === strand && m.frequency === 'quarterly' && m.unit !== 'pence',
	);
	expect(counts.length).toBeLessThanOrEqual(20);
	expect(counts.filter((m) => m.byArea).length).toBeLessThanOrEqual(6);
});

test('the DVPP asks exactly the keys that the other rooms count on', () => {
	const keys = dvppContent()
		.measures.filter((m) => m.frequency === 'quarterly' && m.unit !== 'pence')
		.map((m) => m.key);
	expect(keys).toMatchInlineSnapshot(`
		[
		  "referrals",
		  "referrals-childrens-services",
		  "referrals-cafcass",
		  "referrals-police",
		  "referrals-self",
		  "referrals-other",
		  "referrals-child-protection",
		  "referrals-child-in-need",
		  "referrals-early-help",
		  "accepted",
		  "not-accepted",
		  "starts",
		  "completions",
		  "leavers",
		  "on-programme",
		  "waiting",
		  "median-weeks-waited",
		  "partner-cases-passed",
		  "no-partner-identified",
		  "units-used",
		  "partner-cases-entered",
		  "partner-cases-contacted",
		  "partner-cases-wanting-ongoing-work",
		  "not-reached-no-reply",
		  "not-reached-no-safe-details",
		  "not-reached-unsafe",
		  "not-reached-not-yet-attempted",
		  "entered-in-error",
		  "partners-contacted-later",
		  "receiving-ongoing-work",
		  "safety-plans",
		  "children-in-scope",
		  "children-supported",
		  "incidents-escalated",
		]
	`);
});

test.each(
	CONTENTS,
)('%s has one measure and one KPI of each key, in known sections, with a label and a hint', (_, content) => {
	for (const keys of [content.measures.map((m) => m.key), content.kpis.map((k) => k.key)])
		expect(new Set(keys).size).toBe(keys.length);
	for (const measure of content.measures) {
		expect(SECTIONS).toContain(measure.section);
		expect(measure.label.length * measure.hint.length).toBeGreaterThan(0);
	}
});

test.each(CONTENTS)('%s has every part and cap within its own strand, frequency and unit', (_, content) => {
	const byKey = new Map(content.measures.map((m) => [m.key, m]));
	for (const measure of content.measures) {
		expect(measure.partOf === null, measure.key).toBe(measure.breakdown === null);
		for (const other of [measure.partOf, measure.atMost]) {
			if (other === null) continue;
			const whole = byKey.get(other)!;
			expect([whole.strand, whole.frequency, whole.unit, whole.kind], measure.key).toEqual([
				measure.strand,
				measure.frequency,
				measure.unit,
				measure.kind,
			]);
		}
	}
});

test.each(CONTENTS)('%s judges KPIs only on measures that it asks of that strand', (_, content) => {
	const asked = new Map(content.measures.map((m) => [m.key, m.strand]));
	for (const kpi of content.kpis) {
		for (const key of [...kpi.numerator, ...(kpi.denominator ?? [])])
			expect(asked.get(key), `${kpi.key} ${key}`).toBe(kpi.strand);
	}
});

test.each(
	CONTENTS,
)('%s has partner contact at 80%% and ongoing work at 60%%, both of the cases entered, one quarter on', (_, content) => {
	const headline = content.kpis.filter((k) => k.basis === 'cohort');
	expect(headline.map((k) => [k.key, k.denominator, k.target, k.maturity])).toEqual([
		['partner-contact', ['partner-cases-entered'], { numerator: 80, denominator: 100 }, 1],
		['ongoing-work', ['partner-cases-entered'], { numerator: 60, denominator: 100 }, 1],
	]);
});

test('every programme reports cases passed by area, which the base of partner contact is checked against', () => {
	for (const [name, content] of CONTENTS)
		expect(content.measures.find((m) => m.key === 'partner-cases-passed')?.byArea, name).toBe(true);
});

test('contacted, not reached by reason and entered in error are the parts of entered', () => {
	const parts = dvppContent().measures.filter((m) => m.partOf === 'partner-cases-entered');
	expect(parts.map((m) => m.key)).toEqual([
		'partner-cases-contacted',
		'not-reached-no-reply',
		'not-reached-no-safe-details',
		'not-reached-unsafe',
		'not-reached-not-yet-attempted',
		'entered-in-error',
	]);
});

test('equality is asked once a year and never by area', () => {
	const equality = demonstrationContent().measures.filter((m) => m.section === 'equality');
	expect(equality.length).toBeGreaterThan(0);
	expect(equality.every((m) => m.frequency === 'yearly' && !m.byArea)).toBe(true);
});

test('a KPI falls away with a measure that is not asked', () => {
	expect(driveContent().kpis.some((k) => k.key === 'children-supported')).toBe(false);
	expect(dvppContent().kpis.some((k) => k.key === 'children-supported')).toBe(true);
});

test('a part without its whole, and a key nobody knows, are faults', () => {
	expect(() => chooseContent({ without: ['referrals'] })).toThrow('needs referrals');
	expect(() => chooseContent({ without: ['referals'] })).toThrow('no such measure: referals');
	expect(() => chooseContent({ kpis: { 'partner-contacts': {} } })).toThrow('no such KPI: partner-contacts');
});
