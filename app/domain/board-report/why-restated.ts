import { holdsErased } from '../erasure/erase-passages.ts';
import type { Source } from '../kpi/kpi-value.ts';
import { listWords } from '../text/list-words.ts';
import type { BoardReportProfile } from './board-report.ts';
import type { Reopening } from './board-report-facts.ts';

/** A version of a return that a figure rests on. */
export type Known = Pick<Source, 'returnId' | 'submission'>;

interface Rests {
	/** What the figure rested on in the last report, and rests on now. */
	readonly was: readonly Known[];
	readonly is: readonly Known[];
	readonly reopenings: readonly Reopening[];
}

export const NO_REASON = 'no reason was recorded';
/** What was agreed is in no return. */
export const AGREED_ANEW = 'what was agreed has changed';
export const PLACES_LATE = 'places were recorded or corrected late';

/** Why a figure reads otherwise: what became of the returns that it rests on, with the reasons for which they were reopened. */
export function whyRestated({ was, is, reopenings }: Rests, profile: BoardReportProfile): string {
	const then = new Map(was.map(({ returnId, submission }) => [returnId, submission]));
	const corrected = is.filter(({ returnId, submission }) => (then.get(returnId) ?? submission) < submission);
	const late = is.filter(({ returnId }) => !then.has(returnId)).length;
	const reasons = corrected.flatMap(({ returnId, submission }) =>
		reopenings
			.filter(
				(each) =>
					each.returnId === returnId &&
					each.submission >= (then.get(returnId) ?? 0) &&
					each.submission < submission,
			)
			.map(({ reason }) => reason.trim()),
	);
	const why = [
		...(corrected.length === 0
			? []
			: [
					`${corrected.length === 1 ? 'a return was corrected' : 'returns were corrected'} (${saidOf(reasons, profile)})`,
				]),
		...(late === 0 ? [] : [late === 1 ? 'a return came in late' : 'returns came in late']),
	];
	return why.length === 0 ? NO_REASON : listWords(why);
}

/** A reason with a number in it may tell a small one, so it stays in the office. */
function saidOf(reasons: readonly string[], profile: BoardReportProfile): string {
	const given = [...new Set(reasons)].filter((reason) => reason !== '' && !holdsErased(reason));
	if (given.length === 0) return NO_REASON;
	const mayLeave = profile === 'office' ? given : given.filter((reason) => !NUMBER.test(reason));
	return mayLeave.length === 0
		? 'the reason has numbers in it, which are not published'
		: mayLeave.map((reason) => `“${shortened(reason.replace(/[.\s]+$/, ''))}”`).join(', ');
}

const NUMBER =
	/\d|\b(?:no|nobody|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|once|twice|thrice|double|both|single|pair|couple|few|half)s?\b/i;

/** As much as the first page holds. */
const MOST = 140;

function shortened(reason: string): string {
	if (reason.length <= MOST) return reason;
	return `${reason.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}
