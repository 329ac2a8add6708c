import type { BoxError, Question } from '../../../components/layout/question.ts';
import type { StartRefusal } from '../../../domain/board-report/decide-start.ts';
import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { Choices, ProgrammeChoices } from '../../../operations/board-report/choose-board-report.ts';
import { reportPath, STATE_NAMES, wrongStateWords } from '../report-words.ts';
import { type Chosen, chosenPath, type Step } from './form.ts';

/** Which of the three pages it is. */
export function stepOf({ programme }: Choices, { quarter }: Chosen): Step {
	if (programme === null) return 'programme';
	return programme.quarters.some(({ number }) => number === quarter) ? 'meeting' : 'quarter';
}

interface Choosing {
	readonly choices: Choices;
	readonly chosen: Chosen;
	readonly step: Step;
}

export function newReportForm({ choices, chosen, step }: Choosing): Asked {
	const { programme } = choices;
	const button = { text: step === 'meeting' ? 'Start the draft' : 'Continue' };
	if (programme === null || step === 'programme') {
		if (choices.programmes.length === 0)
			return {
				...nothing('New board report', '/board-reports'),
				intro: ['There is no programme yet. A board report is about one.'],
			};
		const choicesOf = choices.programmes.map(({ slug, name }) => ({ value: slug, text: name }));
		return {
			button,
			title: 'Which programme is the report about?',
			caption: 'New board report',
			back: '/board-reports',
			questions: [question(step, choicesOf)],
		};
	}
	const caption = programme.name;
	if (step === 'quarter') {
		const back = chosen.replaces === null ? '/board-reports/new' : '/board-reports';
		if (programme.quarters.length === 0)
			return {
				...nothing(caption, back),
				intro: ['No quarter of this programme has ended yet. A report is about a quarter that has.'],
			};
		return {
			button,
			title: 'Which quarter is the report about?',
			caption,
			back,
			questions: [question(step, quarterChoices(programme))],
		};
	}
	const back =
		chosen.replaces === null
			? chosenPath({ programme: programme.slug, quarter: null })
			: reportPath(chosen.replaces);
	if (programme.meetings.length === 0)
		return {
			...nothing(caption, back),
			intro: [
				'None of the boards that this programme reports to meets in the nine months after the quarter, or in the nine months to come.',
			],
		};
	const quarter = programme.quarters.find(({ number }) => number === chosen.quarter);
	return {
		button,
		title: 'Which meeting is the report for?',
		caption,
		back,
		intro: [
			quarter === undefined ? '' : periodLabel(quarter),
			chosen.replaces === null
				? 'The draft begins with the background, implications and contact of the programme’s latest report.'
				: 'The draft begins with the words of the report that it is to replace, and goes to the same boards. That report stays published until the new one is.',
			'You can add other boards to the draft: the paper is then written and approved once for all of them.',
		],
		questions: [question(step, meetingChoices(programme))],
	};
}

const question = (
	step: Step,
	choices: readonly { readonly value: string; readonly text: string; readonly hint?: string }[],
): Question => ({
	kind: 'one-of',
	name: step,
	label: { programme: 'Programme', quarter: 'Quarter', meeting: 'Meeting' }[step],
	choices,
});

const nothing = (caption: string, back: string): Asked => ({
	title: 'There is nothing to choose',
	caption,
	back,
	questions: [],
	button: null,
});

const quarterChoices = ({ quarters, reports }: ProgrammeChoices) =>
	quarters.map((quarter) => {
		const known = reports.filter(({ period }) => period.number === quarter.number);
		const said = known.map(
			({ state, covers }) =>
				`${STATE_NAMES[state]}: ${listWords(covers.map(({ boardName, heldOn }) => `${boardName}, ${writeDay(heldOn)}`))}`,
		);
		return {
			value: String(quarter.number),
			text: periodLabel(quarter),
			...(said.length === 0 ? {} : { hint: said.join('; ') }),
		};
	});

const meetingChoices = ({ meetings }: ProgrammeChoices) =>
	meetings.map(({ id, boardName, heldOn, papersDueOn }) => ({
		value: id,
		text: `${boardName}, ${writeDay(heldOn)}`,
		hint: `Papers due by ${writeDay(papersDueOn)}`,
	}));

export function startRefusal(refusal: StartRefusal): BoxError {
	switch (refusal.code) {
		case 'no-title':
			return { field: '', message: 'The programme has no name to call the report by' };
		case 'quarter-not-ended':
			return {
				field: '',
				message: `The quarter ends on ${writeDay(refusal.endsOn)}. A report is about a quarter that has ended`,
			};
		case 'not-a-board-of-the-programme':
			return { field: 'meeting', message: 'Select a meeting of a board that the programme reports to' };
		case 'meeting-before-quarter-ended':
			return { field: 'meeting', message: `Select a meeting after ${writeDay(refusal.endsOn)}` };
		case 'only-published-is-replaced':
			return { field: '', message: `Only a published report is replaced. ${wrongStateWords(refusal)}` };
		case 'replacement-begun':
			return { field: '', message: 'A replacement has been begun already' };
		case 'begun-already':
			return {
				field: 'meeting',
				message:
					'There is a report on this quarter for this meeting already. Open that one, or select another meeting',
			};
	}
}
