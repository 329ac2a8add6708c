import { z } from 'zod';
import type { BoxError, Question } from '../../components/layout/question.ts';
import type { CoverRefusal } from '../../domain/board-report/decide-cover.ts';
import { WORD_LIMITS } from '../../domain/board-report/officer-words.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { type Parsed, parseForm } from '../../http/form.ts';
import { wrongStateWords } from './report-words.ts';

export interface TypedCover {
	readonly meetingId: string;
	readonly asked: string;
}

const schema = z.strictObject({
	meetingId: z.string({ error: 'Select a meeting' }).max(64),
	asked: z
		.string()
		.optional()
		.transform((text) => (text ?? '').replaceAll('\r\n', '\n').trim()),
});

export const parseCover = (form: FormData): Parsed<TypedCover> => parseForm(schema, form);

interface Meeting {
	readonly id: string;
	readonly boardName: string;
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

export const meetingQuestion = (meetings: readonly Meeting[]): Question => ({
	kind: 'one-of',
	name: 'meetingId',
	label: 'Which meeting is it for?',
	choices: meetings.map(({ id, boardName, heldOn, papersDueOn }) => ({
		value: id,
		text: `${boardName}, ${writeDay(heldOn)}`,
		hint: `Papers due by ${writeDay(papersDueOn)}`,
	})),
});

export const ASKED: Question = {
	kind: 'long-text',
	name: 'asked',
	label: 'What is this board asked to decide? (optional)',
	hint: `Leave it empty to ask what the paper asks of every board. At most ${WORD_LIMITS.recommendation} characters.`,
	rows: 4,
};

export function coverRefusal(refusal: CoverRefusal): BoxError {
	switch (refusal.code) {
		case 'wrong-state':
			return { field: '', message: wrongStateWords(refusal) };
		case 'not-a-board-of-the-programme':
			return { field: 'meetingId', message: 'Select a meeting of a board that the programme reports to' };
		case 'meeting-before-quarter-ended':
			return { field: 'meetingId', message: `Select a meeting after ${writeDay(refusal.endsOn)}` };
		case 'begun-already':
			return {
				field: 'meetingId',
				message: 'There is a report on this quarter for this meeting already. Select another meeting',
			};
		case 'too-long':
			return {
				field: 'asked',
				message: `What the board is asked must be ${WORD_LIMITS.recommendation} characters or fewer`,
			};
		case 'not-in-the-fonts':
			return {
				field: 'asked',
				message: `What the board is asked has ${refusal.characters.length === 1 ? 'a character' : 'characters'} that the paper cannot print: ${refusal.characters.slice(0, 10).join(' ')}. Write it in Latin letters`,
			};
	}
}
