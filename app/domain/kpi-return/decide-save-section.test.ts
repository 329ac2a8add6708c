import { expect, test } from 'vitest';
import type { BoxSection } from './box.ts';
import { decideSaveSection, type SectionSave } from './decide-save-section.ts';
import type { KpiReturn } from './kpi-return.ts';
import type { SectionContent } from './section-content.ts';
import {
	ACCEPTED,
	after,
	BOXES,
	JULY,
	MEMBER,
	NOT_STARTED,
	OFFICER,
	PREPARER,
	QUERIED,
	READY,
	STRANGER,
	SUBMITTED,
	saved,
	started,
} from './some-return.test-data.ts';

const EMPTY: SectionContent = {
	typed: new Map(),
	words: new Map(),
	notes: new Map(),
	nothingToReport: false,
};
const MINE = 'partner-cases-entered|walsall|2';
const LEADS = 'partner-cases-entered|birmingham|2';
const partners = BOXES.find(({ section }) => section === 'partners') as BoxSection;
const narrative: BoxSection = { section: 'narrative', tables: [] };

const BY_HAND = { form: 'mine', byItself: false };
const BY_ITSELF = { form: 'mine', byItself: true };

interface Case extends Partial<SectionSave> {
	readonly stored?: Partial<SectionContent>;
	readonly boxes?: BoxSection;
}
function save(kpiReturn: KpiReturn, { stored, boxes = partners, ...change }: Case = {}) {
	const command = {
		...EMPTY,
		by: PREPARER,
		section: boxes.section,
		expectedVersion: 0,
		sentFrom: BY_HAND,
		typed: new Map([[MINE, '5']]),
		...change,
	};
	return decideSaveSection({ kpiReturn, boxes, stored: { ...EMPTY, ...stored } }, command, JULY);
}
const refusal = (...args: Parameters<typeof save>) => {
	const result = save(...args);
	return result.ok ? 'accepted' : result.refusal;
};
const DRAFT = after(started);

test('partial and wrong work is kept as it was typed', () => {
	const typed = new Map([
		[MINE, 'about 5, ask Joan'],
		[LEADS, ''],
	]);
	expect(save(DRAFT, { typed })).toMatchObject({
		ok: true,
		value: { type: 'section-saved', section: 'partners', version: 1, typed },
	});
});

test.each([
	['not started', NOT_STARTED, 'not-started'],
	['ready to certify', READY, 'ready-to-certify'],
	['submitted', SUBMITTED, 'with-the-commissioner'],
	['accepted', ACCEPTED, 'accepted'],
])('a return that is %s is locked, and says why', (_name, state, reason) => {
	expect(refusal(state, { expectedVersion: 1 })).toEqual({ code: 'locked', reason });
});

test('a queried return can be corrected', () => {
	expect(save(QUERIED, { expectedVersion: 1 })).toMatchObject({ ok: true, value: { version: 2 } });
});

test('the second of two people who save the same section is told what changed', () => {
	const state = after(started, saved(MEMBER, '2017-07-04', 3));
	const stored = {
		typed: new Map([
			[MINE, '7'],
			[LEADS, '4'],
		]),
	};
	const typed = new Map([
		[MINE, '5'],
		[LEADS, '4'],
	]);
	expect(refusal(state, { expectedVersion: 2, stored, typed })).toEqual({
		code: 'changed-meanwhile',
		version: 3,
		savedBy: 'member-preparer',
		savedAt: '2017-07-04T10:00:00.000Z',
		changes: [{ kind: 'figure', box: MINE, stored: '7', yours: '5' }],
	});
	expect(save(state, { expectedVersion: 3, stored, typed })).toMatchObject({ value: { version: 4 } });
});

test('somebody who saves again what is already there is told nothing', () => {
	const state = after(started, saved(PREPARER, '2017-07-04', 3));
	expect(refusal(state, { expectedVersion: 2, stored: { typed: new Map([[MINE, '5']]) } })).toBe('accepted');
});

test.each([
	['the form after the page saved it by itself and never heard of it', BY_ITSELF, BY_HAND, 'accepted'],
	['what the page sent by itself and comes in after the form', BY_HAND, BY_ITSELF, 'changed-meanwhile'],
	[
		'what the page sends by itself again and never heard of the first',
		BY_ITSELF,
		BY_ITSELF,
		'changed-meanwhile',
	],
	['the same form come back to', BY_HAND, BY_HAND, 'changed-meanwhile'],
	[
		'the form after another page saved by itself',
		{ form: 'another', byItself: true },
		BY_HAND,
		'changed-meanwhile',
	],
])('against an older version, %s', (_name, before, sentFrom, code) => {
	const state = after(started, saved(PREPARER, '2017-07-04', 2, before));
	const result = refusal(state, { expectedVersion: 1, sentFrom, stored: { typed: new Map([[MINE, '4']]) } });
	expect(typeof result === 'string' ? result : result.code).toBe(code);
});

test.each([
	['an officer on the provider’s behalf', OFFICER, LEADS, 'accepted'],
	['the lead, in a member’s area', PREPARER, MINE, 'accepted'],
	['a member, in its own area', MEMBER, MINE, 'accepted'],
	['a member, in another’s area', MEMBER, LEADS, 'not-yours'],
	['a member, for the whole programme', MEMBER, 'safety-plans||', 'not-yours'],
	['another provider', STRANGER, MINE, 'not-a-party'],
])('%s: %s %s', (_name, by, box, code) => {
	const result = refusal(DRAFT, { by, typed: new Map([[box, '5']]) });
	expect(typeof result === 'string' ? result : result.code).toBe(code);
});

test('the narrative and "nothing to report" are the lead’s', () => {
	const words = new Map([['risks', 'None'] as const]);
	expect(refusal(DRAFT, { by: MEMBER, boxes: narrative, typed: new Map(), words })).toMatchObject({
		code: 'not-yours',
	});
	expect(refusal(DRAFT, { by: MEMBER, typed: new Map(), nothingToReport: true })).toMatchObject({
		code: 'not-yours',
	});
	expect(refusal(DRAFT, { boxes: narrative, typed: new Map(), words })).toBe('accepted');
});

test('a box or a section that the return does not ask is refused', () => {
	expect(refusal(DRAFT, { typed: new Map([['partner-cases-entered|coventry|2', '1']]) })).toEqual({
		code: 'no-such-box',
		boxes: ['partner-cases-entered|coventry|2'],
	});
	expect(refusal(DRAFT, { boxes: { section: 'referrals', tables: [] } })).toEqual({
		code: 'no-such-section',
	});
});

test('text that is too long is refused and named', () => {
	expect(refusal(DRAFT, { typed: new Map([[MINE, '1'.repeat(201)]]) })).toMatchObject({
		code: 'too-long',
		boxes: [MINE],
	});
	expect(
		refusal(DRAFT, { boxes: narrative, typed: new Map(), words: new Map([['risks', 'x'.repeat(5001)]]) }),
	).toMatchObject({
		code: 'too-long',
		questions: ['risks'],
	});
});

test('a note is kept for a check of a box of the section, and for no other key', () => {
	const noted = (key: string, more: Case = {}) =>
		refusal(DRAFT, { notes: new Map([[key, 'Because.']]), ...more });
	for (const key of [`large-change|${MINE}`, `parts-do-not-add-up|by-source|${MINE}`])
		expect(noted(key)).toBe('accepted');
	const strange = [
		'whatever',
		'large-change',
		`no-check|${MINE}`,
		'large-change|children-supported||',
		`large-change|a|b|${MINE}`,
		`large-change|A b!|${MINE}`,
		'constructor|',
	];
	for (const key of strange) expect(noted(key)).toEqual({ code: 'no-such-box', boxes: [key] });
	const inNarrative = { boxes: narrative, typed: new Map<string, string>() };
	expect(noted('looks-personal|went-well|', inNarrative)).toBe('accepted');
	expect(noted('looks-personal|went-where|', inNarrative)).toMatchObject({ code: 'no-such-box' });
});

test('words come with the narrative alone', () => {
	const words = new Map([['went-well', 'All of it.']] as const);
	expect(refusal(DRAFT, { words })).toEqual({ code: 'no-such-box', boxes: ['went-well'] });
	expect(refusal(DRAFT, { words, boxes: narrative, typed: new Map() })).toBe('accepted');
});
