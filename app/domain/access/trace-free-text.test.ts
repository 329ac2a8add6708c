import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isFreeText, isTextTrace } from './free-text.ts';
import { traceFreeText } from './trace-free-text.ts';

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex');
const kept = (subjectKind: string, payload: unknown) =>
	JSON.parse(JSON.stringify(payload, traceFreeText(subjectKind, fingerprint)));
const trace = (text: string) => ({ characters: text.length, fingerprint: fingerprint(text) });

test.each<[string, unknown, unknown]>([
	['words that were marked', { freeText: 'She moved.' }, trace('She moved.')],
	['one word that was marked, though it looks like a key', { freeText: 'Sandra' }, trace('Sandra')],
	['marked and empty', { freeText: '' }, trace('')],
	['words that nobody marked', 'She moved to Dudley', trace('She moved to Dudley')],
	['a name with a space', 'Ann Lee', trace('Ann Lee')],
	['a line within what looks like a key', 'key\nShe moved', trace('key\nShe moved')],
	['letters with accents', 'Zoë', trace('Zoë')],
	['a key that is too long to be one', 'a'.repeat(201), trace('a'.repeat(201))],
])('in place of %s stands a trace', (_, value, expected) => {
	expect(kept('return', { note: value, list: [value] })).toEqual({ note: expected, list: [expected] });
});

test.each([
	['a choice', 'in-arrears'],
	['a day', '2026-10-20'],
	['a moment', '2026-10-20T09:00:00.000Z'],
	['an id', '0190b6b2-7f3a-7cc0-8000-000000000001'],
	['a digest', `sha256:${'0f'.repeat(32)}`],
	['a key of a figure', 'entered|birmingham|2017-Q1'],
	['base64', 'aGVsbG8/d29ybGQ+'],
	['nothing written', ''],
	['the longest key', 'a'.repeat(200)],
	['a number', 12],
	['yes', true],
	['null', null],
])('%s stands as it is', (_, value) => {
	expect(kept('return', { field: value, deep: { list: [value] } })).toEqual({
		field: value,
		deep: { list: [value] },
	});
});

test.each([
	['organisation', 'name', true],
	['organisation', 'shortName', true],
	['organisation', 'scheme', true],
	['organisation', 'note', false],
	['area', 'name', true],
	['area', 'shortName', false],
	['board', 'name', true],
	['person', 'name', false],
	['programme', 'name', false],
	['no such kind', 'name', false],
])('of the kind %s, %s is public: %s', (kind, field, isPublic) => {
	expect(kept(kind, { [field]: 'West Midlands' })).toEqual({
		[field]: isPublic ? 'West Midlands' : trace('West Midlands'),
	});
});

test('what an institution is called is a trace too where somebody marked it', () => {
	expect(kept('board', { name: { freeText: 'Crime Board' } })).toEqual({ name: trace('Crime Board') });
});

test.each([
	[{ freeText: 'She moved' }, true, false],
	[{ freeText: 3 }, false, false],
	[{ characters: 9, fingerprint: 'ab' }, false, true],
	[{ fingerprint: null }, false, false],
	['freeText', false, false],
	[null, false, false],
	[undefined, false, false],
	[3, false, false],
])('%j is free text: %s, a trace: %s', (value, isText, isTrace) => {
	expect([isFreeText(value), isTextTrace(value)]).toEqual([isText, isTrace]);
});
