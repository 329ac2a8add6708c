import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import type { InKindContribution, InKindRefusal } from '../../../domain/programme/in-kind.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { InKindShown } from '../../../operations/in-kind/show-in-kind.ts';
import { WHOLE } from './form.ts';

interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
	readonly version?: number;
}

export const inKindTitle = (one: InKindContribution | null): string =>
	one === null ? 'Add a contribution in kind' : 'Change a contribution in kind';

const inPounds = (pence: number): string =>
	pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
const choices = (all: readonly { readonly id: string; readonly name: string }[]) =>
	all.map(({ id, name }) => ({ value: id, text: name }));

export function inKindView(
	{ programme, contributors, areas }: InKindShown,
	one: InKindContribution | null,
	drawn: Drawn,
): FormPageView {
	const stored: BoxValues =
		one === null
			? {}
			: {
					what: [one.what],
					organisationId: [one.organisationId],
					areaId: [one.areaId ?? WHOLE],
					valuePence: [inPounds(one.valuePence)],
					valuedHow: [one.valuedHow],
					...dayBoxes('startsOn', one.startsOn),
					...dayBoxes('endsOn', one.endsOn),
				};
	return {
		title: inKindTitle(one),
		caption: programme.name,
		back: `/programmes/${programme.slug}`,
		intro: [
			'Office space, somebody’s time, a room for groups. It is kept apart from money: no total of money counts it.',
		],
		questions: [
			{ kind: 'text', name: 'what', label: 'What is given?' },
			{ kind: 'one-of-many', name: 'organisationId', label: 'Who gives it?', choices: choices(contributors) },
			{
				kind: 'one-of-many',
				name: 'areaId',
				label: 'For which area?',
				choices: [{ value: WHOLE, text: 'The whole programme' }, ...choices(areas)],
			},
			{
				kind: 'text',
				name: 'valuePence',
				label: 'What is it worth over the whole time?',
				prefix: '£',
				width: 10,
				inputMode: 'decimal',
			},
			{ kind: 'long-text', name: 'valuedHow', label: 'How was it valued?', rows: 3 },
			{ kind: 'day', name: 'startsOn', label: 'First day' },
			{ kind: 'day', name: 'endsOn', label: 'Last day' },
		],
		values: drawn.values ?? stored,
		errors: drawn.errors ?? [],
		hidden: { commandId: drawn.commandId, expectedVersion: String(drawn.version ?? one?.version ?? 1) },
		button: { text: one === null ? 'Add it' : 'Save' },
	};
}

const WORDS: Readonly<Record<InKindRefusal | 'changed-meanwhile', BoxError>> = {
	'ends-before-it-begins': { field: 'endsOn.day', message: 'The last day must be the first day or later' },
	'outside-the-programme': { field: 'startsOn.day', message: 'It must fall into the time of the programme' },
	'not-a-contributor': { field: 'organisationId', message: 'Select who gives it' },
	'not-an-area': { field: 'areaId', message: 'Select an area of the programme' },
	'changed-meanwhile': {
		field: '',
		message:
			'Somebody else changed this after you opened this page. Nothing you typed is lost: look at what is recorded now, then save again',
	},
};
export const inKindRefusal = (refusal: InKindRefusal | 'changed-meanwhile'): BoxError => WORDS[refusal];
