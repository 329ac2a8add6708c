import type { BoxError } from '../../components/layout/question.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { startRefusalText } from '../../domain/grant/start-refusal-words.ts';
import { listWords, plural } from '../../domain/text/list-words.ts';
import type { CorrectionRefusal } from '../../domain/unit/decide-correction.ts';
import type { RecordingRefusal } from '../../domain/unit/decide-recording.ts';
import type { TransferRefusal } from '../../domain/unit/decide-transfer.ts';
import { STAGE_WORDS } from '../../domain/unit/movement-words.ts';
import type { Worded } from '../../http/form-of.ts';

/** What refuses, and what would satisfy it. */
export function recordingRefusal(refusal: Worded<RecordingRefusal>, area: string, day: IsoDate): BoxError {
	switch (refusal.code) {
		case 'through-its-order':
			return {
				field: 'accountId',
				message: 'A council bought this place: move it through its order, on the order’s own page',
			};
		case 'purchase-only':
			return {
				field: 'accountId',
				message: `${area} may only buy places: the commissioner’s money never pays for one there. Its council orders a place from what is on offer.`,
			};
		case 'may-not-start':
			return { field: 'accountId', message: startRefusalText(refusal.because, area, day) };
		case 'priority-case-not-said':
			return {
				field: 'priorityCase',
				message: `In ${area} the commissioner pays for priority cases only. Tick if existing provision is inappropriate for this person; else its council buys the place.`,
			};
		case 'not-enough':
		case 'no-units':
		case 'in-the-future':
		case 'no-reason':
			return ledgerRefusal(refusal);
	}
}

export function correctionRefusal(refusal: Worded<CorrectionRefusal>): BoxError {
	switch (refusal.code) {
		case 'corrected-already':
			return {
				field: '',
				message: 'This entry has been corrected already. Enter what is right as a new one.',
			};
		case 'not-corrected-here':
			return {
				field: '',
				message:
					'This entry is not corrected here: it was made by an agreement, an order, the commissioner or the clock.',
			};
		case 'not-enough':
			return {
				field: '',
				message: `Later entries rest on this one: only ${refusal.left} of ${plural(refusal.asked, 'place')} ${refusal.left === 1 ? 'is' : 'are'} still ${STAGE_WORDS[refusal.stage]}. Correct those first.`,
			};
		default:
			return ledgerRefusal(refusal);
	}
}

export function transferRefusal(
	refusal: Worded<TransferRefusal>,
	areas: ReadonlyMap<string, string>,
): BoxError {
	const name = (id: string): string => areas.get(id) ?? 'another area';
	switch (refusal.code) {
		case 'same-area':
			return { field: 'toAreaId', message: 'Select an area other than the one that the places are in' };
		case 'not-the-commissioners':
			return {
				field: 'accountId',
				message:
					'Only places that the commissioner funds can be moved. What an authority bought stays with it.',
			};
		case 'agreement-not-in-force':
			return {
				field: 'accountId',
				message: `The agreement runs from ${writeDay(refusal.startsOn)} to ${writeDay(refusal.endsOn)}: its places can be moved on those days alone.`,
			};
		case 'area-not-in-agreement':
			return {
				field: 'toAreaId',
				message:
					'The agreement does not deliver there. It takes a variation that adds the area, or another agreement.',
			};
		case 'purchase-only':
			return {
				field: 'toAreaId',
				message: 'That area may only buy places: the commissioner’s money never pays for one there.',
			};
		case 'priority-waiting':
			return {
				field: 'toAreaId',
				message: refusal.waiting.map((each) => waitingWords(each, name)).join(' '),
			};
		case 'not-enough':
		case 'no-units':
		case 'in-the-future':
		case 'no-reason':
			return ledgerRefusal(refusal);
	}
}

function waitingWords(
	{
		areaIds,
		isSplit,
		waiting,
		free,
	}: Extract<TransferRefusal, { code: 'priority-waiting' }>['waiting'][number],
	name: (id: string) => string,
): string {
	const where = listWords(areaIds.map(name));
	const told = `${plural(waiting, 'person waits', 'people wait')} by the latest accepted return`;
	const has = `${plural(Math.max(free, 0), 'place')} would be free for them`;
	return isSplit
		? `${where} has priority: there ${told}, and ${has}. Move places there first, or wait until a return says that nobody there is waiting without one.`
		: `Priority areas come first: ${told}, which does not say where, and ${has} in ${where}. Move places there first, or wait until a return says that nobody there is waiting without one.`;
}

type LedgerRefusal = Extract<
	RecordingRefusal | CorrectionRefusal | TransferRefusal,
	{ code: 'not-enough' | 'no-units' | 'in-the-future' | 'no-reason' }
>;

function ledgerRefusal(refusal: LedgerRefusal): BoxError {
	switch (refusal.code) {
		case 'not-enough':
			return {
				field: 'units',
				message: `Enter ${refusal.left === 0 ? 'another day or place' : `${refusal.left} or fewer`}: from that day on ${plural(refusal.left, 'place is', 'places are')} ${STAGE_WORDS[refusal.stage]}, and ${refusal.asked} ${refusal.asked === 1 ? 'was' : 'were'} asked for`,
			};
		case 'no-units':
			return { field: 'units', message: 'Enter how many places, 1 or more' };
		case 'in-the-future':
			return { field: 'onDay.day', message: `The day must be ${writeDay(refusal.today)} or earlier` };
		case 'no-reason':
			return { field: 'reason', message: 'Enter the reason' };
	}
}
