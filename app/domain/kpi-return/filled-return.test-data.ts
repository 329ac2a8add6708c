import { isoDate } from '../calendar/iso-date.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import type { StrandKind } from '../specification/specification.ts';
import { allBoxes } from './all-boxes.ts';
import { boxesOfReturn } from './boxes-of-return.ts';
import type { CheckedReturn } from './checks/checked-return.ts';
import { figureKey } from './figure.ts';
import { measuresAsked } from './return-asked.ts';
import type { ReturnDraft } from './return-draft.ts';
import { typeFigure } from './write-figure.ts';

export const AREAS = ['birmingham', 'walsall'] as const;

/** By area, each quarter: ten cases entered, of which eight contacted and five wanting ongoing work; three starts, one completion, one leaver. */
const BY_AREA: Readonly<Record<string, number>> = {
	referrals: 6,
	starts: 3,
	completions: 1,
	leavers: 1,
	'partner-cases-passed': 10,
	'partner-cases-entered': 10,
	'partner-cases-contacted': 8,
	'partner-cases-wanting-ongoing-work': 5,
	'receiving-ongoing-work': 20,
};
/** Over both areas, so that parts make their wholes. */
const IN_ALL: Readonly<Record<string, number>> = {
	'referrals-police': 12,
	'referrals-child-in-need': 12,
	'not-reached-no-reply': 3,
	'entered-in-error': 1,
};

const FIRST_CLOSING = 10;

/** A complete and consistent return of the DVPP for an April to June quarter, in two areas, and the one before it. */
export function filledReturn(
	strand: StrandKind,
	change: Readonly<Record<string, number | null>> = {},
	periodNumber = 4,
): CheckedReturn {
	const asked = {
		specification: dvppContent(),
		strand,
		period: { number: periodNumber, endsOn: isoDate('2017-06-30') },
		areaIds: AREAS,
	};
	const figures = (number: number) =>
		new Map(
			allBoxes(boxesOfReturn({ ...asked, period: { ...asked.period, number } })).map((box) => {
				const closing = box.measureKey === 'on-programme' ? FIRST_CLOSING + number : null;
				return [figureKey(box), closing ?? BY_AREA[box.measureKey] ?? IN_ALL[box.measureKey] ?? 0] as const;
			}),
		);
	const filled = figures(periodNumber);
	for (const [key, value] of Object.entries(change)) {
		if (!filled.has(key)) throw new Error(`the return does not ask ${key}`);
		if (value === null) filled.delete(key);
		else filled.set(key, value);
	}
	return {
		measures: measuresAsked(asked),
		areaIds: AREAS,
		periodNumber,
		figures: filled,
		lastQuarter: figures(periodNumber - 1),
	};
}

/** The filled return as somebody typed it. */
export function filledDraft(
	strand: StrandKind,
	change: Readonly<Record<string, string>> = {},
	rest: Partial<ReturnDraft> = {},
): ReturnDraft {
	const filled = filledReturn(strand);
	const unit = (key: string) => filled.measures.find((measure) => measure.key === key.split('|')[0])!.unit;
	const typed = new Map([...filled.figures].map(([key, value]) => [key, typeFigure(value, unit(key))]));
	for (const [key, text] of Object.entries(change)) typed.set(key, text);
	const sections = boxesOfReturn({
		specification: dvppContent(),
		strand,
		period: { number: 4, endsOn: isoDate('2017-06-30') },
		areaIds: AREAS,
	});
	return {
		...filled,
		sections,
		typed,
		words: new Map(),
		notes: new Map(),
		nothingToReport: new Set(),
		...rest,
	};
}
