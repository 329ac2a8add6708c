import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { InKindContribution } from '../../../domain/programme/in-kind.ts';

interface InKindLine {
	readonly id: string;
	readonly what: string;
	readonly contributor: string;
	readonly area: string;
	readonly time: string;
	readonly value: string;
	readonly valuedHow: string;
}

export const inKindLine = (one: InKindContribution): InKindLine => ({
	id: one.id,
	what: one.what,
	contributor: one.contributor,
	area: one.areaName ?? 'The whole programme',
	time: `${writeDay(one.startsOn)} to ${writeDay(one.endsOn)}`,
	value: writePounds(one.valuePence),
	valuedHow: one.valuedHow,
});

export interface InKindView {
	/** Where one is added; null for whoever may not. */
	readonly base: string | null;
	readonly lines: readonly InKindLine[];
}
