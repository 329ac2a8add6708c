import type { BoxError } from '../../../../components/layout/question.ts';
import type { Period } from '../../../../domain/calendar/period.ts';
import { periodLabel } from '../../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../../domain/calendar/write-date.ts';
import type { WindowRefusal } from '../../../../domain/specification/decide-window-change.ts';
import { dayBoxes } from '../../../../http/date-field.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';

export function windowForm(
	programme: { readonly name: string; readonly slug: string },
	period: Period,
): Asked {
	return {
		title: 'Change the submission window',
		caption: programme.name,
		back: `/programmes/${programme.slug}/periods`,
		intro: [`${periodLabel(period)}. The period ends on ${writeDay(period.endsOn)}.`],
		questions: [
			{
				kind: 'day',
				name: 'opensOn',
				label: 'When does the window open?',
				hint: 'After the period has ended.',
			},
			{ kind: 'day', name: 'dueOn', label: 'When is the return due?' },
		],
		stored: { ...dayBoxes('opensOn', period.opensOn), ...dayBoxes('dueOn', period.dueOn) },
		seen: { shownOpensOn: period.opensOn, shownDueOn: period.dueOn },
		button: { text: 'Save' },
	};
}

export function windowRefusal(refusal: Worded<WindowRefusal>): readonly BoxError[] {
	switch (refusal.code) {
		case 'has-opened':
			return [
				{
					field: '',
					message: `The window opened on ${writeDay(refusal.opensOn)}, and providers rely on it. Agree an extension with a provider instead`,
				},
			];
		case 'opens-before-period-ends':
			return [
				{
					field: 'opensOn.day',
					message: `The window must open after the period has ended, on ${writeDay(refusal.endsOn)}`,
				},
			];
		case 'due-before-it-opens':
			return [{ field: 'dueOn.day', message: 'The return must be due after the window opens' }];
		case 'due-too-late':
			return [{ field: 'dueOn.day', message: `The return must be due by ${writeDay(refusal.latest)}` }];
	}
}
