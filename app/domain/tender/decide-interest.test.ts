import { expect, test } from 'vitest';
import type { Instant } from '../calendar/iso-date.ts';
import { decideInterest } from './decide-interest.ts';

const closesAt = '2026-11-06T12:00:00.000Z' as Instant;
const before = '2026-11-06T11:59:59.999Z' as Instant;

test.each([
	['published, before closing', 'published', false, before, { ok: true, value: 'new' }],
	['a second time', 'published', true, before, { ok: true, value: 'there' }],
	['at the instant of closing', 'published', false, closesAt, { refusal: { code: 'too-late', closesAt } }],
	['cancelled', 'cancelled', false, before, { refusal: { code: 'not-open' } }],
	['not published yet', 'draft', false, before, { refusal: { code: 'not-open' } }],
] as const)('interest in a tender: %s', (_what, state, isInterested, now, decided) => {
	expect(decideInterest({ state, closesAt, isInterested }, now)).toMatchObject(decided);
});
