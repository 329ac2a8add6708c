import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { MOVEMENT_WORDS } from '../../../domain/unit/movement-words.ts';
import type { RecordingShown } from '../../../operations/unit/show-recording.ts';
import { NOBODY_NAMED } from '../refusal-words.ts';

export const title = 'Correct an entry';

interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
}

export function correctForm(
	{ agreement, places, names }: RecordingShown,
	movement: NonNullable<RecordingShown['movement']>,
	{ commandId, values, errors = [] }: Drawn,
): FormPageView {
	const account = places.find((place) => place.account.id === movement.to.accountId)?.account;
	return {
		title,
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
		questions: [
			{ kind: 'long-text', name: 'reason', label: 'Why is it wrong?', rows: 3 },
			...(errors.some(({ field }) => field === 'reason') ? [NOBODY_NAMED] : []),
		],
		values: values ?? {},
		errors,
		hidden: { commandId },
		button: { text: 'Undo this entry' },
	};
}
