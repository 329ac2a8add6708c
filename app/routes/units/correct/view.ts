import { writeDay } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { MOVEMENT_WORDS } from '../../../domain/unit/movement-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { RecordingShown } from '../../../operations/unit/show-recording.ts';

interface CorrectionShown extends RecordingShown {
	/** The entry that the address names. */
	readonly movement: NonNullable<RecordingShown['movement']>;
}

export function correctForm({ agreement, places, names, movement }: CorrectionShown): Asked {
	const account = places.find((place) => place.account.id === movement.to.accountId)?.account;
	return {
		title: 'Correct an entry',
		caption: agreement.title,
		back: `/agreements/${agreement.id}/units/ledger`,
		intro: [
			'The entry is undone by another on the same day, for all of its places. Both stay in the ledger, side by side. Then enter what is right.',
		],
		facts: [
			{ key: 'Entry', value: MOVEMENT_WORDS[movement.kind] },
			{ key: 'Places', value: plural(movement.units, 'place') },
			{ key: 'Area', value: names.areas.get(account?.areaId ?? '') ?? '' },
			{ key: 'Day', value: writeDay(movement.onDay) },
			{ key: 'Entered by', value: movement.personName ?? 'The clock' },
		],
		questions: [{ kind: 'long-text', name: 'reason', label: 'Why is it wrong?', rows: 3 }],
		button: { text: 'Undo this entry' },
	};
}
