import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { listWords } from '../../domain/text/list-words.ts';
import type { SummaryRow } from '../govuk/summary-list.tsx';
import type { BoxValues, Question } from './question.ts';

/** What is stored now, in words, for the boxes in which something else was typed. Where nothing differs, all of it. */
export function savedNow(
	questions: readonly Question[],
	stored: BoxValues,
	typed: BoxValues,
): readonly SummaryRow[] {
	const differing = questions.filter(
		(question) => JSON.stringify(valuesOf(question, stored)) !== JSON.stringify(valuesOf(question, typed)),
	);
	return (differing.length > 0 ? differing : questions).map((question) => ({
		key: question.label,
		value: words(question, valuesOf(question, stored)),
	}));
}

const valuesOf = ({ kind, name }: Question, values: BoxValues): readonly string[] =>
	(kind === 'day'
		? ['year', 'month', 'day'].map((part) => values[`${name}.${part}`]?.[0] ?? '')
		: (values[name] ?? [])
	).filter((value) => value !== '');

function words(question: Question, values: readonly string[]): string {
	if (values.length === 0) return 'Nothing';
	switch (question.kind) {
		case 'tick':
			return 'Yes';
		case 'day':
			return day(values);
		case 'one-of':
		case 'some-of':
		case 'one-of-many':
			return listWords(
				values.map((value) => question.choices.find((choice) => choice.value === value)?.text ?? value),
			);
		default:
			return values.join(' ');
	}
}

function day([year = '', month = '', dayOfMonth = '']: readonly string[]): string {
	const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
	return parseIsoDate(text) === null ? text : writeDay(isoDate(text));
}
