import { expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { decisionOf } from './tender-words.ts';

const ACCEPTED = instant('2026-12-01T12:00:00.000Z');
const won = (acceptedAt: typeof ACCEPTED | null) => ({ awardedTo: { name: 'Turning North' }, acceptedAt });
const nothing = { awardedTo: null, acceptedAt: null };

test.each([
	['nobody has been told', [], 'closed'],
	['nothing is awarded', [nothing, nothing], 'no-award'],
	['the standstill runs', [won(null)], 'decided'],
	['one agreement of two is entered into', [won(ACCEPTED), won(null)], 'decided'],
	['every agreement is entered into', [won(ACCEPTED), nothing], 'awarded'],
] as const)('where %s, everybody reads the same of it', (_when, awards, stands) => {
	expect(decisionOf(awards)).toBe(stands);
});
