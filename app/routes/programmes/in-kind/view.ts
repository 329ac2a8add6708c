import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import type { InKindContribution, InKindRefusal } from '../../../domain/programme/in-kind.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { InKindShown } from '../../../operations/in-kind/show-in-kind.ts';
import { WHOLE } from './form.ts';

const inPounds = (pence: number): string =>
	pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
const choices = (all: readonly { readonly id: string; readonly name: string }[]) =>
	all.map(({ id, name }) => ({ value: id, text: name }));

const storedOf = (one: InKindContribution): BoxValues => ({
	what: [one.what],
	organisationId: [one.organisationId],
	areaId: [one.areaId ?? WHOLE],
	valuePence: [inPounds(one.valuePence)],
	valuedHow: [one.valuedHow],
	...dayBoxes('startsOn', one.startsOn),
	...dayBoxes('endsOn', one.endsOn),
});

export function inKindForm(
	{ programme, contributors, areas }: InKindShown,
	one: InKindContribution | null,
): Asked {
	return {
		title: one === null ? 'Add a contribution in kind' : 'Change a contribution in kind',
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
		...(one === null ? {} : { stored: storedOf(one), version: one.version }),
		button: { text: one === null ? 'Add it' : 'Save' },
	};
}

const WORDS: Readonly<Record<InKindRefusal, BoxError>> = {
	'ends-before-it-begins': { field: 'endsOn.day', message: 'The last day must be the first day or later' },
	'outside-the-programme': { field: 'startsOn.day', message: 'It must fall into the time of the programme' },
	'not-a-contributor': { field: 'organisationId', message: 'Select who gives it' },
	'not-an-area': { field: 'areaId', message: 'Select an area of the programme' },
};
export const inKindRefusal = (refusal: InKindRefusal): BoxError => WORDS[refusal];
